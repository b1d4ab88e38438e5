"""What is packed for Linux is valid, is true, and comes out the same every time."""

import argparse
import hashlib
import os
import re
import shutil
import stat
import subprocess
import sys
import tarfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from coachdesk.arguments import parser
from coachdesk.storage.vault import Vault
from coachdesk.words import Words

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
LANGUAGES = ("de", "es", "fr")
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these packages are for Linux")


def desktop_entry() -> dict[str, str]:
    lines = (LINUX / "coachdesk.desktop").read_text("utf-8").splitlines()
    assert lines[0] == "[Desktop Entry]"
    return dict(line.split("=", 1) for line in lines[1:])


# The menu entry


def test_the_menu_entry_opens_one_file_and_is_known_by_its_windows() -> None:
    entry = desktop_entry()
    assert entry["Type"] == "Application"
    assert entry["Exec"] == "coachdesk %f"
    assert entry["Icon"] == "coachdesk"
    assert entry["MimeType"] == "application/x-coachdesk;"
    # Wayland goes by the file's name, X11 by the class of the window.
    program = (ROOT / "coachdesk" / "program.py").read_text("utf-8")
    assert 'setDesktopFileName("coachdesk")' in program
    assert f'setApplicationName("{entry["StartupWMClass"]}")' in program


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menu_entry_speaks_the_languages_of_paper(language: str) -> None:
    entry = desktop_entry()
    for name in ("GenericName", "Comment", "Keywords"):
        assert entry[f"{name}[{language}]"] != entry[name]
    assert entry[f"Keywords[{language}]"].endswith(";")


def test_the_menu_entry_is_valid() -> None:
    tool = shutil.which("desktop-file-validate")
    if tool is None:
        pytest.skip("desktop-file-validate is not installed")
    said = subprocess.run([tool, LINUX / "coachdesk.desktop"], capture_output=True, text=True)
    assert (said.returncode, said.stdout) == (0, "")


# What a software centre shows


def test_the_metadata_tell_this_version_and_the_same_names_as_the_menu_entry() -> None:
    told = ElementTree.parse(LINUX / "coachdesk.metainfo.xml").getroot()
    assert told.findtext("name") == desktop_entry()["Name"]
    assert told.findtext("launchable") == "coachdesk.desktop"
    assert told.findtext("provides/mediatype") == "application/x-coachdesk"
    release = told.find("releases/release")
    assert release is not None
    assert release.get("version") == VERSION
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", release.get("date", ""))
    for part in ("summary", "description/p", "description/ul/li"):
        said = told.findall(part)
        for language in (None, *LANGUAGES):
            assert [each for each in said if each.get(LANG) == language]
        assert len(said) % (len(LANGUAGES) + 1) == 0


def test_the_newest_release_is_that_of_the_changelog() -> None:
    changes = (ROOT / "CHANGELOG.md").read_text("utf-8")
    newest = re.search(r"^## (\d+\.\d+\.\d+) - (\d{4}-\d\d-\d\d)", changes, re.M)
    assert newest is not None
    told = ElementTree.parse(LINUX / "coachdesk.metainfo.xml").find("releases/release")
    assert told is not None
    assert newest[1] == told.get("version")
    assert newest[2] == told.get("date")


def test_the_metadata_are_valid_but_for_a_domain_we_do_not_have() -> None:
    tool = shutil.which("appstreamcli")
    if tool is None:
        pytest.skip("appstreamcli is not installed")
    said = subprocess.run(
        [tool, "validate", "--no-net", LINUX / "coachdesk.metainfo.xml"],
        capture_output=True, text=True,
    ).stdout  # fmt: skip
    complaints = re.findall(r"^[EW]: \S+ (\S+)", said, re.M)
    assert complaints in ([], ["cid-desktopapp-is-not-rdns"])


# The file type


def test_a_practice_is_known_by_its_name_and_without_a_passphrase_by_its_bytes(
    vault: Vault, vault_path: Path
) -> None:
    kind = ElementTree.parse(LINUX / "coachdesk.mime.xml").find(f"{MIME}mime-type")
    assert kind is not None
    assert kind.get("type") == "application/x-coachdesk"
    globs = [each.get("pattern") for each in kind.iter(f"{MIME}glob")]
    assert globs == ["*.coachdesk"]
    vault.close()
    outer, inner = kind.iter(f"{MIME}match")
    head = vault_path.read_bytes()[:100]
    assert head.startswith(outer.get("value", "?").encode())
    at = int(inner.get("offset", "0"))
    assert head[at : at + 4] == int(inner.get("value", "0"), 16).to_bytes(4, "big")
    comments = {each.get(LANG) for each in kind.iter(f"{MIME}comment")}
    assert comments == {None, *LANGUAGES}


