"""The Now-Desired track: one line with two stops, each rated by one key."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractSlider, QWidget

from coachdesk.drawing.scales import track, track_x
from coachdesk.ui.paint import paint_drawing
from coachdesk.ui.theme import Look
from coachdesk.ui.widgets.digits import digit_of, shift_gives_digits

MIDDLE = 5  # where the first nudge of an unrated stop lands


class RatingStop(QAbstractSlider):
    """One of the two stops of a track: not painted, but focused, named and moved by keys.

    Signals:
        rated: the coach rated; carries the value or ``None`` and whether Shift was held.
        nudged: an arrow was pressed; carries the step and whether Shift was held.
        came: the stop got the keyboard.
        shift_found: a key press showed that this keyboard gives digits with Shift only.
    """

    rated = Signal(object, bool)
    nudged = Signal(int, bool)
    came = Signal()
    shift_found = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._track = parent
        self.setRange(0, 10)  # 0: not rated
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.rating: int | None = None
        self.locked = False
        self.valueChanged.connect(self._on_set)

    def show_value(self, value: int | None, said: str) -> None:
        """Show a value, and how it is said, without telling anyone."""
        self.rating = value
        self.setAccessibleDescription(said)
        self.blockSignals(True)
        self.setValue(value or 0)
        self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = None if self.locked else digit_of(event)
        step = {
            Qt.Key.Key_Right: 1, Qt.Key.Key_Plus: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Minus: -1
        }.get(Qt.Key(event.key()))  # fmt: skip
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if found is not None:
            if shift_gives_digits(event):
                self.shift_found.emit()
            self.rated.emit(*found)
        elif self.locked or held:
            event.ignore()
        elif step is not None:
            self.nudged.emit(step, shifted and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.rated.emit(None, False)
        else:
            event.ignore()

    def _on_set(self, value: int) -> None:
        """Assistive technology set the value; our own changes are not told."""
        if self.locked:
            self.show_value(self.rating, self.accessibleDescription())
        else:
            self.rated.emit(value or None, False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._track.update()
        self.came.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._track.update()


class RatingTrack(QWidget):
    """A Now-Desired track with two Tab stops. ``now`` and ``desired`` are 1-10 or ``None``.

    A digit sets, 0 means 10, arrows nudge, Delete clears; from the Now stop, Shift with a digit or
    an arrow is for Desired. Dragging sets Now, with Shift or from its ring Desired. ``say`` gives
    the words for a value, for screen readers.

    Signals:
        now_rated: carries the value, ``None`` for cleared.
        desired_rated: likewise.
        came: one of the stops got the keyboard.
        shift_found: this keyboard gives digits with Shift only.
    """

    now_rated = Signal(object)
    desired_rated = Signal(object)
    came = Signal()
    shift_found = Signal()

    def __init__(
        self,
        look: Look,
        now_name: str,
        desired_name: str,
        *,
        width: int = 140,
        say: Callable[[int | None], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._say = say or (lambda value: look.say_rating(value, 10))
        self.now_stop = RatingStop(now_name, self)
        self.desired_stop = RatingStop(desired_name, self)
        for stop in (self.now_stop, self.desired_stop):
            stop.rated.connect(self._on_rated)
            stop.nudged.connect(self._on_nudged)
            stop.came.connect(self.came)
            stop.shift_found.connect(self.shift_found)
        self._dragging: RatingStop | None = None
        self.set_track_width(width)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_values(
        self, now: int | None, desired: int | None, now_words: str = "", desired_words: str = ""
    ) -> None:
        """Show both values without telling anyone; the words are for screen readers."""
        self.now_stop.show_value(now, now_words or self._say(now))
        self.desired_stop.show_value(desired, desired_words or self._say(desired))
        self._lay_stops()
        self.update()

    def set_names(self, now_name: str, desired_name: str) -> None:
        """Name the stops anew, as when their area was renamed."""
        self.now_stop.setAccessibleName(now_name)
        self.desired_stop.setAccessibleName(desired_name)

    def set_reading(self, reading: bool) -> None:
        """Show for reading only; the stops can still be reached."""
        for stop in (self.now_stop, self.desired_stop):
            stop.locked = reading
        self.setCursor(Qt.CursorShape.ArrowCursor if reading else Qt.CursorShape.PointingHandCursor)

    def set_track_width(self, width: int) -> None:
        """Be that wide, at 100 % text."""
        self.setFixedSize(self._look.px(width), self._look.px(32))
        self._lay_stops()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        now, desired = self.now_stop.rating, self.desired_stop.rating
        knob = self._look.px(6)
        paint_drawing(painter, track(now, desired, self.width(), self.height(), knob), self._look)
        for stop in (self.now_stop, self.desired_stop):
            if stop.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._look.colour("accent"), 2))
                centre = stop.geometry().toRectF().center()
                painter.drawEllipse(centre, knob + 3.5, knob + 3.5)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.now_stop.locked:
            event.ignore()
            return
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
        knob = self._look.px(6)
        first, last = track_x(1, self.width(), knob), track_x(10, self.width(), knob)
        value = round(1 + 9 * (event.position().x() - first) / (last - first))
        value = max(1, min(10, value))
        if value != self._dragging.rating:
            self._tell(self._dragging, value)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = None

    def _on_rated(self, value: int | None, shifted: bool) -> None:
        stop = self.desired_stop if shifted else self.sender()
        assert isinstance(stop, RatingStop)
        self._tell(stop, value)

    def _on_nudged(self, step: int, shifted: bool) -> None:
        stop = self.desired_stop if shifted else self.sender()
        assert isinstance(stop, RatingStop)
        if stop.rating is not None:
            value = max(1, min(10, stop.rating + step))
        else:
            value = (self.now_stop.rating or MIDDLE) if stop is self.desired_stop else MIDDLE
        self._tell(stop, value)

    def _tell(self, stop: RatingStop, value: int | None) -> None:
        stop.show_value(value, self._say(value))
        self._lay_stops()
        self.update()
        (self.now_rated if stop is self.now_stop else self.desired_rated).emit(value)

    def _x(self, stop: RatingStop) -> float:
        empty = 1 if stop is self.now_stop else 10
        return track_x(stop.rating or empty, self.width(), self._look.px(6))

    def _lay_stops(self) -> None:
        side = self._look.px(20)
        for stop in (self.now_stop, self.desired_stop):
            box = QRectF(self._x(stop) - side / 2, (self.height() - side) / 2, side, side)
            stop.setGeometry(box.toRect())
