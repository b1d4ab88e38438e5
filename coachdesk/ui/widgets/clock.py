"""The session clock: elapsed of planned, and a ring. It draws; time is computed elsewhere."""

from datetime import timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import IconButton

NEAR_THE_END = 0.9


def clock_text(elapsed: timedelta, planned_minutes: int) -> str:
    """Minutes and seconds, with hours past the first; over time reads ``+2:10``."""
    over = elapsed - timedelta(minutes=planned_minutes)
    late = planned_minutes > 0 and over > timedelta()
    seconds = int((over if late else elapsed).total_seconds())
    hours, minutes, rest = seconds // 3600, seconds // 60 % 60, seconds % 60
    shown = f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
    return f"+{shown}" if late else shown


class ClockPill(QWidget):
    """The clock in the header.

    Signals:
        pause_wanted: the coach pauses or resumes.
    """

    spoken = "status"

    pause_wanted = Signal()

    def __init__(self, look: Look, name: str, pause: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._text, self._of, self._share, self._paused = "0:00", "", 0.0, False
        self._narrow = False
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._button = IconButton(
            look, "pause", pause, keys="Ctrl+.", size=30, drawn=15, parent=self
        )
        self._button.clicked.connect(self.pause_wanted)

    def show_time(
        self, elapsed: timedelta, planned: int, of_planned: str, *, paused: bool, pause_name: str
    ) -> None:
        """Show the time; ``of_planned`` is "of 25 min" or what is left of it."""
        text = clock_text(elapsed, planned)
        share = elapsed / timedelta(minutes=planned) if planned else 0.0
        if (text, of_planned, paused) == (self._text, self._of, self._paused):
            return
        resize = len(text) != len(self._text) or of_planned != self._of
        self._text, self._of, self._share, self._paused = text, of_planned, share, paused
        self._button.set_icon("play" if paused else "pause")
        self._button.set_name(pause_name, "Ctrl+.")
        if resize:
            self.updateGeometry()
        self.update()

    def spoken_name(self) -> str:
        """The clock as a screen reader says it, whenever it is asked."""
        return f"{self.accessibleName()}, {self._text} {self._of}".strip()

    def text(self) -> str:
        """The time shown."""
        return self._text

    def aside(self) -> str:
        """What is said beside it: the planned time, or what is left of it."""
        return self._of

    def set_narrow(self, narrow: bool) -> None:
        """Leave out the planned time where there is little room."""
        self._narrow = narrow
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        look = self._look
        width = look.px(14 + 24 + 10) + self._text_width() + look.px(10 + 30 + 6)
        if self._of and not self._narrow:
            width += round(look.metrics(Type.BODY).horizontalAdvance(self._of)) + look.px(10)
        return QSize(width, look.px(38))

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        side = self._button.sizeHint().height()
        right = self._look.px(5)
        self._button.setGeometry(
            self.width() - side - right, (self.height() - side) // 2, side, side
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        box = QRectF(self.rect())
        rounded_box(
            painter, box, box.height() / 2, look.colour("surface"), look.colour("lineStrong")
        )
        side = look.px(22)
        ring = QRectF(look.px(9), (box.height() - side) / 2, side, side).adjusted(
            1.5, 1.5, -1.5, -1.5
        )
        painter.setPen(QPen(look.colour("lineStrong"), 3))
        painter.drawEllipse(ring)
        late = self._share >= NEAR_THE_END
        pen = QPen(look.colour("attention" if late else "accent"), 3)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, round(-360 * 16 * min(1.0, self._share)))
        x = ring.right() + look.px(11)
        width = self._text_width()
        ink = look.colour("ink3" if self._paused else "ink")
        text_line(
            painter,
            look.font(Type.CLOCK),
            ink,
            QRectF(x, 0, width, box.height()),
            self._text,
            elide=False,
        )
        x += width + look.px(10)
        if self._of and not self._narrow:
            token = "attention" if late else "ink2"
            room = QRectF(x, 0, box.width() - x, box.height())
            text_line(
                painter, look.font(Type.BODY), look.colour(token), room, self._of, elide=False
            )

    def _text_width(self) -> int:
        widest = "".join("0" if sign.isdigit() else sign for sign in self._text)
        return round(self._look.metrics(Type.CLOCK).horizontalAdvance(widest)) + 2
