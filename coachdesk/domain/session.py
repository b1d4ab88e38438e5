"""A session, its clock, and the private notes that belong to it alone.

The clock is nothing but stored instants: elapsed time is always computed from them, so a crash, a
sleeping laptop or a closed window loses none of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated

from coachdesk.domain.ids import EngagementId, SessionId
from coachdesk.domain.money import NO_AMOUNT, Amount
from coachdesk.domain.scales import (
    NO_DAY,
    Bounds,
    DayText,
    Minutes,
    MinutesOrUnset,
    Scale10,
)

HEARTBEAT = timedelta(seconds=15)
AWAY_AFTER = timedelta(minutes=2)


class Mode(StrEnum):
    """How a session is held."""

    IN_ROOM = "in_room"
    PHONE = "phone"
    VIDEO = "video"
    WRITING = "writing"


class Attendance(StrEnum):
    """What became of an appointment."""

    HELD = "held"
    LATE_CANCEL = "late_cancel"
    NO_SHOW = "no_show"
    RESCHEDULED = "rescheduled"


class Payment(StrEnum):
    """Whether the session was paid for."""

    PAID = "paid"
    PRO_BONO = "pro_bono"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of running clock; ``end`` is ``None`` while it runs."""

    start: datetime
    end: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One session of a stage.

    ``minutes`` is the length the coach wrote down; ``None`` means what the clock says counts.
    ``seen_at`` is the last moment the running clock was known to be attended. ``log_note`` is the
    coach's remark in the coaching log. ``people`` is how many were coached together. ``price`` is
    empty where the engagement's holds. ``calendar_uid`` is its name in the calendar file it came
    from; empty for one planned here.
    """

    id: SessionId
    engagement_id: EngagementId
    stage: str
    created_at: datetime
    planned_at: datetime | None = None
    planned_minutes: Minutes = 60
    mode: Mode | None = None
    clock: tuple[Span, ...] = ()
    seen_at: datetime | None = None
    finished_at: datetime | None = None
    minutes: MinutesOrUnset = None
    attendance: Attendance | None = None
    payment: Payment | None = None
    wants_today: str = ""
    energy_arriving: Scale10 = None
    clarity_arriving: Scale10 = None
    energy_leaving: Scale10 = None
    clarity_leaving: Scale10 = None
    shared_notes: str = ""
    log_note: str = ""
    people: Annotated[int, Bounds(1, 1000)] = 1
    price: Amount = NO_AMOUNT
    settled_on: DayText = NO_DAY
    calendar_uid: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivateNote:
    """What only the coach sees: never in a document, an export preview or a client's view."""

    id: str
    engagement_id: EngagementId
    session_id: SessionId
    text: str = ""
    come_back: bool = False
    other_help: bool = False
    what_worked: str = ""
    try_next: str = ""


def is_running(session: Session) -> bool:
    """Whether the clock runs now; a paused clock does not."""
    return bool(session.clock) and session.clock[-1].end is None


def is_open(session: Session) -> bool:
    """Whether the session was started and not finished: running or paused."""
    return bool(session.clock) and session.finished_at is None


def is_held(session: Session) -> bool:
    """Whether the meeting took place, or is taking place."""
    if session.attendance is not None:
        return session.attendance is Attendance.HELD
    return bool(session.clock) or session.finished_at is not None


def is_planned(session: Session) -> bool:
    """Whether the session has a date and still lies ahead, whatever the date says."""
    return (
        session.planned_at is not None
        and not session.clock
        and session.finished_at is None
        and session.attendance is None
    )


def shown_session(sessions: Sequence[Session], until: datetime | None = None) -> Session | None:
    """Which of a stage's sessions its page shows, given them in order of time.

    One whose clock was started and that is not finished comes first, then the latest that has
    begun; only when there is none, the nearest planned one. A planned session counts as begun
    when it is planned for ``until`` or earlier. ``None`` when there is no session.
    """
    running = [each for each in sessions if is_open(each)]
    begun = [
        each
        for each in sessions
        if not is_planned(each)
        or (until is not None and each.planned_at is not None and each.planned_at <= until)
    ]
    found = running or begun
    return found[-1] if found else next(iter(sessions), None)


def held_at(session: Session) -> datetime:
    """The moment a session stands for in lists: start of the clock, else the plan, else made."""
    return session.clock[0].start if session.clock else session.planned_at or session.created_at


def elapsed(session: Session, now: datetime) -> timedelta:
    """Time on the clock, pauses left out; never negative, even if the system clock went back."""
    return elapsed_of(session.clock, now)


def elapsed_of(clock: Sequence[Span], now: datetime) -> timedelta:
    """The same for a clock alone."""
    total = sum((max(timedelta(), (span.end or now) - span.start) for span in clock), timedelta())
    return max(timedelta(), total)


def length_minutes(session: Session, now: datetime) -> int:
    """Minutes that count: those written down, else the clock rounded to the nearest minute."""
    if session.minutes is not None:
        return session.minutes
    return round(elapsed(session, now) / timedelta(minutes=1))


def started(session: Session, now: datetime, mode: Mode | None) -> Session:
    """The session with its clock running from ``now``; a running clock is left alone."""
    if is_running(session):
        return session
    return replace(
        session,
        clock=(*session.clock, Span(now)),
        seen_at=now,
        mode=mode or session.mode,
        finished_at=None,
        minutes=None if session.finished_at is None else session.minutes,
    )


def paused(session: Session, now: datetime) -> Session:
    """The session with its clock stopped at ``now``, or at its start if ``now`` lies before."""
    if not is_running(session):
        return session
    last = session.clock[-1]
    stopped = Span(last.start, max(last.start, now))
    return replace(session, clock=(*session.clock[:-1], stopped), seen_at=now)


def finished(session: Session, now: datetime) -> Session:
    """The session stopped and closed; attendance becomes held unless it says otherwise."""
    stopped = paused(session, now)
    return replace(stopped, finished_at=now, attendance=stopped.attendance or Attendance.HELD)


def away(session: Session, now: datetime) -> timedelta:
    """How long a running clock went unattended; zero under two minutes (sleep, crash, close)."""
    if not is_running(session) or session.seen_at is None:
        return timedelta()
    gap = now - session.seen_at
    return gap if gap >= AWAY_AFTER else timedelta()


def without_absence(session: Session, now: datetime) -> Session:
    """The session with the time since it was last attended left out of its clock."""
    if not is_running(session) or session.seen_at is None:
        return session
    last = session.clock[-1]
    left = Span(last.start, max(last.start, session.seen_at))
    return replace(session, clock=(*session.clock[:-1], left, Span(now)), seen_at=now)
