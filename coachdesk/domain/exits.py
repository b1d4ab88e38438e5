"""When a stage is done: one rule a stage, each giving the keys of what is still open.

The rules read a ``Journey`` and nothing else; an empty answer means done.
"""

from collections.abc import Callable

from coachdesk.domain.area import AreaSet, is_settled
from coachdesk.domain.goal import GoalStatus, has_date, has_measure
from coachdesk.domain.habit import has_cue
from coachdesk.domain.journey import Journey
from coachdesk.domain.session import is_held
from coachdesk.domain.step import Step
from coachdesk.domain.thought import supports


def _introductory_open(journey: Journey) -> tuple[str, ...]:
    session = journey.session("introductory")
    decision = journey.answer_text(session, "decision")
    if not decision:
        return ("decision",)
    if decision != "start":
        return ()
    missing = [] if journey.engagement.approach else ["approach"]
    later = [each for each in journey.sessions if each.stage != "introductory"]
    if not later and journey.next_planned() is None:
        missing.append("next_date")
    return tuple(missing)


def _opening_open(journey: Journey) -> tuple[str, ...]:
    latest: dict[str, bool] = {}
    for rating in journey.ratings():
        latest[rating.area_id] = latest.get(rating.area_id, False) or is_settled(rating)
    missing = []
    if not all(latest.get(area.id) for area in journey.areas()):
        missing.append("areas_unrated")
    asked = {
        area.id: area for part in (journey.areas(), journey.areas(AreaSet.LIFE)) for area in part
    }
    if not all(area.nothing_now or journey.goals_in(area.id) for area in asked.values()):
        missing.append("areas_without_goal")
    return tuple(missing)


def _second_open(journey: Journey) -> tuple[str, ...]:
    missing = []
    if not any(supports(each) for each in journey.thoughts()):
        missing.append("thought")
    if not any(has_cue(each) for each in journey.habits()):
        missing.append("habit_with_cue")
    return tuple(missing)


def _third_open(journey: Journey) -> tuple[str, ...]:
    chosen = [
        goal for goal in journey.goals() if goal.status in (GoalStatus.ACTIVE, GoalStatus.ACHIEVED)
    ]
    if not chosen:
        return ("priorities",)
    missing = []
    if not all(has_measure(goal) for goal in chosen):
        missing.append("measure")
    if not all(has_date(goal) for goal in chosen):
        missing.append("date")
    if not all(journey.first_step(goal.id) for goal in chosen):
        missing.append("first_step")
    return tuple(missing)


def _fourth_open(journey: Journey) -> tuple[str, ...]:
    missing = []
    if not is_agreement_recorded(journey):
        missing.append("agreement")
    if not any(is_held(each) for each in journey.held("check_in")):
        missing.append("first_check_in")
    return tuple(missing)


def _check_in_open(journey: Journey) -> tuple[str, ...]:
    held = {each.id for each in journey.held("check_in") if is_held(each)}
    if not held:
        return ("check_in",)
    agreed = any(each.session_id in held for each in journey.all(Step))
    answered = any(each.session_id in held and each.outcome for each in journey.reviews())
    return () if agreed or answered else ("steps",)


def _closing_open(journey: Journey) -> tuple[str, ...]:
    return () if journey.engagement.completed_at else ("completed",)


def is_agreement_recorded(journey: Journey) -> bool:
    """Whether cadence and what is looked at each time have been settled."""
    weeks = journey.latest_text("fourth", "agree.weeks")
    looks = journey.latest_list("fourth", "agree.looks")
    return bool(weeks and (looks or journey.latest_text("fourth", "agree.ask_me")))


EXITS: dict[str, Callable[[Journey], tuple[str, ...]]] = {
    "introductory": _introductory_open,
    "opening": _opening_open,
    "second": _second_open,
    "third": _third_open,
    "fourth": _fourth_open,
    "check_in": _check_in_open,
    "closing": _closing_open,
}
