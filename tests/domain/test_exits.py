"""When each of the seven stages is done, and what it says is still open until then."""

from datetime import timedelta

from coachdesk.desk.areas import rate, skip
from coachdesk.desk.clients import choose_approach, complete_engagement
from coachdesk.desk.desk import Desk
from coachdesk.desk.goals import add_goal, change_goal, set_goal_status
from coachdesk.desk.sessions import Place, finish, plan_next, set_answer, start
from coachdesk.desk.steps import add_step, make_first, review
from coachdesk.desk.thinking import add_habit, add_thought, change_habit, change_thought
from coachdesk.domain.area import AreaSet
from coachdesk.domain.engagement import Approach, Engagement
from coachdesk.domain.exits import EXITS
from coachdesk.domain.goal import GoalStatus
from coachdesk.domain.marks import StageState, done_count, state_of
from coachdesk.domain.stage import STAGE_KEYS, stage_of
from coachdesk.domain.step import Outcome
from tests.conftest import journey_of


def still_open(desk: Desk, engagement: Engagement, stage: str) -> tuple[str, ...]:
    return stage_of(stage).open_items(journey_of(desk, engagement))


def at(engagement: Engagement, stage: str) -> Place:
    return Place(engagement.id, stage)


def test_every_stage_has_its_rule_and_nothing_is_done_at_first(
    desk: Desk, engagement: Engagement
) -> None:
    assert set(EXITS) == set(STAGE_KEYS)
    assert all(still_open(desk, engagement, stage) for stage in STAGE_KEYS)
    assert done_count(journey_of(desk, engagement)) == 0


def test_introductory_is_done_by_a_decision(desk: Desk, engagement: Engagement) -> None:
    place = at(engagement, "introductory")
    assert still_open(desk, engagement, "introductory") == ("decision",)
    for decision in ("think", "refer", "not_now"):
        set_answer(desk, place, "decision", decision)
        assert still_open(desk, engagement, "introductory") == ()


def test_a_start_also_wants_the_approach_and_the_next_date(
    desk: Desk, engagement: Engagement
) -> None:
    place = at(engagement, "introductory")
    set_answer(desk, place, "decision", "start")
    assert still_open(desk, engagement, "introductory") == ("approach", "next_date")
    choose_approach(desk, engagement.id, Approach.WHOLE_PERSON)
    assert still_open(desk, engagement, "introductory") == ("next_date",)
    plan_next(desk, place, desk.now() + timedelta(days=7))
    assert still_open(desk, engagement, "introductory") == ()


def test_opening_wants_every_area_rated_or_skipped_and_a_goal_or_nothing_now(
    desk: Desk, engagement: Engagement
) -> None:
    place, areas = at(engagement, "opening"), journey_of(desk, engagement).areas()
    for area in areas[:-1]:
        rate(desk, place, area.id, now=5)
        add_goal(desk, engagement.id, f"A goal in {area.name}", area.id)
    assert still_open(desk, engagement, "opening") == ("areas_unrated", "areas_without_goal")
    skip(desk, place, areas[-1].id)
    assert still_open(desk, engagement, "opening") == ("areas_without_goal",)
    add_goal(desk, engagement.id, "One more", areas[-1].id)
    assert still_open(desk, engagement, "opening") == ()


def test_opening_at_work_asks_for_goals_in_the_rest_of_life_but_for_no_ratings_there(
    desk: Desk, engagement: Engagement
) -> None:
    choose_approach(desk, engagement.id, Approach.WORKPLACE)
    place, journey = at(engagement, "opening"), journey_of(desk, engagement)
    for area in journey.areas(AreaSet.WORK):
        rate(desk, place, area.id, now=5)
        add_goal(desk, engagement.id, f"A goal in {area.name}", area.id)
    assert still_open(desk, engagement, "opening") == ("areas_without_goal",)
    for area in journey.areas(AreaSet.LIFE):
        add_goal(desk, engagement.id, f"A goal in {area.name}", area.id)
    assert still_open(desk, engagement, "opening") == ()


def test_second_wants_a_supporting_thought_and_a_habit_with_a_cue(
    desk: Desk, engagement: Engagement
) -> None:
    place = at(engagement, "second")
    thought = add_thought(desk, place, hindering="I cannot say no")
    habit = add_habit(desk, place, "Phone in the hall")
    assert still_open(desk, engagement, "second") == ("thought", "habit_with_cue")
    change_thought(desk, thought.id, chosen="A clear no helps")
    change_habit(desk, habit.id, anchor="after the dishes")
    assert still_open(desk, engagement, "second") == ()


