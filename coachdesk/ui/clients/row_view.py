"""A list of thousands of rows of two heights, headings and others, laid out by arithmetic.

Qt's own list asks a delegate for the size of every row after each change, which over ten thousand
rows takes longer than a key press may. Here only the few headings are counted.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from coachdesk.ui.models.grouped_list import GroupedList
from coachdesk.ui.theme import Look

Index = QModelIndex | QPersistentModelIndex
ROW, HEAD = 48, 30


class Rows(Protocol):
    """Draws a row; its box and its state are told by the view."""

    look: Look

    def paint(
        self,
        painter: QPainter,
        place: QRect,
        index: QModelIndex,
        *,
        selected: bool,
        over: bool,
        focused: bool,
    ) -> None:
        """Paint a row. ``focused`` is whether the list has the keyboard."""
        ...

    def cuts_name(self, place: QRect, index: QModelIndex) -> bool:
        """Whether a row's name is too long for it."""
        ...


class RowView(QAbstractItemView):
    """The rows: one Tab stop, arrows move, Enter opens, / filters.

    Signals:
        opened: Enter or a click on a row.
        filter_wanted: the / key.
        left: the keyboard went elsewhere in the window.
    """

    spoken = "rows"

    opened = Signal(QModelIndex)
    filter_wanted = Signal()
    left = Signal()

    def __init__(self, model: GroupedList, rows: Rows, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list, self._rows = model, rows
        self._row, self._head = rows.look.px(ROW), rows.look.px(HEAD)
        self._heads: Sequence[int] = ()
        self._over = QModelIndex()
        # A viewport of its own making: to find what Qt's own one is, the first call of
        # ``viewport()`` would load every class of QtWidgets into the first paint.
        self._ground = QWidget()
        self.setViewport(self._ground)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(model)
        self.entered.connect(self._on_entered)
        self.clicked.connect(self.opened)

    # Where rows lie, in px from the top of the whole list

    def _top(self, row: int) -> int:
        heads = bisect_left(self._heads, row)
        return row * self._row - heads * (self._row - self._head)

    def _height(self, row: int) -> int:
        at = bisect_left(self._heads, row)
        is_head = at < len(self._heads) and self._heads[at] == row
        return self._head if is_head else self._row

    def _row_at(self, y: int) -> int:
        """The row at a height; -1 above the first, the row count below the last."""
        if y < 0:
            return -1
        tops = [self._top(head) for head in self._heads]
        at = bisect_right(tops, y) - 1
        if at < 0:
            return min(y // self._row, self._list.rowCount())
        below = y - tops[at] - self._head
        row = self._heads[at] + (0 if below < 0 else 1 + below // self._row)
        return min(row, self._list.rowCount())

    # Qt

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus() and current.isValid():
            from PySide6.QtGui import QAccessible, QAccessibleEvent  # hundreds of enums

            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(current.row())
            QAccessible.updateAccessibility(event)

    def reset(self) -> None:
        super().reset()
        self._over = QModelIndex()
        self._heads = self._list.head_rows()
        self.updateGeometries()

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        top = self._top(index.row()) - self.verticalOffset()
        return QRect(0, top, self._ground.width(), self._height(index.row()))

    def indexAt(self, point: QPoint) -> QModelIndex:
        return self._list.index(self._row_at(point.y() + self.verticalOffset()))

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        bar, box, height = (
            self.verticalScrollBar(),
            self.visualRect(index),
            self._ground.height(),
        )
        if box.top() < 0:
            bar.setValue(bar.value() + box.top())
        elif box.bottom() >= height:
            bar.setValue(bar.value() + box.bottom() - height + 1)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        moves, last = QAbstractItemView.CursorAction, self._list.rowCount() - 1
        page = max(1, self._ground.height() // self._row - 1)
        now = self.currentIndex().row()
        to = {
            moves.MoveUp: now - 1,
            moves.MovePrevious: now - 1,
            moves.MoveDown: now + 1,
            moves.MoveNext: now + 1,
            moves.MovePageUp: now - page,
            moves.MovePageDown: now + page,
            moves.MoveHome: 0,
            moves.MoveEnd: last,
        }.get(action, now)
        return self._list.index(self._stop_near(max(0, min(last, to)), -1 if to < now else 1))

    def _stop_near(self, row: int, step: int) -> int:
        """The row itself or the next one that Enter does something on; else back from there."""
        rows = self._list.rowCount()
        for way in (range(row, rows if step > 0 else -1, step), range(row, rows)):
            for at in way:
                head = self._list.head_at(self._list.index(at))
                if head is None or head.closed is not None:
                    return at
        return row

    def stand(self) -> None:
        """Put the cursor on the first row, when it is nowhere yet."""
        if not self.currentIndex().isValid() and self._list.rowCount():
            self.setCurrentIndex(self._list.index(self._stop_near(0, 1)))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.topLeft())
        if index.isValid():
            self.selectionModel().select(QItemSelection(index, index), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def updateGeometries(self) -> None:
        super().updateGeometries()
        bar, height = self.verticalScrollBar(), self._ground.height()
        whole = self._top(self._list.rowCount())
        bar.setRange(0, max(0, whole - height))
        bar.setPageStep(height)
        bar.setSingleStep(self._row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometries()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self._ground)
        offset = self.verticalOffset()
        first = max(0, self._row_at(event.rect().top() + offset))
        last = min(self._row_at(event.rect().bottom() + offset), self._list.rowCount() - 1)
        current, focused = self.currentIndex(), self.hasFocus()
        for row in range(first, last + 1):
            index = self._list.index(row)
            self._rows.paint(
                painter,
                self.visualRect(index),
                index,
                selected=index == current or self.is_picked(index),
                over=index == self._over,
                focused=focused and index == current,
            )

    def is_picked(self, index: QModelIndex) -> bool:
        """Whether a row is one of several picked; here rows are opened one by one."""
        return False

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._on_entered(QModelIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.stand()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        others = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if event.reason() not in others:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.currentIndex())
        elif event.text() == "/":
            self.filter_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _show_tip(self, event) -> None:  # type: ignore[no-untyped-def]
        from PySide6.QtWidgets import QToolTip

        from coachdesk.ui.widgets.text import plain_tip

        index = self.indexAt(event.pos())
        parts = self.told_of(index) if index.isValid() else []
        QToolTip.showText(event.globalPos(), plain_tip("\n".join(parts)), self)

    def told_of(self, index: QModelIndex) -> list[str]:
        """What is told of a row under the pointer: its name where that is cut, and its own tip."""
        cut = self._rows.cuts_name(self.visualRect(index), index)
        name = index.data(Qt.ItemDataRole.DisplayRole) if cut else None
        return [str(part) for part in (name, index.data(Qt.ItemDataRole.ToolTipRole)) if part]

    def _on_entered(self, index: QModelIndex) -> None:
        before, self._over = self._over, index
        for each in (before, index):
            if each.isValid():
                self.update(each)
