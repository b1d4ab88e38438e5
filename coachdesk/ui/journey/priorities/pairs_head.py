"""The head of the full-screen comparison: what this is, how far it has come, the clock."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.full_head import FullHead
from coachdesk.ui.paint import rounded_box
from coachdesk.ui.theme import Look


class Beads(QWidget):
    """How far the comparison has come: one piece for each question."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._done: tuple[bool, ...] = ()
        self._at = 0
        self.setFixedHeight(look.px(5))

    def show_beads(self, done: Sequence[bool], at: int) -> None:
        """Show which questions are answered, and which one is asked."""
        self._done, self._at = tuple(done), at
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        count = max(1, len(self._done))
        gap = look.px(4) if count < 60 else 1
        wide = (self.width() - gap * (count - 1)) / count
        for at, done in enumerate(self._done):
            token = "accent" if done else "lineStrong"
            if at == self._at:
                token = "latestFill"
            box = QRectF(at * (wide + gap), 0, wide, self.height())
            rounded_box(painter, box, self.height() / 2, look.colour(token))


class PairsHead(FullHead):
    """Title, figures, session clock and the way out."""

    def __init__(self, context: StageContext) -> None:
        words = context.room.words
        super().__init__(context, words("Compare in pairs"), words("Leave"), "scale", "third")
