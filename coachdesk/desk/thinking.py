"""Acts on the story read back, thoughts, reminders, habits and the days noted for them."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from coachdesk.desk.desk import NOWHERE, Desk, Source
from coachdesk.desk.editing import edit, edited, next_position, remove_owned, reorder
from coachdesk.desk.sessions import Place, session_at
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.habit import DayMark, DayState, Habit
from coachdesk.domain.ids import HabitId, ThoughtId
from coachdesk.domain.scales import DayText, day_text
from coachdesk.domain.text import clean_line
from coachdesk.domain.thought import Channel, Reminder, Thought
from coachdesk.storage.unit import Unit


def confirm_story(desk: Desk, place: Place, *, confirmed: bool) -> None:
    """Mark the client story as read back and confirmed, or take the mark away."""

    def work(unit: Unit) -> None:
        session = session_at(desk, unit, place)
        engagement = unit.get(Engagement, session.engagement_id)
        if engagement is not None:
            at = desk.now() if confirmed else None
            unit.put(replace(engagement, story_confirmed_at=at))

    desk.do("story.confirmed" if confirmed else "story.not_confirmed", work)


def add_thought(desk: Desk, place: Place, source: Source = NOWHERE, **given: Any) -> Thought:
    """Add a pair of thoughts to work on; its days start tomorrow unless told otherwise."""

    def work(unit: Unit) -> Thought:
        session = session_at(desk, unit, place)
        blank = Thought(
            id=ThoughtId(desk.new_id()),
            engagement_id=session.engagement_id,
            session_id=session.id,
            start_on=_tomorrow(desk),
            position=next_position(unit.where(Thought, engagement_id=session.engagement_id)),
        )
        thought = edited(blank, **given)
        unit.insert(thought)
        return thought

    return desk.do("thought.added", work, source)


def change_thought(desk: Desk, thought_id: str, source: Source = NOWHERE, **changes: Any) -> None:
    """Change a pair of thoughts."""
    edit(desk, "thought.changed", Thought, thought_id, source, **changes)


def remove_thought(desk: Desk, thought_id: str) -> None:
    """Remove a pair of thoughts with its reminders and days."""
    desk.do(
        "thought.removed",
        lambda unit: remove_owned(
            unit, Thought, thought_id, (Reminder, "thought_id"), (DayMark, "subject_id")
        ),
    )


def order_thoughts(desk: Desk, ids: list[str]) -> None:
    """Give the thoughts a new order."""
    reorder(desk, "thought.moved", Thought, ids)


def set_reminder(
    desk: Desk, thought_id: str, channel: Channel, source: Source = NOWHERE, **changes: Any
) -> None:
    """Set what, where or when of a thought's reminder; one that says nothing any more goes."""

    def work(unit: Unit) -> None:
        thought = unit.get(Thought, thought_id)
        if thought is None:
            return
        known = [
            each for each in unit.where(Reminder, thought_id=thought_id) if each.channel is channel
        ]
        reminder = (
            known[0]
            if known
            else Reminder(
                id=desk.new_id(),
                engagement_id=thought.engagement_id,
                thought_id=thought.id,
                channel=channel,
            )
        )
        changed = edited(reminder, **changes)
        if changed.what or changed.where or changed.when:
            unit.put(changed)
        elif known:
            unit.delete(Reminder, reminder.id)

    desk.do("reminder.changed", work, source)


def add_habit(
    desk: Desk, place: Place, name: str = "", source: Source = NOWHERE, **given: Any
) -> Habit:
    """Add a habit; it starts tomorrow unless told otherwise."""

    def work(unit: Unit) -> Habit:
        session = session_at(desk, unit, place)
        blank = Habit(
            id=HabitId(desk.new_id()),
            engagement_id=session.engagement_id,
            session_id=session.id,
            name=clean_line(name),
            start_on=_tomorrow(desk),
            position=next_position(unit.where(Habit, engagement_id=session.engagement_id)),
        )
        habit = edited(blank, **given)
        unit.insert(habit)
        return habit

    return desk.do("habit.added", work, source)


def change_habit(desk: Desk, habit_id: str, source: Source = NOWHERE, **changes: Any) -> None:
    """Change a habit."""
    edit(desk, "habit.changed", Habit, habit_id, source, **changes)


def remove_habit(desk: Desk, habit_id: str) -> None:
    """Remove a habit with the days noted for it."""
    desk.do(
        "habit.removed",
        lambda unit: remove_owned(unit, Habit, habit_id, (DayMark, "subject_id")),
    )


def order_habits(desk: Desk, ids: list[str]) -> None:
    """Give the habits a new order."""
    reorder(desk, "habit.moved", Habit, ids)


def mark_day(
    desk: Desk, subject_id: str, day: date, state: DayState | None, source: Source = NOWHERE
) -> None:
    """Note what became of a habit or a thought on a day; ``None`` clears the day."""

    def work(unit: Unit) -> None:
        owner: Habit | Thought | None = unit.get(Habit, subject_id) or unit.get(Thought, subject_id)
        if owner is None:
            return
        identity = f"{subject_id}/{day.isoformat()}"
        if state is None:
            unit.delete(DayMark, identity)
        else:
            unit.put(
                DayMark(
                    id=identity,
                    engagement_id=owner.engagement_id,
                    subject_id=subject_id,
                    on=day_text(day),
                    state=state,
                )
            )

    desk.do("day.marked", work, source)


def _tomorrow(desk: Desk) -> DayText:
    return day_text(desk.today() + timedelta(days=1))
