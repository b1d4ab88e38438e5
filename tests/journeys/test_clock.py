"""The session clock through the window: start, pause, sleep, crash, the end, wrap-up."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coachdesk.desk.clients import add_client
from coachdesk.desk.desk import Desk
from coachdesk.domain.client import Client
from coachdesk.domain.session import Mode, Session, elapsed, is_running
from coachdesk.storage.vault import open_vault
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.journey.client_banner import ClientBanner
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.theme import Look
from coachdesk.words import Words
from tests.conftest import HandClock, made_desk
from tests.journeys.keys import CTRL, pass_time, second


@pytest.fixture
def held(window: MainWindow, client: Client) -> MainWindow:
    """The window with an introductory session begun by phone."""
    window.open_client(client.id, "introductory")
    window.client_page.start_session(Mode.PHONE)
    return window


def session(window: MainWindow) -> Session:
    return window.room.desk.vault.all(Session)[0]


def shown(window: MainWindow) -> str:
    return window.client_page.header.clock.text()


def banner(window: MainWindow) -> ClientBanner:
    return window.client_page.banner


def test_the_clock_runs_from_stored_instants_and_stands_while_paused(
    held: MainWindow, clock: HandClock
) -> None:
    pass_time(held, clock, minutes=5)
    assert shown(held) == "5:00"
    QTest.keyClick(held, Qt.Key.Key_Period, CTRL)
    assert not is_running(session(held))
    clock.turn(minutes=7)
    second(held)
    assert shown(held) == "5:00"
    QTest.keyClick(held, Qt.Key.Key_Period, CTRL)
    pass_time(held, clock, minutes=2)
    assert shown(held) == "7:00"
    assert elapsed(session(held), clock()) == timedelta(minutes=7)
    assert banner(held).isHidden()


@pytest.mark.parametrize(("counted", "minutes"), [(True, 24), (False, 10)])
def test_after_sleep_the_coach_says_whether_it_counts(
    held: MainWindow, clock: HandClock, counted: bool, minutes: int
) -> None:
    pass_time(held, clock, minutes=10)
    clock.turn(minutes=14)  # the lid was closed: no timer ran
    second(held)
    message = banner(held).banner
    assert not message.isHidden()
    assert message.strong.full_text() == "You were away 14 minutes."
    assert message.rest.text() == "Count it?"
    choice = message.button if counted else message.other_button
    assert choice.text() == ("Count" if counted else "Leave out")
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Return)
    assert elapsed(session(held), clock()) == timedelta(minutes=minutes)
    second(held)
    assert banner(held).isHidden()
    assert shown(held) == f"{minutes}:00"


def test_a_look_at_another_client_is_no_absence(
    held: MainWindow, desk: Desk, client: Client, clock: HandClock
) -> None:
    other = add_client(desk, "Daniel Okoro")
    held.open_client(other.id)
    pass_time(held, clock, minutes=6)
    held.open_client(client.id, "introductory")
    assert not held.client_page.runner.away_minutes()
    assert banner(held).isHidden()
    assert elapsed(session(held), clock()) == timedelta(minutes=6)
    held.open_client(other.id)
    clock.turn(minutes=30)  # the machine sleeps while the other client is shown
    second(held)
    held.open_client(client.id, "introductory")
    assert held.client_page.runner.away_minutes() == 30


def test_only_the_absence_is_left_out_when_the_coach_answers_late(
    held: MainWindow, clock: HandClock
) -> None:
    pass_time(held, clock, minutes=4)
    clock.turn(minutes=14)
    second(held)
    pass_time(held, clock, minutes=3)
    banner(held).banner.other_button.click()
    assert elapsed(session(held), clock()) == timedelta(minutes=7)


def test_a_crash_loses_no_time(
    held: MainWindow, client: Client, clock: HandClock, vault_path: Path, tmp_path: Path,
    look: Look, words: Words,
) -> None:  # fmt: skip
    pass_time(held, clock, minutes=6)
    # What is on the disk at this moment is what a crash leaves behind.
    left = Path(shutil.copy(vault_path, tmp_path / "after-the-crash.coachdesk"))
    clock.turn(minutes=3)
    vault = open_vault(left)
    again = MainWindow(
        made_desk(vault, clock), look, words, SettingsFile(tmp_path / "again" / "settings.json")
    )
    again.begin()
    again.open_client(client.id, "introductory")
    assert shown(again) == "9:00"
    assert banner(again).banner.strong.full_text() == "You were away 3 minutes."
    banner(again).banner.other_button.click()
    assert elapsed(session(again), clock()) == timedelta(minutes=6)
    again.close()
    again.deleteLater()
    vault.close()


def test_the_end_is_told_once_when_it_is_near_and_once_when_it_has_come(
    held: MainWindow, clock: HandClock
) -> None:
    pill = held.client_page.header.clock
    pass_time(held, clock, minutes=22)
    assert pill.aside() == "of 25 min"
    assert pill.accessibleDescription() == ""
    pass_time(held, clock, minutes=1)
    assert pill.aside() == "2 min left"
    assert pill.accessibleDescription() == "2 min left"
    pass_time(held, clock, minutes=1)
    assert pill.aside() == "1 min left"
    assert pill.accessibleDescription() == "2 min left"
    pass_time(held, clock, minutes=3)
    assert shown(held) == "+2:00"
    assert pill.aside() == "of 25 min"
    assert pill.accessibleDescription() == "The planned time is over"


def test_finishing_goes_to_wrap_up_with_the_minutes_written(
    held: MainWindow, desk: Desk, clock: HandClock
) -> None:
    pass_time(held, clock, minutes=26)
    QTest.keyClick(held, Qt.Key.Key_Return, CTRL)
    page = held.client_page
    assert (page.stage, page.section) == ("introductory", page.page().keys()[-1])  # type: ignore[union-attr]
    closed = session(held)
    assert closed.finished_at == clock()
    assert not page.header.finish.isVisible()
    clock.turn(hours=5)
    assert elapsed(closed, clock()) == timedelta(minutes=26)
