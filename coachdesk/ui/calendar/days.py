"""What the calendar shows of some days, day by day where the coach is."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from coachdesk.desk.calendar import busy_between, sessions_between
from coachdesk.desk.desk import Desk
from coachdesk.domain.busy import Busy
from coachdesk.domain.calendar import Dated
from coachdesk.domain.zones import around, instants_of, offset_minutes, zone_named
from coachdesk.ui.journey.labels import session_label
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type

ONE_DAY = timedelta(days=1)


@dataclass(slots=True)
class DaysShown:
    """Sessions and taken times of the days from ``first`` on, in order of time within each."""

    first: date
    number: int
    today: date
    sessions: dict[date, list[Dated]] = field(default_factory=lambda: defaultdict(list))
    busy: dict[date, list[Busy]] = field(default_factory=lambda: defaultdict(list))

    def days(self) -> list[date]:
        """The days, in order."""
        return [self.first + timedelta(days=at) for at in range(self.number)]

    def of(self, day: date) -> list[Dated]:
        """A day's sessions."""
        return self.sessions.get(day, [])

    def busy_on(self, day: date, *, all_day: bool) -> list[Busy]:
        """What else is taken on a day, whole days apart from the others."""
        return [each for each in self.busy.get(day, []) if each.all_day == all_day]

    def find(self, session_id: str) -> Dated | None:
        """A session shown; ``None`` when it is not."""
        every = (each for found in self.sessions.values() for each in found)
        return next((each for each in every if each.session_id == session_id), None)


def read_days(desk: Desk, first: date, number: int) -> DaysShown:
    """What there is on some days."""
    begin, end = midnight(desk, first), midnight(desk, first + timedelta(days=number))
    shown = DaysShown(first, number, desk.today())
    for each in sessions_between(desk, begin, end):
        shown.sessions[desk.local(each.at).date()].append(each)
    days = shown.days()
    for busy in busy_between(desk, begin, end):
        for day in _days_of(desk, busy, days):
            shown.busy[day].append(busy)
    return shown


def _days_of(desk: Desk, busy: Busy, days: list[date]) -> Iterator[date]:
    """The days shown that a taken time touches."""
    begins = desk.local(busy.starts_at).date()
    last = max(busy.starts_at, busy.ends_at - timedelta(seconds=1))
    ends = desk.local(last).date()
    for day in days[bisect_left(days, begins) :]:
        if day > ends:
            return
        yield day


def midnight(desk: Desk, day: date) -> datetime:
    """The instant a day begins where the coach is; where clocks skip midnight, the first after."""
    wall = datetime.combine(day, time())
    found = instants_of(wall, desk.zone)
    if not found:
        beside = around(wall, desk.zone)
        found = instants_of(beside.later, desk.zone) if beside is not None else ()
    return found[0] if found else wall.replace(tzinfo=UTC)


def name_in(room: Room, each: Dated) -> str:
    """Whom a session is with, as it may be shown now."""
    return room.name_or_code(each.name, each.code)


def short_name(room: Room, name: str) -> str:
    """A name's first word; of a code, the code itself."""
    return name.split()[-1 if room.hides_names else 0] if " " in name else name


def fitting(room: Room, role: Type, width: float, *tries: str) -> str:
    """The first of some texts that there is room for, else the last of them."""
    measure = room.look.metrics(role).horizontalAdvance
    return next((each for each in tries if measure(each) <= width), tries[-1])


def title_of(room: Room, busy: Busy) -> str:
    """What a taken time is called, as it may be shown now."""
    hidden = room.hides_names or not busy.title
    return room.words("Busy") if hidden else busy.title


def spoken_of(room: Room, each: Dated) -> str:
    """A session as it is said to those who cannot see it."""
    words = room.words
    return ", ".join((words.time(each.at), name_in(room, each), label_of(room, each),
                      state_words(room, each)))  # fmt: skip


def label_of(room: Room, each: Dated) -> str:
    """What session it is."""
    return session_label(room.words, each.stage, 0, room.desk.method())


def state_words(room: Room, each: Dated) -> str:
    """How a session stands."""
    words = room.words
    return {
        "planned": words("planned"),
        "running": words("under way"),
        "held": words("held"),
        "off": words("called off"),
    }[each.state]


def their_time(room: Room, at: datetime, zone_name: str) -> str:
    """What a client's clock shows at an instant, with the day where it differs; else empty.

    Empty, too, where nobody said which zone that is, or it is as here.
    """
    zone = zone_named(zone_name) if zone_name.strip() else None
    if zone is None or offset_minutes(at, zone) == offset_minutes(at, room.desk.zone):
        return ""
    there, here = at.astimezone(zone), room.desk.local(at)
    clock = room.words.time(there.time())
    if there.date() == here.date():
        return room.words("{time} for them", time=clock)
    return room.words("{day} {time} for them", day=room.words.day(there.date()), time=clock)
