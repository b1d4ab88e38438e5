"""What a Strategy says of each goal."""

from coachdesk.desk.paper.gathering import Gathering
from coachdesk.domain.goal import Goal
from coachdesk.domain.handout import (
    BarrierLine,
    MilestoneLine,
    ResourceLine,
    StepLine,
    StrategyContent,
    StrategyPage,
    SupporterLine,
)
from coachdesk.domain.journey import Journey
from coachdesk.domain.scales import DayText
from coachdesk.domain.step import Outcome, Step, outcome_of
from coachdesk.domain.strategy import (
    Barrier,
    Milestone,
    Resource,
    ResourceKind,
    Strategy,
    Supporter,
)


def strategy_content(given: Gathering) -> StrategyContent:
    """The pages of a Strategy: the goals picked, in that order, or the priorities.

    A plan without a review day of its own is looked at again at the next planned session.
    """
    journey, goal_ids = given.journey, given.goal_ids
    look_again = DayText(given.next_meeting()[:10])
    priorities = journey.priorities()
    chosen = [journey.find(Goal, each) for each in goal_ids] if goal_ids else priorities
    pages = []
    for goal in chosen:
        if goal is not None:
            number = priorities.index(goal) + 1 if goal in priorities else 0
            pages.append(_page(journey, goal, number, len(priorities), look_again))
    return StrategyContent(header=given.header, pages=tuple(pages))


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
            BarrierLine(id=each.id, what=each.what.strip(), move=each.move.strip())
            for each in journey.of_goal(Barrier, goal.id)
        ),
        skills=found[ResourceKind.SKILLS],
        tools=found[ResourceKind.TOOLS],
        people=found[ResourceKind.PEOPLE],
        logistics=found[ResourceKind.LOGISTICS],
        confidence=plan.confidence,
        raise_by_one=plan.raise_by_one.strip(),
        milestones=tuple(
            MilestoneLine(
                id=each.id, title=each.title.strip(), on=each.on, measure=each.measure.strip()
            )
            for each in journey.of_goal(Milestone, goal.id)
        ),
        supporters=tuple(
            SupporterLine(id=each.id, who=each.who.strip(), ask=each.ask.strip())
            for each in journey.of_goal(Supporter, goal.id)
        ),
        stop_doing=plan.stop_doing.strip(),
        early_warning=plan.early_warning.strip(),
        accountability=plan.accountability.strip(),
        goal_id=goal.id,
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
        id=step.id,
        what=step.what.strip(),
        by=step.by,
        who=step.who.strip(),
        where=step.where.strip(),
        done=outcome_of(step, journey.reviews()) is Outcome.DONE,
    )


def _resources(journey: Journey, goal_id: str, kind: ResourceKind) -> tuple[ResourceLine, ...]:
    return tuple(
        ResourceLine(id=each.id, what=each.what.strip(), has=each.has)
        for each in journey.of_goal(Resource, goal_id)
        if each.kind is kind
    )
