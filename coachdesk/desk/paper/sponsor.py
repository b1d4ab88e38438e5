"""What the Sponsor report says: the goals the client agreed to show, and no more of them.

A goal is on it only where the client said so, and how it is going only where the client said that
too. Areas of life never are, whatever was ticked.
"""

from coachdesk.desk.paper.gathering import Gathering
from coachdesk.desk.paper.measured import measured_days
from coachdesk.domain.area import Area, AreaSet
from coachdesk.domain.goal import Goal, GoalStatus
from coachdesk.domain.handout import SponsorContent, SponsorGoal
from coachdesk.domain.journey import Journey


def sponsor_content(given: Gathering) -> SponsorContent:
    """What a sponsor may see; nothing at all outside the workplace approach."""
    journey = given.journey
    engagement = journey.engagement
    workplace = journey.main_set is AreaSet.WORK
    goals = [goal for goal in journey.goals() if goal.status is not GoalStatus.RELEASED]
    shown = [goal for goal in goals if workplace and _may_be_shown(journey, goal)]
    shown.sort(key=lambda goal: goal.status is not GoalStatus.ACTIVE)
    return SponsorContent(
        header=given.header,
        sponsor=engagement.sponsor_name.strip() if workplace else "",
        role=engagement.sponsor_role.strip() if workplace else "",
        may_know=engagement.sponsor_may_know.strip() if workplace else "",
        goals=tuple(_goal(given, goal) for goal in shown),
        left_out_goals=len(goals) - len(shown),
    )


def _may_be_shown(journey: Journey, goal: Goal) -> bool:
    return goal.shareable and _area_set(journey, goal) is not AreaSet.LIFE


def _area_set(journey: Journey, goal: Goal) -> AreaSet | None:
    area = journey.find(Area, goal.area_id)
    return area.set if area is not None else None


def _goal(given: Gathering, goal: Goal) -> SponsorGoal:
    journey = given.journey
    area = journey.find(Area, goal.area_id)
    shown = SponsorGoal(
        id=goal.id,
        statement=goal.statement.strip(),
        area=area.name if area is not None else "",
    )
    if not goal.progress_shareable:
        return shown
    return SponsorGoal(
        id=shown.id,
        statement=shown.statement,
        area=shown.area,
        progress=True,
        measure=goal.measure.strip(),
        unit=goal.unit.strip(),
        baseline=goal.baseline,
        target=goal.target,
        now=journey.current(goal),
        values=measured_days(journey, goal, given),
        status=goal.status.value,
    )
