"""A list whose rows have more than one thing to do: one Tab stop, arrows move both ways."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

from coachdesk.ui.theme import Look
from coachdesk.ui.widgets.layout import clear, column, row, rule

CENTRE = Qt.AlignmentFlag.AlignVCenter
Cells = Sequence[QAbstractButton]


class TwoWayList(QFrame):
    """Rows of buttons in a card. Up and down keep to a column, left and right to a row.

    ``main`` is the column Tab comes to at first.
    """

    def __init__(self, look: Look, *, main: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._main = look, main
        self._rows: list[Cells] = []
        self.setProperty("card", "true")
        self._column = column(self)
        self._column.setContentsMargins(1, 1, 1, 1)

    def show_rows(self, rows: Sequence[Cells]) -> None:
        """Show other rows in place of those shown; the keyboard stays near where it was."""
        had = next((at for at in self._places() if self._rows[at[0]][at[1]].hasFocus()), None)
        clear(self._column)
        self._rows = list(rows)
        for n, cells in enumerate(self._rows):
            if n:
                self._column.addWidget(rule())
            self._column.addWidget(self._line(cells))
            for each in cells:
                each.installEventFilter(self)
        self._make_stop(0, self._main)
        if had is not None and self._rows:
            self._go(min(had[0], len(self._rows) - 1), had[1])

    def rows(self) -> list[Cells]:
        """The buttons of each row."""
        return list(self._rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A button would take arrows for itself, and leave the list by Tab's order.
        if event.type() is not QEvent.Type.KeyPress:
            return False
        assert isinstance(event, QKeyEvent)
        place = next((at for at in self._places() if self._rows[at[0]][at[1]] is watched), None)
        return place is not None and self._took(*place, Qt.Key(event.key()))

    def _took(self, down: int, across: int, key: Qt.Key) -> bool:
        last, end = len(self._rows) - 1, len(self._rows[down]) - 1
        to = {
            Qt.Key.Key_Up: (max(0, down - 1), across),
            Qt.Key.Key_Down: (min(last, down + 1), across),
            Qt.Key.Key_Left: (down, max(0, across - 1)),
            Qt.Key.Key_Right: (down, min(end, across + 1)),
            Qt.Key.Key_Home: (0, across),
            Qt.Key.Key_End: (last, across),
        }.get(key)
        if to is not None:
            self._go(*to)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._rows[down][across].click()
        else:
            return False
        return True

    def _go(self, down: int, across: int) -> None:
        across = min(across, len(self._rows[down]) - 1)
        self._make_stop(down, across)
        self._rows[down][across].setFocus(Qt.FocusReason.TabFocusReason)

    def _make_stop(self, down: int, across: int) -> None:
        for at in self._places():
            here = at == (down, min(across, len(self._rows[down]) - 1))
            policy = Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus
            self._rows[at[0]][at[1]].setFocusPolicy(policy)

    def _places(self) -> list[tuple[int, int]]:
        return [(n, m) for n, cells in enumerate(self._rows) for m in range(len(cells))]

    def _line(self, cells: Cells) -> QWidget:
        made = QWidget()
        across = row(made)
        if not cells[0].property("wide"):
            across.setContentsMargins(self._look.px(15), 0, 0, 0)
        for each in cells:
            if each.property("wide"):
                across.addWidget(each, 1)
            else:
                across.addWidget(each, 0, Qt.AlignmentFlag.AlignTop if each is cells[0] else CENTRE)
        return made
