"""What the third session asks of a journey: the goals that are weighed, the parts of a plan."""

import pytest

from coachdesk.desk.clients import choose_approach
from coachdesk.desk.desk import Desk
from coachdesk.desk.goals import add_goal, change_goal, set_goal_status
from coachdesk.desk.priorities import arrange, make_priority
from coachdesk.desk.sessions import Place, set_answer
from coachdesk.desk.steps import add_step, make_first
from coachdesk.desk.strategy import add_barrier, add_resource, change_strategy
from coachdesk.domain.area import Area, AreaSet
from coachdesk.domain.engagement import Approach, Engagement
from coachdesk.domain.goal import Goal, GoalStatus
from coachdesk.domain.plan import LEFT_OUT, compared_goals, plan_parts, weighed_goals
from coachdesk.domain.strategy import ResourceKind
from tests.conftest import journey_of


def area_of(desk: Desk, engagement: Engagement, area_set: AreaSet) -> str:
    return next(each.id for each in journey_of(desk, engagement).all(Area) if each.set is area_set)


def test_a_plan_comes_together_part_by_part(desk: Desk, engagement: Engagement) -> None:
    goal_id = add_goal(desk, engagement.id, "Wake rested").id
    place = Place(engagement.id, "third")

    def parts() -> int:
        goal = journey_of(desk, engagement).find(Goal, goal_id)
        assert goal is not None
        return sum(plan_parts(journey_of(desk, engagement), goal))

    assert parts() == 0
    change_goal(desk, goal_id, evidence="2 to 5 a week")
    assert parts() == 1
    change_goal(desk, goal_id, target_on="31 February")
    assert parts() == 1  # words that are no day are kept, but are no date
    change_goal(desk, goal_id, target_on="2026-05-29")
    add_barrier(desk, goal_id, "Late messages")
    assert parts() == 2
    add_barrier(desk, goal_id, "Travel", "If I am away, then it counts")
    add_resource(desk, goal_id, ResourceKind.TOOLS, "Alarm clock", has=False)
    assert parts() == 4
    step = add_step(desk, place, "Buy a clock", goal_id)
    assert step is not None
    assert parts() == 4
    make_first(desk, step.id)
    change_strategy(desk, goal_id, confidence=7)
    assert parts() == 6


@pytest.mark.parametrize("approach", [None, Approach.WHOLE_PERSON])
def test_life_goals_are_weighed_with_the_whole_person(
    desk: Desk, engagement: Engagement, approach: Approach | None
) -> None:
    choose_approach(desk, engagement.id, approach)
    add_goal(desk, engagement.id, "Wake rested", area_of(desk, engagement, AreaSet.LIFE))
    assert len(weighed_goals(journey_of(desk, engagement))) == 1


def test_at_work_a_life_goal_is_weighed_once_it_is_a_priority(
    desk: Desk, engagement: Engagement
) -> None:
    choose_approach(desk, engagement.id, Approach.WORKPLACE)
    work = add_goal(desk, engagement.id, "Lead", area_of(desk, engagement, AreaSet.WORK))
    life = add_goal(desk, engagement.id, "Sleep", area_of(desk, engagement, AreaSet.LIFE))
    loose = add_goal(desk, engagement.id, "Read")
    weighed = [goal.id for goal in weighed_goals(journey_of(desk, engagement))]
    assert weighed == [work.id, loose.id]
    make_priority(desk, life.id)
    weighed = [goal.id for goal in weighed_goals(journey_of(desk, engagement))]
    assert weighed == [life.id, work.id, loose.id]


def test_goals_that_have_ended_are_not_weighed(desk: Desk, engagement: Engagement) -> None:
    ids = [add_goal(desk, engagement.id, text).id for text in ("a", "b", "c", "d")]
    for goal_id, status in zip(
        ids, (GoalStatus.ACHIEVED, GoalStatus.PAUSED, GoalStatus.RELEASED), strict=False
    ):
        set_goal_status(desk, goal_id, status)
    assert [goal.id for goal in weighed_goals(journey_of(desk, engagement))] == ids[3:]


def test_at_most_twelve_goals_are_compared_in_an_order_no_move_changes(
    desk: Desk, engagement: Engagement
) -> None:
    ids = [add_goal(desk, engagement.id, f"goal {n}").id for n in range(14)]
    place = Place(engagement.id, "third")
    journey = journey_of(desk, engagement)
    assert [goal.id for goal in compared_goals(journey, None)] == ids[:12]
    arrange(desk, [ids[11], ids[0]], ids[1:11])
    journey = journey_of(desk, engagement)
    assert [goal.id for goal in compared_goals(journey, journey.session("third"))] == ids[:12]
    set_answer(desk, place, LEFT_OUT, (ids[0], ids[5]))
    journey = journey_of(desk, engagement)
    compared = [goal.id for goal in compared_goals(journey, journey.session("third"))]
    assert compared == [each for each in ids if each not in (ids[0], ids[5])]
