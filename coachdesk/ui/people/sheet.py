"""The sheet that brings clients in: what the columns hold, what would come of it, and the doing.

Nothing is changed before “Bring in”. Then the rows are kept in parts, with the window alive
between them; stopping takes back what was kept so far.
"""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coachdesk.desk.client_import import Importing
from coachdesk.desk.client_plan import Fate, Plan, Twins, plan
from coachdesk.desk.undo import UndoStep
from coachdesk.domain.client import Client
from coachdesk.domain.client_table import Column, read_row
from coachdesk.domain.errors import StorageError
from coachdesk.exchange.people_table import Table
from coachdesk.ui.accessible import announce
from coachdesk.ui.people.columns import Columns
from coachdesk.ui.people.preview import SHOWN, Preview
from coachdesk.ui.people.words import counted, table_words, why_skipped
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.trouble import not_saved
from coachdesk.ui.widgets.choices import Segments, Tick
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.progress import ProgressLine
from coachdesk.ui.widgets.sheet import SHADE, Sheet
from coachdesk.ui.widgets.text import Label, Paragraph

WIDTH = 820


class ClientTableSheet(Sheet):
    """Shows a table and what would become of it, and brings it in."""

    def __init__(self, room: Room, parent: QWidget, name: str, table: Table) -> None:
        look, words = room.look, room.words
        super().__init__(look, parent, words("Bring in clients"), width=WIDTH)
        self.setFixedWidth(min(look.px(WIDTH), parent.window().width() - 2 * SHADE))
        self._room, self._name, self._table = room, name, table
        # A sheet over the window: meanwhile nobody else changes clients.
        self._known = room.desk.vault.all(Client)
        self._names = {str(each.id): room.name_of(each) for each in self._known}
        self._plan = Plan(())
        self._importing: Importing | None = None
        self._step: UndoStep | None = None
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._on_part)
        self._asking = QWidget()
        self.body.addWidget(self._asking)
        self._fill(column(self._asking, spacing=look.px(8)))
        self.said = Paragraph(look, "", Type.BODY)
        self.why = Paragraph(look, "", Type.CAPTION, "ink2", lines=3)
        self.progress = ProgressLine(look)
        self.progress.hide()
        add_all(self.body, self.said, self.why, self.progress)
        self.undo = Button(look, words("Undo"), "secondary", icon="undo")
        self.undo.clicked.connect(self._on_undo)
        self.undo.hide()
        self.cancel = Button(look, words("Leave it"), "quiet")
        self.cancel.clicked.connect(self.reject)
        self.ok = Button(look, words("Bring in"), "primary", icon="users")
        self.ok.clicked.connect(self._on_ok)
        self.add_buttons(self.undo, self.cancel, self.ok)
        self._make_plan()
        self.columns.changed.connect(self._make_plan)
        self.columns.choices[0].setFocus()  # a table has a column

    def _fill(self, lines: QVBoxLayout) -> None:
        look, words = self._room.look, self._room.words
        self.found = Label(look, "", Type.BODY, "ink2", elide=True)
        self.columns = Columns(self._room, self._table)
        self.headed = Tick(look, words("The first line holds headings"))
        self.headed.show_value(on=self._table.headed)
        self.headed.setEnabled(len(self._table.rows) > 1)
        self.headed.ticked.connect(lambda on: self.columns.show_headed(headed=on))
        self.preview = Preview(self._room)
        self.twins = Segments(
            look,
            [
                (Twins.SKIP, words("Skip")),
                (Twins.FILL, words("Fill what is empty")),
                (Twins.ADD, words("Add anyway")),
            ],
            name=words("Clients known already"),
            clearable=False,
        )
        self.twins.show_value(Twins.SKIP)
        self.twins.chosen.connect(self._make_plan)
        choice = row(spacing=look.px(12))
        known = Label(look, words("Clients known already"), Type.BODY_STRONG)
        by = Label(look, words("by e-mail, name or phone"), Type.CAPTION, "ink2")
        add_all(choice, known, by, None, self.twins)
        add_all(
            lines,
            self.found,
            Label(look, words("What the columns hold"), Type.BODY_STRONG),
            self.columns,
            self.headed,
            Label(look, words("The first rows, and what they become"), Type.BODY_STRONG),
            self.preview,
            choice,
        )

    # What would come of it

    def _make_plan(self, _chosen: str = "") -> None:
        words, columns = self._room.words, self.columns.chosen()
        rows = self.columns.rows()
        self.found.set_text(table_words(words, self._name, self._table, len(rows)))
        numbered = zip(self.columns.numbers(), rows, strict=True)
        read = (read_row(number, cells, columns) for number, cells in numbered)
        self._plan = plan(self._known, read, Twins(self.twins.value()))
        self.preview.show_rows(rows[:SHOWN], self._plan.decisions[:SHOWN], self._names)
        named = {Column.NAME, Column.FIRST_NAME, Column.LAST_NAME} & set(columns)
        going = self._plan.count(Fate.NEW) + self._plan.count(Fate.FILLED)
        self.ok.setEnabled(bool(named and going))
        if named:
            self._say(f"{counted(words, self._plan)}.", why_skipped(words, self._plan))
        else:
            self._say(words("Choose which column holds the name."), "")

    # Doing it

    def _on_ok(self) -> None:
        room, words = self._room, self._room.words
        if self._importing is not None or not self.ok.isEnabled():
            return
        if not room.autosave.flush():
            self._say(words("Something is not saved yet, so nothing was brought in."), "", "danger")
            return
        self._importing = Importing(room.desk, self._plan)
        self._asking.hide()
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
        try:
            more = importing.step()
        except StorageError as error:
            self._give_up(importing, error)
            return
        self._tell_progress()
        if more:
            self._next.start(0)
        else:
            self._on_done(importing)

    def _tell_progress(self) -> None:
        assert self._importing is not None
        done, total = self._importing.done, self._importing.total
        self.progress.show_share(done / max(1, total))
        self._say(self._room.words("{n} of {m}", n=done, m=total), "")

    def _on_done(self, importing: Importing) -> None:
        words = self._room.words
        self._importing, self._step = None, importing.finish()
        self.columns.remember()
        self.progress.hide()
        said = words("Done: {counted}.", counted=counted(words, self._plan))
        self._say(said, why_skipped(words, self._plan))
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
        owner = self.parentWidget()
        if owner is not None and self.isVisible():
            self._place(owner)
