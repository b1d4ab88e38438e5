"""What the Goals handout says: the areas as they were rated in the opening, and their goals."""

from collections.abc import Iterable

from coachdesk.desk.paper.gathering import Gathering
from coachdesk.domain.area import AreaSet
from coachdesk.domain.engagement import Approach
from coachdesk.domain.goal import Goal, GoalStatus
from coachdesk.domain.handout import AreaLine, GoalLine, GoalsContent
from coachdesk.domain.journey import Journey


def goals_content(given: Gathering) -> GoalsContent:
    """The areas with their ratings, every goal not let go, and the words that lead the page."""
    journey = given.journey
    workplace = journey.engagement.approach is Approach.WORKPLACE
    return GoalsContent(
        header=given.header,
        workplace=workplace,
        areas=area_lines(journey, journey.main_set, rated=True),
        rest_of_life=area_lines(journey, AreaSet.LIFE, rated=False) if workplace else (),
        loose=_goal_lines(journey.goals_in("")),
        year_from_now=journey.latest_text("opening", "year_from_now").strip(),
        stood_out=journey.latest_text("opening", "stood_out").strip(),
    )


def area_lines(journey: Journey, area_set: AreaSet, *, rated: bool) -> tuple[AreaLine, ...]:
    """The areas of a set with the ratings of the opening, else the first there are."""
    opening = journey.session("opening")
    spokes = journey.spokes(area_set, until=opening)
    if not any(each.now or each.desired for each in spokes):
        spokes = journey.spokes(area_set)
    return tuple(
        AreaLine(
            id=each.area.id,
            name=each.area.name,
            now=each.now if rated else None,
            desired=each.desired if rated else None,
            skipped=rated and each.skipped,
            nothing_now=each.area.nothing_now,
            goals=_goal_lines(journey.goals_in(each.area.id)),
        )
        for each in spokes
    )


def _goal_lines(goals: Iterable[Goal]) -> tuple[GoalLine, ...]:
    return tuple(
        GoalLine(id=goal.id, statement=goal.statement.strip(), why=goal.why.strip())
        for goal in goals
        if goal.status is not GoalStatus.RELEASED
    )
