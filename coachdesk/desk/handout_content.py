"""Gathers what goes on paper: the privacy gate.

Only the kinds of record in ``ON_PAPER`` are ever read here. Private notes are not among them, so
nothing confidential can reach a page, whatever the gatherers below do.
"""

from collections.abc import Iterable
from typing import Any, Final

from coachdesk.desk.desk import Desk
from coachdesk.desk.giving import draft_id, version_of
from coachdesk.desk.practice import practice
from coachdesk.domain.answer import Answer
from coachdesk.domain.area import Area, AreaSet, Rating
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Approach, Engagement
from coachdesk.domain.goal import Goal, GoalStatus
from coachdesk.domain.habit import Habit, Rhythm, is_ongoing
from coachdesk.domain.handout import (
    LEFT_OUT_AT_FIRST,
    PARTS,
    AreaLine,
    BarrierLine,
    Content,
    GoalLine,
    GoalsContent,
    HabitLine,
    HabitsContent,
    HandoutKind,
    Header,
    MilestoneLine,
    ResourceLine,
    StepLine,
    StrategyContent,
    StrategyPage,
    SupporterLine,
    ThoughtLine,
)
from coachdesk.domain.journey import Journey
from coachdesk.domain.practice import Practice, coach_name
from coachdesk.domain.privacy import ShownAs, shown_name
from coachdesk.domain.scales import DayText, day_text
from coachdesk.domain.session import Session, held_at
from coachdesk.domain.step import Outcome, Step, StepReview, outcome_of
from coachdesk.domain.strategy import (
    Barrier,
    Milestone,
    Resource,
    ResourceKind,
    Strategy,
    StrategyVersion,
    Supporter,
)
from coachdesk.domain.thought import Channel, Reminder, Thought

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
)
"""Everything paper may know. Private notes must never stand here."""

