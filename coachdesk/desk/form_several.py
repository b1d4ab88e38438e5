"""Several fields as one row: days ticked, weekdays chosen, and what is not there yet."""

from collections.abc import Iterator
from typing import Any

from coachdesk.desk.form_beside import Beside
from coachdesk.desk.form_fields import FIELDS, MAIN, RECORDS, as_text, field_value, kept_text
from coachdesk.desk.form_new import identity_of, new_parts, parent_of
from coachdesk.desk.form_rows import FormRow, Standing
from coachdesk.desk.form_standing import WEEKDAY, fits, same
from coachdesk.domain.form import YES, FieldKey
from coachdesk.domain.habit import EVERY_DAY, Habit, Rhythm, kept
from coachdesk.domain.scales import day_of
from coachdesk.domain.thought import Thought


def days(beside: Beside, key: FieldKey, values: dict[FieldKey, str]) -> Iterator[FormRow]:
    """The days ticked anew; those noted otherwise here are a row of their own."""
    subject: Any = beside.journey.find(Habit, key.id) or beside.journey.find(Thought, key.id)
    ticked = {
        each.field: day
        for each, value in values.items()
        if value == YES
        and beside.handed_out.in_field(each) != YES
        and (day := day_of(each.field)) is not None
    }
    if key.is_new or not ticked:
        return
    log = beside.journey.log(key.id) if subject else {}
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
                about=beside.about(subject) if subject else "",
                present="\n".join(day.isoformat() for day in sorted(log) if kept(log[day])),
                standing=each,
            )


def week(beside: Beside, key: FieldKey, values: dict[FieldKey, str]) -> FormRow | None:
    """The weekdays of a habit."""
    habit = beside.journey.find(Habit, key.id)
    if habit is None:
        return None
    chosen = [each.field.removeprefix(WEEKDAY) for each in values if values[each] == YES]
    days = [day for day in "0123456" if day in chosen]
    mask = sum(1 << int(day) for day in days)
    was = beside.handed_out.number(habit.id, "weekdays")
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
        about=beside.about(habit),
        present=" ".join(str(day) for day in range(7) if present >> day & 1),
        was=None if was is None else " ".join(str(day) for day in range(7) if was >> day & 1),
        standing=found,
    )


def new_thing(beside: Beside, key: FieldKey, values: dict[FieldKey, str]) -> FormRow | None:
    """Something that is not there yet; taken over before, it is a record like any other."""
    parts = new_parts(key, _written(beside, values))
    if not parts:
        return None
    kind = RECORDS[key.kind]
    identity = identity_of(beside.form.document_id, key)
    record = beside.journey.find(kind, identity)
    if record is not None:
        return _again(beside, key, record, parts)
    about, there = parent_of(beside.journey, key)
    said = any(name in MAIN[key.kind] for name, _ in parts)
    found = Standing.NEW if said else Standing.WRONG
    if not fits(lambda: _check(beside, kind, parts)):
        found = Standing.WRONG
    return FormRow(key=key, parts=parts, about=about, standing=found if there else Standing.GONE)


def _written(beside: Beside, values: dict[FieldKey, str]) -> dict[FieldKey, str]:
    """The values without the words a line was handed out with already."""
    return {
        each: "" if value == beside.handed_out.in_field(each) and value != YES else value
        for each, value in values.items()
    }


def _check(beside: Beside, kind: type[Any], parts: tuple[tuple[str, str], ...]) -> None:
    for name, text in parts:
        if name in FIELDS[kind]:
            field_value(kind, name, text, beside.read_day)


def _again(
    beside: Beside, key: FieldKey, record: Any, parts: tuple[tuple[str, str], ...]
) -> FormRow:
    differing = tuple(
        (name, text)
        for name, text in parts
        if name in FIELDS[type(record)] and not _kept(beside, key, record, name, text)
    )
    present = "\n".join(as_text(getattr(record, name)) for name, _ in differing)
    return FormRow(
        key=FieldKey(key.kind, record.id, key.field),
        parts=differing or parts,
        about=beside.about(record),
        present=present,
        standing=Standing.CONFLICT if differing else Standing.SAME,
    )


def _kept(beside: Beside, key: FieldKey, record: Any, name: str, text: str) -> bool:
    about = FieldKey(key.kind, record.id, name)
    return same(about, text, kept_text(key.kind, name, record), beside.read_day)
