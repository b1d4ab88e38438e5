"""What was given, as a Qt model that groups by month and filters itself.

No proxy, for the client list's reason: a prepared, folded key per row is scanned, and the view is
told with one reset. What a row says is made when it comes into view.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QModelIndex, Qt

from coachdesk.domain.client_line import ClientLine
from coachdesk.domain.given import GivenLine
from coachdesk.ui.models.grouped_list import GroupedList, GroupHead, Index
from coachdesk.words import Words

_NOWHERE = QModelIndex()
TODAY = "today"


class Role(IntEnum):
    """What the row painter asks for."""

    GROUP = Qt.ItemDataRole.UserRole + 1
    WHEN = Qt.ItemDataRole.UserRole + 2
    FACTS = Qt.ItemDataRole.UserRole + 3
    NUMBER = Qt.ItemDataRole.UserRole + 4
    KIND = Qt.ItemDataRole.UserRole + 5


class GivenListModel(GroupedList):
    """Documents given, newest first, under today and the months before."""

    def __init__(
        self,
        words: Words,
        name_of: Callable[[ClientLine], str],
        facts_of: Callable[[GivenLine], Sequence[str]],
        parent: Any = None,
    ) -> None:
        """``facts_of`` tells the words for a document's kind, version and paper."""
        super().__init__(parent)
        self._words, self._name_of, self._facts_of = words, name_of, facts_of
        self._local: Callable[[datetime], datetime] = words.local
        self._lines: list[GivenLine] = []
        self._months: list[str] = []
        self._keys: list[str] = []
        self._filter = ""
        self._rows: list[GroupHead | int] = []
        self._heads: list[int] = []

    # Filling

    def show_lines(
        self, lines: Sequence[GivenLine], today: date, local: Callable[[datetime], datetime]
    ) -> None:
        """Show other documents, newest first; ``local`` turns an instant into wall time."""
        self.beginResetModel()
        self._lines = list(lines)
        self._local = local
        days = (local(each.at).date() for each in lines)
        self._months = [TODAY if day == today else day.isoformat()[:7] for day in days]
        self._keys.clear()
        self._arrange()
        self.endResetModel()

    def show_filter(self, text: str) -> None:
        """Show only documents whose client, kind or number holds every word of ``text``."""
        if text != self._filter:
            self.beginResetModel()
            self._filter = text
            self._arrange()
            self.endResetModel()

    # Asking

    def line_at(self, index: Index) -> GivenLine | None:
        """The document of a row, ``None`` for a heading."""
        row = self._row(index)
        return self._lines[row] if isinstance(row, int) else None

    def index_of(self, given_id: str) -> QModelIndex:
        """The row of a document, invalid when it is not shown."""
        for at, row in enumerate(self._rows):
            if isinstance(row, int) and self._lines[row].id == given_id:
                return self.index(at)
        return QModelIndex()

    def head_at(self, index: Index) -> GroupHead | None:
        row = self._row(index)
        return row if isinstance(row, GroupHead) else None

    def head_rows(self) -> Sequence[int]:
        return self._heads

    def count(self) -> int:
        """How many documents are shown."""
        return len(self._rows) - len(self._heads)

    def has_any(self) -> bool:
        """Whether there is any document, shown or not."""
        return bool(self._lines)

    # Qt

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._row(index)
        if isinstance(row, GroupHead):
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return self._head_name(row.key)
            return row.key if role == Role.GROUP else None
        if row is None:
            return None
        line = self._lines[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name_of(line.line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = (self._name_of(line.line), *self._facts_of(line), self._when(row))
            return ", ".join(filter(None, said))
        return {
            int(Role.KIND): lambda: line.kind,
            int(Role.FACTS): lambda: " · ".join(filter(None, self._facts_of(line))),
            int(Role.NUMBER): lambda: line.document_id,
            int(Role.WHEN): lambda: self._when(row),
        }.get(role, lambda: None)()

    # Arranging

    def _row(self, index: Index) -> GroupHead | int | None:
        known = index.isValid() and index.row() < len(self._rows)
        return self._rows[index.row()] if known else None

    def _arrange(self) -> None:
        wanted = self._filter.casefold().split()
        if wanted and not self._keys:
            self._keys = [self._key(line) for line in self._lines]
        shown: Iterable[int] = range(len(self._lines))
        for word in wanted:
            shown = [row for row in shown if word in self._keys[row]]
        self._rows, self._heads, month = [], [], ""
        for row in shown:
            if self._months[row] != month:
                month = self._months[row]
                self._heads.append(len(self._rows))
                self._rows.append(GroupHead(month, 0, None))
            self._rows.append(row)

    def _key(self, line: GivenLine) -> str:
        said = (self._name_of(line.line), line.document_id, *self._facts_of(line))
        return " ".join(said).casefold()

    def _head_name(self, month: str) -> str:
        if month == TODAY:
            return self._words("Today")
        return self._words.month(date.fromisoformat(f"{month}-01"))

    def _when(self, row: int) -> str:
        at = self._local(self._lines[row].at)
        if self._months[row] == TODAY:
            return self._words.time(at.time())
        return self._words.day(at.date())
