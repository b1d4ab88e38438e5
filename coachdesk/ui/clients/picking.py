"""Several clients picked at once: the list in which it is done, and what can be done with them."""

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coachdesk.ui.clients.row_painter import RowPainter
from coachdesk.ui.clients.row_view import RowView
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.models.client_list import ClientListModel
from coachdesk.ui.paint import rounded_box

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MARK = 16


class PickView(RowView):
    """The client list. Ctrl+Space or Ctrl+click picks, Shift extends, Ctrl+A picks all, Esc none.

    Signals:
        picked: other clients are picked.
    """

    picked = Signal()

    def __init__(
        self, model: ClientListModel, rows: RowPainter, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, rows, parent=parent)
        self._clients = model
        self._ids: set[str] = set()
        self._look = rows.look
        model.modelReset.connect(self._drop_gone)

    def picked_ids(self) -> list[str]:
        """The clients picked, in the order shown."""
        if not self._ids:
            return []
        return [each.id for each in self._clients.shown_clients() if each.id in self._ids]

    def is_picked(self, index: QModelIndex) -> bool:
        """Whether a client is one of those picked."""
        line = self._clients.line_at(index) if self._ids else None
        return line is not None and line.id in self._ids

    def pick_none(self) -> None:
        """Let go of all that are picked."""
        self._pick(set())

    def pick_all(self) -> None:
        """Pick every client shown."""
        self._pick({each.id for each in self._clients.shown_clients()})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & (CONTROL | SHIFT)
        if key == Qt.Key.Key_Space and held == CONTROL:
            self._toggle(self.currentIndex())
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and held == SHIFT:
            first = self.currentIndex()
            super().keyPressEvent(event)
            self._extend(first, self.currentIndex())
        elif key == Qt.Key.Key_A and held == CONTROL:
            self.pick_all()
        elif key == Qt.Key.Key_Escape and self._ids:
            self.pick_none()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        held = event.modifiers() & (CONTROL | SHIFT)
        if not held or event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            super().mousePressEvent(event)
        elif held == SHIFT:
            self._extend(self.currentIndex(), index)
        else:
            self._toggle(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not event.modifiers() & (CONTROL | SHIFT):  # picking opens nobody
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._ids:
            return
        painter, look, offset = QPainter(self._ground), self._look, self.verticalOffset()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        last = min(self._row_at(event.rect().bottom() + offset), self._list.rowCount() - 1)
        for row in range(max(0, self._row_at(event.rect().top() + offset)), last + 1):
            index = self._list.index(row)
            if self.is_picked(index):
                place = self.visualRect(index)
                side = look.px(MARK)
                box = QRectF(place.x() + look.px(27), place.bottom() - look.px(21), side, side)
                rounded_box(painter, box, side / 2, look.colour("accent"))
                inside = box.adjusted(side / 5, side / 5, -side / 5, -side / 5)
                paint_icon(painter, "check", look.colour("onAccent"), inside)

    def _toggle(self, index: QModelIndex) -> None:
        line = self._clients.line_at(index)
        if line is not None:
            self._pick(self._ids ^ {line.id})

    def _extend(self, first: QModelIndex, last: QModelIndex) -> None:
        ends = sorted(each.row() for each in (first, last) if each.isValid())
        if ends:
            rows = range(ends[0], ends[-1] + 1)
            lines = (self._clients.line_at(self._list.index(row)) for row in rows)
            self._pick(self._ids | {line.id for line in lines if line is not None})

    def _pick(self, ids: set[str]) -> None:
        if ids != self._ids:
            self._ids = ids
            self._ground.update()
            self.picked.emit()

    def _drop_gone(self) -> None:
        """Those filtered away or gone are picked no longer: what is not seen is not archived."""
        if self._ids:
            self._pick(set(self.picked_ids()))