STAGE_OF: Final = {
    HandoutKind.GOALS: "opening",
    HandoutKind.STRATEGY: "third",
    HandoutKind.HABITS: "second",
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
    if kind is HandoutKind.GOALS:
        return _goals(journey, header)
    if kind is HandoutKind.STRATEGY:
        return _strategy(desk, journey, header, goal_ids)
    return _habits(journey, header)


def _journey(desk: Desk, engagement_id: str) -> Journey:
    engagement = desk.vault.get(Engagement, engagement_id)
    client = desk.vault.get(Client, engagement.client_id) if engagement else None
    if engagement is None or client is None:
        raise LookupError(engagement_id)
    return Journey(
        client,
        engagement,
        {kind: desk.vault.where(kind, engagement_id=engagement_id) for kind in ON_PAPER},
    )


def _session(journey: Journey, kind: HandoutKind) -> Session | None:
    """The session a page is from: the latest of its stage, or the one that adjusted it since."""
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
    named = coach_name(profile)
    coach = profile.coach.strip()
    check_ins = journey.held("check_in")
    return Header(
        practice=named,
        coach="" if coach == named else coach,
        contact=_contact(profile),
        logo=profile.logo,
        brand=profile.brand,
        client=shown_name(client, shown_as or profile.client_shown_as),
        code=client.code,
        stage=STAGE_OF[kind] if session is None else session.stage,
        check_in=check_ins.index(session) + 1 if session in check_ins else 0,
        on=day_text(day),
        confidentiality=profile.confidentiality.strip(),
        document_id=document_id,
        version=version_of(desk, journey.engagement.id, kind),
        left_out=tuple(part for part in PARTS[kind] if part in LEFT_OUT_AT_FIRST),
    )


def _contact(profile: Practice) -> str:
    ways = (profile.email.strip(), profile.phone.strip(), profile.website.strip())
    return " · ".join([way for way in ways if way][:2])


# Goals


def _goals(journey: Journey, header: Header) -> GoalsContent:
    workplace = journey.engagement.approach is Approach.WORKPLACE
    return GoalsContent(
        header=header,
        workplace=workplace,
        areas=_areas(journey, journey.main_set, rated=True),
        rest_of_life=_areas(journey, AreaSet.LIFE, rated=False) if workplace else (),
        loose=_goal_lines(journey.goals_in("")),
        year_from_now=journey.latest_text("opening", "year_from_now").strip(),
        stood_out=journey.latest_text("opening", "stood_out").strip(),
    )


def _areas(journey: Journey, area_set: AreaSet, *, rated: bool) -> tuple[AreaLine, ...]:
    opening = journey.session("opening")
    spokes = journey.spokes(area_set, until=opening)
    if not any(each.now or each.desired for each in spokes):
        spokes = journey.spokes(area_set)
    return tuple(
        AreaLine(
            name=each.area.name,
            now=each.now if rated else None,
            desired=each.desired if rated else None,
            skipped=rated and each.skipped,
            nothing_now=each.area.nothing_now,
            goals=_goal_lines(journey.goals_in(each.area.id)),
        )
        for each in spokes
    )


def _goal_lines(goals: Iterable[Goal]) -> tuple[GoalLine, ...]:
    return tuple(
        GoalLine(statement=goal.statement.strip(), why=goal.why.strip())
        for goal in goals
        if goal.status is not GoalStatus.RELEASED
    )


# Strategy


def _strategy(
    desk: Desk, journey: Journey, header: Header, goal_ids: tuple[str, ...]
) -> StrategyContent:
    priorities = journey.priorities()
    chosen = [journey.find(Goal, each) for each in goal_ids] if goal_ids else priorities
    planned = journey.next_planned()
    look_again = (
        day_text(desk.local(planned.planned_at).date())
        if planned and planned.planned_at
        else DayText("")
    )
    pages = []
    for goal in chosen:
        if goal is not None:
            number = priorities.index(goal) + 1 if goal in priorities else 0
            pages.append(_page(journey, goal, number, len(priorities), look_again))
    return StrategyContent(header=header, pages=tuple(pages))


def _page(journey: Journey, goal: Goal, number: int, of: int, look_again: DayText) -> StrategyPage:
    plan = journey.strategy(goal.id) or Strategy(
        id=goal.id, engagement_id=goal.engagement_id, goal_id=goal.id
    )
    first = journey.first_step(goal.id)
    found = {kind: _resources(journey, goal.id, kind) for kind in ResourceKind}
    return StrategyPage(
        number=number,
        of=of,
        statement=goal.statement.strip(),
        why=goal.why.strip(),
        approach=plan.approach.strip(),
        measure=goal.measure.strip(),
        unit=goal.unit.strip(),
        baseline=goal.baseline,
        target=goal.target,
        evidence=goal.evidence.strip(),
        by=goal.target_on,
        review_on=plan.review_on or look_again,
        first=_step(journey, first) if first else None,
        steps=_steps(journey, goal.id),
        barriers=tuple(
            BarrierLine(what=each.what.strip(), move=each.move.strip())
            for each in journey.of_goal(Barrier, goal.id)
        ),
        skills=found[ResourceKind.SKILLS],
        tools=found[ResourceKind.TOOLS],
        people=found[ResourceKind.PEOPLE],
        logistics=found[ResourceKind.LOGISTICS],
        confidence=plan.confidence,
        raise_by_one=plan.raise_by_one.strip(),
        milestones=tuple(
            MilestoneLine(title=each.title.strip(), on=each.on, measure=each.measure.strip())
            for each in journey.of_goal(Milestone, goal.id)
        ),
        supporters=tuple(
            SupporterLine(who=each.who.strip(), ask=each.ask.strip())
            for each in journey.of_goal(Supporter, goal.id)
        ),
        stop_doing=plan.stop_doing.strip(),
        early_warning=plan.early_warning.strip(),
        accountability=plan.accountability.strip(),
    )


def _steps(journey: Journey, goal_id: str) -> tuple[StepLine, ...]:
    """The goal's steps, the first one first; those let go are left out."""
    reviews = journey.reviews()
    steps = [
        each
        for each in journey.of_goal(Step, goal_id)
        if outcome_of(each, reviews) is not Outcome.LET_GO
    ]
    return tuple(_step(journey, each) for each in sorted(steps, key=lambda step: not step.is_first))


def _step(journey: Journey, step: Step) -> StepLine:
    return StepLine(
        what=step.what.strip(),
        by=step.by,
        who=step.who.strip(),
        where=step.where.strip(),
        done=outcome_of(step, journey.reviews()) is Outcome.DONE,
    )


def _resources(journey: Journey, goal_id: str, kind: ResourceKind) -> tuple[ResourceLine, ...]:
    return tuple(
        ResourceLine(what=each.what.strip(), has=each.has)
        for each in journey.of_goal(Resource, goal_id)
        if each.kind is kind
    )


# Thinking and habits


def _habits(journey: Journey, header: Header) -> HabitsContent:
    return HabitsContent(
        header=header,
        thoughts=tuple(
            _thought(journey, each)
            for each in journey.thoughts()
            if each.hindering.strip() or each.chosen.strip()
        ),
        habits=tuple(
            _habit(journey, each) for each in journey.habits() if is_ongoing(each) and _said(each)
        ),
    )


def _thought(journey: Journey, thought: Thought) -> ThoughtLine:
    reminders = [each for each in journey.all(Reminder) if each.thought_id == thought.id]

    def said(channel: Channel) -> tuple[str, ...]:
        return tuple(
            ", ".join(filter(None, (each.what.strip(), each.where.strip(), each.when.strip())))
            for each in reminders
            if each.channel is channel and (each.what + each.where + each.when).strip()
        )

    return ThoughtLine(
        hindering=thought.hindering.strip(),
        chosen=thought.chosen.strip(),
        read=said(Channel.READ),
        listen=said(Channel.LISTEN),
        see=said(Channel.SEE),
        partner=said(Channel.PARTNER),
        start_on=thought.start_on,
    )


def _said(habit: Habit) -> bool:
    said = (habit.name, habit.cue, habit.anchor, habit.tiny, habit.routine, habit.reward)
    return any(text.strip() for text in said)


def _habit(journey: Journey, habit: Habit) -> HabitLine:
    goal = journey.find(Goal, habit.goal_id)
    cue = ", ".join(filter(None, (habit.cue.strip(), habit.anchor.strip())))
    weekdays = habit.weekdays if habit.rhythm is Rhythm.WEEKDAYS else 0b1111111
    return HabitLine(
        name=habit.name.strip(),
        goal=goal.statement.strip() if goal else "",
        cue=cue,
        routine=habit.routine.strip(),
        tiny=habit.tiny.strip(),
        reward=habit.reward.strip(),
        if_then=habit.if_then.strip(),
        weekdays=weekdays,
        per_week=habit.per_week if habit.rhythm is Rhythm.PER_WEEK else None,
        start_on=habit.start_on,
        support_person=habit.support_person.strip(),
    )
