"""Days as coaches type them: "fri", "+2w", "29 May", "29.5. 18:00", and days as they are shown."""

import re
from datetime import date, datetime, time, timedelta, tzinfo

from coachdesk.domain.habit import add_months
from coachdesk.domain.scales import DayText, day_of, time_of
from coachdesk.domain.text import clean_line
from coachdesk.words import Words

_TIME = re.compile(r"(?:\s|^|,)(?:at\s+)?(\d{1,2})[:.h](\d{2})\s*$")
_AHEAD = re.compile(r"^(?:\+|in )\s*(\d{1,3})\s*(d|w|m)\w*$")
_NUMBERS = re.compile(r"^(\d{1,2})[./](\d{1,2})(?:[./](\d{2,4})?)?\.?$")
_NAMED = re.compile(r"^(?:\w+,?\s+)?(\d{1,2})\.?\s+([^\W\d]+)\.?,?(?:\s+(\d{4}))?$")
_NAMED_US = re.compile(r"^(?:\w+,?\s+)?([^\W\d]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?(?:\s+(\d{4}))?$")


def read_day(text: str, today: date, words: Words) -> DayText:
    """The day in a typed text; a text that is no possible day is returned as typed.

    A day without a year is the nearest one not more than half a year back.
    """
    said = clean_line(text)
    if day_of(said) is not None:  # 2026-02-18 18:00, as a form shows it
        return DayText(said.replace(" ", "T", 1))
    rest, at = _split_time(said.casefold())
    day = _day(rest.strip(" ,"), today, words) if rest or at is None else today
    if day is None:
        return DayText(said)
    return DayText(day.isoformat() if at is None else f"{day.isoformat()}T{at:%H:%M}")


def show_day(text: str, today: date, words: Words) -> str:
    """How a day is shown: Tue 14 Apr, with its year unless this one, with its time if any."""
    day = day_of(text)
    if day is None:
        return text
    shown = words.day(day) if day.year == today.year else words.day_with_year(day)
    at = time_of(text)
    return shown if at is None else f"{shown}, {words.time(at)}"


def near_day(day: date, today: date, words: Words) -> str:
    """A day in a sentence by its nearness: today, tomorrow, yesterday; empty for others."""
    return {
        -1: words("yesterday"),
        0: words("today"),
        1: words("tomorrow"),
    }.get((day - today).days, "")


def said_day(day: date, today: date, words: Words) -> str:
    """A day without its weekday, with its year unless it is this one: 14 April, 3 March 2025."""
    return words.month_day(day) if day.year == today.year else words.paper_day(day)


def instant_of(text: str, zone: tzinfo | None, usual: time) -> datetime | None:
    """The instant of a day as it is kept, at its own time of day or the usual one.

    ``None``, too, for a time that clocks skip or show twice: neither is decided here.
    """
    from coachdesk.domain.zones import instants_of  # no page needs it before a day is typed

    day = day_of(text)
    found = () if day is None else instants_of(datetime.combine(day, time_of(text) or usual), zone)
    return found[0] if len(found) == 1 else None


def _split_time(text: str) -> tuple[str, time | None]:
    match = _TIME.search(text)
    if match is None:
        return text, None
    hour, minute = int(match[1]), int(match[2])
    if hour > 23 or minute > 59:
        return text, None
    # "29.5" at the end of a text is a day, unless a day stands before it.
    if "." in match[0] and not text[: match.start()].strip():
        return text, None
    return text[: match.start()], time(hour, minute)


def _day(text: str, today: date, words: Words) -> date | None:
    fixed = {"today": 0, "now": 0, "tomorrow": 1, "yesterday": -1}
    for name, days in fixed.items():
        if text in (name, words(name).casefold()):
            return today + timedelta(days=days)
    match = _AHEAD.match(text)
    if match is not None:
        amount = int(match[1])
        if match[2] == "m":
            return add_months(today, amount)
        return today + timedelta(days=amount * (7 if match[2] == "w" else 1))
    weekday = _weekday(text, words)
    if weekday is not None:
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    return _numbered(text, today) or _named(text, today, words)


def _numbered(text: str, today: date) -> date | None:
    match = _NUMBERS.match(text)
    if match is None:
        return None
    return _made(match[3], int(match[2]), int(match[1]), today)


def _named(text: str, today: date, words: Words) -> date | None:
    for pattern, day_at, month_at in ((_NAMED, 1, 2), (_NAMED_US, 2, 1)):
        match = pattern.match(text)
        month = _month(match[month_at], words) if match else None
        if match is not None and month is not None:
            return _made(match[3], month, int(match[day_at]), today)
    return None


def _made(year: str | None, month: int, day: int, today: date) -> date | None:
    try:
        if year:
            return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
        found = date(today.year, month, day)
    except ValueError:
        return None
    if (today - found).days > 182:
        return found.replace(year=today.year + 1) if (month, day) != (2, 29) else None
    return found


def _weekday(text: str, words: Words) -> int | None:
    if len(text) < 2:
        return None
    for weekday in range(7):
        sample = date(2024, 1, 1 + weekday)
        names = (
            words.full_day(sample).split()[0],
            sample.strftime("%A"),
            words.day(sample).split()[0],
        )
        if any(name.casefold().strip(".").startswith(text.strip(".")) for name in names):
            return weekday
    return None


def _month(text: str, words: Words) -> int | None:
    if len(text) < 3:
        return None
    for month in range(1, 13):
        sample = date(2024, month, 1)
        name = words.month_day(sample).casefold()
        if text in name.split() or any(part.startswith(text) for part in name.split()):
            return month
    return None
