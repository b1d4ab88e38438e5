"""The words for what a goal can be: kinds, motives, status, and what its history tells."""

from coachdesk.domain.goal import Direction, GoalChange, GoalKind, GoalStatus, Motive, Wording
from coachdesk.domain.scales import day_of
from coachdesk.domain.sponsor import Shared
from coachdesk.words import Words

Options = list[tuple[str, str]]


def status_options(words: Words) -> Options:
    """Every status with its word on screen."""
    return [
        (GoalStatus.LISTED, words("Parked")),
        (GoalStatus.ACTIVE, words("Priority")),
        (GoalStatus.ACHIEVED, words("Reached")),
        (GoalStatus.PAUSED, words("Paused")),
        (GoalStatus.RELEASED, words("Let go")),
    ]


def kind_options(words: Words) -> Options:
    """What sort of goal it can be."""
    return [
        (GoalKind.OUTCOME, words("Outcome")),
        (GoalKind.PERFORMANCE, words("Performance")),
        (GoalKind.PROCESS, words("Process")),
        (GoalKind.LEARNING, words("Learning")),
    ]


def wording_options(words: Words) -> Options:
    """Which way it can be worded."""
    return [(Wording.TOWARD, words("Toward something")), (Wording.AWAY, words("Away from it"))]


def motive_options(words: Words) -> Options:
    """Whose goal it can be."""
    return [
        (Motive.WANT_TO, words("I want to")),
        (Motive.BELIEVE_IN, words("I believe in it")),
        (Motive.SHOULD, words("I should")),
        (Motive.TOLD_TO, words("I was told to")),
    ]


def direction_options(words: Words) -> Options:
    """Which way a measure can go."""
    return [
        (Direction.UP, words("Up")),
        (Direction.DOWN, words("Down")),
        (Direction.KEEP, words("Keep")),
    ]


def shared_options(words: Words) -> Options:
    """How much of a goal the sponsor can see."""
    return [
        (Shared.NOTHING, words("Nothing of it")),
        (Shared.GOAL, words("The goal")),
        (Shared.PROGRESS, words("The goal and how it goes")),
    ]


def change_words(words: Words, change: GoalChange) -> str:
    """One line of a goal's history: what changed, from what to what."""
    what = {
        "statement": words("Reworded"),
        "status": words("Status"),
        "target": words("Target"),
        "target_on": words("Target date"),
        "evidence": words("How I will know"),
        "measure": words("Measure"),
        "sponsor": words("The sponsor sees"),
    }.get(change.what, change.what)
    before, after = (_said(words, change.what, each) for each in (change.before, change.after))
    if not before:
        return words("{what}: {after}", what=what, after=after)
    return words("{what}: {before} → {after}", what=what, before=before, after=after)


def _said(words: Words, what: str, value: str) -> str:
    if what == "status":
        return dict(status_options(words)).get(value, value)
    if what == "sponsor":
        return dict(shared_options(words)).get(value, value)
    if what == "target_on":
        day = day_of(value)
        return words.short_day_with_year(day) if day else value or words("no date")
    if what == "target":
        try:
            return words.number(float(value))
        except ValueError:
            return value or words("none")
    return f"“{value}”" if value else ""
