"""The stages down the left side, each with its dot; one Tab stop, arrows move."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coachdesk.domain.stage import STAGE_KEYS
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.layout import column
from coachdesk.ui.widgets.text import plain_tip

ARROWS = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home,
    Qt.Key.Key_End,
)  # fmt: skip


class _StageRow(QAbstractButton):
    focus_ring = "box"

    def __init__(self, look: Look, stage: str) -> None:
        super().__init__()
        self._look, self._stage = look, stage
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str) -> None:
        self.setText(name)
        self.setAccessibleName(name)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            event.ignore()  # the list moves the keyboard
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(120), self._look.px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, box, painter = self._look, QRectF(self.rect()), QPainter(self)
        on = self.isChecked()
        if on or self.underMouse():
            rounded_box(painter, box, look.px(8), look.colour("select" if on else "hover"))
        side = look.px(9)
        dot = QRectF(look.px(10), (box.height() - side) / 2, side, side)
        rounded_box(painter, dot, side / 2, look.colour(self._stage))
        role = Type.BODY_STRONG if on else Type.BODY
        x = look.px(29)
        room = QRectF(x, 0, box.width() - x - look.px(8), box.height())
        text_line(painter, look.font(role), look.colour("ink"), room, self.text())
        cut = look.metrics(role).horizontalAdvance(self.text()) > room.width()
        self.setToolTip(plain_tip(self.text()) if cut else "")


class StageList(QWidget):
    """The seven stages.

    Signals:
        chosen: another stage was chosen; carries its key.
    """

    chosen = Signal(str)
    spoken = "group"

    def __init__(self, look: Look, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        lines = column(self, spacing=look.px(1))
        self.rows: dict[str, _StageRow] = {}
        for stage in STAGE_KEYS:
            made = _StageRow(look, stage)
            made.clicked.connect(self._on_clicked)
            self.rows[stage] = made
            lines.addWidget(made)

    def show_stages(self, names: dict[str, str], current: str) -> None:
        """Show the stages by their names, the current one marked."""
        for stage, row in self.rows.items():
            row.show_name(names[stage])
            row.setChecked(stage == current)
            policy = Qt.FocusPolicy.StrongFocus if stage == current else Qt.FocusPolicy.ClickFocus
            row.setFocusPolicy(policy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = list(self.rows)
        at = next((n for n, each in enumerate(self.rows.values()) if each.hasFocus()), -1)
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
