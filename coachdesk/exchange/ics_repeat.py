"""The days on which a calendar's entry comes again (RRULE), as far as calendars of people go.

Days are tried one by one against the rule: slow, but nothing a rule says can make it endless. What
is tried is counted over a whole file.
"""

import calendar
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from coachdesk.exchange.ics_lines import IcsRefused, Why

MOST_TRIED: Final = 1_000_000
MOST_TIMES: Final = 1_000  # of one entry
_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_KNOWN: Final = frozenset(
    ("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST")
)


@dataclass(frozen=True, slots=True)
class Rule:
    """How an entry comes again. ``until`` is as it stands in the file, empty for none.

    ``days`` are weekdays (0 for Monday) with which one of the month is meant, 0 for every.
    ``count`` is 0 for no end.
    """

    every: str
    interval: int = 1
    count: int = 0
    until: str = ""
    days: tuple[tuple[int, int], ...] = ()
    month_days: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    week_begins: int = 0


@dataclass(slots=True)
class Budget:
    """How many days may still be tried for a file."""

    left: int = MOST_TRIED

    def spend(self) -> None:
        """Count one day.

        Raises:
            IcsRefused: none is left.
        """
        self.left -= 1
        if self.left < 0:
            raise IcsRefused(Why.REPEATS)


def rule_of(text: str) -> Rule | None:
    """The rule a file gives; ``None`` for one that is none, or of a kind that is not read."""
    found: dict[str, str] = {}
    for piece in text.upper().split(";"):
        key, is_there, value = piece.partition("=")
        if is_there:
            found[key.strip()] = value.strip()
    every = found.get("FREQ", "")
    if every not in _FITS or not found.keys() <= _KNOWN:
        return None
    try:
        rule = Rule(
            every,
            interval=max(1, _number(found.get("INTERVAL", "1"))),
            count=_number(found.get("COUNT", "0")),
            until=found.get("UNTIL", ""),
            days=_days(found.get("BYDAY", "")),
            month_days=_numbers(found.get("BYMONTHDAY", "")),
            months=_numbers(found.get("BYMONTH", "")),
            positions=_numbers(found.get("BYSETPOS", "")),
            week_begins=_WEEKDAYS.index(found.get("WKST", "MO")),
        )
    except ValueError:
        return None
    return rule if _is_read(rule) else None


def days_of(rule: Rule, start: date, first: date, last: date, budget: Budget) -> Iterator[date]:
    """The days from ``first`` to ``last`` on which an entry that began on ``start`` is.

    At most ``MOST_TIMES`` of them. The first day counts even where the rule does not fit it.

    Raises:
        IcsRefused: too many days had to be tried for the file.
    """
    counted, told = 0, 0
    day = start if rule.count else max(start, first)
    fits = _FITS[rule.every]
    placed: dict[tuple[int, int], set[date]] = {}
    while day <= last and told < MOST_TIMES:
        budget.spend()
        if rule.positions and (day.year, day.month) not in placed:
            placed[day.year, day.month] = _placed(rule, start, day)
        among = not rule.positions or day in placed[day.year, day.month]
        if day == start or (among and fits(rule, start, day)):
            counted += 1
            if rule.count and counted > rule.count:
                return
            if day >= first:
                told += 1
                yield day
        if day == date.max:
            return
        day += timedelta(days=1)


def _is_read(rule: Rule) -> bool:
    """Whether the rule is of a kind that is read here."""
    counted = any(number for number, _ in rule.days)
    if counted and (rule.every not in ("MONTHLY", "YEARLY")):
        return False
    if counted and rule.every == "YEARLY" and not rule.months:
        return False  # the twentieth Monday of a year
    return not rule.positions or rule.every == "MONTHLY" or len(rule.months) == 1


def _daily(rule: Rule, start: date, day: date) -> bool:
    return (day - start).days % rule.interval == 0 and _is_among(rule, day)


def _weekly(rule: Rule, start: date, day: date) -> bool:
    weekdays = [weekday for _, weekday in rule.days] or [start.weekday()]
    if day.weekday() not in weekdays or (rule.months and day.month not in rule.months):
        return False
    begins = start - timedelta(days=(start.weekday() - rule.week_begins) % 7)
    return (day - begins).days // 7 % rule.interval == 0


def _monthly(rule: Rule, start: date, day: date) -> bool:
    months = (day.year - start.year) * 12 + day.month - start.month
    if months % rule.interval:
        return False
    if not rule.days and not rule.month_days:
        return day.day == start.day and (not rule.months or day.month in rule.months)
    return _is_among(rule, day)


def _yearly(rule: Rule, start: date, day: date) -> bool:
    if (day.year - start.year) % rule.interval:
        return False
    if not rule.days and not rule.month_days:
        return day.day == start.day and day.month in (rule.months or (start.month,))
    return _is_among(rule, day)


def _is_among(rule: Rule, day: date) -> bool:
    """Whether a day is of the months, days of the month and weekdays a rule names."""
    if rule.months and day.month not in rule.months:
        return False
    longest = calendar.monthrange(day.year, day.month)[1]
    if rule.month_days and not {day.day, day.day - longest - 1} & set(rule.month_days):
        return False
    if not rule.days:
        return True
    number, from_end = (day.day - 1) // 7 + 1, -((longest - day.day) // 7 + 1)
    return any(
        weekday == day.weekday() and wanted in (0, number, from_end)
        for wanted, weekday in rule.days
    )


def _placed(rule: Rule, start: date, day: date) -> set[date]:
    """The days a rule picks by their places among those of a day's month that fit it."""
    longest = calendar.monthrange(day.year, day.month)[1]
    fits = _FITS[rule.every]
    month = [day.replace(day=each) for each in range(1, longest + 1)]
    found = [each for each in month if fits(rule, start, each)]
    wanted = set(rule.positions)
    return {each for at, each in enumerate(found) if {at + 1, at - len(found)} & wanted}


_FITS: Final[dict[str, Callable[[Rule, date, date], bool]]] = {
    "DAILY": _daily,
    "WEEKLY": _weekly,
    "MONTHLY": _monthly,
    "YEARLY": _yearly,
}


def _number(text: str) -> int:
    """A number of a sensible size.

    Raises:
        ValueError: it is none.
    """
    if not re.fullmatch(r"[+-]?\d{1,5}", text, re.ASCII):
        raise ValueError(text)
    return int(text)


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(_number(each.strip()) for each in text.split(",")[:400]) if text else ()


def _days(text: str) -> tuple[tuple[int, int], ...]:
    found = []
    for each in text.split(",")[:60] if text else ():
        match = _DAY.fullmatch(each.strip())
        if match is None:
            raise ValueError(each)
        found.append((int(match[1] or 0), _WEEKDAYS.index(match[2])))
    return tuple(found)
