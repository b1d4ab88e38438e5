"""Takes answers of a form over into the practice: all that were chosen, as one step to take back.

Each goes through the act a page would use, so its rules hold. One that a rule refuses is left
out and told of; the others are kept.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from coachdesk.desk import areas, clients, goals, sessions, steps, strategy, thinking
from coachdesk.desk.desk import NOWHERE, Desk, Source
from coachdesk.desk.editing import checked, next_position
from coachdesk.desk.form_fields import (
    FIELDS,
    LOOK_KEYS,
    LOOKS_KEY,
    RECORDS,
    ReadDay,
    WrongValue,
    answer_value,
    field_value,
    kept_day,
    with_joined,
)
from coachdesk.desk.form_new import identity_of, parent_id, resource_kind
from coachdesk.desk.form_places import session_of, stage_rated
from coachdesk.desk.form_rows import FormReading, FormRow, Standing
from coachdesk.desk.sessions import Place
from coachdesk.domain.answer import Answer, answer_id
from coachdesk.domain.area import Area, Rating
from coachdesk.domain.errors import RuleBroken
from coachdesk.domain.form import YES
from coachdesk.domain.goal import Goal, Measurement
from coachdesk.domain.habit import EVERY_DAY, DayState, Rhythm
from coachdesk.domain.question import LOOKS
from coachdesk.domain.scales import day_of, day_text
from coachdesk.domain.step import StepReview
from coachdesk.domain.strategy import Barrier, Milestone, Resource, Supporter
from coachdesk.domain.text import clean_line
from coachdesk.domain.thought import Channel, Reminder
from coachdesk.storage.unit import Unit

if TYPE_CHECKING:
    from coachdesk.desk.undo import UndoStep

T = TypeVar("T")

ACT = "form.accepted"
_ROWS_OF_GOAL: dict[str, tuple[type[Any], str]] = {
    "barrier": (Barrier, "what"),
    "resource": (Resource, "what"),
    "milestone": (Milestone, "title"),
    "supporter": (Supporter, "who"),
}


Chosen = tuple[FormReading, Sequence[FormRow]]
"""A form with those of its rows that are to be taken over."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """What was taken over, what a rule refused, and the one step that takes it all back."""

    taken: tuple[FormRow, ...]
    refused: tuple[FormRow, ...]
    step: "UndoStep | None"


def accept(desk: Desk, chosen: Sequence[Chosen], read_day: ReadDay = str) -> Accepted:
    """Take the chosen rows of forms over; several forms are one step all the same.

    Raises:
        StorageError: the practice could not be written; nothing was taken over.
    """
    left = [
        (reading, row)
        for reading, rows in chosen
        for row in rows
        if row.can_be_taken and not reading.locked
    ]
    refused: list[FormRow] = []
    while left:
        before = desk.last_step()
        try:
            desk.do(ACT, partial(_take, desk, tuple(left), partial(kept_day, read_day)))
        except _RowRefused as broken:  # nothing was kept: again, without it
            refused.append(broken.row)
            left = [each for each in left if each[1] is not broken.row]
            continue
        step = desk.last_step()
        taken = tuple(row for _, row in left)
        return Accepted(taken, tuple(refused), step if step is not before else None)
    return Accepted((), tuple(refused), None)


class _RowRefused(Exception):
    """A rule refused a row; the act is undone as a whole."""

    def __init__(self, row: FormRow) -> None:
        super().__init__()
        self.row = row


class _Within(Desk):
    """The desk inside an act that has begun: acts done here become part of it."""

    def __init__(self, desk: Desk, unit: Unit) -> None:
        super().__init__(desk.vault, desk.now, desk.new_id, desk.new_code, desk.zone)
        self._unit = unit

    def do(self, act: str, work: Callable[[Unit], T], source: Source = NOWHERE) -> T:
        """Do an act in the transaction at hand."""
        return work(self._unit)


def _take(
    desk: Desk, rows: Sequence[tuple[FormReading, FormRow]], read_day: ReadDay, unit: Unit
) -> None:
    within = _Within(desk, unit)
    for reading, row in rows:
        try:
            _Taking(desk, within, unit, reading, read_day).take(row)
        except (RuleBroken, WrongValue):
            raise _RowRefused(row) from None


class _Taking:
    """One form being taken over."""

    def __init__(
        self, desk: Desk, within: Desk, unit: Unit, reading: FormReading, read_day: ReadDay
    ) -> None:
        self._outer, self._desk, self._unit = desk, within, unit
        self._reading, self._read_day = reading, read_day
        self._engagement = reading.given.engagement_id

    def take(self, row: FormRow) -> None:
        """Take one row over."""
        if row.standing is Standing.NEW:
            self._make(row)
        elif row.key.kind == "day":
            for text, said in row.parts:
                day = day_of(text)
                if day is not None and said == YES:
                    thinking.mark_day(self._desk, row.key.id, day, DayState.DONE)
        elif row.key.field == "weekdays":
            thinking.change_habit(self._desk, row.key.id, **_week(row.new))
        else:
            for name, text in row.parts:
                self._set(row, name, text)

    def _place(self, stage: str) -> Place:
        journey = self._outer.journey(self._engagement)
        assert journey is not None
        session = session_of(self._outer, journey, stage, self._reading.given)
        return Place(self._engagement, stage, session.id if session else "")

    # What is there

    def _set(self, row: FormRow, name: str, text: str) -> None:
        key, desk = row.key, self._desk
        if key.kind == "answer":
            self._answer(key.id, name, text)
        elif key.kind == "rating":
            value = self._value(Rating, name, text)
            stage = stage_rated(self._reading.given, self._reading.stage)
            areas.rate(desk, self._place(stage), key.id, **{name: value})
        elif key.kind == "measurement":
            value = self._value(Measurement, name, text)
            place = self._place(stage_rated(self._reading.given, self._reading.stage))
            goals.measure(desk, place, key.id, day_text(desk.today()), value)
        elif key.kind == "reminder":
            thought_id, _, channel = key.id.rpartition(".")
            value = self._value(Reminder, name, text)
            changes = with_joined("reminder", name, value)
            thinking.set_reminder(desk, thought_id, Channel(channel), **changes)
        elif key.kind == "step" and name in FIELDS[StepReview]:
            value = self._value(StepReview, name, text)
            steps.review(desk, self._place("check_in"), key.id, **{name: value})
        else:
            self._change(key.kind, key.id, name, self._value(RECORDS[key.kind], name, text))

    def _answer(self, stage: str, name: str, text: str) -> None:
        place = self._place(stage)
        if name not in LOOK_KEYS:
            value = answer_value(name, text, self._read_day)
            sessions.set_answer(self._desk, place, name, value)
            return
        session = sessions.session_at(self._desk, self._unit, place)
        known = self._unit.get(Answer, answer_id(session.id, LOOKS_KEY))
        chosen = set(known.value) if known and isinstance(known.value, tuple) else set()
        look = LOOK_KEYS[name]
        chosen = chosen | {look} if text == YES else chosen - {look}
        looks = tuple(each for each in LOOKS if each in chosen)
        sessions.set_answer(self._desk, place, LOOKS_KEY, looks)

    def _change(self, kind: str, record_id: str, name: str, value: Any) -> None:
        desk, changes = self._desk, with_joined(kind, name, value)
        if kind == "goal":
            goals.change_goal(desk, record_id, **changes)
        elif kind == "strategy":
            strategy.change_strategy(desk, record_id, **changes)
        elif kind == "step":
            if name == "what" and not clean_line(value):
                raise WrongValue(name)
            steps.change_step(desk, record_id, **changes)
        elif kind == "thought":
            thinking.change_thought(desk, record_id, **changes)
        elif kind == "habit":
            thinking.change_habit(desk, record_id, **changes)
        elif kind == "skill":
            clients.change_skill(desk, record_id, **changes)
        else:
            strategy.change_row(desk, _ROWS_OF_GOAL[kind][0], record_id, **changes)

    def _value(self, kind: type[Any], name: str, text: str) -> Any:
        return field_value(kind, name, text, self._read_day)

    # What is new

    def _make(self, row: FormRow) -> None:
        key, desk = row.key, self._desk
        kind = RECORDS[key.kind]
        identity = identity_of(self._reading.given.document_id, key)
        if self._unit.get(kind, identity) is not None:
            return
        said = {
            name: self._value(kind, name, text) for name, text in row.parts if name in FIELDS[kind]
        }
        parent = parent_id(key)
        if key.kind == "goal":
            area = parent if self._unit.get(Area, parent) else ""
            statement = said.pop("statement", "")
            goals.write_goal(desk, self._engagement, identity, statement, area)
            if said:
                goals.change_goal(desk, identity, **said)
        elif key.kind == "step":
            what = said.pop("what", "")
            stage = "third" if parent else self._reading.stage or "check_in"
            steps.add_step(desk, self._place(stage), what, parent, id=identity, **said)
        elif key.kind == "thought":
            thinking.add_thought(desk, self._place("second"), id=identity, **said)
            self._remind(identity, row)
        elif key.kind == "habit":
            week = _week(" ".join(_ticked(row)))
            thinking.add_habit(desk, self._place("second"), id=identity, **{**said, **week})
        elif key.kind == "skill":
            name = clean_line(said.pop("name", ""))
            if not name:
                raise WrongValue("name")
            clients.add_skill(desk, self._engagement, name, identity)
            if said:
                clients.change_skill(desk, identity, **said)
        elif key.kind in _ROWS_OF_GOAL:
            self._add_to_goal(row, identity, parent, said)

    def _remind(self, thought_id: str, row: FormRow) -> None:
        for name, text in row.parts:
            channel = name.removeprefix("reminder.")
            if channel != name and channel in list(Channel):
                thinking.set_reminder(self._desk, thought_id, Channel(channel), what=text)

    def _add_to_goal(self, row: FormRow, identity: str, parent: str, said: dict[str, Any]) -> None:
        kind, main = _ROWS_OF_GOAL[row.key.kind]
        goal = self._unit.get(Goal, parent)
        said[main] = clean_line(said.get(main, ""))
        if goal is None or not said[main]:
            raise WrongValue(main)
        fixed = {"kind": resource_kind(row.key)} if kind is Resource else {}
        self._unit.insert(
            kind(
                id=identity,
                engagement_id=goal.engagement_id,
                goal_id=goal.id,
                position=next_position(self._unit.where(kind, goal_id=goal.id)),
                **fixed,
                **checked(kind, **said),
            )
        )


def _ticked(row: FormRow) -> list[str]:
    days = (name.removeprefix("weekday.") for name, text in row.parts if text == YES)
    return [day for day in days if len(day) == 1 and day in "0123456"]


def _week(days: str) -> dict[str, Any]:
    """What days of the week mean for a habit; nothing where none is ticked."""
    mask = sum(1 << int(day) for day in set(days.split()))
    if not mask:
        return {}
    if mask == EVERY_DAY:
        return {"rhythm": Rhythm.DAILY, "weekdays": EVERY_DAY}
    return {"rhythm": Rhythm.WEEKDAYS, "weekdays": mask}
