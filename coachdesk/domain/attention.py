"""What deserves the coach's attention between sessions, and by which rules. Nothing is scored.

A sign is about one client and one record, and can be put off for a week by its id.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from coachdesk.domain.client_line import ClientLine, is_stalled
from coachdesk.domain.put_off import PutOff, is_put_off
from coachdesk.domain.scales import day_of

AHEAD: Final = timedelta(days=30)  # a session within this time is a next session
GRACE: Final = timedelta(days=7)  # so long after a session nobody is asked for the next one
ENDING_WITHIN: Final = timedelta(days=4)
WRITE_UP_WITHIN: Final = timedelta(days=30)  # an older session is history, not a task
THOUGHT_ENDS: Final = (21,)
HABIT_ENDS: Final = (21, 30)


class Reason(StrEnum):
    """Why something is worth a look, the most pressing first."""

    WRITE_UP = "write_up"
    STALLED = "stalled"
    NO_NEXT = "no_next"
    UNSIGNED = "unsigned"
    ENDING = "ending"


class Sign(NamedTuple):
    """One thing worth a look.

    ``record_id`` is the session, client, engagement, thought or habit it is about. ``on`` is the
    day it tells of: of the session, of the last meeting, of the agreement given, of the end;
    ``None`` where there is none. ``days`` and ``kept`` are those of a thought or habit; ``stage``
    is that of a session, ``thought`` or ``habit`` for what ends. ``ahead`` is the day of a next
    session that is far off, ``None`` without any.
    """

    reason: Reason
    line: ClientLine
    record_id: str
    on: date | None = None
    stage: str = ""
    days: int = 0
    kept: int = 0
    ahead: date | None = None

    @property
    def id(self) -> str:
        """What it is put off by."""
        return f"{self.reason}/{self.record_id}"


class DueStep(NamedTuple):
    """An open step with a day. ``by`` is that day as written; ``goal`` may be empty."""

    id: str
    engagement_id: str
    line: ClientLine
    what: str
    who: str
    by: str
    goal: str


class NextFacts(NamedTuple):
    """Three facts for the next session's card.

    ``open`` steps of the ``asked`` ones. ``habit`` is empty where none goes on, ``begun`` its first
    day or ``None``. ``confidence`` is 1 to 10 for the first priority, ``None`` while not rated.
    """

    open: int
    asked: int
    habit: str
    begun: date | None
    confidence: int | None


def standing(last_met: date | None, next_on: date | None, today: date) -> Reason | None:
    """Whether an active client wants a next session; ``None`` where all is well or nobody met."""
    if last_met is None or (next_on is not None and next_on <= today + AHEAD):
        return None
    if is_stalled(last_met, next_on is not None, today):
        return Reason.STALLED
    return Reason.NO_NEXT if today - last_met >= GRACE else None


def ends_on(start_on: str, days: int) -> date | None:
    """The last of so many days; ``None`` without a readable start, or past the calendar's end."""
    start = day_of(start_on)
    try:
        return None if start is None else start + timedelta(days=days - 1)
    except OverflowError:
        return None


def is_ending(end: date | None, today: date) -> bool:
    """Whether a last day is today or in the next days."""
    return end is not None and timedelta() <= end - today <= ENDING_WITHIN


def worth_a_look(
    signs: Iterable[Sign], put_off: Mapping[str, PutOff], today: date
) -> tuple[Sign, ...]:
    """The signs to show, most pressing first: without those put off.

    Where a session of a client waits to be written up, its next one is not asked for yet.
    """
    found = list(signs)
    waiting = {each.line.id for each in found if each.reason is Reason.WRITE_UP}
    order = {each: n for n, each in enumerate(Reason)}
    kept = (
        each
        for each in found
        if not is_put_off(put_off.get(each.id), today)
        and not (each.reason in (Reason.STALLED, Reason.NO_NEXT) and each.line.id in waiting)
    )
    return tuple(
        sorted(kept, key=lambda each: (order[each.reason], each.on or date.max, each.record_id))
    )


def is_late(step: DueStep, today: date) -> bool:
    """Whether a step's day has passed."""
    due = day_of(step.by)
    return due is not None and due < today


def is_for_coach(who: str, coach: str) -> bool:
    """Whether a step is the coach's own: by name, or by saying so."""
    said, name = who.strip().casefold(), coach.strip().casefold()
    own = {"me", "coach", "the coach", name, next(iter(name.split()), "")}
    return bool(said) and said in own


def in_order(steps: Iterable[DueStep]) -> tuple[DueStep, ...]:
    """Steps by their day, the latest ones first of all."""
    return tuple(sorted(steps, key=lambda each: (each.by, each.line.name.casefold(), each.id)))


def last_of_week(today: date) -> date:
    """The Sunday of this week, or the calendar's last day."""
    try:
        return today + timedelta(days=6 - today.weekday())
    except OverflowError:
        return date.max


def is_write_up_of_late(at: datetime, now: datetime) -> bool:
    """Whether a session lies near enough for its write-up to be a task."""
    return now - WRITE_UP_WITHIN <= at <= now
