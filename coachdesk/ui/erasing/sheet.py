"""The sheet that erases a client: what goes, what may stay, and the name typed to say yes.

It is the only question of the program that asks whether the coach is sure, because it is the only
act that cannot be taken back.
"""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QWidget
from shiboken6 import isValid

from coachdesk.desk.erasing import Erasing
from coachdesk.desk.erasure import (
    Erased,
    Purged,
    certificate,
    copies_to_purge,
    is_named,
    preview,
    purge,
)
from coachdesk.desk.practice import practice
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.handouts.catalogue import gone_words
from coachdesk.system.paths import documents
from coachdesk.system.settings import write_file
from coachdesk.ui.accessible import announce
from coachdesk.ui.erasing.words import how_copies_went, how_it_went, why_left
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.trouble import not_saved
from coachdesk.ui.widgets.choices import Tick
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import card, column
from coachdesk.ui.widgets.sheet import Sheet
from coachdesk.ui.widgets.text import Label, Paragraph
from coachdesk.ui.work import Work

WIDTH = 560  # px, at 100 % text


class EraseSheet(Sheet):
    """Asks, erases, and then offers the certificate."""

    def __init__(self, room: Room, parent: QWidget, client_id: str) -> None:
        found = preview(room.desk, client_id)
        self._room, self._found = room, found
        look, words = room.look, room.words
        self._name = room.name_of(found.client)
        super().__init__(look, parent, words("Erase {name}", name=self._name), width=WIDTH)
        self._work = Work(self)
        self.under_way = False  # the file is being written, and nobody has it open
        self._erased: Erased | None = None
        self._purged: Purged | None = None
        self._asking = self._made_asking()
        self.body.addWidget(self._asking)
        self.said = Paragraph(look, "", Type.BODY, "ink2")
        self.said.hide()
        self.body.addWidget(self.said)
        self._after = QWidget()
        self._after.hide()
        self.body.addWidget(self._after)
        self.ok = Button(look, words("Erase for good"), "danger", icon="trash")
        self.ok.setEnabled(False)
        self.ok.clicked.connect(self._on_ok)
        self.cancel = Button(look, words("Leave it as it is"), "primary")
        self.cancel.clicked.connect(self.reject)
        self.save = Button(look, words("Save a certificate…"), "primary", icon="file-text")
        self.save.clicked.connect(self._on_save)
        self.save.hide()
        self.add_buttons(self.save, self.ok, self.cancel)
        self.typed.setFocus()

    # Asking

    def _made_asking(self) -> QWidget:
        look, words, found = self._room.look, self._room.words, self._found
        made = QWidget()
        lines = column(made, spacing=look.px(10))
        lines.addWidget(
            Paragraph(look, words("All of this goes for good and cannot be taken back:"))
        )
        lines.addWidget(self._list())
        self.hours = Tick(
            look,
            words.count(
                "Keep the hours of {n} session: day, length, code and if paid",
                "Keep the hours of {n} sessions: day, length, code and if paid",
                found.hours,
            ),
        )
        self.hours.setVisible(bool(found.hours))
        lines.addWidget(self.hours)
        if found.numbered:
            lines.addWidget(
                Paragraph(
                    look,
                    words.count(
                        "{n} invoice or receipt stays as number, day, amount and code, so that no "
                        "number is missing. Save it first if you have to keep it whole.",
                        "{n} invoices and receipts stay as number, day, amount and code, so that "
                        "no number is missing. Save them first if you have to keep them whole.",
                        found.numbered,
                    ),
                )
            )
        self.backups = Tick(look, words("Erase from the backups too"))
        self.backups.show_value(on=True)
        self.backups.setVisible(self._room.copies is not None)
        lines.addWidget(self.backups)
        lines.addWidget(
            Paragraph(
                look,
                words(
                    "Steps you could undo are forgotten, those of other clients too. Papers you "
                    "saved, printed or sent are yours to destroy."
                ),
                Type.CAPTION,
                "ink2",
            )
        )
        asked = words("Type “{name}” to go on", name=self._name)
        lines.addWidget(Label(look, asked, Type.BODY_STRONG))
        self.typed = LineField(look, asked)
        self.typed.edited.connect(self._on_typed)
        self.typed.entered.connect(self._on_ok)
        lines.addWidget(self.typed)
        return made

    def _list(self) -> QWidget:
        look, words = self._room.look, self._room.words
        made = card()
        grid = QGridLayout(made)
        grid.setContentsMargins(*(look.px(each) for each in (16, 12, 16, 12)))
        grid.setHorizontalSpacing(look.px(16))
        grid.setVerticalSpacing(look.px(4))
        told = [words("Name, contact and notes on the person")]
        told += [gone_words(words, each.group, each.count) for each in self._found.going]
        half = -(-len(told) // 2)
        for n, each in enumerate(told):
            grid.addWidget(Label(look, each, Type.BODY), n % half, n // half)
        return made

    def _on_typed(self) -> None:
        typed = self.typed.value()
        code = self._room.hides_names and typed.casefold().split() == self._name.casefold().split()
        self.ok.setEnabled(code or is_named(self._found.client, typed))

    # Erasing

    def _on_ok(self) -> None:
        if not self.ok.isEnabled():
            return
        self._asking.setEnabled(False)
        self.ok.setEnabled(False)
        self.cancel.setEnabled(False)
        self._say(self._room.words("Erasing. This takes a moment."))
        announce(self, self.said.text())
        if self._room.copies is None:
            self._erase()
        else:
            self._room.copies.before(self._erase, self._on_refused)

    def _erase(self) -> None:
        if not isValid(self):  # locked and gone while the copy was being made: nothing was erased
            return
        room = self._room
        if not room.autosave.flush():
            self._on_refused(room.autosave.state.fault or Fault.UNREACHABLE)
            return
        try:
            erasing = Erasing(room.desk, self._found.client.id, keep_hours=self.hours.isChecked())
            erasing.begin()
        except StorageError as error:
            self._on_refused(error.fault)
            return
        self.under_way = True
        self._work.run(
            erasing.run,
            lambda _: self._on_erased(erasing),
            lambda error: self._on_not_erased(erasing, error),
        )

    def _on_erased(self, erasing: Erasing) -> None:
        self._erased = self._come_back(erasing)
        copies = self._room.copies
        if copies is None or not self.backups.isChecked():
            self._show_done()
            return
        homes, key = copies.homes, self._room.desk.vault.key
        folders = [each for each in (homes.here, homes.outside) if each is not None]
        client_id = self._found.client.id
        self._work.run(
            lambda: purge(copies_to_purge(homes.vault, folders), client_id, key),
            self._on_purged,
            self._on_failed,
        )

    def _on_not_erased(self, erasing: Erasing, error: Exception) -> None:
        self._come_back(erasing)
        if not isinstance(error, StorageError):
            self.reject()
            raise error
        self._on_refused(error.fault)

    def _come_back(self, erasing: Erasing) -> Erased:
        self.under_way = False
        try:
            return erasing.come_back()
        except StorageError:
            self.reject()
            raise  # the program has a page for a practice that does not open

    def _on_purged(self, purged: Purged) -> None:
        self._purged = purged
        if self._room.copies is not None:
            self._room.copies.look()
        self._show_done()

    def _on_refused(self, fault: Fault) -> None:
        if not isValid(self):
            return
        words = self._room.words
        trouble = not_saved(words, fault)
        self._say(words("{happened} Nothing was erased.", happened=trouble.happened), "danger")
        self._asking.setEnabled(True)
        self.cancel.setEnabled(True)
        self._on_typed()

    def _on_failed(self, error: Exception) -> None:
        self._show_done()
        raise error

    # Afterwards

    def _show_done(self) -> None:
        look, words, erased = self._room.look, self._room.words, self._erased
        assert erased is not None
        self._asking.hide()
        self.ok.hide()
        self._say(how_it_went(words, erased), "ink")
        lines = column(self._after, spacing=look.px(8))
        if self._room.copies is not None:
            copies = how_copies_went(words, self._purged)
            if copies:
                lines.addWidget(Paragraph(look, copies, Type.BODY, "ink2"))
        if self._purged is not None and self._purged.left:
            lines.addWidget(Label(look, words("Left as they are"), Type.BODY_STRONG))
            for each in self._purged.left:
                lines.addWidget(Paragraph(look, why_left(words, each), Type.CAPTION, "ink2"))
        self.named = Tick(look, words("Name {name} on the certificate", name=self._name))
        lines.addWidget(self.named)
        self._after.show()
        self.save.show()
        self.cancel.set_text(words("Close"))
        self.cancel.set_kind("secondary")
        self.cancel.setEnabled(True)
        self.save.setFocus()
        self._fit()

    def save_to(self, path: str) -> bool:
        """Write the certificate to a file; says how it went."""
        from coachdesk.handouts import render

        room, words = self._room, self._room.words
        assert self._erased is not None
        content = certificate(room.desk, self._erased, self._purged, named=self.named.isChecked())
        try:
            write_file(Path(path), render.certificate(content, practice(room.desk).paper, words))
        except OSError:
            self._say(words("It could not be saved there. Please choose another folder."), "danger")
            return False
        self._say(words("Saved as {name}", name=Path(path).name), "ink")
        return True

    def _on_save(self) -> None:
        from coachdesk.handouts import render

        room, words = self._room, self._room.words
        assert self._erased is not None
        content = certificate(room.desk, self._erased, self._purged, named=False)
        name = render.certificate_file(content, words)
        dialog = QFileDialog(
            self, words("Save a certificate"), str(documents() / name), words("PDF (*.pdf)")
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(self.activateWindow)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Esc waits while records are going: how it went is to be told.
        if event.key() != Qt.Key.Key_Escape or self.cancel.isEnabled():
            super().keyPressEvent(event)

    def reject(self) -> None:
        if not self.under_way:  # a moment, and it can close
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.under_way:
            event.ignore()
        else:
            super().closeEvent(event)

    def _say(self, text: str, tone: str = "ink2") -> None:
        self.said.set_tone(tone)
        self.said.set_text(text)
        self.said.setVisible(bool(text))
        self._fit()

    def _fit(self) -> None:
        owner = self.parentWidget()
        if owner is not None and self.isVisible():
            self._place(owner)


def ask_to_erase(room: Room, parent: QWidget, client_id: str) -> EraseSheet | None:
    """Open the sheet; ``None`` where the client is gone already or cannot be read."""
    room.autosave.flush()
    try:
        sheet = EraseSheet(room, parent, client_id)
    except (LookupError, StorageError):
        return None
    sheet.open()
    return sheet
