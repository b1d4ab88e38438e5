"""How a goal and a habit went, as several handouts tell it."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final

from coachdesk.desk.paper.gathering import Gathering
from coachdesk.domain.area import AreaSet
from coachdesk.domain.goal import Goal, GoalChange, GoalStatus
from coachdesk.domain.habit import (
    HABIT_DAYS,
    Habit,
    Log,
    days_from,
    first_day_shown,
    is_scheduled,
    last_day_counted,
    rate,
)
from coachdesk.domain.handout import DayLine, GoalProgress, HabitProgress, MeasuredDay
from coachdesk.domain.journey import Journey
from coachdesk.domain.scales import NO_DAY, DayText, day_of, day_text

KEPT_ENOUGH: Final = 2 / 3
"""A habit counts as one from its thirtieth day on when so much of the planned days was kept."""


def page_day(given: Gathering) -> date:
    """The day a page tells of: that of its session, today without one."""
    return day_of(given.header.on) or given.today


def goal_progress(given: Gathering, goal: Goal, ended: str = "") -> GoalProgress:
    """A goal with its measured days; ``ended`` is the line on how it ended."""
    journey = given.journey
    return GoalProgress(
        id=goal.id,
        statement=goal.statement.strip(),
        why=goal.why.strip(),
        measure=goal.measure.strip(),
        unit=goal.unit.strip(),
        baseline=goal.baseline,
        target=goal.target,
        now=journey.current(goal),
        values=measured_days(journey, goal, given),
        status=goal.status.value,
        ended=ended,
    )


def measured_days(journey: Journey, goal: Goal, given: Gathering) -> tuple[MeasuredDay, ...]:
    """The values of a goal on readable days, oldest first, the baseline on the day it began."""
    known = [(day_of(each.on), each.value) for each in journey.values(goal.id)]
    dated = [(day, value) for day, value in known if day is not None]
    if goal.baseline is not None:
        begun = day_of(goal.start_on) or given.local(goal.created_at).date()
        dated.insert(0, (min([begun, *(day for day, _ in dated)]), goal.baseline))
    return tuple(MeasuredDay(on=day_text(day), value=value) for day, value in dated)


def habit_progress(given: Gathering, habit: Habit) -> HabitProgress:
    """A habit's latest days: up to the page's own, or on to what was noted since.

    None of them lies after the end of the coaching, and there are none where nothing was noted.
    """
    habit = given.journey.counted(habit, given.local)
    log = given.journey.log(habit.id)
    day = max([page_day(given), *(each for each in log if each <= given.today)])
    day = last_day_counted(habit, day)
    start = day_of(habit.start_on)
    first = first_day_shown(habit.start_on, log, day, HABIT_DAYS)
    shown = [each for each in days_from(first, HABIT_DAYS) if each <= day]
    noted = any(each in log for each in shown)
    return HabitProgress(
        id=habit.id,
        name=habit_name(habit),
        days=tuple(_day(habit, log, each) for each in shown) if noted else (),
        start_on=day_text(start) if start and start <= day else NO_DAY,
        since_on=_since(habit, log, start, day),
    )


def habit_name(habit: Habit) -> str:
    """What a habit is called; what is done where it has no name."""
    said = (habit.name, habit.routine, habit.tiny)
    return next((text.strip() for text in said if text.strip()), "")


def _day(habit: Habit, log: Log, day: date) -> DayLine:
    usual = "open" if is_scheduled(habit, day) else "off"
    state = log[day].value if day in log else usual
    return DayLine(on=day_text(day), state=state)


def _since(habit: Habit, log: Log, start: date | None, day: date) -> DayText:
    if start is None or start > day - timedelta(days=HABIT_DAYS):
        return NO_DAY
    kept = rate(habit, log, start, start + timedelta(days=HABIT_DAYS - 1))
    if kept is None or kept < KEPT_ENOUGH:
        return NO_DAY
    return day_text(start + timedelta(days=HABIT_DAYS))


def work_first(journey: Journey, goals: Sequence[Goal]) -> list[Goal]:
    """The goals in order, in the workplace approach those of life last."""
    if journey.main_set is AreaSet.LIFE:
        return list(goals)
    life = {area.id for area in journey.areas(AreaSet.LIFE)}
    return sorted(goals, key=lambda goal: goal.area_id in life)


def is_told(journey: Journey, goal: Goal) -> bool:
    """Whether looking back tells of a goal: in the workplace, one of life only if a priority."""
    if journey.main_set is AreaSet.LIFE or goal.status is GoalStatus.ACTIVE:
        return True
    life = {area.id for area in journey.areas(AreaSet.LIFE)}
    return goal.area_id not in life or any(
        GoalStatus.ACTIVE.value in (each.before, each.after)
        for each in journey.of_goal(GoalChange, goal.id)
        if each.what == "status"
    )


def wall_day(given: Gathering, moment: datetime) -> date:
    """The day of a moment on the coach's calendar."""
    return given.local(moment).date()
