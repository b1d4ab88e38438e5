"""The stages of the journey: order, planned minutes, sections, and when each is done.

A stage is a row here plus a page (``ui/journey``). The order is a guide, never a wall: nothing in
this file can keep a coach from opening anything.
"""

from collections.abc import Callable
from dataclasses import dataclass

from coachdesk.domain.area import AreaSet, is_settled
from coachdesk.domain.goal import GoalStatus, has_date, has_measure
from coachdesk.domain.habit import has_cue
from coachdesk.domain.journey import Journey
from coachdesk.domain.session import is_held
from coachdesk.domain.thought import supports

OpenItems = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a stage's page. ``minutes`` is its share of the time plan, if it has one."""

    key: str
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage. ``node`` is its number in the stepper, empty for the two that show an icon.

    ``open_items`` lists what its exit rule still finds open, as keys with a sentence in the ui;
    an empty list means done.
    """

    key: str
    node: str
    planned_minutes: int
    sections: tuple[Section, ...]
    open_items: Callable[[Journey], OpenItems]
    repeats: bool = False


def _introductory_open(journey: Journey) -> OpenItems:
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


def _opening_open(journey: Journey) -> OpenItems:
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


def _second_open(journey: Journey) -> OpenItems:
    missing = []
    if not any(supports(each) for each in journey.thoughts()):
        missing.append("thought")
    if not any(has_cue(each) for each in journey.habits()):
        missing.append("habit_with_cue")
    return tuple(missing)


def _third_open(journey: Journey) -> OpenItems:
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


def _fourth_open(journey: Journey) -> OpenItems:
    missing = []
    if not is_agreement_recorded(journey):
        missing.append("agreement")
    if not any(is_held(each) for each in journey.held("check_in")):
        missing.append("first_check_in")
    return tuple(missing)


def _check_in_open(journey: Journey) -> OpenItems:
    held = [each for each in journey.held("check_in") if is_held(each)]
    return () if held else ("check_in",)


def _closing_open(journey: Journey) -> OpenItems:
    return () if journey.engagement.completed_at else ("completed",)


def is_agreement_recorded(journey: Journey) -> bool:
    """Whether cadence and what is looked at each time have been settled."""
    session = journey.session("fourth")
    return bool(
        journey.answer(session, "agree.weeks")
        and (journey.answer(session, "agree.looks") or journey.answer(session, "agree.ask_me"))
    )


WRAP_UP = Section("wrap_up")

STAGES: tuple[Stage, ...] = (
    Stage(
        "introductory",
        "1",
        25,
        (
            Section("welcome", 3),
            Section("story", 10),
            Section("coaching", 4),
            Section("fit", 5),
            Section("decision", 3),
            WRAP_UP,
        ),
        _introductory_open,
    ),
    Stage(
        "opening",
        "2",
        90,
        (Section("approach"), Section("areas"), Section("influences"), WRAP_UP),
        _opening_open,
    ),
    Stage(
        "second",
        "3",
        60,
        (
            Section("read_back"),
            Section("thoughts"),
            Section("habits"),
            Section("reminders"),
            WRAP_UP,
        ),
        _second_open,
    ),
    Stage(
        "third",
        "4",
        75,
        (Section("priorities"), Section("strategy"), WRAP_UP),
        _third_open,
    ),
    Stage(
        "fourth",
        "5",
        60,
        (Section("progress"), Section("agreement"), Section("skills"), WRAP_UP),
        _fourth_open,
    ),
    Stage(
        "check_in",
        "",
        60,
        (
            Section("arriving"),
            Section("progress"),
            Section("what_works"),
            Section("focus"),
            Section("next_steps"),
            WRAP_UP,
        ),
        _check_in_open,
        repeats=True,
    ),
    Stage(
        "closing",
        "",
        60,
        (
            Section("looking_back"),
            Section("then_now"),
            Section("what_stays"),
            Section("feedback"),
            Section("records"),
        ),
        _closing_open,
    ),
)

STAGE_KEYS = tuple(stage.key for stage in STAGES)
COUNTED = tuple(stage.key for stage in STAGES if stage.node)


def stage_of(key: str) -> Stage:
    """The stage of a key.

    Raises:
        KeyError: no stage has that key.
    """
    return next((stage for stage in STAGES if stage.key == key), None) or _unknown(key)


def next_stage(journey: Journey) -> Stage:
    """The stage a next session would be for: the first not held; check-ins until the closing."""
    for stage in STAGES[:-2]:
        if journey.skipped(stage.key) is None and not journey.held(stage.key):
            return stage
    return stage_of("closing") if journey.held("closing") else stage_of("check_in")


def _unknown(key: str) -> Stage:
    raise KeyError(key)
