"""The questions whose answers are kept by key, by stage and section.

This is the list of what is asked; the words on screen belong to the pages. Keys are short and
never reused for another meaning: vaults and archives hold them.
"""

from typing import Final

INFLUENCES: Final = ("people", "health", "time", "money", "beliefs", "season")
EXPLAINED: Final = (
    "not_therapy",
    "confidential",
    "roles",
    "between",
    "records",
    "fees",
    "stopping",
)
CHOICES: Final = ("log", "email", "sponsor", "promise")
"""What a client may allow by a tick, and whether the privacy promise was read."""
SESSION_CHECK: Final = ("heard", "mattered", "suited", "use")
LOOKS: Final = ("goals", "habits", "steps", "some_areas", "all_areas", "measures")
MOST_OWN_MEASURES: Final = 6


def explained_key(point: str) -> str:
    """The key of one tick in "What coaching is"."""
    return f"explained.{point}"


def influence_key(influence: str, part: str) -> str:
    """The key of an influence's ``effect`` or ``line``."""
    return f"influence.{influence}.{part}"


def check_key(item: str) -> str:
    """The key of one of the four session check items, each 0 to 10."""
    return f"check.{item}"


def look_key(look: str) -> str:
    """What a form calls the tick of one thing in the list of what is looked at."""
    return f"agree.looks.{look}"


def choice_key(choice: str) -> str:
    """The key of one of the client's choices in the agreement: ``log``, ``email``, ``sponsor``…"""
    return f"choice.{choice}"


def measure_key(measure: str) -> str:
    """The key of the value given to one of the client's own measures in a check-in."""
    return f"measure.{measure}"


def ended_key(goal_id: str) -> str:
    """The key of the line on how a goal ended, in the closing."""
    return f"ended.{goal_id}"


QUESTIONS: Final[dict[tuple[str, str], tuple[str, ...]]] = {
    ("introductory", "story"): (
        "why_now",
        "want_different",
        "tried",
        "earlier_coaching",
        "learns_by",
        "importance",
        "importance_why",
        "readiness",
        "readiness_why",
        "confidence",
        "confidence_why",
    ),
    ("introductory", "coaching"): (
        *map(explained_key, EXPLAINED),
        "taste_topic",
        "taste_clearer",
        "taste_takes_away",
    ),
    ("introductory", "fit"): ("fit_client", "fit_client_why", "fit_coach", "fit_coach_why"),
    ("introductory", "decision"): (
        "decision",
        "decide_by",
        "buy_in",
        "objections",
        *map(choice_key, CHOICES),
    ),
    ("opening", "approach"): ("sponsor_comment",),
    ("opening", "areas"): ("stood_out",),
    ("opening", "influences"): (
        *(influence_key(each, part) for each in INFLUENCES for part in ("effect", "line")),
        "strengths",
        "roles",
        "energisers",
        "drainers",
    ),
    ("opening", "wrap_up"): ("year_from_now",),
    ("second", "read_back"): ("story_reaction", "effort", "effort_words"),
    ("third", "priorities"): ("order_method", "order_reason", "pairs_without"),
    ("fourth", "progress"): ("what_works", "what_does_not", "thinking_shifts"),
    ("fourth", "agreement"): (
        "agree.weeks",
        "agree.minutes",
        "agree.mode",
        "agree.looks",
        "agree.areas",
        "agree.measures",
        "agree.ask_me",
        "agree.support_me",
        "agree.please_do_not",
        "agree.after_miss",
        "agree.mid_point_on",
        "agree.alone",
    ),
    ("check_in", "progress"): ("wins",),
    ("check_in", "what_works"): (
        "what_works",
        "what_does_not",
        "challenges",
        "thinking_shifts",
        "insight",
    ),
    ("check_in", "focus"): ("focus_today", "focus_know"),
    ("check_in", "next_steps"): ("support_wanted",),
    ("check_in", "wrap_up"): ("one_word", *map(check_key, SESSION_CHECK)),
    ("closing", "looking_back"): ("goals_met", "learning", "skills_gained"),
    ("closing", "then_now"): ("keep", "stop", "start", "learned_most"),
    ("closing", "what_stays"): ("pull_back", "pull_back_plan", "next_priorities", "letter"),
    ("closing", "feedback"): (
        "coaching_value",
        "what_helped",
        "what_to_change",
        "consent",
        "testimonial",
        "testimonial_on",
    ),
    ("closing", "records"): ("kept_until", "copy_given_on"),
}


def questions_of(stage: str, section: str) -> tuple[str, ...]:
    """The keys asked in a section, in order; empty for a section made of records only."""
    return QUESTIONS.get((stage, section), ())
