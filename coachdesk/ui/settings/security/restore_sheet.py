"""Restoring: what is in a copy is shown before it takes the practice's place."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from coachdesk.domain.errors import Fault, StorageError
from coachdesk.ui.copies_words import not_opened, said_contents, said_moment
from coachdesk.ui.labelled import labelled
from coachdesk.ui.lock.fields import PassphraseField
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import FIELD_HEIGHT, Choice
from coachdesk.ui.widgets.layout import row
from coachdesk.ui.widgets.sheet import Sheet
from coachdesk.ui.widgets.text import Paragraph

if TYPE_CHECKING:
    from coachdesk.domain.backup import Contents
    from coachdesk.ui.copies import Copies

LOCKED = (Fault.LOCKED, Fault.WRONG_KEY)


class RestoreSheet(Sheet):
    """The copies there are, what is in the one chosen, and the button that restores it."""

    def __init__(self, room: Room, copies: "Copies", parent: QWidget) -> None:
        look, words = room.look, room.words
        super().__init__(look, parent, words("Restore a copy"), width=520)
        self._room, self._copies, self._path, self._key = room, copies, "", None
        self.choice = Choice(look, words("Copy"), self._offered())
        self.choice.chosen.connect(self.look_into)
        self.other = Button(look, words("Another file…"), "quiet", icon="folder")
        self.other.clicked.connect(self._on_other)
        line = row(spacing=look.px(8))
        line.addWidget(labelled(look, words("Copy"), self.choice), 1)
        line.addWidget(self.other, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(line)
        self.contents = Paragraph(look, "", Type.BODY)
        self.body.addWidget(self.contents)
        name = words("Passphrase of this copy")
        self.passphrase = PassphraseField(look, words, name=name, height=FIELD_HEIGHT)
        self.passphrase.entered.connect(self._on_passphrase)
        self.unlock = Button(look, words("Open the copy"))
        self.unlock.clicked.connect(self._on_passphrase)
        self._locked = QWidget()
        asking = row(self._locked, spacing=look.px(8))
        asking.addWidget(labelled(look, name, self.passphrase), 1)
        asking.addWidget(self.unlock, 0, Qt.AlignmentFlag.AlignBottom)
        self._locked.hide()
        self.body.addWidget(self._locked)
        self.say(words("The practice that is open now is kept as a file beside the restored one. "
                       "Steps you could undo are forgotten."))  # fmt: skip
        self.ok = Button(look, words("Restore this copy"), "danger")
        self.ok.setEnabled(False)
        self.ok.clicked.connect(self._on_ok)
        self.cancel = Button(look, words("Leave it as it is"), "primary")
        self.cancel.clicked.connect(self.reject)
        self.add_buttons(self.ok, self.cancel)
        if self.choice.value():
            self.look_into(self.choice.value())
        else:
            self._say(words("There is no copy yet. A copy from elsewhere can be opened."))
        self.cancel.setFocus()

    def look_into(self, path: str, passphrase: str = "") -> None:
        """Open a copy and show what is in it."""
        self._path, self._key = path, None
        self.ok.setEnabled(False)
        self._say(self._room.words("Opening the copy"))
        self._copies.look_into(Path(path), passphrase, self._on_found, self._on_not_opened)

    def _offered(self) -> list[tuple[str, str]]:
        found, words = self._copies.standing, self._room.words
        if found is None:
            return []
        here = {each.path.name for each in found.here}
        outside = [each for each in found.outside or () if each.path.name not in here]
        told = [(each, words("this laptop")) for each in found.here]
        told += [(each, words("second place")) for each in outside]
        told.sort(key=lambda each: each[0].moment, reverse=True)
        return [
            (str(copy.path), f"{said_moment(self._room, copy.moment)}, {place}")
            for copy, place in told
        ]

    def _on_found(self, found: "tuple[Contents, Any]") -> None:
        words = self._room.words
        contents, self._key = found
        self._locked.hide()
        said = words(
            "This copy is whole. In it: {contents}.", contents=said_contents(words, contents)
        )
        if self._room.desk.vault.key is not None and not contents.encrypted:
            said += " " + words("It has no passphrase; the practice will then have none either.")
        elif contents.encrypted and self._key != self._room.desk.vault.key:
            said += " " + words("The practice will then have this copy’s passphrase.")
        self._say(said)
        self.ok.setEnabled(True)
        self._fit()

    def _on_not_opened(self, error: Exception) -> None:
        locked = isinstance(error, StorageError) and error.fault in LOCKED
        self._locked.setVisible(locked)
        self.passphrase.clear()
        if locked:
            self.passphrase.setFocus()
        self._say(not_opened(self._room.words, error), "attention" if locked else "danger")
        self._fit()

    def _on_passphrase(self) -> None:
        if self.passphrase.value():
            self.look_into(self._path, self.passphrase.value())

    def _on_other(self) -> None:
        words = self._room.words
        dialog = QFileDialog(self, words("Open a copy"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(words("Practices of CoachDesk") + " (*.coachdesk)")
        dialog.fileSelected.connect(self.open_other)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_other(self, path: str) -> None:
        """Show what is in a copy from elsewhere."""
        if self.choice.findData(path) < 0:
            self.choice.addItem(Path(path).name, path)
        self.choice.show_value(path)
        self.look_into(path)

    def _on_ok(self) -> None:
        """Save, copy what is here once more, and restore.

        A practice that is damaged makes no copy; it is kept aside all the same.
        """
        if not self._room.autosave.flush():
            self._say(self._room.words("Something is not saved yet, so nothing was restored."))
            return
        for each in (self.ok, self.choice, self.other, self.cancel):
            each.setEnabled(False)
        self._say(self._room.words("Restoring"))
        self._copies.before(self._restore, self._restore)

    def _restore(self, _fault: Fault | None = None) -> None:
        self._copies.restore(Path(self._path), self._key, self._on_restored, self._on_not_restored)

    def _on_restored(self, aside: Path | None) -> None:
        words = self._room.words
        self.accept()
        self._room.say(
            words("The copy is restored. What was here is kept as “{name}”.", name=aside.name)
            if aside is not None
            else words("The copy is restored.")
        )

    def _on_not_restored(self, error: Exception) -> None:
        for each in (self.choice, self.other, self.cancel):
            each.setEnabled(True)
        words = self._room.words
        why = not_opened(words, error)
        self._say(words("{why} The practice is as it was.", why=why), "danger")

    def _say(self, text: str, tone: str = "ink") -> None:
        self.contents.set_tone(tone)
        self.contents.set_text(text)

    def _fit(self) -> None:
        """Grow or shrink to what is shown."""
        owner = self.parentWidget()
        if owner is not None and self.isVisible():
            self._place(owner)
