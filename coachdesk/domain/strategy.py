"""The strategy for one goal: the way the client will get there, and what may stand in it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from coachdesk.domain.ids import EngagementId, GoalId, SessionId
from coachdesk.domain.scales import NO_DAY, Count, DayText, Scale5, Scale10

RAISE_UNDER = 7  # a confidence below this asks what would raise it by one
MOST_MILESTONES = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Strategy:
    """The sentences of a strategy; barriers, resources, milestones and steps are rows of theirs.

    One goal has one strategy, and its id is the goal's.
    """

    id: str
    engagement_id: EngagementId
    goal_id: GoalId
    approach: str = ""
    options: str = ""
    stop_doing: str = ""
    early_warning: str = ""
    accountability: str = ""
    confidence: Scale10 = None
    raise_by_one: str = ""
    review_on: DayText = NO_DAY


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """A point on the way, with the day it is meant for and how it is known."""

    id: str
    engagement_id: EngagementId
    goal_id: GoalId
    title: str
    on: DayText = NO_DAY
    measure: str = ""
    reached_on: DayText = NO_DAY
    position: Count = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Barrier:
    """What might get in the way (likelihood and impact 1-5) and the if-then move past it."""

    id: str
    engagement_id: EngagementId
    goal_id: GoalId
    what: str
    likelihood: Scale5 = None
    impact: Scale5 = None
    move: str = ""
    position: Count = 0


class ResourceKind(StrEnum):
    """The four kinds of resources."""

    SKILLS = "skills"
    TOOLS = "tools"
    PEOPLE = "people"
    LOGISTICS = "logistics"


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """Something the client has, or wants, for a goal."""

    id: str
    engagement_id: EngagementId
    goal_id: GoalId
    kind: ResourceKind
    what: str
    has: bool = True
    position: Count = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Supporter:
    """Who helps with a goal, and what to ask of them."""

    id: str
    engagement_id: EngagementId
    goal_id: GoalId
    who: str
    ask: str = ""
    position: Count = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StrategyVersion:
    """A strategy as it stood before it was adjusted. ``content`` is JSON of its rows."""

    id: str
    engagement_id: EngagementId
    goal_id: GoalId
    session_id: SessionId
    at: datetime
    reason: str
    content: str
