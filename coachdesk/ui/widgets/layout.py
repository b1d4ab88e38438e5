"""Small helpers of layout: rows, columns, cards, rules, and boxes that flow onto more lines."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QVBoxLayout,
    QWidget,
)


def column(parent: QWidget | None = None, spacing: int = 0, margins: int = 0) -> QVBoxLayout:
    """A column without margins."""
    made = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    made.setSpacing(spacing)
    made.setContentsMargins(margins, margins, margins, margins)
    return made


def row(parent: QWidget | None = None, spacing: int = 0, margins: int = 0) -> QHBoxLayout:
    """A row without margins."""
    made = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    made.setSpacing(spacing)
    made.setContentsMargins(margins, margins, margins, margins)
    return made


def card(kind: str = "true", parent: QWidget | None = None) -> QFrame:
    """A card: surface with a hairline (``true``), a well (``inset``) or bare (``row``)."""
    made = QFrame(parent)
    made.setProperty("card", kind)
    return made


def rule(parent: QWidget | None = None, *, upright: bool = False) -> QFrame:
    """A hairline."""
    made = QFrame(parent)
    made.setProperty("rule", "true")
    if upright:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
            inner.deleteLater()


def add_all(layout: QBoxLayout, *parts: QWidget | QLayout | int | None) -> None:
    """Add widgets, layouts, gaps (numbers) and stretch (``None``) in order."""
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)


class ListLayout(QLayout):
    """A layout of our own: its items in a list, no margins, as large as what stands in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)


class FlowLayout(ListLayout):
    """Left to right, then onto the next line, which stands ``line_gap`` below (as ``gap`` if 0).

    ``centred`` puts each line in the middle of the width.
    """

    centred = False

    def __init__(self, parent: QWidget | None = None, gap: int = 8, line_gap: int = 0) -> None:
        super().__init__(parent)
        self._gap, self._line_gap = gap, line_gap or gap

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        edges = self.contentsMargins()
        inner = width - edges.left() - edges.right()
        return self._place(QRect(0, 0, inner, 0), move=False) + edges.top() + edges.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return self._with_margins(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items]
        return self._with_margins(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def _with_margins(self, width: int, height: int) -> QSize:
        edges = self.contentsMargins()
        return QSize(width + edges.left() + edges.right(), height + edges.top() + edges.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        for line in self._lines(rect.width()):
            x, tallest = rect.x(), max(hint.height() for _, hint in line)
            if self.centred:
                whole = sum(hint.width() + self._gap for _, hint in line) - self._gap
                x += max(0, (rect.width() - whole) // 2)
            for item, hint in line if move else ():
                middle = item.alignment() & Qt.AlignmentFlag.AlignVCenter
                top = y + (tallest - hint.height()) // 2 if middle else y
                item.setGeometry(QRect(QPoint(x, top), hint))
                x += hint.width() + self._gap
            y += tallest + self._line_gap
        return max(0, y - self._line_gap - rect.y())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """What stands on each line of a width, with the size each wants."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            if not lines or x + hint.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, hint))
            x += hint.width() + self._gap
        return lines
