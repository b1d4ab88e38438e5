"""Which page shows which stage, and whether the guide stands open beside it."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.stage_page import StagePage


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A stage's page: the module that holds it, the function that makes it.

    ``guide_docked`` is whether the guide stands open beside the page at first; pages that need
    the width begin with the strip.
    """

    stage: str
    function: str
    guide_docked: bool

    def page(self, context: StageContext) -> StagePage:
        """Make the page; its module is imported on the first visit."""
        module = import_module(f"coachdesk.ui.journey.stages.{self.stage}")
        make: Callable[[StageContext], StagePage] = getattr(module, self.function)
        return make(context)


PAGES: dict[str, PageEntry] = {
    entry.stage: entry
    for entry in (
        PageEntry("introductory", "introductory_page", guide_docked=True),
        PageEntry("opening", "opening_page", guide_docked=False),
        PageEntry("second", "second_page", guide_docked=True),
        PageEntry("third", "third_page", guide_docked=False),
        PageEntry("fourth", "fourth_page", guide_docked=True),
        PageEntry("check_in", "check_in_page", guide_docked=False),
        PageEntry("closing", "closing_page", guide_docked=False),
    )
}
