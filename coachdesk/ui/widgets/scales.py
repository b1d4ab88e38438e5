"""Numbers given with one key: scale dots, and the Now-Desired track with its two stops."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from coachdesk.drawing.scales import track, track_x
from coachdesk.ui.paint import paint_drawing
from coachdesk.ui.theme import Look

# What Shift and a digit give on a US keyboard; other layouts give the digit's key itself.
_SHIFTED = "!@#$%^&*()"


def digit_of(event: QKeyEvent) -> tuple[int, bool] | None:
    """The value of a digit key (0 means 10) and whether Shift was held; ``None`` for others."""
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    others = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    if others:
        return None
    key = event.key()
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return (key - Qt.Key.Key_0) or 10, shifted
    place = _SHIFTED.find(chr(key)) if 0 < key < 128 else -1
    return (place + 1, True) if place >= 0 and shifted else None


class ScaleDots(QAbstractSlider):
    """One to ten as circles filled up to the value; ``None`` is not rated.

    ``low`` and ``high`` are the ends of another scale, as 0 to 10 or 1 to 5. A digit
    sets (0 means 10 where the scale begins at 1), arrows nudge, Delete clears.

    Signals:
        rated: the coach rated; carries the value or ``None``.
    """

    rated = Signal(object)
    focus_ring = "box"

    def __init__(
        self,
        look: Look,
        name: str,
        *,
        tone: str = "accent",
        dot: int = 15,
        gap: int = 6,
        low: int = 1,
        high: int = 10,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._tone, self._dot, self._gap, self._low = look, tone, dot, gap, low
        self._high = high
        self._value: int | None = None
        self._locked = False
        self.setRange(low, high)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setAccessibleName(name)
        self.setAccessibleDescription("–")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def rating(self) -> int | None:
        """The value, ``None`` when not rated."""
        return self._value

    def show_value(self, value: int | None) -> None:
        """Show a value without telling anyone."""
        self._value = value
        self.blockSignals(True)
        self.setValue(self._low if value is None else value)
        self.blockSignals(False)
        self.setAccessibleDescription("–" if value is None else f"{value} / {self._high}")
        self.update()

    def set_reading(self, reading: bool) -> None:
        """Show for reading only."""
        self._locked = reading
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if reading else Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        count = self._high + 1 - self._low
        dot, gap = self._look.px(self._dot), self._look.px(self._gap)
        return QSize(count * dot + (count - 1) * gap + 2, max(dot + 2, self._look.px(24)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for value in range(self._low, self._high + 1):
            on = self._value is not None and value <= self._value and self._value > 0
            centre = QPointF(self._x(value), self.height() / 2)
            radius = self._look.px(self._dot) / 2 - 0.75
            if on:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._look.colour(self._tone))
                painter.drawEllipse(centre, radius + 0.5, radius + 0.5)
            else:
                painter.setPen(QPen(self._look.colour("field"), 1.2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(centre, radius, radius)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = digit_of(event)
        if self._locked:
            event.ignore()
        elif found is not None and not found[1]:
            value = 0 if found[0] == 10 and self._low == 0 else found[0]
            if value <= self._high:
                self._rate(value)
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Plus):
            self._rate(min(self._high, (self._low - 1 if self._value is None else self._value) + 1))
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Minus):
            self._rate(max(self._low, (self._low + 1 if self._value is None else self._value) - 1))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._rate(None)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._locked and event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            value = self._at(event.position().x())
            self._rate(None if value == self._value else value)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._locked and event.buttons() & Qt.MouseButton.LeftButton:
            self._rate(self._at(event.position().x()))

    def wheelEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        event.ignore()

    def _rate(self, value: int | None) -> None:
        if value != self._value:
            self.show_value(value)
            self.rated.emit(value)

    def _x(self, value: int) -> float:
        dot, gap = self._look.px(self._dot), self._look.px(self._gap)
        return 1 + (value - self._low) * (dot + gap) + dot / 2

    def _at(self, x: float) -> int:
        step = self._look.px(self._dot) + self._look.px(self._gap)
        return max(self._low, min(self._high, self._low + int(x // step)))


class _Stop(QAbstractSlider):
    """One of the two stops of a track: not painted, but focused, named and moved by keys."""

    rated = Signal(object, bool)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._track = parent
        self.setRange(1, 10)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.rating: int | None = None

    def show_value(self, value: int | None, words: str) -> None:
        self.rating = value
        self.blockSignals(True)
        self.setValue(value or 1)
        self.blockSignals(False)
        self.setAccessibleDescription(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = digit_of(event)
        if found is not None:
            self.rated.emit(found[0], found[1])
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Plus):
            self.rated.emit(min(10, (self.rating or 0) + 1), False)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Minus):
            self.rated.emit(max(1, (self.rating or 2) - 1), False)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.rated.emit(None, False)
        else:
            event.ignore()

    def focusInEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().focusInEvent(event)
        self._track.update()

    def focusOutEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().focusOutEvent(event)
        self._track.update()


class RatingTrack(QWidget):
    """A Now-Desired track with two Tab stops. ``now`` and ``desired`` are 1-10 or ``None``.

    Signals:
        now_rated: carries the value, ``None`` for cleared.
        desired_rated: likewise.
    """

    now_rated = Signal(object)
    desired_rated = Signal(object)

    def __init__(
        self,
        look: Look,
        now_name: str,
        desired_name: str,
        *,
        width: int = 140,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.now_stop = _Stop(now_name, self)
        self.desired_stop = _Stop(desired_name, self)
        self.now_stop.rated.connect(self._on_now)
        self.desired_stop.rated.connect(self._on_desired)
        self._dragging: _Stop | None = None
        self.setFixedSize(look.px(width), look.px(32))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._lay_stops()

    def show_values(
        self, now: int | None, desired: int | None, now_words: str = "", desired_words: str = ""
    ) -> None:
        """Show both values without telling anyone."""
        self.now_stop.show_value(now, now_words)
        self.desired_stop.show_value(desired, desired_words)
        self._lay_stops()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        now, desired = self.now_stop.rating, self.desired_stop.rating
        knob = self._look.px(6)
        paint_drawing(painter, track(now, desired, self.width(), self.height(), knob), self._look)
        for stop in (self.now_stop, self.desired_stop):
            if stop.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._look.colour("accent"), 2))
                centre = QPointF(self._x(stop), self.height() / 2)
                painter.drawEllipse(centre, knob + 4, knob + 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        near_desired = (
            self.desired_stop.rating is not None
            and abs(self._x(self.desired_stop) - x) < self._look.px(9)
            and self.now_stop.rating != self.desired_stop.rating
        )
        self._dragging = self.desired_stop if shifted or near_desired else self.now_stop
        self._dragging.setFocus(Qt.FocusReason.MouseFocusReason)
        self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging is None:
            return
        first, last = track_x(1, self.width()), track_x(10, self.width())
        value = round(1 + 9 * (event.position().x() - first) / (last - first))
        value = max(1, min(10, value))
        if value != self._dragging.rating:
            self._tell(self._dragging, value)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = None

    def _on_now(self, value: int | None, shifted: bool) -> None:
        self._tell(self.desired_stop if shifted else self.now_stop, value)

    def _on_desired(self, value: int | None, _shifted: bool) -> None:
        self._tell(self.desired_stop, value)

    def _tell(self, stop: _Stop, value: int | None) -> None:
        stop.show_value(value, "–" if value is None else f"{value} / 10")
        self._lay_stops()
        self.update()
        (self.now_rated if stop is self.now_stop else self.desired_rated).emit(value)

    def _x(self, stop: _Stop) -> float:
        knob = self._look.px(6)
        empty = 1 if stop is self.now_stop else 10
        return track_x(stop.rating or empty, self.width(), knob)

    def _lay_stops(self) -> None:
        side = self._look.px(20)
        for stop in (self.now_stop, self.desired_stop):
            box = QRectF(self._x(stop) - side / 2, (self.height() - side) / 2, side, side)
            stop.setGeometry(box.toRect())
