"""The coaching log as a file: a spreadsheet or CSV, in the columns ICF asks for."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from coachdesk.domain.hours import LogRow, hours
from coachdesk.exchange.clients_csv import write_table
from coachdesk.exchange.xlsx import Cell, write_sheet
from coachdesk.system.paths import documents
from coachdesk.system.settings import write_file
from coachdesk.ui.icons import icon
from coachdesk.ui.log.words import columns, kind_words
from coachdesk.ui.room import Room
from coachdesk.words import Words

FILE_NAME = "CoachDesk {day}.{ending}"
XLSX, CSV = "xlsx", "csv"
WIDTHS = (28, 30, 18, 10, 12, 12, 12, 16)


def export_menu(
    room: Room, page: QWidget, rows: Sequence[LogRow], save_pdf: Callable[[], None]
) -> QMenu:
    """The kinds of file there are; each asks where to. ``save_pdf`` asks for the printed pages."""
    words, menu = room.words, QMenu(page)
    for ending, text in ((XLSX, words("Spreadsheet (XLSX)")), (CSV, words("Table (CSV)"))):
        entry = menu.addAction(icon(room.look, "download"), text)
        entry.triggered.connect(partial(ask_where, room, page, rows, ending))
    entry = menu.addAction(icon(room.look, "download"), words("Pages (PDF)"))
    entry.triggered.connect(lambda: save_pdf())
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def show_menu(menu: QMenu, button: QWidget) -> None:
    """Show a menu below a button."""
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))


def ask_where(room: Room, page: QWidget, rows: Sequence[LogRow], ending: str) -> None:
    """Ask where to write the log to."""
    words = room.words
    dialog = QFileDialog(page, words("Export the coaching log"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(f"{words('Tables')} (*.{ending})")
    dialog.setDefaultSuffix(ending)
    dialog.setDirectory(str(documents()))
    dialog.selectFile(FILE_NAME.format(day=room.desk.today().isoformat(), ending=ending))
    dialog.fileSelected.connect(lambda path: write(room, path, rows, ending))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def write(room: Room, path: str, rows: Sequence[LogRow], ending: str) -> bool:
    """Write the log to a file; says how it went."""
    words = room.words
    made = content(words, rows, ending)
    try:
        write_file(Path(path), made)
    except OSError:
        room.say(words("That file cannot be written. Please choose another place."))
        return False
    room.say(words("Exported to {name}", name=Path(path).name))
    return True


def content(words: Words, rows: Sequence[LogRow], ending: str) -> bytes:
    """The log as a file's bytes, with the totals as its last row."""
    cells = [_cells(words, row) for row in rows]
    paid, pro_bono = sum(row.paid for row in rows), sum(row.pro_bono for row in rows)
    total: list[Cell] = [words("Total"), None, None, None, None, None, hours(paid), hours(pro_bono)]
    if ending == XLSX:
        title = words("Coaching log")
        return write_sheet(title, columns(words), cells, total, WIDTHS)
    return write_table(columns(words), [[_text(cell) for cell in row] for row in [*cells, total]])


def _cells(words: Words, row: LogRow) -> list[Cell]:
    client = row.client
    name = client.name if client.id else words("Client {code}", code=client.code)
    figures: list[Cell] = [row.people, row.start, row.end, hours(row.paid), hours(row.pro_bono)]
    return [name, client.contact, kind_words(words, row.people), *figures]


def _text(cell: Cell) -> str:
    if isinstance(cell, float):
        return f"{cell:.2f}"
    return "" if cell is None else str(cell)
