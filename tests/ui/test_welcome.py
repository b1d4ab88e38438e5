"""The first start: a name is enough, it can be left any time, and nothing typed is lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from coachdesk.desk.desk import Desk
from coachdesk.desk.practice import practice
from coachdesk.domain.handout import PaperSize
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.welcome.page import Welcome
from tests.conftest import focused, let_events_run, press, type_text
from tests.handouts.pictures import plain, written

K = Qt.Key


@pytest.fixture
def welcome(window: MainWindow) -> Welcome:
    """The welcome over the window."""
    page = Welcome(window.room, window)
    window.cover(page)
    let_events_run()
    return page


def test_the_practice_is_set_up_and_begun_by_keyboard(
    welcome: Welcome, desk: Desk, qtbot: QtBot
) -> None:
    type_text("Elin Harrow")
    press(K.Key_Tab)
    type_text("Northlight Coaching")
    press(K.Key_Tab)
    type_text("elin@northlight.example")
    press(K.Key_Tab)
    type_text("01234 5678")
    press(K.Key_Tab, times=2)
    assert focused().accessibleName() == "Paper"
    press(K.Key_Right)
    press(K.Key_Tab)
    assert focused().accessibleName() == "Language of handouts"
    press(K.Key_Down)
    press(K.Key_Tab)
    press(K.Key_Return)
    found = practice(desk)
    assert (found.coach, found.name, found.email, found.phone) == (
        "Elin Harrow",
        "Northlight Coaching",
        "elin@northlight.example",
        "01234 5678",
    )
    assert (found.paper, found.language) == (PaperSize.LETTER, "de")
    assert welcome.steps.accessibleName() == "Step 2 of 2"
    with qtbot.waitSignal(welcome.new_client_wanted, timeout=1000):
        press(K.Key_Return)


def test_only_the_name_is_asked_for(welcome: Welcome, desk: Desk) -> None:
    press(K.Key_Return)
    assert welcome.pages.currentIndex() == 0
    assert welcome.practice.complaint.isVisible()
    assert focused() is welcome.practice.coach
    type_text("Zoë")
    press(K.Key_Return)
    assert welcome.pages.currentIndex() == 1
    assert practice(desk).coach == "Zoë"


def test_leaving_keeps_what_was_typed(welcome: Welcome, desk: Desk, qtbot: QtBot) -> None:
    press(K.Key_Tab)
    type_text("Northlight")
    with qtbot.waitSignal(welcome.finished, timeout=1000):
        press(K.Key_Escape)
    assert practice(desk).name == "Northlight"


def test_an_archive_and_the_sample_can_be_chosen(
    welcome: Welcome, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(welcome.sample_wanted, timeout=1000):
        welcome.practice.sample.click()
    welcome.archive.click()
    dialog = welcome.findChild(QFileDialog)
    assert dialog is not None
    with qtbot.waitSignal(welcome.archive_chosen, timeout=1000) as told:
        dialog.fileSelected.emit(str(tmp_path / "a.json"))
    assert told.args == [str(tmp_path / "a.json")]
    dialog.reject()


def test_no_word_speaks_of_encryption(welcome: Welcome) -> None:
    said = " ".join(each.accessibleName() for each in welcome.findChildren(QWidget)).casefold()
    assert "everything stays on this laptop" in said
    for word in ("encrypt", "passphrase", "key"):
        assert word not in said.split()


def test_the_vault_keeps_a_picture_made_anew_and_never_the_file(
    welcome: Welcome, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "mark.png"
    path.write_bytes(written(plain(3000, 400)) + b"hidden behind the picture")
    logo = welcome.practice.logo
    with qtbot.waitSignal(logo.chosen, timeout=10_000):
        logo.take(str(path))
    found = practice(desk)
    kept = QImage.fromData(found.logo)
    assert (kept.width(), kept.height()) == (1440, 192)
    assert b"hidden" not in found.logo
    assert found.logo_name == "mark.png"
    assert logo.state.text() == "Looks right at handout size"
    logo.remove.click()
    assert practice(desk).logo == b""
