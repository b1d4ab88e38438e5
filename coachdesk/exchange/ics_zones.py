"""The times of a calendar file as instants: in UTC, on the coach's own clock, or on another one.

A file names its zones as it likes. A name the computer knows is believed before what the file
tells of the zone; one that nothing is known of is taken for the coach's own, and counted.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final, NamedTuple

from coachdesk.domain.zones import around, instants_of
from coachdesk.exchange.ics_lines import Part, Property
from coachdesk.exchange.ics_repeat import Budget, Rule, days_of, rule_of

Find = Callable[[str], tzinfo | None]

_STAMP = re.compile(r"(\d{8})(?:T(\d{2})(\d{2})(\d{2})?(?:\d*)(Z)?)?", re.ASCII)
_SHIFT = re.compile(r"([+-])(\d{2})(\d{2})(\d{2})?", re.ASCII)
_LENGTH = re.compile(
    r"([+-])?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?",
    re.ASCII,
)
_MOST_ONSETS: Final = 200


class Stamp(NamedTuple):
    """A time as it stands in a file: on a clock (``wall``), ``utc`` or not, or a whole day."""

    wall: datetime
    zone: str = ""
    utc: bool = False
    whole_day: bool = False


class _Onset(NamedTuple):
    """From when on a zone's clocks are ahead of UTC by so much, year for year by a rule."""

    start: datetime
    ahead: timedelta
    rule: Rule | None


@dataclass(slots=True)
class Clocks:
    """The clocks a file is written by. ``own`` is the coach's zone, ``None``: the machine's.

    ``unknown`` gathers the names of zones nothing is known of.
    """

    own: tzinfo | None
    find: Find
    budget: Budget = field(default_factory=Budget)
    told: dict[str, tuple[_Onset, ...]] = field(default_factory=dict)
    unknown: set[str] = field(default_factory=set)
    _known: dict[str, tzinfo | None] = field(default_factory=dict)
    _begun: dict[tuple[_Onset, int], list[datetime]] = field(default_factory=dict)

    def learn(self, part: Part) -> None:
        """Take in what the file tells of a zone (VTIMEZONE)."""
        name = part.text("TZID")
        real = self.find(part.text("X-LIC-LOCATION"))
        if real is not None and self._zone(name) is None:
            self._known[name] = real
        onsets = (_onset(each) for each in part.parts[:_MOST_ONSETS])
        self.told[name] = tuple(each for each in onsets if each is not None)

    def instant(self, stamp: Stamp) -> datetime:
        """The instant of a time, as RFC 5545 reads those of the days clocks change.

        One that clocks skip counts by the old offset, of one that exists twice the first.
        """
        if stamp.utc:
            return stamp.wall.replace(tzinfo=UTC)
        zone = self._zone(stamp.zone) if stamp.zone else self.own
        if zone is None and stamp.zone:
            if self.told.get(stamp.zone):
                return self._by_file(self.told[stamp.zone], stamp.wall)
            self.unknown.add(stamp.zone)
            zone = self.own
        found = instants_of(stamp.wall, zone)
        if found:
            return found[0]
        beside = around(stamp.wall, zone)
        later = instants_of(beside.later, zone) if beside is not None else ()
        return later[0] if later else stamp.wall.replace(tzinfo=UTC)

    def _zone(self, name: str) -> tzinfo | None:
        if name not in self._known:
            self._known[name] = self.find(name)
        return self._known[name]

    def _by_file(self, onsets: tuple[_Onset, ...], wall: datetime) -> datetime:
        """The instant of a wall time by what the file tells of its zone."""
        latest = [(self._latest(each, wall), each.ahead) for each in onsets]
        begun = [(at, ahead) for at, ahead in latest if at is not None]
        ahead = max(begun)[1] if begun else onsets[0].ahead
        return (wall - ahead).replace(tzinfo=UTC)

    def _latest(self, onset: _Onset, wall: datetime) -> datetime | None:
        """When such a time began last before a wall time; ``None`` when it never had."""
        if wall < onset.start:
            return None
        if onset.rule is None:
            return onset.start
        known = onset, wall.year
        if known not in self._begun:  # once a year, for a file asks for thousands of times
            start = onset.start.date()
            first, last = date(wall.year - 1, 1, 1), date(wall.year, 12, 31)
            days = days_of(onset.rule, start, max(start, first), last, self.budget)
            self._begun[known] = [datetime.combine(day, onset.start.time()) for day in days]
        return max((each for each in self._begun[known] if each <= wall), default=onset.start)


def stamp_of(line: Property | None) -> Stamp | None:
    """The time a line gives; ``None`` when it gives none."""
    return None if line is None else stamp_in(line.value, line.parameters.get("TZID", ""))


def stamp_in(text: str, zone: str = "") -> Stamp | None:
    """The time in a text; ``None`` for one before 1600, where zones begin, or after 2200."""
    match = _STAMP.fullmatch(text.strip().upper())
    if match is None:
        return None
    try:
        day = datetime.strptime(match[1], "%Y%m%d")  # noqa: DTZ007 - a wall time has no zone
        if match[2] is None:
            at, whole = time(), True
        else:
            at, whole = time(int(match[2]), int(match[3]), min(59, int(match[4] or 0))), False
    except ValueError:
        return None
    if not 1600 <= day.year <= 2200:
        return None
    return Stamp(datetime.combine(day, at), zone, utc=bool(match[5]), whole_day=whole)


def length_of(text: str) -> timedelta | None:
    """A length as P1DT2H30M; ``None`` when it is none or runs backwards."""
    match = _LENGTH.fullmatch(text.strip().upper())
    if match is None or match[1] == "-":
        return None
    weeks, days, hours, minutes, seconds = (int(match[at] or 0) for at in range(2, 7))
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)


def _onset(part: Part) -> _Onset | None:
    start, shift = stamp_of(part.line("DTSTART")), _SHIFT.match(part.text("TZOFFSETTO"))
    if start is None or shift is None:
        return None
    ahead = timedelta(hours=int(shift[2]), minutes=int(shift[3]))
    rule = part.line("RRULE")
    return _Onset(
        start.wall,
        -ahead if shift[1] == "-" else ahead,
        rule_of(rule.value) if rule is not None else None,
    )
