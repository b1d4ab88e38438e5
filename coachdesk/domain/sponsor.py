"""A sponsor: who pays for a client's coaching, and what the client agreed they may see.

Nothing is shared by itself. A goal is shared when the client says so, how it is going only with
its goal, and a goal of the rest of life never.
"""

from enum import StrEnum

from coachdesk.domain.area import Area, AreaSet
from coachdesk.domain.engagement import Approach, Engagement
from coachdesk.domain.goal import Goal, GoalStatus
from coachdesk.domain.journey import Journey


class Shared(StrEnum):
    """How much of a goal the sponsor may see."""

    NOTHING = "nothing"
    GOAL = "goal"
    PROGRESS = "progress"


def shared_of(goal: Goal) -> Shared:
    """What the client agreed to for a goal; progress is never shared without its goal."""
    if not goal.shareable:
        return Shared.NOTHING
    return Shared.PROGRESS if goal.progress_shareable else Shared.GOAL


def has_sponsor(engagement: Engagement) -> bool:
    """Whether there is a sponsor, or will be one: in the workplace, or something is written."""
    written = (
        engagement.sponsor_name,
        engagement.sponsor_role,
        engagement.sponsor_may_know,
        engagement.sponsor_never,
    )
    return engagement.approach is Approach.WORKPLACE or any(each.strip() for each in written)


def may_be_shared(journey: Journey, goal: Goal) -> bool:
    """Whether a goal can be for the sponsor: in the workplace only, and never one of home life."""
    if journey.main_set is not AreaSet.WORK:
        return False
    area = journey.find(Area, goal.area_id)
    return area is None or area.set is not AreaSet.LIFE


def shared_goals(journey: Journey) -> tuple[Goal, ...]:
    """The goals the sponsor may see, in the client's order; those let go are left out."""
    return tuple(
        goal
        for goal in journey.goals()
        if goal.status is not GoalStatus.RELEASED
        and shared_of(goal) is not Shared.NOTHING
        and may_be_shared(journey, goal)
    )
