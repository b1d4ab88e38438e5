"""The sheet that writes clients into a file: a table, or cards for an address book."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.client_table import WRITTEN, written_row
from coachdesk.exchange.clients_csv import write_table
from coachdesk.exchange.people_table import Kind
from coachdesk.exchange.vcard_out import write_cards
from coachdesk.system.paths import documents
from coachdesk.system.settings import write_file
from coachdesk.ui.models.client_order import status_words
from coachdesk.ui.people.words import column_words
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Segments, Tick
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import add_all
from coachdesk.ui.widgets.sheet import Sheet
from coachdesk.ui.widgets.text import Paragraph
from coachdesk.words import Words

ENDINGS = {Kind.CSV: "csv", Kind.VCARD: "vcf"}
FILE_NAME = "CoachDesk {day}.{ending}"


class PeopleOutSheet(Sheet):
    """Asks in which kind of file some clients go out, ``None`` for all, and writes it.

    Archived clients stay here until the coach says otherwise.
    """

    def __init__(self, room: Room, parent: QWidget, client_ids: Sequence[str] | None) -> None:
        look, words = room.look, room.words
        super().__init__(look, parent, words("Export clients"), width=520)
        self._room = room
        everybody = room.desk.vault.all(Client)
        by_id = {str(each.id): each for each in everybody}
        wanted = client_ids if client_ids is not None else by_id
        self._clients = [by_id[each] for each in wanted if each in by_id]
        archived = sum(each.status is ClientStatus.ARCHIVED for each in self._clients)
        self.kind = Segments(
            look,
            [(Kind.CSV, words("Table (CSV)")), (Kind.VCARD, words("Address cards (vCard)"))],
            name=words("Kind of file"),
            clearable=False,
        )
        self.kind.show_value(Kind.CSV)
        self.kind.chosen.connect(self._tell)
        self.about = Paragraph(look, "", Type.CAPTION, "ink2", lines=3)
        self.archived = Tick(
            look, words.count("The archived client too", "The {n} archived clients too", archived)
        )
        self.archived.setVisible(bool(archived))
        self.archived.ticked.connect(self._tell)
        self.said = Paragraph(look, "", Type.BODY)
        add_all(self.body, self.kind, self.about, self.archived, self.said)
        self.cancel = Button(look, words("Not now"), "quiet")
        self.cancel.clicked.connect(self.reject)
        self.ok = Button(look, words("Export…"), "primary", icon="download")
        self.ok.clicked.connect(self._on_ok)
        self.add_buttons(self.cancel, self.ok)
        self._tell()
        self.kind.setFocus()

    def going(self) -> list[Client]:
        """Who goes out, as things are chosen."""
        every = self.archived.isChecked()
        return [each for each in self._clients if every or each.status is not ClientStatus.ARCHIVED]

    def _tell(self, _chosen: object = None) -> None:
        words, count = self._room.words, len(self.going())
        about = {
            Kind.CSV: words(
                "Names, contact data, tags and status, for any spreadsheet. Not encrypted."
            ),
            Kind.VCARD: words(
                "Names and contact data, for phones and address books. No tags and no status: "
                "address books often go on to a cloud. Not encrypted."
            ),
        }
        self.about.set_text(about[Kind(self.kind.value())])
        self.said.set_tone("ink")
        self.said.set_text(
            words.count("{n} client goes into the file.", "{n} clients go into the file.", count)
            if count
            else words("There is nobody to export.")
        )
        self.ok.setEnabled(count > 0)
        owner = self.parentWidget()
        if owner is not None and self.isVisible():
            self._place(owner)

    def _on_ok(self) -> None:
        words, room = self._room.words, self._room
        ending = ENDINGS[Kind(self.kind.value())]
        dialog = QFileDialog(self, words("Export clients"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        kind = words("Tables") if ending == "csv" else words("Address cards")
        dialog.setNameFilter(f"{kind} (*.{ending})")
        dialog.setDefaultSuffix(ending)
        dialog.setDirectory(str(documents()))
        dialog.selectFile(FILE_NAME.format(day=room.desk.today().isoformat(), ending=ending))
        dialog.fileSelected.connect(self.write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: str) -> bool:
        """Write the file and go; says how it went."""
        words, room = self._room.words, self._room
        content = content_of(words, Kind(self.kind.value()), self.going())
        try:
            write_file(Path(path), content)
        except OSError:
            self.said.set_tone("danger")
            self.said.set_text(words("That file cannot be written. Please choose another place."))
            return False
        self.accept()
        room.say(words("Exported to {name}", name=Path(path).name))
        return True


def content_of(words: Words, kind: Kind, clients: Sequence[Client]) -> bytes:
    """Some clients as the bytes of a file."""
    if kind is Kind.VCARD:
        return write_cards(clients)
    said, statuses = column_words(words), status_words(words)
    rows = (written_row(each, statuses[each.status]) for each in clients)
    return write_table([said[each] for each in WRITTEN], rows)
