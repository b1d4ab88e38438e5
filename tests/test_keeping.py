"""Copies that make themselves: on closing, now and then, after a crash; none where none belong."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from pytestqt.qtbot import QtBot

from coachdesk.desk.clients import add_client
from coachdesk.domain.client import Client
from coachdesk.keeping import EVERY_MS, Keeping
from coachdesk.program import Program
from coachdesk.storage.backup import copies, look_into
from coachdesk.storage.vault import open_vault
from coachdesk.system.paths import Places
from coachdesk.ui.clients.copies_button import CopiesButton


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """The user's folders, below the test's own."""
    return Places(tmp_path / "data", tmp_path / "config")


@contextmanager
def running(places: Places, *, demo: bool = False) -> Iterator[Program]:
    """The program on its usual practice, closed at the end."""
    places.data.mkdir(exist_ok=True)
    program = Program(places.vault, places, demo=demo)
    program.window.show()
    program.open_vault()
    assert program.desk.is_open
    yield program
    program.window.setProperty("leaving", True)
    program.window.close()
    program.close()
    program.window.deleteLater()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def kept(places: Places) -> list[int]:
    """How many clients each copy holds, the newest first."""
    found = copies(places.vault, places.data / "Backups")
    return [look_into(each.path, None).clients for each in found]


def test_closing_copies_what_changed_and_nothing_twice(places: Places, qtbot: QtBot) -> None:
    with running(places) as program:
        add_client(program.desk, "Mara")
    assert kept(places) == [1]
    with running(places):
        pass
    assert kept(places) == [1]
    with running(places) as program:
        add_client(program.desk, "Joel")
    assert kept(places) == [2, 1]


def test_while_it_runs_it_copies_every_half_hour_what_changed(places: Places, qtbot: QtBot) -> None:
    with running(places) as program:
        keeping = program.findChild(Keeping)
        assert keeping is not None
        keeping.begin()
        qtbot.waitUntil(lambda: kept(places) == [0] and not keeping.copies.under_way)
        add_client(program.desk, "Mara")
        timer = next(each for each in keeping.children() if isinstance(each, QTimer))
        assert (timer.interval(), timer.isActive()) == (EVERY_MS, True)
        timer.timeout.emit()
        qtbot.waitUntil(lambda: kept(places) == [1, 0])
        qtbot.waitUntil(lambda: not keeping.copies.under_way)


def test_what_a_crash_left_is_copied_and_cleared_at_the_next_start(
    places: Places, qtbot: QtBot
) -> None:
    with running(places) as program:
        add_client(program.desk, "Mara")
    crashed = open_vault(places.vault)
    with crashed.unit() as unit:
        found = crashed.all(Client)[0]
        unit.put(replace(found, name="Mara Lindell"))
    crashed.close()
    half = places.data / "Backups" / ".Practice 2026-04-14 083500Z.coachdesk.4711.new"
    half.write_bytes(b"half a copy")
    with running(places) as program:
        keeping = program.findChild(Keeping)
        assert keeping is not None
        keeping.begin()
        assert not half.exists()
        qtbot.waitUntil(lambda: kept(places) == [1, 1])
        qtbot.waitUntil(lambda: not keeping.copies.under_way)


def test_the_sample_practice_leaves_no_copies(places: Places, qtbot: QtBot) -> None:
    with running(places, demo=True) as program:
        shield = program.window.findChild(CopiesButton)
        assert shield is not None
        assert not shield.isVisible()
    assert not (places.data / "Backups").exists()


def test_a_folder_in_the_way_keeps_nobody_from_closing(places: Places, qtbot: QtBot) -> None:
    with running(places) as program:
        (places.data / "Backups").write_text("a file where the folder should be")
        add_client(program.desk, "Mara")
    again = open_vault(places.vault, read_only=True)
    assert len(again.all(Client)) == 1
    again.close()


def test_a_practice_elsewhere_has_its_copies_in_a_folder_of_its_own(
    places: Places, tmp_path: Path, qtbot: QtBot
) -> None:
    with running(places):
        pass
    other = Places(tmp_path / "elsewhere", tmp_path / "config")
    other.data.mkdir()
    program = Program(other.vault, places)
    program.open_vault()
    add_client(program.desk, "Joel")
    program.close()
    program.window.deleteLater()
    program.deleteLater()
    folders = [each for each in (places.data / "Backups").iterdir() if each.is_dir()]
    assert len(folders) == 1
    assert len(copies(other.vault, folders[0])) == 1
    assert kept(places) == [0]
