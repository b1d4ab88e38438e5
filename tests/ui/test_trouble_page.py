"""A practice that cannot be opened gets a sentence and a choice, and its file is left alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from coachdesk.domain.errors import Fault
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.theme import Look
from coachdesk.ui.trouble_page import PASSING, TroublePage
from coachdesk.words import Words
from tests.conftest import focused, let_events_run, press


def shown(window: MainWindow, fault: Fault, path: Path) -> TroublePage:
    page = TroublePage(window.room.look, window.room.words, fault, str(path), window)
    window.cover(page)
    let_events_run()
    return page


@pytest.mark.parametrize("fault", list(Fault))
def test_every_fault_has_its_sentence_and_one_main_way_out(
    window: MainWindow, tmp_path: Path, fault: Fault
) -> None:
    page = shown(window, fault, tmp_path / "Elin.coachdesk")
    assert page.title.text().endswith(".")
    assert page.safe.text().endswith(".")
    assert focused() is (page.again if fault in PASSING else page.other)


def test_trying_again_and_quitting_are_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown(window, Fault.BUSY, tmp_path / "Elin.coachdesk")
    with qtbot.waitSignal(page.try_again, timeout=1000):
        press(Qt.Key.Key_Return)
    with qtbot.waitSignal(page.quit_wanted, timeout=1000):
        press(Qt.Key.Key_Tab, times=3)
        press(Qt.Key.Key_Return)


def test_another_practice_is_chosen_without_stopping_the_program(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown(window, Fault.DAMAGED, tmp_path / "Elin.coachdesk")
    page.other.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFile
    with qtbot.waitSignal(page.choose_other, timeout=1000) as told:
        dialog.fileSelected.emit(str(tmp_path / "Other.coachdesk"))
    assert told.args == [str(tmp_path / "Other.coachdesk")]
    dialog.reject()


def test_a_new_practice_gets_a_name_that_is_free(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    troubled = tmp_path / "Practice.coachdesk"
    troubled.write_bytes(b"not a vault")
    page = shown(window, Fault.NOT_A_VAULT, troubled)
    page.new.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert [Path(each).name for each in dialog.selectedFiles()] == ["Practice 2.coachdesk"]
    with qtbot.waitSignal(page.make_new, timeout=1000) as told:
        dialog.fileSelected.emit(str(tmp_path / "Practice 2.coachdesk"))
    assert told.args == [str(tmp_path / "Practice 2.coachdesk")]
    dialog.reject()
    assert troubled.read_bytes() == b"not a vault"


def test_a_name_that_looks_like_markup_is_shown_as_it_is(
    look: Look, words: Words, qtbot: QtBot
) -> None:
    page = TroublePage(look, words, Fault.MISSING, "/tmp/<b>x&amp;.coachdesk")
    qtbot.addWidget(page)
    assert page.title.text() == "“<b>x&amp;.coachdesk” is not where it was."
