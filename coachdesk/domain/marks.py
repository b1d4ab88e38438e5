"""How far a journey has come: the states in the stepper and the marks on a page's tabs.

Everything here is read from a ``Journey``; nothing is stored, so it cannot disagree with it.
"""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from coachdesk.domain.engagement import Skill
from coachdesk.domain.exits import is_agreement_recorded
from coachdesk.domain.habit import Habit, has_cue
from coachdesk.domain.journey import Journey
from coachdesk.domain.method import is_own, own_answer_key, prompts_begin
from coachdesk.domain.question import INFLUENCES, influence_key, questions_of
from coachdesk.domain.session import Session, is_held
from coachdesk.domain.stage import COUNTED, STAGES, Stage, stage_of
from coachdesk.domain.step import Step
from coachdesk.domain.strategy import Barrier, Milestone, Resource, Strategy, Supporter
from coachdesk.domain.thought import Reminder, Thought, supports


class StageState(StrEnum):
    """What the stepper tells of a stage."""

    UNTOUCHED = "untouched"
    STARTED = "started"
    DONE = "done"
    SKIPPED = "skipped"


class SectionMark(StrEnum):
    """What a section's tab tells."""

    NONE = "none"
    STARTED = "started"
    SETTLED = "settled"


def state_of(stage: Stage, journey: Journey) -> StageState:
    """What the stepper shows for a stage; done wins over skipped, skipped over started."""
    touched = is_touched(stage, journey)
    if touched and not stage.open_items(journey):
        return StageState.DONE
    if journey.skipped(stage.key) is not None:
        return StageState.SKIPPED
    return StageState.STARTED if touched else StageState.UNTOUCHED


def is_touched(stage: Stage, journey: Journey) -> bool:
    """Whether anything was begun: a session held or written in, not merely planned."""
    return any(
        is_held(session)
        or any(
            mark_of(stage, section.key, journey, session) is not SectionMark.NONE
            for section in journey.method.sections(stage.key)
        )
        for session in journey.held(stage.key)
    )


def done_count(journey: Journey) -> int:
    """How many of the five sessions are done."""
    return sum(
        state_of(stage, journey) is StageState.DONE for stage in STAGES if stage.key in COUNTED
    )


def mark_of(stage: Stage, section: str, journey: Journey, session: Session | None) -> SectionMark:
    """The mark on a section's tab: started when anything stands in it, settled when it is whole.

    A section is settled when all its core parts are there: every question of a short section, or
    what the stage's exit rule asks of it.
    """
    if session is None:
        return SectionMark.NONE
    if is_own(section):
        started, settled = _own(journey, session, section)
    else:
        usual = _by_answers(stage.key, section)
        started, settled = _PROGRESS.get((stage.key, section), usual)(journey, session)
    if settled:
        return SectionMark.SETTLED
    return SectionMark.STARTED if started else SectionMark.NONE


Progress = Callable[[Journey, Session], tuple[bool, bool]]

# What it shows was not said in it, and stands beside the tabs as well.
_DECIDED_ELSEWHERE = (("opening", "approach"),)

_CORE: dict[tuple[str, str], tuple[str, ...]] = {
    ("introductory", "story"): ("why_now", "want_different", "tried"),
    ("introductory", "fit"): ("fit_client", "fit_coach"),
    ("introductory", "decision"): ("decision",),
    ("opening", "influences"): tuple(influence_key(each, "effect") for each in INFLUENCES),
    ("closing", "looking_back"): ("goals_met", "learning"),
    ("closing", "then_now"): ("keep", "stop", "start"),
    ("closing", "what_stays"): ("pull_back", "pull_back_plan"),
    ("closing", "feedback"): ("coaching_value",),
    ("check_in", "focus"): ("focus_today",),
    ("check_in", "what_works"): ("what_works",),
}


def _by_answers(stage: str, section: str) -> Progress:
    keys = questions_of(stage, section)
    core = _CORE.get((stage, section), keys)

    def progress(journey: Journey, session: Session) -> tuple[bool, bool]:
        given = [key for key in keys if journey.answer(session, key) is not None]
        return bool(given), bool(core) and all(key in given for key in core)

    return progress


def shown_sections(stage: str, journey: Journey, session: Session | None) -> tuple[str, ...]:
    """The sections a session's page shows: those in use, and those that hold something of it.

    So a section the coach has switched off since still stands where it was used.
    """
    return tuple(
        each.key
        for each in journey.method.sections(stage)
        if journey.method.uses(stage, each.key)
        or (
            (stage, each.key) not in _DECIDED_ELSEWHERE
            and mark_of(stage_of(stage), each.key, journey, session) is not SectionMark.NONE
        )
    )


def _own(journey: Journey, session: Session, section: str) -> tuple[bool, bool]:
    """An own section is begun with its first answer, settled when all its questions have one."""
    begin = own_answer_key(prompts_begin(session.stage, section))
    begun = any(each.startswith(begin) for each in journey.answered(session))
    asked = [each for each in journey.method.questions(section) if each.enabled]
    given = (journey.answer(session, own_answer_key(each.id)) is not None for each in asked)
    return begun, begun and all(given)


