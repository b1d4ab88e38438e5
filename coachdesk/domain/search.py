"""What can be found: which words of which records, and in which group."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final, NamedTuple

from coachdesk.domain.answer import Answer
from coachdesk.domain.area import Rating
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement, Person, PersonalValue, Skill, SkippedStage
from coachdesk.domain.given import Given
from coachdesk.domain.goal import Goal, GoalChange
from coachdesk.domain.habit import Habit
from coachdesk.domain.search_words import Query, fit
from coachdesk.domain.session import PrivateNote, Session
from coachdesk.domain.step import Step, StepReview
from coachdesk.domain.strategy import Barrier, Milestone, Resource, Strategy, Supporter
from coachdesk.domain.thought import Reminder, Thought

SHOWN_OF_A_GROUP: Final = 6
COUNTED_UP_TO: Final = 2000
"""Matches of a group beyond this are not counted, and not ranked but shown newest first."""


class Group(StrEnum):
    """The groups results are shown in, in this order. ``PRIVATE`` is asked only when wanted."""

    CLIENTS = "clients"
    GOALS = "goals"
    STEPS = "steps"
    NOTES = "notes"
    HANDOUTS = "handouts"
    PRIVATE = "private"


OPEN_GROUPS: Final = tuple(each for each in Group if each is not Group.PRIVATE)

SEARCHED: Final[dict[type[Any], tuple[Group, tuple[str, ...]]]] = {
    Client: (Group.CLIENTS, (
        "name", "preferred_name", "code", "organisation", "role", "tags", "email", "phone",
        "heard_from", "address",
    )),
    Goal: (Group.GOALS, (
        "statement", "why", "benefits", "instead", "values", "measure", "evidence", "celebrate",
    )),
    Strategy: (Group.GOALS, (
        "approach", "options", "stop_doing", "early_warning", "accountability", "raise_by_one",
    )),
    Milestone: (Group.GOALS, ("title", "measure")),
    Barrier: (Group.GOALS, ("what", "move")),
    Resource: (Group.GOALS, ("what",)),
    Supporter: (Group.GOALS, ("who", "ask")),
    Skill: (Group.GOALS, ("name",)),
    PersonalValue: (Group.GOALS, ("name",)),
    Thought: (Group.GOALS, (
        "chosen", "hindering", "where_it_shows", "evidence_for", "evidence_against", "experiment",
        "hindering_feeling", "hindering_action", "hindering_result",
        "chosen_feeling", "chosen_action", "chosen_result",
    )),
    Reminder: (Group.GOALS, ("what", "where", "when")),
    Habit: (Group.GOALS, (
        "name", "why", "cue", "anchor", "tiny", "routine", "reward", "if_then", "support_person",
    )),
    Step: (Group.STEPS, ("what", "who", "where", "needs", "first_move")),
    StepReview: (Group.STEPS, ("learned",)),
    Session: (Group.NOTES, ("wants_today", "shared_notes")),
    Answer: (Group.NOTES, ("value",)),
    Engagement: (Group.NOTES, (
        "story", "sponsor_name", "sponsor_role", "sponsor_may_know", "sponsor_never", "fee",
    )),
    Person: (Group.NOTES, ("name", "relation")),
    Rating: (Group.NOTES, ("note", "ten")),
    GoalChange: (Group.NOTES, ("reason",)),
    SkippedStage: (Group.NOTES, ("reason",)),
    Given: (Group.HANDOUTS, ("document_id", "content")),
    PrivateNote: (Group.PRIVATE, ("text", "what_worked", "try_next")),
}  # fmt: skip
"""The fields of each kind of record that are searched, the most telling first."""


_CHOSEN: Final = frozenset((
    "earlier_coaching", "learns_by", "fit_client", "fit_coach", "decision", "decide_by",
    "order_method", "pairs_without", "agree.weeks", "agree.minutes", "agree.mode", "agree.looks",
    "agree.areas", "agree.mid_point_on", "consent", "testimonial_on", "kept_until",
    "copy_given_on",
))  # fmt: skip
"""Answers that are a choice, a day or ids rather than words."""


class FieldText(NamedTuple):
    """A text and the field it stands in."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """One record found. ``at`` is when it was last worded, as far as that is known."""

    group: Group
    kind: type[Any]
    id: str
    field: str
    text: str
    record: Any
    client: Client
    engagement: Engagement | None = None
    session: Session | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The results of one group: the first hits, and how many there are in all.

    ``more`` is true when there are more than were counted.
    """

    group: Group
    hits: tuple[Hit, ...]
    count: int
    more: bool = False


def texts_of(record: Any) -> tuple[FieldText, ...]:
    """The searched texts of a record, empty ones left out; nothing for what is not searched."""
    _, names = SEARCHED.get(type(record), (None, ()))
    if isinstance(record, Answer) and _is_chosen(record.key):
        return ()
    found = (FieldText(name, _text(name, getattr(record, name))) for name in names)
    return tuple(each for each in found if each.text)


def _is_chosen(key: str) -> bool:
    of_a_kind = key.startswith("measure.") or key.endswith(".effect")
    return of_a_kind or key in _CHOSEN


def indexed_text(record: Any) -> str:
    """All searched texts of a record in one, each on lines of its own."""
    return "\n".join(each.text for each in texts_of(record))


def owner_of(record: Any) -> str:
    """Whose record it is: the engagement's id, or the client's for the client itself."""
    return str(getattr(record, "engagement_id", record.id))


def best_text(record: Any, query: Query) -> FieldText:
    """The text of a record to show for a search: the one with most of its words in it."""
    texts = texts_of(record)
    if len(texts) < 2:
        return texts[0] if texts else FieldText("", "")
    return max(texts, key=lambda each: fit(each.text, query))


def _text(name: str, value: Any) -> str:
    if name == "content":
        try:
            return "\n".join(_said(json.loads(value))) if value else ""
        except (ValueError, RecursionError):  # an archive may hold anything there
            return ""
    if isinstance(value, tuple):
        return "\n".join(str(each) for each in value)
    return value if isinstance(value, str) else ""


def _said(plain: Any) -> Iterator[str]:
    """The texts in the content of a document that was given, without the names of its parts."""
    if isinstance(plain, str):
        if plain:
            yield plain
    elif isinstance(plain, list):
        for each in plain:
            yield from _said(each)
    elif isinstance(plain, dict):
        for each in plain.values():
            yield from _said(each)
