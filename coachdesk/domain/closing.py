"""Closing: how each priority ended, and how long the records are kept."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Final

from coachdesk.domain.goal import Goal, GoalChange, GoalStatus, by_position
from coachdesk.domain.habit import add_months
from coachdesk.domain.step import Outcome, Step, StepReview, outcome_of


class Ending(StrEnum):
    """How a goal stands at the close, as a word on screen."""

    REACHED = "reached"
    CONTINUES = "continues"
    PAUSED = "paused"
    LET_GO = "let_go"


STATUS_OF: Final = {
    Ending.REACHED: GoalStatus.ACHIEVED,
    Ending.CONTINUES: GoalStatus.ACTIVE,
    Ending.PAUSED: GoalStatus.PAUSED,
    Ending.LET_GO: GoalStatus.RELEASED,
}


def ending(goal: Goal) -> Ending:
    """A goal neither reached, paused nor let go continues after the coaching."""
    return {
        GoalStatus.ACHIEVED: Ending.REACHED,
        GoalStatus.PAUSED: Ending.PAUSED,
        GoalStatus.RELEASED: Ending.LET_GO,
    }.get(goal.status, Ending.CONTINUES)


def closing_goals(goals: Sequence[Goal], history: Sequence[GoalChange]) -> tuple[Goal, ...]:
    """The goals whose end is spoken of: what is or was a priority, in the client's order.

    A goal that was only ever listed is left out, whatever became of it, unless it was reached.
    """
    chosen = {
        each.goal_id
        for each in history
        if each.what == "status" and GoalStatus.ACTIVE.value in (each.before, each.after)
    }
    told = (GoalStatus.ACTIVE, GoalStatus.ACHIEVED)
    ended = (GoalStatus.PAUSED, GoalStatus.RELEASED)
    return by_position(
        [
            goal
            for goal in goals
            if goal.status in told or (goal.status in ended and goal.id in chosen)
        ]
    )


def steps_done(steps: Sequence[Step], reviews: Sequence[StepReview]) -> tuple[int, int]:
    """How many steps were done, of all that were not let go."""
    outcomes = [outcome_of(each, reviews) for each in steps]
    counted = [each for each in outcomes if each is not Outcome.LET_GO]
    return counted.count(Outcome.DONE), len(counted)


def keep_until(last_session: date, years: int) -> date:
    """The day the records of an engagement need not be kept any longer."""
    return add_months(last_session, 12 * years)
