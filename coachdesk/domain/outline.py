"""The stages of the journey as rows: their order, planned minutes and sections.

It is imported by the first page, so it imports nothing itself.
"""

from typing import NamedTuple


class Section(NamedTuple):
    """A part of a stage's page. ``minutes`` is its share of the time plan, if it has one."""

    key: str
    minutes: int | None = None


class Plan(NamedTuple):
    """One stage. ``node`` is its number in the stepper, empty for the two that show an icon."""

    key: str
    node: str
    planned_minutes: int
    sections: tuple[Section, ...]
    repeats: bool = False


WRAP_UP = Section("wrap_up")

PLANS: tuple[Plan, ...] = (
    Plan(
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
    Plan(
        "opening",
        "2",
        90,
        (Section("approach"), Section("areas"), Section("influences"), WRAP_UP),
    ),
    Plan(
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
    Plan(
        "third",
        "4",
        75,
        (Section("priorities"), Section("strategy"), WRAP_UP),
    ),
    Plan(
        "fourth",
        "5",
        60,
        (Section("progress"), Section("agreement"), Section("skills"), WRAP_UP),
    ),
    Plan(
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
    Plan(
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


def plan_of(key: str) -> Plan:
    """The row of a stage.

    Raises:
        KeyError: no stage has that key.
    """
    return next((plan for plan in PLANS if plan.key == key), None) or _unknown(key)


def _unknown(key: str) -> Plan:
    raise KeyError(key)
