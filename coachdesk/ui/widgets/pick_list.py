"""A column of things to open: one Tab stop, arrows move, Enter opens."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

from coachdesk.ui.widgets.layout import clear, column, rule


class PickList(QFrame):
    """Buttons under each other, with hairlines between them when ``framed`` as a card.

    ``gap`` is the room between them, in pixels.
    """

    def __init__(self, *, framed: bool = True, gap: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._framed = framed
        self._buttons: list[QAbstractButton] = []
        self._column = column(self, spacing=gap)
        if framed:
            self.setProperty("card", "true")
            self._column.setContentsMargins(1, 1, 1, 1)

    def show_buttons(self, buttons: Sequence[QAbstractButton]) -> None:
        """Show other things to open, in place of those shown."""
        had_keyboard = next((n for n, each in enumerate(self._buttons) if each.hasFocus()), -1)
        clear(self._column)
        self._buttons = list(buttons)
        for at, each in enumerate(self._buttons):
            if at and self._framed:
                self._column.addWidget(rule())
            self._column.addWidget(each)
            each.installEventFilter(self)
        self._make_stop(0)
        if had_keyboard >= 0 and self._buttons:
            self._buttons[min(had_keyboard, len(self._buttons) - 1)].setFocus()

    def buttons(self) -> list[QAbstractButton]:
        """The things to open, in order."""
        return list(self._buttons)

    def stop_at(self, button: QAbstractButton) -> None:
        """Let Tab come to this one."""
        self._make_stop(self._buttons.index(button))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A button would take arrows for itself, and leave the list by Tab's order.
        if event.type() is QEvent.Type.KeyPress and watched in self._buttons:
            assert isinstance(event, QKeyEvent)
            return self._took(self._buttons.index(watched), Qt.Key(event.key()))
        return False

    def _took(self, at: int, key: Qt.Key) -> bool:
        """Whether a key pressed on one of the buttons was for the list."""
        last = len(self._buttons) - 1
        to = {
            Qt.Key.Key_Up: max(0, at - 1),
            Qt.Key.Key_Left: max(0, at - 1),
            Qt.Key.Key_Down: min(last, at + 1),
            Qt.Key.Key_Right: min(last, at + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(key)
        if to is not None:
            self._make_stop(to)
            self._buttons[to].setFocus(Qt.FocusReason.TabFocusReason)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._buttons[at].click()
        else:
            return False
        return True

    def _make_stop(self, stop: int) -> None:
        for at, each in enumerate(self._buttons):
            policy = Qt.FocusPolicy.StrongFocus if at == stop else Qt.FocusPolicy.ClickFocus
            each.setFocusPolicy(policy)
