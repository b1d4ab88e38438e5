"""One document that was given, in the journey so far; it opens the very pages that were given."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coachdesk.ui.icons import paint_icon
from coachdesk.ui.paint import text_line
from coachdesk.ui.theme import Look, Type

INDENT, HEIGHT, BELOW = 22, 24, 12


class GivenButton(QAbstractButton):
    """A quiet line below a session. ``end`` leaves room to the next session, ``line`` goes on."""

    focus_ring = "box"

    def __init__(
        self, look: Look, text: str, *, end: bool, line: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._line = look, line
        self.setText(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(look.px(HEIGHT + (BELOW if end else 0)))

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        if self._line:
            x = look.px(6)
            painter.setPen(QPen(look.colour("lineStrong"), 2))
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        high, side = look.px(HEIGHT), look.px(14)
        ink = look.colour("accent" if self.underMouse() else "ink2")
        paint_icon(painter, "file-text", ink, QRectF(look.px(INDENT), 0, side, high))
        left = look.px(INDENT) + side + look.px(6)
        place = QRectF(left, 0, self.width() - left, high)
        text_line(painter, look.font(Type.CAPTION), ink, place, self.text())
