"""What can be done with several clients picked in the list."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button, IconButton
from coachdesk.ui.widgets.layout import add_all, row
from coachdesk.ui.widgets.text import Label


class PickBar(QWidget):
    """How many are picked, archiving and exporting them, and letting go of them.

    Signals:
        none_wanted: nobody is to be picked.
    """

    none_wanted = Signal()

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._ids: Sequence[str] = ()
        look, words = room.look, room.words
        line = row(self, spacing=look.px(4))
        line.setContentsMargins(look.px(10), look.px(2), 0, look.px(4))
        self.said = Label(look, "", Type.BODY_STRONG)
        self.archive = Button(look, words("Archive"), "secondary", icon="archive", size="compact")
        self.archive.clicked.connect(self._on_archive)
        self.export = IconButton(look, "download", words("Export those picked…"), drawn=15)
        self.export.clicked.connect(self._on_export)
        self.none = IconButton(look, "x", words("Pick nobody"), keys="Esc", drawn=15)
        self.none.clicked.connect(self.none_wanted)
        add_all(line, self.said, None, self.archive, self.export, self.none)

    def show_picked(self, ids: Sequence[str]) -> None:
        """Show how many are picked."""
        self._ids = ids
        self.said.set_text(self._room.words.count("{n} picked", "{n} picked", len(ids)))
        self.archive.setEnabled(not self._room.desk.reading_only)

    def _on_archive(self) -> None:
        from coachdesk.desk.clients import archive_clients

        room, ids = self._room, self._ids
        if room.autosave.flush() and room.autosave.run(lambda: archive_clients(room.desk, ids)):
            self.none_wanted.emit()

    def _on_export(self) -> None:
        from coachdesk.ui.people.ways import PeopleFiles, notices

        PeopleFiles(self._room, self, notices(self._room)).ask_how(self._ids)
