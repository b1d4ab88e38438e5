"""The money page's rows as a Qt model: what is owed, or the documents of a year. No headings."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, Qt

from coachdesk.ui.models.grouped_list import GroupedList, GroupHead, Index

_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What the row painter asks for."""

    CELLS = Qt.ItemDataRole.UserRole + 1


class MoneyLine(NamedTuple):
    """One row, made into words when it comes into view.

    ``document_id`` is the document it is about; empty for what is on none yet, which ``client_id``
    then leads to.
    """

    cells: Callable[[], tuple[str, ...]]
    client_id: str
    document_id: str


class MoneyListModel(GroupedList):
    """Rows under no headings."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[MoneyLine] = []

    def show_rows(self, rows: Sequence[MoneyLine]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def line_at(self, index: Index) -> MoneyLine | None:
        """The line of a row, ``None`` where there is none."""
        known = index.isValid() and index.row() < len(self._rows)
        return self._rows[index.row()] if known else None

    def head_at(self, index: Index) -> GroupHead | None:
        return None

    def head_rows(self) -> Sequence[int]:
        return ()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line_at(index)
        if line is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(line.cells())
        if role == Qt.ItemDataRole.DisplayRole:
            return line.cells()[0]
        return line.cells() if role == Role.CELLS else None
