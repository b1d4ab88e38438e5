"""Which fields of which records a form may fill, and what a value in it means there.

Only what a client is asked on paper stands here: a form cannot reach anything else, whatever the
names in it say. Values come as texts and leave as what the record keeps.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, Final

from coachdesk.domain.answer import AnswerValue
from coachdesk.domain.area import Rating
from coachdesk.domain.engagement import Skill
from coachdesk.domain.form import YES, FieldKey
from coachdesk.domain.goal import Goal, Measurement
from coachdesk.domain.habit import Habit
from coachdesk.domain.method import OWN
from coachdesk.domain.plain import hints_of, split_hint
from coachdesk.domain.question import (
    LOOKS,
    QUESTIONS,
    SESSION_CHECK,
    check_key,
    ended_key,
    look_key,
)
from coachdesk.domain.scales import Bounds, DayText
from coachdesk.domain.step import Step, StepReview
from coachdesk.domain.strategy import Barrier, Milestone, Resource, Strategy, Supporter
from coachdesk.domain.text import lines_of
from coachdesk.domain.thought import Reminder, Thought

ReadDay = Callable[[str], str]
"""Turns a day as a person types it into how days are kept; what is no day stays as it is."""

RECORDS: Final[Mapping[str, type[Any]]] = {
    "goal": Goal,
    "strategy": Strategy,
    "step": Step,
    "barrier": Barrier,
    "resource": Resource,
    "milestone": Milestone,
    "supporter": Supporter,
    "thought": Thought,
    "habit": Habit,
    "skill": Skill,
}
_FIELDS: Final[Mapping[type[Any], str]] = {
    Rating: "now desired importance ten note",
    Goal: "statement why benefits instead measure unit baseline target evidence start_on target_on"
    " importance confidence commitment celebrate shareable progress_shareable",
    Strategy: "approach options stop_doing early_warning accountability confidence raise_by_one"
    " review_on",
    Step: "what who by where needs confidence first_move",
    StepReview: "outcome learned",
    Barrier: "what likelihood impact move",
    Resource: "what has",
    Milestone: "title on measure",
    Supporter: "who ask",
    Thought: "hindering where_it_shows true_before evidence_for evidence_against chosen believable"
    " true_after experiment experiment_on start_on hindering_feeling hindering_action"
    " hindering_result chosen_feeling chosen_action chosen_result",
    Reminder: "what where when",
    Habit: "name why cue anchor tiny routine reward if_then per_week start_on support_person",
    Skill: "name now desired practise_by",
    Measurement: "value",
}
FIELDS: Final = {kind: frozenset(names.split()) for kind, names in _FIELDS.items()}

MAIN: Final[Mapping[str, tuple[str, ...]]] = {
    "goal": ("statement",),
    "step": ("what",),
    "barrier": ("what",),
    "resource": ("what",),
    "milestone": ("title",),
    "supporter": ("who",),
    "thought": ("chosen", "hindering"),
    "habit": ("name", "routine", "tiny", "cue"),
    "skill": ("name",),
}
"""What something new must say to be made: at least one of these fields."""

JOINED: Final[Mapping[tuple[str, str], tuple[str, ...]]] = {
    ("habit", "cue"): ("cue", "anchor"),
    ("reminder", "what"): ("what", "where", "when"),
}
"""Where one line on paper holds several fields; what is typed there takes the place of all."""

CHOICE: Final = "choice."
_ANSWERS_OF_THE_COACH: Final = re.compile(
    r"fit_coach|decision$|decide_by|order_|pairs_|kept_until|copy_given|explained\.|letter$"
)
_DAY_AND_TIME: Final = re.compile(r"^(\d{4}-\d\d-\d\d) (\d\d:\d\d)$")
_TEN: Final = Bounds(1, 10)
_NUMBERS: Final = {
    **dict.fromkeys(
        ("importance", "readiness", "confidence", "buy_in", "effort", "coaching_value"), _TEN
    ),
    **{check_key(each): Bounds(0, 10) for each in SESSION_CHECK},
    "agree.minutes": Bounds(1, 1440),
}
LOOK_KEYS: Final = {look_key(each): each for each in LOOKS}
LOOKS_KEY: Final = "agree.looks"
MEASURES_KEY: Final = "agree.measures"
_DAYS: Final = ("agree.mid_point_on", "testimonial_on")


class WrongValue(Exception):
    """A value does not fit its field; the field keeps what it has."""


def is_tick(key: FieldKey) -> bool:
    """Whether a field is ticked or not: then an empty one is an answer too."""
    if key.kind == "answer":
        return key.field in LOOK_KEYS or key.field.startswith(CHOICE)
    return key.field in ("has", "shareable", "progress_shareable")


def is_asked(stage: str, key: str) -> bool:
    """Whether a form may answer a question; what only the coach answers is none of them."""
    if key in LOOK_KEYS or key.startswith((CHOICE, OWN)):
        return True
    if stage == "closing" and key.startswith(ended_key("")):
        return True
    known = any(each == stage and key in keys for (each, _), keys in QUESTIONS.items())
    return known and not _ANSWERS_OF_THE_COACH.match(key)


def answer_value(key: str, text: str, read_day: ReadDay) -> AnswerValue | None:
    """What an answer is kept as; ``None`` takes it away.

    Raises:
        WrongValue: a number is expected, or one within other bounds.
    """
    if key in _NUMBERS:
        return _whole(text, _NUMBERS[key]) if text else None
    if key.startswith(CHOICE):
        return text == YES
    if key == MEASURES_KEY:
        return lines_of(text)
    return read_day(text) if key in _DAYS else text


def field_value(kind: type[Any], field: str, text: str, read_day: ReadDay) -> Any:
    """What a field of a record is set to.

    Raises:
        WrongValue: the text is nothing the field can hold.
    """
    hint = hints_of(kind)[field]
    if hint is DayText:
        return DayText(read_day(text))
    base, optional, bounds = split_hint(hint)
    if base is bool:
        return text == YES
    if base is str:
        return text
    if not text:
        if optional:
            return None
        raise WrongValue(field)
    if base is int:
        return _whole(text, bounds or Bounds(0, 10**9))
    if base is float:
        return _number(text)
    if isinstance(base, type) and issubclass(base, Enum):
        try:
            return base(text)
        except ValueError:
            raise WrongValue(field) from None
    raise WrongValue(field)


def as_text(value: Any) -> str:
    """How a kept value stands in a field of a form."""
    if value is None or value is False:
        return ""
    if value is True:
        return YES
    if isinstance(value, tuple):
        return "\n".join(map(as_text, value))
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    return str(value.value if isinstance(value, Enum) else value).strip()


def kept_text(kind: str, field: str, record: Any) -> str:
    """What a record keeps, as the line on paper shows it."""
    names = JOINED.get((kind, field), (field,))
    return ", ".join(filter(None, (as_text(getattr(record, name, None)) for name in names)))


def with_joined(kind: str, field: str, value: Any) -> dict[str, Any]:
    """The fields a line sets: its own, and those it held as well are emptied."""
    return {**dict.fromkeys(JOINED.get((kind, field), ()), ""), field: value}


def says_the_same(first: str, second: str) -> bool:
    """Whether two values read alike: how they are spaced and how letters are composed aside."""
    return first == second or _read(first) == _read(second)


def _read(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def kept_day(read_day: ReadDay, text: str) -> str:
    """A day in a field as days are kept; on a form a time of day stands behind a space."""
    return read_day(_DAY_AND_TIME.sub(r"\1T\2", text))


def _whole(text: str, bounds: Bounds) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 10 and int(text) in bounds):
        raise WrongValue(text)
    return int(text)


def _number(text: str) -> float:
    found = as_number(text)
    if found is None:
        raise WrongValue(text)
    return found


def as_number(text: str) -> float | None:
    """A number as people write it, with a point or a comma; ``None`` where it is none."""
    said = text.replace(" ", "").replace("\u00a0", "").replace("\u2212", "-")
    if "," in said and "." not in said:
        said = said.replace(",", ".")
    if not said.isascii() or not re.fullmatch(r"[-+]?\d{1,15}(\.\d{1,9})?", said):
        return None
    return float(said)
