"""Steps: one record for a strategy's action steps and for what a client commits to in a check-in.

A step is answered at check-ins by reviews. Done and let go settle it; partly and not yet keep it
open, and an unanswered step simply comes back, so none is ever lost.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from coachdesk.domain.ids import NO_GOAL, EngagementId, GoalId, SessionId, StepId
from coachdesk.domain.scales import NO_DAY, Count, DayText, Scale10, day_of

FIRST_STEP_WITHIN = timedelta(hours=48)
PLENTY_OF_STEPS = 3


class Effort(StrEnum):
    """How big a step is."""

    SMALL = "s"
    MEDIUM = "m"
    LARGE = "l"


class Outcome(StrEnum):
    """What became of a step, as the client tells it."""

    DONE = "done"
    PARTLY = "partly"
    NOT_YET = "not_yet"
    LET_GO = "let_go"


SETTLING = (Outcome.DONE, Outcome.LET_GO)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step. ``session_id`` is the session it was agreed in; ``goal_id`` may be empty.

    ``by`` may carry a time of day. ``is_first`` marks the first step within 48 hours, with
    ``where`` it happens. ``first_move`` is the small beginning named in a check-in.
    """

    id: StepId
    engagement_id: EngagementId
    session_id: SessionId
    goal_id: GoalId = NO_GOAL
    what: str
    who: str = ""
    by: DayText = NO_DAY
    where: str = ""
    needs: str = ""
    effort: Effort | None = None
    is_first: bool = False
    confidence: Scale10 = None
    first_move: str = ""
    position: Count = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StepReview:
    """What was said of a step in one session."""

    id: str
    engagement_id: EngagementId
    session_id: SessionId
    step_id: StepId
    outcome: Outcome | None = None
    learned: str = ""
    at: datetime


def review_id(session_id: str, step_id: str) -> str:
    """A session reviews a step once, so the pair names the review."""
    return f"{session_id}/{step_id}"


def outcome_of(step: Step, reviews: Sequence[StepReview]) -> Outcome | None:
    """The latest word on a step, given its engagement's reviews oldest first."""
    found = None
    for review in reviews:
        if review.step_id == step.id and review.outcome is not None:
            found = review.outcome
    return found


def is_settled(step: Step, reviews: Sequence[StepReview]) -> bool:
    """Whether a step needs no more asking: it was done or let go."""
    return outcome_of(step, reviews) in SETTLING


def is_late(step: Step, reviews: Sequence[StepReview], today: date) -> bool:
    """Whether a step is still open after its day has passed."""
    due = day_of(step.by)
    return due is not None and due < today and not is_settled(step, reviews)


def is_too_far(by: str, session_day: date) -> bool:
    """Whether a first step lies more than two days after the session it was agreed in."""
    due = day_of(by)
    return due is not None and due - session_day > FIRST_STEP_WITHIN
