"""A card of record rows: typing at its end adds, Alt+arrow orders, an empty row is taken away."""

from collections.abc import Callable, Sequence

from coachdesk.domain.journey import Journey
from coachdesk.domain.text import lines_of
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.strategy.part import RecordRow
from coachdesk.ui.widgets.row_list import RowList


class RecordList(RowList):
    """Rows of one kind of record.

    ``make`` makes the row of an id, ``keep`` adds a record for a typed line, ``order`` keeps a
    new order of ids.
    """

    def __init__(
        self,
        context: StageContext,
        *,
        add: str,
        placeholder: str,
        make: Callable[[str], RecordRow],
        keep: Callable[[str], object],
        order: Callable[[list[str]], object],
        icon: str = "plus",
        framed: bool = True,
        ruled: bool = True,
        indent: int = 44,
    ) -> None:
        super().__init__(
            context.room.look,
            add=add,
            placeholder=placeholder,
            icon=icon,
            framed=framed,
            ruled=ruled,
            indent=indent,
        )
        self._context, self._make, self._keep = context, make, keep
        self._narrow = False
        self.added.connect(self._on_added)
        self.lines_pasted.connect(self._on_pasted)
        if not context.reading_only:
            self.reordered.connect(lambda ids: context.act(lambda: order(ids)))
        if self.add_field is not None:
            self.add_field.emptied.connect(self._on_add_line_emptied)
        self.set_reading(context.reading_only)

    def show_records(self, ids: Sequence[str], journey: Journey) -> None:
        """Show the rows of these records, in this order."""
        self.show_rows(ids, self._made)
        for each in ids:
            shown = self.row(each)
            if isinstance(shown, RecordRow):
                shown.refresh(journey)

    def fit(self, narrow: bool) -> None:
        """Fit less room, or the usual, with every row there is and will be."""
        self._narrow = narrow
        for each in self.ids():
            shown = self.row(each)
            if isinstance(shown, RecordRow):
                shown.fit(narrow)

    def write(self) -> None:
        """Put the keyboard into the line at the end."""
        if self.add_field is not None:
            self.add_field.setFocus()

    def _made(self, record_id: str) -> RecordRow:
        made = self._make(record_id)
        made.entered.connect(self.write)
        made.gone.connect(lambda: self._leave(record_id))
        made.fit(self._narrow)
        return made

    def _leave(self, record_id: str) -> None:
        """Move the keyboard off a row that is about to go."""
        ids = self.ids()
        at = ids.index(record_id)
        before = self.row(ids[at - 1]) if at else None
        if before is not None:
            before.setFocus()
        else:
            self.write()

    def _on_add_line_emptied(self) -> None:
        ids = self.ids()
        last = self.row(ids[-1]) if ids else None
        if last is not None:
            last.setFocus()

    def _on_added(self, text: str) -> None:
        if not self._context.act(lambda: self._keep(text)) and self.add_field is not None:
            self.add_field.setText(text)

    def _on_pasted(self, text: str) -> None:
        for line in lines_of(text):
            self._on_added(line)
