"""Acts on goals, their history and their measured values."""

from dataclasses import replace
from typing import Any

from coachdesk.desk.desk import NOWHERE, Desk, Source
from coachdesk.desk.editing import checked, next_position, remove_owned, reorder, unlink
from coachdesk.domain.errors import RuleBroken
from coachdesk.domain.goal import (
    Goal,
    GoalChange,
    GoalStatus,
    Measurement,
    checked_statement,
)
from coachdesk.domain.habit import Habit
from coachdesk.domain.ids import NO_AREA, AreaId, EngagementId, GoalId, SessionId
from coachdesk.domain.plain import to_plain
from coachdesk.domain.priority import Placement
from coachdesk.domain.scales import DayText
from coachdesk.domain.step import Step
from coachdesk.domain.strategy import (
    Barrier,
    Milestone,
    Resource,
    Strategy,
    StrategyVersion,
    Supporter,
)
from coachdesk.domain.text import clean, lines_of
from coachdesk.domain.thought import Thought
from coachdesk.storage.unit import Unit

# Changes of these are worth a line in the goal's history.
KEPT_IN_HISTORY = ("statement", "status", "target", "target_on", "evidence", "measure")

OWNED_BY_GOAL: tuple[tuple[type[Any], str], ...] = tuple(
    (kind, "goal_id")
    for kind in (
        GoalChange,
        Measurement,
        Strategy,
        StrategyVersion,
        Milestone,
        Barrier,
        Resource,
        Supporter,
    )
)


def add_goal(desk: Desk, engagement_id: str, statement: str, area_id: str = "") -> Goal:
    """Add a goal in the client's words, at the end of the list. Its area wants one, then.

    Raises:
        RuleBroken: ``goal.statement_missing``.
    """
    return desk.do(
        "goal.added",
        lambda unit: _added(desk, unit, engagement_id, checked_statement(statement), area_id),
    )


def add_goals(desk: Desk, engagement_id: str, lines: str, area_id: str = "") -> tuple[Goal, ...]:
    """Add a goal for every line of a pasted text."""
    return desk.do(
        "goal.added",
        lambda unit: tuple(
            _added(desk, unit, engagement_id, line, area_id) for line in lines_of(lines)
        ),
    )


def change_goal(
    desk: Desk,
    goal_id: str,
    source: Source = NOWHERE,
    *,
    session_id: str = "",
    reason: str = "",
    **changes: Any,
) -> None:
    """Change a goal. What matters is noted in its history, with the reason if one is given.

    Raises:
        RuleBroken: ``goal.statement_missing``, ``value.out_of_bounds``.
    """
    if "statement" in changes:
        changes["statement"] = checked_statement(changes["statement"])
    changes = checked(Goal, **changes)

    def work(unit: Unit) -> None:
        goal = unit.get(Goal, goal_id)
        if goal is None:
            return
        unit.put(replace(goal, **changes))
        for name in KEPT_IN_HISTORY:
            if name in changes and changes[name] != getattr(goal, name) and not source.visit:
                _note(desk, unit, goal, name, changes[name], session_id, reason)

    desk.do(
        f"goal.{changes['status'].value}" if "status" in changes else "goal.changed", work, source
    )


def set_goal_status(
    desk: Desk, goal_id: str, status: GoalStatus, *, session_id: str = "", reason: str = ""
) -> None:
    """Make a goal a priority, park it, mark it reached, pause it or let it go."""
    change_goal(desk, goal_id, session_id=session_id, reason=reason, status=status)


def remove_goal(desk: Desk, goal_id: str) -> None:
    """Remove a goal with its strategy; steps, thoughts and habits stay, linked to no goal."""

    def work(unit: Unit) -> None:
        for kind in (Step, Thought, Habit):
            unlink(unit, kind, "goal_id", goal_id)
        remove_owned(unit, Goal, goal_id, (Placement, "goal_id"), *OWNED_BY_GOAL)

    desk.do("goal.removed", work)


def order_goals(desk: Desk, ids: list[str]) -> None:
    """Give the goals the client's own order."""
    reorder(desk, "goal.moved", Goal, ids)


def toggle_value(desk: Desk, goal_id: str, value: str) -> None:
    """Link a value to a goal, or unlink it."""

    def work(unit: Unit) -> None:
        goal = unit.get(Goal, goal_id)
        if goal is None:
            return
        kept = clean(value)
        linked = kept in goal.values
        values = tuple(each for each in goal.values if each != kept)
        unit.put(replace(goal, values=values if linked else (*values, kept)))

    desk.do("goal.value", work)


def record_value(
    desk: Desk, goal_id: str, session_id: str, on: DayText, value: float | None
) -> None:
    """Note the measure's value on a day, in place of an earlier one; ``None`` takes it away.

    Raises:
        RuleBroken: ``value.out_of_bounds`` for a number too large to be a measure.
    """
    if value is not None and not abs(value) <= 1e15:
        raise RuleBroken("value.out_of_bounds")

    def work(unit: Unit) -> None:
        goal = unit.get(Goal, goal_id)
        if goal is None:
            return
        same_day = [each for each in unit.where(Measurement, goal_id=goal_id) if each.on == on]
        if value is None:
            for each in same_day:
                unit.delete(Measurement, each.id)
        elif same_day:
            unit.put(replace(same_day[-1], value=float(value), session_id=SessionId(session_id)))
        else:
            unit.insert(
                Measurement(
                    id=desk.new_id(),
                    engagement_id=goal.engagement_id,
                    goal_id=goal.id,
                    session_id=SessionId(session_id),
                    on=on,
                    value=float(value),
                )
            )

    desk.do("goal.measured", work)


def _added(desk: Desk, unit: Unit, engagement_id: str, statement: str, area_id: str) -> Goal:
    goal = Goal(
        id=GoalId(desk.new_id()),
        engagement_id=EngagementId(engagement_id),
        area_id=AreaId(area_id) if area_id else NO_AREA,
        statement=statement,
        position=next_position(unit.where(Goal, engagement_id=engagement_id)),
        created_at=desk.now(),
    )
    unit.insert(goal)
    return goal


def _note(
    desk: Desk, unit: Unit, goal: Goal, what: str, after: Any, session_id: str, reason: str
) -> None:
    unit.insert(
        GoalChange(
            id=desk.new_id(),
            engagement_id=goal.engagement_id,
            goal_id=goal.id,
            session_id=SessionId(session_id),
            at=desk.now(),
            what=what,
            before=_said(getattr(goal, what)),
            after=_said(after),
            reason=clean(reason).strip(),
        )
    )


def _said(value: Any) -> str:
    plain = to_plain(value)
    return "" if plain is None else str(plain)
