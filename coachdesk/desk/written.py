"""How much stands written, so that after a crash the coach can be told that all of it is there."""

from dataclasses import fields
from typing import Any, Final

from coachdesk.desk.desk import Desk
from coachdesk.domain.answer import Answer
from coachdesk.domain.area import Rating
from coachdesk.domain.engagement import PersonalValue, Skill
from coachdesk.domain.goal import Goal
from coachdesk.domain.habit import Habit
from coachdesk.domain.session import Session
from coachdesk.domain.step import Step
from coachdesk.domain.strategy import Barrier, Milestone, Resource, Strategy, Supporter
from coachdesk.domain.thought import Reminder, Thought

WRITTEN: Final[tuple[type[Any], ...]] = (
    Answer, Rating, Goal, Thought, Reminder, Habit, Step,
    Strategy, Barrier, Resource, Supporter, Milestone, PersonalValue, Skill,
)  # fmt: skip
KEPT_BESIDE: Final = frozenset({"id", "key", "position", "created_at"})


def written_fields(desk: Desk) -> int:
    """How many fields are filled in the engagement last worked in; 0 before any session."""
    sessions = desk.vault.all(Session)
    if not sessions:
        return 0
    last = max(sessions, key=lambda each: max(each.created_at, each.seen_at or each.created_at))
    journey = desk.journey(last.engagement_id)
    if journey is None:
        return 0
    return sum(_filled(record) for kind in WRITTEN for record in journey.all(kind))


def _filled(record: Any) -> int:
    """How many fields of a record hold something that was put there."""
    told = (
        each
        for each in fields(record)
        if each.name not in KEPT_BESIDE and not each.name.endswith("_id")
    )
    return sum(getattr(record, each.name) not in (each.default, "", None, ()) for each in told)
