"""Acts on the strategy for a goal: its sentences, barriers, resources, milestones, supporters."""

import json
from dataclasses import replace
from typing import Any, TypeVar

from coachdesk.desk.desk import BY_ITSELF, NOWHERE, Desk, Source
from coachdesk.desk.editing import edit, edited, next_position, remove, reorder
from coachdesk.domain.goal import Goal
from coachdesk.domain.ids import SessionId
from coachdesk.domain.plain import to_plain
from coachdesk.domain.step import Step
from coachdesk.domain.strategy import (
    Barrier,
    Milestone,
    Resource,
    ResourceKind,
    Strategy,
    StrategyVersion,
    Supporter,
)
from coachdesk.domain.text import clean, clean_line
from coachdesk.storage.unit import Unit

R = TypeVar("R", Barrier, Milestone, Resource, Supporter)
Row = type[Barrier] | type[Milestone] | type[Resource] | type[Supporter]

_ACTS: dict[type[Any], str] = {
    Barrier: "barrier",
    Milestone: "milestone",
    Resource: "resource",
    Supporter: "supporter",
}


def change_strategy(desk: Desk, goal_id: str, source: Source = NOWHERE, **changes: Any) -> None:
    """Write in a goal's strategy: approach, options, confidence, review date …"""

    def work(unit: Unit) -> None:
        goal = unit.get(Goal, goal_id)
        if goal is None:
            return
        strategy = unit.get(Strategy, goal_id) or Strategy(
            id=goal.id, engagement_id=goal.engagement_id, goal_id=goal.id
        )
        unit.put(edited(strategy, **changes))

    desk.do("strategy.changed", work, source)


def add_barrier(desk: Desk, goal_id: str, what: str, move: str = "") -> Barrier | None:
    """Add something that might get in the way, and how to move past it."""
    return _add(desk, Barrier, goal_id, clean_line(what), "what", move=clean(move))


def add_milestone(desk: Desk, goal_id: str, title: str) -> Milestone | None:
    """Add a milestone."""
    return _add(desk, Milestone, goal_id, clean_line(title), "title")


def add_resource(
    desk: Desk, goal_id: str, sort: ResourceKind, what: str, *, has: bool = True
) -> Resource | None:
    """Add something the client has, or wants."""
    return _add(desk, Resource, goal_id, clean_line(what), "what", kind=sort, has=has)


def add_supporter(desk: Desk, goal_id: str, who: str, ask: str = "") -> Supporter | None:
    """Add someone who helps, and what to ask of them."""
    return _add(desk, Supporter, goal_id, clean_line(who), "who", ask=clean_line(ask))


def change_row(
    desk: Desk, kind: Row, row_id: str, source: Source = NOWHERE, **changes: Any
) -> None:
    """Change a barrier, milestone, resource or supporter."""
    edit(desk, f"{_ACTS[kind]}.changed", kind, row_id, source, **changes)


def remove_row(desk: Desk, kind: Row, row_id: str) -> None:
    """Remove a barrier, milestone, resource or supporter."""
    remove(desk, f"{_ACTS[kind]}.removed", kind, row_id)


def order_rows(desk: Desk, kind: Row, ids: list[str]) -> None:
    """Give rows a new order."""
    reorder(desk, f"{_ACTS[kind]}.moved", kind, ids)


def begin_adjusting(desk: Desk, goal_id: str, session_id: str) -> str:
    """Keep the strategy as it stands before it may be adjusted; returns the version's id.

    No step to take back: what is adjusted afterwards has its own. ``end_adjusting`` follows.

    Raises:
        LookupError: the goal is gone.
    """
    return desk.do(
        "strategy.adjusting", lambda unit: _version(desk, unit, goal_id, session_id), BY_ITSELF
    ).id


def end_adjusting(desk: Desk, version_id: str) -> bool:
    """Let the kept version go again where nothing was adjusted and no reason given.

    Returns whether the version stays.
    """

    def work(unit: Unit) -> bool:
        version = unit.get(StrategyVersion, version_id)
        goal = unit.get(Goal, version.goal_id) if version else None
        if version is None or goal is None:
            return False
        same = json.loads(version.content) == json.loads(json.dumps(_content(unit, goal)))
        if same and not version.reason.strip():
            unit.delete(StrategyVersion, version_id)
            return False
        return True

    return desk.do("strategy.adjusted", work, BY_ITSELF)


def explain_version(desk: Desk, version_id: str, reason: str, source: Source = NOWHERE) -> None:
    """Write down why the strategy was adjusted."""
    edit(desk, "strategy.version_explained", StrategyVersion, version_id, source, reason=reason)


def _version(desk: Desk, unit: Unit, goal_id: str, session_id: str) -> StrategyVersion:
    goal = unit.get(Goal, goal_id)
    if goal is None:
        raise LookupError(goal_id)
    version = StrategyVersion(
        id=desk.new_id(),
        engagement_id=goal.engagement_id,
        goal_id=goal.id,
        session_id=SessionId(session_id),
        at=desk.now(),
        reason="",
        content=json.dumps(_content(unit, goal), ensure_ascii=False),
    )
    unit.insert(version)
    return version


def _content(unit: Unit, goal: Goal) -> dict[str, Any]:
    rows = {
        "strategy": unit.where(Strategy, goal_id=goal.id),
        "milestones": unit.where(Milestone, goal_id=goal.id),
        "barriers": unit.where(Barrier, goal_id=goal.id),
        "resources": unit.where(Resource, goal_id=goal.id),
        "supporters": unit.where(Supporter, goal_id=goal.id),
        "steps": unit.where(Step, goal_id=goal.id),
    }
    return {"goal": to_plain(goal), **{name: to_plain(found) for name, found in rows.items()}}


def toggle_resource(desk: Desk, resource_id: str) -> None:
    """Turn a wanted resource into one there is, or back."""

    def work(unit: Unit) -> None:
        resource = unit.get(Resource, resource_id)
        if resource is not None:
            unit.put(replace(resource, has=not resource.has))

    desk.do("resource.changed", work)


def _add(
    desk: Desk, row_type: type[R], goal_id: str, words: str, column: str, **given: Any
) -> R | None:
    if not words:
        return None

    def work(unit: Unit) -> R | None:
        goal = unit.get(Goal, goal_id)
        if goal is None:
            return None
        given.update(
            {
                column: words,
                "id": desk.new_id(),
                "engagement_id": goal.engagement_id,
                "goal_id": goal.id,
                "position": next_position(unit.where(row_type, goal_id=goal_id)),
            }
        )
        row = row_type(**given)
        unit.insert(row)
        return row

    return desk.do(f"{_ACTS[row_type]}.added", work)
