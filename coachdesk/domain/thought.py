"""Thoughts: the one that gets in the way, the one chosen instead, and what keeps it in mind."""

from dataclasses import dataclass
from enum import StrEnum

from coachdesk.domain.ids import NO_GOAL, EngagementId, GoalId, SessionId, ThoughtId
from coachdesk.domain.scales import NO_DAY, Count, DayText, Scale10

THOUGHT_DAYS = 21  # a rule of thumb given as orientation, not as science
SOFTEN_UNDER = 6  # a chosen thought less believable than this is better softened


@dataclass(frozen=True, slots=True, kw_only=True)
class Thought:
    """A pair of thoughts. ``true_before`` and ``true_after`` rate the hindering one, 1-10.

    The ``…_feeling``, ``…_action`` and ``…_result`` fields are the loop that follows from each
    thought, in the hindering and in the chosen version.
    """

    id: ThoughtId
    engagement_id: EngagementId
    session_id: SessionId
    hindering: str = ""
    where_it_shows: str = ""
    true_before: Scale10 = None
    evidence_for: str = ""
    evidence_against: str = ""
    chosen: str = ""
    believable: Scale10 = None
    true_after: Scale10 = None
    experiment: str = ""
    experiment_on: DayText = NO_DAY
    goal_id: GoalId = NO_GOAL
    hindering_feeling: str = ""
    hindering_action: str = ""
    hindering_result: str = ""
    chosen_feeling: str = ""
    chosen_action: str = ""
    chosen_result: str = ""
    start_on: DayText = NO_DAY
    position: Count = 0


class Channel(StrEnum):
    """The four ways a chosen thought is kept coming in."""

    READ = "read"
    LISTEN = "listen"
    SEE = "see"
    PARTNER = "partner"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One reminder of a thought: what, where and when."""

    id: str
    engagement_id: EngagementId
    thought_id: ThoughtId
    channel: Channel
    what: str = ""
    where: str = ""
    when: str = ""


def supports(thought: Thought) -> bool:
    """Whether a supporting thought has been chosen."""
    return bool(thought.chosen.strip())


def wants_softening(thought: Thought) -> bool:
    """Whether the chosen thought is hard to believe and would be better softened."""
    return thought.believable is not None and thought.believable < SOFTEN_UNDER
