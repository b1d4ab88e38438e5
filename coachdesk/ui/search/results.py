"""The rows of the palette as a Qt model: lines under headings."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from coachdesk.ui.models.grouped_list import GroupedList, GroupHead, Index
from coachdesk.ui.search.lines import Line

_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What the row painter asks for."""

    LINE = Qt.ItemDataRole.UserRole + 1
    HEAD = Qt.ItemDataRole.UserRole + 2


Part = tuple[str, Sequence[Line]]
"""A heading and the lines under it."""


class Results(GroupedList):
    """What the palette shows now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[str | Line] = []
        self._heads: list[int] = []

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show other lines; a heading without lines is left out."""
        self.beginResetModel()
        self._rows, self._heads = [], []
        for heading, lines in parts:
            if lines:
                self._heads.append(len(self._rows))
                self._rows += [heading, *lines]
        self.endResetModel()

    def line_at(self, index: Index) -> Line | None:
        """The line of a row, ``None`` for a heading or none."""
        row = self._row(index)
        return row if isinstance(row, Line) else None

    def lines(self) -> list[Line]:
        """Every line shown, in order."""
        return [each for each in self._rows if isinstance(each, Line)]

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
        if isinstance(row, str):
            said = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Role.HEAD)
            return row if role in said else None
        if row is None:
            return None
        return {
            int(Qt.ItemDataRole.DisplayRole): row.text,
            int(Qt.ItemDataRole.AccessibleTextRole): row.spoken,
            int(Role.LINE): row,
        }.get(role)

    def _row(self, index: Index) -> str | Line | None:
        known = index.isValid() and index.row() < len(self._rows)
        return self._rows[index.row()] if known else None
