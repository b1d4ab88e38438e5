"""Taking in a calendar file: what it would change, told before anything is kept, and the act.

Times of others become ``Busy``; an entry that was made from a session here moves that session.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from coachdesk.desk.desk import Desk
from coachdesk.domain.busy import Busy
from coachdesk.domain.calendar import Dated
from coachdesk.domain.session import Session, is_planned
from coachdesk.storage.records import calendar
from coachdesk.storage.unit import Unit


class Taking(NamedTuple):
    """One time as a file gives it, from ``start`` up to ``end``, UTC."""

    uid: str
    title: str
    start: datetime
    end: datetime
    all_day: bool


class Moved(NamedTuple):
    """A session that the coach's calendar has at another time."""

    session: Dated
    at: datetime
    minutes: int


@dataclass(frozen=True, slots=True)
class Incoming:
    """What taking in a file changes: times that are new, those that go, and sessions that move.

    ``same`` counts times that are there already.
    """

    new: tuple[Taking, ...]
    gone: tuple[Busy, ...]
    same: int
    moved: tuple[Moved, ...]
    source: str

    @property
    def is_empty(self) -> bool:
        """Whether nothing changes."""
        return not (self.new or self.gone or self.moved)


def incoming(
    desk: Desk,
    times: Sequence[Taking],
    called_off: Iterable[str],
    span: tuple[datetime, datetime],
    *,
    source: str,
    whole: bool,
    session_of: Callable[[str], str],
) -> Incoming:
    """What a file with these times between two instants changes.

    ``whole``: the file is a whole calendar called ``source``, so that what it does not hold any
    more goes. ``session_of`` gives the id of the session an entry's name was made of, else "".
    """
    planned = {
        each.uid or each.session_id: each
        for each in calendar.dated_sessions(desk.vault, *span)
        if each.state == "planned"
    }
    moved: list[Moved] = []
    others: list[Taking] = []
    for each in times:
        mine = session_of(each.uid)
        found = planned.get(mine or each.uid)
        if found is not None:
            minutes = max(1, round((each.end - each.start).total_seconds() / 60))
            if (found.at, found.minutes) != (each.start, minutes) and minutes <= 1440:
                moved.append(Moved(found, each.start, minutes))
        elif not mine:
            others.append(each)
    names = {each.uid for each in others} | set(called_off)
    known = [
        each
        for each in calendar.busy_times(desk.vault, *span)
        if each.uid in names or (whole and each.source == source)
    ]
    wanted = {_key(each): each for each in others}
    there = {
        (each.uid, each.title, each.starts_at, each.ends_at, each.all_day): each for each in known
    }
    untitled = {(key[0], "", *key[2:]) for key in wanted}
    gone = [each for key, each in there.items() if key not in wanted and key not in untitled]
    kept = {(key[0], *key[2:]) for key in there.keys() - {_busy_key(each) for each in gone}}
    new = [each for key, each in wanted.items() if (key[0], *key[2:]) not in kept]
    return Incoming(tuple(new), tuple(gone), len(there) - len(gone), tuple(moved), source)


def take_in(desk: Desk, found: Incoming, *, titles: bool, moves: bool) -> None:
    """Keep what a file brings, in one step: with what its times are called, or without.

    ``moves``: sessions follow where the calendar has them.
    """

    def work(unit: Unit) -> None:
        for each in found.gone:
            unit.delete(Busy, each.id)
        unit.insert_all([_busy(desk, each, found.source, titles=titles) for each in found.new])
        for move in found.moved if moves else ():
            session = unit.get(Session, move.session.session_id)
            if session is not None and is_planned(session):
                unit.put(replace(session, planned_at=move.at, planned_minutes=move.minutes))

    desk.do("calendar.taken_in", work)


def forget_busy(desk: Desk) -> int:
    """Take every time of the coach's own calendar off again; how many there were."""

    def work(unit: Unit) -> int:
        found = unit.all(Busy)
        for each in found:
            unit.delete(Busy, each.id)
        return len(found)

    return desk.do("calendar.forgotten", work)


def _busy(desk: Desk, each: Taking, source: str, *, titles: bool) -> Busy:
    title = each.title if titles else ""
    return Busy(
        id=desk.new_id(), uid=each.uid, title=title, starts_at=each.start, ends_at=each.end,
        all_day=each.all_day, source=source,
    )  # fmt: skip


def _key(each: Taking) -> tuple[str, str, datetime, datetime, bool]:
    return (each.uid, each.title, each.start, each.end, each.all_day)


def _busy_key(each: Busy) -> tuple[str, str, datetime, datetime, bool]:
    return (each.uid, each.title, each.starts_at, each.ends_at, each.all_day)
