"""The palette's row of groups to look in: one Tab stop, arrows move and choose."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QWidget

from coachdesk.ui.theme import Look
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import row


class _Chip(Button):
    """A round word; the chosen one is filled with ink."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, text, "chip", size="compact")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        if self.isChecked():
            return self._look.colour("ink"), None, self._look.colour("canvas")
        return super()._colours()


class Chips(QWidget):
    """Where to look.

    Signals:
        chosen: another chip was chosen; carries its key.
        left: Up or Down was pressed: the keyboard belongs to the field again.
    """

    spoken = "group"

    chosen = Signal(str)
    left = Signal()

    def __init__(self, look: Look, name: str, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._chips: dict[str, _Chip] = {}
        line = row(self, spacing=look.px(6))
        for key, text in options:
            chip = self._chips[key] = _Chip(look, text)
            chip.clicked.connect(lambda _=False, key=key: self.choose(key))
            chip.installEventFilter(self)
            line.addWidget(chip)
        line.addStretch(1)
        self._value = next(iter(self._chips))
        self._show()

    def value(self) -> str:
        """The key of the chip that is chosen."""
        return self._value

    def choose(self, key: str) -> None:
        """Choose a chip."""
        changed, self._value = key != self._value, key
        self._show()
        if changed:
            self.chosen.emit(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A button would take arrows for itself, and leave the row by Tab's order.
        return isinstance(event, QKeyEvent) and self._took(event)

    def _took(self, event: QKeyEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress:
            return False
        keys = list(self._chips)
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self.choose(keys[max(0, min(len(keys) - 1, keys.index(self._value) + step))])
            self._chips[self._value].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.left.emit()
        else:
            return False
        return True

    def _show(self) -> None:
        for key, chip in self._chips.items():
            chip.setChecked(key == self._value)
            stop = Qt.FocusPolicy.StrongFocus if key == self._value else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(stop)
