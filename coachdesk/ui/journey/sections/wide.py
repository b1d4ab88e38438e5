"""Sections made of cards: a little wider than the reading column, all with the same edges."""

from PySide6.QtWidgets import QWidget

from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.sections.wrap_up import WrapUp
from coachdesk.ui.journey.stage_page import SectionView

CARD_WIDTH = 840


class WideSection(SectionView):
    """A section as wide as its cards want to be."""

    reading_width = False

    def __init__(self, context: StageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setMaximumWidth(self.look.px(CARD_WIDTH))


class WideWrapUp(WrapUp, WideSection):
    """The wrap-up with the edges of the cards above it."""
