"""The names of stages, sections and sessions, as they stand on screen and in lists."""

from typing import TYPE_CHECKING

from coachdesk.domain.method import PLAIN, Method
from coachdesk.domain.stage import STAGES
from coachdesk.words import Words

if TYPE_CHECKING:
    from coachdesk.domain.journey import Journey
    from coachdesk.domain.session import Mode, Session

ICONS = {"check_in": "repeat", "closing": "flag"}


def stage_label(words: Words, stage: str, method: Method = PLAIN) -> str:
    """A stage's name in the stepper: the coach's own, or the usual one."""
    return (
        method.stage_name(stage)
        or {
            "introductory": words("Introductory"),
            "opening": words("Opening"),
            "second": words("Thinking & habits"),
            "third": words("Priorities & strategy"),
            "fourth": words("Check-in approach"),
            "check_in": words("Check-ins"),
            "closing": words("Closing"),
        }[stage]
    )


def short_stage_label(words: Words, stage: str, number: int = 0, method: Method = PLAIN) -> str:
    """A stage's name where there is little room, as in the client list; check-ins by number."""
    own = _own_label(words, stage, number, method)
    if own:
        return own
    if stage == "check_in":
        return words("Check-in {n}", n=number) if number else words("Check-in")
    return words("Priorities") if stage == "third" else stage_label(words, stage)


def session_label(words: Words, stage: str, number: int = 0, method: Method = PLAIN) -> str:
    """What a session of a stage is called in full."""
    own = _own_label(words, stage, number, method)
    if own:
        return own
    if stage == "check_in":
        return words("Check-in {n}", n=number) if number else words("Check-in")
    return {
        "introductory": words("Introductory session"),
        "opening": words("Opening session"),
        "second": words("Second session"),
        "third": words("Third session"),
        "fourth": words("Fourth session"),
        "closing": words("Closing review"),
    }[stage]


def _own_label(words: Words, stage: str, number: int, method: Method) -> str:
    """The coach's own name of a stage, with a check-in's number; empty for the usual names."""
    own = method.stage_name(stage)
    numbered = own and number and stage == "check_in"
    return words("{stage} {n}", stage=own, n=number) if numbered else own


def number_of(journey: "Journey", session: "Session | None") -> int:
    """Which check-in a session is, counting from 1; a session not begun is the next one."""
    if session is None:
        return len(journey.held("check_in")) + 1
    found = journey.held(session.stage)
    return next((n for n, each in enumerate(found, 1) if each.id == session.id), len(found) + 1)


def name_of_session(words: Words, journey: "Journey", stage: str, session: "Session | None") -> str:
    """What this very session is called: Opening session, Check-in 2."""
    number = number_of(journey, session) if stage == "check_in" else 0
    return session_label(words, stage, number, journey.method)


def section_label(words: Words, stage: str, section: str, method: Method = PLAIN) -> str:
    """A section's name on its tab: the coach's own, or the usual one."""
    return method.section_name(stage, section) or {
        ("introductory", "welcome"): words("Welcome"),
        ("introductory", "story"): words("Their story"),
        ("introductory", "coaching"): words("What coaching is"),
        ("introductory", "fit"): words("Fit & terms"),
        ("introductory", "decision"): words("Decision & agreement"),
        ("opening", "approach"): words("Approach"),
        ("opening", "areas"): words("Areas & goals"),
        ("opening", "influences"): words("What influences this"),
        ("second", "read_back"): words("Read back"),
        ("second", "thoughts"): words("Thoughts"),
        ("second", "habits"): words("Habits"),
        ("second", "reminders"): words("Reminders & support"),
        ("third", "priorities"): words("Priorities"),
        ("third", "strategy"): words("Strategy"),
        ("fourth", "progress"): words("Progress"),
        ("fourth", "agreement"): words("Check-in approach"),
        ("fourth", "skills"): words("Skills"),
        ("check_in", "arriving"): words("Arriving"),
        ("check_in", "progress"): words("Progress"),
        ("check_in", "what_works"): words("What works"),
        ("check_in", "focus"): words("Focus today"),
        ("check_in", "next_steps"): words("Next steps"),
        ("closing", "looking_back"): words("Looking back"),
        ("closing", "then_now"): words("Then and now"),
        ("closing", "what_stays"): words("What stays"),
        ("closing", "feedback"): words("Feedback"),
        ("closing", "records"): words("Records"),
    }.get((stage, section), words("Wrap-up"))


def mode_label(words: Words, mode: "Mode | None") -> str:
    """How a session is held, inside a line of facts; empty while unknown."""
    return {
        "in_room": words("in the room"),
        "phone": words("by phone"),
        "video": words("by video"),
        "writing": words("in writing"),
    }.get(mode or "", "")


def open_item_words(words: Words, item: str) -> str:
    """What a stage still has open, as a sentence part."""
    return {
        "decision": words("a decision"),
        "approach": words("the approach"),
        "next_date": words("the next date"),
        "areas_unrated": words("areas to rate or skip"),
        "areas_without_goal": words("areas without a goal or “nothing now”"),
        "thought": words("a thought that supports"),
        "habit_with_cue": words("a habit with a cue"),
        "priorities": words("one to three priorities"),
        "measure": words("a measure for each priority"),
        "date": words("a date for each priority"),
        "first_step": words("a first step for each priority"),
        "agreement": words("how you check in"),
        "first_check_in": words("the first check-in"),
        "check_in": words("a first check-in"),
        "steps": words("steps, agreed or answered"),
        "completed": words("completing the engagement"),
    }[item]


def stage_position(stage: str) -> int:
    """Where a stage stands among the seven, from 1."""
    return next(n for n, each in enumerate(STAGES, 1) if each.key == stage)
