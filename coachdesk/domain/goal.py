"""The goal record: what the client wants, in the client's own words, and how it is measured."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from coachdesk.domain.errors import RuleBroken
from coachdesk.domain.ids import NO_AREA, AreaId, EngagementId, GoalId, SessionId
from coachdesk.domain.scales import NO_DAY, Count, DayText, Scale10, day_of, share
from coachdesk.domain.text import clean

SUPPORT_UNDER = 7  # a confidence below this suggests shrinking the goal or adding support


class GoalKind(StrEnum):
    """What sort of goal it is."""

    OUTCOME = "outcome"
    PERFORMANCE = "performance"
    PROCESS = "process"
    LEARNING = "learning"


class Wording(StrEnum):
    """Whether the goal is worded toward something or away from it."""

    TOWARD = "toward"
    AWAY = "away"


class Motive(StrEnum):
    """Whose goal it is."""

    WANT_TO = "want_to"
    BELIEVE_IN = "believe_in"
    SHOULD = "should"
    TOLD_TO = "told_to"


class Direction(StrEnum):
    """Which way the measure should go."""

    UP = "up"
    DOWN = "down"
    KEEP = "keep"


class GoalStatus(StrEnum):
    """Where a goal stands; on screen: Parked, Priority, Reached, Paused, Let go."""

    LISTED = "listed"
    ACTIVE = "active"
    ACHIEVED = "achieved"
    PAUSED = "paused"
    RELEASED = "released"


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """One goal. ``area_id`` may be empty. ``position`` orders goals; priorities come first by it.

    ``measure``/``unit``/``baseline``/``target`` describe a number that moves; ``evidence`` is the
    sentence "how I will know". ``shareable`` is the client's yes to showing it to a sponsor,
    ``progress_shareable`` the yes to showing how it is going as well.
    """

    id: GoalId
    engagement_id: EngagementId
    area_id: AreaId = NO_AREA
    statement: str
    why: str = ""
    benefits: str = ""
    kind: GoalKind | None = None
    wording: Wording | None = None
    instead: str = ""
    motive: Motive | None = None
    values: tuple[str, ...] = ()
    measure: str = ""
    unit: str = ""
    direction: Direction | None = None
    baseline: float | None = None
    target: float | None = None
    evidence: str = ""
    start_on: DayText = NO_DAY
    target_on: DayText = NO_DAY
    importance: Scale10 = None
    confidence: Scale10 = None
    commitment: Scale10 = None
    celebrate: str = ""
    status: GoalStatus = GoalStatus.LISTED
    position: Count = 0
    shareable: bool = False
    created_at: datetime
    progress_shareable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """The measure's value on a day, in the goal's own unit."""

    id: str
    engagement_id: EngagementId
    goal_id: GoalId
    session_id: SessionId
    on: DayText
    value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalChange:
    """One entry in a goal's history: what changed, from what to what, and the reason given."""

    id: str
    engagement_id: EngagementId
    goal_id: GoalId
    session_id: SessionId
    at: datetime
    what: str
    before: str
    after: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Smart:
    """Five ticks computed from what is filled in: a help, never a gate."""

    specific: bool
    measurable: bool
    actionable: bool
    relevant: bool
    time_bound: bool


def checked_statement(statement: str) -> str:
    """The goal's words as kept.

    Raises:
        RuleBroken: ``goal.statement_missing`` when nothing but blanks was given.
    """
    kept = clean(statement).strip()
    if not kept:
        raise RuleBroken("goal.statement_missing")
    return kept


def has_measure(goal: Goal) -> bool:
    """Whether there is a way to know: a named measure or a sentence of evidence."""
    return bool(goal.measure.strip() or goal.evidence.strip())


def has_date(goal: Goal) -> bool:
    """Whether a day to reach it by is set and readable."""
    return day_of(goal.target_on) is not None


def smart(goal: Goal, *, has_first_step: bool) -> Smart:
    """The five ticks. Actionable: a first step exists; relevant: a why is written."""
    return Smart(
        specific=len(goal.statement.split()) >= 3,
        measurable=has_measure(goal),
        actionable=has_first_step,
        relevant=bool(goal.why.strip()),
        time_bound=has_date(goal),
    )


def progress(goal: Goal, current: float | None) -> float | None:
    """How far from baseline to target, 0 to 1; ``None`` when a number is missing.

    A measure to keep counts as reached while it stands at or beyond its target.
    """
    if current is None or goal.target is None:
        return None
    if goal.direction is Direction.KEEP:
        return 1.0 if current >= goal.target else share(current, goal.target)
    if goal.baseline is None:
        return share(current, goal.target) if goal.direction is not Direction.DOWN else None
    whole = goal.target - goal.baseline
    if whole == 0:
        return 1.0 if current == goal.target else 0.0
    return max(0.0, min(1.0, (current - goal.baseline) / whole))


def moved_toward(goal: Goal, earlier: float, later: float) -> bool:
    """Whether the measure came nearer its target between two values."""
    if goal.target is None:
        return later != earlier
    return abs(goal.target - later) < abs(goal.target - earlier)


def by_position(goals: Sequence[Goal]) -> tuple[Goal, ...]:
    """Goals in the client's own order."""
    return tuple(sorted(goals, key=lambda goal: (goal.position, goal.created_at, goal.id)))
