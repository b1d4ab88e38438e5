"""How single things went over time: a measure, a confidence, a session check. Each is its own line.

There is no sum of a person here and none may be made: lines are never put together.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from coachdesk.domain.goal import Goal, GoalStatus
from coachdesk.domain.journey import Journey
from coachdesk.domain.question import SESSION_CHECK, check_key
from coachdesk.domain.scales import day_of
from coachdesk.domain.session import held_at, is_held
from coachdesk.domain.strategy import StrategyVersion

Point = tuple[date, float]
ToDay = Callable[[datetime], date]


class TrendKind(StrEnum):
    """What a line is of."""

    MEASURE = "measure"
    CONFIDENCE = "confidence"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Trend:
    """One line. ``key`` is the goal's id or the session check's; ``points`` are two or more.

    ``name`` is the measure or the goal in the client's words, empty for a session check.
    ``target`` is where a measure should come to, ``None`` where nothing is aimed at.
    """

    kind: TrendKind
    key: str
    name: str
    points: tuple[Point, ...]
    target: float | None = None


def trends(journey: Journey, to_day: ToDay, today: date) -> tuple[Trend, ...]:
    """Every line there is: measures and confidence by priority, then the session checks."""
    return (
        *_of_goals(journey, to_day, today),
        *(each for item in SESSION_CHECK for each in _check(journey, item, to_day)),
    )


def places(points: tuple[Point, ...]) -> tuple[tuple[float, float], ...]:
    """Points with their days as places from 0 to 1; all at 0 where they are of one day."""
    first, last = points[0][0], points[-1][0]
    span = max(1, (last - first).days)
    return tuple(((day - first).days / span, value) for day, value in points)


def _of_goals(journey: Journey, to_day: ToDay, today: date) -> Iterator[Trend]:
    wanted = (GoalStatus.ACTIVE, GoalStatus.ACHIEVED)
    for goal in (each for each in journey.goals() if each.status in wanted):
        measured = _measured(journey, goal, to_day)
        if len(measured) > 1:
            name = goal.measure.strip() or goal.statement.strip()
            yield Trend(TrendKind.MEASURE, goal.id, name, measured, goal.target)
        confident = _confident(journey, goal, to_day, today)
        if len(confident) > 1:
            yield Trend(TrendKind.CONFIDENCE, goal.id, goal.statement.strip(), confident)


def _measured(journey: Journey, goal: Goal, to_day: ToDay) -> tuple[Point, ...]:
    dated = [
        (day, each.value)
        for each in journey.values(goal.id)
        if (day := day_of(each.on)) is not None
    ]
    if goal.baseline is not None and dated:
        begun = day_of(goal.start_on) or to_day(goal.created_at)
        dated.insert(0, (min(begun, dated[0][0]), goal.baseline))
    return tuple(dated)


def _confident(journey: Journey, goal: Goal, to_day: ToDay, today: date) -> tuple[Point, ...]:
    """The confidence in a goal's plan, as each kept version told it and as it is today."""
    versions = (each for each in journey.all(StrategyVersion) if each.goal_id == goal.id)
    found = [
        (to_day(each.at), float(value))
        for each in sorted(versions, key=lambda each: (each.at, each.id))
        if (value := _kept_confidence(each.content)) is not None
    ]
    strategy = journey.strategy(goal.id)
    now = strategy.confidence if strategy and strategy.confidence else goal.confidence
    if found and now is not None:
        found.append((max(today, found[-1][0]), float(now)))
    return tuple(found)


def _kept_confidence(content: str) -> int | None:
    """The confidence in a version; ``None`` where it has none, or another program wrote it."""
    try:
        kept: Any = json.loads(content)
        rows = [*kept.get("strategy", ()), kept.get("goal", {})]
        values = [each.get("confidence") for each in rows]
    except (ValueError, AttributeError, TypeError):
        return None
    return next((each for each in values if isinstance(each, int) and 1 <= each <= 10), None)


def _check(journey: Journey, item: str, to_day: ToDay) -> Iterator[Trend]:
    given = [
        (to_day(held_at(each)), value)
        for each in journey.held("check_in")
        if is_held(each)
        and isinstance(value := journey.answer(each, check_key(item)), int)
        and not isinstance(value, bool)
    ]
    if len(given) > 1:
        points = tuple((day, float(value)) for day, value in given)
        yield Trend(TrendKind.CHECK, item, "", points)
