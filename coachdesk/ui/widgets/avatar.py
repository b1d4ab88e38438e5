"""A client's initials in a ring that fills with the stages held."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coachdesk.ui.paint import text_line
from coachdesk.ui.theme import Look, Type


def paint_avatar(
    painter: QPainter, look: Look, box: QRectF, initials: str, share: float, stage: str
) -> None:
    """Paint the ring and the initials into a square box; ``share`` is 0-1 of all stages."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = max(2.0, box.width() / 18)
    ring = box.adjusted(width, width, -width, -width)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.colour("lineStrong"), width))
    painter.drawEllipse(ring)
    if share > 0 and stage:
        pen = QPen(look.colour(stage), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, round(-360 * 16 * share))
    role = Type.SMALL_STRONG if box.width() < look.px(38) else Type.HEADING
    if box.width() > look.px(56):
        role = Type.TITLE
    shown = initials or "·"
    wide = look.metrics(role).horizontalAdvance(shown)
    place = QRectF(box.center().x() - wide / 2, box.y(), wide + 2, box.height())
    text_line(painter, look.font(role), look.colour("ink2"), place, shown, elide=False)


class Avatar(QWidget):
    """A client's avatar."""

    def __init__(self, look: Look, side: int = 40, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._side = look, side
        self._shown = ("", 0.0, "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_client(self, initials: str, share: float, stage: str) -> None:
        """Show another client, or how far this one has come."""
        self._shown = (initials, share, stage)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(self._side), self._look.px(self._side))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_avatar(QPainter(self), self._look, QRectF(self.rect()), *self._shown)
