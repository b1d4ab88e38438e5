"""Putting goals in order: what moves, what is noted, and that all of it can be taken back."""

from collections.abc import Callable

import pytest

from coachdesk.desk.desk import Desk
from coachdesk.desk.goals import add_goal, set_goal_status
from coachdesk.desk.priorities import (
    arrange,
    choose_pair,
    end_priority,
    forget_pairs,
    make_priority,
    park,
    place_goal,
    propose,
)
from coachdesk.desk.sessions import Place
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.errors import RuleBroken
from coachdesk.domain.goal import Goal, GoalChange, GoalStatus, by_position
from coachdesk.domain.priority import PairChoice, Placement
from coachdesk.domain.session import Session

TEXTS = ("Sleep", "Lead", "An evening", "Dinner", "Savings")


@pytest.fixture
def goals(desk: Desk, engagement: Engagement) -> list[str]:
    return [add_goal(desk, engagement.id, text).id for text in TEXTS]


@pytest.fixture
def place(engagement: Engagement) -> Place:
    return Place(engagement.id, "third")


def order_of(desk: Desk, engagement: Engagement) -> dict[str, list[str]]:
    found = by_position(desk.vault.where(Goal, engagement_id=engagement.id))
    return {
        status.value: [goal.statement for goal in found if goal.status is status]
        for status in GoalStatus
        if any(goal.status is status for goal in found)
    }


def everything(desk: Desk) -> dict[type, tuple[object, ...]]:
    return {kind: desk.vault.all(kind) for kind in (Goal, GoalChange, PairChoice, Placement)}


def test_a_new_priority_stands_after_those_there_are(
    desk: Desk, engagement: Engagement, goals: list[str]
) -> None:
    for at in (3, 1, 4):
        make_priority(desk, goals[at])
    assert order_of(desk, engagement) == {
        "active": ["Dinner", "Lead", "Savings"],
        "listed": ["Sleep", "An evening"],
    }


def test_a_parked_goal_waits_first_in_line(
    desk: Desk, engagement: Engagement, goals: list[str]
) -> None:
    arrange(desk, goals[:3], goals[3:])
    park(desk, goals[0])
    assert order_of(desk, engagement) == {
        "active": ["Lead", "An evening"],
        "listed": ["Sleep", "Dinner", "Savings"],
    }


def test_a_change_of_place_is_noted_with_its_reason(
    desk: Desk, engagement: Engagement, goals: list[str]
) -> None:
    make_priority(desk, goals[2], reason="The rest follows from it")
    noted = desk.vault.where(GoalChange, goal_id=goals[2])
    assert [(each.before, each.after, each.reason) for each in noted] == [
        ("listed", "active", "The rest follows from it")
    ]
    assert not desk.vault.where(GoalChange, goal_id=goals[0])


@pytest.mark.parametrize("status", [GoalStatus.ACHIEVED, GoalStatus.PAUSED, GoalStatus.RELEASED])
def test_a_priority_ends_with_a_reason(
    desk: Desk, engagement: Engagement, goals: list[str], status: GoalStatus
) -> None:
    make_priority(desk, goals[0])
    end_priority(desk, goals[0], status, reason="It was mine, and now it is not")
    kept = desk.vault.get(Goal, goals[0])
    assert kept is not None
    assert kept.status is status
    last = desk.vault.where(GoalChange, goal_id=goals[0])[-1]
    assert (last.after, last.reason) == (status.value, "It was mine, and now it is not")


def test_more_than_three_priorities_are_allowed(
    desk: Desk, engagement: Engagement, goals: list[str]
) -> None:
    arrange(desk, goals, [])
    assert order_of(desk, engagement) == {"active": list(TEXTS)}


def test_a_proposal_moves_only_open_goals(
    desk: Desk, engagement: Engagement, goals: list[str]
) -> None:
    set_goal_status(desk, goals[0], GoalStatus.ACHIEVED)
    propose(desk, engagement.id, [goals[4], goals[0], goals[3], goals[1]], 2)
    assert order_of(desk, engagement) == {
        "achieved": ["Sleep"],
        "active": ["Savings", "Dinner"],
        "listed": ["Lead", "An evening"],
    }


def test_a_priority_that_was_not_weighed_stays_one(
    desk: Desk, engagement: Engagement, goals: list[str]
) -> None:
    make_priority(desk, goals[4])
    propose(desk, engagement.id, [goals[1], goals[0]], 1)
    assert order_of(desk, engagement)["active"] == ["Lead", "Savings"]


def test_every_act_can_be_taken_back(
    desk: Desk, engagement: Engagement, goals: list[str], place: Place
) -> None:
    arrange(desk, goals[:2], goals[2:])
    choose_pair(desk, place, goals[0], goals[1], goals[1])
    place_goal(desk, place, goals[0], impact=4, effort=2)
    acts: tuple[Callable[[], object], ...] = (
        lambda: arrange(desk, [goals[4]], goals[:4], reason="turned round"),
        lambda: propose(desk, engagement.id, list(reversed(goals)), 3),
        lambda: park(desk, goals[0]),
        lambda: make_priority(desk, goals[3]),
        lambda: choose_pair(desk, place, goals[1], goals[0], ""),
        lambda: forget_pairs(desk, place),
        lambda: place_goal(desk, place, goals[0], impact=1),
    )
    for act in acts:
        before = everything(desk)
        act()
        after = everything(desk)
        assert after != before
        desk.undo()
        assert everything(desk) == before
        desk.redo()
        assert everything(desk) == after
        desk.undo()


def test_an_answer_replaces_the_earlier_one_whichever_way_round(
    desk: Desk, goals: list[str], place: Place
) -> None:
    choose_pair(desk, place, goals[0], goals[1], goals[0])
    choose_pair(desk, place, goals[1], goals[0], goals[1])
    choose_pair(desk, place, goals[0], goals[1], "", direct=True)
    kept = desk.vault.all(PairChoice)
    assert sorted((each.winner_id, each.direct) for each in kept) == [
        ("", True),
        (goals[1], False),
    ]
    forget_pairs(desk, place)
    assert desk.vault.all(PairChoice) == ()


def test_choices_belong_to_the_session_they_were_made_in(
    desk: Desk, goals: list[str], place: Place
) -> None:
    choose_pair(desk, place, goals[0], goals[1], goals[0])
    (session,) = desk.vault.where(Session, stage="third")
    assert desk.vault.all(PairChoice)[0].session_id == session.id


def test_a_goal_is_placed_once_a_session_and_within_bounds(
    desk: Desk, goals: list[str], place: Place
) -> None:
    place_goal(desk, place, goals[0], impact=5)
    place_goal(desk, place, goals[0], effort=2, importance=3)
    (kept,) = desk.vault.all(Placement)
    assert (kept.impact, kept.effort, kept.importance, kept.urgency) == (5, 2, 3, None)
    with pytest.raises(RuleBroken):
        place_goal(desk, place, goals[0], impact=6)
    place_goal(desk, place, goals[0], impact=None)
    assert desk.vault.all(Placement)[0].impact is None
