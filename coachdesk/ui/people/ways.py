"""The ways to a table of clients and from one: choosing the file, reading it apart, writing it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from coachdesk.domain.client import Client
from coachdesk.domain.client_table import WRITTEN, written_row
from coachdesk.domain.errors import StorageError
from coachdesk.exchange.clients_csv import MOST_BYTES, read_table, write_table
from coachdesk.exchange.people_table import Table, TableRefused
from coachdesk.system.paths import documents
from coachdesk.system.settings import write_file
from coachdesk.ui.models.client_order import status_words
from coachdesk.ui.people.words import column_words, why_refused
from coachdesk.ui.room import Room
from coachdesk.ui.trouble import not_saved
from coachdesk.ui.work import Work

FILE_NAME = "CoachDesk {day}.csv"
Say = Callable[[str], None]


def notices(room: Room) -> Say:
    """Tells of trouble by a short notice at the bottom of the window."""

    def say(text: str) -> None:
        if text:
            room.say(text)

    return say


class ClientTables(QObject):
    """Tables of clients of one page, in and out. ``say`` is told what went wrong, or nothing.

    Signals:
        closed: the sheet over a table is gone, whether clients were brought in or not.
    """

    closed = Signal()

    def __init__(self, room: Room, page: QWidget, say: Say) -> None:
        super().__init__(page)
        self._room, self._page, self._say = room, page, say
        self._work = Work(self)

    # In

    def ask_which(self) -> None:
        """Ask which file to bring in."""
        words = self._room.words
        if self._refused_reading_only():
            return
        dialog = QFileDialog(self._page, words("Bring in clients"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(words("Tables") + " (*.csv *.tsv *.txt)")
        dialog.setDirectory(str(documents()))
        dialog.fileSelected.connect(self.read)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def read(self, path: str) -> None:
        """Read a file on a worker and, if it is a table, show what it would bring."""
        if self._refused_reading_only():
            return
        self._say("")
        name = Path(path).name

        def job() -> Table:
            with Path(path).open("rb") as file:
                return read_table(file.read(MOST_BYTES + 1))

        # A file may lie where it never comes from: it must not hold up the other work.
        self._work.run_apart(job, lambda table: self._show(name, table), self._on_failed)

    def _show(self, name: str, table: Table) -> None:
        from coachdesk.ui.people.sheet import ClientTableSheet

        if not self._room.desk.is_open:
            return
        try:
            sheet = ClientTableSheet(self._room, self._page, name, table)
        except StorageError as error:
            self._say(not_saved(self._room.words, error.fault).happened)
            return
        sheet.finished.connect(self.closed)
        sheet.open()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, TableRefused):
            self._say(why_refused(self._room.words, error))
        elif isinstance(error, OSError):
            self._say(self._room.words("That file cannot be read."))
        else:
            raise error

    def _refused_reading_only(self) -> bool:
        if self._room.desk.reading_only:
            self._say(self._room.words("This practice is open for reading only."))
        return self._room.desk.reading_only

    # Out

    def ask_where(self, client_ids: Sequence[str] | None = None) -> None:
        """Ask where to write some clients to, ``None`` for all."""
        words, room = self._room.words, self._room
        dialog = QFileDialog(self._page, words("Export clients"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(words("Tables") + " (*.csv)")
        dialog.setDefaultSuffix("csv")
        dialog.setDirectory(str(documents()))
        dialog.selectFile(FILE_NAME.format(day=room.desk.today().isoformat()))
        dialog.fileSelected.connect(lambda path: self.write(path, client_ids))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: str, client_ids: Sequence[str] | None = None) -> bool:
        """Write some clients, ``None`` for all, to a file; says how it went."""
        words, room = self._room.words, self._room
        if not room.autosave.flush():
            self._say(words("Something is not saved yet, so nothing was exported."))
            return False
        try:
            clients = room.desk.vault.all(Client)
        except StorageError as error:
            self._say(not_saved(words, error.fault).happened)
            return False
        if client_ids is not None:
            by_id = {str(each.id): each for each in clients}
            clients = tuple(by_id[each] for each in client_ids if each in by_id)
        said, statuses = column_words(words), status_words(words)
        rows = (written_row(each, statuses[each.status]) for each in clients)
        try:
            write_file(Path(path), write_table([said[each] for each in WRITTEN], rows))
        except OSError:
            self._say(words("That file cannot be written. Please choose another place."))
            return False
        self._say("")
        room.say(words("Exported to {name}", name=Path(path).name))
        return True
