"""What the Sponsor report says: the goals the client agreed to show, and no more of them.

Which goals those are, ``domain.sponsor`` says; how one is going is told only where the client
agreed to that too.
"""

from coachdesk.desk.paper.gathering import Gathering
from coachdesk.desk.paper.measured import measured_days
from coachdesk.domain.area import Area, AreaSet
from coachdesk.domain.goal import Goal, GoalStatus
from coachdesk.domain.handout import SponsorContent, SponsorGoal
from coachdesk.domain.sponsor import Shared, shared_goals, shared_of


def sponsor_content(given: Gathering) -> SponsorContent:
    """What a sponsor may see; nothing at all outside the workplace approach."""
    journey, engagement = given.journey, given.journey.engagement
    if journey.main_set is not AreaSet.WORK:
        return SponsorContent(header=given.header)
    shown = sorted(shared_goals(journey), key=lambda goal: goal.status is not GoalStatus.ACTIVE)
    known = [goal for goal in journey.goals() if goal.status is not GoalStatus.RELEASED]
    return SponsorContent(
        header=given.header,
        sponsor=engagement.sponsor_name.strip(),
        role=engagement.sponsor_role.strip(),
        may_know=engagement.sponsor_may_know.strip(),
        goals=tuple(_goal(given, goal) for goal in shown),
        left_out_goals=len(known) - len(shown),
    )


def _goal(given: Gathering, goal: Goal) -> SponsorGoal:
    journey = given.journey
    area = journey.find(Area, goal.area_id)
    shown = SponsorGoal(
        id=goal.id,
        statement=goal.statement.strip(),
        area=area.name if area is not None else "",
    )
    if shared_of(goal) is not Shared.PROGRESS:
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
