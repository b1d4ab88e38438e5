"""Weighing goals: the ranking keeps every answer it asked for, whatever the answers are."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coachdesk.domain.ids import EngagementId, GoalId, SessionId
from coachdesk.domain.priority import (
    PairChoice,
    Placement,
    Question,
    all_pairs,
    answer_to,
    by_grid,
    questions,
    ranking,
    wins,
)


def goals_named(count: int) -> list[GoalId]:
    return [GoalId(f"g{n:02}") for n in range(count)]


def choice(question: Question, winner: str) -> PairChoice:
    return PairChoice(
        id=f"{question.first}-{question.second}-{question.direct}",
        engagement_id=EngagementId("e"),
        session_id=SessionId("s"),
        first_id=question.first,
        second_id=question.second,
        winner_id=GoalId(winner),
        direct=question.direct,
    )


def open_questions(goals: list[GoalId], choices: list[PairChoice]) -> tuple[Question, ...]:
    """The questions still to be answered before the ranking stands."""
    asked = questions(goals, choices)
    return tuple(each for each in asked if answer_to(each, choices) is None)


class Client:
    """Answers questions from a list of whims: the first, the second, or about the same."""

    def __init__(self, whims: list[int]) -> None:
        self.whims = whims
        self.asked = 0

    def answer(self, question: Question) -> PairChoice:
        whim = self.whims[self.asked % len(self.whims)]
        self.asked += 1
        return choice(question, ("", question.first, question.second)[whim])


def compare_to_the_end(goals: list[GoalId], client: Client) -> list[PairChoice]:
    made: list[PairChoice] = []
    most = len(goals) * (len(goals) - 1)  # every pair at most twice: once plainly, once directly
    while left := open_questions(goals, made):
        made.append(client.answer(left[0]))
        assert len(made) <= most, "the comparison never ends"
    return made


whims = st.lists(st.integers(0, 2), min_size=1, max_size=80)
counts = st.integers(2, 12)


@given(counts)
def test_every_pair_is_asked_once(count: int) -> None:
    goals = goals_named(count)
    pairs = all_pairs(goals)
    assert len(pairs) == count * (count - 1) // 2
    assert {frozenset(pair) for pair in pairs} == {
        frozenset(pair) for pair in combinations(goals, 2)
    }


def test_a_goal_seldom_stands_in_two_questions_in_a_row() -> None:
    pairs = all_pairs(goals_named(7))
    again = sum(bool(set(first) & set(second)) for first, second in pairwise(pairs))
    assert again < len(pairs) / 3


@given(counts, whims)
def test_the_ranking_is_a_total_order_of_the_goals(count: int, whim: list[int]) -> None:
    goals = goals_named(count)
    order = ranking(goals, compare_to_the_end(goals, Client(whim)))
    assert sorted(order) == goals


@given(counts, whims)
def test_more_wins_stand_higher_and_direct_answers_are_never_contradicted(
    count: int, whim: list[int]
) -> None:
    goals = goals_named(count)
    made = compare_to_the_end(goals, Client(whim))
    order, score = ranking(goals, made), wins(goals, made)
    assert [score[goal] for goal in order] == sorted(score.values(), reverse=True)
    for each in made:
        if each.direct and each.winner_id:
            loser = each.second_id if each.winner_id == each.first_id else each.first_id
            assert order.index(each.winner_id) < order.index(loser)


@given(counts, whims)
def test_level_neighbours_were_asked_directly(count: int, whim: list[int]) -> None:
    goals = goals_named(count)
    made = compare_to_the_end(goals, Client(whim))
    order, score = ranking(goals, made), wins(goals, made)
    for upper, lower in pairwise(order):
        if score[upper] == score[lower]:
            assert answer_to(Question(upper, lower, direct=True), made) is not None


@given(st.permutations(goals_named(6)))
def test_consistent_answers_give_back_the_order_they_came_from(wanted: list[GoalId]) -> None:
    goals = goals_named(6)
    made: list[PairChoice] = []
    while left := open_questions(goals, made):
        one, other = left[0].first, left[0].second
        made.append(choice(left[0], min(one, other, key=wanted.index)))
    assert list(ranking(goals, made)) == wanted
    assert len(made) == 15  # and nobody was asked twice


@given(counts, whims, st.integers(0, 100))
def test_leaving_half_way_and_coming_back_asks_the_same_questions(
    count: int, whim: list[int], cut: int
) -> None:
    goals = goals_named(count)
    made = compare_to_the_end(goals, Client(whim))
    half = made[: cut % (len(made) + 1)]
    left = open_questions(goals, half)
    if len(half) < len(made):
        following = made[len(half)]
        assert (left[0].first, left[0].second) == (following.first_id, following.second_id)
        assert left[0].direct is following.direct
    else:
        assert left == ()


@given(counts, whims)
def test_the_order_answers_come_in_changes_nothing(count: int, whim: list[int]) -> None:
    goals = goals_named(count)
    made = compare_to_the_end(goals, Client(whim))
    assert ranking(goals, reversed(made)) == ranking(goals, made)


def test_a_circle_is_parted_by_direct_questions() -> None:
    a, b, c = goals = goals_named(3)
    circle = [choice(Question(a, b), a), choice(Question(b, c), b), choice(Question(a, c), c)]
    asked = open_questions(goals, circle)
    assert [each.direct for each in asked] == [True]
    made = [*circle, choice(asked[0], b)]
    second = open_questions(goals, made)[0]
    assert second.direct
    made.append(choice(second, c))
    while left := open_questions(goals, made):
        made.append(choice(left[0], left[0].second))
    order = ranking(goals, made)
    assert order.index(b) < order.index(a)
    assert ranking(goals, circle) == (a, b, c)  # unparted, the given order stands


def test_about_the_same_to_the_end_leaves_the_given_order() -> None:
    goals = goals_named(4)
    made = compare_to_the_end(goals, Client([0]))
    assert ranking(goals, made) == tuple(goals)
    assert sum(each.direct for each in made) == 3  # one direct question between neighbours


def test_a_changed_mind_asks_no_direct_question_that_is_not_needed_any_more() -> None:
    a, b = goals = goals_named(2)
    same = choice(Question(a, b), "")
    direct = choice(Question(a, b, direct=True), b)
    assert ranking(goals, [same, direct]) == (b, a)
    changed = choice(Question(a, b), a)
    assert questions(goals, [changed, direct]) == (Question(a, b),)
    assert ranking(goals, [changed, direct]) == (a, b)


def test_a_goal_that_is_new_is_asked_about_and_one_that_left_is_not() -> None:
    goals = goals_named(3)
    made = compare_to_the_end(goals, Client([1]))
    wider = [*goals, GoalId("new")]
    assert all("new" in (each.first, each.second) for each in open_questions(wider, made))
    assert open_questions(goals[:2], made) == ()
    assert set(ranking(goals[:2], made)) == set(goals[:2])


grades = st.one_of(st.none(), st.integers(1, 5))


def placed(goal: GoalId, impact: int | None, effort: int | None) -> Placement:
    return Placement(
        id=goal,
        engagement_id=EngagementId("e"),
        session_id=SessionId("s"),
        goal_id=goal,
        impact=impact,
        effort=effort,
        importance=impact,
        urgency=effort,
    )


@given(st.lists(st.tuples(grades, grades), min_size=1, max_size=12))
def test_a_grid_orders_what_is_placed_and_leaves_the_rest_behind(
    given_grades: list[tuple[int | None, int | None]],
) -> None:
    goals = goals_named(len(given_grades))
    where = {goal: placed(goal, *pair) for goal, pair in zip(goals, given_grades, strict=True)}
    order = by_grid(goals, where, wanted="impact", against="effort")
    assert sorted(order) == goals
    weights = [
        None if None in pair else (pair[0] or 0) - (pair[1] or 0)
        for pair in (given_grades[goals.index(goal)] for goal in order)
    ]
    known = [each for each in weights if each is not None]
    assert known == sorted(known, reverse=True)
    assert weights[len(known) :] == [None] * (len(weights) - len(known))


@pytest.mark.parametrize(
    ("wanted", "against", "first"), [("impact", "effort", 0), ("importance", "urgency", 1)]
)
def test_effort_counts_against_a_goal_and_urgency_for_it(
    wanted: str, against: str, first: int
) -> None:
    goals = goals_named(2)
    where = {goals[0]: placed(goals[0], 4, 1), goals[1]: placed(goals[1], 4, 5)}
    assert by_grid(goals, where, wanted=wanted, against=against)[0] == goals[first]
