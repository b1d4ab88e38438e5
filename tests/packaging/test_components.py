"""Every file that is shipped has a name, an author and a licence, and the licence is shipped."""

import importlib.metadata
import json
import re
import sys
import tomllib
from pathlib import Path

import pytest

from coachdesk.system import licences, release, resources
from tests.packaging.beside import PACKAGING, module_of

sbom = module_of(PACKAGING, "sbom")
components, notices = sys.modules["components"], sys.modules["notices"]  # as it knows them
KNOWN = components.read_components()
LISTED = (Path(__file__).parent / "bundle_files.txt").read_text("utf-8").splitlines()
TEXTS = resources.path("licences", "texts")
# Names of files as bundles of the other systems have them.
ELSEWHERE = [
    "CoachDesk.exe", "coachdesk.com", "_internal/python311.dll", "_internal/python3.dll",
    "_internal/VCRUNTIME140.dll", "_internal/VCRUNTIME140_1.dll", "_internal/ucrtbase.dll",
    "_internal/libcrypto-3.dll", "_internal/libffi-8.dll", "_internal/_ctypes.pyd",
    "_internal/select.pyd", "_internal/_cffi_backend.cp311-win_amd64.pyd",
    "_internal/_argon2_cffi_bindings/_ffi.pyd", "_internal/PIL/_imaging.cp311-win_amd64.pyd",
    "_internal/PySide6/Qt6Core.dll", "_internal/PySide6/QtCore.pyd",
    "_internal/PySide6/msvcp140.dll", "_internal/PySide6/pyside6.abi3.dll",
    "_internal/PySide6/plugins/platforms/qwindows.dll", "_internal/shiboken6/Shiboken.pyd",
    "_internal/shiboken6/shiboken6.abi3.dll", "_internal/shiboken6/vcruntime140.dll",
    "_internal/pypdfium2_raw/pdfium.dll", "_internal/tzdata/zoneinfo/Europe/Vienna",
    "_internal/pypdfium2_raw/libpdfium.dylib", "_internal/libpython3.11.dylib",
    "_internal/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
    "_internal/PySide6/Qt/plugins/platforms/libqcocoa.dylib",
]  # fmt: skip


def test_every_file_of_the_last_bundle_belongs_to_exactly_one_component() -> None:
    assert len(LISTED) > 200
    assert components.faults(LISTED, KNOWN) == []


@pytest.mark.parametrize("name", ELSEWHERE)
def test_files_of_other_systems_belong_to_one_too(name: str) -> None:
    assert components.faults([name], KNOWN) == []


def test_a_file_of_nobody_and_a_file_of_two_are_told() -> None:
    twice = {**KNOWN, "again": components.Component("again", *[""] * 5, files=("bidi/*",))}
    said = components.faults(["_internal/libnew.so.1", "_internal/bidi/x.so"], twice)
    assert said == [
        "_internal/libnew.so.1 belongs to no component",
        "_internal/bidi/x.so belongs to python-bidi, again",
    ]
    assert components.faults(["modules/readline"], KNOWN)


def test_nothing_under_the_gpl_alone_is_shipped() -> None:
    for each in KNOWN.values():
        alternatives = each.licence.split(" OR ")
        assert any(not re.search(r"\b(A?GPL)-", one) or " WITH " in one for one in alternatives), (
            each.key
        )


def test_each_component_is_told_in_full() -> None:
    for each in KNOWN.values():
        assert all((each.name, each.licence, each.holders, each.texts)), each.key
        assert each.group in components.GROUPS
        assert each.files or each.modules or each.inside, each.key
        assert set(each.inside) <= set(KNOWN)
        assert each.source.startswith("https://") or each.source == "", each.key
        if "LGPL" in each.licence:
            assert each.source, f"{each.key}: where is its source?"
            assert {"LGPL-2.1", "LGPL-3.0"} & set(each.texts)


