"""Finds a form that came back among the documents given, and puts its answers beside the present.

What a client left as it was handed out is no answer: it is never offered, so that an old page
cannot put old words in the place of newer ones.
"""

from collections.abc import Iterator
from functools import partial
from typing import Any

from coachdesk.desk.desk import Desk
from coachdesk.desk.form_fields import (
    CHOICE,
    FIELDS,
    LOOK_KEYS,
    LOOKS_KEY,
    MAIN,
    RECORDS,
    ReadDay,
    answer_value,
    as_text,
    field_value,
    is_asked,
    kept_day,
    kept_text,
    says_the_same,
)
from coachdesk.desk.form_handed_out import HandedOut
from coachdesk.desk.form_new import identity_of, new_parts, parent_of
from coachdesk.desk.form_places import session_of, stage_rated
from coachdesk.desk.form_rows import FormReading, FormRow, Standing
from coachdesk.desk.form_standing import WEEKDAY, fits, same, standing, together
from coachdesk.domain.area import Area, Rating
from coachdesk.domain.client import is_reading_only
from coachdesk.domain.form import YES, FieldKey, FilledForm
from coachdesk.domain.given import Given
from coachdesk.domain.goal import Goal, Measurement
from coachdesk.domain.habit import EVERY_DAY, Habit, Rhythm, kept
from coachdesk.domain.journey import Journey
from coachdesk.domain.scales import day_of
from coachdesk.domain.stage import STAGE_KEYS
from coachdesk.domain.step import Outcome, Step, StepReview, review_id
from coachdesk.domain.thought import Channel, Reminder, Thought


def given_as(desk: Desk, document_id: str) -> Given | None:
    """The document given under an id; ``None`` where there is none."""
    return next(iter(desk.vault.where(Given, document_id=document_id)), None)


def answers_in(
    desk: Desk, form: FilledForm, read_day: ReadDay = str, again: FilledForm | None = None
) -> FormReading | None:
    """A form's answers beside the present ones; ``None`` where no such document was given.

    ``again`` is what the form held when it was handed out, read from the same page made again.
    """
    given = given_as(desk, form.document_id)
    journey = desk.journey(given.engagement_id) if given else None
    if given is None or journey is None:
        return None
    reader = _Reader(desk, journey, given, form, partial(kept_day, read_day), again)
    return FormReading(
        given=given,
        client=journey.client,
        rows=tuple(reader.rows()),
        stage=reader.stage,
        locked=desk.reading_only or is_reading_only(journey.client),
    )


