"""Acts around check-ins: planning the next, measuring a goal, adjusting a strategy."""

from datetime import timedelta

from coachdesk.desk.desk import Desk
from coachdesk.desk.goals import add_goal, measure
from coachdesk.desk.sessions import Place, finish, plan_session, start, start_next
from coachdesk.desk.steps import add_step, review
from coachdesk.desk.strategy import (
    begin_adjusting,
    change_strategy,
    end_adjusting,
    explain_version,
)
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.goal import Measurement
from coachdesk.domain.scales import DayText
from coachdesk.domain.step import Outcome
from coachdesk.domain.strategy import StrategyVersion
from tests.conftest import HandClock, journey_of


def test_planning_after_a_finished_check_in_plans_a_further_one(
    desk: Desk, clock: HandClock, engagement: Engagement
) -> None:
    place = Place(engagement.id, "check_in")
    first = start(desk, place, None)
    clock.turn(minutes=40)
    finish(desk, place)
    planned = plan_session(desk, place, clock.at + timedelta(days=21))
    assert planned.id != first.id
    assert first.planned_at is None
    moved = plan_session(desk, place, clock.at + timedelta(days=28))
    assert moved.id == planned.id
    clock.turn(days=28)
    assert start_next(desk, place, None).id == planned.id
    assert len(journey_of(desk, engagement).held("check_in")) == 2


def test_a_check_in_without_a_plan_is_a_new_one(
    desk: Desk, clock: HandClock, engagement: Engagement
) -> None:
    place = Place(engagement.id, "check_in")
    start_next(desk, place, None)
    finish(desk, place)
    clock.turn(days=21)
    start_next(desk, place, None)
    assert len(journey_of(desk, engagement).held("check_in")) == 2


def test_a_value_told_makes_its_session_and_replaces_the_one_of_that_day(
    desk: Desk, engagement: Engagement
) -> None:
    goal = add_goal(desk, engagement.id, "Wake rested")
    place, on = Place(engagement.id, "check_in"), DayText("2026-04-14")
    measure(desk, place, goal.id, on, 3)
    measure(desk, place, goal.id, on, 4)
    found = journey_of(desk, engagement)
    assert [each.value for each in found.values(goal.id)] == [4.0]
    assert found.values(goal.id)[0].session_id == found.held("check_in")[0].id
    measure(desk, place, goal.id, on, None)
    assert not desk.vault.all(Measurement)


def test_the_latest_word_on_a_step_counts_also_when_it_is_given_in_an_earlier_session(
    desk: Desk, clock: HandClock, engagement: Engagement
) -> None:
    third, check_in = Place(engagement.id, "third"), Place(engagement.id, "check_in")
    step = add_step(desk, third, "Ask Karin")
    assert step is not None
    clock.turn(days=14)
    start(desk, check_in, None)
    review(desk, check_in, step.id, outcome=Outcome.NOT_YET)
    finish(desk, check_in)
    assert journey_of(desk, engagement).steps_to_ask(None) == (step,)
    clock.turn(days=1)
    review(desk, third, step.id, outcome=Outcome.DONE)
    assert journey_of(desk, engagement).steps_to_ask(None) == ()
    clock.turn(days=1)
    review(desk, third, step.id, outcome=None)
    assert journey_of(desk, engagement).steps_to_ask(None) == (step,)


def test_a_strategy_left_as_it_was_keeps_no_version(desk: Desk, engagement: Engagement) -> None:
    goal = add_goal(desk, engagement.id, "Wake rested")
    change_strategy(desk, goal.id, approach="Mornings — first")
    version = begin_adjusting(desk, goal.id, "")
    assert not end_adjusting(desk, version)
    assert not desk.vault.all(StrategyVersion)


def test_an_adjusted_strategy_keeps_the_old_one(desk: Desk, engagement: Engagement) -> None:
    goal = add_goal(desk, engagement.id, "Wake rested")
    change_strategy(desk, goal.id, approach="Mornings first")
    version = begin_adjusting(desk, goal.id, "")
    change_strategy(desk, goal.id, approach="Evenings first")
    explain_version(desk, version, "Mornings are too full")
    assert end_adjusting(desk, version)
    kept = desk.vault.all(StrategyVersion)[0]
    assert kept.reason == "Mornings are too full"
    assert "Mornings first" in kept.content
    # Taking the adjusting back brings the words back; the kept version is history and stays.
    desk.undo()
    desk.undo()
    assert desk.vault.all(StrategyVersion)
