"""A month of habit days filled in by keyboard: few keys, kept at once, taken back in one step."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from coachdesk.desk.clients import complete_engagement, set_status
from coachdesk.desk.desk import Desk
from coachdesk.desk.sessions import Place
from coachdesk.desk.thinking import add_habit, change_habit, mark_day
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.habit import DayMark, DayState, Habit, Rhythm
from coachdesk.domain.scales import DayText
from coachdesk.ui.journey.habit_days import HabitDays
from coachdesk.ui.journey.habit_month import HabitMonthSheet
from coachdesk.ui.journey.sections.progress import Progress
from coachdesk.ui.main_window import MainWindow
from tests.conftest import HandClock, day, focused, let_events_run, press

K = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LETTERS = {"d": K.Key_D, "t": K.Key_T, "e": K.Key_E, "m": K.Key_M}
STATES = {"d": "done", "t": "tiny", "e": "excused", "m": "missed"}
MARCH = "dddtdemdddddtddddddddetdddddmdd"  # what a client tells of 31 days


@pytest.fixture
def habit(desk: Desk, engagement: Engagement) -> Habit:
    """A habit begun on Sunday 1 March; today is Tuesday 14 April."""
    place = Place(engagement.id, "second")
    return add_habit(desk, place, "Phone in the hall", start_on=DayText("2026-03-01"))


def overview(window: MainWindow, engagement: Engagement) -> None:
    window.open_client(engagement.client_id)
    window.sidebar.clients.view.setFocus()
    let_events_run()


def sheet() -> HabitMonthSheet:
    found = focused().window()
    assert isinstance(found, HabitMonthSheet)
    return found


def kept(desk: Desk) -> dict[date, str]:
    return {day(mark.on): str(mark.state) for mark in desk.vault.all(DayMark)}


def undo_of_the_notice(window: MainWindow, text: str) -> Callable[[], object]:
    notice = window.undoing.toasts.newest()
    assert notice is not None
    assert notice.accessibleName() == text
    assert notice.button is not None
    return notice.button.click


def test_a_month_takes_a_key_a_day_and_one_step_takes_it_back(
    window: MainWindow, desk: Desk, engagement: Engagement, habit: Habit
) -> None:
    overview(window, engagement)
    keys = [K.Key_H, K.Key_Home, *(LETTERS[each] for each in MARCH), K.Key_Escape]
    for n, key in enumerate(keys):
        press(key)
        let_events_run()
        if n == 2:
            assert kept(desk) == {day("2026-03-01"): "done"}, "the first day is kept at once"
        if n == len(keys) - 2:
            assert focused().accessibleName() == "Day 32, 1 April, not noted"
    assert len(keys) <= 34
    first = day("2026-03-01")
    told = {first + timedelta(days=n): STATES[each] for n, each in enumerate(MARCH)}
    assert kept(desk) == told
    assert focused() is window.sidebar.clients.view
    for way_back in (undo_of_the_notice(window, "31 days noted"), window.undoing.undo):
        way_back()
        assert kept(desk) == {}
        press(K.Key_Z, CTRL, SHIFT)
        assert kept(desk) == told
    let_events_run()
    assert window.client_page.overview.habit.counts.text().startswith("13 done, 1 tiny")


def test_arrows_go_by_day_and_week_and_only_what_can_have_been_is_noted(
    window: MainWindow, desk: Desk, engagement: Engagement, habit: Habit
) -> None:
    weekdays = 0b0011111
    change_habit(
        desk, habit.id, rhythm=Rhythm.WEEKDAYS, weekdays=weekdays, start_on=DayText("2026-03-18")
    )
    overview(window, engagement)
    press(K.Key_H)
    let_events_run()
    month = sheet()
    assert focused().accessibleName() == "Day 1, 18 March, not noted"
    press(K.Key_Down)
    press(K.Key_Right, times=2)
    press(K.Key_D)
    assert focused().accessibleName() == "Day 13, 30 March, not noted", "from Friday to Monday"
    press(K.Key_Space, times=2)
    press(K.Key_Down)
    assert focused().accessibleName() == "Day 20, 6 April, not noted", "a week on, in April"
    press(K.Key_PageUp)
    press(K.Key_Home)
    assert focused().accessibleName() == "Day 1, 18 March, not noted", "the habit's first day"
    press(K.Key_Left)
    press(K.Key_D)
    assert month.said.text() == "The habit does not run on that day."
    press(K.Key_PageDown)
    press(K.Key_Down)
    press(K.Key_D)
    assert month.said.text() == "That day is still to come. It can only be excused."
    press(K.Key_E)
    assert kept(desk) == {
        day("2026-03-27"): "done", day("2026-03-30"): "tiny", day("2026-04-24"): "excused",
    }  # fmt: skip
    press(K.Key_Z, CTRL)
    assert focused().accessibleName() == "Day 38, 24 April, still to come"
    press(K.Key_Z, CTRL)
    assert focused().accessibleName() == "Day 13, 30 March, done", "the last key is taken back"
    press(K.Key_Delete)
    assert kept(desk) == {day("2026-03-27"): "done"}
    press(K.Key_Z, CTRL, SHIFT)
    assert kept(desk) == {day("2026-03-27"): "done"}, "what lies under a sheet does not move"


def test_a_month_is_only_looked_at_where_nothing_may_be_written(
    window: MainWindow, desk: Desk, engagement: Engagement, habit: Habit
) -> None:
    set_status(desk, engagement.client_id, ClientStatus.ARCHIVED)
    overview(window, engagement)
    assert window.client_page.overview.habit.month.text() == "Look at the days…"
    press(K.Key_H)
    let_events_run()
    month = sheet()
    assert not month.back.isVisible()
    at = focused()
    for key in (K.Key_D, K.Key_Space, K.Key_Delete):
        press(key)
    assert focused() is at
    press(K.Key_Right)
    assert focused() is not at
    assert kept(desk) == {}


def test_a_habit_counts_no_further_than_the_coaching(
    window: MainWindow, desk: Desk, engagement: Engagement, clock: HandClock, habit: Habit
) -> None:
    for n in range(40):
        mark_day(desk, habit.id, date(2026, 3, 1) + timedelta(days=n), DayState.DONE)
    complete_engagement(desk, engagement.id, completed=True)
    clock.turn(days=200)
    overview(window, engagement)
    card = window.client_page.overview.habit
    assert card.day.text() == "Day 45 at the end"
    assert card.counts.text() == "25 done, 5 not noted"
    card.month.click()
    month = sheet()
    assert month.month.text() == "April 2026", "it opens where the coaching ended"
    assert month.counts.text() == "9 done, 5 not noted"
    assert [each.day.day for each in month.grid.days() if not each.outside][-1] == 14
    month.reject()
    window.client_page.open_stage("fourth")
    let_events_run()
    progress = next(iter(window.client_page.findChildren(Progress)))
    days = next(iter(progress.findChildren(HabitDays)))
    assert days.sentence() == "ended 14 April"
    shown = days.strip.days()
    assert max(each.day for each in shown if each.planned) == date(2026, 4, 14)
