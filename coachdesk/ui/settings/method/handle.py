"""What can be dragged to another place, with the mouse or with Alt and an arrow."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from coachdesk.ui.icons import paint_icon
from coachdesk.ui.theme import Look

STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}


class Handle(QAbstractButton):
    """A button that can be dragged; a press without a drag is a click.

    Signals:
        dragged: it is being dragged; carries the pointer's place on the screen.
        dropped: the drag ended; carries whether it counts.
        stepped: Alt with an arrow; carries -1 or 1.
        menu_wanted: carries the place on the screen where its menu belongs.
    """

    dragged = Signal(QPoint)
    dropped = Signal(bool)
    stepped = Signal(int)
    menu_wanted = Signal(QPoint)
    focus_ring = "box"

    def __init__(self, look: Look, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.still = False  # where nothing may be moved
        self._pressed: QPointF | None = None
        self._dragging = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def ask_menu(self) -> None:
        """Ask for the menu, below."""
        self.menu_wanted.emit(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        start = self._pressed
        if start is None or self.still:
            return
        far = (event.position() - start).manhattanLength()
        if self._dragging or far >= QApplication.startDragDistance():
            self._dragging = True
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if self._dragging:
            self._dragging = False
            self.setDown(False)
            self.dropped.emit(True)
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.ask_menu()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape and self._dragging:
            self._dragging, self._pressed = False, None
            self.dropped.emit(False)
        elif step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if not self.still:
                self.stepped.emit(step)
        elif step is not None:
            event.ignore()  # whoever holds it moves the keyboard; Qt's own way would jump
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Grip(Handle):
    """The six dots at the beginning of a row; a click shows what can be done with the row."""

    def __init__(self, look: Look, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(look, name, parent=parent)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.clicked.connect(self.ask_menu)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(24), self._look.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, side = self._look, self._look.px(15)
        ink = look.colour("ink" if self.underMouse() else "ink3")
        box = QRectF((self.width() - side) / 2, 0, side, self.height())
        paint_icon(QPainter(self), "grip", ink, box)
