"""The parts of Thinking & habits: weekdays, goal links, folds, milestones, sentences."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coachdesk.desk.clients import choose_approach
from coachdesk.desk.desk import Desk
from coachdesk.desk.goals import add_goal, remove_goal
from coachdesk.desk.sessions import Place
from coachdesk.desk.thinking import add_habit, add_thought, change_habit, set_reminder
from coachdesk.domain.area import Area, AreaSet
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Approach, Engagement
from coachdesk.domain.habit import EVERY_DAY, Habit, Rhythm
from coachdesk.domain.ids import EngagementId, HabitId, SessionId
from coachdesk.domain.scales import DayText
from coachdesk.domain.thought import Channel
from coachdesk.ui.journey.sections.habit_card import HabitCard
from coachdesk.ui.journey.sections.habit_rhythm import rail_points
from coachdesk.ui.journey.sections.read_back import effort_words
from coachdesk.ui.main_window import MainWindow
from coachdesk.words import Words
from tests.conftest import focused, let_events_run, press

K = Qt.Key


def open_second(window: MainWindow, client: Client, section: str) -> None:
    window.open_client(client.id, "second", section)
    let_events_run()


@pytest.fixture
def place(engagement: Engagement) -> Place:
    return Place(engagement.id, "second")


@pytest.fixture
def card(window: MainWindow, desk: Desk, client: Client, place: Place) -> HabitCard:
    """The card of one daily habit."""
    add_habit(desk, place, "Walk")
    open_second(window, client, "habits")
    found = window.client_page.view("habits").cards.cards()[0]
    assert isinstance(found, HabitCard)
    return found


def habit_of(desk: Desk) -> Habit:
    return desk.vault.all(Habit)[0]


def test_leaving_out_a_day_makes_a_daily_habit_one_of_chosen_days(
    card: HabitCard, desk: Desk
) -> None:
    days = card.rhythm.days
    assert days.taken() == EVERY_DAY
    days.days()[0].setFocus(Qt.FocusReason.TabFocusReason)
    press(K.Key_Right, times=6)
    assert focused().accessibleName() == "Sunday"
    press(K.Key_Space)
    assert (habit_of(desk).rhythm, habit_of(desk).weekdays) == (Rhythm.WEEKDAYS, 0b0111111)
    assert card.rhythm.rhythm.value() == Rhythm.WEEKDAYS


def test_times_a_week_take_the_place_of_the_days(card: HabitCard, desk: Desk) -> None:
    card.rhythm.rhythm.setFocus()
    press(K.Key_Down, times=2)
    assert card.rhythm.days.isHidden()
    card.rhythm.times.setFocus()
    press(K.Key_Right, times=2)
    assert (habit_of(desk).rhythm, habit_of(desk).per_week) == (Rhythm.PER_WEEK, 5)


def test_a_click_on_a_day_of_a_card_not_written_in_makes_the_habit(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    open_second(window, client, "habits")
    card = window.client_page.view("habits").cards.cards()[0]
    assert card.menu_button.isHidden()
    QTest.mouseClick(card.rhythm.days.days()[2], Qt.MouseButton.LeftButton)
    window.client_page.refresh()
    assert habit_of(desk).weekdays == 0b1111011
    assert window.client_page.view("habits").cards.cards() == [card]
    assert not card.menu_button.isHidden()


def test_work_goals_are_offered_first_in_the_workplace(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement, place: Place
) -> None:
    life = next(each for each in desk.vault.all(Area) if each.set is AreaSet.LIFE)
    work = next(each for each in desk.vault.all(Area) if each.set is AreaSet.WORK)
    add_goal(desk, engagement.id, "Sleep through", life.id)
    add_goal(desk, engagement.id, "Hand over the rota", work.id)
    add_habit(desk, place, "Walk")
    choose_approach(desk, engagement.id, Approach.WORKPLACE)
    open_second(window, client, "habits")
    chip = window.client_page.view("habits").cards.cards()[0].goal
    texts = [chip.itemText(n) for n in range(chip.count())]
    assert texts == ["for no goal yet", "for Hand over the rota", "for Sleep through"]


def test_a_goal_that_goes_leaves_the_habit_without_one(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement, place: Place
) -> None:
    goal = add_goal(desk, engagement.id, "x" * 300)
    add_habit(desk, place, "Walk", goal_id=goal.id)
    open_second(window, client, "habits")
    chip = window.client_page.view("habits").cards.cards()[0].goal
    assert chip.value() == goal.id
    assert len(chip.currentText()) < 70
    remove_goal(desk, goal.id)
    assert chip.value() == ""


def test_a_fold_says_what_is_inside_and_opens_with_enter(
    window: MainWindow, desk: Desk, client: Client, place: Place
) -> None:
    add_thought(desk, place, hindering="x", evidence_for="y", chosen_result="z")
    open_second(window, client, "thoughts")
    card = window.client_page.view("thoughts").cards.cards()[0]
    assert card.details.note.full_text() == "1 of 5 written"
    assert card.loop.note.full_text() == "1 of 6 written"
    assert card.details.button.accessibleDescription() == "folded, 1 of 5 written"
    card.details.button.setFocus()
    press(K.Key_Return)
    assert card.details.is_open()
    press(K.Key_Return)
    assert not card.details.is_open()


def test_where_and_when_of_a_reminder_stand_under_it_in_the_card(
    window: MainWindow, desk: Desk, client: Client, place: Place
) -> None:
    thought = add_thought(desk, place, hindering="x")
    set_reminder(desk, thought.id, Channel.SEE, what="Photo", where="desk", when="all day")
    open_second(window, client, "thoughts")
    card = window.client_page.view("thoughts").cards.cards()[0]
    read, _, see, _ = card.reminders.cells()
    assert (see.what.value(), see.when.text()) == ("Photo", "desk, all day")
    assert read.when.isHidden()


def test_the_days_with_a_thought_stay_where_they_were_and_a_habit_goes_on(
    window: MainWindow, desk: Desk, client: Client, place: Place
) -> None:
    add_thought(desk, place, hindering="x", start_on="2026-01-05")
    add_habit(desk, place, "Walk", start_on="2026-01-05")
    open_second(window, client, "thoughts")
    thought = window.client_page.view("thoughts").cards.cards()[0].days
    habit = window.client_page.view("habits").cards.cards()[0].days
    assert thought.strip.days()[0].day == date(2026, 1, 5)
    assert thought.said.full_text() == "ended 25 January"
    assert habit.strip.days()[-1].day == date(2026, 4, 14)
    assert habit.said.full_text() == "day 100 since 5 January"


def test_a_rail_names_every_milestone(words: Words) -> None:
    habit = Habit(
        id=HabitId("h"),
        engagement_id=EngagementId("e"),
        session_id=SessionId("s"),
        start_on=DayText("2026-02-04"),
    )
    points, done, said = rail_points(words, habit, date(2026, 3, 5))
    assert [each.title for each in points] == ["4 Feb", "30 days · habit", "6–12 months · norm"]
    assert [each.reached for each in points] == [True, True, False]
    assert done == pytest.approx(0.34)
    assert said == (
        "21 days on 24 February · 30 days on 5 March · 6 months on 4 August"
        " · 12 months on 4 February 2027"
    )
    for today, place in ((date(2026, 2, 1), 0.0), (date(2027, 2, 4), 1.0), (date(2030, 1, 1), 1.0)):
        assert rail_points(words, habit, today)[1] == place


def test_a_start_that_is_no_day_has_no_rail(card: HabitCard, desk: Desk) -> None:
    change_habit(desk, habit_of(desk).id, start_on="31 February")
    assert card.rhythm.rail.isHidden()
    assert card.days.said.full_text() == "the first day is not in the calendar"


def test_every_level_of_effort_has_words_of_its_own(words: Words) -> None:
    said = [effort_words(words, level) for level in range(1, 11)]
    assert len(set(said)) == 10
    assert effort_words(words, None) == "Not chosen yet"
