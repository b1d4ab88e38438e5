"""Habits: cue, tiny version, reward, schedule, the log of days and what is read from it.

Streaks are computed for milestones and never shown as a score.
"""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import MAXYEAR, date, timedelta
from enum import StrEnum
from typing import Annotated

from coachdesk.domain.ids import NO_GOAL, EngagementId, GoalId, HabitId, SessionId
from coachdesk.domain.scales import NO_DAY, Bounds, Count, DayText, day_of, day_text, share

HABIT_DAYS = 30
MILESTONE_DAYS = (21, 30)
NORM_MONTHS = (6, 12)
EXCUSED_A_MONTH = 2
EVERY_DAY = 0b1111111
FAR_AHEAD_DAYS = 31


class HabitKind(StrEnum):
    """Whether the client builds a habit or reduces one."""

    BUILD = "build"
    REDUCE = "reduce"


class CueKind(StrEnum):
    """What sets the habit off."""

    TIME = "time"
    PLACE = "place"
    AFTER_HABIT = "after_habit"
    FEELING = "feeling"
    PERSON = "person"


class Rhythm(StrEnum):
    """How often the habit is meant to happen."""

    DAILY = "daily"
    WEEKDAYS = "weekdays"
    PER_WEEK = "per_week"


class DayState(StrEnum):
    """What became of the habit on a day. No entry means nothing was noted."""

    DONE = "done"
    TINY = "tiny"
    EXCUSED = "excused"
    MISSED = "missed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Habit:
    """One habit. ``weekdays`` is a mask, bit 0 Monday to bit 6 Sunday, read when chosen so.

    ``routine`` is the full version, ``tiny`` the one that takes two minutes or less.
    """

    id: HabitId
    engagement_id: EngagementId
    session_id: SessionId
    name: str = ""
    kind: HabitKind = HabitKind.BUILD
    why: str = ""
    cue_kind: CueKind | None = None
    cue: str = ""
    anchor: str = ""
    tiny: str = ""
    routine: str = ""
    reward: str = ""
    if_then: str = ""
    rhythm: Rhythm = Rhythm.DAILY
    weekdays: Annotated[int, Bounds(0, EVERY_DAY)] = EVERY_DAY
    per_week: Annotated[int, Bounds(1, 7)] = 3
    start_on: DayText = NO_DAY
    ended_on: DayText = NO_DAY
    support_person: str = ""
    goal_id: GoalId = NO_GOAL
    position: Count = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DayMark:
    """What was noted for a habit or a thought (``subject_id``) on one day."""

    id: str
    engagement_id: EngagementId
    subject_id: str
    on: DayText
    state: DayState


Log = Mapping[date, DayState]


def has_cue(habit: Habit) -> bool:
    """Whether something sets the habit off: a cue or a habit it follows."""
    return bool(habit.cue.strip() or habit.anchor.strip())


def is_ongoing(habit: Habit) -> bool:
    """Whether the habit has not been ended."""
    return not habit.ended_on


def while_coached(habit: Habit, coached_to: date | None) -> Habit:
    """The habit as its days count: no longer than the coaching, whose last day is ``coached_to``.

    What comes after that day is neither waited for nor counted. ``None`` while the coaching goes
    on; a habit that ended before it stays as it is.
    """
    end = day_of(habit.ended_on)
    if coached_to is None or (end is not None and end <= coached_to):
        return habit
    return replace(habit, ended_on=day_text(coached_to))


def last_day_counted(habit: Habit, today: date) -> date:
    """Today while the habit goes on, else its last day."""
    end = day_of(habit.ended_on)
    return today if end is None else min(today, end)


def begins_far_ahead(start_on: DayText, today: date) -> bool:
    """Whether the start lies so far ahead that it may be a slip; tomorrow or next week is fine."""
    start = day_of(start_on)
    return start is not None and (start - today).days > FAR_AHEAD_DAYS


def is_scheduled(habit: Habit, day: date) -> bool:
    """Whether the habit is meant to happen on ``day``; any day will do for n per week."""
    start, end = day_of(habit.start_on), day_of(habit.ended_on)
    if (start is not None and day < start) or (end is not None and day > end):
        return False
    if habit.rhythm is Rhythm.WEEKDAYS:
        return bool(habit.weekdays >> day.weekday() & 1)
    return True


def kept(state: DayState | None) -> bool:
    """The tiny version counts as kept."""
    return state in (DayState.DONE, DayState.TINY)


def rate(habit: Habit, log: Log, first: date, last: date) -> float | None:
    """Share of scheduled days kept, 0 to 1, excused days left out; ``None`` when none counts."""
    done, wanted = _kept_of(habit, log, first, last)
    return share(done, wanted) if wanted > 0 else None


def kept_so_far(habit: Habit, log: Log, today: date) -> tuple[int, int] | None:
    """How many days were kept since the start, and of how many; excused days are left out.

    A day still open does not count. Of so many times a week, those of the weeks gone by count.
    ``None`` before the first day is over, without a readable start, and where no day counts.
    """
    first = day_of(habit.start_on)
    if first is None or first > today or (first == today and today not in log):
        return None
    last = today if today in log else today - timedelta(days=1)
    done, wanted = _kept_of(habit, log, first, last)
    counted = max(done, int(wanted))
    return (done, counted) if counted > 0 else None


