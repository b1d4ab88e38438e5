"""Which layout draws which content, one line a handout; and words that screens say as well."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from coachdesk.domain.handout import HandoutKind, Variant
from coachdesk.words import Words

if TYPE_CHECKING:
    from coachdesk.domain.handout.prepare import PrepareGoal, PrepareStep


@dataclass(frozen=True, slots=True)
class Handout:
    """One handout: the module of its layout, the function in it that makes the blocks."""

    kind: HandoutKind
    module: str

    def layout(self) -> Callable[..., list[Any]]:
        """The function from page and content to blocks; its module is imported now."""
        from importlib import import_module

        found: Callable[..., list[Any]] = getattr(
            import_module(f"coachdesk.handouts.kinds.{self.module}"), self.module
        )
        return found


HANDOUTS: dict[HandoutKind, Handout] = {
    HandoutKind.WELCOME: Handout(HandoutKind.WELCOME, "welcome"),
    HandoutKind.AGREEMENT: Handout(HandoutKind.AGREEMENT, "agreement"),
    HandoutKind.PRIVACY: Handout(HandoutKind.PRIVACY, "privacy"),
    HandoutKind.GOALS: Handout(HandoutKind.GOALS, "goals"),
    HandoutKind.AREAS: Handout(HandoutKind.AREAS, "areas"),
    HandoutKind.STRATEGY: Handout(HandoutKind.STRATEGY, "strategy"),
    HandoutKind.HABITS: Handout(HandoutKind.HABITS, "habits"),
    HandoutKind.PROGRESS: Handout(HandoutKind.PROGRESS, "progress"),
    HandoutKind.SPONSOR: Handout(HandoutKind.SPONSOR, "sponsor"),
    HandoutKind.BOOK: Handout(HandoutKind.BOOK, "book"),
    HandoutKind.CHECK_IN: Handout(HandoutKind.CHECK_IN, "check_in"),
    HandoutKind.PREP: Handout(HandoutKind.PREP, "prep"),
}


def name_of(words: Words, kind: HandoutKind, variant: Variant = Variant.FILLED) -> str:
    """What a handout is called in its footer, its title and its file's name."""
    name = {
        HandoutKind.WELCOME: words("Welcome sheet"),
        HandoutKind.AGREEMENT: words("Agreement"),
        HandoutKind.PRIVACY: words("Privacy promise"),
        HandoutKind.GOALS: words("Goals"),
        HandoutKind.AREAS: words("Areas worksheet"),
        HandoutKind.HABITS: words("Thinking and habits"),
        HandoutKind.STRATEGY: words("Strategy"),
        HandoutKind.PROGRESS: words("Progress"),
        HandoutKind.SPONSOR: words("Sponsor report"),
        HandoutKind.BOOK: words("Book of the coaching"),
        HandoutKind.CHECK_IN: words("Check-in agreement"),
        HandoutKind.PREP: words("Prep sheet"),
    }[kind]
    return {
        Variant.FILLED: name,
        Variant.TO_WRITE: words("{handout} to write on", handout=name),
        Variant.BLANK: words("{handout}, blank", handout=name),
        Variant.FILLABLE: words("{handout} to fill in", handout=name),
    }[variant]


def certificate_name(words: Words) -> str:
    """What the certificate of an erasure is called."""
    return words("Certificate of erasure")


def access_name(words: Words) -> str:
    """What an access pack is called."""
    return words("Access pack")


def prepare_name(words: Words) -> str:
    """What the page for the minute before a session is called."""
    return words("Before the session")


def log_name(words: Words) -> str:
    """What the coaching log is called."""
    return words("Coaching log")


def invoice_name(words: Words, kind: str, number: str) -> str:
    """What a numbered document is called; without its number before it has one."""
    name = {
        "invoice": words("Invoice"),
        "receipt": words("Receipt"),
        "correction": words("Correction"),
    }[kind]
    return f"{name} {number}".strip()


def line_words(words: Words, package: int, *, missed: bool = False) -> str:
    """What a line of an invoice is for: a session, one not attended, or a ``package`` of so many.

    A package of nought is none.
    """
    if package:
        return words.count(
            "Package of {n} coaching session", "Package of {n} coaching sessions", package
        )
    if missed:
        return words("Coaching session, reserved and not attended")
    return words("Coaching session")


def gone_words(words: Words, group: str, n: int) -> str:
    """How many records of a group go, or went, with a client."""
    return {
        "engagements": words.count("{n} engagement", "{n} engagements", n),
        "sessions": words.count("{n} session", "{n} sessions", n),
        "answers": words.count("{n} answer or rating", "{n} answers and ratings", n),
        "notes": words.count("{n} private note", "{n} private notes", n),
        "goals": words.count("{n} goal", "{n} goals", n),
        "strategies": words.count("{n} part of a strategy", "{n} parts of strategies", n),
        "steps": words.count("{n} step", "{n} steps", n),
        "thoughts": words.count("{n} thought", "{n} thoughts", n),
        "habits": words.count(
            "{n} habit with its marked days", "{n} habits with their marked days", n
        ),
        "about": words.count("{n} value, person or skill", "{n} values, people and skills", n),
        "documents": words.count("{n} document given", "{n} documents given", n),
    }[group]


def amount(words: Words, goal: "PrepareGoal") -> str:
    """Where a measure stands: 4 of 5; or 9, target 4 where it should go down."""
    if goal.now is None:
        return ""
    unit = f" {goal.unit}" if goal.unit and len(goal.unit) <= 12 else ""
    now = words.number(goal.now)
    if goal.target is None:
        return now + unit
    target = words.number(goal.target)
    if goal.falling:
        return words("{n}, target {m}", n=now, m=target) + unit
    return words("{n} of {m}", n=now, m=target) + unit


def state_words(words: Words, goal: "PrepareGoal") -> str:
    """The word on how a priority stands; empty where nothing can be said."""
    return {
        "reached": words("Reached"),
        "late": words("Needs a look"),
        "on_track": words("On track"),
        "unmeasured": words("Not measured yet"),
    }.get(goal.state, "")


def step_words(words: Words, step: "PrepareStep") -> str:
    """Whose a step is, and what was said of it last."""
    earlier = {"partly": words("Partly"), "not_yet": words("Not yet")}.get(step.earlier, "")
    last = words("Last time: {outcome}", outcome=earlier.lower()) if earlier else ""
    return " · ".join(filter(None, (step.who, last)))
