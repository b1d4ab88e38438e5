"""The pale wheel behind the lock page: an ornament, the same for every practice."""

from math import asin, degrees

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from coachdesk.ui.theme import Look

HOLE, STEP, RINGS = 230, 82, 5  # px at 100 % text
GAP = 12  # between two sectors
# Outer edges from the top on, clockwise.
SECTORS = (500, 435, 558, 475, 500, 475, 517, 435)


class Backdrop(QWidget):
    """A page painted with the wheel, its hole free for what is asked."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.colour("canvas"))
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("sidebar"))
        for number, edge in enumerate(SECTORS):
            painter.drawPath(self._sector(middle, number, look.px(edge)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("line"), 1))
        for ring in range(1, RINGS + 1):
            radius = look.px(HOLE + ring * STEP)
            painter.drawEllipse(middle, radius, radius)

    def _sector(self, middle: QPointF, number: int, edge: int) -> QPainterPath:
        """One sector; its sides run beside those of its neighbours, ``GAP`` apart."""
        hole, half = self._look.px(HOLE), self._look.px(GAP) / 2
        width = 360 / len(SECTORS)
        start = 90 + width / 2 - number * width
        inner, outer = degrees(asin(half / hole)), degrees(asin(half / edge))
        path = QPainterPath()
        path.arcMoveTo(_box(middle, edge), start - outer)
        path.arcTo(_box(middle, edge), start - outer, 2 * outer - width)
        path.arcTo(_box(middle, hole), start - width + inner, width - 2 * inner)
        path.closeSubpath()
        return path


def _box(middle: QPointF, radius: float) -> QRectF:
    return QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