def _wrap_up(journey: Journey, session: Session) -> tuple[bool, bool]:
    settled = session.finished_at is not None or session.attendance is not None
    written = session.shared_notes or session.energy_leaving or session.clarity_leaving
    return bool(settled or written), settled


def _welcome(journey: Journey, session: Session) -> tuple[bool, bool]:
    arrived = session.energy_arriving or session.clarity_arriving or session.wants_today
    client = journey.client
    known = bool(client.email or client.phone or client.heard_from)
    return bool(arrived or known), bool(arrived and known) or bool(session.wants_today)


def _arriving(journey: Journey, session: Session) -> tuple[bool, bool]:
    scales = (session.energy_arriving, session.clarity_arriving)
    return any(scales) or bool(session.wants_today), all(scales)


def _approach(journey: Journey, session: Session) -> tuple[bool, bool]:
    chosen = journey.engagement.approach is not None
    return chosen, chosen


def _areas(journey: Journey, session: Session) -> tuple[bool, bool]:
    begun = any(journey.rating(session, area.id) for area in journey.areas()) or bool(
        journey.goals()
    )
    return begun, begun and not stage_of("opening").open_items(journey)


def _read_back(journey: Journey, session: Session) -> tuple[bool, bool]:
    confirmed = journey.engagement.story_confirmed_at is not None
    answered, _ = _by_answers("second", "read_back")(journey, session)
    return confirmed or answered, confirmed


def _thoughts(journey: Journey, session: Session) -> tuple[bool, bool]:
    return bool(journey.all(Thought)), any(supports(each) for each in journey.thoughts())


def _habits(journey: Journey, session: Session) -> tuple[bool, bool]:
    return bool(journey.all(Habit)), any(has_cue(each) for each in journey.habits())


def _reminders(journey: Journey, session: Session) -> tuple[bool, bool]:
    channels = {each.channel for each in journey.all(Reminder) if each.what.strip()}
    return bool(channels), len(channels) >= 2


def _priorities(journey: Journey, session: Session) -> tuple[bool, bool]:
    chosen = bool(journey.priorities())
    return chosen or journey.answer(session, "order_reason") is not None, chosen


_STRATEGY_RECORDS: tuple[type[Any], ...] = (
    Strategy,
    Barrier,
    Resource,
    Step,
    Milestone,
    Supporter,
)


def _strategy(journey: Journey, session: Session) -> tuple[bool, bool]:
    goals = journey.priorities()
    begun = any(journey.of_goal(kind, goal.id) for goal in goals for kind in _STRATEGY_RECORDS)
    return begun, bool(goals) and not stage_of("third").open_items(journey)


def _agreement(journey: Journey, session: Session) -> tuple[bool, bool]:
    begun, _ = _by_answers("fourth", "agreement")(journey, session)
    return begun, begun and is_agreement_recorded(journey)


def _skills(journey: Journey, session: Session) -> tuple[bool, bool]:
    skills = journey.all(Skill)
    return bool(skills), any(each.practise_by or each.desired for each in skills)


def _progress(journey: Journey, session: Session) -> tuple[bool, bool]:
    asked = journey.steps_to_ask(session)
    answered = {
        each.step_id for each in journey.reviews() if each.session_id == session.id and each.outcome
    }
    measured = any(
        each.session_id == session.id
        for goal in journey.priorities()
        for each in journey.values(goal.id)
    )
    said, _ = _by_answers(session.stage, "progress")(journey, session)
    return bool(answered) or measured or said, bool(asked) and all(
        step.id in answered for step in asked
    )


def _next_steps(journey: Journey, session: Session) -> tuple[bool, bool]:
    agreed = any(each.session_id == session.id for each in journey.all(Step))
    return agreed, agreed


def _records(journey: Journey, session: Session) -> tuple[bool, bool]:
    begun, _ = _by_answers("closing", "records")(journey, session)
    done = journey.engagement.completed_at is not None
    return begun or done, done


_PROGRESS: dict[tuple[str, str], Progress] = {
    **{(stage.key, "wrap_up"): _wrap_up for stage in STAGES},
    ("introductory", "welcome"): _welcome,
    ("opening", "approach"): _approach,
    ("opening", "areas"): _areas,
    ("second", "read_back"): _read_back,
    ("second", "thoughts"): _thoughts,
    ("second", "habits"): _habits,
    ("second", "reminders"): _reminders,
    ("third", "priorities"): _priorities,
    ("third", "strategy"): _strategy,
    ("fourth", "progress"): _progress,
    ("fourth", "agreement"): _agreement,
    ("fourth", "skills"): _skills,
    ("check_in", "arriving"): _arriving,
    ("check_in", "progress"): _progress,
    ("check_in", "next_steps"): _next_steps,
    ("closing", "records"): _records,
}
