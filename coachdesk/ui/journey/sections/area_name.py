"""An area's name at the head of its row: a press unfolds the row."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.text import plain_tip


class AreaName(QAbstractButton):
    """An area's name; a press unfolds its row.

    Signals:
        came: it got the keyboard.
    """

    came = Signal()

    def __init__(self, look: Look, *, takes_focus: bool) -> None:
        super().__init__()
        self._look = look
        strong, none = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(strong if takes_focus else none)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_name(self, name: str) -> None:
        """Show another name."""
        if name != self.text():
            self.setText(name)
            self.setAccessibleName(name)
            self.setToolTip(plain_tip(name) if self._is_cut() else "")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        room = QRectF(self.rect())
        text_line(painter, look.font(Type.BODY_STRONG), look.colour("ink"), room, self.text())
        if self.hasFocus():
            reach = look.px(6)
            box = room.adjusted(-reach, reach, 0, -reach)
            painter.setClipping(False)
            rounded_box(
                painter, box.adjusted(reach, 0, 0, 0), look.px(6), None, look.colour("accent"), 2
            )

    def focusInEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().focusInEvent(event)
        self.came.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Arrows would walk among buttons; here they walk among rows.
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _is_cut(self) -> bool:
        width = self._look.metrics(Type.BODY_STRONG).horizontalAdvance(self.text())
        return width > self.width()