def test_every_licence_is_shipped_and_no_text_lies_idle() -> None:
    used = {text for each in KNOWN.values() for text in each.texts}
    assert used == {path.stem for path in TEXTS.glob("*.txt")}
    assert all(path.stat().st_size > 400 for path in TEXTS.glob("*.txt"))


def test_the_programs_own_licence_is_the_one_of_the_project() -> None:
    own = (PACKAGING.parent / "LICENSE").read_text("utf-8")
    assert (TEXTS / "coachdesk.txt").read_text("utf-8") == own


def test_the_list_the_program_shows_is_made_from_the_components() -> None:
    """After a change in packaging/components.toml: python packaging/notices.py."""
    assert resources.text("licences", "components.toml") == notices.shown_list(KNOWN)
    shown = {(part.name, part.licence) for part in licences.all_parts()}
    assert shown == {(each.name, each.licence) for each in KNOWN.values()}


def installed_texts(distribution: str) -> list[str]:
    """The licences in a distribution, without what editors do to spaces and ends of lines."""
    try:
        files = importlib.metadata.files(distribution) or []
    except importlib.metadata.PackageNotFoundError:
        return []  # it is another system's
    named = [each for each in files if re.match(r"(LICEN[CS]E|COPYING)", each.name)]
    return [bare(each.read_text(encoding="utf-8")) for each in named if each.suffix != ".yml"]


