"""What Qt cannot know of our own widgets: their roles, and which row a control stands in.

A widget class says what it is in ``spoken``: ``group`` (named, or numbered among its like and
told by its own words), ``graphic`` or ``status``. A view of rows it paints itself is ``rows``.
Nothing here runs before assistive technology asks for a widget.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAccessibleWidget,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)

ROLES = {
    "group": QAccessible.Role.Grouping,
    "graphic": QAccessible.Role.Graphic,
    "status": QAccessible.Role.StatusBar,
    "rows": QAccessible.Role.List,
}
_told: list[Callable[..., Any]] = []
# Qt owns the rows it was told of; here they live at least as long.
_rows: list[Any] = []


def tell_assistive_technology(window: QWidget) -> None:
    """Make the roles known to Qt, and forget what was told of a window before."""
    if not _told:
        _told.append(_made)
        QAccessible.installFactory(_made)
    if QAccessible.isActive():
        for each in window.findChildren(QWidget):
            if getattr(type(each), "spoken", ""):
                known = QAccessible.queryAccessibleInterface(each)
                QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(known))


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say some news, politely: after what it is saying now."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def group_name(widget: QWidget) -> str:
    """A group's own name, or its number among its like with the first words in it."""
    if widget.accessibleName():
        return widget.accessibleName()
    parent = widget.parentWidget()
    layout = parent.layout() if parent is not None else None
    like = [each for each in parent.children() if type(each) is type(widget)] if parent else []
    shown = [each for each in like if isinstance(each, QWidget) and not each.isHidden()]
    if layout is not None:
        shown.sort(key=layout.indexOf)
    number = shown.index(widget) + 1 if widget in shown else 0
    return ", ".join(filter(None, (str(number) if number else "", _first_words(widget))))


def _first_words(widget: QWidget) -> str:
    label = ""
    for each in widget.findChildren(QWidget):
        if isinstance(each, QLineEdit) and each.echoMode() is QLineEdit.EchoMode.Normal:
            text = each.text()
        elif isinstance(each, QTextEdit):
            text = each.toPlainText()
        else:
            label = label or (each.text() if isinstance(each, QLabel) else "")
            continue
        return text.split("\n")[0][:80] or label
    return label


class _Spoken(QAccessibleWidget):
    """A widget with the role its class claims."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._role = role

    def text(self, kind: QAccessible.Text) -> str:
        named = kind is QAccessible.Text.Name
        own_words = getattr(self.widget(), "spoken_name", None)
        if named and own_words is not None:
            return str(own_words())
        if named and self._role is QAccessible.Role.Grouping:
            return group_name(self.widget())
        return super().text(kind)


class _SpokenRows(QAccessibleWidget):
    """A list that paints its rows itself: each is a list item, as it is spoken."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view, QAccessible.Role.List)
        self._view = view
        self._items: dict[int, _SpokenRow] = {}
        items = self._items
        view.destroyed.connect(lambda: _let_go(items))

    def childCount(self) -> int:
        return self._view.model().rowCount()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        if not 0 <= index < self.childCount():
            return None
        if index not in self._items:
            made = self._items[index] = _SpokenRow(self._view, index)
            _rows.append(made)
            QAccessible.registerAccessibleInterface(made)
        return self._items[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((n for n, each in self._items.items() if each is child), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        viewport = self._view.viewport()
        index = self._view.indexAt(viewport.mapFromGlobal(QRect(x, y, 1, 1).topLeft()))
        return self.child(index.row()) if index.isValid() else None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        index = self._view.currentIndex()
        return self.child(index.row()) if index.isValid() and self._view.hasFocus() else None


def _let_go(items: "dict[int, _SpokenRow]") -> None:
    for each in items.values():
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(each))
        _rows.remove(each)
    items.clear()


class _SpokenRow(QAccessibleInterface):
    """One painted row."""

    def __init__(self, view: QAbstractItemView, row: int) -> None:
        super().__init__()
        self._view, self._row = view, row

    def isValid(self) -> bool:
        return self._row < self._view.model().rowCount()

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return QAccessible.queryAccessibleInterface(self._view)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        if kind is not QAccessible.Text.Name:
            return ""
        return str(self._index().data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Rows are not renamed here."""

    def rect(self) -> QRect:
        shown = self._view.visualRect(self._index())
        return QRect(self._view.viewport().mapToGlobal(shown.topLeft()), shown.size())

    def state(self) -> QAccessible.State:
        made = QAccessible.State()
        made.focusable = made.selectable = True
        here = self._view.currentIndex().row() == self._row
        made.selected = here
        made.focused = here and self._view.hasFocus()
        made.invisible = not self._view.isVisible()
        return made

    def _index(self) -> Any:
        return self._view.model().index(self._row, 0)


def _made(_key: str, thing: QObject | None) -> QAccessibleInterface | None:
    spoken = getattr(type(thing), "spoken", "")
    if not spoken or not isinstance(thing, QWidget):
        return None
    if isinstance(thing, QAbstractItemView):
        return _SpokenRows(thing)
    return _Spoken(thing, ROLES[spoken])
