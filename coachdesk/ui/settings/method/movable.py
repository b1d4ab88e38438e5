"""A card of rows that are put in order by their grips: dragged, or moved with Alt and an arrow."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from coachdesk.ui.settings.method.handle import Grip
from coachdesk.ui.theme import Look
from coachdesk.ui.widgets.layout import column
from coachdesk.ui.widgets.row_list import RowList


class MovableRows(QWidget):
    """Rows by id, each with a grip.

    Signals:
        reordered: a row was moved; carries all ids in their new order.
        added, lines_pasted: as those of the list within.
    """

    reordered = Signal(list)
    added = Signal(str)
    lines_pasted = Signal(str)

    def __init__(
        self, look: Look, *, add: str = "", framed: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.list = RowList(look, add=add, framed=framed, icon="plus", indent=44)
        self.list.reordered.connect(self.reordered)
        self.list.added.connect(self.added)
        self.list.lines_pasted.connect(self.lines_pasted)
        column(self).addWidget(self.list)
        self._line = QFrame(self)
        self._line.setProperty("dropline", "true")
        self._line.setFixedHeight(3)
        self._line.hide()
        self._slot: int | None = None

    def show_rows(self, ids: Sequence[str], make: Callable[[str], QWidget]) -> None:
        """Show the rows of ``ids`` in this order."""
        self.list.show_rows(ids, make)

    def row(self, row_id: str) -> QWidget | None:
        """The widget of a row."""
        return self.list.row(row_id)

    def tie(self, grip: Grip, row_id: str) -> None:
        """Let a grip move its row."""
        grip.dragged.connect(self._on_dragged)
        grip.dropped.connect(lambda counts: self._on_dropped(row_id, counts))
        grip.stepped.connect(lambda by: self.step(row_id, by))

    def step(self, row_id: str, by: int) -> None:
        """Move a row up or down by one; the keyboard goes with it."""
        ids = self.list.ids()
        at = ids.index(row_id)
        to = at + by
        if 0 <= to < len(ids):
            ids[at], ids[to] = ids[to], ids[at]
            focus = self.window().focusWidget()
            self.reordered.emit(ids)
            if focus is not None:
                QTimer.singleShot(0, focus, focus.setFocus)

    def _on_dragged(self, at: QPoint) -> None:
        y = self.list.mapFromGlobal(at).y()
        rows = [made for each in self.list.ids() if (made := self.list.row(each)) is not None]
        self._slot = sum(row.geometry().center().y() < y for row in rows)
        if not rows:
            return
        last = self._slot >= len(rows)
        edge = rows[-1].geometry().bottom() if last else rows[self._slot].geometry().top() - 1
        self._line.setGeometry(0, edge - 1, self.width(), 3)
        self._line.show()
        self._line.raise_()

    def _on_dropped(self, row_id: str, counts: bool) -> None:
        slot, self._slot = self._slot, None
        self._line.hide()
        ids = self.list.ids()
        if slot is None or not counts or row_id not in ids:
            return
        at = ids.index(row_id)
        ids.remove(row_id)
        ids.insert(slot - 1 if slot > at else slot, row_id)
        if ids != self.list.ids():
            self.reordered.emit(ids)
