"""When a session is to be, as it is typed in any field for one: fri 10, +2w 14:30, 3 dec 9."""

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QLocale

from coachdesk.domain.planning import DayNames, read_when
from coachdesk.domain.scales import DayText, day_of, time_of
from coachdesk.domain.zones import instants_of
from coachdesk.ui.day_words import read_day
from coachdesk.words import Words


def read_planned(text: str, today: date, words: Words) -> DayText:
    """The day in a typed text, with its time if there is one; what is none is kept as typed."""
    found = read_when(text, today, day_names(words))
    if found is None:
        return read_day(text, today, words)
    day = found.day.isoformat()
    return DayText(day if found.at is None else f"{day}T{found.at:%H:%M}")


def clock_trouble(text: str, zone: tzinfo | None, words: Words) -> str:
    """Why a day's time cannot be taken as it is: clocks skip it, or show it twice; else empty."""
    day, at = day_of(text), time_of(text)
    found = () if day is None or at is None else instants_of(datetime.combine(day, at), zone)
    if day is None or at is None or len(found) == 1:
        return ""
    if found:
        return words("Clocks show this time twice that day. Plan it in the calendar, Ctrl+4.")
    return words("Clocks skip this time that day. Please choose another.")


def day_names(words: Words) -> DayNames:
    """How days are called where the program runs; two numbers in the order the system has."""
    weekdays = tuple((words.weekday_name(at).casefold(),) for at in range(7))
    firsts = (date(2024, at, 1) for at in range(1, 13))
    months = tuple((words.month_day(each).split(maxsplit=1)[-1].casefold(),) for each in firsts)
    short = QLocale.system().dateFormat(QLocale.FormatType.ShortFormat)
    month, day = short.find("M"), short.find("d")
    return DayNames(
        weekdays,
        months,
        ("today", words("today").casefold()),
        ("tomorrow", words("tomorrow").casefold()),
        month_first=0 <= month < day,
    )
