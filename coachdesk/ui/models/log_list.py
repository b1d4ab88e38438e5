"""The coaching log's rows as a Qt model: one for each client, or those left out by their reason."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, Qt

from coachdesk.domain.hours import LeftOut, LogSession
from coachdesk.ui.models.grouped_list import GroupedList, GroupHead, Index

_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What the row painter asks for."""

    GROUP = Qt.ItemDataRole.UserRole + 1
    CELLS = Qt.ItemDataRole.UserRole + 2


class LogLine(NamedTuple):
    """One row, made into words when it comes into view.

    ``client_id`` is empty where there is nowhere to go, ``stage`` is where a session is found.
    ``key`` tells a row from every other, ``None`` for one there is nothing to show of.
    ``session`` is one left out, and ``why``.
    """

    cells: Callable[[], tuple[str, ...]]
    spoken: Callable[[], str]
    client_id: str
    stage: str
    key: tuple[str, str, bool] | None = None
    session: LogSession | None = None
    why: LeftOut | None = None


class LogListModel(GroupedList):
    """Rows under headings, or without any."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[LogLine | str] = []
        self._heads: list[int] = []

    def show_rows(self, rows: Sequence[LogLine | str]) -> None:
        """Show other rows; texts are headings."""
        self.beginResetModel()
        self._rows = list(rows)
        self._heads = [at for at, row in enumerate(rows) if isinstance(row, str)]
        self.endResetModel()

    def line_at(self, index: Index) -> LogLine | None:
        """The line of a row, ``None`` for a heading."""
        row = self._row(index)
        return None if isinstance(row, str) else row

    def head_at(self, index: Index) -> GroupHead | None:
        row = self._row(index)
        return GroupHead(row, 0, None) if isinstance(row, str) else None

    def head_rows(self) -> Sequence[int]:
        return self._heads

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._row(index)
        said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if isinstance(row, str):
            return row if said or role == Role.GROUP else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken()
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells()[0]
        return row.cells() if role == Role.CELLS else None

    def _row(self, index: Index) -> LogLine | str | None:
        known = index.isValid() and index.row() < len(self._rows)
        return self._rows[index.row()] if known else None
