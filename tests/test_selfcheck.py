"""The self-check fails where a part is missing: one that cannot fail would prove nothing.

That it is well where nothing is missing, ``tests/test_cli.py`` shows; that a built bundle with a
file taken out of it is not, ``tests/packaging/test_bundle.py``.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget

from coachdesk import selfcheck
from coachdesk.selfcheck import files, paper, practice, visit
from coachdesk.selfcheck.common import Bench
from coachdesk.storage import earlier
from coachdesk.system import resources


@pytest.fixture(autouse=True)
def _screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")  # put back what the self-check sets


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[Bench], str]], int]:
    """The exit code of a self-check of one part."""

    def run(part: Callable[[Bench], str]) -> int:
        monkeypatch.setattr(selfcheck, "_parts", lambda: (("part", part),))
        return selfcheck.self_check()

    return run


Only = Callable[[Callable[[Bench], str]], int]
Said = pytest.CaptureFixture[str]


def without(folder: Path, missing: str) -> Path:
    """The resources but for one file or folder."""
    made = shutil.copytree(resources.root(), folder / "resources")
    place = made / missing
    if place.is_dir():
        shutil.rmtree(place)
    else:
        place.unlink()
    return Path(made)


@pytest.mark.parametrize("missing", ["icons", "starter_sets", "schema/archive.schema.json"])
def test_a_missing_resource_is_told(
    missing: str, only: Only, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    there = without(tmp_path, missing)
    monkeypatch.setattr(resources, "root", lambda: there)
    assert only(files.resources) == 1
    assert "FAILED  part:" in capsys.readouterr().out


def test_a_missing_font_is_told(only: Only, monkeypatch: pytest.MonkeyPatch, capsys: Said) -> None:
    monkeypatch.setitem(resources.FONT_FILES, "serif", ("font_source_serif_pro", "Nothing.ttf"))
    assert only(files.resources) == 1
    assert "serif" in capsys.readouterr().out


def test_a_missing_step_of_the_schema_is_told(
    only: Only, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert only(practice.older) == 0
    monkeypatch.setattr(earlier, "MIGRATIONS", tmp_path)
    assert only(practice.older) == 1


def test_a_missing_keyring_is_told_in_a_bundle_and_is_a_choice_elsewhere(
    only: Only, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    assert only(files.keyring) == 0
    monkeypatch.setattr(files, "find_spec", lambda _: None)
    assert only(files.keyring) == 0
    assert "not installed" in capsys.readouterr().out
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    for name in files.KEYRINGS.get(sys.platform, ()):
        monkeypatch.setitem(sys.modules, name, None)
    assert only(files.keyring) == 1


@pytest.mark.parametrize("part", [paper.handouts, practice.archive, visit.window, practice.file])
def test_a_part_that_finds_nothing_to_work_on_is_not_well(
    part: Callable[[Bench], str], only: Only
) -> None:
    assert only(part) == 1


def test_one_part_that_is_not_well_does_not_keep_the_others_from_being_tried(
    monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    def broken(_: Bench) -> str:
        raise ImportError("gone")

    def whole(_: Bench) -> str:
        return "there"

    monkeypatch.setattr(selfcheck, "_parts", lambda: (("one", broken), ("two", whole)))
    assert selfcheck.self_check() == 1
    said = capsys.readouterr().out.splitlines()
    assert said[:2] == ["FAILED  one: ImportError: gone", "ok      two: there"]
    assert said[2].endswith("1 of 2 parts are well")


def test_a_library_without_which_nothing_can_be_tried_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    monkeypatch.setitem(sys.modules, "coachdesk.selfcheck.practice", None)
    monkeypatch.delattr(selfcheck, "practice")
    assert selfcheck.self_check() == 1
    assert "FAILED  start: " in capsys.readouterr().out


# It always comes to an end

HUNG = """
import ctypes, os, sys, threading
from coachdesk import cli, selfcheck
from coachdesk.selfcheck import ending

def stuck(bench):
    (bench.folder / "sample").touch()
    {}

ending.SECONDS, ending.LAST_RESORT = 0.3, 0.3
selfcheck._parts = lambda: (("one", stuck),)
sys.exit(cli.run(["--self-check"]))
"""
WAITS = "threading.Event().wait()"
HOLDS_ON = "ctypes.PyDLL(None).pause()"  # without letting any other thread of Python go on
LEAVES_A_WORKER = "threading.Thread(target=threading.Event().wait).start(); return 'well'"


def ended(hung: str, folder: Path) -> tuple[int, str, str]:
    """How a self-check ends whose one part is hung: its code, and what it said."""
    done = subprocess.run(
        [sys.executable, "-c", HUNG.format(hung)],
        env={**os.environ, "TMPDIR": str(folder)}, capture_output=True, text=True, timeout=100,
        check=False,
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


def test_a_part_that_does_not_come_to_an_end_is_named_and_left(tmp_path: Path) -> None:
    code, said, where = ended(WAITS, tmp_path)
    assert (code, said) == (1, "FAILED  one: it does not come to an end\n")
    assert "in stuck" in where
    assert list(tmp_path.glob("coachdesk-*/sample")) == []


@pytest.mark.skipif(sys.platform == "win32", reason="nothing waits in this way there")
def test_a_part_that_holds_on_to_all_of_python_is_left_as_well(tmp_path: Path) -> None:
    code, _, where = ended(HOLDS_ON, tmp_path)
    assert code == 1
    assert "in stuck" in where


def test_a_worker_that_does_not_come_to_an_end_keeps_nobody_waiting(tmp_path: Path) -> None:
    code, said, _ = ended(LEAVES_A_WORKER, tmp_path)
    assert code == 1
    assert said.splitlines()[0] == "ok      one: well"
    assert said.splitlines()[-1] == "FAILED  end: it does not come to an end"


class Unwilling(QWidget):
    """A window that asks before it closes."""

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(bool(self.property("leaving")))


def test_a_window_that_refuses_to_close_is_told_and_left(qapp: QApplication) -> None:
    visit_now, window = visit.Visit(), Unwilling()
    window.show()
    visit_now._program, visit_now._timer = SimpleNamespace(window=window), QTimer(window)
    visit_now._hook = sys.excepthook
    QTimer.singleShot(0, window, visit_now._end)
    QTimer.singleShot(10_000, window, lambda: qapp.exit(9))
    assert qapp.exec() == 0
    assert visit_now.trouble == ["the window does not close"]
    window.setProperty("leaving", True)
    window.close()
    window.deleteLater()
