"""The bundle in dist/: whole, it is well; with a part taken out, its self-check says so.

On request, since it takes minutes: python -m pytest -n 0 --release tests/packaging/test_bundle.py
"""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.packaging.tools import ROOT, tool

VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
BUNDLE = ROOT / "dist" / f"CoachDesk-{VERSION}"

pytestmark = [
    pytest.mark.release,
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform != "linux", reason="the parts are named as on Linux"),
    pytest.mark.skipif(not BUNDLE.is_dir(), reason="no bundle: python3 packaging/build makes it"),
]


def checked(bundle: Path, home: Path) -> subprocess.CompletedProcess[str]:
    """A self-check as a program of its own, that finds nothing of this environment."""
    home.mkdir()
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG")}
    env = {**kept, "HOME": str(home), "TMPDIR": str(home)}
    return subprocess.run(
        [bundle / "coachdesk", "--self-check"],
        env=env, cwd=home, capture_output=True, text=True, check=False, timeout=200,
    )  # fmt: skip


def test_the_whole_bundle_is_well_and_leaves_nothing_behind(tmp_path: Path) -> None:
    done = checked(BUNDLE, tmp_path / "home")
    assert "FAILED" not in done.stdout
    assert (done.returncode, done.stderr) == (0, "")
    assert list((tmp_path / "home").iterdir()) == []


@pytest.mark.parametrize(
    "part",
    [
        "coachdesk/_resources/locale",
        "coachdesk/_resources/icons",
        "coachdesk/storage/migrations/0002*",
        "font_source_serif_pro/files/SourceSerifPro-Regular.ttf",
        "babel/locale-data/de.dat",
        "pypdfium2_raw/libpdfium.so",
        "_cffi_backend*",
        "keyring-*.dist-info",
        "uharfbuzz",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/QtSvg.abi3.so",
        "PySide6/QtNetwork.abi3.so",
        "PySide6/QtDBus.abi3.so",
        "PySide6/QtPrintSupport.abi3.so",
    ],
)
def test_a_bundle_without_one_of_its_parts_is_not_well(part: str, tmp_path: Path) -> None:
    bundle = shutil.copytree(BUNDLE, tmp_path / "bundle", symlinks=True)
    (gone,) = (bundle / "_internal").glob(part)
    if gone.is_dir():
        shutil.rmtree(gone)
    else:
        gone.unlink()
    assert checked(bundle, tmp_path / "home").returncode != 0


def test_no_link_leads_nowhere_and_none_leads_out_of_the_bundle() -> None:
    links = [each for each in BUNDLE.rglob("*") if each.is_symlink()]
    assert [each for each in links if not each.exists()] == []
    assert [each for each in links if BUNDLE not in each.resolve().parents] == []


def test_where_it_was_built_is_not_told_in_it() -> None:
    found = subprocess.run(
        ["grep", "-rlF", "--", str(ROOT), BUNDLE], capture_output=True, text=True, check=False
    )
    assert found.stdout == ""


def test_it_is_no_larger_and_needs_no_newer_system_than_is_promised() -> None:
    inspection, pruning = tool("inspection"), tool("pruning")
    assert inspection.size(BUNDLE) <= 160 * inspection.MB, inspection.report(BUNDLE)
    floor, asking = inspection.glibc_floor(BUNDLE)
    assert tuple(int(each) for each in floor.split(".")) <= (2, 35), asking
    there = {each.name for each in BUNDLE.rglob("*")}
    assert there >= pruning.MUST_BE_THERE
    assert there.isdisjoint(pruning.OF_THE_SYSTEM)
