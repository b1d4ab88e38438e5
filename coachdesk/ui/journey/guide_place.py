"""Whether the guide stands open beside a stage or is a strip: by width, stage and wish."""

from coachdesk.ui.journey.catalogue import PAGES
from coachdesk.ui.journey.guide import Guide

WIDE = 1360  # the window width, px, from which the guide may stand open by itself


class GuidePlace:
    """Opens and folds one guide; a wish said for a stage counts until the window closes."""

    def __init__(self, guide: Guide) -> None:
        self._guide = guide
        self._wishes: dict[str, bool] = {}

    def fit(self, stage: str, window_width: int) -> None:
        """Show the guide as it fits a stage in a window of a width, px."""
        docked = self._wishes.get(stage, PAGES[stage].guide_docked)
        wide_enough = window_width >= WIDE or stage in self._wishes
        self._guide.set_strip(not (docked and wide_enough))

    def toggle(self, stage: str, window_width: int) -> None:
        """Open a folded guide, fold an open one."""
        self._wishes[stage] = self._guide.is_strip()
        self.fit(stage, window_width)

    def open(self, stage: str, window_width: int, part: str) -> None:
        """Open the guide on one of its parts."""
        self._wishes[stage] = True
        self.fit(stage, window_width)
        self._guide.show_part(part)
