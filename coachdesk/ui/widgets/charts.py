"""Widgets around ``drawing``: a chart to look at, and the wheel to point at."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coachdesk.drawing.shapes import Drawing
from coachdesk.drawing.wheel import Look as WheelLook
from coachdesk.drawing.wheel import Sector, WheelShape, sector_at, wheel
from coachdesk.ui.paint import measure_with, paint_drawing
from coachdesk.ui.theme import Look, Type


class Chart(QWidget):
    """Shows a drawing at its own size. What it says is in its description, for screen readers."""

    spoken = "graphic"

    def __init__(self, look: Look, name: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._drawing = Drawing(0, 0)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_drawing(self, drawing: Drawing, description: str = "") -> None:
        """Show another drawing."""
        if drawing == self._drawing:
            return
        self._drawing = drawing
        self.setAccessibleDescription(description)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self._drawing.width), round(self._drawing.height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.translate(
            (self.width() - self._drawing.width) / 2, (self.height() - self._drawing.height) / 2
        )
        paint_drawing(painter, self._drawing, self._look)


class WheelView(Chart):
    """The wheel. A click selects a sector; dragging sets Now, with Shift Desired.

    Signals:
        selected: carries the sector's number.
        now_rated, desired_rated: carry the sector's number and the value 1-10.
    """

    selected = Signal(int)
    now_rated = Signal(int, int)
    desired_rated = Signal(int, int)

    def __init__(
        self,
        look: Look,
        radius: int,
        wheel_look: WheelLook,
        name: str,
        *,
        live: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, name, parent=parent)
        self._radius, self._wheel_look, self._live = radius, wheel_look, live
        self._shape = WheelShape(0, 0, 1, 0)
        self._sectors: tuple[Sector, ...] = ()
        self._dragged: tuple[int, int] | None = None
        if live:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_sectors(self, sectors: tuple[Sector, ...], description: str) -> None:
        """Show other numbers."""
        self._sectors = sectors
        look = self._look
        drawing, self._shape = wheel(
            sectors,
            look.px(self._radius),
            self._wheel_look,
            measure_with(look),
            look.line(Type.CAPTION),
        )
        self.show_drawing(drawing, description)

    def set_look(self, wheel_look: WheelLook) -> None:
        """Draw the wheel in another look; what it shows follows with ``show_sectors``."""
        self._wheel_look = wheel_look

    def set_radius(self, radius: int) -> None:
        """Draw the wheel larger or smaller."""
        if radius != self._radius:
            self._radius = radius
            self.show_sectors(self._sectors, self.accessibleDescription())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._found(event)
        if found is not None:
            self.selected.emit(found[0])
            self._dragged = found if self._live else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._found(event)
        if self._dragged is None or found is None or found == self._dragged:
            return
        self._dragged = (self._dragged[0], found[1])
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        (self.desired_rated if shifted else self.now_rated).emit(*self._dragged)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = None

    def _found(self, event: QMouseEvent) -> tuple[int, int] | None:
        if not self._sectors:
            return None
        left = (self.width() - self._drawing.width) / 2
        top = (self.height() - self._drawing.height) / 2
        at = event.position()
        return sector_at(self._shape, len(self._sectors), at.x() - left, at.y() - top)
