"""The lock: at the start, by command, over everything open, and back again in the same place."""

import shutil
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coachdesk.desk.clients import add_client
from coachdesk.desk.erasing import Erasing
from coachdesk.desk.written import written_fields
from coachdesk.domain.answer import Answer
from coachdesk.domain.client import Client
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.domain.recovery import recovery_code
from coachdesk.domain.session import elapsed
from coachdesk.program import Program
from coachdesk.storage.backup import look_into
from coachdesk.storage.key import Key
from coachdesk.ui.erasing.sheet import EraseSheet
from coachdesk.ui.settings.security.lock_row import LockRow
from coachdesk.ui.trouble_page import TroublePage
from coachdesk.ui.widgets.fields import GrowingField
from tests.conftest import HandClock, focused, let_events_run, press, type_text
from tests.journeys.locked import (
    NAME,
    PASSPHRASE,
    PRACTICE,
    client_of,
    delete_deferred,
    key,
    lock,
    lock_page,
    open_with,
    plain,
    program,
    protected,
    spoken_words,
    unlock,
    widget_words,
)
from tests.journeys.test_second_start import Children, heard

__all__ = ["key", "plain", "program", "protected"]


def write_about_the_year(program: Program) -> None:
    """Open a client's page and put the keyboard into one of its fields."""
    program.window.open_client(client_of(program).id, "opening", "wrap_up")
    let_events_run()
    fields = program.window.client_page.findChildren(GrowingField)
    field = next(each for each in fields if each.accessibleName() == "A year from now")
    field.setFocus()
    assert focused() is field


def test_a_practice_with_a_passphrase_asks_for_it_at_the_start_and_opens(
    program: Program, qtbot: QtBot
) -> None:
    page = lock_page(program)
    assert page.practice.text() == "CoachDesk"
    assert not program.desk.is_open
    type_text(PASSPHRASE)
    press(Qt.Key.Key_Return)
    assert page.open.text() == "Opening…"
    qtbot.waitUntil(lambda: program.desk.is_open, timeout=10_000)
    let_events_run()
    assert not program.window.is_covered()
    assert NAME in widget_words()
    assert NAME in spoken_words()


def test_a_wrong_passphrase_is_refused_and_the_right_one_opens_after_the_wait(
    program: Program, qtbot: QtBot
) -> None:
    page = lock_page(program)
    page.field.setText("wrong")
    page.open.click()
    qtbot.waitUntil(lambda: "not it" in page.said.text(), timeout=10_000)
    assert page.said.text() == "That is not it. Please wait 1 second."
    assert not page.open.isEnabled()
    qtbot.waitUntil(page.open.isEnabled, timeout=5000)
    unlock(program, qtbot)
    assert not program.window.is_covered()


def test_the_recovery_sheet_opens_it_and_says_which_group_is_wrong(
    program: Program, qtbot: QtBot, key: Key
) -> None:
    page = lock_page(program)
    page.recover.click()
    groups = list(recovery_code(key.raw))
    right, groups[4] = groups[4], groups[4][::-1] if groups[4] != groups[4][::-1] else "00001"
    type_text(" ".join(groups).lower())
    assert page.code_said.text().startswith("Group 5 is not as it stands")
    press(Qt.Key.Key_Return)
    assert not page._opening
    groups[4] = right
    page.code.clear()
    type_text("-".join(groups))
    assert page.code_said.text() == "13 of 13 groups"
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.desk.is_open, timeout=10_000)


def test_with_neither_passphrase_nor_sheet_the_page_for_that_is_shown_and_leads_back(
    program: Program, qtbot: QtBot
) -> None:
    page = lock_page(program)
    page.recover.click()
    page.neither.click()
    let_events_run()
    delete_deferred()
    trouble = program.window.findChild(TroublePage)
    assert trouble is not None
    trouble.try_again.emit()
    let_events_run()
    delete_deferred()
    unlock(program, qtbot)
    assert not program.window.is_covered()


