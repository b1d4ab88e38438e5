"""Acts and reading for the calendar: sessions by their days, and planning several at once."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from coachdesk.desk.desk import Desk
from coachdesk.desk.sessions import is_written_in, new_session
from coachdesk.domain.busy import Busy
from coachdesk.domain.calendar import Dated
from coachdesk.domain.journey import Journey
from coachdesk.domain.planning import Taken
from coachdesk.domain.session import Session, is_held, is_planned
from coachdesk.domain.stage import STAGES
from coachdesk.storage.records import calendar
from coachdesk.storage.records.journeys import read_journey
from coachdesk.storage.unit import Unit

BUSY = "busy"  # what takes a time that no session takes
_LONGEST = timedelta(days=1)  # a session is over a day after it began


def sessions_between(desk: Desk, first: datetime, last: datetime) -> list[Dated]:
    """Every session with a time from one instant up to another, in order."""
    return calendar.dated_sessions(desk.vault, first, last)


def busy_between(desk: Desk, first: datetime, last: datetime) -> list[Busy]:
    """What the coach's own calendar says is taken between two instants."""
    return calendar.busy_times(desk.vault, first, last)


def taken_between(desk: Desk, first: datetime, last: datetime, but: str = "") -> list[Taken]:
    """What is taken between two instants: by sessions to come, named by their ids, and ``BUSY``.

    ``but`` is the id of a session that does not count: the one that is to be moved.
    """
    sessions = sessions_between(desk, first - _LONGEST, last)
    taken = [
        Taken(each.at, each.end, each.session_id)
        for each in sessions
        if each.state in ("planned", "running") and each.session_id != but
    ]
    busy = busy_between(desk, first, last)
    return taken + [Taken(each.starts_at, each.ends_at, BUSY) for each in busy if not each.all_day]


def plan_row(
    desk: Desk, engagement_id: str, times: Sequence[datetime], minutes: int
) -> tuple[Session, ...]:
    """Plan sessions at some instants, for the stages that come next; one step to take back.

    An engagement that is gone plans nothing.
    """

    def work(unit: Unit) -> tuple[Session, ...]:
        journey = read_journey(unit, engagement_id, desk.method())
        if journey is None:
            return ()
        made = []
        for at, stage in zip(sorted(times), _stages_ahead(journey), strict=False):
            session = _waiting(journey, stage) or new_session(desk, unit, engagement_id, stage)
            session = replace(session, planned_at=at, planned_minutes=minutes)
            unit.put(session)
            made.append(session)
        return tuple(made)

    return desk.do("sessions.planned" if len(times) > 1 else "session.booked", work)


def move_session(desk: Desk, session_id: str, at: datetime, minutes: int) -> None:
    """Give a planned session another time; one that was begun meanwhile stays as it is."""

    def work(unit: Unit) -> None:
        session = unit.get(Session, session_id)
        if session is not None and is_planned(session):
            unit.put(replace(session, planned_at=at, planned_minutes=minutes))

    desk.do("session.moved", work)


def take_off(desk: Desk, session_id: str) -> None:
    """Take a planned session off the calendar; what was written in it stays."""

    def work(unit: Unit) -> None:
        session = unit.get(Session, session_id)
        if session is None or not is_planned(session):
            return
        journey = read_journey(unit, session.engagement_id)
        if journey is not None and is_written_in(journey, session):
            unit.put(replace(session, planned_at=None))
        else:
            unit.delete(Session, session_id)

    desk.do("session.taken_off", work)


def _waiting(journey: Journey, stage: str) -> Session | None:
    """A stage's session that was written in before it had a date; check-ins are made anew."""
    if stage == "check_in":
        return None
    found = (each for each in journey.sessions if each.stage == stage)
    return next((each for each in found if each.planned_at is None and not is_held(each)), None)


def _stages_ahead(journey: Journey) -> Iterator[str]:
    """The stages of further sessions: those without one, or with one to be dated; check-ins."""
    for stage in STAGES[:-2]:
        untouched = not journey.held(stage.key) and journey.skipped(stage.key) is None
        if untouched or _waiting(journey, stage.key) is not None:
            yield stage.key
    while True:
        yield "check_in"
