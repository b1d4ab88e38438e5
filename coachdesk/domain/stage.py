"""The stages of the journey, each with the rule by which it is done.

A stage is a row in ``domain.outline``, an exit rule in ``domain.exits`` and a page
(``ui/journey``). The order is a guide, never a wall: nothing in this file can keep a coach from
opening anything. It is imported by the first page.
"""

from typing import TYPE_CHECKING

from coachdesk.domain.outline import PLANS, Plan

if TYPE_CHECKING:
    from coachdesk.domain.journey import Journey

OpenItems = tuple[str, ...]


class Stage(Plan):
    """One stage: its row, and its exit rule."""

    __slots__ = ()

    def open_items(self, journey: "Journey") -> OpenItems:
        """What the exit rule still finds open, as keys with a sentence in the ui; () is done.

        What belongs to a section the coach has switched off is not asked for.
        """
        from coachdesk.domain.exits import EXITS

        asks = journey.method.asks
        return tuple(item for item in EXITS[self.key](journey) if asks(self.key, item))


STAGES: tuple[Stage, ...] = tuple(
    Stage(each.key, each.node, each.planned_minutes, each.sections, each.repeats) for each in PLANS
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
