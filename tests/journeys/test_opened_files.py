"""A practice double-clicked on macOS, which sends the running program an event for it."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

from coachdesk import another_program
from coachdesk.desk.listing import has_clients
from coachdesk.program import Program
from coachdesk.startup import fill_with_sample, new_practice, open_desk
from coachdesk.system.paths import Places
from tests.conftest import let_events_run
from tests.journeys.locked import delete_deferred, key, lock_page, plain, program, protected

__all__ = ["key", "plain", "program", "protected"]


@pytest.fixture
def others(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """What the program would have started beside itself."""
    started: list[tuple[str, ...]] = []
    monkeypatch.setattr(another_program, "start_another", lambda *each: started.append(each))
    return started


def double_click(file: Path) -> None:
    event = QFileOpenEvent(QUrl.fromLocalFile(str(file)))
    app = QCoreApplication.instance()
    assert app is not None
    QCoreApplication.postEvent(app, event)
    let_events_run()


def test_the_practice_that_is_open_comes_forward(
    plain: Program, others: list[tuple[str, ...]], tmp_path: Path
) -> None:
    plain.window.showMinimized()
    (tmp_path / "beside").mkdir()
    roundabout = tmp_path / "beside" / ".." / plain.vault_path.name
    double_click(roundabout)
    assert not plain.window.isMinimized()
    assert plain.desk.is_open
    assert others == []


def test_another_practice_gets_a_program_of_its_own(
    plain: Program, others: list[tuple[str, ...]], tmp_path: Path
) -> None:
    other = Path(shutil.copy(plain.vault_path, tmp_path / "Other practice.coachdesk"))
    mine = plain.vault_path
    double_click(other)
    assert others == [(str(other),)]
    assert plain.vault_path == mine
    assert plain.desk.is_open


def test_a_program_started_by_the_double_click_opens_that_file_and_not_the_usual_one(
    vault_path: Path, tmp_path: Path, others: list[tuple[str, ...]], qtbot: QtBot
) -> None:
    wanted = tmp_path / "Wanted.coachdesk"
    vault = new_practice(wanted)
    fill_with_sample(open_desk(vault))
    vault.close()
    made = Program(vault_path, Places(tmp_path / "data", tmp_path / "config"))
    double_click(wanted)
    made.open_vault()
    assert made.vault_path == wanted
    assert has_clients(made.desk)
    assert others == []
    made.window.setProperty("leaving", True)
    made.window.close()
    made.close()
    made.window.deleteLater()
    made.deleteLater()
    delete_deferred()


def test_behind_the_lock_another_practice_changes_nothing(
    program: Program, others: list[tuple[str, ...]], tmp_path: Path, qtbot: QtBot
) -> None:
    other = Path(shutil.copy(program.vault_path, tmp_path / "Other practice.coachdesk"))
    double_click(other)
    assert others == [(str(other),)]
    assert lock_page(program).isVisible()
    assert not program.desk.is_open


def test_a_file_that_is_gone_is_told_and_makes_no_practice(
    plain: Program, others: list[tuple[str, ...]], tmp_path: Path
) -> None:
    gone = tmp_path / "Gone.coachdesk"
    double_click(gone)
    assert others == []
    assert not gone.exists()
    assert plain.desk.is_open
    assert "That file cannot be read." in said(plain)


def said(program: Program) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [each.text() for each in program.window.findChildren(QLabel) if each.isVisible()]


def test_an_address_is_no_file(plain: Program, others: list[tuple[str, ...]]) -> None:
    app = QCoreApplication.instance()
    assert app is not None
    QCoreApplication.postEvent(app, QFileOpenEvent(QUrl("https://example.org/a.coachdesk")))
    let_events_run()
    assert others == []
    assert plain.desk.is_open


def test_another_program_is_this_one_with_other_arguments(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from PySide6.QtCore import QProcess

    ran: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda name, given: ran.append((name, given)))
    monkeypatch.setattr(another_program.sys, "executable", "/there/python")
    another_program.start_another("A practice.coachdesk")
    monkeypatch.setattr(another_program.sys, "frozen", True, raising=False)
    another_program.start_another("A practice.coachdesk")
    assert ran == [
        ("/there/python", ["-m", "coachdesk", "A practice.coachdesk"]),
        ("/there/python", ["A practice.coachdesk"]),
    ]
