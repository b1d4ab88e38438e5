"""The one way to bring people in from a file, and the way out for clients into one.

What kind of file it is, is told by what is in it, never by its name.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from coachdesk.domain.errors import StorageError
from coachdesk.exchange.people_file import MOST_READ, read_people
from coachdesk.exchange.people_table import Kind, Table
from coachdesk.system.paths import documents
from coachdesk.ui.people.words import why_refused
from coachdesk.ui.room import Room
from coachdesk.ui.trouble import not_saved
from coachdesk.ui.work import Work

Say = Callable[[str], None]


class Found(NamedTuple):
    """What a file held, and how another sheet of it is read; ``None`` where there is no other."""

    table: Table
    again: Callable[[str], Table] | None


def notices(room: Room) -> Say:
    """Tells of trouble by a short notice at the bottom of the window."""

    def say(text: str) -> None:
        if text:
            room.say(text)

    return say


def found_in(path: Path) -> Found:
    """What a file holds.

    Raises:
        OSError: it cannot be read.
        TableRefused: it is not taken.
    """
    with path.open("rb") as file:
        content = file.read(MOST_READ)
    table = read_people(content)
    return Found(table, partial(read_people, content) if table.kind is Kind.XLSX else None)


class PeopleFiles(QObject):
    """Files of people of one page, in and out. ``say`` is told what went wrong, or nothing.

    Signals:
        closed: the sheet over a file is gone, whether clients were brought in or not.
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
        people = words("Tables, spreadsheets and address cards")
        every = words("All files")
        dialog.setNameFilters(
            [f"{people} (*.csv *.tsv *.txt *.xlsx *.vcf *.vcard)", f"{every} (*)"]
        )
        dialog.setDirectory(str(documents()))
        dialog.fileSelected.connect(self.read)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def read(self, path: str) -> None:
        """Read a file on a worker and, if there is anybody in it, show what it would bring."""
        if self._refused_reading_only():
            return
        self._say("")
        name = Path(path).name
        job = partial(found_in, Path(path))
        # A file may lie where it never comes from: it must not hold up the other work.
        self._work.run_apart(job, lambda found: self._show(name, found), self._on_failed)

    def _show(self, name: str, found: Found) -> None:
        from coachdesk.ui.people.sheet import PeopleSheet

        if not self._room.desk.is_open:
            return
        try:
            sheet = PeopleSheet(self._room, self._page, name, found.table, found.again)
        except StorageError as error:
            self._say(not_saved(self._room.words, error.fault).happened)
            return
        sheet.finished.connect(self.closed)
        sheet.open()

    def _on_failed(self, error: Exception) -> None:
        self._say(why_refused(self._room.words, error))

    def _refused_reading_only(self) -> bool:
        if self._room.desk.reading_only:
            self._say(self._room.words("This practice is open for reading only."))
        return self._room.desk.reading_only

    # Out

    def ask_how(self, client_ids: Sequence[str] | None = None) -> None:
        """Ask in which kind of file some clients are to go out, ``None`` for all, and where to."""
        from coachdesk.ui.people.out import PeopleOutSheet

        words, room = self._room.words, self._room
        if not room.autosave.flush():
            self._say(words("Something is not saved yet, so nothing was exported."))
            return
        self._say("")
        try:
            sheet = PeopleOutSheet(room, self._page, client_ids)
        except StorageError as error:
            self._say(not_saved(words, error.fault).happened)
            return
        sheet.open()
