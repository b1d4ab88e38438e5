"""The client list as a Qt model that groups and filters itself.

No proxy: over ten thousand rows a proxy calls Python for each row and key. Here a prepared,
folded key per client is scanned, and the view is told with one reset.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import IntEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt

from coachdesk.domain.client_line import ClientLine, ClientStatus, initials_shown
from coachdesk.domain.errors import StorageError
from coachdesk.domain.method import PLAIN, Method
from coachdesk.domain.moments import moment_of
from coachdesk.domain.progress import progress_of
from coachdesk.ui.models.client_order import (
    Order,
    Wanted,
    days_around,
    in_order,
    key_of,
    matching,
    stands_still,
    status_words,
    tags_of,
)
from coachdesk.ui.models.grouped_list import GroupedList, GroupHead, Index
from coachdesk.words import Words

if TYPE_CHECKING:
    from coachdesk.ui.models.client_words import RowWords

_NOWHERE = QModelIndex()

TODAY, ACTIVE, PAUSED, COMPLETED, ARCHIVED = "today", "active", "paused", "completed", "archived"
GROUPS = (TODAY, ACTIVE, PAUSED, COMPLETED, ARCHIVED)
CLOSED_AT_FIRST = frozenset((PAUSED, COMPLETED, ARCHIVED))

_GROUP_OF: dict[str, str] = {
    ClientStatus.ENQUIRY: ACTIVE,
    ClientStatus.ACTIVE: ACTIVE,
    ClientStatus.PAUSED: PAUSED,
    ClientStatus.COMPLETED: COMPLETED,
    ClientStatus.ARCHIVED: ARCHIVED,
}


A_VIEW = 40  # rows completed at once; more than most windows show


class Role(IntEnum):
    """What the row painter asks for."""

    LINE = Qt.ItemDataRole.UserRole + 1
    CAPTION = Qt.ItemDataRole.UserRole + 2
    INITIALS = Qt.ItemDataRole.UserRole + 3
    SHARE = Qt.ItemDataRole.UserRole + 4
    STAGE = Qt.ItemDataRole.UserRole + 5
    WORTH_A_LOOK = Qt.ItemDataRole.UserRole + 6
    GROUP = Qt.ItemDataRole.UserRole + 7
    CLOSED = Qt.ItemDataRole.UserRole + 8
    COUNT = Qt.ItemDataRole.UserRole + 9
    SHORT_CAPTIONS = Qt.ItemDataRole.UserRole + 10


_OF_WHAT_WAS_HELD = frozenset(map(int, (
    Role.CAPTION, Role.SHORT_CAPTIONS, Role.SHARE, Role.STAGE, Role.WORTH_A_LOOK,
    Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole,
)))  # fmt: skip


class ClientListModel(GroupedList):
    """Clients in groups: today, active, then paused, completed and archived."""

    def __init__(
        self,
        words: Words,
        name_of: Callable[[ClientLine], str],
        told: Callable[[Sequence[str]], Sequence[ClientLine]],
        parent: Any = None,
        *,
        held: Callable[[], Mapping[str, str]] = dict,
    ) -> None:
        """``told`` gives the lines of some ids with what was held so far.

        ``held`` gives the instant of everybody's last session, by ids; asked only where needed.
        """
        super().__init__(parent)
        self._words, self._name_of, self._told = words, name_of, told
        self._today = date.min
        self._lines: list[ClientLine] = []
        self._whole: set[int] = set()
        self._keys: list[str] = []
        self._groups: dict[str, list[int]] = {}
        self._closed = set(CLOSED_AT_FIRST)
        self._wanted, self._order = Wanted(), Order.NEXT
        self._held, self._ask_held = dict[str, str](), held
        self._knows_held = False
        self._still: set[int] | None = None
        self._rows: list[GroupHead | int] = []
        self._heads: list[int] = []

    @cached_property
    def row_words(self) -> "RowWords":
        """What the rows say; not wanted before there are any."""
        from coachdesk.ui.models.client_words import RowWords

        return RowWords(self._words, self._name_of)

    # Filling

    def show_lines(self, lines: Sequence[ClientLine], today: date, method: Method = PLAIN) -> None:
        """Show other clients, or the same ones anew. ``today`` decides on the first group.

        ``method`` tells what the coach calls the stages.
        """
        self.beginResetModel()
        self._today = today
        self.row_words.take(today, method)
        self._lines = list(lines)
        self._whole.clear()
        self._keys.clear()
        self._knows_held = False
        self._group()
        self._arrange()
        self.endResetModel()

    def show_filter(self, text: str, status: str = "") -> None:
        """Show only clients whose name, tag, status or code holds every word of ``text``."""
        self.show_wanted(Wanted(text, status))

    def show_wanted(self, wanted: Wanted) -> None:
        """Show only clients for whom all of it holds."""
        if wanted == self._wanted:
            return
        self.beginResetModel()
        self._wanted = wanted
        self._arrange()
        self.endResetModel()

    def show_order(self, order: Order) -> None:
        """Show the clients of each group in another order."""
        self.beginResetModel()
        self._order = order
        self._group()
        self._arrange()
        self.endResetModel()

    def toggle_group(self, key: str) -> None:
        """Open or close a group."""
        self.beginResetModel()
        self._closed ^= {key}
        self._arrange()
        self.endResetModel()

    # Asking

    def line_at(self, index: Index) -> ClientLine | None:
        """The client of a row, ``None`` for a heading."""
        row = self._rows[index.row()] if index.isValid() else None
        return self._lines[row] if isinstance(row, int) else None

    def head_at(self, index: Index) -> GroupHead | None:
        """The heading of a row, ``None`` for a client."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, GroupHead) else None

    def index_of(self, client_id: str) -> QModelIndex:
        """The row of a client, invalid when it is not shown."""
        for at, row in enumerate(self._rows):
            if isinstance(row, int) and self._lines[row].id == client_id:
                return self.index(at)
        return QModelIndex()

    def head_rows(self) -> list[int]:
        """The rows that are headings, in order."""
        return self._heads

    def shown_clients(self) -> list[ClientLine]:
        """The clients shown, in order."""
        return [self._lines[row] for row in self._rows if isinstance(row, int)]

    def order(self) -> Order:
        """What decides on a client's place within a group."""
        return self._order

    def all_tags(self) -> list[str]:
        """Every tag of any client, by name."""
        found = {tag for line in self._lines for tag in tags_of(line)}
        return sorted(found, key=str.casefold)

    def count_of_active(self) -> int:
        """How many clients are neither paused, completed nor archived."""
        return len(self._groups.get(TODAY, ())) + len(self._groups.get(ACTIVE, ()))

    def group_count(self, key: str) -> int:
        """How many clients a group has, filtered or not."""
        return len(self._groups.get(key, ()))

    # Qt

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if isinstance(row, GroupHead):
            return self._head_data(row, role)
        if row not in self._whole and role in _OF_WHAT_WAS_HELD:
            self._complete(index.row())
        return self._line_data(self._lines[row], role)

    def _head_data(self, head: GroupHead, role: int) -> Any:
        name = self.group_name(head.key)
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = self._words("closed") if head.closed else ""
            return f"{name}, {head.size}" + (f", {state}" if state else "")
        return {
            int(Role.GROUP): head.key,
            int(Role.CLOSED): head.closed,
            int(Role.COUNT): head.size,
        }.get(role)

    def _line_data(self, line: ClientLine, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name_of(line)
        if role == Role.LINE:
            return line
        if role == Role.CAPTION:
            return self.row_words.caption(line)
        if role == Role.SHORT_CAPTIONS:
            return self.row_words.short_captions(line)
        if role == Role.INITIALS:
            return initials_shown(self._name_of(line), line.name)
        if role == Role.SHARE:
            return progress_of(line)[0]
        if role == Role.STAGE:
            return progress_of(line)[1]
        if role == Role.WORTH_A_LOOK:
            return self.row_words.worth_a_look(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.row_words.worth_a_look(line) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.row_words.spoken(line)
        return None

    def _complete(self, first: int) -> None:
        """Learn what was held so far of the clients from a row on, a view's worth at once."""
        waiting = {
            self._lines[row].id: row
            for row in self._rows[first : first + A_VIEW]
            if isinstance(row, int) and row not in self._whole
        }
        self._whole.update(waiting.values())
        try:
            for line in self._told(list(waiting)):
                self._lines[waiting[line.id]] = line
        except StorageError:
            return  # the footer tells of trouble; the row shows what it knows

    # Words

    def group_name(self, key: str) -> str:
        """A group's name."""
        words = self._words
        return {
            TODAY: words("Today"),
            ACTIVE: words("Active"),
            PAUSED: words("Paused"),
            COMPLETED: words("Completed"),
            ARCHIVED: words("Archived"),
        }[key]

    # Arranging

    def _group(self) -> None:
        near_days = days_around(self._today)
        groups: dict[str, list[int]] = {key: [] for key in GROUPS}
        local = self._words.local
        for at, line in enumerate(self._lines):
            group = _GROUP_OF[line.status]
            when = line.next_at
            # The coach's day may differ from the UTC day; only near days need the exact look.
            near = group == ACTIVE and when[:10] in near_days
            if near and local(moment_of(when)).date() == self._today:
                group = TODAY
            groups[group].append(at)
        held = self._all_held() if self._order is Order.LAST else {}
        self._groups = {
            # Who comes today comes in the order of the day.
            key: in_order(found, self._lines, Order.NEXT if key == TODAY else self._order, held)
            for key, found in groups.items()
        }

    def _arrange(self) -> None:
        searching = bool(self._wanted)
        self._rows, self._heads = [], []
        for key in GROUPS:
            found = self._groups.get(key, [])
            if searching:
                found = self._matching(found)
            if not found:
                continue
            closed = None if key not in CLOSED_AT_FIRST else (key in self._closed and not searching)
            self._heads.append(len(self._rows))
            self._rows.append(GroupHead(key, len(found), closed))
            if not closed:
                self._rows.extend(found)

    def _matching(self, found: list[int]) -> list[int]:
        if not self._keys:
            statuses = status_words(self._words)
            self._keys = [key_of(line, statuses) for line in self._lines]
        found = matching(found, self._lines, self._keys, self._wanted)
        if self._wanted.stalled:
            still = self._all_still()
            found = [at for at in found if at in still]
        return found

    def _all_still(self) -> set[int]:
        held = self._all_held()
        if self._still is None:
            each = enumerate(self._lines)
            self._still = {at for at, line in each if stands_still(line, held, self._today)}
        return self._still

    def _all_held(self) -> dict[str, str]:
        if not self._knows_held:
            try:
                self._held = dict(self._ask_held())
            except StorageError:
                self._held = {}  # the footer tells of trouble
            self._knows_held, self._still = True, None
        return self._held
