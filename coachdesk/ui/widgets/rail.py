"""The milestones of a habit on a line: the start, its days, its months; filled up to today."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coachdesk.drawing.scales import RailPoint, rail
from coachdesk.drawing.shapes import Drawing
from coachdesk.ui.paint import paint_drawing
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.text import plain_tip


class MilestoneRail(QWidget):
    """A rail as wide as its place. What it says is in its description, for screen readers."""

    def __init__(
        self, look: Look, name: str, *, width: int = 290, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._usual = look, look.px(width)
        self._points: tuple[RailPoint, ...] = ()
        self._done = 0.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_points(self, points: Sequence[RailPoint], done: float, description: str) -> None:
        """Show other points; ``done`` is how far today has come, 0 to 1."""
        self._points, self._done = tuple(points), done
        self.setAccessibleDescription(description)
        self.setToolTip(plain_tip(description))
        self.setVisible(bool(points))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._usual, round(self._drawn(self._usual).height + 0.5))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(240), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_drawing(QPainter(self), self._drawn(self.width()), self._look)

    def _drawn(self, width: int) -> Drawing:
        points = self._points or (RailPoint(0, False, ""),)
        return rail(points, width, self._look.line(Type.CAPTION), self._done)
