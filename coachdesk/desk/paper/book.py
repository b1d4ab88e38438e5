"""What the Engagement book says: the whole way, gathered from every stage of the journey."""

from dataclasses import replace

from coachdesk.desk.paper.gathering import Gathering
from coachdesk.desk.paper.measured import (
    goal_progress,
    habit_progress,
    is_told,
    wall_day,
    work_first,
)
from coachdesk.desk.paper.progress import area_changes
from coachdesk.domain.area import AreaSet, Rating
from coachdesk.domain.closing import closing_goals
from coachdesk.domain.engagement import Skill
from coachdesk.domain.goal import GoalChange
from coachdesk.domain.habit import is_ongoing
from coachdesk.domain.handout import AreaChange, BookContent, GoalProgress, SkillLine, ThoughtPair
from coachdesk.domain.journey import Journey
from coachdesk.domain.question import ended_key
from coachdesk.domain.scales import NO_DAY, day_text
from coachdesk.domain.session import Session, held_at, is_held

FIRST_WORDS = (("introductory", "want_different"), ("introductory", "why_now"))


def book_content(given: Gathering) -> BookContent:
    """Everything the client takes along at the end, in the client's own words and numbers."""
    journey = given.journey
    held = [each for each in journey.sessions if is_held(each)]
    rated = _rated_sessions(journey)

    def closing(key: str) -> str:
        return journey.latest_text("closing", key).strip()

    return BookContent(
        header=given.header,
        workplace=journey.main_set is AreaSet.WORK,
        begun_on=day_text(wall_day(given, held_at(held[0]))) if held else NO_DAY,
        ended_on=day_text(wall_day(given, held_at(held[-1]))) if held else NO_DAY,
        sessions=len(held),
        first_words=next(
            filter(None, (journey.latest_text(*each).strip() for each in FIRST_WORDS)), ""
        ),
        story=journey.engagement.story.strip(),
        year_from_now=journey.latest_text("opening", "year_from_now").strip(),
        areas=_areas(journey, rated),
        rated_on=tuple(day_text(wall_day(given, held_at(each))) for each in rated),
        goals=_goals(given),
        goals_met=closing("goals_met"),
        habits=tuple(
            habit
            for each in journey.habits()
            if is_ongoing(each) and (habit := habit_progress(given, each)).name
        ),
        keep=closing("keep"),
        stop=closing("stop"),
        begin=closing("start"),
        thoughts=tuple(
            ThoughtPair(hindering=each.hindering.strip(), chosen=each.chosen.strip())
            for each in journey.thoughts()
            if each.chosen.strip()
        ),
        learning=closing("learning"),
        learned_most=closing("learned_most"),
        skills_gained=closing("skills_gained"),
        skills=tuple(
            SkillLine(name=each.name.strip(), now=each.now, desired=each.desired)
            for each in journey.all(Skill)
            if each.name.strip()
        ),
        pull_back=closing("pull_back"),
        pull_back_plan=closing("pull_back_plan"),
        next_priorities=closing("next_priorities"),
        letter=closing("letter"),
    )


def _goals(given: Gathering) -> tuple[GoalProgress, ...]:
    journey = given.journey
    ended = closing_goals(journey.goals(), journey.all(GoalChange))
    goals = work_first(journey, [goal for goal in ended if is_told(journey, goal)])
    return tuple(
        goal_progress(given, goal, journey.latest_text("closing", ended_key(goal.id)).strip())
        for goal in goals
    )


def _rated_sessions(journey: Journey) -> list[Session]:
    """The sessions the wheels are from: the first, the last, and the middle one of three or more.

    Only those that rated an area of the wheel count.
    """
    wheel = {area.id for area in journey.areas()}
    given = {each.session_id for each in journey.all(Rating) if each.area_id in wheel and each.now}
    rated = [each for each in journey.sessions if each.id in given]
    if len(rated) < 3:
        return rated
    return [rated[0], rated[len(rated) // 2], rated[-1]]


def _areas(journey: Journey, rated: list[Session]) -> tuple[AreaChange, ...]:
    areas = area_changes(journey)
    if len(rated) < 3:
        return areas
    middle: dict[str, int | None] = {
        each.area.id: each.now for each in journey.spokes(until=rated[1])
    }
    return tuple(replace(each, middle=middle.get(each.id)) for each in areas)
