"""The times a plan would take: each with what its clocks and other appointments say to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from coachdesk.desk.calendar import BUSY, busy_between, sessions_between, taken_between
from coachdesk.domain.planning import (
    Cadence,
    Taken,
    in_the_way,
    repeated,
    which_weekday,
)
from coachdesk.domain.zones import Around, around, instants_of
from coachdesk.ui.calendar.days import name_in, title_of
from coachdesk.ui.room import Room
from coachdesk.words import Words

_MARGIN = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Slot:
    """One time of a plan: the wall time, the instants it means, and what it meets.

    ``beside`` are the two times around one that does not exist. ``moved``: its month has no such
    day. ``meets`` says what is there already, in words.
    """

    wall: datetime
    instants: tuple[datetime, ...]
    beside: Around | None
    moved: bool
    meets: str

    @property
    def is_sure(self) -> bool:
        """Whether the wall time means exactly one instant."""
        return len(self.instants) == 1


def slots_of(
    room: Room,
    day: date,
    at: time,
    minutes: int,
    cadence: Cadence,
    number: int,
    but: str = "",
) -> tuple[Slot, ...]:
    """The times of a plan. ``but`` is the session that is moved and stands in no way."""
    desk = room.desk
    dates = repeated(day, cadence, number)
    walls = [datetime.combine(each.day, at) for each in dates]
    found = [instants_of(wall, desk.zone) for wall in walls]
    sure = sorted(each for instants in found for each in instants)
    span = (sure[0] - _MARGIN, sure[-1] + _MARGIN) if sure else None
    taken = taken_between(desk, *span, but) if span is not None else []
    named = _Names(room, span)
    made = zip(dates, walls, found, strict=True)
    return tuple(
        Slot(
            wall,
            instants,
            around(wall, desk.zone),
            repeat.moved,
            _meets(named, instants, minutes, taken),
        )
        for repeat, wall, instants in made
    )


class _Names:
    """What takes a time, by name: read once, when the first conflict is to be named."""

    def __init__(self, room: Room, span: tuple[datetime, datetime] | None) -> None:
        self._room, self._span = room, span
        self._sessions: dict[str, str] | None = None

    def of(self, each: Taken) -> str:
        """Whom or what a taken time belongs to."""
        assert self._span is not None, "nothing is taken of no time"
        if each.what == BUSY:
            busy = busy_between(self._room.desk, each.start, each.end)
            found = (one for one in busy if (one.starts_at, one.ends_at) == (each.start, each.end))
            first = next(found, None)
            return self._room.words("Busy") if first is None else title_of(self._room, first)
        if self._sessions is None:
            every = sessions_between(self._room.desk, *self._span)
            self._sessions = {one.session_id: name_in(self._room, one) for one in every}
        return self._sessions.get(each.what, "")

    def words_of(self, each: Taken) -> str:
        """The same, with its time."""
        words = self._room.words
        return words("{name} {start} to {end}", name=self.of(each), start=words.time(each.start),
                     end=words.time(each.end))  # fmt: skip


def _meets(
    named: _Names, instants: Sequence[datetime], minutes: int, taken: Sequence[Taken]
) -> str:
    if len(instants) != 1:
        return ""
    found = in_the_way(instants[0], minutes, taken)
    return ", ".join(named.words_of(each) for each in found[:3])


def cadence_words(words: Words, day: date) -> list[tuple[str, str]]:
    """The cadences, as they are for a row that begins on a day."""
    weekday, number = words.weekday_name(day.weekday()), which_weekday(day)
    which = {
        1: words("Every month on the first {weekday}", weekday=weekday),
        2: words("Every month on the second {weekday}", weekday=weekday),
        3: words("Every month on the third {weekday}", weekday=weekday),
        4: words("Every month on the fourth {weekday}", weekday=weekday),
        -1: words("Every month on the last {weekday}", weekday=weekday),
    }[number]
    return [
        (Cadence.ONCE.value, words("Once")),
        (Cadence.WEEKLY.value, words("Every week")),
        (Cadence.TWO_WEEKS.value, words("Every 2 weeks")),
        (Cadence.THREE_WEEKS.value, words("Every 3 weeks")),
        (Cadence.MONTH_WEEKDAY.value, which),
        (Cadence.MONTH_DAY.value, words("Every month on day {n}", n=day.day)),
    ]
