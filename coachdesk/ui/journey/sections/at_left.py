"""Sections of reading width that begin at the left edge, between sections that fill the page."""

from PySide6.QtGui import QResizeEvent

from coachdesk.ui.journey.sections.wrap_up import WrapUp
from coachdesk.ui.journey.stage_page import READING_WIDTH, SectionView


class LeftSection(SectionView):
    """A section whose lines end at reading width."""

    reading_width = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margins = self.body.contentsMargins()
        right = max(0, self.width() - self.look.px(READING_WIDTH))
        if margins.right() != right:
            margins.setRight(right)
            self.body.setContentsMargins(margins)


class LeftWrapUp(WrapUp, LeftSection):
    """The wrap-up, beginning where the sections above it begin."""
