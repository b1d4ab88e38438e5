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
    the width begin with the strip. ``handouts`` are the kinds that fit the stage, best first.
    """

    stage: str
    function: str
    guide_docked: bool
    handouts: tuple[str, ...]

    @property
    def handout(self) -> str:
        """The kind of handout that fits the stage best."""
        return self.handouts[0]

    def page(self, context: StageContext) -> StagePage:
        """Make the page; its module is imported on the first visit."""
        module = import_module(f"coachdesk.ui.journey.stages.{self.stage}")
        make: Callable[[StageContext], StagePage] = getattr(module, self.function)
        context.own_section = import_module("coachdesk.ui.journey.sections.own").own_section
        return make(context)


PAGES: dict[str, PageEntry] = {
    entry.stage: entry
    for entry in (
        PageEntry(
            "introductory",
            "introductory_page",
            guide_docked=True,
            handouts=("agreement", "welcome", "privacy"),
        ),
        PageEntry("opening", "opening_page", guide_docked=False, handouts=("goals", "areas")),
        PageEntry("second", "second_page", guide_docked=True, handouts=("habits",)),
        PageEntry("third", "third_page", guide_docked=False, handouts=("strategy",)),
        PageEntry(
            "fourth",
            "fourth_page",
            guide_docked=True,
            handouts=("check_in", "progress", "prep"),
        ),
        PageEntry("check_in", "check_in_page", guide_docked=False, handouts=("progress", "prep")),
        PageEntry("closing", "closing_page", guide_docked=False, handouts=("book", "progress")),
    )
}


def handouts_for(stage: str) -> tuple[str, ...]:
    """The kinds that fit a stage, best first; none on the overview."""
    return PAGES[stage].handouts if stage in PAGES else ()
