"""Gathers what goes on paper: the privacy gate.

Only the kinds of record in ``ON_PAPER`` are ever read here. Private notes are not among them, so
nothing confidential can reach a page, whatever the gatherers do.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from coachdesk.desk.desk import Desk
from coachdesk.desk.giving import draft_id, version_of
from coachdesk.desk.paper.agreement import agreement_content
from coachdesk.desk.paper.areas import areas_content
from coachdesk.desk.paper.book import book_content
from coachdesk.desk.paper.check_in import check_in_content
from coachdesk.desk.paper.gathering import Gathering
from coachdesk.desk.paper.goals import goals_content
from coachdesk.desk.paper.habits import habits_content
from coachdesk.desk.paper.letterhead import letterhead
from coachdesk.desk.paper.prep import check_in_ahead, prep_content
from coachdesk.desk.paper.privacy import privacy_content
from coachdesk.desk.paper.progress import progress_content, progress_session
from coachdesk.desk.paper.sponsor import sponsor_content
from coachdesk.desk.paper.strategy import strategy_content
from coachdesk.desk.paper.welcome import welcome_content
from coachdesk.desk.practice import practice
from coachdesk.domain.answer import Answer
from coachdesk.domain.area import Area, Rating
from coachdesk.domain.engagement import Skill
from coachdesk.domain.goal import Goal, GoalChange, Measurement
from coachdesk.domain.habit import DayMark, Habit
from coachdesk.domain.handout import (
    LEFT_OUT_AT_FIRST,
    PARTS,
    Content,
    HandoutKind,
    Header,
)
from coachdesk.domain.journey import Journey
from coachdesk.domain.privacy import ShownAs, shown_name
from coachdesk.domain.scales import day_text
from coachdesk.domain.session import Session, held_at
from coachdesk.domain.step import Step, StepReview
from coachdesk.domain.strategy import (
    Barrier,
    Milestone,
    Resource,
    Strategy,
    StrategyVersion,
    Supporter,
)
from coachdesk.domain.thought import Reminder, Thought

ON_PAPER: Final[tuple[type[Any], ...]] = (
    Session,
    Answer,
    Area,
    Rating,
    Goal,
    Strategy,
    StrategyVersion,
    Milestone,
    Barrier,
    Resource,
    Supporter,
    Step,
    StepReview,
    Thought,
    Reminder,
    Habit,
    DayMark,
    Measurement,
    GoalChange,
    Skill,
)
"""Everything paper may know. Private notes must never stand here."""

GATHERERS: Final[dict[HandoutKind, Callable[[Gathering], Content]]] = {
    HandoutKind.WELCOME: welcome_content,
    HandoutKind.AGREEMENT: agreement_content,
    HandoutKind.PRIVACY: privacy_content,
    HandoutKind.GOALS: goals_content,
    HandoutKind.AREAS: areas_content,
    HandoutKind.HABITS: habits_content,
    HandoutKind.STRATEGY: strategy_content,
    HandoutKind.PROGRESS: progress_content,
    HandoutKind.SPONSOR: sponsor_content,
    HandoutKind.BOOK: book_content,
    HandoutKind.CHECK_IN: check_in_content,
    HandoutKind.PREP: prep_content,
}

STAGE_OF: Final = {
    HandoutKind.WELCOME: "introductory",
    HandoutKind.AGREEMENT: "introductory",
    HandoutKind.PRIVACY: "introductory",
    HandoutKind.GOALS: "opening",
    HandoutKind.AREAS: "opening",
    HandoutKind.STRATEGY: "third",
    HandoutKind.HABITS: "second",
    HandoutKind.PROGRESS: "check_in",
    HandoutKind.SPONSOR: "check_in",
    HandoutKind.BOOK: "closing",
    HandoutKind.CHECK_IN: "fourth",
    HandoutKind.PREP: "check_in",
}


def gather(
    desk: Desk,
    engagement_id: str,
    kind: HandoutKind,
    *,
    shown_as: ShownAs | None = None,
    goal_ids: tuple[str, ...] = (),
    document_id: str = "",
) -> Content:
    """What a handout of this kind says now.

    ``shown_as`` is how the client is named (``None``: as the practice does), ``goal_ids`` picks
    and orders the goals of a Strategy (empty: the priorities). Without a ``document_id`` a fresh
    one is drafted; hand it in again to keep it while the content is gathered anew.

    Raises:
        LookupError: the engagement is gone.
    """
    journey = _journey(desk, engagement_id)
    session = _session(journey, kind)
    identity = document_id or draft_id(desk, engagement_id)
    header = _header(desk, journey, kind, session, shown_as, identity)
    return GATHERERS[kind](
        Gathering(
            journey=journey,
            header=header,
            profile=practice(desk),
            goal_ids=goal_ids,
            today=desk.today(),
            local=desk.local,
        )
    )


def _journey(desk: Desk, engagement_id: str) -> Journey:
    """The engagement as far as paper may know it."""
    whole = desk.journey(engagement_id)
    if whole is None:
        raise LookupError(engagement_id)
    known = {kind: whole.all(kind) for kind in ON_PAPER}
    return Journey(whole.client, whole.engagement, known, whole.method)


def _session(journey: Journey, kind: HandoutKind) -> Session | None:
    """The session a page is from: the latest of its stage, or the one that adjusted it since.

    One prepares for the check-in that is ahead.
    """
    if kind in (HandoutKind.PROGRESS, HandoutKind.SPONSOR):
        return progress_session(journey)
    if kind is HandoutKind.PREP:
        return check_in_ahead(journey)
    known = [journey.session(STAGE_OF[kind])]
    if kind is HandoutKind.STRATEGY:
        known += [journey.find(Session, each.session_id) for each in journey.all(StrategyVersion)]
    found = [each for each in known if each is not None]
    return max(found, key=held_at, default=None)


def _header(
    desk: Desk,
    journey: Journey,
    kind: HandoutKind,
    session: Session | None,
    shown_as: ShownAs | None,
    document_id: str,
) -> Header:
    profile, client = practice(desk), journey.client
    day = desk.today() if session is None else desk.local(held_at(session)).date()
    check_ins = journey.held("check_in")
    own = letterhead(profile)
    return replace(
        own,
        client=shown_name(client, _shown_as(kind, shown_as or profile.client_shown_as)),
        code=client.code,
        stage=STAGE_OF[kind] if session is None else session.stage,
        stage_name=journey.method.stage_name(STAGE_OF[kind] if session is None else session.stage),
        check_in=check_ins.index(session) + 1 if session in check_ins else 0,
        on=day_text(day),
        document_id=document_id,
        version=version_of(desk, journey.engagement.id, kind),
        language=client.language or own.language,
        left_out=tuple(part for part in PARTS[kind] if part in LEFT_OUT_AT_FIRST),
    )


def _shown_as(kind: HandoutKind, wanted: ShownAs) -> ShownAs:
    """How the client is named: an agreement has the full name, unless it is to show the code."""
    first = wanted is ShownAs.FIRST
    return ShownAs.FULL if first and kind is HandoutKind.AGREEMENT else wanted
