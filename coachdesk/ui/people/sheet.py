"""The sheet that brings people in: what is in the file, what would come of it, and the doing.

Nothing is changed before “Bring in”. Then the rows are kept in parts, with the window alive
between them; stopping takes back what was kept so far.
"""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from coachdesk.desk.client_import import Importing
from coachdesk.desk.undo import UndoStep
from coachdesk.domain.errors import StorageError
from coachdesk.exchange.people_table import Kind, Table
from coachdesk.ui.accessible import announce
from coachdesk.ui.people.asking import Asking
from coachdesk.ui.people.words import counted, why_refused, why_skipped
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.trouble import not_saved
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import add_all
from coachdesk.ui.widgets.progress import ProgressLine
from coachdesk.ui.widgets.sheet import SHADE, Sheet
from coachdesk.ui.widgets.text import Paragraph

WIDTH = 820


class PeopleSheet(Sheet):
    """Shows a file of people and what would become of them, and brings them in.

    ``again`` reads another sheet of the same workbook; ``None`` where there is no other.
    """

    def __init__(
        self,
        room: Room,
        parent: QWidget,
        name: str,
        table: Table,
        again: Callable[[str], Table] | None = None,
    ) -> None:
        look, words = room.look, room.words
        super().__init__(look, parent, words("Bring in clients"), width=WIDTH)
        self.setFixedWidth(min(look.px(WIDTH), parent.window().width() - 2 * SHADE))
        self._room = room
        self._importing: Importing | None = None
        self._step: UndoStep | None = None
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._on_part)
        self.asking = Asking(room, name, table, again)
        self.said = Paragraph(look, "", Type.BODY)
        self.why = Paragraph(look, "", Type.CAPTION, "ink2", lines=3)
        self.progress = ProgressLine(look)
        self.progress.hide()
        add_all(self.body, self.asking, self.said, self.why, self.progress)
        self.undo = Button(look, words("Undo"), "secondary", icon="undo")
        self.undo.clicked.connect(self._on_undo)
        self.undo.hide()
        self.cancel = Button(look, words("Not now"), "quiet")
        self.cancel.clicked.connect(self.reject)
        self.ok = Button(look, words("Bring in"), "primary", icon="users")
        self.ok.clicked.connect(self._on_ok)
        self.add_buttons(self.undo, self.cancel, self.ok)
        self.asking.planned.connect(self._on_planned)
        self.asking.thinking.connect(self._on_thinking)
        self.asking.refused.connect(self._on_refused)
        if self.asking.plan.decisions:
            self._on_planned()
        else:
            self._on_thinking()
        self.asking.first_field.setFocus()

    # What would come of it

    def _on_planned(self) -> None:
        words, asking = self._room.words, self.asking
        self.ok.setEnabled(asking.brings_somebody)
        if asking.names_somebody:
            why = why_skipped(words, asking.plan, asking.kind)
            self._say(f"{counted(words, asking.plan, asking.kind)}.", why)
        elif asking.kind is Kind.VCARD:
            self._say(words("None of the cards has a name."), "")
        else:
            self._say(words("Choose which column holds the name."), "")
        QTimer.singleShot(0, self, self._fit)

    def _on_thinking(self) -> None:
        self.ok.setEnabled(False)
        self._say(self._room.words("Looking through the file…"), "")

    def _on_refused(self, error: Exception) -> None:
        self._say(why_refused(self._room.words, error), "", "danger")

    # Doing it

    def _on_ok(self) -> None:
        room, words = self._room, self._room.words
        if self._importing is not None or not self.ok.isEnabled():
            return
        if not room.autosave.flush():
            self._say(words("Something is not saved yet, so nothing was brought in."), "", "danger")
            return
        self._importing = Importing(room.desk, self.asking.plan)
        self.asking.hide()
        self.ok.hide()
        self.progress.show()
        self.cancel.set_text(words("Stop"))
        self.cancel.set_kind("secondary")
        self.cancel.setFocus()
        self._tell_progress()
        self._next.start(0)

    def _on_part(self) -> None:
        importing = self._importing
        if importing is None:
            return
        if importing.done == importing.total:
            self._on_done(importing)
            return
        try:
            importing.step()
        except StorageError as error:
            self._give_up(importing, error)
            return
        self._tell_progress()
        self._next.start(0)

    def _tell_progress(self) -> None:
        assert self._importing is not None
        done, total = self._importing.done, self._importing.total
        self.progress.show_share(done / max(1, total))
        self._say(self._room.words("{n} of {m}", n=done, m=total), "")

    def _on_done(self, importing: Importing) -> None:
        words, asking = self._room.words, self.asking
        self._importing, self._step = None, importing.finish()
        asking.columns.remember()
        self.progress.hide()
        said = words("Done: {counted}.", counted=counted(words, asking.plan, asking.kind))
        self._say(said, why_skipped(words, asking.plan, asking.kind))
        self._close_only()
        self.undo.show()
        announce(self, said)

    def _give_up(self, importing: Importing, error: StorageError) -> None:
        """Take back what was kept before the disk refused."""
        words = self._room.words
        self._importing = None
        kept = importing.done
        happened = not_saved(words, error.fault).happened
        try:
            importing.take_back()
        except StorageError:
            still = words.count(
                "{n} client was brought in; Undo takes that back once it can be saved again.",
                "{n} clients were brought in; Undo takes that back once it can be saved again.",
                kept,
            )
            self._say(f"{happened} {still}", "", "danger")
        else:
            said = words("{happened} Nothing was changed.", happened=happened)
            self._say(said, "", "danger")
        self.progress.hide()
        self._close_only()

    def _on_undo(self) -> None:
        room, words = self._room, self._room.words
        step = self._step
        if step is None or not room.autosave.run(lambda: room.desk.undo(step)):
            return
        self._step = None
        self.undo.hide()
        self._say(words("Taken back. Everything is as it was."), "")
        self.cancel.setFocus()
        announce(self, self.said.text())

    def _stop(self) -> None:
        """Stop half-way and take back what was kept so far."""
        importing, self._importing = self._importing, None
        self._next.stop()
        if importing is None or not self._room.desk.is_open:
            return
        try:
            importing.take_back()
        except StorageError as error:
            self._room.say(not_saved(self._room.words, error.fault).happened)

    def _close_only(self) -> None:
        self.cancel.set_text(self._room.words("Close"))
        self.cancel.set_kind("primary")
        self.cancel.setFocus()

    def reject(self) -> None:
        self._stop()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)

    def _say(self, said: str, why: str, tone: str = "ink") -> None:
        self.said.set_tone(tone)
        self.said.set_text(said)
        self.why.set_text(why)
        self.why.setVisible(bool(why))
        self._fit()

    def _fit(self) -> None:
        """Be no higher than what is shown needs."""
        owner = self.parentWidget()
        if owner is not None and self.isVisible():
            self._place(owner)
