"""The sheet of the access pack: what is in it, a question for the private notes, and where to."""

import json
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from coachdesk import __version__
from coachdesk.desk.access import access_content, access_data
from coachdesk.desk.clients import client_of
from coachdesk.desk.practice import practice
from coachdesk.domain.errors import StorageError
from coachdesk.system.paths import documents
from coachdesk.system.settings import free_name, write_file
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.trouble import not_saved
from coachdesk.ui.widgets.choices import Tick
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import card, column
from coachdesk.ui.widgets.sheet import Sheet
from coachdesk.ui.widgets.text import Label, Paragraph


class AccessSheet(Sheet):
    """Says what the pack holds, asks about private notes, and writes both files."""

    def __init__(self, room: Room, parent: QWidget, client_id: str, name: str) -> None:
        look, words = room.look, room.words
        super().__init__(look, parent, words("Access pack for {name}", name=name), width=520)
        self._room, self._client_id = room, client_id
        self.say(
            words(
                "Everything that is kept about {name}, in two files: pages to read (PDF) and the "
                "same as data (JSON).",
                name=name,
            )
        )
        question = card()
        lines = column(question, spacing=look.px(2))
        lines.setContentsMargins(*(look.px(each) for each in (16, 12, 16, 10)))
        lines.addWidget(Label(look, words("Your private notes"), Type.BODY_STRONG))
        lines.addWidget(
            Paragraph(
                look,
                words(
                    "They are never on the pages. Whether they belong in the data is for you to "
                    "decide, or to ask about: they may speak of other people."
                ),
                Type.CAPTION,
                "ink2",
            )
        )
        self.notes = Tick(look, words("Put my private notes in the data"))
        lines.addWidget(self.notes)
        self.body.addWidget(question)
        self.said = Paragraph(look, "", Type.BODY, "ink2")
        self.said.hide()
        self.body.addWidget(self.said)
        self.cancel = Button(look, words("Close"), "quiet")
        self.cancel.clicked.connect(self.reject)
        self.save = Button(look, words("Save in a folder…"), "primary", icon="folder")
        self.save.clicked.connect(self._on_save)
        self.add_buttons(self.cancel, self.save)
        self.save.setFocus()

    def save_in(self, folder: str) -> bool:
        """Write both files into a folder; says how it went."""
        from coachdesk.handouts import render

        room, words = self._room, self._room.words
        if not room.autosave.flush():
            self._say(words("Something is not saved yet, so nothing was exported."), "danger")
            return False
        try:
            content = access_content(room.desk, self._client_id)
            data = access_data(
                room.desk, self._client_id, __version__, private_notes=self.notes.isChecked()
            )
            pages = free_name(Path(folder) / render.access_file(content, words), ".json")
            text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
            write_file(pages, render.access_pack(content, practice(room.desk).paper, words))
            write_file(pages.with_suffix(".json"), text.encode("utf-8"))
        except StorageError as error:
            self._say(not_saved(words, error.fault).happened, "danger")
            return False
        except OSError:
            self._say(words("It could not be saved there. Please choose another folder."), "danger")
            return False
        self._say(words("Saved as {name}, PDF and JSON.", name=pages.stem), "ink")
        return True

    def _on_save(self) -> None:
        words = self._room.words
        dialog = QFileDialog(self, words("Save in a folder"), str(documents()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.save_in)
        dialog.finished.connect(self.activateWindow)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say(self, text: str, tone: str) -> None:
        self.said.set_tone(tone)
        self.said.set_text(text)
        self.said.show()
        owner = self.parentWidget()
        if owner is not None and self.isVisible():
            self._place(owner)


def offer_access(room: Room, parent: QWidget, client_id: str) -> AccessSheet | None:
    """Open the sheet; ``None`` where the client is gone already."""
    room.autosave.flush()
    client = client_of(room.desk, client_id)
    if client is None:
        return None
    sheet = AccessSheet(room, parent, client_id, room.name_of(client))
    sheet.open()
    return sheet
