"""One field of something that is there: the row that puts its answer beside what is kept."""

from typing import Any

from coachdesk.desk.form_beside import Beside
from coachdesk.desk.form_fields import (
    CHOICE,
    LOOK_KEYS,
    LOOKS_KEY,
    MAIN,
    RECORDS,
    answer_value,
    as_text,
    field_value,
    kept_text,
)
from coachdesk.desk.form_places import session_of, stage_rated
from coachdesk.desk.form_rows import FormRow
from coachdesk.desk.form_standing import fits
from coachdesk.domain.area import Area, Rating
from coachdesk.domain.form import YES, FieldKey
from coachdesk.domain.goal import Goal, Measurement
from coachdesk.domain.scales import day_of
from coachdesk.domain.step import Outcome, Step, StepReview, review_id
from coachdesk.domain.thought import Reminder, Thought


def answer(beside: Beside, key: FieldKey, new: str) -> FormRow | None:
    """An answer of the session it goes to; one of the things looked at is a tick of its own."""
    session = session_of(beside.desk, beside.journey, key.id, beside.given)
    if key.field in LOOK_KEYS:
        look = LOOK_KEYS[key.field]
        chosen = beside.journey.answer(session, LOOKS_KEY)
        present = YES if isinstance(chosen, tuple) and look in chosen else ""
        was = beside.handed_out.said_of_page(key, "looks")
        if was not in (None, "", YES):  # kept as the list of all that was looked at
            was = YES if look in was.split("\n") else ""
        return beside.made(key, new, present, was)
    present = as_text(beside.journey.answer(session, key.field))
    base = beside.handed_out.said_of_page(key)
    if base is None and key.field.startswith(CHOICE):
        base = ""
    fit = fits(lambda: answer_value(key.field, new, beside.read_day))
    return beside.made(key, new, present, base, fit=fit)


def rating(beside: Beside, key: FieldKey, new: str) -> FormRow | None:
    """A rating of an area, in the session the page is from."""
    area = beside.journey.find(Area, key.id)
    if area is None:
        return beside.gone(key, new)
    stage = stage_rated(beside.given, beside.handed_out.stage)
    session = session_of(beside.desk, beside.journey, stage, beside.given)
    rating = beside.journey.rating(session, area.id)
    present = as_text(getattr(rating, key.field, None))
    fit = fits(lambda: field_value(Rating, key.field, new, beside.read_day))
    was = beside.handed_out.said(key)
    if stage != "opening":  # asked anew, so nothing stood there
        was = beside.handed_out.in_field(key) or ""
    return beside.made(key, new, present, was, about=area.name, fit=fit)


def measured(beside: Beside, key: FieldKey, new: str) -> FormRow | None:
    """A goal's number, which is asked anew: what was noted since stands beside it."""
    goal = beside.journey.find(Goal, key.id)
    if goal is None:
        return beside.gone(key, new)
    given = beside.desk.local(beside.given.at).date()
    since = [
        each
        for each in beside.journey.values(goal.id)
        if (day := day_of(each.on)) and (day > given or day == beside.desk.today())
    ]
    fit = fits(lambda: field_value(Measurement, key.field, new, beside.read_day))
    present = as_text(since[-1].value) if since else ""
    was = beside.handed_out.in_field(key) or ""
    return beside.made(key, new, present, was, about=goal.statement, fit=fit)


def review(beside: Beside, key: FieldKey, new: str) -> FormRow | None:
    """What became of a step, told in the check-in the sheet was for."""
    step = beside.journey.find(Step, key.id)
    if step is None:
        return beside.gone(key, new)
    session = session_of(beside.desk, beside.journey, "check_in", beside.given)
    known = beside.journey.find(StepReview, review_id(session.id, step.id)) if session else None
    if key.field == "outcome" and new == YES:  # a box to tick on paper knows no other
        new = Outcome.DONE.value
    fit = fits(lambda: field_value(StepReview, key.field, new, beside.read_day))
    present = as_text(getattr(known, key.field, None))
    return beside.made(key, new, present, beside.handed_out.said(key), about=step.what, fit=fit)


def reminder(beside: Beside, key: FieldKey, new: str) -> FormRow | None:
    """How a thought is kept in mind, by its channel."""
    thought_id, _, channel = key.id.rpartition(".")
    thought = beside.journey.find(Thought, thought_id)
    if thought is None:
        return beside.gone(key, new)
    known = (
        each
        for each in beside.journey.all(Reminder)
        if each.thought_id == thought.id and each.channel == channel
    )
    present = kept_text("reminder", key.field, next(known, None))
    was = (
        beside.handed_out.said(FieldKey("thought", thought_id, channel))
        if key.field == "what"
        else None
    )
    return beside.made(key, new, present, was, about=thought.chosen or thought.hindering)


def field(beside: Beside, key: FieldKey, new: str) -> FormRow | None:
    """A field of a record that has its own id; a strategy not begun yet counts as an empty one."""
    kind = RECORDS[key.kind]
    record: Any = beside.journey.find(kind, key.id)
    goal = beside.journey.find(Goal, key.id) if key.kind == "strategy" else None
    if record is None and goal is not None:
        record = kind(id=goal.id, engagement_id=goal.engagement_id, goal_id=goal.id)
    if record is None:
        return beside.gone(key, new)
    present = kept_text(key.kind, key.field, record)
    fit = fits(lambda: field_value(kind, key.field, new, beside.read_day))
    if key.field in MAIN.get(key.kind, ())[:1] and not new:
        fit = key.kind in ("thought", "habit")  # the others are nothing without their words
    return beside.made(
        key, new, present, beside.handed_out.said(key), about=beside.about(record), fit=fit
    )
