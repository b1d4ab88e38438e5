"""How goals end, which of them are spoken of, and how long records are kept."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coachdesk.domain.closing import (
    STATUS_OF,
    Ending,
    closing_goals,
    ending,
    keep_until,
    steps_done,
)
from coachdesk.domain.goal import Goal, GoalChange, GoalStatus
from coachdesk.domain.ids import EngagementId, GoalId, SessionId, StepId
from coachdesk.domain.step import Outcome, Step, StepReview

E, S = EngagementId("e"), SessionId("s")
NOW = datetime(2026, 4, 30, 10, tzinfo=UTC)


def goal(name: str, status: GoalStatus, position: int = 0) -> Goal:
    return Goal(
        id=GoalId(name), engagement_id=E, statement=name, status=status, position=position,
        created_at=NOW,
    )  # fmt: skip


def became(name: str, before: GoalStatus, after: GoalStatus) -> GoalChange:
    return GoalChange(
        id=f"{name}-{after}", engagement_id=E, goal_id=GoalId(name), session_id=S, at=NOW,
        what="status", before=before, after=after,
    )  # fmt: skip


@pytest.mark.parametrize("how", list(Ending))
def test_an_ending_and_its_status_name_each_other(how: Ending) -> None:
    assert ending(goal("a", STATUS_OF[how])) is how


def test_a_parked_goal_goes_on() -> None:
    assert ending(goal("a", GoalStatus.LISTED)) is Ending.CONTINUES


def test_only_what_was_a_priority_or_was_reached_is_spoken_of() -> None:
    goals = [
        goal("parked", GoalStatus.LISTED),
        goal("dropped from the list", GoalStatus.RELEASED),
        goal("second", GoalStatus.PAUSED, 2),
        goal("first", GoalStatus.ACTIVE, 1),
        goal("reached", GoalStatus.ACHIEVED, 3),
    ]
    history = [
        became("dropped from the list", GoalStatus.LISTED, GoalStatus.RELEASED),
        became("second", GoalStatus.LISTED, GoalStatus.ACTIVE),
        became("second", GoalStatus.ACTIVE, GoalStatus.PAUSED),
    ]
    assert [each.id for each in closing_goals(goals, history)] == ["first", "second", "reached"]


def test_steps_let_go_are_not_counted() -> None:
    steps = [Step(id=StepId(name), engagement_id=E, session_id=S, what=name) for name in "abcd"]

    def review(step: str, outcome: Outcome) -> StepReview:
        return StepReview(
            id=f"s/{step}", engagement_id=E, session_id=S, step_id=StepId(step), outcome=outcome,
            at=NOW,
        )  # fmt: skip

    reviews = [
        review("a", Outcome.DONE),
        review("b", Outcome.LET_GO),
        review("c", Outcome.PARTLY),
    ]
    assert steps_done(steps, reviews) == (1, 3)
    assert steps_done([], []) == (0, 0)


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.integers(0, 100))
def test_records_are_kept_whole_years(last: date, years: int) -> None:
    until = keep_until(last, years)
    assert until.year == last.year + years
    assert until.month == last.month
    assert until.day == last.day or (last.month, last.day, until.day) == (2, 29, 28)
