"""The strategy for a goal: every part is kept, and a version keeps every part as it stood."""

import json
from typing import Any

import pytest

from coachdesk.desk.desk import Desk
from coachdesk.desk.goals import add_goal, change_goal
from coachdesk.desk.sessions import Place
from coachdesk.desk.steps import add_step, add_steps, change_step, make_first, order_steps, tick
from coachdesk.desk.strategy import (
    Row,
    add_barrier,
    add_milestone,
    add_resource,
    add_supporter,
    begin_adjusting,
    change_row,
    change_strategy,
    explain_version,
    order_rows,
    remove_row,
    toggle_resource,
)
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.errors import RuleBroken
from coachdesk.domain.goal import Goal
from coachdesk.domain.plain import from_plain
from coachdesk.domain.step import Effort, Step
from coachdesk.domain.strategy import (
    Barrier,
    Milestone,
    Resource,
    ResourceKind,
    Strategy,
    StrategyVersion,
    Supporter,
)

PARTS: dict[str, type[Any]] = {
    "strategy": Strategy,
    "milestones": Milestone,
    "barriers": Barrier,
    "resources": Resource,
    "supporters": Supporter,
    "steps": Step,
}

ROWS: tuple[Row, ...] = (Barrier, Milestone, Resource, Supporter)


@pytest.fixture
def goal(desk: Desk, engagement: Engagement) -> Goal:
    return add_goal(desk, engagement.id, "Wake rested five mornings a week")


@pytest.fixture
def place(engagement: Engagement) -> Place:
    return Place(engagement.id, "third")


def write_all(desk: Desk, goal: Goal, place: Place) -> None:
    change_goal(desk, goal.id, evidence="2 to 5 a week", target_on="2026-05-29")
    change_strategy(
        desk,
        goal.id,
        approach="I protect the evening",
        options="A sleep course",
        stop_doing="Answering after nine",
        early_warning="Two short nights",
        accountability="Sam, on Sundays",
        confidence=6,
        raise_by_one="A smaller first step",
        review_on="2026-05-05",
    )
    barrier = add_barrier(desk, goal.id, "Late messages", "If it is late, then it waits")
    assert barrier is not None
    change_row(desk, Barrier, barrier.id, likelihood=4, impact=3)
    milestone = add_milestone(desk, goal.id, "Four mornings in one week")
    assert milestone is not None
    change_row(desk, Milestone, milestone.id, on="2026-05-01", measure="my tick sheet")
    for kind in ResourceKind:
        add_resource(desk, goal.id, kind, f"{kind} there", has=True)
        add_resource(desk, goal.id, kind, f"{kind} wanted", has=False)
    add_supporter(desk, goal.id, "Sam", "to take the early desk")
    step = add_step(desk, place, "Buy an alarm clock", goal.id)
    assert step is not None
    change_step(
        desk,
        step.id,
        who="Mara",
        by="2026-04-15T18:00",
        where="Shop by the station",
        needs="half an hour",
        effort=Effort.SMALL,
    )
    make_first(desk, step.id)


def rows(desk: Desk, goal: Goal) -> dict[str, tuple[object, ...]]:
    return {name: desk.vault.where(kind, goal_id=goal.id) for name, kind in PARTS.items()}


def rows_of(desk: Desk, kind: Any, goal: Goal) -> tuple[Any, ...]:
    return desk.vault.where(kind, goal_id=goal.id)


def kept_version(desk: Desk, goal_id: str, reason: str = "") -> StrategyVersion:
    version_id = begin_adjusting(desk, goal_id, "")
    explain_version(desk, version_id, reason)
    found = desk.vault.get(StrategyVersion, version_id)
    assert found is not None
    return found


def test_a_version_keeps_every_part_as_it_stood(desk: Desk, goal: Goal, place: Place) -> None:
    write_all(desk, goal, place)
    before = rows(desk, goal)
    stood = desk.vault.get(Goal, goal.id)
    version = kept_version(desk, goal.id, "Evenings are harder than thought")

    change_strategy(desk, goal.id, approach="Another way", confidence=9)
    change_goal(desk, goal.id, evidence="3 to 6 a week")
    for row_kind in ROWS:
        for row in rows_of(desk, row_kind, goal):
            remove_row(desk, row_kind, row.id)

    kept = desk.vault.get(StrategyVersion, version.id)
    assert kept is not None
    assert kept.reason == "Evenings are harder than thought"
    content = json.loads(kept.content)
    assert from_plain(Goal, content["goal"]) == stood
    for name, kind in PARTS.items():
        assert tuple(from_plain(kind, plain) for plain in content[name]) == before[name]
        assert content[name], f"nothing was written in {name}"


