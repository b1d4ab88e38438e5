"""The strip of days: marked by keys and by mouse, named day by day, breaking when narrow."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox

from coachdesk.desk.clients import add_client
from coachdesk.desk.desk import Desk
from coachdesk.desk.sessions import Place
from coachdesk.desk.thinking import add_habit, mark_day
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.habit import DayMark, DayState, Habit, Rhythm
from coachdesk.domain.scales import day_text
from coachdesk.ui.journey.habit_days import HabitDays, days_of_habit
from coachdesk.ui.main_window import MainWindow
from tests.conftest import day, focused, let_events_run, press

K = Qt.Key


@pytest.fixture
def habit(desk: Desk) -> Habit:
    """A habit that began on Monday 16 March; today is Tuesday 14 April, its thirtieth day."""
    client = add_client(desk, "Mara Lindell")
    engagement = desk.vault.where(Engagement, client_id=client.id)[0]
    place = Place(engagement.id, "second")
    return add_habit(desk, place, "Phone in the hall", start_on=day_text(day("2026-03-16")))


@pytest.fixture
def days(window: MainWindow, desk: Desk, habit: Habit) -> HabitDays:
    """The days of the habit, in the real window."""
    made = days_of_habit(window.room, parent=window)
    made.setGeometry(300, 300, 900, 80)
    show(made, desk, habit)
    made.show()
    let_events_run()
    return made


def show(days: HabitDays, desk: Desk, habit: Habit) -> None:
    journey = desk.journey(habit.engagement_id)
    assert journey is not None
    days.show_habit(desk.vault.get(Habit, habit.id) or habit, journey)


def kept(desk: Desk) -> dict[date, str]:
    return {day(mark.on): str(mark.state) for mark in desk.vault.all(DayMark)}


def test_a_month_is_noted_in_thirty_keys(days: HabitDays, desk: Desk) -> None:
    days.strip.stand_on(0)
    keys = [K.Key_D, K.Key_D, K.Key_T, K.Key_E, K.Key_M] * 6
    for key in keys:
        press(key)
    marks = kept(desk)
    assert len(marks) == 30
    words = ["done", "done", "tiny", "excused", "missed"] * 6
    assert [marks[day("2026-03-16") + timedelta(days=n)] for n in range(30)] == words


def test_space_goes_through_every_state_and_back_to_none(days: HabitDays, desk: Desk) -> None:
    days.strip.stand_on(4)
    seen = []
    for _ in range(5):
        press(K.Key_Space)
        seen.append(kept(desk).get(day("2026-03-20"), ""))
    assert seen == ["done", "tiny", "excused", "missed", ""]
    assert days.strip.stands_on() == 4


def test_arrows_move_and_delete_clears(days: HabitDays, desk: Desk) -> None:
    days.strip.stand_on(0)
    press(K.Key_Right, times=3)
    press(K.Key_D)
    press(K.Key_Left)
    press(K.Key_Delete)
    press(K.Key_End)
    assert days.strip.stands_on() == 29
    press(K.Key_Home)
    assert days.strip.stands_on() == 0
    assert kept(desk) == {}


def test_a_click_marks_as_space_does(days: HabitDays, desk: Desk) -> None:
    QTest.mouseClick(days.strip.boxes()[2], Qt.MouseButton.LeftButton)
    assert kept(desk) == {day("2026-03-18"): "done"}
    QTest.mouseClick(days.strip.boxes()[2], Qt.MouseButton.LeftButton)
    assert kept(desk) == {day("2026-03-18"): "tiny"}


def test_the_strip_is_one_tab_stop_at_the_first_day_not_noted(
    days: HabitDays, desk: Desk, habit: Habit
) -> None:
    stops = [each for each in days.strip.boxes() if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [days.strip.boxes().index(each) for each in stops] == [0]


def test_every_day_is_a_named_tri_state_box(days: HabitDays, desk: Desk, habit: Habit) -> None:
    for n, state in enumerate(DayState):
        mark_day(desk, habit.id, day("2026-03-16") + timedelta(days=n), state)
    show(days, desk, habit)
    boxes = days.strip.boxes()
    assert [each.accessibleName() for each in boxes[:5]] == [
        "Day 1, 16 March, done",
        "Day 2, 17 March, tiny version",
        "Day 3, 18 March, excused",
        "Day 4, 19 March, missed",
        "Day 5, 20 March, not noted",
    ]
    assert all(isinstance(each, QCheckBox) and each.isTristate() for each in boxes)
    assert boxes[0].checkState() is Qt.CheckState.Checked
    assert boxes[1].checkState() is Qt.CheckState.PartiallyChecked
    assert boxes[3].checkState() is Qt.CheckState.Unchecked


def test_the_words_beside_follow_the_keyboard(days: HabitDays) -> None:
    assert days.said.full_text() == "day 30, ends 14 April"
    days.strip.stand_on(29)
    assert days.said.full_text() == "Day 30, 14 April, not noted"
    press(K.Key_D)
    assert days.said.full_text() == "Day 30, 14 April, done"


def test_a_day_ahead_can_only_be_excused(window: MainWindow, days: HabitDays, desk: Desk) -> None:
    habit = desk.vault.all(Habit)[0]
    from coachdesk.desk.thinking import change_habit

    change_habit(desk, habit.id, start_on=day_text(day("2026-04-13")))
    show(days, desk, habit)
    days.strip.stand_on(5)
    press(K.Key_D)
    assert kept(desk) == {}
    assert days.strip.stands_on() == 5
    press(K.Key_Space)
    assert kept(desk) == {day("2026-04-18"): "excused"}
    press(K.Key_Space)
    assert kept(desk) == {}


def test_letters_go_on_to_the_next_planned_day(days: HabitDays, desk: Desk) -> None:
    habit = desk.vault.all(Habit)[0]
    from coachdesk.desk.thinking import change_habit

    change_habit(desk, habit.id, rhythm=Rhythm.WEEKDAYS, weekdays=0b0010101)
    show(days, desk, habit)
    days.strip.stand_on(0)
    for _ in range(4):
        press(K.Key_D)
    assert sorted(kept(desk)) == [
        day("2026-03-16"),
        day("2026-03-18"),
        day("2026-03-20"),
        day("2026-03-23"),
    ]


def test_arrows_turn_to_earlier_days(days: HabitDays, desk: Desk) -> None:
    habit = desk.vault.all(Habit)[0]
    from coachdesk.desk.thinking import change_habit

    change_habit(desk, habit.id, start_on=day_text(day("2026-02-14")))
    show(days, desk, habit)
    assert days.strip.days()[0].day == day("2026-03-16")
    days.strip.stand_on(0)
    press(K.Key_Left)
    assert days.strip.days()[0].day == day("2026-03-01")
    assert focused().accessibleName() == "Day 30, 15 March, not noted"
    press(K.Key_T)
    assert kept(desk) == {day("2026-03-15"): "tiny"}


def test_a_narrow_strip_breaks_into_rows_of_fifteen(days: HabitDays) -> None:
    last = days.strip.boxes()[29]
    assert last.y() == days.strip.boxes()[0].y()
    days.resize(420, 120)
    let_events_run()
    assert days.strip.heightForWidth(420) > days.strip.heightForWidth(900) + 17
    first, sixteenth = days.strip.boxes()[0], days.strip.boxes()[15]
    assert sixteenth.x() == first.x()
    assert sixteenth.y() > first.y()


def test_for_reading_only_the_days_can_be_walked_but_not_marked(
    window: MainWindow, desk: Desk, habit: Habit
) -> None:
    made = days_of_habit(window.room, reading=True, parent=window)
    show(made, desk, habit)
    made.show()
    made.strip.stand_on(0)
    press(K.Key_D)
    press(K.Key_Space)
    QTest.mouseClick(made.strip.boxes()[3], Qt.MouseButton.LeftButton)
    assert kept(desk) == {}
