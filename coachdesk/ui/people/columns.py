"""The columns of a file of people, each with its first cells and what it holds.

Where the file says itself what a column holds, nobody is asked about it.
"""

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from coachdesk.domain.client_table import Column, guessed_columns, heading_key
from coachdesk.exchange.people_table import Table
from coachdesk.exchange.vcard_in import Further
from coachdesk.ui.people.words import column_words, further_words
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.fields import Choice
from coachdesk.ui.widgets.text import Label

EXAMPLES = 3
LOWEST, HIGHEST = 84, 225  # px, at 100 % text; further columns scroll
NAME_WIDTH = 170
MOST_REMEMBERED = 200


class Columns(QScrollArea):
    """One line per column that is asked about: heading, first cells, what it holds.

    Signals:
        changed: a column holds something else from now on.
    """

    changed = Signal()

    def __init__(self, room: Room, table: Table, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room, self._table = room, table
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choices: list[Choice] = []
        self._asked: list[int] = []
        self.headed = table.headed
        self.show_table(table)

    def show_table(self, table: Table) -> None:
        """Show the columns of a table, as they are guessed."""
        self._table = table
        self.show_headed(headed=table.headed)

    def show_headed(self, *, headed: bool) -> None:
        """Take the first row for headings or not, and guess anew."""
        self.headed = headed
        guessed, known = self._guessed(), self._table.known or ()
        self._asked = [at for at in range(len(guessed)) if at >= len(known) or known[at] is None]
        inner = QWidget()
        inner.setObjectName("page")
        grid = QGridLayout(inner)
        look, words = self._room.look, self._room.words
        grid.setContentsMargins(0, 0, look.px(10), 0)
        grid.setHorizontalSpacing(look.px(14))
        grid.setVerticalSpacing(look.px(5))
        grid.setColumnMinimumWidth(0, look.px(NAME_WIDTH))
        grid.setColumnStretch(1, 1)
        options = [("", words("Leave out")),
                   *((key.value, said) for key, said in column_words(words).items()
                     if key not in known)]  # fmt: skip
        self.choices = []
        for line, at in enumerate(self._asked):
            column = guessed[at]
            name = Label(look, self.heading(at), Type.BODY_STRONG, elide=True)
            cells = islice(filter(None, (row[at] for row in self.rows())), EXAMPLES)
            shown = Label(look, " · ".join(_short(each) for each in cells), Type.BODY, "ink2",
                          elide=True)  # fmt: skip
            choice = Choice(look, words("“{column}” holds", column=self.heading(at)), options)
            choice.setFixedWidth(look.px(220))
            choice.show_value(column.value if column else "")
            choice.chosen.connect(self._on_chosen)
            self.choices.append(choice)
            for n, each in enumerate((name, shown, choice)):
                grid.addWidget(each, line, n)
        grid.setRowStretch(len(self._asked), 1)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        high = min(inner.sizeHint().height(), look.px(HIGHEST))
        self.setMinimumHeight(min(high, look.px(LOWEST)))  # in a small window it gives way
        self.setMaximumHeight(high)
        self.updateGeometry()
        self.changed.emit()

    def rows(self) -> list[tuple[str, ...]]:
        """The rows that are clients."""
        return self._table.rows[1:] if self.headed else self._table.rows

    def numbers(self) -> list[int]:
        """The lines of the file these rows stand on."""
        return self._table.numbers[1:] if self.headed else self._table.numbers

    def heading(self, at: int) -> str:
        """What a column is called."""
        if self._table.known is not None:
            return further_words(self._room.words)[Further(self._table.rows[0][at])]
        kept = self._table.rows[0][at].strip() if self.headed else ""
        return _short(kept) or self._room.words("Column {n}", n=at + 1)

    def chosen(self) -> list[Column | None]:
        """What each column holds, ``None`` for one left out."""
        chosen = list(self._table.known or (None,) * len(self._table.rows[0]))
        for at, each in zip(self._asked, self.choices, strict=True):
            chosen[at] = Column(each.value()) if each.value() else None
        return chosen

    def remember(self) -> None:
        """Remember by headings what the coach chose otherwise than it was guessed."""
        if not self.headed or self._table.known is not None:
            return
        known = remembered(self._room)
        fresh = guessed_columns(self._table.rows[0])
        for heading, plain, chosen in zip(self._table.rows[0], fresh, self.chosen(), strict=True):
            key = heading_key(heading)
            # A row of a client taken for headings must leave nothing of the client behind.
            if not key or "@" in heading or any(map(str.isdigit, heading)):
                continue
            known.pop(key, None)
            if chosen is not plain:
                known[key] = chosen.value if chosen else ""
        lines = [f"{key}={column}" for key, column in known.items()]
        self._room.settings.change(csv_columns="\n".join(lines[-MOST_REMEMBERED:]))

    def sizeHint(self) -> QSize:
        return QSize(self._room.look.px(600), self.maximumHeight())

    def _guessed(self) -> list[Column | None]:
        if self._table.known is not None:
            return list(self._table.known)
        if self.headed:
            return guessed_columns(self._table.rows[0], remembered(self._room))
        return _by_cells(self._table.rows)

    def _on_chosen(self, key: str) -> None:
        """A meaning is given once: the column that had it is left out."""
        for each in self.choices:
            if key and each is not self.sender() and each.value() == key:
                each.show_value("")
        self.changed.emit()


def remembered(room: Room) -> dict[str, str]:
    """What columns held when tables were brought in before, by their headings."""
    lines = (line.partition("=") for line in room.settings.value.csv_columns.split("\n"))
    return {key: column for key, sign, column in lines if key and sign}


def _by_cells(rows: Sequence[tuple[str, ...]]) -> list[Column | None]:
    """What columns without headings hold, as far as their cells tell."""
    guessed: list[Column | None] = []
    for cells in zip(*rows[:50], strict=True):
        said = [each for each in cells if each.strip()]
        mail = sum("@" in each for each in said)
        digits = sum(sum(map(str.isdigit, each)) > len(each) / 2 for each in said)
        column = Column.NAME
        if mail * 2 > len(said):
            column = Column.EMAIL
        elif digits * 2 > len(said):
            column = Column.PHONE
        guessed.append(None if column in guessed or not said else column)
    return guessed


def _short(text: str) -> str:
    return " ".join(text[:80].split())
