"""People as rows, whatever file they come from: what its readers hand over, and why they refuse.

A file past the limits is refused as a whole, so that nobody is lost at its end unseen.
"""

from enum import StrEnum
from typing import Final, NamedTuple

from coachdesk.domain.client_table import Column, guessed_column

MOST_ROWS: Final = 20_000
MOST_COLUMNS: Final = 100
LONGEST_CELL: Final = 10_000


class Kind(StrEnum):
    """What kind of file the people came in."""

    CSV = "csv"
    XLSX = "xlsx"
    VCARD = "vcard"


class Why(StrEnum):
    """Why a file was refused."""

    TOO_LARGE = "too_large"
    NO_TEXT = "no_text"
    EMPTY = "empty"
    QUOTES = "quotes"
    ROWS = "rows"
    COLUMNS = "columns"
    CELL = "cell"
    LOCKED = "locked"
    NO_WORKBOOK = "no_workbook"
    DAMAGED = "damaged"
    UNPACKED = "unpacked"
    NO_CARDS = "no_cards"


class TableRefused(Exception):
    """The file is not taken. ``line`` is where in the file, 0 when it is about all of it."""

    def __init__(self, why: Why, line: int = 0) -> None:
        super().__init__(f"{why} {line}")
        self.why, self.line = why, line
        self.kind = Kind.CSV


class Table(NamedTuple):
    """The rows of a file, all of them as wide as the widest; empty rows are left out.

    ``numbers`` has the line each row ends on, in a workbook its row, among cards its place.
    ``headed`` is whether the first row looks like headings. ``known`` is what each column holds
    where the file itself says so, and ``None`` in it what a coach has to decide on; it is ``None``
    as a whole where headings have to be read. ``sheets`` are the sheets that hold something.
    """

    rows: list[tuple[str, ...]]
    numbers: list[int]
    headed: bool
    encoding: str = ""
    delimiter: str = ""
    kind: Kind = Kind.CSV
    known: tuple[Column | None, ...] | None = None
    sheet: str = ""
    sheets: tuple[str, ...] = ()


def widened(rows: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The rows, all as wide as the widest."""
    width = max(map(len, rows))
    return [row + ("",) * (width - len(row)) for row in rows]


def has_headings(rows: list[tuple[str, ...]]) -> bool:
    """Whether the first row names the columns: a known heading tells, else what it cannot be."""
    first = rows[0]
    if any("@" in cell or sum(map(str.isdigit, cell)) > 3 for cell in first):
        return False
    if any(guessed_column(cell) for cell in first):
        return True
    return len(rows) > 1 and len(first) > 1 and any("@" in cell for row in rows[1:] for cell in row)
