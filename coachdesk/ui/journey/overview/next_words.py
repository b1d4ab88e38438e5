"""What the overview says of the next session. Sentences only, no widgets."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from coachdesk.domain.journey import Journey
from coachdesk.domain.session import Session, held_at, length_minutes
from coachdesk.domain.stage import next_stage
from coachdesk.domain.step import SETTLING, Step, is_settled
from coachdesk.ui.day_words import near_day, said_day
from coachdesk.ui.journey.labels import mode_label, name_of_session, session_label
from coachdesk.ui.room import Room
from coachdesk.words import Words


@dataclass(frozen=True, slots=True)
class NextWords:
    """The strip's words. ``state`` is ``running``, ``planned`` or ``none``."""

    state: str
    stage: str
    title: str
    caption: str


def next_words(room: Room, journey: Journey) -> NextWords:
    """What to say of the session that runs, is planned, or would come next."""
    words, desk = room.words, room.desk
    running, planned = journey.open_session(), journey.next_planned()
    if running is not None:
        name = name_of_session(words, journey, running.stage, running)
        begun = words.time(held_at(running))
        title = words("{session} is under way", session=name)
        return NextWords("running", running.stage, title, words("since {time}", time=begun))
    if planned is not None and planned.planned_at is not None:
        name = name_of_session(words, journey, planned.stage, planned)
        title = when_words(words, name, planned.planned_at, desk.now(), planned.planned_minutes)
        parts = [words.minutes(planned.planned_minutes) if planned.planned_minutes else ""]
        parts[0] = " ".join(filter(None, (parts[0], mode_label(words, planned.mode))))
        parts += [left_words(room, journey), steps_words(room, journey)]
        parts += [_last_met(room, journey, planned)]
        return NextWords("planned", planned.stage, title, " · ".join(filter(None, parts)))
    stage = next_stage(journey).key
    title = words("No next session planned")
    last = _last_met(room, journey, None)
    if not last:
        first = session_label(words, stage, 0, journey.method)
        return NextWords("none", stage, title, words("{session} comes first", session=first))
    parts = [left_words(room, journey), steps_words(room, journey), last]
    return NextWords("none", stage, title, " · ".join(filter(None, parts)))


def when_words(words: Words, name: str, at: datetime, now: datetime, minutes: int) -> str:
    """When a planned session is, or that its time has passed."""
    day, today = words.local(at).date(), words.local(now).date()
    near = near_day(day, today, words)
    parts = {"session": name, "day": near or _long_day(words, day, today), "time": words.time(at)}
    if at + timedelta(minutes=max(minutes, 1)) < now:
        return words("{session} was planned for {day} at {time}", **parts)
    if near:
        return words("{session} is {day} at {time}", **parts)
    return words("{session} is on {day} at {time}", **parts)


def left_words(room: Room, journey: Journey) -> str:
    """How many of the agreed sessions are used; empty where no number was agreed."""
    if journey.engagement.agreed_sessions is None:
        return ""
    from coachdesk.domain.fees import used_sessions

    used, agreed = len(used_sessions(journey.all(Session))), journey.engagement.agreed_sessions
    return room.words("{n} of {m} sessions used", n=used, m=agreed)


def steps_words(room: Room, journey: Journey) -> str:
    """How many steps are still open, of those that were open when the client left last time."""
    words, last = room.words, journey.last_held()
    reviews = journey.reviews()
    open_steps = [each for each in journey.all(Step) if not is_settled(each, reviews)]
    if not open_steps or last is None:
        return ""
    since = last.finished_at or held_at(last)
    settled = {each.step_id for each in reviews if each.outcome in SETTLING and each.at > since} - {
        each.id for each in open_steps
    }
    count = len(open_steps)
    if not settled:
        return words.count("{n} step still open", "{n} steps still open", count)
    return words.count(
        "{n} of {m} steps still open", "{n} of {m} steps still open", count, m=count + len(settled)
    )


def _last_met(room: Room, journey: Journey, planned: Session | None) -> str:
    last, words = journey.last_held(), room.words
    if last is None or last is planned:
        return ""
    day = room.desk.local(held_at(last)).date()
    said = near_day(day, room.desk.today(), words) or said_day(day, room.desk.today(), words)
    if day == room.desk.today() and length_minutes(last, room.desk.now()) == 0:
        return ""
    return words("last met {day}", day=said)


def _long_day(words: Words, day: date, today: date) -> str:
    return words.weekday_and_day(day) if day.year == today.year else words.full_day(day)