def bare(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(
    "key", [key for key, each in KNOWN.items() if each.distribution and key in each.texts]
)
def test_a_packages_licence_is_the_one_that_is_installed(key: str) -> None:
    kept = bare((TEXTS / f"{key}.txt").read_text("utf-8"))
    installed = installed_texts(KNOWN[key].distribution)
    assert not installed or kept in installed, "the licence changed: look at it, keep the new one"


def test_versions_kept_by_hand_are_those_of_the_libraries() -> None:
    import sqlcipher3
    import uharfbuzz
    from PIL import features

    cipher = sqlcipher3.connect(":memory:").execute("PRAGMA cipher_version").fetchone()[0]
    assert KNOWN["sqlcipher"].version == cipher.split()[0]
    assert KNOWN["sqlite"].version == sqlcipher3.sqlite_version
    assert KNOWN["harfbuzz"].version == uharfbuzz.version_string()
    assert KNOWN["libjpeg-turbo"].version == features.version("libjpeg_turbo")
    assert KNOWN["libtiff"].version == features.version("libtiff")
    assert KNOWN["openjpeg"].version == features.version("jpg_2000")
    assert KNOWN["zlib-ng"].version == features.version("zlib_ng")


def test_versions_kept_by_hand_are_those_compiled_in() -> None:
    """Told by the package that has it inside, or found in its file."""
    if sys.platform != "linux":
        return  # there the files have other names, and some of them other builds
    import PySide6
    import sqlcipher3

    told = importlib.metadata.distribution("cryptography").read_text("sboms/sbom.json")
    inside = {each["name"]: each["version"] for each in json.loads(str(told))["components"]}
    assert KNOWN["openssl-of-cryptography"].version == inside["openssl"]
    driver = Path(sqlcipher3._sqlite3.__file__).read_bytes()
    assert f"OpenSSL {KNOWN['openssl-of-sqlcipher3'].version} ".encode() in driver
    qt = Path(PySide6.__file__).parent / "Qt"
    core, gui = ((qt / "lib" / f"libQt6{each}.so.6").read_bytes() for each in ("Core", "Gui"))
    assert f"{KNOWN['qt-pcre2'].version} 20".encode() in core
    assert f"libpng version {KNOWN['qt-libpng'].version}".encode() in gui
    jpeg = (qt / "plugins" / "imageformats" / "libqjpeg.so").read_bytes()
    assert f"libjpeg-turbo version {KNOWN['qt-libjpeg-turbo'].version} ".encode() in jpeg
    assert (qt / "lib" / f"libicudata.so.{KNOWN['icu'].version}").exists()


def test_the_day_of_the_release_is_the_same_everywhere() -> None:
    told = (PACKAGING / "linux" / "coachdesk.metainfo.xml").read_text("utf-8")
    project = tomllib.loads((PACKAGING.parent / "pyproject.toml").read_text("utf-8"))["project"]
    assert f'version="{project["version"]}" date="{release.RELEASED.isoformat()}"' in told


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the files of the last bundle, all of them empty."""
    for name in LISTED:
        if not name.startswith(components.MODULES):
            file = tmp_path / "bundle" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.touch()
    modules = [name.removeprefix(components.MODULES) for name in LISTED
               if name.startswith(components.MODULES)]  # fmt: skip
    monkeypatch.setattr(components, "archived_modules", lambda bundle: modules)
    # The list is of Linux; the tests run elsewhere too.
    monkeypatch.setattr(notices, "_debian_version", lambda package: "1:1")
    monkeypatch.setattr(notices, "_installed_version", lambda distribution: f"{distribution} 2")
    return tmp_path / "bundle"


def test_the_bill_names_what_no_tool_sees_and_is_the_same_each_time(bundle: Path) -> None:
    bill = sbom.bill(bundle, 1_790_000_000)
    assert bill == sbom.bill(bundle, 1_790_000_000)
    assert bill["metadata"]["timestamp"] == "2026-09-21T14:13:20Z"
    named = {each["bom-ref"]: each for each in bill["components"]}
    assert {"sqlcipher", "sqlite", "openssl-of-sqlcipher3", "qt", "qt-libpng", "icu", "argon2",
            "pdfium", "python", "pyinstaller", "cldr", "source-sans-pro"} <= set(named)  # fmt: skip
    assert "microsoft-runtime" not in named
    assert named["libxcb"]["purl"] == "pkg:deb/debian/libxcb1@1%3A1"
    assert all(each["licenses"][0]["expression"] for each in bill["components"])
    needs = {each["ref"]: each["dependsOn"] for each in bill["dependencies"]}
    assert set(needs) == {"coachdesk", *named}
    assert "sqlcipher" in needs["sqlcipher3"]
    assert {other for each in needs.values() for other in each} <= set(named)
    told = [place["location"] for each in (bill["metadata"]["component"], *bill["components"])
            for place in each.get("evidence", {}).get("occurrences", ())]  # fmt: skip
    assert sorted(told) == sorted(each.replace(components.MODULES, "coachdesk#") for each in LISTED)


def test_the_bill_is_refused_while_a_file_has_no_name(bundle: Path) -> None:
    (bundle / "_internal" / "libnew.so.1").touch()
    with pytest.raises(SystemExit, match="belongs to no component"):
        sbom.bill(bundle, 0)


def test_the_notices_in_a_bundle_tell_whose_work_it_holds(bundle: Path) -> None:
    folder = notices.write_notices(bundle)
    told = (folder / "NOTICES.txt").read_text("utf-8")
    assert "Qt PySide6_Essentials 2\n" in told
    assert "Copyright  Zetetic LLC" in told
    assert "Inside     sqlcipher3" in told
    assert "Microsoft" not in told
    if sys.platform == "linux":
        in_resources = bundle / "_internal" / "coachdesk" / "_resources" / "licences" / "texts"
        assert (folder / "texts").resolve() == in_resources.resolve()
    else:
        assert {each.stem for each in (folder / "texts").iterdir()} == {
            each.stem for each in TEXTS.iterdir()
        }
    rights = (folder / "README.txt").read_text("utf-8")
    assert "reverse engineering" in rights
    assert "https://download.qt.io/official_releases/qt/" in rights
    notices.write_notices(bundle)  # a second build of the same bundle changes nothing
    assert (folder / "NOTICES.txt").read_text("utf-8") == told
    assert components.faults(components.bundle_files(bundle), KNOWN) == []


def test_the_bill_can_be_read_as_json(bundle: Path, tmp_path: Path) -> None:
    assert json.loads(json.dumps(sbom.bill(bundle, 0)))["specVersion"] == "1.6"
