"""The first start: a name is enough, it can be left any time, and nothing typed is lost."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QScrollArea
from pytestqt.qtbot import QtBot

from coachdesk.desk.clients import add_client
from coachdesk.desk.desk import Desk
from coachdesk.desk.practice import practice
from coachdesk.desk.protection import is_protected, recovery_groups
from coachdesk.domain.client import Client
from coachdesk.domain.handout import PaperSize
from coachdesk.program import Program
from coachdesk.startup import new_practice, open_desk
from coachdesk.storage.backup import make_copy, source_of
from coachdesk.system.paths import Places
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.people.sheet import PeopleSheet
from coachdesk.ui.settings.security.restore_sheet import RestoreSheet
from coachdesk.ui.theme import Look
from coachdesk.ui.welcome.page import Welcome
from coachdesk.ui.widgets.text import Paragraph
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
    assert welcome.steps.accessibleName() == "Step 2 of 3"
    assert focused() is welcome.protect.new.first
    welcome.protect.without.setFocus()
    press(K.Key_Return)
    assert welcome.steps.accessibleName() == "Step 3 of 3"
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


def test_the_panel_speaks_of_encryption_only_once_there_is_a_passphrase(
    welcome: Welcome, desk: Desk, vault_path: Path, qtbot: QtBot
) -> None:
    assert "encrypt" not in welcome.panel.accessibleName()
    set_passphrase(welcome, qtbot)
    assert "Only you hold the key" in welcome.panel.accessibleName()
    assert vault_path.read_bytes()[:6] != b"SQLite"
    desk.vault.close()


def test_going_without_a_passphrase_says_what_that_means(
    welcome: Welcome, desk: Desk, vault_path: Path
) -> None:
    type_text("Zoë")
    press(K.Key_Return)
    protect = welcome.protect
    said = [each.accessibleName() for each in protect.findChildren(Paragraph) if each.isVisible()]
    assert any("anyone who gets at this laptop can read your notes" in each for each in said)
    protect.without.click()
    assert welcome.pages.currentWidget() is welcome.start
    assert not is_protected(desk)
    assert vault_path.read_bytes()[:6] == b"SQLite"


def test_a_passphrase_is_set_and_its_sheet_proven_by_keyboard(
    welcome: Welcome, desk: Desk, settings: SettingsFile, qtbot: QtBot
) -> None:
    set_passphrase(welcome, qtbot)
    assert practice(desk).coach == "Zoë"
    proof = welcome.protect.proof
    assert proof is not None
    groups = recovery_groups(desk)
    proof.fields[0].setFocus()
    type_text("00000")
    press(K.Key_Return)
    type_text("00000")
    press(K.Key_Return)
    assert proof.complaint.isVisible()
    assert welcome.pages.currentWidget() is welcome.protect
    for field, place in zip(proof.fields, proof.places, strict=True):
        field.setFocus()
        field.selectAll()
        type_text(groups[place])
    press(K.Key_Return)
    assert welcome.pages.currentWidget() is welcome.start
    assert settings.value.recovery_checked
    desk.vault.close()


def test_the_welcome_cannot_be_left_while_the_practice_is_written_anew(
    welcome: Welcome, desk: Desk, qtbot: QtBot
) -> None:
    def leave() -> None:
        press(K.Key_Escape)
        assert welcome.isVisible()
        assert not welcome.protect.back.isEnabled()

    left: list[bool] = []
    welcome.finished.connect(lambda: left.append(True))
    set_passphrase(welcome, qtbot, meanwhile=leave)
    assert left == []
    assert is_protected(desk)
    desk.vault.close()


def set_passphrase(
    welcome: Welcome, qtbot: QtBot, meanwhile: Callable[[], None] = lambda: None
) -> None:
    """Give a name and a passphrase by keyboard, and wait until it is set."""
    type_text("Zoë")
    press(K.Key_Return)
    type_text("harbour lamp violet onion")
    press(K.Key_Return)
    type_text("harbour lamp violet onion")
    with qtbot.waitSignal(welcome.protect.protected, timeout=10_000):
        press(K.Key_Return)
        meanwhile()


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


def test_a_new_laptop_takes_over_a_copy_from_the_first_start(tmp_path: Path, qtbot: QtBot) -> None:
    old = new_practice(tmp_path / "old" / "Practice.coachdesk")
    add_client(open_desk(old), "Mara Lindell")
    copy = make_copy(source_of(old), tmp_path / "stick", datetime(2026, 4, 12, tzinfo=UTC))
    old.close()
    places = Places(tmp_path / "data", tmp_path / "config")
    program = Program(places.vault, places)
    qtbot.addWidget(program.window)
    program.window.show()
    program.open_vault()
    qtbot.waitUntil(lambda: program.window.findChild(Welcome) is not None)
    page = program.window.findChild(Welcome)
    page.restore.click()
    sheet = program.window.findChild(RestoreSheet)
    sheet.open_other(str(copy.path))
    qtbot.waitUntil(sheet.ok.isEnabled)
    assert "1 client" in sheet.contents.text()
    sheet.ok.click()
    qtbot.waitUntil(lambda: not program.window.is_covered())
    assert [each.name for each in program.desk.vault.all(Client)] == ["Mara Lindell"]
    program.close()


def test_a_spreadsheet_s_clients_are_brought_in_from_the_first_start(
    tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "clients.csv"
    path.write_bytes("Vorname;Nachname\nZoë;Müller\n".encode("cp1252"))
    places = Places(tmp_path / "data", tmp_path / "config")
    program = Program(places.vault, places)
    qtbot.addWidget(program.window)
    program.window.show()
    program.open_vault()
    qtbot.waitUntil(lambda: program.window.findChild(Welcome) is not None)
    page = program.window.findChild(Welcome)
    page._show(2)
    page.start.new.setFocus()
    press(Qt.Key.Key_Tab, times=2)
    assert focused() is page.start.table
    press(Qt.Key.Key_Return)
    dialog = program.window.findChild(QFileDialog)
    assert dialog is not None
    assert not program.window.is_covered()
    dialog.fileSelected.emit(str(path))
    dialog.close()
    qtbot.waitUntil(lambda: program.window.findChild(PeopleSheet) is not None)
    sheet = program.window.findChild(PeopleSheet)
    assert sheet.said.text() == "1 new client."
    sheet.ok.setFocus()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: [each.name for each in program.desk.vault.all(Client)] == ["Zoë Müller"]
    )
    sheet.reject()
    program.close()


def test_every_step_fits_its_page_at_the_largest_text(window: MainWindow, look: Look) -> None:
    before = look.scale * 100
    look.set_text_size(150)
    try:
        page = Welcome(window.room, window)
        window.resize(1280, 800)
        window.cover(page)
        let_events_run()
        scroll = page.findChild(QScrollArea)
        assert scroll is not None
        for step in (page.practice, page.protect, page.start):
            page.pages.setCurrentWidget(step)
            let_events_run()
            assert scroll.widget().width() <= scroll.viewport().width()
    finally:
        look.set_text_size(round(before))
