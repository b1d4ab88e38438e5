"""What is in a file of people, what the coach decides about it, and what would come of it.

Nothing is changed here. Long lists are thought through on a worker, so that no key waits for it.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coachdesk.desk.client_plan import Fate, Plan, Twins, plan
from coachdesk.domain.client import Client
from coachdesk.domain.client_table import Column, read_row
from coachdesk.exchange.people_table import Kind, Table
from coachdesk.ui.people.columns import Columns
from coachdesk.ui.people.preview import SHOWN, Preview
from coachdesk.ui.people.words import table_words
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Segments, Tick
from coachdesk.ui.widgets.fields import Choice
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Label, Paragraph
from coachdesk.ui.work import Work

AT_ONCE = 500  # rows thought through without a worker


class Asking(QWidget):
    """The file, its columns, its first rows, and what becomes of people known already.

    ``again`` reads another sheet of the same workbook, on a worker.

    Signals:
        planned: what would come of it is known anew.
        thinking: it is not known for the moment.
        refused: another sheet could not be read; carries why.
    """

    planned = Signal()
    thinking = Signal()
    refused = Signal(Exception)

    def __init__(
        self,
        room: Room,
        name: str,
        table: Table,
        again: Callable[[str], Table] | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._room, self._name, self._table, self._again = room, name, table, again
        # A sheet over the window: meanwhile nobody else changes clients.
        self._known = room.desk.vault.all(Client)
        self._names = {str(each.id): room.name_of(each) for each in self._known}
        self._planner, self._reader = Work(self), Work(self)
        self.plan = Plan(())
        self._fill()
        self._show_kind()
        self._think()
        self.columns.changed.connect(self._think)

    def _fill(self) -> None:
        look, words = self._room.look, self._room.words
        lines = column(self, spacing=look.px(8))
        self.found = Label(look, "", Type.BODY, "ink2", elide=True)
        self.sheets = Choice(look, words("Sheet"), [(each, each) for each in self._table.sheets])
        self.sheets.show_value(self._table.sheet)
        self.sheets.setVisible(len(self._table.sheets) > 1)
        self.sheets.setMaximumWidth(look.px(260))
        self.sheets.chosen.connect(self._on_sheet)
        top = row(spacing=look.px(12))
        top.addWidget(self.found, 1)
        top.addWidget(self.sheets)
        self.heading = Label(look, "", Type.BODY_STRONG)
        self.columns = Columns(self._room, self._table)
        self.headed = Tick(look, words("The first row holds headings"))
        self.headed.ticked.connect(lambda on: self.columns.show_headed(headed=on))
        self.left_out = Paragraph(look, "", Type.CAPTION, "ink2")
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
        self.twins.chosen.connect(self._think)
        choice = row(spacing=look.px(12))
        known = Label(look, words("Clients known already"), Type.BODY_STRONG)
        by = Label(look, words("by e-mail, name or phone"), Type.CAPTION, "ink2")
        add_all(choice, known, by, None, self.twins)
        first = Label(look, words("The first of them, and what they become"), Type.BODY_STRONG)
        add_all(lines, top, self.heading, self.columns, self.headed, self.left_out, first,
                self.preview, choice)  # fmt: skip

    def _show_kind(self) -> None:
        """Ask of a kind of file only what it does not say itself."""
        words, cards = self._room.words, self._table.kind is Kind.VCARD
        asked = bool(self.columns.choices)
        self.heading.set_text(
            words("What else the cards hold") if cards else words("What the columns hold")
        )
        self.heading.setVisible(asked)
        self.columns.setVisible(asked)
        self.headed.setVisible(not cards)
        self.headed.show_value(on=self._table.headed)
        self.headed.setEnabled(len(self._table.rows) > 1)
        self.left_out.setVisible(cards)
        if cards:
            self.left_out.set_text(
                words("Cards say what is what. Pictures and birthdays are not brought in.")
            )

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        return self.columns.choices[0] if self.columns.choices else self.twins

    @property
    def kind(self) -> Kind:
        """What kind of file it is."""
        return self._table.kind

    @property
    def names_somebody(self) -> bool:
        """Whether it is said where the names stand."""
        chosen = set(self.columns.chosen())
        return bool({Column.NAME, Column.FIRST_NAME, Column.LAST_NAME} & chosen)

    @property
    def brings_somebody(self) -> bool:
        """Whether anything would come of it."""
        going = self.plan.count(Fate.NEW) + self.plan.count(Fate.FILLED)
        return self.names_somebody and bool(going)

    # Another sheet

    def _on_sheet(self, sheet: str) -> None:
        again = self._again
        if again is None or sheet == self._table.sheet:
            return
        self.thinking.emit()
        self._reader.run(lambda: again(sheet), self._show_table, self._on_refused)

    def _on_refused(self, error: Exception) -> None:
        self.sheets.show_value(self._table.sheet)
        self._think()
        self.refused.emit(error)

    def _show_table(self, table: Table) -> None:
        self._table = table
        self.columns.show_table(table)
        self._show_kind()
        self._think()

    # What would come of it

    def _think(self, _chosen: str = "") -> None:
        columns, rows = self.columns.chosen(), self.columns.rows()
        numbers, twins, known = self.columns.numbers(), Twins(self.twins.value()), self._known
        self.found.set_text(table_words(self._room.words, self._name, self._table, len(rows)))

        def thought() -> Plan:
            return planned(known, numbers, rows, columns, twins)

        self._planner.drop()
        if len(rows) <= AT_ONCE:
            self._show_plan(thought())
        else:
            self.thinking.emit()
            self._planner.run(thought, self._show_plan, _raise)

    def _show_plan(self, made: Plan) -> None:
        self.plan = made
        rows = self.columns.rows()[:SHOWN]
        self.preview.show_rows(self.kind, rows, made.decisions, self._names)
        self.planned.emit()


def planned(
    known: Sequence[Client],
    numbers: Sequence[int],
    rows: Sequence[tuple[str, ...]],
    columns: Sequence[Column | None],
    twins: Twins,
) -> Plan:
    """What would come of rows by what their columns hold."""
    numbered = zip(numbers, rows, strict=True)
    return plan(known, (read_row(number, cells, columns) for number, cells in numbered), twins)


def _raise(error: Exception) -> None:
    raise error
