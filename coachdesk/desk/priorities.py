"""Acts that let the client decide which goals come first."""

from dataclasses import replace
from typing import Any

from coachdesk.desk.desk import NOWHERE, Desk, Source
from coachdesk.desk.editing import edited
from coachdesk.desk.goals import set_goal_status
from coachdesk.desk.sessions import Place, session_at
from coachdesk.domain.goal import Goal, GoalStatus, by_position
from coachdesk.domain.ids import GoalId
from coachdesk.domain.priority import PairChoice, Placement
from coachdesk.storage.unit import Unit


def make_priority(desk: Desk, goal_id: str, *, session_id: str = "", reason: str = "") -> None:
    """Make a goal a priority, after those there are."""
    set_goal_status(desk, goal_id, GoalStatus.ACTIVE, session_id=session_id, reason=reason)


def park(desk: Desk, goal_id: str, *, session_id: str = "", reason: str = "") -> None:
    """Put a goal aside for now."""
    set_goal_status(desk, goal_id, GoalStatus.LISTED, session_id=session_id, reason=reason)


def arrange(desk: Desk, active: list[str], parked: list[str]) -> None:
    """Set order and choice at once, as after a drag: ``active`` first, then ``parked``."""

    def work(unit: Unit) -> None:
        wanted = {
            **dict.fromkeys(active, GoalStatus.ACTIVE),
            **dict.fromkeys(parked, GoalStatus.LISTED),
        }
        for position, (goal_id, status) in enumerate(wanted.items()):
            goal = unit.get(Goal, goal_id)
            if goal is not None:
                unit.put(replace(goal, status=status, position=position))

    desk.do("goal.moved", work)


def propose(desk: Desk, engagement_id: str, order: list[str], most: int) -> None:
    """Take over a proposed order: the first ``most`` goals become priorities, the rest parked."""
    goals = by_position(desk.vault.where(Goal, engagement_id=engagement_id))
    open_goals = [
        goal.id for goal in goals if goal.status in (GoalStatus.ACTIVE, GoalStatus.LISTED)
    ]
    named = [goal_id for goal_id in order if goal_id in open_goals]
    rest = [goal_id for goal_id in open_goals if goal_id not in named]
    arrange(desk, named[:most], [*named[most:], *rest])


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


def forget_pair(desk: Desk, place: Place, first: str, second: str, *, direct: bool) -> None:
    """Take an answer back, to be asked again."""

    def work(unit: Unit) -> None:
        session = session_at(desk, unit, place)
        _forget_pair(unit, session.id, first, second, direct=direct)

    desk.do("pair.forgotten", work)


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
