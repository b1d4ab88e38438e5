"""Export and erase: the whole practice as one open file, and back; one client out of it."""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from coachdesk import __version__
from coachdesk.domain.client_line import plain_letters
from coachdesk.domain.errors import ArchiveRefused, Fault, StorageError
from coachdesk.domain.plain import Plain
from coachdesk.system.paths import documents
from coachdesk.system.settings import write_file
from coachdesk.ui.people.ways import PeopleFiles
from coachdesk.ui.room import Room
from coachdesk.ui.settings.parts import SettingsPart
from coachdesk.ui.theme import Type
from coachdesk.ui.trouble import not_saved
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import Choice
from coachdesk.ui.widgets.sheet import Sheet
from coachdesk.ui.widgets.text import Paragraph

ARCHIVE_NAME = "CoachDesk {day}.json"


class Keep(SettingsPart):
    """Export and import of the archive."""

    def __init__(self, room: Room) -> None:
        words, look = room.words, room.look
        super().__init__(
            room,
            words("Export and erase"),
            words(
                "An archive holds everything, private notes too, in a form any program can read."
            ),
        )
        self.export = Button(look, words("Export…"), "secondary", icon="download")
        self.export.setAccessibleName(words("Export the practice"))
        self.export.clicked.connect(self._on_export)
        self.bring = Button(look, words("Import…"), "secondary", icon="folder")
        self.bring.setAccessibleName(words("Import an archive"))
        self.bring.clicked.connect(self._on_import)
        self.bring.setEnabled(not room.desk.reading_only)
        self.body.addWidget(
            self.card_of_rows(
                self.row_of(
                    words("Export the practice"),
                    words("One JSON file. Keep it where only you can reach it."),
                    self.export,
                ),
                self.row_of(
                    words("Import an archive"),
                    words("Replaces everything that is here. You are asked first."),
                    self.bring,
                ),
            )
        )
        self.people = PeopleFiles(room, self, lambda text: self._say(text, "danger"))
        self.people.closed.connect(self.refresh)
        self.people_out = Button(look, words("Export…"), "secondary", icon="download")
        self.people_out.setAccessibleName(words("Export clients"))
        self.people_out.clicked.connect(lambda: self.people.ask_how())
        self.people_in = Button(look, words("Bring in…"), "secondary", icon="users")
        self.people_in.setAccessibleName(words("Bring in clients"))
        self.people_in.clicked.connect(self.people.ask_which)
        self.people_in.setEnabled(not room.desk.reading_only)
        self.group(words("Clients from and for other programs")).addWidget(
            self.card_of_rows(
                self.row_of(
                    words("Bring in clients"),
                    words(
                        "From a spreadsheet or an address book: XLSX, CSV or vCard. You see first "
                        "what comes of it."
                    ),
                    self.people_in,
                ),
                self.row_of(
                    words("Export clients"),
                    words("Names and contact data as a table (CSV) or as address cards (vCard)."),
                    self.people_out,
                ),
            )
        )
        self.client = Choice(look, words("Client"), self._clients())
        self.client.chosen.connect(self._on_chosen)
        self.access = Button(look, words("Access pack…"), "secondary", icon="file-text")
        self.access.clicked.connect(self._on_access)
        self.erase = Button(look, words("Erase…"), "danger", icon="trash")
        self.erase.setAccessibleName(words("Erase a client"))
        self.erase.clicked.connect(self._on_erase)
        self.group(words("One client")).addWidget(
            self.card_of_rows(
                self.row_of(
                    words("Client"),
                    words("Archived clients too."),
                    self.client,
                ),
                self.row_of(
                    words("Access pack"),
                    words("Everything kept about them, as pages and as data."),
                    self.access,
                ),
                self.row_of(
                    words("Erase a client"),
                    words("Everything about them, for good. You see what goes first."),
                    self.erase,
                ),
            )
        )
        self._mind_client()
        self.said = Paragraph(look, "", Type.BODY, "ink2")
        self.said.hide()
        self.body.addWidget(self.said)
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Show the clients there are."""
        super().refresh()
        chosen = self.client.value()
        self.client.set_options(self._clients())
        self.client.show_value(chosen if chosen in dict(self._clients()) else "")
        self._mind_client()

    # One client

    def _clients(self) -> list[tuple[str, str]]:
        from coachdesk.desk.listing import lines

        room = self.room
        known = sorted(lines(room.desk), key=lambda line: plain_letters(line.name))
        return [
            ("", self.words("Choose a client")),
            *((line.id, room.name_of_line(line)) for line in known),
        ]

    def _mind_client(self) -> None:
        chosen = bool(self.client.value())
        self.access.setEnabled(chosen)
        self.erase.setEnabled(chosen and not self.room.desk.reading_only)

    def _on_chosen(self, _client_id: str) -> None:
        self._mind_client()

    def _on_access(self) -> None:
        from coachdesk.ui.access.sheet import offer_access

        offer_access(self.room, self, self.client.value())

    def _on_erase(self) -> None:
        from coachdesk.ui.erasing.sheet import ask_to_erase

        ask_to_erase(self.room, self, self.client.value())

    # Export

    def export_to(self, path: str) -> bool:
        """Write the archive to a file; says how it went."""
        from coachdesk.desk.portability import export_archive

        words = self.words
        if not self.room.autosave.flush():
            self._say(words("Something is not saved yet, so nothing was exported."), "danger")
            return False
        try:
            archive = export_archive(self.room.desk, __version__)
            text = json.dumps(archive, ensure_ascii=False, indent=1)
            write_file(Path(path), text.encode("utf-8"))
        except StorageError as error:
            self._say(not_saved(words, error.fault).happened, "danger")
            return False
        except OSError:
            self._say(words("That file cannot be written. Please choose another place."), "danger")
            return False
        self._say("")
        self.room.say(words("Exported to {name}", name=Path(path).name))
        return True

    def _on_export(self) -> None:
        words = self.words
        dialog = QFileDialog(self, words("Export the practice"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(words("Archives of CoachDesk") + " (*.json)")
        dialog.setDefaultSuffix("json")
        day = self.room.desk.today().isoformat()
        dialog.setDirectory(str(documents()))
        dialog.selectFile(ARCHIVE_NAME.format(day=day))
        dialog.fileSelected.connect(self.export_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # Import

    def read(self, path: str) -> None:
        """Read an archive and, if it is one, ask before it replaces everything."""
        from coachdesk.desk.portability import read_archive, read_archive_file

        words = self.words
        try:
            archive = read_archive_file(Path(path))
            read_archive(archive)
        except OSError:
            self._say(words("That file cannot be read."), "danger")
        except ArchiveRefused as refused:
            said = words("This is not an archive of CoachDesk. At {path}: {problem}.",
                         path=refused.path, problem=refused.problem)  # fmt: skip
            self._say(said, "danger")
        else:
            self._say("")
            count = len(archive["clients"])
            ReplaceSheet(
                self.room, self, Path(path).name, count, lambda: self._replace(archive)
            ).open()

    def _replace(self, archive: Plain) -> None:
        """Import, after a copy of what is here was made; without one nothing is changed."""
        if self.room.copies is None:
            self._bring_in(archive)
        else:
            self.room.copies.before(partial(self._bring_in, archive), self._on_refused)

    def _on_refused(self, fault: Fault) -> None:
        from coachdesk.ui.copies_words import not_copied

        happened = not_copied(self.words, fault)
        self._say(self.words("{happened} Nothing was changed.", happened=happened), "danger")

    def _bring_in(self, archive: Plain) -> None:
        from coachdesk.desk.portability import import_archive

        words = self.words
        counted: list[int] = []
        if self.room.autosave.run(lambda: counted.append(import_archive(self.room.desk, archive))):
            self.room.say(words.count("{n} client is here", "{n} clients are here", counted[0]))
        else:
            fault = self.room.autosave.state.fault or Fault.UNREACHABLE
            trouble = not_saved(words, fault)
            self._say(words("{happened} Nothing was changed.", happened=trouble.happened), "danger")

    def _on_import(self) -> None:
        words = self.words
        dialog = QFileDialog(self, words("Import an archive"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(words("Archives of CoachDesk") + " (*.json)")
        dialog.fileSelected.connect(self.read)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say(self, text: str, tone: str = "ink2") -> None:
        self.said.set_tone(tone)
        self.said.set_text(text)
        self.said.setVisible(bool(text))


class ReplaceSheet(Sheet):
    """Says what an import replaces, and asks."""

    def __init__(
        self, room: Room, parent: QWidget, name: str, count: int, done: Callable[[], None]
    ) -> None:
        look, words = room.look, room.words
        super().__init__(look, parent, words("Replace everything?"))
        from coachdesk.desk.listing import lines

        here = len(lines(room.desk))
        self.say(
            words.count(
                "“{name}” holds {n} client.", "“{name}” holds {n} clients.", count, name=name
            )
        )
        self.say(
            words.count(
                "It takes the place of the {n} client that is here now, and of your profile.",
                "It takes the place of the {n} clients that are here now, and of your profile.",
                here,
            )
            if here
            else words("It takes the place of your profile; there is no client here yet.")
        )
        self.say(words("This cannot be taken back. Export what is here first if you may need it."))
        self.ok = Button(look, words("Replace everything"), "danger")
        self.ok.clicked.connect(self.accept)
        self.accepted.connect(done)
        cancel = Button(look, words("Leave it as it is"), "primary")
        cancel.clicked.connect(self.reject)
        self.add_buttons(self.ok, cancel)
        cancel.setFocus()