def test_third_wants_priorities_each_with_a_measure_a_date_and_a_first_step(
    desk: Desk, engagement: Engagement
) -> None:
    goal = add_goal(desk, engagement.id, "Wake rested")
    assert still_open(desk, engagement, "third") == ("priorities",)
    set_goal_status(desk, goal.id, GoalStatus.ACTIVE)
    assert still_open(desk, engagement, "third") == ("measure", "date", "first_step")
    change_goal(desk, goal.id, evidence="I wake before the alarm", target_on="31 June")
    assert still_open(desk, engagement, "third") == ("date", "first_step")
    change_goal(desk, goal.id, target_on="2026-06-30")
    step = add_step(desk, at(engagement, "third"), "Buy a clock", goal.id)
    assert step is not None
    assert still_open(desk, engagement, "third") == ("first_step",)
    make_first(desk, step.id)
    assert still_open(desk, engagement, "third") == ()
    set_goal_status(desk, goal.id, GoalStatus.ACHIEVED)
    assert still_open(desk, engagement, "third") == ()


def test_fourth_wants_the_agreement_and_a_first_check_in_held(
    desk: Desk, engagement: Engagement
) -> None:
    place = at(engagement, "fourth")
    assert still_open(desk, engagement, "fourth") == ("agreement", "first_check_in")
    set_answer(desk, place, "agree.weeks", "3")
    assert still_open(desk, engagement, "fourth") == ("agreement", "first_check_in")
    set_answer(desk, place, "agree.looks", ("goals", "steps"))
    assert still_open(desk, engagement, "fourth") == ("first_check_in",)
    start(desk, at(engagement, "check_in"), None)
    finish(desk, at(engagement, "check_in"))
    assert still_open(desk, engagement, "fourth") == ()


def test_a_planned_check_in_is_not_a_held_one(desk: Desk, engagement: Engagement) -> None:
    place = at(engagement, "fourth")
    set_answer(desk, place, "agree.weeks", "3")
    for stage in STAGE_KEYS[:4]:
        start(desk, at(engagement, stage), None)
    plan_next(desk, place, desk.now() + timedelta(days=21))
    assert journey_of(desk, engagement).held("check_in")
    assert "first_check_in" in still_open(desk, engagement, "fourth")
    assert still_open(desk, engagement, "check_in") == ("check_in",)


def test_check_in_is_done_once_steps_are_recorded_in_a_held_one(
    desk: Desk, engagement: Engagement
) -> None:
    place = at(engagement, "check_in")
    assert still_open(desk, engagement, "check_in") == ("check_in",)
    start(desk, place, None)
    assert still_open(desk, engagement, "check_in") == ("steps",)
    add_step(desk, place, "Ask Karin")
    assert still_open(desk, engagement, "check_in") == ()


def test_an_answered_step_is_a_recorded_one(desk: Desk, engagement: Engagement) -> None:
    step = add_step(desk, at(engagement, "third"), "Ask Karin")
    assert step is not None
    start(desk, at(engagement, "check_in"), None)
    review(desk, at(engagement, "check_in"), step.id, learned="She was away")
    assert still_open(desk, engagement, "check_in") == ("steps",)
    review(desk, at(engagement, "check_in"), step.id, outcome=Outcome.NOT_YET)
    assert still_open(desk, engagement, "check_in") == ()


def test_closing_is_done_when_the_engagement_is_completed(
    desk: Desk, engagement: Engagement
) -> None:
    set_answer(desk, at(engagement, "closing"), "learning", "I ask earlier")
    assert still_open(desk, engagement, "closing") == ("completed",)
    complete_engagement(desk, engagement.id, completed=True)
    assert still_open(desk, engagement, "closing") == ()
    complete_engagement(desk, engagement.id, completed=False)
    assert still_open(desk, engagement, "closing") == ("completed",)


def test_a_done_stage_was_touched_first(desk: Desk, engagement: Engagement) -> None:
    goal = add_goal(desk, engagement.id, "Wake rested")
    change_goal(desk, goal.id, evidence="x", target_on="2026-06-30", status=GoalStatus.ACTIVE)
    step = add_step(desk, at(engagement, "third"), "Buy a clock", goal.id)
    assert step is not None
    make_first(desk, step.id)
    third = stage_of("third")
    assert state_of(third, journey_of(desk, engagement)) is StageState.DONE
