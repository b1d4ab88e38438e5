"""A disk that fails under the coach's hands: told plainly, nothing lost, saved by itself later."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coachdesk.desk.clients import change_client
from coachdesk.domain.answer import Answer
from coachdesk.domain.client import Client
from coachdesk.domain.errors import Fault
from coachdesk.storage.vault import Vault
from coachdesk.ui.autosave import Saving
from coachdesk.ui.banners import BannerStack
from coachdesk.ui.handouts.given_page import GivenPage
from coachdesk.ui.leaving import LeavingSheet
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.standing import Notice
from coachdesk.ui.widgets.fields import GrowingField
from tests.conftest import HandClock, focused, let_events_run, press, type_text

LONG = "What was said. " * 4000  # more than a full page of the file can take


class Disk:
    """The disk below a vault, to be filled and emptied, locked and unlocked."""

    def __init__(self, vault: Vault) -> None:
        self._database = vault._database

    def fill(self) -> None:
        """No page can be added to the file any more: SQLite itself says that it is full."""
        pages = self._database.execute_sql("PRAGMA page_count").fetchone()[0]
        self._database.execute_sql(f"PRAGMA max_page_count = {pages}")

    def empty(self) -> None:
        """There is room again."""
        self._database.execute_sql("PRAGMA max_page_count = 4294967294")

    def lock(self) -> None:
        """The file cannot be written: SQLite itself says that it is read-only."""
        self._database.execute_sql("PRAGMA query_only = 1")

    def unlock(self) -> None:
        """The file can be written again."""
        self._database.execute_sql("PRAGMA query_only = 0")


@pytest.fixture
def disk(vault: Vault) -> Disk:
    return Disk(vault)


@pytest.fixture
def story(window: MainWindow, client: Client) -> GrowingField:
    """The first field of the story, with the keyboard."""
    window.open_client(client.id, "introductory")
    window.client_page.show_section("story")
    field = focused()
    assert isinstance(field, GrowingField)
    return field


def footer(window: MainWindow) -> str:
    return window.client_page.footer.saved.text()


def kept(window: MainWindow) -> list[str]:
    return [str(each.value) for each in window.room.desk.vault.all(Answer)]


def try_again_by_itself(window: MainWindow) -> None:
    """What the timer of the next attempt does, without waiting for it."""
    retry = window.room.autosave._retry
    assert retry.isActive(), "no further attempt is planned"
    retry.timeout.emit()


def test_a_full_disk_is_told_and_the_words_are_saved_when_there_is_room(
    window: MainWindow, story: GrowingField, disk: Disk
) -> None:
    disk.fill()
    story.insertPlainText(LONG)
    window.room.autosave.flush()
    page = window.client_page
    assert footer(window) == "Not saved yet. The disk is full."
    assert page.footer.again.isVisible()
    assert "The disk is full." in page.banner.banner.rest.text()
    assert kept(window) == []
    # The words stay where they are, whatever the coach does meanwhile.
    try_again_by_itself(window)
    assert footer(window).startswith("Not saved yet.")
    page.show_section("decision")
    page.show_section("story")
    let_events_run()
    assert story.value() == LONG
    story.setFocus()
    type_text("And more.", story)
    disk.empty()
    try_again_by_itself(window)
    assert footer(window) == "Saved just now"
    assert page.banner.isHidden()
    assert len(kept(window)) == 1
    assert sorted(kept(window)[0]) == sorted(LONG + "And more.")


def test_a_file_that_cannot_be_written_is_told_and_saved_once_it_can(
    window: MainWindow, story: GrowingField, disk: Disk
) -> None:
    disk.lock()
    type_text("Why now", story)
    window.room.autosave.flush()
    assert footer(window) == "Not saved yet. The file cannot be written."
    assert story.value() == "Why now"
    disk.unlock()
    window.client_page.footer.again.click()
    assert footer(window) == "Saved just now"
    assert kept(window) == ["Why now"]


def test_a_folder_that_vanished_is_told_and_saved_when_it_is_back(
    window: MainWindow, story: GrowingField, vault_path: Path
) -> None:
    type_text("Before.", story)
    window.room.autosave.flush()
    folder = vault_path.parent
    gone = folder.rename(folder.with_name(f"{folder.name}-gone"))
    type_text(" After.", story)
    window.room.autosave.flush()
    assert window.room.autosave.state.saving is Saving.FAILED
    assert footer(window).startswith("Not saved yet.")
    assert story.value() == "Before. After."
    assert not folder.exists(), "no new file may take the place of the one that is gone"
    gone.rename(folder)
    try_again_by_itself(window)
    assert footer(window) == "Saved just now"
    assert kept(window) == ["Before. After."]


def test_closing_with_words_unsaved_asks_and_stays(
    window: MainWindow, story: GrowingField, disk: Disk
) -> None:
    disk.lock()
    type_text("Not to be lost", story)
    window.close()
    sheet = window.findChild(LeavingSheet)
    assert sheet is not None
    assert window.isVisible()
    assert window.room.autosave.state.fault is Fault.READ_ONLY
    assert sheet.stay.hasFocus() or focused() is sheet.stay
    disk.unlock()
    QTest.keyClick(sheet.stay, "\r")
    assert window.isVisible()
    assert story.value() == "Not to be lost"
    assert kept(window) == ["Not to be lost"]


def open_page(window: MainWindow, page: str) -> BannerStack:
    """Go to a page of no client; its banner."""
    if page == "today":
        window.show_today()
    else:
        window.show_settings(page)
    let_events_run()
    (shown,) = [each for each in window.findChildren(BannerStack) if each.window() is window
                and not each.isHidden() and each.isVisible()]  # fmt: skip
    return shown


@pytest.mark.parametrize("page", ["today", "profile", "appearance"])
def test_pages_without_a_footer_tell_of_it_and_try_again(
    window: MainWindow, story: GrowingField, disk: Disk, page: str
) -> None:
    window.room.notices.put(Notice("outside", "attention", "No copy outside.", ""))
    disk.fill()
    story.insertPlainText(LONG)
    window.room.autosave.flush()
    stack = open_page(window, page)
    assert stack.banner.strong.full_text() == "Not saved yet."
    assert "The disk is full. Your words are kept in memory." in stack.banner.rest.text()
    stack.banner.button.click()
    assert stack.banner.strong.full_text() == "Not saved yet."
    disk.empty()
    stack.banner.button.click()
    assert kept(window) == [LONG]
    assert stack.banner.strong.full_text() == "No copy outside.", "the next in line has its turn"


def test_a_page_without_a_footer_lets_the_message_go_when_saved_by_itself(
    window: MainWindow, story: GrowingField, disk: Disk
) -> None:
    disk.lock()
    type_text("Why now", story)
    window.room.autosave.flush()
    stack = open_page(window, "today")
    assert "The file cannot be written." in stack.banner.rest.text()
    disk.unlock()
    try_again_by_itself(window)
    assert stack.isHidden()
    assert kept(window) == ["Why now"]


def test_an_act_that_fails_is_told_and_the_screen_shows_what_is_kept(
    window: MainWindow, client: Client, disk: Disk
) -> None:
    window.open_client(client.id)
    desk = window.room.desk
    disk.lock()
    assert not window.room.autosave.run(lambda: change_client(desk, client.id, name="Another"))
    assert footer(window) == "Not saved yet. The file cannot be written."
    assert [each.name for each in desk.vault.all(Client)] == ["Mara Lindell"]
    disk.unlock()
    assert window.room.autosave.run(lambda: change_client(desk, client.id, name="Another"))
    assert footer(window) == "Saved just now"
    assert window.client_page.footer.again.isHidden()


def test_the_footer_tells_the_time_of_the_last_save_and_ctrl_s_saves(
    window: MainWindow, story: GrowingField, clock: HandClock
) -> None:
    type_text("Why now", story)
    assert window.room.autosave.state.saving is Saving.PENDING
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert footer(window) == "Saved just now"
    assert kept(window) == ["Why now"]
    clock.turn(minutes=10)
    window.client_page.footer.saved._aging.timeout.emit()
    assert footer(window) == "Saved 08:35"


def test_words_typed_while_it_fails_are_told_as_unsaved_until_they_are_kept(
    window: MainWindow, story: GrowingField, disk: Disk
) -> None:
    disk.lock()
    type_text("One", story)
    window.room.autosave.flush()
    type_text(" two", story)
    assert footer(window).startswith("Not saved yet."), "typing on must not hide it"
    disk.unlock()
    try_again_by_itself(window)
    assert kept(window) == ["One two"]
    assert not window.room.autosave._retry.isActive()


def test_the_page_of_handouts_tells_it_too_and_saves_again(
    window: MainWindow, story: GrowingField, disk: Disk
) -> None:
    window.show_handouts()
    page = window.stack.currentWidget()
    assert isinstance(page, GivenPage)
    assert not page.banner.isVisible()
    window.open_client(window.room.desk.vault.all(Client)[0].id, "introductory")
    disk.lock()
    type_text("Why now", story)
    window.room.autosave.flush()
    window.show_handouts()
    assert page.banner.isVisible()
    assert page.banner.banner.strong.text() == "Not saved yet."
    assert "The file cannot be written." in page.banner.banner.rest.text()
    disk.unlock()
    page.banner.banner.button.click()
    assert not page.banner.isVisible()
    assert kept(window) == ["Why now"]
