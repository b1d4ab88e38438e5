"""When a session is to be: what a coach types, the dates of a cadence, and what stands in the way.

Weekdays and months are typed in the coach's own language, so their names come in as data.
"""

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple

from coachdesk.domain.habit import add_months

MOST_REPEATS = 60
FIRST_YEAR, LAST_YEAR = 1900, 2200  # in another, nobody plans: a figure was mistyped


class When(NamedTuple):
    """A day, and the time of day if one was typed."""

    day: date
    at: time | None


@dataclass(frozen=True, slots=True)
class DayNames:
    """How days are called: each weekday from Monday, each month, today and tomorrow.

    Names are folded (``str.casefold``); one that begins like a longer one is enough.
    ``month_first`` is the order of two numbers: 12/3 is 3 December where it is true.
    """

    weekdays: tuple[tuple[str, ...], ...]
    months: tuple[tuple[str, ...], ...]
    today: tuple[str, ...]
    tomorrow: tuple[str, ...]
    month_first: bool = False


class Cadence(StrEnum):
    """How a row of sessions goes on."""

    ONCE = "once"
    WEEKLY = "weekly"
    TWO_WEEKS = "two_weeks"
    THREE_WEEKS = "three_weeks"
    MONTH_WEEKDAY = "month_weekday"
    MONTH_DAY = "month_day"


_WEEKS = {Cadence.WEEKLY: 1, Cadence.TWO_WEEKS: 2, Cadence.THREE_WEEKS: 3}

# A time at the end of the text: 10:30, 10.30, 10h30, 10 am, noon; a bare 10 only after a day.
_CLOCK = re.compile(r"(?:^|\s)(?:at\s+|@\s*)?(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|h|uhr)?$")
_AHEAD = re.compile(r"^(?:\+|in\s+)\s*(\d{1,3})\s*(d|w|m)[a-z]*$")
_WHOLE = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")
_NUMBERS = re.compile(r"^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2})?)?\.?$")
_DAY_MONTH = re.compile(r"^(\d{1,2})(?:st|nd|rd|th)?\.?\s+([^\W\d_]+)\.?(?:\s+(\d{4}))?$")
_MONTH_DAY = re.compile(r"^([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:\s+(\d{4}))?$")
_JOINED = re.compile(r"(?<=\d)t(?=\d)")  # 2026-12-03T10:00, as forms and files write it
_LEAST_LETTERS = 2


def read_when(text: str, today: date, names: DayNames) -> When | None:
    """The day and time in typed words; ``None`` when they are not understood.

    A day without its year is the next one from today on; a weekday the next one after today; a
    time alone is today's. A year centuries away is not understood.
    """
    said = " ".join(_JOINED.sub(" ", text.replace(",", " ").casefold()).split())
    for rest, at in _readings(said):
        day = _day(rest, today, names) if rest else today if at is not None else None
        if day is not None:
            return When(day, at) if FIRST_YEAR <= day.year <= LAST_YEAR else None
    return None


def _readings(said: str) -> Iterable[tuple[str, time | None]]:
    """The text as a day alone, then as a day with a time at its end."""
    yield said, None
    if said.endswith(" noon") or said == "noon":
        yield said.removesuffix("noon").strip(), time(12)
        return
    match = _CLOCK.search(said)
    if match is None:
        return
    rest = said[: match.start()].strip()
    at = _time(match[1], match[2], match[3])
    bare = match[2] is None and match[3] is None and "at" not in match[0] and "@" not in match[0]
    if at is not None and (rest or not bare):
        yield rest, at


def _time(hour: str, minute: str | None, half: str | None) -> time | None:
    hours, minutes = int(hour), int(minute or 0)
    if half in ("am", "pm"):
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if half == "pm" else 0)
    return time(hours, minutes) if hours < 24 and minutes < 60 else None


def _day(text: str, today: date, names: DayNames) -> date | None:
    if text in names.today:
        return today
    if text in names.tomorrow:
        return today + timedelta(days=1)
    ahead = _AHEAD.match(text)
    if ahead is not None:
        amount = int(ahead[1])
        if ahead[2] == "m":
            return add_months(today, amount)
        return today + timedelta(days=amount * (7 if ahead[2] == "w" else 1))
    weekday = _named(text, names.weekdays, _LEAST_LETTERS)
    if weekday is not None:
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    return _date(text, today, names) or _after_weekday(text, today, names)


