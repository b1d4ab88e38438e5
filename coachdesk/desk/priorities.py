"""Acts that let the client decide which goals come first."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from coachdesk.desk.desk import NOWHERE, Desk, Source
from coachdesk.desk.editing import edited
from coachdesk.desk.goals import note_change, set_goal_status
from coachdesk.desk.sessions import Place, session_at
from coachdesk.domain.goal import Goal, GoalStatus, by_position
from coachdesk.domain.ids import GoalId
from coachdesk.domain.priority import PairChoice, Placement
from coachdesk.storage.unit import Unit

_OPEN = (GoalStatus.ACTIVE, GoalStatus.LISTED)


@dataclass(frozen=True, slots=True)
class Why:
    """In which session goals changed their place, and the reason given."""

    session_id: str
    reason: str


def make_priority(desk: Desk, goal_id: str, *, session_id: str = "", reason: str = "") -> None:
    """Make a goal a priority, after those there are."""

    def work(unit: Unit) -> None:
        active, parked = _order(unit, goal_id)
        _arrange(desk, unit, [*active, goal_id], parked, Why(session_id, reason))

    desk.do("goal.active", work)


def park(desk: Desk, goal_id: str, *, session_id: str = "", reason: str = "") -> None:
    """Put a goal aside for now, before those that wait."""

    def work(unit: Unit) -> None:
        active, parked = _order(unit, goal_id)
        _arrange(desk, unit, active, [goal_id, *parked], Why(session_id, reason))

    desk.do("goal.listed", work)


def arrange(
    desk: Desk,
    active: Sequence[str],
    parked: Sequence[str],
    *,
    session_id: str = "",
    reason: str = "",
) -> None:
    """Set order and choice at once, as after a drag: ``active`` first, then ``parked``.

    A goal not named keeps its status and stands behind them.
    """
    why = Why(session_id, reason)
    desk.do("goal.moved", lambda unit: _arrange(desk, unit, active, parked, why))


def propose(
    desk: Desk, engagement_id: str, order: Sequence[str], most: int, *, session_id: str = ""
) -> None:
    """Take over a proposed order: the first ``most`` goals become priorities, the rest parked.

    Open goals that were not weighed stay as they are, behind the others of their kind.
    """

    def work(unit: Unit) -> None:
        goals = by_position(unit.where(Goal, engagement_id=engagement_id))
        known = {goal.id: goal for goal in goals if goal.status in _OPEN}
        named = [goal_id for goal_id in order if goal_id in known]
        rest = [goal for goal in known.values() if goal.id not in named]
        active = [goal.id for goal in rest if goal.status is GoalStatus.ACTIVE]
        parked = [goal.id for goal in rest if goal.status is GoalStatus.LISTED]
        _arrange(
            desk, unit, [*named[:most], *active], [*named[most:], *parked], Why(session_id, "")
        )

    desk.do("goal.order_taken", work)


def end_priority(
    desk: Desk, goal_id: str, status: GoalStatus, *, session_id: str = "", reason: str = ""
) -> None:
    """Mark a goal as reached, paused or let go, with the reason if one is given."""
    set_goal_status(desk, goal_id, status, session_id=session_id, reason=reason)


def choose_pair(
    desk: Desk, place: Place, first: str, second: str, winner: str, *, direct: bool = False
) -> None:
    """Answer one pair; an earlier answer to the same pair is replaced. Empty winner: the same."""

    def work(unit: Unit) -> None:
        session = session_at(desk, unit, place)
        _forget_pair(unit, session.id, first, second, direct=direct)
        unit.insert(
            PairChoice(
                id=desk.new_id(),
                engagement_id=session.engagement_id,
                session_id=session.id,
                first_id=GoalId(first),
                second_id=GoalId(second),
                winner_id=GoalId(winner),
                direct=direct,
            )
        )

    desk.do("pair.chosen", work)


def forget_pairs(desk: Desk, place: Place) -> None:
    """Begin the paired comparison anew."""

    def work(unit: Unit) -> None:
        session = session_at(desk, unit, place)
        for each in unit.where(PairChoice, session_id=session.id):
            unit.delete(PairChoice, each.id)

    desk.do("pair.begun_anew", work)


def place_goal(
    desk: Desk, place: Place, goal_id: str, source: Source = NOWHERE, **changes: Any
) -> None:
    """Place a goal on a grid: impact and effort, or importance and urgency, each 1-5."""

    def work(unit: Unit) -> None:
        session = session_at(desk, unit, place)
        identity = f"{session.id}/{goal_id}"
        placement = unit.get(Placement, identity) or Placement(
            id=identity,
            engagement_id=session.engagement_id,
            session_id=session.id,
            goal_id=GoalId(goal_id),
        )
        unit.put(edited(placement, **changes))

    desk.do("goal.placed", work, source)


def _forget_pair(unit: Unit, session_id: str, first: str, second: str, *, direct: bool) -> None:
    for each in unit.where(PairChoice, session_id=session_id):
        if {each.first_id, each.second_id} == {first, second} and each.direct is direct:
            unit.delete(PairChoice, each.id)


def _order(unit: Unit, goal_id: str) -> tuple[list[str], list[str]]:
    """The ids of priorities and parked goals in order, without the goal that is about to move."""
    goal = unit.get(Goal, goal_id)
    if goal is None:
        return [], []
    others = by_position(
        [each for each in unit.where(Goal, engagement_id=goal.engagement_id) if each.id != goal_id]
    )
    active, parked = ([each.id for each in others if each.status is status] for status in _OPEN)
    return list(active), list(parked)


def _arrange(
    desk: Desk, unit: Unit, active: Sequence[str], parked: Sequence[str], why: Why
) -> None:
    wanted = {
        **dict.fromkeys(active, GoalStatus.ACTIVE),
        **dict.fromkeys(parked, GoalStatus.LISTED),
    }
    found = [(unit.get(Goal, goal_id), status) for goal_id, status in wanted.items()]
    named = [(goal, status) for goal, status in found if goal is not None]
    for position, (goal, status) in enumerate(named):
        if goal.status is not status:
            note_change(desk, unit, goal, "status", status, why.session_id, why.reason)
        unit.put(replace(goal, status=status, position=position))
    if named:
        engagement_id = named[0][0].engagement_id
        others = by_position(unit.where(Goal, engagement_id=engagement_id))
        behind = [goal for goal in others if goal.id not in wanted]
        for position, goal in enumerate(behind, len(named)):
            unit.put(replace(goal, position=position))
