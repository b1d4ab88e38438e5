"""Two parts beside each other where there is room, else the second below the first."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from coachdesk.ui.widgets.layout import ListLayout


class Beside(ListLayout):
    """Lays the first part at the left with what is left of the width, the second at the right."""

    def __init__(
        self, first: QWidget, second: QWidget, gap: int, below: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._gap, self._below = gap, below
        self.addWidget(first)
        self.addWidget(second)

    def is_beside(self, width: int) -> bool:
        """Whether both parts fit next to each other."""
        return sum(item.sizeHint().width() for item in self._shown()) + self._gap <= width

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        shown = self._shown()
        if len(shown) < 2:
            return max((_height(item, width) for item in shown), default=0)
        first, second = shown
        if self.is_beside(width):
            left, right = self._widths(width)
            return max(_height(first, left), _height(second, right))
        return _height(first, width) + self._below + _height(second, width)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        shown = self._shown()
        if len(shown) < 2:
            for item in shown:
                item.setGeometry(rect)
            return
        first, second = shown
        if self.is_beside(rect.width()):
            left, right = self._widths(rect.width())
            for item, x, width in ((first, 0, left), (second, rect.width() - right, right)):
                high = min(rect.height(), _height(item, width))
                top = rect.y() + (rect.height() - high) // 2
                item.setGeometry(QRect(rect.x() + x, top, width, high))
            return
        high = _height(first, rect.width())
        first.setGeometry(QRect(rect.x(), rect.y(), rect.width(), high))
        rest = max(0, rect.height() - high - self._below)
        second.setGeometry(QRect(rect.x(), rect.y() + high + self._below, rect.width(), rest))

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _widths(self, width: int) -> tuple[int, int]:
        right = self._shown()[1].sizeHint().width()
        return width - right - self._gap, right


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
