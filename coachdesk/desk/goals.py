"""Acts on goals, their history and their measured values."""

from dataclasses import replace
from typing import Any

from coachdesk.desk.desk import NOWHERE, Desk, Source
from coachdesk.desk.editing import checked, edit, next_position, remove_owned, unlink
from coachdesk.desk.sessions import Place, session_at
from coachdesk.domain.area import Area
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
from coachdesk.domain.sponsor import Shared, shared_of
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


def write_goal(
    desk: Desk,
    engagement_id: str,
    goal_id: str,
    statement: str,
    area_id: str = "",
    source: Source = NOWHERE,
) -> None:
    """Keep a goal's words under an id chosen before: the first words make the goal.

    So a line that is still being typed is kept like any other, and stays one goal.

    Raises:
        RuleBroken: ``goal.statement_missing``.
    """
    kept = checked_statement(statement)

    def work(unit: Unit) -> None:
        goal = unit.get(Goal, goal_id)
        if goal is None:
            _added(desk, unit, engagement_id, kept, area_id, goal_id)
        else:
            unit.put(replace(goal, statement=kept))

    desk.do("goal.written", work, source)


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
                note_change(desk, unit, goal, name, changes[name], session_id, reason)

    desk.do(
        f"goal.{changes['status'].value}" if "status" in changes else "goal.changed", work, source
    )


def note_rewording(
    desk: Desk, goal_id: str, what: str, before: str, source: Source, *, session_id: str = ""
) -> None:
    """Note in the history that typed words replaced earlier ones, once the field was left.

    ``before`` is what stood there when the coach came to the field. Words written for the first
    time, and those of the day the goal was made, are the writing of it and not a change.
    """

    def work(unit: Unit) -> None:
        goal = unit.get(Goal, goal_id)
        if goal is None or not before.strip():
            return
        after = _said(getattr(goal, what))
        made_today = desk.local(goal.created_at).date() == desk.today()
        if after == before or (made_today and what == "statement"):
            return
        note_change(desk, unit, goal, what, after, session_id, "", before=before)

    # The act the words were kept by, so that both are taken back as one.
    desk.do("goal.written" if what == "statement" else "goal.changed", work, source)


def give_reason(desk: Desk, change_id: str, reason: str, source: Source = NOWHERE) -> None:
    """Write why something about a goal was changed."""
    edit(desk, "goal.reason", GoalChange, change_id, source, reason=clean(reason))


def set_goal_status(
    desk: Desk, goal_id: str, status: GoalStatus, *, session_id: str = "", reason: str = ""
) -> None:
    """Make a goal a priority, park it, mark it reached, pause it or let it go."""
    change_goal(desk, goal_id, session_id=session_id, reason=reason, status=status)


def share_goal(desk: Desk, goal_id: str, shared: Shared, *, session_id: str = "") -> None:
    """Mark what of a goal the sponsor may see, as the client agreed; noted in its history."""

    def work(unit: Unit) -> None:
        goal = unit.get(Goal, goal_id)
        if goal is None or shared_of(goal) is shared:
            return
        unit.put(
            replace(
                goal,
                shareable=shared is not Shared.NOTHING,
                progress_shareable=shared is Shared.PROGRESS,
            )
        )
        before = shared_of(goal).value
        note_change(desk, unit, goal, "sponsor", shared.value, session_id, "", before=before)

    desk.do("goal.unshared" if shared is Shared.NOTHING else "goal.shared", work)


def remove_goal(desk: Desk, goal_id: str) -> None:
    """Remove a goal with its strategy; steps, thoughts and habits stay, linked to no goal."""

    def work(unit: Unit) -> None:
        for kind in (Step, Thought, Habit):
            unlink(unit, kind, "goal_id", goal_id)
        remove_owned(unit, Goal, goal_id, (Placement, "goal_id"), *OWNED_BY_GOAL)

    desk.do("goal.removed", work)


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


def measure(
    desk: Desk,
    place: Place,
    goal_id: str,
    on: DayText,
    value: float | None,
    source: Source = NOWHERE,
) -> None:
    """Note the measure's value as told in a session, which is made now if there is none yet.

    Raises:
        RuleBroken: ``value.out_of_bounds`` for a number too large to be a measure.
    """
    _check_value(value)
    desk.do(
        "goal.measured",
        lambda unit: _measured(desk, unit, goal_id, session_at(desk, unit, place).id, on, value),
        source,
    )


def _check_value(value: float | None) -> None:
    if value is not None and not abs(value) <= 1e15:
        raise RuleBroken("value.out_of_bounds")


def _measured(
    desk: Desk, unit: Unit, goal_id: str, session_id: str, on: DayText, value: float | None
) -> None:
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


def _added(
    desk: Desk, unit: Unit, engagement_id: str, statement: str, area_id: str, goal_id: str = ""
) -> Goal:
    goal = Goal(
        id=GoalId(goal_id or desk.new_id()),
        engagement_id=EngagementId(engagement_id),
        area_id=AreaId(area_id) if area_id else NO_AREA,
        statement=statement,
        position=next_position(unit.where(Goal, engagement_id=engagement_id)),
        created_at=desk.now(),
    )
    unit.insert(goal)
    area = unit.get(Area, area_id) if area_id else None
    if area is not None and area.nothing_now:
        unit.put(replace(area, nothing_now=False))
    return goal


def note_change(
    desk: Desk,
    unit: Unit,
    goal: Goal,
    what: str,
    after: Any,
    session_id: str,
    reason: str,
    before: str | None = None,
) -> None:
    """Write a line into a goal's history: what changed, in which session, and why.

    ``before`` is what stood there; ``None`` takes it from ``goal``.
    """
    unit.insert(
        GoalChange(
            id=desk.new_id(),
            engagement_id=goal.engagement_id,
            goal_id=goal.id,
            session_id=SessionId(session_id),
            at=desk.now(),
            what=what,
            before=_said(getattr(goal, what)) if before is None else before,
            after=_said(after),
            reason=clean(reason).strip(),
        )
    )


def _said(value: Any) -> str:
    plain = to_plain(value)
    return "" if plain is None else str(plain)
