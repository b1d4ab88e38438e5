"""The self-check fails where a part is missing: one that cannot fail would prove nothing.

That it is well where nothing is missing, ``tests/test_cli.py`` shows; that a built bundle with a
file taken out of it is not, ``tests/packaging/test_bundle.py``.
"""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

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
