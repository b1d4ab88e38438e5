"""The seven days of a week to choose from: one Tab stop, arrows move, Space takes or leaves."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from coachdesk.ui.paint import rounded_box
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.layout import row
from coachdesk.ui.widgets.text import plain_tip
from coachdesk.words import Words

SIDE, GAP = 26, 6


class Weekdays(QWidget):
    """Seven circles, Monday to Sunday.

    Signals:
        picked: the coach took or left a day; carries the mask, bit 0 Monday to bit 6 Sunday.
    """

    picked = Signal(int)

    def __init__(
        self, look: Look, words: Words, name: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._days: list[_Weekday] = []
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line = row(self, spacing=look.px(GAP), margins=4)  # room for the ring of the keyboard
        for weekday in range(7):
            made = _Weekday(look, words, weekday, self)
            made.clicked.connect(self._on_clicked)
            self._days.append(made)
            line.addWidget(made)
        self._make_stop(0)

    def taken(self) -> int:
        """The days taken, bit 0 Monday to bit 6 Sunday."""
        return sum(1 << n for n, each in enumerate(self._days) if each.isChecked())

    def show_taken(self, mask: int) -> None:
        """Show a choice without telling anyone."""
        for n, each in enumerate(self._days):
            each.setChecked(bool(mask >> n & 1))

    def days(self) -> list["_Weekday"]:
        """The seven check boxes."""
        return list(self._days)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = next((n for n, each in enumerate(self._days) if each.hasFocus()), -1)
        to = {
            Qt.Key.Key_Left: max(0, at - 1),
            Qt.Key.Key_Right: min(6, at + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: 6,
        }.get(Qt.Key(event.key()))
        if at >= 0 and to is not None and not event.modifiers():
            self._make_stop(to)
            self._days[to].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _make_stop(self, stop: int) -> None:
        for n, each in enumerate(self._days):
            policy = Qt.FocusPolicy.StrongFocus if n == stop else Qt.FocusPolicy.ClickFocus
            each.setFocusPolicy(policy)

    def _on_clicked(self) -> None:
        at = next(n for n, each in enumerate(self._days) if each is self.sender())
        self._make_stop(at)
        self.picked.emit(self.taken())


class _Weekday(QCheckBox):
    focus_ring = "round"

    def __init__(self, look: Look, words: Words, weekday: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._letter = look, words.weekday_letter(weekday)
        name = words.weekday_name(weekday)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = self._look.px(SIDE)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos) -> bool:  # type: ignore[no-untyped-def]
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, box = self._look, QPainter(self), QRectF(self.rect())
        on = self.isChecked()
        edge = None if on else look.colour("field")
        fill = look.colour("accent") if on else look.colour("surface")
        rounded_box(painter, box, box.height() / 2, fill, edge, 1.2)
        painter.setFont(look.font(Type.SMALL_STRONG if on else Type.CAPTION))
        painter.setPen(look.colour("onAccent" if on else "ink2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._letter)