class _Reader:
    """One form being put beside what is kept."""

    def __init__(
        self,
        desk: Desk,
        journey: Journey,
        given: Given,
        form: FilledForm,
        read_day: ReadDay,
        again: FilledForm | None,
    ) -> None:
        self._desk, self._journey, self._given, self._form = desk, journey, given, form
        self._read_day = read_day
        self._handed_out = HandedOut(given, again)

    @property
    def stage(self) -> str:
        """The stage the page is from."""
        return self._handed_out.stage

    def rows(self) -> Iterator[FormRow]:
        """The rows in the order of the form, what belongs together as one."""
        values = dict(self._form.values)
        done: set[FieldKey] = set()
        for key in values:
            if key in done:
                continue
            group = together(key, values)
            done.update(group)
            if key.kind == "day":
                yield from self._days(key, {each: values[each] for each in group})
                continue
            known = self._is_known(key)
            row = self._row(key, {each: values[each] for each in group}) if known else None
            row = row if known else self._nowhere(key, values[key])
            if row is not None:
                yield row

    def _row(self, key: FieldKey, values: dict[FieldKey, str]) -> FormRow | None:
        if key.kind == "answer":
            return self._answer(key, values[key])
        if key.kind == "rating":
            return self._rating(key, values[key])
        if key.kind == "measurement":
            return self._measured(key, values[key])
        if key.kind == "reminder":
            return self._reminder(key, values[key])
        if key.kind == "step" and key.field in FIELDS[StepReview]:
            return self._review(key, values[key])
        if key.is_new:
            return self._new(key, values)
        if key.kind == "habit" and key.field.startswith(WEEKDAY):
            return self._week(key, values)
        return self._field(key, values[key])

    def _is_known(self, key: FieldKey) -> bool:
        """Whether there is a place for what a field says."""
        if key.kind == "answer":
            return key.id in STAGE_KEYS and is_asked(key.id, key.field)
        if key.kind == "rating":
            return not key.is_new and key.field in FIELDS[Rating]
        if key.kind == "measurement":
            return key.field in FIELDS[Measurement]
        if key.kind == "reminder":
            channel = key.id.rpartition(".")[2]
            return channel in list(Channel) and key.field in FIELDS[Reminder]
        if key.kind == "habit" and key.field.startswith(WEEKDAY):
            return True
        if key.kind == "step" and key.field in FIELDS[StepReview]:
            return not key.is_new
        return key.kind in RECORDS and key.field in FIELDS[RECORDS[key.kind]]

    def _nowhere(self, key: FieldKey, new: str) -> FormRow | None:
        """Words nobody asked for are shown, so that none are lost, and go nowhere."""
        if not new or says_the_same(new, self._handed_out.in_field(key) or ""):
            return None
        return FormRow(key=key, parts=((key.field, new),), standing=Standing.NOWHERE)

    # One field of something that is there

    def _answer(self, key: FieldKey, new: str) -> FormRow | None:
        session = session_of(self._desk, self._journey, key.id, self._given)
        if key.field in LOOK_KEYS:
            look = LOOK_KEYS[key.field]
            chosen = self._journey.answer(session, LOOKS_KEY)
            present = YES if isinstance(chosen, tuple) and look in chosen else ""
            was = self._handed_out.said_of_page(key, "looks")
            base = (
                was if was is None or was in ("", YES) else YES if look in was.split("\n") else ""
            )
            return self._made(key, new, present, base)
        present = as_text(self._journey.answer(session, key.field))
        base = self._handed_out.said_of_page(key)
        if base is None and key.field.startswith(CHOICE):
            base = ""
        fit = fits(lambda: answer_value(key.field, new, self._read_day))
        return self._made(key, new, present, base, fit=fit)

    def _rating(self, key: FieldKey, new: str) -> FormRow | None:
        area = self._journey.find(Area, key.id)
        if area is None:
            return self._gone(key, new)
        stage = stage_rated(self._given, self._handed_out.stage)
        session = session_of(self._desk, self._journey, stage, self._given)
        rating = self._journey.rating(session, area.id)
        present = as_text(getattr(rating, key.field, None))
        fit = fits(lambda: field_value(Rating, key.field, new, self._read_day))
        was = self._handed_out.said(key)
        if stage != "opening":  # asked anew, so nothing stood there
            was = self._handed_out.in_field(key) or ""
        return self._made(key, new, present, was, about=area.name, fit=fit)

    def _measured(self, key: FieldKey, new: str) -> FormRow | None:
        """A goal's number, which is asked anew: what was noted since stands beside it."""
        goal = self._journey.find(Goal, key.id)
        if goal is None:
            return self._gone(key, new)
        given = self._desk.local(self._given.at).date()
        since = [
            each
            for each in self._journey.values(goal.id)
            if (day := day_of(each.on)) and (day > given or day == self._desk.today())
        ]
        fit = fits(lambda: field_value(Measurement, key.field, new, self._read_day))
        present = as_text(since[-1].value) if since else ""
        was = self._handed_out.in_field(key) or ""
        return self._made(key, new, present, was, about=goal.statement, fit=fit)

    def _review(self, key: FieldKey, new: str) -> FormRow | None:
        step = self._journey.find(Step, key.id)
        if step is None:
            return self._gone(key, new)
        session = session_of(self._desk, self._journey, "check_in", self._given)
        known = self._journey.find(StepReview, review_id(session.id, step.id)) if session else None
        if key.field == "outcome" and new == YES:  # a box to tick on paper knows no other
            new = Outcome.DONE.value
        fit = fits(lambda: field_value(StepReview, key.field, new, self._read_day))
        present = as_text(getattr(known, key.field, None))
        return self._made(key, new, present, self._handed_out.said(key), about=step.what, fit=fit)

    def _reminder(self, key: FieldKey, new: str) -> FormRow | None:
        thought_id, _, channel = key.id.rpartition(".")
        thought = self._journey.find(Thought, thought_id)
        if thought is None:
            return self._gone(key, new)
        known = (
            each
            for each in self._journey.all(Reminder)
            if each.thought_id == thought.id and each.channel == channel
        )
        present = kept_text("reminder", key.field, next(known, None))
        was = (
            self._handed_out.said(FieldKey("thought", thought_id, channel))
            if key.field == "what"
            else None
        )
        return self._made(key, new, present, was, about=thought.chosen or thought.hindering)

    def _field(self, key: FieldKey, new: str) -> FormRow | None:
        kind = RECORDS[key.kind]
        record: Any = self._journey.find(kind, key.id)
        goal = self._journey.find(Goal, key.id) if key.kind == "strategy" else None
        if record is None and goal is not None:
            record = kind(id=goal.id, engagement_id=goal.engagement_id, goal_id=goal.id)
        if record is None:
            return self._gone(key, new)
        present = kept_text(key.kind, key.field, record)
        fit = fits(lambda: field_value(kind, key.field, new, self._read_day))
        if key.field in MAIN.get(key.kind, ())[:1] and not new:
            fit = key.kind in ("thought", "habit")  # the others are nothing without their words
        return self._made(
            key, new, present, self._handed_out.said(key), about=self._about(record), fit=fit
        )

    # Several fields as one row

    def _days(self, key: FieldKey, values: dict[FieldKey, str]) -> Iterator[FormRow]:
        """The days ticked anew; those noted otherwise here are a row of their own."""
        subject: Any = self._journey.find(Habit, key.id) or self._journey.find(Thought, key.id)
        ticked = {
            each.field: day
            for each, value in values.items()
            if value == YES
            and self._handed_out.in_field(each) != YES
            and (day := day_of(each.field)) is not None
        }
        if key.is_new or not ticked:
            return
        log = self._journey.log(key.id) if subject else {}
        fresh = {text: day for text, day in ticked.items() if not kept(log.get(day))}
        otherwise = [text for text, day in fresh.items() if day in log]
        plain = [text for text in fresh if text not in otherwise]
        found = [(plain, Standing.CHANGED), (otherwise, Standing.CONFLICT)]
        if subject is None:
            found = [(list(ticked), Standing.GONE)]
        elif not fresh:
            found = [(list(ticked), Standing.SAME)]
        for days, each in found:
            if days:
                yield FormRow(
                    key=key,
                    parts=tuple((text, YES) for text in days),
                    about=self._about(subject) if subject else "",
                    present="\n".join(day.isoformat() for day in sorted(log) if kept(log[day])),
                    standing=each,
                )

    def _week(self, key: FieldKey, values: dict[FieldKey, str]) -> FormRow | None:
        habit = self._journey.find(Habit, key.id)
        if habit is None:
            return None
        chosen = [each.field.removeprefix(WEEKDAY) for each in values if values[each] == YES]
        days = [day for day in "0123456" if day in chosen]
        mask = sum(1 << int(day) for day in days)
        was = self._handed_out.number(habit.id, "weekdays")
        present = habit.weekdays if habit.rhythm is Rhythm.WEEKDAYS else EVERY_DAY
        found = Standing.CHANGED
        if mask in (0, present):
            found = Standing.SAME
        elif was is not None and mask == was:
            found = Standing.LEFT
        elif was is not None and was != present:
            found = Standing.CONFLICT
        return FormRow(
            key=FieldKey("habit", habit.id, "weekdays"),
            parts=(("weekdays", " ".join(days)),),
            about=self._about(habit),
            present=" ".join(str(day) for day in range(7) if present >> day & 1),
            was=None if was is None else " ".join(str(day) for day in range(7) if was >> day & 1),
            standing=found,
        )

    def _new(self, key: FieldKey, values: dict[FieldKey, str]) -> FormRow | None:
        """Something that is not there yet; taken over before, it is a record like any other."""
        parts = new_parts(key, self._written(values))
        if not parts:
            return None
        kind = RECORDS[key.kind]
        identity = identity_of(self._form.document_id, key)
        record = self._journey.find(kind, identity)
        if record is not None:
            return self._again(key, record, parts)
        about, there = parent_of(self._journey, key)
        said = any(name in MAIN[key.kind] for name, _ in parts)
        found = Standing.NEW if said else Standing.WRONG
        if not fits(lambda: self._values(kind, parts)):
            found = Standing.WRONG
        return FormRow(
            key=key, parts=parts, about=about, standing=found if there else Standing.GONE
        )

    def _written(self, values: dict[FieldKey, str]) -> dict[FieldKey, str]:
        """The values without the words a line was handed out with already."""
        return {
            each: "" if value == self._handed_out.in_field(each) and value != YES else value
            for each, value in values.items()
        }

    def _values(self, kind: type[Any], parts: tuple[tuple[str, str], ...]) -> None:
        for name, text in parts:
            if name in FIELDS[kind]:
                field_value(kind, name, text, self._read_day)

    def _again(self, key: FieldKey, record: Any, parts: tuple[tuple[str, str], ...]) -> FormRow:
        differing = tuple(
            (name, text)
            for name, text in parts
            if name in FIELDS[type(record)] and not self._kept(key, record, name, text)
        )
        present = "\n".join(as_text(getattr(record, name)) for name, _ in differing)
        return FormRow(
            key=FieldKey(key.kind, record.id, key.field),
            parts=differing or parts,
            about=self._about(record),
            present=present,
            standing=Standing.CONFLICT if differing else Standing.SAME,
        )

    def _kept(self, key: FieldKey, record: Any, name: str, text: str) -> bool:
        about = FieldKey(key.kind, record.id, name)
        return same(about, text, kept_text(key.kind, name, record), self._read_day)

    # How it stands

    def _made(
        self,
        key: FieldKey,
        new: str,
        present: str,
        was: str | None,
        *,
        about: str = "",
        fit: bool = True,
    ) -> FormRow:
        return FormRow(
            key=key,
            parts=((key.field, new),),
            about=about,
            present=present,
            was=was,
            standing=standing(key, new, present, was, self._read_day, fit=fit),
        )

    def _gone(self, key: FieldKey, new: str) -> FormRow | None:
        """A row about something removed, where the client wrote something there."""
        was = self._handed_out.said(key)
        if not new or (was is not None and same(key, new, was, self._read_day)):
            return None
        return FormRow(
            key=key,
            parts=((key.field, new),),
            about=self._handed_out.about(key),
            was=was,
            standing=Standing.GONE,
        )

    def _about(self, record: Any) -> str:
        if hasattr(record, "goal_id") and not hasattr(record, "what"):
            goal = self._journey.find(Goal, record.goal_id)
            if type(record).__name__ == "Strategy":
                return goal.statement if goal else ""
        main = MAIN.get(type(record).__name__.lower(), ())
        return next((text for name in main if (text := getattr(record, name).strip())), "")
