"""In the room the client sees the screen: no other name, no private word, short of leaving."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QWidget

from coachdesk.desk.clients import engagements, set_status
from coachdesk.desk.desk import Desk, Source
from coachdesk.desk.sessions import Place, change_note
from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.session import Mode, PrivateNote, Session
from coachdesk.domain.stage import STAGES
from coachdesk.ui.leaving_room import LeavingRoomSheet
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.toast import Toast
from tests.conftest import HandClock, focused, let_events_run, press, type_text

Key = Qt.Key
PRIVATE = "SENTINEL: a worry that stays with the coach"
HERE = "Mara Lindell"


@pytest.fixture
def vault_path(sample_vault: Path, tmp_path: Path) -> Path:
    """A copy of the sample practice for one test."""
    return Path(shutil.copy(sample_vault, tmp_path / "Practice.coachdesk"))


@pytest.fixture
def held(window: MainWindow) -> MainWindow:
    """The sample practice with Mara's check-in just begun in the room, a private note written."""
    desk = window.room.desk
    mara = client_of(desk)
    for engagement in engagements(desk, mara.id):
        for stage in STAGES:
            change_note(
                desk, Place(engagement.id, stage.key), Source("test"),
                text=PRIVATE, what_worked=PRIVATE, try_next=PRIVATE,
            )  # fmt: skip
    window.sidebar.clients.refresh()
    window.show_today()
    window.open_client(mara.id, "check_in")
    window.client_page.show_notes()
    window.client_page.start_session(Mode.IN_ROOM)
    let_events_run()
    return window


def client_of(desk: Desk) -> Client:
    return next(each for each in desk.vault.all(Client) if each.name == HERE)


def keys(written: str) -> None:
    """Press keys as they are written in the table of commands."""
    for each in QKeySequence(written):  # type: ignore[attr-defined]
        QTest.keyClick(focused(), each.key(), each.keyboardModifiers())
    let_events_run()


def on_screen() -> str:
    """All words on screen: what is painted, what a screen reader is told, what tooltips hold."""
    said: list[str] = []
    for window in QApplication.topLevelWidgets():
        if not window.isVisible():
            continue
        said.append(window.windowTitle())
        said += _told(QAccessible.queryAccessibleInterface(window))
        for each in window.findChildren(QWidget):
            if each.isVisible():
                said += [each.toolTip(), each.accessibleName(), each.accessibleDescription()]
                said += [each.text()] if isinstance(each, QLabel | Button) else []
                said += [each.displayText()] if isinstance(each, QLineEdit) else []
                said += [act.text() for act in each.actions()] if isinstance(each, QMenu) else []
    return "\n".join(said)


def _told(found: QAccessibleInterface) -> Iterator[str]:
    kinds = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
    yield from (found.text(kind) for kind in kinds)
    for at in range(found.childCount()):
        child = found.child(at)
        if child is not None and not child.state().invisible:
            yield from _told(child)


def others(window: MainWindow) -> list[str]:
    """Whole names of the other clients."""
    everyone = window.room.desk.vault.all(Client)
    return [each.name for each in everyone if each.name != HERE]


def check(window: MainWindow) -> None:
    """No other client's name and no private word is on screen."""
    said = on_screen()
    assert said
    assert not [name for name in others(window) if name in said]
    assert PRIVATE not in said


def ask(window: MainWindow) -> LeavingRoomSheet:
    """The question at the door."""
    let_events_run()
    found = QApplication.activeModalWidget()
    assert isinstance(found, LeavingRoomSheet)
    check(window)
    return found


def test_what_a_session_in_the_room_shows_at_its_beginning(held: MainWindow) -> None:
    assert held.sidebar.is_folded()
    assert held.sidebar.width() == held.room.look.px(56)
    assert held.windowTitle() == "CoachDesk"
    assert "Mara can see this screen" in on_screen()
    check(held)


@pytest.mark.parametrize("width", [1440, 1000])
def test_no_command_brings_a_name_or_a_note_on_screen(held: MainWindow, width: int) -> None:
    held.resize(width, 868)
    let_events_run()
    check(held)
    for command in held.actions_table.commands():
        if command.key == "start":
            continue  # finishing is leaving the mode
        keys(command.keys[0])
        check(held)
        opened = QApplication.activeModalWidget()
        if opened is not None:
            QTest.keyClick(opened, Key.Key_Escape)
            let_events_run()
        check(held)
        assert held.shows_client()


def test_every_page_of_the_client_keeps_to_it(held: MainWindow) -> None:
    for stage in ("overview", *(stage.key for stage in STAGES)):
        held.client_page.open_stage(stage)
        page = held.client_page.page()
        if page is not None:
            page.build_all()
            held.client_page._on_guide_opened("notes")
        let_events_run()
        check(held)


