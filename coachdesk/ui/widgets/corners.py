"""What lies behind the round corners of a window of its own.

A window can only be seen through where a compositor mixes it with what lies below. Where none
runs, its corners would be black. A sheet always lies over its owner, so the corners are painted
with the owner's own picture, which looks the same either way.
"""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QWidget


class Corners:
    """The four corners of a window, ``radius`` px wide, as its owner looks behind them.

    ``lie_at`` is where the window was; once it is elsewhere, they are to be made anew.
    """

    def __init__(self, window: QWidget, owner: QWidget, radius: int, shade: QColor) -> None:
        self.lie_at = window.geometry()
        self._parts: list[tuple[QPoint, QPixmap]] = []
        wide, high = window.width() - radius, window.height() - radius
        # Where it is going: the system may not have moved it yet.
        at = owner.mapFromGlobal(self.lie_at.topLeft())
        for corner in (QPoint(0, 0), QPoint(wide, 0), QPoint(0, high), QPoint(wide, high)):
            behind = QRect(at + corner, at + corner + QPoint(radius - 1, radius - 1))
            self._parts.append((corner, _picture(owner, behind, shade)))

    def paint(self, painter: QPainter) -> None:
        """Paint them, before what is round."""
        for corner, picture in self._parts:
            painter.drawPixmap(corner, picture)


def _picture(owner: QWidget, behind: QRect, shade: QColor) -> QPixmap:
    ratio = owner.devicePixelRatioF()
    made = QPixmap(behind.size() * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    owner.render(painter, QPoint(0, 0), QRegion(behind))
    painter.fillRect(QRect(QPoint(0, 0), behind.size()), shade)
    painter.end()
    return made
