"""Closing: how each priority ended, and how long the records are kept."""

from datetime import date
from enum import StrEnum

from coachdesk.domain.goal import Goal, GoalStatus
from coachdesk.domain.habit import add_months


class Ending(StrEnum):
    """How a goal stands at the close, as a word on screen."""

    REACHED = "reached"
    CONTINUES = "continues"
    PAUSED = "paused"
    LET_GO = "let_go"


def ending(goal: Goal) -> Ending:
    """A goal neither reached, paused nor let go continues after the coaching."""
    return {
        GoalStatus.ACHIEVED: Ending.REACHED,
        GoalStatus.PAUSED: Ending.PAUSED,
        GoalStatus.RELEASED: Ending.LET_GO,
    }.get(goal.status, Ending.CONTINUES)


def keep_until(last_session: date, years: int) -> date:
    """The day the records of an engagement need not be kept any longer."""
    return add_months(last_session, 12 * years)
