"""Scale dots: a number given with one key. The Now-Desired track has a file of its own."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from coachdesk.drawing.scales import dots
from coachdesk.ui.paint import paint_drawing
from coachdesk.ui.theme import Look
from coachdesk.ui.widgets.digits import digit_of


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
        self.setRange(low - 1, high)  # below the lowest: not rated
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setAccessibleName(name)
        self.setAccessibleDescription(look.say_rating(None, high))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.valueChanged.connect(self._on_set)

    def rating(self) -> int | None:
        """The value, ``None`` when not rated."""
        return self._value

    def show_value(self, value: int | None) -> None:
        """Show a value without telling anyone."""
        self._value = value
        self.blockSignals(True)
        self.setValue(self._low - 1 if value is None else value)
        self.blockSignals(False)
        self.setAccessibleDescription(self._look.say_rating(value, self._high))
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
        look, value = self._look, self._value or 0
        filled = [0 < each <= value for each in range(self._low, self._high + 1)]
        dot, gap = look.px(self._dot), look.px(self._gap)
        painter = QPainter(self)
        painter.translate(1, (self.height() - dot) / 2)
        paint_drawing(painter, dots(filled, dot + gap, dot / 2, tone=self._tone), look)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = digit_of(event)
        if self._locked:
            event.ignore()
        elif found is not None:  # with or without Shift: some keyboards need it for digits
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

    def _on_set(self, value: int) -> None:
        """Assistive technology set the value; our own changes are not told."""
        if self._locked:
            self.show_value(self._value)
        else:
            self._rate(value if value >= self._low else None)

    def _rate(self, value: int | None) -> None:
        if value != self._value:
            self.show_value(value)
            self.rated.emit(value)

    def _at(self, x: float) -> int:
        step = self._look.px(self._dot) + self._look.px(self._gap)
        return max(self._low, min(self._high, self._low + int(x // step)))
