"""A list in groups: what its view of rows of two heights asks for beside the rows."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex


class GroupHead(NamedTuple):
    """A group's heading; ``closed`` is ``None`` for groups that are always open."""

    key: str
    size: int
    closed: bool | None


class GroupedList(QAbstractListModel):
    """Rows, some of them headings."""

    def head_at(self, index: Index) -> GroupHead | None:
        """The heading of a row, ``None`` for any other."""
        raise NotImplementedError

    def head_rows(self) -> Sequence[int]:
        """The rows that are headings, in order."""
        raise NotImplementedError