def test_the_system_tells_a_practice_from_other_databases(
    vault: Vault, vault_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    update, ask = shutil.which("update-mime-database"), shutil.which("gio")
    if update is None or ask is None:
        pytest.skip("update-mime-database or gio is not installed")
    vault.close()
    share = tmp_path / "share"
    (share / "mime" / "packages").mkdir(parents=True)
    shutil.copyfile(LINUX / "coachdesk.mime.xml", share / "mime" / "packages" / "coachdesk.xml")
    subprocess.run([update, share / "mime"], check=True)
    unnamed, named = tmp_path / "copy", tmp_path / "encrypted.coachdesk"
    shutil.copyfile(vault_path, unnamed)
    named.write_bytes(os.urandom(4096))
    monkeypatch.setenv("XDG_DATA_HOME", str(share))
    for file in (vault_path, unnamed, named):
        said = subprocess.run(
            [ask, "info", "-a", "standard::content-type", file], capture_output=True, text=True
        ).stdout
        assert "application/x-coachdesk" in said


# Icons


def test_the_icons_are_drawn_from_the_mark(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(LINUX))
    import icons

    for name, drawing in icons.drawings().items():
        scalable = LINUX / "icons" / "scalable" / f"{name}.svg"
        assert scalable.read_text("utf-8").strip() == drawing.strip()
        for size in icons.SIZES:
            kept = QImage(str(LINUX / "icons" / f"{size}x{size}" / f"{name}.png"))
            assert (kept.width(), kept.height()) == (size, size)
            drawn = icons.render(drawing, size)
            # Another version of Qt may blend an edge in another way, not more.
            for x, y in ((size // 2, size // 2), (size // 4, size // 4), (size // 2, size // 6)):
                ours, theirs = kept.pixelColor(x, y), drawn.pixelColor(x, y)
                assert all(
                    abs(one - other) <= 8
                    for one, other in zip(ours.getRgb(), theirs.getRgb(), strict=True)
                )


# The man page


def parsers(top: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    yield "", top
    for action in top._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices.items()


def man_page() -> str:
    return (LINUX / "coachdesk.1").read_text("utf-8").replace("\\-", "-")


def test_the_man_page_tells_every_command_option_and_choice() -> None:
    page = re.sub(r"\\f[BIR]", "", man_page())
    for name, each in parsers(parser(Words())):
        if name:
            assert re.search(rf"^\.B[IR]? {name}\b", page, re.M), name
        for action in each._actions:
            if action.help == argparse.SUPPRESS:
                continue
            for option in action.option_strings:
                assert re.search(rf"(?<![\w-]){re.escape(option)}\b", page), option
            if isinstance(action.metavar, str) and action.metavar != "COMMAND":
                assert action.metavar in page, action.metavar
            if action.option_strings and isinstance(action.choices, list | tuple):
                said = " , ".join(action.choices)
                assert said in page, said


def test_the_man_page_tells_no_option_that_is_not_there() -> None:
    known = {
        option
        for _, each in parsers(parser(Words()))
        for action in each._actions
        for option in action.option_strings
    }
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", man_page())) <= known


def test_the_man_page_is_of_this_version() -> None:
    assert f'"CoachDesk {VERSION}"' in man_page()


# The packages, of a stand-in for the bundle


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A bundle in little: a program that says its arguments, and a file with a link to it."""
    made = tmp_path / f"CoachDesk-{VERSION}"
    inside = made / "_internal"
    inside.mkdir(parents=True)
    (made / "coachdesk").write_text('#!/bin/sh\necho "here: $*"\n')
    (made / "coachdesk").chmod(0o755)
    (inside / "data.txt").write_text("some data\n" * 100)
    (inside / "data.txt").chmod(0o600)
    (inside / "link.txt").symlink_to("data.txt")
    return made


def pack(script: str, bundle: Path, out: Path) -> Path:
    """Make a package; it is the only file in its folder."""
    done = subprocess.run(
        [sys.executable, LINUX / script, bundle, out],
        capture_output=True, text=True, env={**os.environ, "SOURCE_DATE_EPOCH": "1700000000"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    (made,) = out.iterdir()
    return made


def digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def made_again(bundle: Path, folder: Path) -> Path:
    """The same bundle as another machine would build it: other times, modes and order."""
    again = folder / "again" / bundle.name
    (again / "_internal").mkdir(parents=True)
    (again / "_internal" / "link.txt").symlink_to("data.txt")
    for name in ("_internal/data.txt", "coachdesk"):
        shutil.copyfile(bundle / name, again / name)
        os.utime(again / name, (1_000_000_000, 1_000_000_000))
        (again / name).chmod(0o775)
    (again / "_internal").chmod(0o700)
    return again


@pytest.mark.parametrize("script", ["deb.py", "tar.py"])
def test_a_package_comes_out_the_same_twice(bundle: Path, tmp_path: Path, script: str) -> None:
    if script == "deb.py" and shutil.which("dpkg-deb") is None:
        pytest.skip("dpkg-deb is not installed")
    first = pack(script, bundle, tmp_path / "first")
    second = pack(script, made_again(bundle, tmp_path), tmp_path / "second")
    assert first.name == second.name
    assert digest(first) == digest(second)


def test_the_deb_holds_what_a_desktop_looks_for(bundle: Path, tmp_path: Path) -> None:
    if shutil.which("dpkg-deb") is None:
        pytest.skip("dpkg-deb is not installed")
    made = pack("deb.py", bundle, tmp_path / "out")
    tree = tmp_path / "tree"
    subprocess.run(["dpkg-deb", "-R", made, tree], check=True)
    assert (tree / "usr/bin/coachdesk").resolve() == tree / "usr/lib/coachdesk/coachdesk"
    for place in (
        "applications/coachdesk.desktop", "metainfo/coachdesk.metainfo.xml",
        "mime/packages/coachdesk.xml", "icons/hicolor/scalable/apps/coachdesk.svg",
        "icons/hicolor/48x48/mimetypes/application-x-coachdesk.png",
        "man/man1/coachdesk.1.gz", "doc/coachdesk/copyright",
    ):  # fmt: skip
        assert (tree / "usr/share" / place).is_file(), place
    control = (tree / "DEBIAN/control").read_text("utf-8")
    assert f"Version: {VERSION}\n" in control
    assert sorted(each.name for each in (tree / "DEBIAN").iterdir()) == [
        "control", "md5sums", "postrm",
    ]  # fmt: skip
    listing = subprocess.run(["dpkg-deb", "-c", made], capture_output=True, text=True).stdout
    modes = {line.split()[0] for line in listing.splitlines()}
    assert modes == {"drwxr-xr-x", "-rwxr-xr-x", "-rw-r--r--", "lrwxrwxrwx"}
    assert {line.split()[1] for line in listing.splitlines()} == {"root/root"}
    removed = subprocess.run(
        [tree / "DEBIAN/postrm", "remove"], capture_output=True, text=True
    ).stdout
    assert "~/.local/share/CoachDesk" in removed


@pytest.mark.skipif(shutil.which("objdump") is None, reason="objdump is not installed")
@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="this is no Debian")
def test_the_deb_stands_on_what_its_libraries_need(bundle: Path) -> None:
    shutil.copyfile("/bin/sh", bundle / "coachdesk")
    done = subprocess.run(
        [sys.executable, LINUX / "depends.py", bundle], capture_output=True, text=True
    )
    assert re.search(r"^libc6 \(>= 2\.\d+\)$", done.stdout, re.M), done.stdout + done.stderr


# For one user


@pytest.fixture
def unpacked(bundle: Path, tmp_path: Path) -> Path:
    """The tar.xz, unpacked."""
    made = pack("tar.py", bundle, tmp_path / "out")
    with tarfile.open(made) as tar:
        tar.extractall(tmp_path / "unpacked", filter="tar")
    return tmp_path / "unpacked" / f"CoachDesk-{VERSION}"


def tell(script: Path, home: Path) -> str:
    done = subprocess.run(
        [script],
        capture_output=True,
        text=True,
        env={"HOME": str(home), "PATH": os.environ["PATH"]},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def ours(home: Path) -> set[str]:
    """Files below a home, without the caches that belong to the desktop."""
    caches = re.compile(r"\.local/share/(mime/(?!packages)|applications/mimeinfo|.*\.cache$)")
    found = {str(each.relative_to(home)) for each in home.rglob("*") if not each.is_dir()}
    return {each for each in found if not caches.match(each)}


def test_one_user_installs_and_removes_it_and_keeps_what_was_written(
    unpacked: Path, tmp_path: Path
) -> None:
    home = tmp_path / "a home with $igns"
    practice = home / ".local/share/CoachDesk/Practice.coachdesk"
    practice.parent.mkdir(parents=True)
    practice.write_text("a practice")
    before = ours(home)

    assert "CoachDesk is installed" in tell(unpacked / "install", home)
    command = home / ".local/bin/coachdesk"
    said = subprocess.run([command, "a", "b"], capture_output=True, text=True).stdout
    assert said == "here: a b\n"
    entry = (home / ".local/share/applications/coachdesk.desktop").read_text("utf-8")
    place = str(home / ".local/opt/coachdesk/coachdesk")
    assert f'Exec="{place}" %f\n'.replace("$", "\\\\$") in entry
    assert f"TryExec={place}\n" in entry
    assert entry.count("\n") == (LINUX / "coachdesk.desktop").read_text("utf-8").count("\n")

    stale = home / ".local/opt/coachdesk/_internal/of-an-older-version"
    stale.touch()
    tell(unpacked / "install", home)
    assert not stale.exists()

    removed = tell(home / ".local/opt/coachdesk/uninstall", home)
    assert str(practice.parent) in removed
    assert ours(home) == before
    assert practice.read_text() == "a practice"


def test_the_scripts_can_be_run_as_unpacked(unpacked: Path) -> None:
    for name in ("install", "uninstall", "coachdesk"):
        assert stat.S_IMODE((unpacked / name).stat().st_mode) == 0o755