def _after_weekday(text: str, today: date, names: DayNames) -> date | None:
    """A date with its weekday before it: fri 4 dec. One that falls on another day is none."""
    first, _, rest = text.partition(" ")
    weekday = _named(first.strip("."), names.weekdays, _LEAST_LETTERS)
    day = _date(rest, today, names) if weekday is not None else None
    return day if day is not None and day.weekday() == weekday else None


def _date(text: str, today: date, names: DayNames) -> date | None:
    whole = _WHOLE.match(text)
    if whole is not None:
        return _made(int(whole[1]), int(whole[2]), int(whole[3]))
    numbers = _NUMBERS.match(text)
    if numbers is not None:
        first, second = int(numbers[1]), int(numbers[2])
        month, day = (first, second) if names.month_first else (second, first)
        return _next(numbers[3], month, day, today)
    for pattern, day_at, month_at in ((_DAY_MONTH, 1, 2), (_MONTH_DAY, 2, 1)):
        match = pattern.match(text)
        if match is not None:
            found = _named(match[month_at], names.months, 3)
            return None if found is None else _next(match[3], found + 1, int(match[day_at]), today)
    return None


def _next(year: str | None, month: int, day: int, today: date) -> date | None:
    if year:
        return _made(int(year) + (2000 if len(year) == 2 else 0), month, day)
    tried = (_made(today.year + more, month, day) for more in range(9))  # 29 February waits long
    return next((each for each in tried if each is not None and each >= today), None)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _named(text: str, names: tuple[tuple[str, ...], ...], least: int) -> int | None:
    wanted = text.strip(".")
    if len(wanted) < least:
        return None
    found = [at for at, known in enumerate(names) if any(name.startswith(wanted) for name in known)]
    return found[0] if len(found) == 1 else None


# Cadence


class Repeat(NamedTuple):
    """One date of a cadence. ``moved``: its month has no such day, so it is the month's last."""

    day: date
    moved: bool = False


def repeated(first: date, cadence: Cadence, number: int) -> tuple[Repeat, ...]:
    """The dates of a cadence, the first one included; at most ``MOST_REPEATS``.

    On the same weekday of the month a fifth one means the month's last.
    """
    wanted = 1 if cadence is Cadence.ONCE else max(1, min(number, MOST_REPEATS))
    try:
        return tuple(_repeat(first, cadence, at) for at in range(wanted))
    except (OverflowError, ValueError):  # beyond the calendar's end
        return (Repeat(first),)


def _repeat(first: date, cadence: Cadence, at: int) -> Repeat:
    if cadence in _WEEKS:
        return Repeat(first + timedelta(weeks=_WEEKS[cadence] * at))
    if cadence is Cadence.MONTH_DAY:
        day = add_months(first, at)
        return Repeat(day, moved=day.day != first.day)
    if cadence is Cadence.MONTH_WEEKDAY:
        month = add_months(first.replace(day=1), at)
        return Repeat(weekday_of_month(month, first.weekday(), which_weekday(first)))
    return Repeat(first)


def which_weekday(day: date) -> int:
    """Which of its weekday in the month a day is: 1 to 4, or -1 for a fifth, the last."""
    number = (day.day - 1) // 7 + 1
    return number if number < 5 else -1


def weekday_of_month(month: date, weekday: int, number: int) -> date:
    """The first, second … of a weekday (0 for Monday) in a day's month; -1 is the last."""
    if number > 0:
        first = month.replace(day=1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))
    last = month.replace(day=calendar.monthrange(month.year, month.month)[1])
    return last - timedelta(days=(last.weekday() - weekday) % 7)


# What stands in the way


class Taken(NamedTuple):
    """A stretch of time that is taken, from ``start`` up to ``end``; ``what`` says by what."""

    start: datetime
    end: datetime
    what: str


def in_the_way(start: datetime, minutes: int, taken: Iterable[Taken]) -> tuple[Taken, ...]:
    """What is taken already of a session's time, in order; to follow at once is no conflict.

    A session of no length stands in nobody's way and nobody in its.
    """
    end = start + timedelta(minutes=minutes)
    found = (each for each in taken if each.start < end and start < each.end)
    return tuple(sorted(found)) if minutes > 0 else ()
