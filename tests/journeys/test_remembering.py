"""A practice this computer remembers: opened unasked at the start, never after a lock."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coachdesk import remembering
from coachdesk.program import Program
from coachdesk.storage.key import Key, new_key
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.lock.page import LockPage
from coachdesk.ui.protect.sheets import ChangeSheet, RemoveSheet
from coachdesk.ui.settings.page import SettingsPage
from coachdesk.ui.settings.security.lock_row import LockRow
from coachdesk.ui.settings.security.remember_row import RememberRow
from coachdesk.ui.widgets.fields import Choice
from tests.conftest import focused, let_events_run, press
from tests.journeys.locked import (
    PASSPHRASE,
    delete_deferred,
    key,
    lock,
    lock_page,
    protected,
    running,
    unlock,
)
from tests.keyrings import Asking, Clinging, Faithful, Forgetful, Refusing, use

__all__ = ["key", "protected"]

Start = Callable[[], "contextmanager[Program]"]


@pytest.fixture
def start(protected: Path, tmp_path: Path, qtbot: QtBot) -> Start:
    """Starts the program on the practice; leaving it closes the program."""

    @contextmanager
    def started() -> Iterator[Program]:
        yield from running(protected, tmp_path)

    return started


@pytest.fixture(autouse=True)
def key_at_once(monkeypatch: pytest.MonkeyPatch, key: Key) -> None:
    """Make the key of the right passphrase in no time; how it is made is tested elsewhere."""
    from coachdesk.storage import key as module

    usual = module.derive

    def made(passphrase: str, salt: bytes) -> Key:
        right = (passphrase, salt) == (PASSPHRASE, key.salt)
        return key if right else usual(passphrase, salt)

    monkeypatch.setattr(module, "derive", made)


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Faithful:
    """A keyring that works."""
    made = Faithful()
    use(monkeypatch, made)
    return made


def row(program: Program) -> RememberRow:
    """The row, with the page it is on shown."""
    program.window.show_settings("security")
    let_events_run()
    page = program.window.stack.currentWidget()
    assert isinstance(page, SettingsPage)
    return page.findChild(RememberRow)


def shown_row(program: Program, qtbot: QtBot) -> RememberRow:
    found = row(program)
    qtbot.waitUntil(found.isVisible, timeout=5000)
    return found


def room_for(choice: Choice) -> float:
    """How wide a list must be to show its longest choice whole."""
    texts = [choice.itemText(n) for n in range(choice.count())]
    return max(map(choice.fontMetrics().horizontalAdvance, texts)) + 30


def looked(found: RememberRow, qtbot: QtBot) -> None:
    """Wait until the keyring has answered."""
    qtbot.waitUntil(lambda: found._works is not None, timeout=5000)


def switch_on(program: Program, qtbot: QtBot) -> RememberRow:
    """Remember the practice, by keyboard."""
    found = shown_row(program, qtbot)
    assert not found.switch.isChecked()
    found.switch.setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not found._busy, timeout=5000)
    return found


def opened_by_itself(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: program.desk.is_open, timeout=5000)
    let_events_run()
    assert not program.window.is_covered()


def asked(program: Program, qtbot: QtBot) -> LockPage:
    qtbot.waitUntil(program.window.is_covered, timeout=5000)
    assert not program.desk.is_open
    return lock_page(program)


def settings_of(folder: Path) -> str:
    return (folder / "config" / "settings.json").read_text("utf-8")


def test_switched_on_the_next_start_asks_for_nothing_and_a_lock_asks_all_the_same(
    start: Start, ring: Faithful, qtbot: QtBot, key: Key, tmp_path: Path
) -> None:
    with start() as program:
        asked(program, qtbot)
        unlock(program, qtbot)
        found = switch_on(program, qtbot)
        assert found.switch.isChecked()
        assert focused() is found.switch
        choice = program.window.findChild(LockRow).after
        assert choice.currentText() == "after 10 minutes"
        assert choice.width() >= choice.sizeHint().width() >= room_for(choice)
        assert ring.kept == {("CoachDesk", key.salt.hex()): key.raw.hex()}
    with start() as program:
        opened_by_itself(program, qtbot)
        assert program.window.findChild(LockPage) is None
        assert shown_row(program, qtbot).switch.isChecked()
        QTest.keyClick(program.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: not program.desk.is_open, timeout=5000)
        let_events_run()
        delete_deferred()
        asked(program, qtbot)
        program.open_vault()
        program.locking.ask()
        let_events_run()
        assert not program.desk.is_open
        unlock(program, qtbot)
        assert not program.window.is_covered()


def test_a_program_closed_while_locked_asks_at_the_next_start_and_from_then_on_not(
    start: Start, ring: Faithful, qtbot: QtBot
) -> None:
    with start() as program:
        unlock(program, qtbot)
        switch_on(program, qtbot)
        lock(program, qtbot)
    with start() as program:
        asked(program, qtbot)
        unlock(program, qtbot)
    with start() as program:
        opened_by_itself(program, qtbot)


def test_switched_off_the_keyring_holds_nothing_and_the_next_start_asks(
    start: Start, ring: Faithful, qtbot: QtBot
) -> None:
    with start() as program:
        unlock(program, qtbot)
        found = switch_on(program, qtbot)
        found.switch.click()
        qtbot.waitUntil(lambda: not found._busy, timeout=5000)
        assert not found.switch.isChecked()
        assert ring.kept == {}
        assert program.settings.value.remembered == ""
    with start() as program:
        asked(program, qtbot)


def test_the_settings_hold_the_salt_and_not_the_key(
    start: Start, ring: Faithful, qtbot: QtBot, key: Key, tmp_path: Path
) -> None:
    with start() as program:
        unlock(program, qtbot)
        switch_on(program, qtbot)
    written = settings_of(tmp_path)
    assert json.loads(written)["remembered"] == key.salt.hex()
    for each in tmp_path.rglob("*"):
        if each.is_file():
            content = each.read_bytes()
            assert key.raw not in content, each
            assert key.raw.hex().encode() not in content.lower(), each


@pytest.mark.parametrize("removed", [False, True], ids=["changed", "removed"])
def test_another_passphrase_or_none_has_the_old_key_forgotten(
    start: Start, ring: Faithful, qtbot: QtBot, removed: bool
) -> None:
    with start() as program:
        unlock(program, qtbot)
        found = switch_on(program, qtbot)
        card = program.window.stack.currentWidget().part("security").passphrase
        (card.remove if removed else card.change).click()
        let_events_run()
        if removed:
            sheet = program.window.findChild(RemoveSheet)
            sheet.present.field.setText(PASSPHRASE)
        else:
            sheet = program.window.findChild(ChangeSheet)
            sheet.present.field.setText(PASSPHRASE)
            sheet.new.first.setText("harbour lamp violet onion")
            sheet.new.again.setText("harbour lamp violet onion")
        with qtbot.waitSignal(sheet.changed, timeout=10_000):
            sheet.ok.click()
        qtbot.waitUntil(lambda: ring.kept == {}, timeout=5000)
        qtbot.waitUntil(lambda: not program.settings.value.remembered, timeout=5000)
        assert not found.switch.isChecked()
        assert found.isHidden() is removed
    with start() as program:
        if removed:
            assert program.desk.is_open
        else:
            asked(program, qtbot)


def test_a_key_that_is_gone_or_is_another_s_leads_to_the_lock_page(
    start: Start, ring: Faithful, qtbot: QtBot, key: Key
) -> None:
    with start() as program:
        unlock(program, qtbot)
        switch_on(program, qtbot)
    name = ("CoachDesk", key.salt.hex())
    ring.kept[name] = new_key("another").raw.hex()
    with start() as program:
        asked(program, qtbot)
        unlock(program, qtbot)
    ring.kept.clear()
    with start() as program:
        asked(program, qtbot)
        unlock(program, qtbot)
        found = shown_row(program, qtbot)
        assert not found.switch.isChecked(), "what the keyring lost is not called remembered"
        assert program.settings.value.remembered == ""


def test_a_keyring_that_fails_at_the_start_leads_to_the_lock_page_and_not_to_a_message(
    start: Start, ring: Faithful, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with start() as program:
        unlock(program, qtbot)
        switch_on(program, qtbot)
    use(monkeypatch, Refusing())
    with start() as program:
        asked(program, qtbot)
        unlock(program, qtbot)
        found = row(program)
        looked(found, qtbot)
        assert found.isHidden()


def test_while_a_keyring_asks_the_lock_page_is_there_and_its_late_answer_opens(
    start: Start, ring: Faithful, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with start() as program:
        unlock(program, qtbot)
        switch_on(program, qtbot)
    asking = Asking()
    asking.kept = ring.kept
    use(monkeypatch, asking)
    monkeypatch.setattr(remembering, "PATIENCE_MS", 20)
    with start() as program:
        page = asked(program, qtbot)
        assert asking.asked.is_set()
        assert page.open.isEnabled()
        asking.answered.set()
        opened_by_itself(program, qtbot)


def test_a_keyring_that_asks_is_asked_once_however_often_the_practice_is_to_be_opened(
    start: Start, ring: Faithful, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with start() as program:
        unlock(program, qtbot)
        switch_on(program, qtbot)
    asking = Asking()
    use(monkeypatch, asking)
    with start() as program:
        qtbot.waitUntil(asking.asked.is_set, timeout=5000)
        program.open_vault()
        assert not program.window.is_covered(), "the first answer is still waited for"
        asked(program, qtbot)
        program.doctor.try_again()
        asking.answered.set()
        let_events_run()
        asked(program, qtbot)
        assert asking.times == 1


def test_a_late_answer_changes_nothing_for_a_coach_who_has_opened_it_or_is_about_to(
    start: Start, ring: Faithful, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with start() as program:
        unlock(program, qtbot)
        switch_on(program, qtbot)
    asking = Asking()
    asking.kept = ring.kept
    use(monkeypatch, asking)
    monkeypatch.setattr(remembering, "PATIENCE_MS", 20)
    with start() as program:
        asked(program, qtbot).field.setText("begun to")
        answers: list[object] = []
        monkeypatch.setattr(program, "opened", lambda key: answers.append(key))
        given: list[bytes] = []
        program.locking._remembering._use = lambda key: (
            program.locking._on_remembered(key), given.append(key.raw))  # fmt: skip
        asking.answered.set()
        qtbot.waitUntil(lambda: bool(given), timeout=5000)
        assert answers == []
        assert lock_page(program).field.value() == "begun to"
        monkeypatch.undo()
    assert asking.kept != {}


@pytest.mark.parametrize("kind", [Refusing, Forgetful, Clinging])
def test_where_the_keyring_does_not_work_the_choice_is_not_there(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, kind: type[Faithful]
) -> None:
    use(monkeypatch, kind())
    with start() as program:
        unlock(program, qtbot)
        found = row(program)
        looked(found, qtbot)
        assert found.isHidden()


def test_while_a_keyring_asks_the_window_works_and_the_choice_is_not_there(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asking = Asking()
    use(monkeypatch, asking)
    with start() as program:
        unlock(program, qtbot)
        found = row(program)
        qtbot.waitUntil(asking.asked.is_set, timeout=5000)
        program.window.show_today()
        let_events_run()
        assert not row(program).isVisible()
        asking.answered.set()
        looked(found, qtbot)


def test_a_keyring_that_stops_working_says_so_in_the_row(
    start: Start, ring: Faithful, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with start() as program:
        unlock(program, qtbot)
        shown_row(program, qtbot)
        use(monkeypatch, Refusing())
        found = switch_on(program, qtbot)
        assert not found.switch.isChecked()
        assert found.row._said.text() == "This computer’s keyring did not do it."
        assert program.settings.value.remembered == ""


def test_a_practice_that_is_not_remembered_never_loads_the_library(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from coachdesk.system import keyring_store

    asked_for: list[str] = []
    monkeypatch.setattr(keyring_store, "_system_keyring", lambda: asked_for.append("it"))
    with start() as program:
        asked(program, qtbot)
        unlock(program, qtbot)
    assert asked_for == []


def test_without_a_passphrase_there_is_nothing_to_remember(
    vault_path: Path, ring: Faithful, tmp_path: Path, qtbot: QtBot
) -> None:
    for program in running(vault_path, tmp_path):
        found = row(program)
        assert found.isHidden()
        assert found._works is None


def test_another_practice_remembered_takes_the_place_of_the_first(
    start: Start, ring: Faithful, qtbot: QtBot, tmp_path: Path, key: Key
) -> None:
    SettingsFile(tmp_path / "config" / "settings.json").change(remembered="ab" * 16)
    ring.kept["CoachDesk", "ab" * 16] = "cd" * 32
    with start() as program:
        asked(program, qtbot)
        unlock(program, qtbot)
        switch_on(program, qtbot)
        assert list(ring.kept) == [("CoachDesk", key.salt.hex())]
