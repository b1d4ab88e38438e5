"""What a sponsor may see: nothing by itself, progress only with its goal, home life never."""

import pytest

from coachdesk.desk.clients import change_engagement, choose_approach
from coachdesk.desk.desk import Desk
from coachdesk.desk.goals import add_goal, change_goal, set_goal_status, share_goal
from coachdesk.domain.area import AreaSet
from coachdesk.domain.engagement import Approach, Engagement
from coachdesk.domain.goal import Goal, GoalChange, GoalStatus
from coachdesk.domain.sponsor import Shared, has_sponsor, may_be_shared, shared_goals, shared_of
from tests.conftest import journey_of


def goal_of(desk: Desk, goal_id: str) -> Goal:
    found = desk.vault.get(Goal, goal_id)
    assert found is not None
    return found


def test_nothing_is_shared_by_itself(desk: Desk, engagement: Engagement) -> None:
    choose_approach(desk, engagement.id, Approach.WORKPLACE)
    change_engagement(desk, engagement.id, sponsor_name="Ines", sponsor_may_know="Everything")
    goal = add_goal(desk, engagement.id, "Lead the team")
    assert shared_of(goal) is Shared.NOTHING
    assert shared_goals(journey_of(desk, engagement)) == ()


@pytest.mark.parametrize("shared", list(Shared))
def test_what_was_agreed_is_kept_noted_and_taken_back(
    desk: Desk, engagement: Engagement, shared: Shared
) -> None:
    goal = add_goal(desk, engagement.id, "Lead the team")
    other = Shared.GOAL if shared is not Shared.GOAL else Shared.NOTHING
    share_goal(desk, goal.id, other)
    noted = len(desk.vault.all(GoalChange))
    share_goal(desk, goal.id, shared)
    assert shared_of(goal_of(desk, goal.id)) is shared
    share_goal(desk, goal.id, shared)
    changes = desk.vault.all(GoalChange)[noted:]
    assert [(each.what, each.before, each.after) for each in changes] == [
        ("sponsor", other.value, shared.value)
    ], "and saying it again is no change"
    desk.undo()
    assert shared_of(goal_of(desk, goal.id)) is other


def test_progress_is_never_shared_without_its_goal(desk: Desk, engagement: Engagement) -> None:
    goal = add_goal(desk, engagement.id, "Lead the team")
    change_goal(desk, goal.id, progress_shareable=True)
    assert shared_of(goal_of(desk, goal.id)) is Shared.NOTHING


def test_a_goal_of_the_rest_of_life_never_goes_to_a_sponsor(
    desk: Desk, engagement: Engagement
) -> None:
    choose_approach(desk, engagement.id, Approach.WORKPLACE)
    journey = journey_of(desk, engagement)
    work = add_goal(desk, engagement.id, "Lead the team", journey.areas(AreaSet.WORK)[0].id)
    life = add_goal(desk, engagement.id, "Be home by six", journey.areas(AreaSet.LIFE)[0].id)
    loose = add_goal(desk, engagement.id, "Speak up")
    gone = add_goal(desk, engagement.id, "Let go of it")
    for each in (work, life, loose, gone):
        share_goal(desk, each.id, Shared.GOAL)
    set_goal_status(desk, gone.id, GoalStatus.RELEASED)
    journey = journey_of(desk, engagement)
    assert [each.id for each in shared_goals(journey)] == [work.id, loose.id]
    assert not may_be_shared(journey, life)
    choose_approach(desk, engagement.id, Approach.WHOLE_PERSON)
    assert shared_goals(journey_of(desk, engagement)) == ()


def test_there_is_a_sponsor_in_the_workplace_or_where_one_was_written(
    desk: Desk, engagement: Engagement
) -> None:
    assert not has_sponsor(journey_of(desk, engagement).engagement)
    change_engagement(desk, engagement.id, sponsor_never="Home")
    assert has_sponsor(journey_of(desk, engagement).engagement)
    change_engagement(desk, engagement.id, sponsor_never="  ")
    choose_approach(desk, engagement.id, Approach.WORKPLACE)
    assert has_sponsor(journey_of(desk, engagement).engagement)