def test_the_list_stays_folded_however_it_is_asked_for(held: MainWindow) -> None:
    for width in (1440, 1000):
        held.resize(width, 868)
        let_events_run()
        keys("F9")
        held.sidebar.list_wanted.emit()
        let_events_run()
        assert held.sidebar.is_folded()
        said = [each.label.full_text() for each in held.findChildren(Toast) if each.isVisible()]
        assert "The list stays folded while your client can see the screen." in said
        check(held)


@pytest.mark.parametrize("written", ["Ctrl+1", "Ctrl+N", "Ctrl+,"])
def test_leaving_is_asked_and_staying_changes_nothing(held: MainWindow, written: str) -> None:
    before = held.place()
    keys(written)
    assert focused() is ask(held).stay
    press(Key.Key_Return)
    let_events_run()
    assert QApplication.activeModalWidget() is None
    assert held.place() == before
    check(held)
    keys(written)
    ask(held)
    press(Key.Key_Escape)
    let_events_run()
    assert held.place() == before
    check(held)


def test_the_buttons_of_the_rail_ask_too(held: MainWindow) -> None:
    for place in ("today", "settings"):
        held.sidebar.went.emit(place)
        ask(held).stay.click()
        let_events_run()
        assert held.shows_client()
        check(held)


def test_once_left_names_may_show_and_coming_back_hides_them(
    held: MainWindow, clock: HandClock
) -> None:
    keys("Ctrl+1")
    ask(held)
    press(Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    press(Key.Key_Return)
    let_events_run()
    assert held.stack.currentWidget() is held.today
    assert not held.sidebar.is_folded()
    assert [name for name in others(held) if name in on_screen()]
    assert held.client_page.runner.running() is not None  # the session goes on
    keys("Ctrl+,")  # nothing to ask any more
    assert held.place()[1] == "settings"
    clock.turn(seconds=20)
    held.client_page.runner._second.timeout.emit()
    set_status(held.room.desk, client_of(held.room.desk).id, ClientStatus.ACTIVE)
    let_events_run()
    assert not held.sidebar.is_folded()
    held.open_client(client_of(held.room.desk).id)
    let_events_run()
    assert held.sidebar.is_folded()
    check(held)
    keys("Ctrl+1")
    ask(held).stay.click()


def test_notices_from_before_are_gone_once_the_client_can_see(window: MainWindow) -> None:
    window.say("Hanna Weiß is booked for Tue 14 Apr at 14:30")
    window.open_client(client_of(window.room.desk).id, "check_in")
    assert "Hanna Weiß" in on_screen()
    window.client_page.start_session(Mode.IN_ROOM)
    let_events_run()
    check(window)


def test_undo_in_the_room_names_nobody(held: MainWindow) -> None:
    desk = held.room.desk
    other = next(each for each in desk.vault.all(Client) if each.name != HERE)
    set_status(desk, other.id, ClientStatus.PAUSED)
    held.client_page.header.finish.setFocus()
    check(held)
    keys("Ctrl+Z")
    check(held)
    keys("Ctrl+Shift+Z")
    check(held)


def test_a_jot_shows_dots_only(held: MainWindow) -> None:
    keys("Ctrl+Shift+P")
    field = focused()
    assert isinstance(field, QLineEdit)
    type_text(PRIVATE)
    check(held)
    field.undo()
    field.redo()
    field.selectAll()
    field.copy()
    assert PRIVATE not in QApplication.clipboard().text()
    check(held)
    press(Key.Key_Return)
    let_events_run()
    check(held)
    running = held.client_page.runner.running()
    assert running is not None
    notes = held.room.desk.vault.where(PrivateNote, session_id=running.id)
    assert notes[0].text.endswith(PRIVATE)


def test_the_handout_and_its_sheet_know_one_client_only(held: MainWindow) -> None:
    for kind in ("goals", "strategy", "habits"):
        held.open_handouts(held.client_page.engagement_id, kind)
        let_events_run()
        check(held)
        sheet = QApplication.activeModalWidget()
        assert sheet is not None
        sheet.close()
        let_events_run()


def test_a_private_word_on_screen_goes_when_the_session_begins(window: MainWindow) -> None:
    window.open_client(client_of(window.room.desk).id, "check_in")
    window.client_page.show_notes()
    type_text(PRIVATE)
    window.client_page.guide.notes._on_facts()  # the earlier notes stand open too
    window.client_page.start_session(Mode.IN_ROOM)
    let_events_run()
    check(window)
    held = [each.text for each in window.room.desk.vault.all(PrivateNote)]
    assert [text for text in held if PRIVATE in text]


def test_taking_the_start_back_is_leaving_and_is_asked(window: MainWindow) -> None:
    window.open_client(client_of(window.room.desk).id, "check_in")
    page = window.client_page
    page.start_session(Mode.IN_ROOM)
    page.header.finish.setFocus()
    keys("Ctrl+Z")
    ask(window).stay.click()
    let_events_run()
    assert page.runner.running() is not None
    check(window)
    page.runner.set_mode(Mode.PHONE)
    keys("Ctrl+Z")  # in the room again
    assert window.sidebar.is_folded()
    check(window)
    keys("Ctrl+Shift+Z")
    ask(window).leave.click()
    let_events_run()
    assert not window.sidebar.is_folded()
    running = page.runner.running()
    assert running is not None
    assert running.mode is Mode.PHONE


def test_undo_of_a_setting_changed_in_the_room_does_not_lead_out_of_it(held: MainWindow) -> None:
    held.room.changes.setting_wanted.emit("notices_stay", 30)
    held.client_page.header.finish.setFocus()
    keys("Ctrl+Z")
    assert held.room.settings.value.notices_stay == 8
    assert QApplication.activeModalWidget() is None
    assert held.fold.hides_names
    keys("Ctrl+Z")
    ask(held).stay.click()


@pytest.mark.parametrize("mode", [Mode.PHONE, Mode.VIDEO])
def test_by_phone_and_by_video_list_and_notes_stay(window: MainWindow, mode: Mode) -> None:
    window.sidebar.clients.refresh()
    window.open_client(client_of(window.room.desk).id, "check_in")
    window.client_page.start_session(mode)
    let_events_run()
    assert not window.sidebar.is_folded()
    assert [name for name in others(window) if name in on_screen()]
    assert window.client_page.header.seen.text() == f"By {mode}"
    keys("Ctrl+Shift+P")
    assert focused() is window.client_page.guide.notes.text
    keys("Ctrl+1")
    assert window.stack.currentWidget() is window.today


def test_by_video_notes_close_and_the_coach_is_told_once_that_a_screen_may_be_shared(
    window: MainWindow,
) -> None:
    desk = window.room.desk
    page = window.client_page
    window.open_client(client_of(desk).id, "check_in", "progress")
    keys("Ctrl+Shift+P")
    assert page.guide.part() == "notes"
    page.start_session(Mode.VIDEO)
    let_events_run()
    assert page.guide.part() == "prompts"
    banner = page.banner.banner
    assert banner.isVisible()
    assert "If you share your screen, Mara can read other names here" in banner.accessibleName()
    banner.other_button.setFocus()
    press(Key.Key_Space)
    let_events_run()
    assert not banner.isVisible()
    keys("Ctrl+Shift+P")
    page.refresh()
    assert page.guide.part() == "notes", "asked for, they stay open"
    assert not banner.isVisible(), "said once a session"
    page.runner.set_mode(Mode.PHONE)
    page.finish_session()
    page.start_session(Mode.VIDEO)
    let_events_run()
    assert banner.isVisible(), "another session reminds again"
    asked: list[bool] = []
    window.rebuild_wanted.connect(lambda: asked.append(True))
    banner.button.setFocus()
    press(Key.Key_Space)
    assert asked
    assert window.room.hides_names
    assert not banner.isVisible()


def test_changing_how_it_is_held_and_finishing_leave_the_mode(held: MainWindow) -> None:
    held.client_page.runner.set_mode(Mode.PHONE)
    let_events_run()
    assert not held.sidebar.is_folded()
    held.client_page.runner.set_mode(Mode.IN_ROOM)
    let_events_run()
    assert held.sidebar.is_folded()
    check(held)
    keys("Ctrl+Return")
    assert not held.sidebar.is_folded()
    running = [each for each in held.room.desk.vault.all(Session) if each.mode is Mode.IN_ROOM]
    assert running
    assert held.client_page.runner.running() is None


def test_a_coach_who_wants_the_list_in_the_room_has_it(window: MainWindow) -> None:
    window.room.settings.change(hide_list_in_room=False)
    window.open_client(client_of(window.room.desk).id, "check_in")
    window.client_page.start_session(Mode.IN_ROOM)
    let_events_run()
    assert not window.sidebar.is_folded()
    keys("Ctrl+Shift+P")
    assert focused() is not window.client_page.guide.notes.text
    press(Key.Key_Escape)
    keys("Ctrl+1")
    assert window.stack.currentWidget() is window.today
