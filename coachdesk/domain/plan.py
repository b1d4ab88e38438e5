"""What the Third session asks of a journey: which goals are weighed, how far a plan has come."""

from coachdesk.domain.area import Area, AreaSet
from coachdesk.domain.engagement import Approach
from coachdesk.domain.goal import Goal, GoalStatus, has_date, has_measure
from coachdesk.domain.journey import Journey
from coachdesk.domain.priority import MOST_TO_COMPARE
from coachdesk.domain.session import Session
from coachdesk.domain.strategy import Barrier, Resource

LEFT_OUT = "pairs_without"  # the question whose answer lists the goals that are not compared
OPEN = (GoalStatus.ACTIVE, GoalStatus.LISTED)


def plan_parts(journey: Journey, goal: Goal) -> tuple[bool, ...]:
    """Which of the six parts of a plan are there.

    A measure, a day, a move past a barrier, a resource, a first step, confidence in the plan.
    """
    strategy = journey.strategy(goal.id)
    return (
        has_measure(goal),
        has_date(goal),
        any(each.move.strip() for each in journey.of_goal(Barrier, goal.id)),
        bool(journey.of_goal(Resource, goal.id)),
        journey.first_step(goal.id) is not None,
        strategy is not None and strategy.confidence is not None,
    )


def is_folded(journey: Journey, goal: Goal) -> bool:
    """Whether a goal waits under *The rest of life*: a life goal in the workplace approach.

    One that was made a priority stands with the others.
    """
    if journey.engagement.approach is not Approach.WORKPLACE or goal.status is GoalStatus.ACTIVE:
        return False
    area = journey.find(Area, goal.area_id)
    return area is not None and area.set is AreaSet.LIFE


def weighed_goals(journey: Journey) -> tuple[Goal, ...]:
    """The goals put on the scales: priorities and parked ones, first one first."""
    return tuple(
        goal for goal in journey.goals() if goal.status in OPEN and not is_folded(journey, goal)
    )


def compared_goals(journey: Journey, session: Session | None) -> tuple[Goal, ...]:
    """The goals compared in pairs: the first twelve weighed and not left out, in the order made.

    That order never changes, so a comparison goes on where it was left, whatever was moved since.
    """
    left_out = journey.answer(session, LEFT_OUT)
    without = left_out if isinstance(left_out, tuple) else ()
    chosen = [goal for goal in weighed_goals(journey) if goal.id not in without]
    return tuple(sorted(chosen[:MOST_TO_COMPARE], key=lambda goal: (goal.created_at, goal.id)))
