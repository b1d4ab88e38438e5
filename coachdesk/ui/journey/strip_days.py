"""Which days a strip shows, and what is said of them: counted in words, never scored."""

from collections.abc import Sequence
from datetime import date, timedelta

from coachdesk.domain.habit import (
    Habit,
    Log,
    day_number,
    days_from,
    first_day_shown,
    is_scheduled,
    last_day_counted,
)
from coachdesk.domain.scales import NO_DAY, DayText, day_of, is_unreadable
from coachdesk.ui.day_words import near_day, said_day
from coachdesk.ui.widgets.day_strip import StripMark
from coachdesk.words import Words


def strip_marks(
    start_on: DayText,
    log: Log,
    today: date,
    count: int,
    *,
    habit: Habit | None = None,
    shift: int = 0,
) -> list[StripMark]:
    """The days of a strip; ``shift`` turns them by days.

    A habit goes on: its strip shows the days from the start on, later the last ones, up to its
    end where it has one. Without a habit, as for a thought, it is the ``count`` days from the start
    on that are planned and shown.
    """
    first = first_of_strip(start_on, log, today, count, habit)
    start = day_of(start_on)

    def is_planned(day: date) -> bool:
        if start is None:
            return False
        return is_scheduled(habit, day) if habit else 0 <= (day - start).days < count

    return [
        StripMark(
            day,
            str(log.get(day, "")),
            planned=is_planned(day),
            today=day == today,
            ahead=day > today,
        )
        for day in days_from(first + timedelta(days=shift), count)
    ]


def first_of_strip(
    start_on: DayText, log: Log, today: date, count: int, habit: Habit | None
) -> date:
    """The first day a strip usually shows."""
    start = day_of(start_on)
    if habit is None and start is not None:
        return start
    last = last_day_counted(habit, today) if habit else today
    return first_day_shown(start_on, log, last, count)


def state_word(words: Words, mark: StripMark) -> str:
    """What was noted for a day, in words."""
    noted = {
        "done": words("done"),
        "tiny": words("tiny version"),
        "excused": words("excused"),
        "missed": words("missed"),
    }.get(mark.state)
    if noted:
        return noted
    if mark.ahead:
        return words("still to come")
    return words("not noted") if mark.planned else words("not planned")


def when_words(
    words: Words,
    start_on: DayText,
    today: date,
    count: int,
    *,
    goes_on: bool = True,
    ended_on: DayText = NO_DAY,
) -> str:
    """When some days begin and end, as a part of a sentence; a habit goes on after them.

    ``ended_on`` is the day a habit ended, or the coaching with it.
    """
    start = day_of(start_on)
    if start is None:
        unreadable = is_unreadable(start_on)
        return words("the first day is not in the calendar") if unreadable else words("not begun")
    over = day_of(ended_on)
    if over is not None and over < today:
        return words("ended {day}", day=said_day(over, today, words))
    number = day_number(start_on, today)
    ends = days_from(start, count)[-1]
    if number is None:
        begins = near_day(start, today, words) or said_day(start, today, words)
        return words("starts {day}, ends {end}", day=begins, end=said_day(ends, today, words))
    if number > count and not goes_on:
        return words("ended {day}", day=said_day(ends, today, words))
    if number > count:
        return words("day {n} since {day}", n=number, day=said_day(start, today, words))
    return words("day {n}, ends {end}", n=number, end=said_day(ends, today, words))


def counted_words(words: Words, days: Sequence[StripMark], *, gaps: bool = False) -> str:
    """What was noted on some days, counted, never scored; empty when nothing was.

    With ``gaps`` the planned days gone by without a mark are counted too.
    """
    found = [each.state for each in days]
    said = {
        "done": words("{n} done", n=found.count("done")),
        "tiny": words("{n} tiny version", n=found.count("tiny")),
        "excused": words("{n} excused", n=found.count("excused")),
        "missed": words("{n} missed", n=found.count("missed")),
    }
    parts = [text for state, text in said.items() if state in found]
    open_days = sum(each.planned and not (each.state or each.ahead or each.today) for each in days)
    if gaps and open_days:
        parts.append(words("{n} not noted", n=open_days))
    return ", ".join(parts)
