"""A column that stays in view while the page beside it scrolls."""

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from coachdesk.ui.theme import Look


class Sticky(QWidget):
    """Holds one widget and moves it with the scroll, within its own height.

    It draws the hairline at its right edge. What is higher than the view scrolls with the page
    until its end shows.
    """

    def __init__(self, look: Look, inner: QWidget, *, top: int, gap: int) -> None:
        super().__init__()
        self._look, self._inner, self._top, self._gap = look, inner, top, gap
        self._area: QScrollArea | None = None
        inner.setParent(self)
        inner.installEventFilter(self)

    def refit(self) -> None:
        """Give the widget its height, and the place the scroll wants."""
        width = max(0, self.width() - self._gap)
        layout = self._inner.layout()
        height = self._inner.sizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            height = layout.totalHeightForWidth(width)
        self.setMinimumHeight(height + 2 * self._top)
        self._inner.setGeometry(0, self._place(height), width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.refit()
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._area is None:
            parent = self.parentWidget()
            while parent is not None and not isinstance(parent, QScrollArea):
                parent = parent.parentWidget()
            self._area = parent
            if parent is not None:
                parent.verticalScrollBar().valueChanged.connect(self.refit)
        self.refit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refit()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.width() - 1, 0, 1, self.height(), self._look.colour("line"))

    def _place(self, height: int) -> int:
        if self._area is None:
            return self._top
        view = self._area.viewport()
        hidden = view.mapTo(self._area, QPoint(0, 0)).y() - self.mapTo(self._area, QPoint(0, 0)).y()
        most = self.height() - height - self._top
        spare = max(0, height + 2 * self._top - view.height())
        return max(self._top, min(hidden + self._top - spare, most))
