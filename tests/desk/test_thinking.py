"""Thoughts, reminders, habits and days, as acts that can be taken back."""

from datetime import date

import pytest

from coachdesk.desk.desk import Desk
from coachdesk.desk.sessions import Place
from coachdesk.desk.thinking import (
    add_habit,
    add_thought,
    change_thought,
    confirm_story,
    mark_day,
    remove_habit,
    remove_thought,
    set_reminder,
)
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.errors import RuleBroken
from coachdesk.domain.habit import DayMark, DayState, Habit
from coachdesk.domain.session import Session
from coachdesk.domain.thought import Channel, Reminder, Thought


@pytest.fixture
def place(engagement: Engagement) -> Place:
    return Place(engagement.id, "second")


def test_thoughts_and_habits_begin_tomorrow_unless_told_otherwise(desk: Desk, place: Place) -> None:
    assert add_thought(desk, place).start_on == "2026-04-15"
    assert add_habit(desk, place, "Walk").start_on == "2026-04-15"
    assert add_habit(desk, place, "Walk", start_on="soon").start_on == "soon"


def test_confirming_the_story_is_part_of_a_session_and_can_be_taken_back(
    desk: Desk, place: Place, engagement: Engagement
) -> None:
    confirm_story(desk, place, confirmed=True)
    kept = desk.vault.get(Engagement, engagement.id)
    assert kept is not None
    assert kept.story_confirmed_at == desk.now()
    assert [each.stage for each in desk.vault.all(Session)] == ["second"]
    desk.undo()
    kept = desk.vault.get(Engagement, engagement.id)
    assert kept is not None
    assert kept.story_confirmed_at is None
    assert desk.vault.all(Session) == ()


def test_a_reminder_that_says_nothing_any_more_goes(desk: Desk, place: Place) -> None:
    thought = add_thought(desk, place)
    set_reminder(desk, thought.id, Channel.READ, what="A card")
    set_reminder(desk, thought.id, Channel.READ, where="in the diary")
    (reminder,) = desk.vault.all(Reminder)
    assert (reminder.what, reminder.where) == ("A card", "in the diary")
    set_reminder(desk, thought.id, Channel.READ, what="")
    set_reminder(desk, thought.id, Channel.READ, where="")
    assert desk.vault.all(Reminder) == ()


def test_removing_a_thought_takes_its_reminders_and_days_and_brings_them_back(
    desk: Desk, place: Place
) -> None:
    thought = add_thought(desk, place, hindering="x")
    set_reminder(desk, thought.id, Channel.SEE, what="A photo")
    mark_day(desk, thought.id, date(2026, 4, 15), DayState.DONE)
    before = [desk.vault.all(kind) for kind in (Thought, Reminder, DayMark)]
    remove_thought(desk, thought.id)
    assert [desk.vault.all(kind) for kind in (Thought, Reminder, DayMark)] == [(), (), ()]
    desk.undo()
    assert [desk.vault.all(kind) for kind in (Thought, Reminder, DayMark)] == before


def test_removing_a_habit_takes_its_days_and_brings_them_back(desk: Desk, place: Place) -> None:
    habit = add_habit(desk, place, "Walk")
    for day, state in zip((15, 16, 17, 18), DayState, strict=True):
        mark_day(desk, habit.id, date(2026, 4, day), state)
    before = desk.vault.all(DayMark)
    remove_habit(desk, habit.id)
    assert (desk.vault.all(Habit), desk.vault.all(DayMark)) == ((), ())
    desk.undo()
    assert desk.vault.all(DayMark) == before


def test_a_day_is_noted_once_and_can_be_cleared(desk: Desk, place: Place) -> None:
    habit = add_habit(desk, place, "Walk")
    mark_day(desk, habit.id, date(2026, 4, 15), DayState.TINY)
    mark_day(desk, habit.id, date(2026, 4, 15), DayState.DONE)
    assert [each.state for each in desk.vault.all(DayMark)] == [DayState.DONE]
    desk.undo()
    assert [each.state for each in desk.vault.all(DayMark)] == [DayState.TINY]
    mark_day(desk, habit.id, date(2026, 4, 15), None)
    assert desk.vault.all(DayMark) == ()
    mark_day(desk, "gone", date(2026, 4, 15), DayState.DONE)
    assert desk.vault.all(DayMark) == ()


def test_belief_is_one_to_ten_or_unset_and_never_zero(desk: Desk, place: Place) -> None:
    thought = add_thought(desk, place, believable=10)
    for wrong in (0, 11, -1):
        with pytest.raises(RuleBroken):
            change_thought(desk, thought.id, believable=wrong)
    change_thought(desk, thought.id, believable=None)
    kept = desk.vault.get(Thought, thought.id)
    assert kept is not None
    assert kept.believable is None
