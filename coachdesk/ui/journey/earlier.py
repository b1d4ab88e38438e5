"""What the client said earlier that is worth having beside the present section."""

from dataclasses import dataclass
from datetime import datetime

from coachdesk.domain.goal import Goal
from coachdesk.domain.journey import Journey
from coachdesk.domain.method import is_own, own_answer_key
from coachdesk.domain.session import Session, held_at
from coachdesk.domain.stage import STAGE_KEYS
from coachdesk.domain.strategy import Barrier

MOST = 2

# For each stage, the answers of earlier stages that are quoted, most telling first.
_QUOTED = {
    "opening": (("introductory", "want_different"), ("introductory", "why_now")),
    "second": (("opening", "year_from_now"), ("introductory", "tried")),
    "third": (("opening", "year_from_now"), ("opening", "stood_out")),
    "fourth": (("second", "effort_words"), ("opening", "year_from_now")),
    "check_in": (("check_in", "focus_today"), ("fourth", "agree.ask_me")),
    "closing": (("introductory", "want_different"), ("opening", "year_from_now")),
}


@dataclass(frozen=True, slots=True)
class Quote:
    """The client's words, and the session they were said in."""

    text: str
    stage: str
    session: Session
    at: datetime


def quotes_for(
    journey: Journey, stage: str, section: str, here: Session | None
) -> tuple[Quote, ...]:
    """At most two quotations for a section, from sessions other than the one shown (``here``)."""
    if is_own(section):
        return _said_before(journey, stage, section, here)
    found = [_why(journey, stage), _barrier(journey, stage)]
    for earlier, key in _QUOTED.get(stage, ()):
        for session in reversed(journey.held(earlier)):
            text = journey.answer_text(session, key)
            if text and session is not here:
                found.append(Quote(text, earlier, session, held_at(session)))
                break
    return tuple(quote for quote in found if quote is not None)[:MOST]


def _said_before(
    journey: Journey, stage: str, section: str, here: Session | None
) -> tuple[Quote, ...]:
    """What was answered last time in the same section of the coach's own."""
    found = []
    for prompt in journey.method.questions(section):
        for session in reversed(journey.held(stage)):
            text = journey.answer_text(session, own_answer_key(prompt.id))
            if text and session is not here:
                found.append(Quote(text, stage, session, held_at(session)))
                break
    return tuple(found[:MOST])


def _why(journey: Journey, stage: str) -> Quote | None:
    if stage not in ("second", "third") or not journey.held("opening"):
        return None
    goals: tuple[Goal, ...] = journey.priorities() or journey.goals()
    why = next((goal.why for goal in goals if goal.why.strip()), "")
    session = journey.held("opening")[0]
    return Quote(why, "opening", session, held_at(session)) if why else None


def _barrier(journey: Journey, stage: str) -> Quote | None:
    third = journey.held("third")
    if stage not in STAGE_KEYS[4:6] or not third:
        return None
    moves = (
        each.move for goal in journey.priorities() for each in journey.of_goal(Barrier, goal.id)
    )
    move = next((text for text in moves if text.strip()), "")
    return Quote(move, "third", third[0], held_at(third[0])) if move else None
