"""The stages of the journey: their order, planned minutes and sections.

A stage is a row here, an exit rule in ``domain.exits`` and a page (``ui/journey``). The order is
a guide, never a wall: nothing in this file can keep a coach from opening anything. It is imported
by the first page, so it imports nothing itself.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coachdesk.domain.journey import Journey

OpenItems = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a stage's page. ``minutes`` is its share of the time plan, if it has one."""

    key: str
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage. ``node`` is its number in the stepper, empty for the two that show an icon."""

    key: str
    node: str
    planned_minutes: int
    sections: tuple[Section, ...]
    repeats: bool = False

    def open_items(self, journey: "Journey") -> OpenItems:
        """What the exit rule still finds open, as keys with a sentence in the ui; () is done."""
        from coachdesk.domain.exits import EXITS

        return EXITS[self.key](journey)


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
    ),
    Stage(
        "opening",
        "2",
        90,
        (Section("approach"), Section("areas"), Section("influences"), WRAP_UP),
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
    ),
    Stage(
        "third",
        "4",
        75,
        (Section("priorities"), Section("strategy"), WRAP_UP),
    ),
    Stage(
        "fourth",
        "5",
        60,
        (Section("progress"), Section("agreement"), Section("skills"), WRAP_UP),
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


def next_stage(journey: "Journey") -> Stage:
    """The stage a next session would be for: the first not held; check-ins until the closing."""
    for stage in STAGES[:-2]:
        if journey.skipped(stage.key) is None and not journey.held(stage.key):
            return stage
    return stage_of("closing") if journey.held("closing") else stage_of("check_in")


def _unknown(key: str) -> Stage:
    raise KeyError(key)
