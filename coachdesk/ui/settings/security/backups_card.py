"""The copies of the practice: the newest, where they lie, and that they can be restored."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from coachdesk.domain.errors import Fault
from coachdesk.ui.copies_words import (
    not_copied,
    not_opened,
    not_outside,
    said_contents,
    said_moment,
    said_on,
)
from coachdesk.ui.room import Room
from coachdesk.ui.settings.security.backup_row import BackupRow
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button, IconButton, Pill
from coachdesk.ui.widgets.layout import card, column, row, rule
from coachdesk.ui.widgets.text import Label, Paragraph

if TYPE_CHECKING:
    from coachdesk.desk.backups import Standing
    from coachdesk.domain.backup import Contents, Copy
    from coachdesk.ui.copies import Copies


class BackupsCard(QWidget):
    """The group "Backups" of the settings page. Call ``refresh`` when it is shown."""

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        look, words = room.look, room.words
        lines = column(self, spacing=look.px(10))
        head = row(spacing=look.px(8))
        head.addWidget(Label(look, words("Backups"), Type.HEADING), 1)
        self.verdict = Pill(look, "", "good")
        self.verdict.hide()
        head.addWidget(self.verdict)
        lines.addLayout(head)
        if room.copies is None:
            said = words("This practice is thrown away when you close it, so no copies are kept.")
            lines.addWidget(Paragraph(look, said, Type.BODY, "ink2"))
            return
        lines.addWidget(self._build(room.copies))
        self.said = Paragraph(look, "", Type.BODY, "ink2")
        self.said.hide()
        lines.addWidget(self.said)
        room.copies.changed.connect(self._show)
        room.copies.carried_out.connect(self._on_carried_out)
        room.copies.failed.connect(self._on_failed)
        self._show()

    def refresh(self) -> None:
        """Look what copies there are now; the rows follow when it is known."""
        if self._room.copies is not None:
            self._room.copies.look()

    def _build(self, copies: "Copies") -> QWidget:
        look, words = self._room.look, self._room.words
        made = card()
        lines = column(made)
        self.test = Button(look, words("Test a restore…"), "quiet")
        self.test.clicked.connect(self._on_test)
        self.now = Button(look, words("Back up now"))
        self.now.clicked.connect(self._on_now)
        self.newest = BackupRow(look, "", self.test, self.now)
        self.here_count = Pill(look, "", "good", icon="check")
        self.here = BackupRow(look, "laptop", self.here_count)
        self.outside_count = Pill(look, "", "good", icon="check")
        self.forget = IconButton(look, "x", words("Bring no more copies there"), size=28)
        self.forget.clicked.connect(lambda: self._want_place(""))
        self.outside = BackupRow(look, "usb", self.outside_count, self.forget)
        self.restore = Button(look, words("Restore…"))
        self.restore.clicked.connect(self.open_restore)
        self.restoring = BackupRow(look, "", self.restore)
        self.restoring.show_words(
            words("Restore a copy"),
            words("See what is in a copy, then let it take the practice’s place."),
        )
        self.add = Button(look, words("Add a place"), "quiet", icon="plus")
        self.add.clicked.connect(self._on_add)
        last = QWidget()
        line = row(last)
        line.setContentsMargins(*(look.px(each) for each in (6, 6, 16, 6)))
        line.addWidget(self.add)
        line.addStretch(1)
        self._adding = last
        self._rules = []
        for at, each in enumerate((self.newest, self.restoring, self.here, self.outside, last)):
            if at:
                self._rules.append(rule())
                lines.addWidget(self._rules[-1])
            lines.addWidget(each)
        return made

    # What is known

    def _show(self) -> None:
        copies = self._room.copies
        if copies is None or not self._room.desk.is_open:
            return
        found = copies.standing
        self._show_newest(copies, found)
        self._show_places(copies, found)
        well = copies.is_well() and copies.days_without_outside() is None
        words = self._room.words
        known = found is not None or copies.fault is not None
        said = words("All good") if well else words("Please have a look")
        self.verdict.show_word(said if known else "", "good" if well else "attention",
                               "shield-check" if well else "shield-alert")  # fmt: skip
        resting = not copies.under_way
        some = found is not None and found.newest is not None
        self.now.setEnabled(resting)
        self.test.setEnabled(resting and some)
        self.restore.setEnabled(resting and not self._room.desk.reading_only)

    def _show_newest(self, copies: "Copies", found: "Standing | None") -> None:
        words = self._room.words
        if copies.under_way:
            doing = {
                "copying": words("Making a copy"),
                "testing": words("Testing the newest copy"),
            }.get(copies.under_way, words("Restoring"))
            self.newest.show_words(doing, words("You can go on working."))
            return
        tone = "ink2"
        if found is None:
            name, said = words("Backups"), words("Looking for copies")
        elif found.newest is None:
            name, said = words("No copy yet"), words("The first one is made when you close "
                                                     "CoachDesk, or now.")  # fmt: skip
        else:
            name = said_moment(self._room, found.newest.moment)
            said = self._kept(copies, found)
        if copies.fault is not None:
            said, tone = not_copied(words, copies.fault), "danger"
        self.newest.show_words(name, said, tone)

    def _kept(self, copies: "Copies", found: "Standing") -> str:
        words, kept = self._room.words, found.here or found.outside or ()
        said = [
            words.count("{n} copy kept.", "{n} copies kept, oldest {day}.", len(kept),
                        day=said_on(self._room, kept[-1].moment)),
            words("Restore tested {day}.", day=said_on(self._room, copies.tested))
            if copies.tested
            else words("A restore has not been tested yet."),
        ]  # fmt: skip
        return " ".join(said)

    def _show_places(self, copies: "Copies", found: "Standing | None") -> None:
        words, place = self._room.words, self._room.settings.value.copies_outside
        self.here.show_words(
            words("This laptop"),
            words("Every half hour while something changes, and when you close CoachDesk."),
        )
        here = len(found.here) if found else 0
        self.here_count.show_word(
            words.count("{n} copy", "{n} copies", here) if here else "", "good", "check"
        )
        self.outside.setVisible(bool(place))
        self._rules[-2].setVisible(bool(place))
        self._rules[-1].setVisible(not place)
        self._adding.setVisible(not place)
        if not place:
            return
        there = found is not None and found.outside is not None
        seen = copies.outside_seen
        said = (
            words("Whenever it can be reached. Last copy {day}.", day=said_on(self._room, seen))
            if seen
            else words("Whenever it can be reached. No copy yet.")
        )
        tone = "attention" if copies.days_without_outside() is not None else "ink2"
        if copies.outside_fault is not None:
            said, tone = not_outside(words, copies.outside_fault), "danger"
        self.outside.show_words(words("Also in “{name}”", name=copies.outside_name), said, tone)
        count = len(found.outside) if found is not None and found.outside else 0
        told = words.count("{n} copy", "{n} copies", count) if there else words("Not there now")
        self.outside_count.show_word(told, "good" if count else "plain", "check" if count else "")

    # Acts

    def open_restore(self) -> None:
        """Show what is in the copies, and restore one."""
        from coachdesk.ui.settings.security.restore_sheet import RestoreSheet

        if self._room.copies is not None and self._room.autosave.flush():
            RestoreSheet(self._room, self._room.copies, self).open()

    def _on_now(self) -> None:
        if self._room.copies is not None and self._room.autosave.flush():
            self._say("")
            self._room.copies.copy_now()

    def _on_test(self) -> None:
        if self._room.copies is not None:
            self._say("")
            self._room.copies.test(self._on_tested, self._on_ill)

    def _on_tested(self, copy: "Copy", found: "Contents") -> None:
        words = self._room.words
        self._say(
            words("This copy can be restored; it was opened to try it. {moment}: {contents}.",
                  moment=said_moment(self._room, copy.moment),
                  contents=said_contents(words, found))
        )  # fmt: skip

    def _on_ill(self, error: Exception) -> None:
        self._say(not_opened(self._room.words, error), "danger")

    def _on_carried_out(self, trouble: Fault | None) -> None:
        if trouble is None:
            self._room.say(self._room.words("A copy is made and checked."))

    def _on_failed(self, fault: Fault) -> None:
        self._say(not_copied(self._room.words, fault), "danger")

    def _on_add(self) -> None:
        words = self._room.words
        dialog = QFileDialog(self, words("A folder or a USB stick for copies"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.choose_place)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def choose_place(self, folder: str) -> None:
        """Bring copies to a folder too, unless the practice itself or its copies lie there."""
        copies, words = self._room.copies, self._room.words
        if copies is None:
            return
        homes, chosen = copies.homes, Path(folder).resolve()
        if chosen in (homes.vault.resolve().parent, homes.here.resolve()):
            self._say(words("The practice itself is there. A place elsewhere outlives a loss."),
                      "attention")  # fmt: skip
            return
        self._say("")
        self._want_place(str(chosen))

    def _want_place(self, folder: str) -> None:
        self._room.changes.setting_wanted.emit("copies_outside", folder)

    def _say(self, text: str, tone: str = "ink2") -> None:
        self.said.set_tone(tone)
        self.said.set_text(text)
        self.said.setVisible(bool(text))
