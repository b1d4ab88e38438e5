"""How far something is, as a line that fills."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coachdesk.ui.paint import rounded_box
from coachdesk.ui.theme import Look


class ProgressLine(QWidget):
    """A line that fills from the left; what it tells stands in words beside it."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._share = look, 0.0
        self.setFixedHeight(look.px(6))

    def show_share(self, share: float) -> None:
        """Fill the line to a share, 0 to 1."""
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, box = self._look, QPainter(self), QRectF(self.rect())
        rounded_box(painter, box, box.height() / 2, look.colour("inset"))
        box.setWidth(box.width() * self._share)
        if box.width() >= box.height():
            rounded_box(painter, box, box.height() / 2, look.colour("accent"))
