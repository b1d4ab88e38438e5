"""The documents of a year as a file: a spreadsheet or CSV."""

from collections.abc import Sequence
from decimal import Decimal
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from coachdesk.desk.money import Row
from coachdesk.domain.accounts import is_acknowledgement, number_text
from coachdesk.domain.amounts import amount_of, worth
from coachdesk.domain.scales import day_of
from coachdesk.exchange.figures_csv import Figure, write_figures
from coachdesk.exchange.xlsx import Cell, write_sheet
from coachdesk.system.paths import documents
from coachdesk.system.settings import write_file
from coachdesk.ui.icons import icon
from coachdesk.ui.money.words import kind_words, shown_client, state_words
from coachdesk.ui.room import Room
from coachdesk.words import Words

XLSX, CSV = "xlsx", "csv"
WIDTHS = (12, 14, 28, 14, 14, 16, 10, 22, 14)


def export_menu(room: Room, page: QWidget, year: int, rows: Sequence[Row]) -> QMenu:
    """The kinds of file there are; each asks where to."""
    words, menu = room.words, QMenu(page)
    for ending, text in ((XLSX, words("Spreadsheet (XLSX)")), (CSV, words("Table (CSV)"))):
        entry = menu.addAction(icon(room.look, "download"), text)
        entry.triggered.connect(partial(ask_where, room, page, year, rows, ending))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def ask_where(room: Room, page: QWidget, year: int, rows: Sequence[Row], ending: str) -> None:
    """Ask where to write the list to."""
    words = room.words
    dialog = QFileDialog(page, words("Export the year’s list"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(f"{words('Tables')} (*.{ending})")
    dialog.setDefaultSuffix(ending)
    dialog.setDirectory(str(documents()))
    dialog.selectFile(f"CoachDesk {words('invoices')} {year}.{ending}")
    dialog.fileSelected.connect(lambda path: write(room, path, rows, ending))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def write(room: Room, path: str, rows: Sequence[Row], ending: str) -> bool:
    """Write the list to a file; says how it went."""
    words = room.words
    try:
        write_file(Path(path), content(room, rows, ending))
    except OSError:
        room.say(words("That file cannot be written. Please choose another place."))
        return False
    room.say(words("Exported to {name}", name=Path(path).name))
    return True


def columns(words: Words) -> tuple[str, ...]:
    """The names of the columns."""
    return (
        words("Number"),
        words("Kind"),
        words("Client"),
        words("Issued"),
        words("Due"),
        words("Amount"),
        words("Currency"),
        words("State"),
        words("Paid on"),
    )


def content(room: Room, rows: Sequence[Row], ending: str) -> bytes:
    """The list as a file's bytes, by number; what adds nothing to the sums has no amount."""
    words = room.words
    cells = [_cells(room, row) for row in rows[::-1]]
    if ending == CSV:
        return write_figures(columns(words), cells)
    counted = [[_counted(cell) for cell in row] for row in cells]
    return write_sheet(words("Invoices"), columns(words), counted, (), WIDTHS)


def _cells(room: Room, row: Row) -> list[Figure]:
    words, document = room.words, row.document
    amount: Figure = None
    if not is_acknowledgement(document):
        amount = worth(amount_of(row.total, document.currency))
    return [
        number_text(document),
        kind_words(words, document.kind),
        shown_client(room, row.client, document.code),
        day_of(document.issued_on),
        day_of(document.due_on),
        amount,
        document.currency,
        state_words(words, document, row.state),
        day_of(document.settled_on),
    ]


def _counted(cell: Figure) -> Cell:
    """An amount as a number a spreadsheet reckons with; it holds fifteen digits exactly."""
    return float(cell) if isinstance(cell, Decimal) else cell