def test_locking_keeps_what_was_typed_leaves_nothing_of_clients_and_comes_back_to_the_place(
    program: Program, qtbot: QtBot
) -> None:
    unlock(program, qtbot)
    write_about_the_year(program)
    place = program.window.place()
    before = written_fields(program.desk)
    typed = "A house by the lake"
    type_text(typed)
    QTest.keyClick(program.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    let_events_run()
    delete_deferred()
    assert not program.desk.is_open
    page = lock_page(program)
    assert page.practice.text() == PRACTICE
    for said in (widget_words(), spoken_words()):
        assert NAME not in said
        assert typed not in said
    unlock(program, qtbot)
    assert program.window.place() == place
    assert written_fields(program.desk) == before + 1
    assert program._ring is not None
    assert program.window.undoing._toasts is None


def test_words_that_cannot_be_kept_wait_behind_the_lock_and_are_kept_after_it(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlock(program, qtbot)
    write_about_the_year(program)
    before = written_fields(program.desk)

    def full(*_: object) -> None:
        raise StorageError(Fault.FULL)

    with monkeypatch.context() as broken:
        broken.setattr(program.desk, "do", full)
        type_text("Kept at last")
        lock(program, qtbot)
    assert program.window.room.autosave.waiting == 1
    assert NAME not in widget_words()
    assert "Kept at last" not in widget_words()
    program.window.close()
    assert program.window.isVisible(), "closing would lose words, so it asks first"
    let_events_run()
    unlock(program, qtbot)
    assert written_fields(program.desk) == before + 1
    assert program.window.room.autosave.waiting == 0


def test_without_a_passphrase_the_command_shows_where_to_set_one_and_locks_nothing(
    plain: Program,
) -> None:
    plain.window.uncover()
    plain.window.sidebar.lock_wanted.emit()
    let_events_run()
    assert plain.desk.is_open
    assert plain.window.place()[1:] == ("settings", "security")
    plain.locking.lock_now()
    assert plain.desk.is_open


def test_closing_while_locked_remembers_the_client_of_before(
    program: Program, qtbot: QtBot
) -> None:
    unlock(program, qtbot)
    client = client_of(program)
    program.settings.change(last_client=client.id)
    lock(program, qtbot)
    program.window.close()
    assert program.settings.value.last_client == client.id


def test_the_session_clock_goes_on_behind_the_lock_and_asks_about_no_absence(
    program: Program, qtbot: QtBot, clock: HandClock
) -> None:
    session = started(program, qtbot, clock)
    clock.turn(minutes=33, seconds=12)
    lock(program, qtbot)
    page = lock_page(program)
    assert page.running.accessibleName() == "The session clock is still running, 33:12"
    clock.turn(minutes=3)
    page.tick()
    assert page.running.accessibleName() == "The session clock is still running, 36:12"
    unlock(program, qtbot)
    runner = program.window.client_page.runner
    running = runner.running()
    assert running is not None
    assert running.id == session
    assert elapsed(running, clock()) == timedelta(minutes=36, seconds=12)
    assert runner.away_minutes() == 0


def test_after_the_machine_slept_the_time_away_is_asked_about(
    program: Program, qtbot: QtBot, clock: HandClock
) -> None:
    started(program, qtbot, clock)
    program.locking.begin()
    program.locking.watch.tick()
    clock.turn(minutes=20)
    program.locking.watch.tick()
    qtbot.waitUntil(lambda: not program.desk.is_open, timeout=5000)
    let_events_run()
    delete_deferred()
    unlock(program, qtbot)
    assert program.window.client_page.runner.away_minutes() == 20


def test_sleep_behind_the_lock_counts_as_time_away_too(
    program: Program, qtbot: QtBot, clock: HandClock
) -> None:
    started(program, qtbot, clock)
    program.locking.begin()
    lock(program, qtbot)
    program.locking.watch.tick()
    clock.turn(minutes=45)
    program.locking.watch.tick()
    let_events_run()
    unlock(program, qtbot)
    assert program.window.client_page.runner.away_minutes() == 45


def test_nobody_there_for_the_minutes_chosen_locks(program: Program, qtbot: QtBot) -> None:
    unlock(program, qtbot)
    program.locking.begin()
    program.locking.watch.idle.emit()
    let_events_run()
    delete_deferred()
    lock_page(program)
    assert not program.desk.is_open


def test_logind_is_heard_by_the_running_program(program: Program, qtbot: QtBot) -> None:
    unlock(program, qtbot)
    program.locking.begin()
    assert program.locking._sleep is not None
    program.locking._sleep.on_sleep(False)
    assert program.desk.is_open
    program.locking._sleep.on_sleep(True)
    assert not program.desk.is_open, "there may be no moment after this one"
    let_events_run()
    delete_deferred()
    assert NAME not in widget_words()


def test_a_lock_wanted_while_the_file_is_written_anew_comes_when_it_is_open_again(
    program: Program, qtbot: QtBot, key: Key
) -> None:
    unlock(program, qtbot)
    program.desk.put_down()  # as changing the passphrase does, behind its sheet
    program.locking.lock_now()
    assert not program.window.is_covered()
    program.desk.receive(program.opened(key))
    qtbot.waitUntil(lambda: not program.desk.is_open, timeout=5000)
    let_events_run()
    delete_deferred()
    lock_page(program)


def test_a_lock_wanted_while_a_client_is_erased_comes_when_they_are_gone(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlock(program, qtbot)
    may, begun, run = Event(), Event(), Erasing.run

    def held(erasing: Erasing) -> None:
        begun.set()
        assert may.wait(20)
        run(erasing)

    monkeypatch.setattr(Erasing, "run", held)
    sheet = EraseSheet(program.window.room, program.window, client_of(program).id)
    sheet.open()
    sheet.backups.click()
    type_text(NAME, sheet.typed)
    sheet.ok.click()
    qtbot.waitUntil(begun.is_set, timeout=20_000)
    program.locking.lock_now()
    assert program.locking._again.isActive()
    assert not program.window.is_covered()
    may.set()
    qtbot.waitUntil(lambda: program.window.is_covered(), timeout=20_000)
    let_events_run()
    delete_deferred()
    assert NAME not in widget_words()
    unlock(program, qtbot)
    assert program.desk.vault.all(Client) == ()


def test_a_restore_under_way_is_waited_for_and_a_test_of_one_answers_nobody_after_the_lock(
    program: Program, qtbot: QtBot
) -> None:
    unlock(program, qtbot)
    copies = program.window.room.copies
    assert copies is not None
    copies.copy_now()
    qtbot.waitUntil(lambda: copies.standing is not None and bool(copies.standing.here))
    qtbot.waitUntil(lambda: copies.under_way == "")
    copies._set("restoring")
    program.locking.lock_now()
    assert program.desk.is_open
    copies._set("")
    heard: list[object] = []
    copies.test(lambda *_: heard.append("done"), heard.append)
    assert copies.under_way == "testing"
    program.locking.lock_now()
    assert not program.desk.is_open
    assert copies.under_way == ""
    unlock(program, qtbot)
    assert heard == []


def test_the_row_of_the_settings_keeps_the_minutes(program: Program, qtbot: QtBot) -> None:
    unlock(program, qtbot)
    program.window.show_settings("security")
    let_events_run()
    row = program.window.findChild(LockRow)
    assert row is not None
    assert row.after.currentText() == "after 10 minutes"
    row.after.setCurrentIndex(row.after.count() - 1)
    row.after.activated.emit(row.after.currentIndex())
    assert program.settings.value.lock_after == 0
    row.refresh()
    assert row.after.currentText() == "never"


def started(program: Program, qtbot: QtBot, clock: HandClock) -> str:
    """Start a session by a clock turned by hand; returns its id."""
    program.desk._clock = clock
    unlock(program, qtbot)
    program.window.open_client(client_of(program).id, "introductory")
    let_events_run()
    runner = program.window.client_page.runner
    assert runner.start("introductory", None) == "introductory"
    session = runner.running()
    assert session is not None
    return str(session.id)


@pytest.mark.parametrize("state", [Qt.WindowState.WindowNoState, Qt.WindowState.WindowMaximized,
                                   Qt.WindowState.WindowMinimized])  # fmt: skip
def test_the_window_stays_as_large_and_as_it_is_shown(
    state: Qt.WindowState, program: Program, qtbot: QtBot, key: Key
) -> None:
    open_with(program, key)
    program.window.setGeometry(20, 30, 1300, 820)
    program.window.setWindowState(state)
    let_events_run()
    size = program.window.size()
    lock(program, qtbot)
    assert program.window.windowState() & ~Qt.WindowState.WindowActive == state
    assert program.window.size() == size
    open_with(program, key)
    assert program.window.size() == size


def test_words_of_one_practice_never_go_into_another_opened_behind_its_lock(
    program: Program,
    qtbot: QtBot,
    key: Key,
    empty_vault: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = program.vault_path
    open_with(program, key)
    write_about_the_year(program)

    def full(*_: object) -> None:
        raise StorageError(Fault.FULL)

    with monkeypatch.context() as broken:
        broken.setattr(program.desk, "do", full)
        type_text("Mine alone")
        lock(program, qtbot)
    other = Path(shutil.copy(empty_vault, tmp_path / "Other.coachdesk"))
    program.doctor.go_to(other, warned=True)
    let_events_run()
    assert program.desk.is_open
    assert program.window.room.autosave.waiting == 0
    assert program.window.saved()
    program.locking.begin()
    assert not program.desk.vault.all(Answer)
    program.desk.put_down()
    program.take_up(first)
    program.desk.receive(program.opened(key))
    program.locking.begin()
    assert program.window.room.autosave.flush()
    assert [each.value for each in program.desk.vault.all(Answer)] == ["Mine alone"]


def test_a_second_start_finds_a_program_that_is_locked(protected: Path, tmp_path: Path) -> None:
    children = Children(tmp_path)
    first = children.program(protected)
    heard(first, "shown")
    second = children.program(protected)
    assert second.stdout is not None
    assert second.stdout.read() == "ended 0\n"
    assert heard(first, "raised") == "raised visible=True minimised=False"
    children.end()


def test_what_changed_before_a_lock_is_copied_as_soon_as_it_is_opened_again(
    program: Program, qtbot: QtBot
) -> None:
    unlock(program, qtbot)
    copies = program.window.room.copies
    assert copies is not None
    qtbot.waitUntil(lambda: copies.is_well() and not copies.under_way, timeout=20_000)
    before = copies.homes.here
    count = len(list(before.iterdir()))
    add_client(program.desk, "Somebody Else")
    lock(program, qtbot)
    assert len(list(before.iterdir())) == count, "the key is let go at once; nothing holds it up"
    unlock(program, qtbot)
    qtbot.waitUntil(lambda: len(list(before.glob("*.coachdesk"))) == count + 1, timeout=20_000)
    qtbot.waitUntil(lambda: not copies.under_way, timeout=20_000)
    assert copies.standing is not None
    newest = copies.standing.here[0].path
    assert look_into(newest, program.desk.vault.key).clients == 2
