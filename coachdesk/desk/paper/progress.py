"""What the Progress report says: then and now, the priorities and habits, and what comes next."""

from coachdesk.desk.paper.gathering import Gathering
from coachdesk.desk.paper.measured import (
    goal_progress,
    habit_progress,
    is_told,
    page_day,
    work_first,
)
from coachdesk.domain.area import AreaSet
from coachdesk.domain.closing import closing_goals
from coachdesk.domain.goal import Goal, GoalChange, GoalStatus
from coachdesk.domain.habit import is_ongoing
from coachdesk.domain.handout import AreaChange, ProgressContent, StepLine
from coachdesk.domain.journey import Journey
from coachdesk.domain.scales import day_of
from coachdesk.domain.session import Session, held_at, is_held
from coachdesk.domain.step import Step, is_settled

CHECKS = ("fourth", "check_in", "closing")
"""The stages whose sessions look at progress."""


def progress_session(journey: Journey) -> Session | None:
    """The latest session that looked at progress, else the latest held; ``None`` before any."""
    held = [each for each in journey.sessions if is_held(each)]
    checks = [each for each in held if each.stage in CHECKS]
    found = checks or held
    return found[-1] if found else None


def progress_content(given: Gathering) -> ProgressContent:
    """The areas then and now, the priorities and what was reached, the habits that go on."""
    journey, day = given.journey, page_day(given)
    opening = next((each for each in journey.held("opening") if is_held(each)), None)
    days = (day - given.local(held_at(opening)).date()).days if opening else 0
    return ProgressContent(
        header=given.header,
        workplace=journey.main_set is AreaSet.WORK,
        weeks=max(0, round(days / 7)),
        areas=area_changes(journey),
        goals=tuple(goal_progress(given, goal) for goal in _goals(given)),
        habits=tuple(
            habit
            for each in journey.habits()
            if is_ongoing(each) and (habit := habit_progress(given, each)).name
        ),
        works=said_then(journey, "what_works"),
        adjust=said_then(journey, "what_does_not"),
        next_on=given.next_meeting(),
        steps=_open_steps(journey),
    )


def area_changes(journey: Journey) -> tuple[AreaChange, ...]:
    """The areas that are rated, at the start and now."""
    return tuple(
        AreaChange(
            id=each.area.id,
            name=each.area.name,
            start=each.start,
            now=each.now,
            desired=each.desired,
            skipped=each.skipped,
        )
        for each in journey.spokes()
    )


def said_then(journey: Journey, key: str) -> str:
    """The latest answer to a question of the fourth session or a check-in."""
    said = [
        text
        for each in journey.sessions
        if each.stage in CHECKS and (text := journey.answer_text(each, key).strip())
    ]
    return said[-1] if said else ""


def _goals(given: Gathering) -> list[Goal]:
    journey = given.journey
    if given.goal_ids:
        chosen = [journey.find(Goal, each) for each in given.goal_ids]
        return [goal for goal in chosen if goal is not None]
    reached = [
        goal
        for goal in closing_goals(journey.goals(), journey.all(GoalChange))
        if goal.status is GoalStatus.ACHIEVED and is_told(journey, goal)
    ]
    return work_first(journey, [*journey.priorities(), *reached])


def _open_steps(journey: Journey) -> tuple[StepLine, ...]:
    """The steps not settled yet, by their day; those without one last, as they were agreed."""
    reviews = journey.reviews()
    steps = [
        each for each in journey.all(Step) if each.what.strip() and not is_settled(each, reviews)
    ]
    steps.sort(key=lambda each: (day_of(each.by) is None, each.by[:10]))
    return tuple(StepLine(id=each.id, what=each.what.strip(), by=each.by) for each in steps)
