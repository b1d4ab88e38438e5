"""Finds a form that came back among the documents given, and puts its answers beside the present.

What a client left as it was handed out is no answer: it is never offered, so that an old page
cannot put old words in the place of newer ones.
"""

from collections.abc import Iterator
from functools import partial

from coachdesk.desk import form_one, form_several
from coachdesk.desk.desk import Desk
from coachdesk.desk.form_beside import Beside
from coachdesk.desk.form_fields import (
    FIELDS,
    RECORDS,
    ReadDay,
    is_asked,
    kept_day,
    says_the_same,
)
from coachdesk.desk.form_handed_out import HandedOut
from coachdesk.desk.form_rows import FormReading, FormRow, Standing
from coachdesk.desk.form_standing import WEEKDAY, together
from coachdesk.domain.area import Rating
from coachdesk.domain.client import is_reading_only
from coachdesk.domain.form import FieldKey, FilledForm
from coachdesk.domain.given import Given
from coachdesk.domain.goal import Measurement
from coachdesk.domain.stage import STAGE_KEYS
from coachdesk.domain.step import StepReview
from coachdesk.domain.thought import Channel, Reminder


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
    handed_out = HandedOut(given, again)
    beside = Beside(desk, journey, given, form, partial(kept_day, read_day), handed_out)
    return FormReading(
        given=given,
        client=journey.client,
        rows=tuple(_rows(beside)),
        stage=handed_out.stage,
        locked=desk.reading_only or is_reading_only(journey.client),
    )


def _rows(beside: Beside) -> Iterator[FormRow]:
    """The rows in the order of the form, what belongs together as one."""
    values = dict(beside.form.values)
    done: set[FieldKey] = set()
    for key in values:
        if key in done:
            continue
        group = together(key, values)
        done.update(group)
        if key.kind == "day":
            yield from form_several.days(beside, key, {each: values[each] for each in group})
            continue
        known = _is_known(key)
        row = _row(beside, key, {each: values[each] for each in group}) if known else None
        row = row if known else _nowhere(beside, key, values[key])
        if row is not None:
            yield row


def _row(beside: Beside, key: FieldKey, values: dict[FieldKey, str]) -> FormRow | None:
    if key.kind == "answer":
        return form_one.answer(beside, key, values[key])
    if key.kind == "rating":
        return form_one.rating(beside, key, values[key])
    if key.kind == "measurement":
        return form_one.measured(beside, key, values[key])
    if key.kind == "reminder":
        return form_one.reminder(beside, key, values[key])
    if key.kind == "step" and key.field in FIELDS[StepReview]:
        return form_one.review(beside, key, values[key])
    if key.is_new:
        return form_several.new_thing(beside, key, values)
    if key.kind == "habit" and key.field.startswith(WEEKDAY):
        return form_several.week(beside, key, values)
    return form_one.field(beside, key, values[key])


def _is_known(key: FieldKey) -> bool:
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


def _nowhere(beside: Beside, key: FieldKey, new: str) -> FormRow | None:
    """Words nobody asked for are shown, so that none are lost, and go nowhere."""
    if not new or says_the_same(new, beside.handed_out.in_field(key) or ""):
        return None
    return FormRow(key=key, parts=((key.field, new),), standing=Standing.NOWHERE)