def test_a_second_version_leaves_the_first_alone(desk: Desk, goal: Goal, place: Place) -> None:
    write_all(desk, goal, place)
    first = kept_version(desk, goal.id)
    change_strategy(desk, goal.id, approach="Another way")
    kept_version(desk, goal.id, "again")
    explain_version(desk, first.id, "The first one")
    versions = desk.vault.where(StrategyVersion, goal_id=goal.id)
    approaches = [json.loads(each.content)["strategy"][0]["approach"] for each in versions]
    assert approaches == ["I protect the evening", "Another way"]
    assert [each.reason for each in versions] == ["The first one", "again"]


def test_a_version_of_nothing_is_an_empty_strategy(desk: Desk, goal: Goal) -> None:
    content = json.loads(kept_version(desk, goal.id).content)
    assert all(content[name] == [] for name in PARTS)


def test_no_version_of_a_goal_that_is_gone(desk: Desk) -> None:
    with pytest.raises(LookupError):
        begin_adjusting(desk, "nowhere", "")


def test_what_is_removed_comes_back_as_it_was(desk: Desk, goal: Goal, place: Place) -> None:
    write_all(desk, goal, place)
    before = rows(desk, goal)
    for row_kind in ROWS:
        remove_row(desk, row_kind, rows_of(desk, row_kind, goal)[0].id)
    for _ in range(4):
        desk.undo()
    after = rows(desk, goal)
    assert {name: sorted(found, key=repr) for name, found in after.items()} == {
        name: sorted(found, key=repr) for name, found in before.items()
    }


def test_a_goal_has_one_first_step(desk: Desk, goal: Goal, place: Place) -> None:
    steps = add_steps(desk, place, "Buy a clock\n\n  Hang the blind  \nTell the site", goal.id)
    assert [each.what for each in steps] == ["Buy a clock", "Hang the blind", "Tell the site"]
    make_first(desk, steps[0].id)
    make_first(desk, steps[2].id)
    found = desk.vault.where(Step, goal_id=goal.id)
    assert [each.is_first for each in found] == [False, False, True]
    make_first(desk, steps[2].id, first=False)
    assert not any(each.is_first for each in desk.vault.where(Step, goal_id=goal.id))


def test_the_first_step_of_one_goal_leaves_another_goals_alone(
    desk: Desk, engagement: Engagement, goal: Goal, place: Place
) -> None:
    other = add_goal(desk, engagement.id, "Lead the team")
    for each in (goal, other):
        step = add_step(desk, place, "Begin", each.id)
        assert step is not None
        make_first(desk, step.id)
    assert all(each.is_first for each in desk.vault.all(Step))


def test_rows_keep_the_order_they_are_given(
    desk: Desk, engagement: Engagement, goal: Goal, place: Place
) -> None:
    made = [add_barrier(desk, goal.id, text) for text in ("one", "two", "three")]
    ids = [each.id for each in made if each is not None]
    order_rows(desk, Barrier, [ids[2], ids[0], ids[1]])
    steps = add_steps(desk, place, "a\nb", goal.id)
    order_steps(desk, [steps[1].id, steps[0].id])
    journey = desk.journey(engagement.id)
    assert journey is not None
    assert [each.what for each in journey.of_goal(Barrier, goal.id)] == ["three", "one", "two"]
    assert [each.what for each in journey.of_goal(Step, goal.id)] == ["b", "a"]


def test_blank_lines_add_nothing(desk: Desk, goal: Goal, place: Place) -> None:
    assert add_barrier(desk, goal.id, "  ") is None
    assert add_milestone(desk, goal.id, "\n") is None
    assert add_resource(desk, goal.id, ResourceKind.TOOLS, "") is None
    assert add_supporter(desk, goal.id, "") is None
    assert add_step(desk, place, " ", goal.id) is None


def test_a_wanted_resource_turns_into_one_there_is(desk: Desk, goal: Goal) -> None:
    resource = add_resource(desk, goal.id, ResourceKind.TOOLS, "Alarm clock", has=False)
    assert resource is not None
    toggle_resource(desk, resource.id)
    assert desk.vault.all(Resource)[0].has
    toggle_resource(desk, resource.id)
    assert not desk.vault.all(Resource)[0].has


def test_a_step_is_ticked_in_the_session_at_hand(desk: Desk, goal: Goal, place: Place) -> None:
    step = add_step(desk, place, "Buy a clock", goal.id)
    assert step is not None
    tick(desk, place, step.id, done=True)
    journey = desk.journey(place.engagement_id)
    assert journey is not None
    assert [each.outcome for each in journey.reviews()] == ["done"]
    tick(desk, place, step.id, done=False)
    journey = desk.journey(place.engagement_id)
    assert journey is not None
    assert journey.reviews() == ()


def test_numbers_out_of_bounds_are_refused(desk: Desk, goal: Goal) -> None:
    barrier = add_barrier(desk, goal.id, "Late messages")
    assert barrier is not None
    for bad in (0, 6):
        with pytest.raises(RuleBroken):
            change_row(desk, Barrier, barrier.id, likelihood=bad)
    with pytest.raises(RuleBroken):
        change_strategy(desk, goal.id, confidence=11)