def _kept_of(habit: Habit, log: Log, first: date, last: date) -> tuple[int, float]:
    """Days kept, and days that count."""
    days = scheduled_days(habit, first, last)
    marked = [
        state for day, state in log.items() if first <= day <= last and is_scheduled(habit, day)
    ]
    done = sum(map(kept, marked))
    if habit.rhythm is Rhythm.PER_WEEK:
        return done, days * habit.per_week / 7
    return done, days - marked.count(DayState.EXCUSED)


def scheduled_days(habit: Habit, first: date, last: date) -> int:
    """How many days from first to last, both included, the habit is meant to happen on.

    Counted by whole weeks, so that a start in the year 1 costs no more than one of last week.
    """
    start, end = day_of(habit.start_on), day_of(habit.ended_on)
    first = max(first, start) if start else first
    last = min(last, end) if end else last
    days = (last - first).days + 1
    if days <= 0 or habit.rhythm is not Rhythm.WEEKDAYS:
        return max(0, days)
    weeks, rest = divmod(days, 7)
    tail = sum(habit.weekdays >> (first.weekday() + n) % 7 & 1 for n in range(rest))
    return weeks * habit.weekdays.bit_count() + tail


def streaks(habit: Habit, log: Log, last: date) -> tuple[int, int]:
    """Current and best run of kept days up to ``last``; never shown as a score.

    Up to two excused days in a calendar month pass without breaking a run (nor lengthening it); a
    third one breaks it. ``last`` itself may still be open: an unmarked last day breaks nothing.
    """
    current = best = 0
    excused: dict[tuple[int, int], int] = {}
    before: date | None = None
    for day in sorted(day for day in log if day <= last and is_scheduled(habit, day)):
        state = log[day]
        if before is not None and _lets_go(habit, before, day):
            current = 0
        before = day
        if kept(state):
            current += 1
            best = max(best, current)
        elif not (state is DayState.EXCUSED and _excused(excused, day) <= EXCUSED_A_MONTH):
            current = 0
    if before is not None and _lets_go(habit, before, last):
        current = 0
    return current, best


def _lets_go(habit: Habit, before: date, after: date) -> bool:
    """Whether a planned day strictly between two days went by without a mark."""
    if habit.rhythm is Rhythm.PER_WEEK or (after - before).days < 2:
        return False
    return scheduled_days(habit, before + timedelta(days=1), after - timedelta(days=1)) > 0


def weeks_on_target(habit: Habit, log: Log, first: date, last: date) -> int:
    """Full weeks, Monday to Sunday, in which the habit was kept as often as was meant.

    A week with no kept day is never one of them, so only weeks with marks are looked at.
    """
    mondays = {day.toordinal() - day.weekday() for day, state in log.items() if kept(state)}
    met = 0
    for monday in mondays:
        if not first.toordinal() <= monday <= last.toordinal() - 6:
            continue
        week = [date.fromordinal(monday + n) for n in range(7)]
        scheduled = [day for day in week if is_scheduled(habit, day)]
        done = sum(kept(log.get(day)) for day in scheduled)
        excused = sum(log.get(day) is DayState.EXCUSED for day in scheduled)
        wanted = (
            min(habit.per_week, len(scheduled))
            if habit.rhythm is Rhythm.PER_WEEK
            else len(scheduled) - excused
        )
        met += done > 0 and done >= wanted
    return met


def first_day_shown(start_on: DayText, log: Log, today: date, count: int) -> date:
    """The first of ``count`` days worth seeing: from the start on, and later the last ones."""
    start = day_of(start_on) or min((*log, today))
    back = date.fromordinal(max(1, today.toordinal() - count + 1))
    return start if start > today else max(start, back)


def days_from(first: date, count: int) -> tuple[date, ...]:
    """Some days in a row; fewer at the end of the calendar."""
    begin = first.toordinal()
    return tuple(
        date.fromordinal(begin + n) for n in range(count) if begin + n <= date.max.toordinal()
    )


def day_number(start_on: DayText, today: date) -> int | None:
    """Which day since the start today is, counting the start as 1; ``None`` before or unset."""
    start = day_of(start_on)
    return None if start is None or today < start else (today - start).days + 1


def add_months(day: date, months: int) -> date:
    """The same day some months on, or the last one of that month; the calendar's last day past it.

    ``months`` is not negative.
    """
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if year > MAXYEAR:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def milestones(start_on: DayText) -> tuple[date, ...]:
    """The days a habit or thought reaches 21 and 30 days, 6 and 12 months; empty if unset."""
    start = day_of(start_on)
    if start is None or start.year > 9000:
        return ()
    days = (start + timedelta(days=count - 1) for count in MILESTONE_DAYS)
    return (*days, *(add_months(start, months) for months in NORM_MONTHS))


def _excused(seen: dict[tuple[int, int], int], day: date) -> int:
    month = (day.year, day.month)
    seen[month] = seen.get(month, 0) + 1
    return seen[month]
