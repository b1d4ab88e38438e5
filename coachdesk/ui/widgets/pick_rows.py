"""Rows of which one is chosen: one Tab stop, arrows move and choose."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.layout import column
from coachdesk.ui.widgets.text import plain_tip

MOVES = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home,
    Qt.Key.Key_End,
)  # fmt: skip


class PickRow(QAbstractButton):
    """One row, ``high`` px. What stands before and behind its text is for each sort of row."""

    focus_ring = "box"

    def __init__(self, look: Look, high: int) -> None:
        super().__init__()
        self._look, self._high = look, high
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self.setText(text)
        self.setAccessibleName(text)
        self.update()

    def room_for_text(self, box: QRectF, role: Type) -> QRectF:
        """Where the text may stand in the row."""
        look = self._look
        return box.adjusted(look.px(10), 0, -look.px(14), 0)

    def paint_beside(self, painter: QPainter, box: QRectF, role: Type) -> None:
        """Paint what stands beside the text; nothing unless a sort of row says so."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in MOVES:
            event.ignore()  # the rows' owner moves the keyboard
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(120), self._look.px(self._high))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, box, painter = self._look, QRectF(self.rect()), QPainter(self)
        on = self.isChecked()
        if on or self.underMouse():
            rounded_box(painter, box, look.px(8), look.colour("select" if on else "hover"))
        role = Type.BODY_STRONG if on else Type.BODY
        self.paint_beside(painter, box, role)
        room = self.room_for_text(box, role)
        text_line(painter, look.font(role), look.colour("ink"), room, self.text())
        cut = look.metrics(role).horizontalAdvance(self.text()) > room.width()
        self.setToolTip(plain_tip(self.text()) if cut else "")


class PickRows(QWidget):
    """The rows by their keys.

    Signals:
        chosen: another row was chosen; carries its key.
    """

    chosen = Signal(str)
    spoken = "group"
    rows: Mapping[str, PickRow]

    def __init__(
        self, look: Look, name: str, rows: Mapping[str, PickRow], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.rows = rows
        self._lines = column(self, spacing=look.px(1))
        for row in rows.values():
            row.clicked.connect(self._on_clicked)
            self._lines.addWidget(row)

    def shown(self) -> list[str]:
        """The keys of the rows that are not hidden."""
        return [key for key, row in self.rows.items() if not row.isHidden()]

    def show_current(self, key: str) -> None:
        """Mark the row that is chosen; it is the one Tab comes to, else the first."""
        shown = self.shown()
        stop = key if key in shown else next(iter(shown), "")
        for each, row in self.rows.items():
            row.setChecked(each == key)
            policy = Qt.FocusPolicy.StrongFocus if each == stop else Qt.FocusPolicy.ClickFocus
            row.setFocusPolicy(policy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = self.shown()
        at = next((n for n, each in enumerate(keys) if self.rows[each].hasFocus()), -1)
        to = {
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(keys) - 1,
        }.get(Qt.Key(event.key()))
        if at < 0 or to is None:
            super().keyPressEvent(event)
        elif 0 <= to < len(keys):
            self.chosen.emit(keys[to])
            self.rows[keys[to]].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_clicked(self) -> None:
        self.chosen.emit(next(key for key, row in self.rows.items() if row is self.sender()))
