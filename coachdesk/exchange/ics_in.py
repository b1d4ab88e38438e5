"""A calendar file (.ics) as the times it takes up, whatever program wrote it.

Only what a coach needs is read: when, how long, what it is called, and whether it was called off.
What is not read, or read only in part, is counted, so that it can be said before anything is kept.
A file past a limit is refused as a whole.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Final, NamedTuple

from coachdesk.domain.text import clean_line
from coachdesk.exchange.ics_lines import IcsRefused, Part, Property, Why, calendars_of
from coachdesk.exchange.ics_repeat import Budget, Rule, days_of, rule_of
from coachdesk.exchange.ics_zones import Clocks, Find, Stamp, length_of, stamp_in, stamp_of

MOST_ENTRIES: Final = 20_000
MOST_TIMES: Final = 10_000  # in a whole file, repeats counted each
LONGEST = timedelta(days=366)
LONGEST_TITLE: Final = 200
LONGEST_UID: Final = 500


class Entry(NamedTuple):
    """One stretch of time an entry takes up, from ``start`` up to ``end``, both UTC."""

    uid: str
    title: str
    start: datetime
    end: datetime
    all_day: bool


@dataclass(slots=True)
class CalendarFile:
    """What a file holds, in order of time.

    ``name`` is what the calendar calls itself; only a whole calendar does. ``called_off`` are the
    names of entries that were. ``outside`` counts entries with no time in the days asked for,
    ``free`` those that take up no time, ``unread`` those without a time that can be read, and
    ``in_part`` those whose repeats are of a kind that is not read: their first time counts.
    ``unknown_zones`` are names of zones nothing is known of; their times are read as the coach's.
    """

    name: str = ""
    entries: list[Entry] = field(default_factory=list)
    called_off: set[str] = field(default_factory=set)
    outside: int = 0
    free: int = 0
    unread: int = 0
    in_part: int = 0
    unknown_zones: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Series:
    """The parts of a file with one name: the entry itself, and times of it that were changed."""

    whole: Part | None = None
    changed: list[Part] = field(default_factory=list)


class _Span(NamedTuple):
    start: Stamp
    length: timedelta


def read_calendar(
    content: bytes, first: date, last: date, own: tzinfo | None, find: Find
) -> CalendarFile:
    """The times a file takes up from one day to another, the last one included.

    ``own`` is the coach's zone (``None``: the machine's); ``find`` gives the zone of a name a file
    uses, ``None`` where there is none.

    Raises:
        IcsRefused: the file is no calendar, or past a limit.
    """
    calendars = calendars_of(content)
    read, budget = CalendarFile(), Budget()
    clocks = Clocks(own, find, budget)
    series: dict[str, _Series] = {}
    for each in calendars:
        read.name = read.name or clean_line(each.text("X-WR-CALNAME"))[:LONGEST_TITLE]
        for part in each.parts:
            if part.name == "VTIMEZONE":
                clocks.learn(part)
        called_off = each.text("METHOD").upper() == "CANCEL"
        for part in each.parts:
            if part.name == "VEVENT":
                if called_off:
                    part.lines.append(Property("STATUS", {}, "CANCELLED"))
                _gather(part, series)
    if len(series) > MOST_ENTRIES:
        raise IcsRefused(Why.TOO_MANY)
    for uid, one in series.items():
        _read_series(read, uid, one, (first, last), clocks, budget)
        if len(read.entries) > MOST_TIMES:
            raise IcsRefused(Why.TOO_MANY)
    read.entries.sort(key=lambda entry: (entry.start, entry.end, entry.uid))
    read.unknown_zones = sorted(clocks.unknown)
    return read


def _gather(part: Part, series: dict[str, _Series]) -> None:
    """Put what has one name together; of two whole entries the newer counts."""
    uid = part.text("UID")[:LONGEST_UID] or _made_name(part)
    one = series.setdefault(uid, _Series())
    if part.line("RECURRENCE-ID") is not None:
        one.changed.append(part)
    elif one.whole is None or _version(part) >= _version(one.whole):
        one.whole = part


def _made_name(part: Part) -> str:
    """A name for an entry without one: the same from file to file while it stays the same."""
    return f"unnamed {part.text('DTSTART')} {part.text('SUMMARY')}"[:LONGEST_UID]


def _version(part: Part) -> int:
    text = part.text("SEQUENCE")[:12]
    return int(text) if text.isascii() and text.isdigit() else 0


def _read_series(
    read: CalendarFile,
    uid: str,
    one: _Series,
    days: tuple[date, date],
    clocks: Clocks,
    budget: Budget,
) -> None:
    """Add the times of one entry within some days."""
    whole = one.whole
    if whole is not None and _is_called_off(whole):
        read.called_off.add(uid)
        return
    times: dict[datetime, Entry] = {}
    if whole is not None:
        span = _span_of(whole, clocks)
        if span is None:
            read.unread += 1
            return
        if _is_free(whole):
            read.free += 1
            return
        for stamp in _stamps(read, whole, span, days, clocks, budget):
            times[clocks.instant(stamp)] = _entry(uid, whole, stamp, span.length, clocks)
            if len(times) > MOST_TIMES:
                raise IcsRefused(Why.TOO_MANY)
        _leave_out(times, _listed(whole, "EXDATE"), clocks)
    # All that changed goes before any of it comes: one may have moved to where another was.
    before = (stamp_of(part.line("RECURRENCE-ID")) for part in one.changed)
    _leave_out(times, (each for each in before if each is not None), clocks)
    for part in one.changed:
        _take_change(times, uid, part, clocks)
    begin, end = (clocks.instant(_midnight(day)) for day in (days[0], days[1] + timedelta(days=1)))
    found = [each for each in times.values() if each.end >= begin and each.start < end]
    read.entries += found
    read.outside += not found


def _stamps(
    read: CalendarFile,
    part: Part,
    span: _Span,
    days: tuple[date, date],
    clocks: Clocks,
    budget: Budget,
) -> Iterator[Stamp]:
    """The times at which an entry begins: once, by its rule, and on further days it lists."""
    lines = part.all("RRULE")
    rule = rule_of(lines[0].value) if len(lines) == 1 else None
    if lines and rule is None:
        read.in_part += 1
    if rule is None:
        yield span.start
    else:
        yield from _by_rule(rule, span, days, clocks, budget)
    for more in _listed(part, "RDATE"):
        yield more._replace(whole_day=span.start.whole_day)


def _by_rule(
    rule: Rule, span: _Span, days: tuple[date, date], clocks: Clocks, budget: Budget
) -> Iterator[Stamp]:
    start, until = span.start, stamp_in(rule.until, span.start.zone)
    first = days[0] - timedelta(days=span.length.days + 2)
    for day in days_of(rule, start.wall.date(), first, days[1] + timedelta(days=1), budget):
        stamp = start._replace(wall=datetime.combine(day, start.wall.time()))
        if until is not None and _is_past(stamp, until, clocks):
            return
        yield stamp


def _is_past(stamp: Stamp, until: Stamp, clocks: Clocks) -> bool:
    if until.whole_day or not until.utc:
        return stamp.wall.date() > until.wall.date() or (
            not until.whole_day and stamp.wall > until.wall
        )
    return clocks.instant(stamp) > until.wall.replace(tzinfo=UTC)


def _take_change(times: dict[datetime, Entry], uid: str, part: Part, clocks: Clocks) -> None:
    """Add a time of an entry that was changed, unless it was called off."""
    span = _span_of(part, clocks)
    if span is not None and not _is_called_off(part) and not _is_free(part):
        entry = _entry(uid, part, span.start, span.length, clocks)
        times[entry.start] = entry


def _leave_out(times: dict[datetime, Entry], stamps: Iterator[Stamp], clocks: Clocks) -> None:
    """Take some times out; of a whole day, all that begin on it."""
    in_order = sorted(times)
    for stamp in dict.fromkeys(stamps):
        begin = clocks.instant(stamp)
        if not stamp.whole_day:
            times.pop(begin, None)
            continue
        end = clocks.instant(_midnight(stamp.wall.date() + timedelta(days=1)))
        for at in in_order[bisect_left(in_order, begin) : bisect_left(in_order, end)]:
            times.pop(at, None)


def _entry(uid: str, part: Part, stamp: Stamp, length: timedelta, clocks: Clocks) -> Entry:
    start = clocks.instant(stamp)
    if stamp.whole_day:  # to the midnight it ends on, however long the days between are
        end = clocks.instant(stamp._replace(wall=stamp.wall + length))
    else:
        end = start + length
    title = clean_line(part.text("SUMMARY"))[:LONGEST_TITLE]
    return Entry(uid, title, start, max(start, end), stamp.whole_day)


def _span_of(part: Part, clocks: Clocks) -> _Span | None:
    """When an entry begins and how long it is; ``None`` when that cannot be read."""
    start, end = stamp_of(part.line("DTSTART")), stamp_of(part.line("DTEND"))
    if start is None:
        return None
    length = length_of(part.text("DURATION"))
    if end is not None and start.whole_day:
        length = end.wall - start.wall
    elif end is not None:  # it may begin by one clock and end by another, or over a night of change
        length = clocks.instant(end) - clocks.instant(start)
        if length <= timedelta() and (end.zone, end.utc) == (start.zone, start.utc):
            length = end.wall - start.wall  # it begins at a time that clocks skip
    if length is None:
        length = timedelta(days=1) if start.whole_day else timedelta()
    least = timedelta(days=1) if start.whole_day else timedelta()
    return _Span(start, max(least, min(length, LONGEST)))


def _listed(part: Part, name: str) -> Iterator[Stamp]:
    """Times that stand in lists: EXDATE, RDATE. Of a period its beginning counts."""
    for line in part.all(name)[:1_000]:
        for text in line.value.split(",")[:1_000]:
            found = stamp_in(text.partition("/")[0], line.parameters.get("TZID", ""))
            if found is not None:
                yield found


def _midnight(day: date) -> Stamp:
    return Stamp(datetime(day.year, day.month, day.day), whole_day=True)  # noqa: DTZ001


def _is_called_off(part: Part) -> bool:
    return part.text("STATUS").upper() == "CANCELLED"


def _is_free(part: Part) -> bool:
    return part.text("TRANSP").upper() == "TRANSPARENT"
