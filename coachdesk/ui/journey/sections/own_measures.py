"""Up to six measures of the client's own, looked at in every check-in."""

from PySide6.QtWidgets import QWidget

from coachdesk.desk.sessions import set_answer
from coachdesk.domain.journey import Journey
from coachdesk.domain.question import MOST_OWN_MEASURES
from coachdesk.domain.text import clean_line, lines_of
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import IconButton
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.row_list import RowList
from coachdesk.ui.widgets.text import Label

KEY = "agree.measures"


class OwnMeasures(QWidget):
    """The list of names. A name stands for what was told under it, so it is not rewritten."""

    def __init__(self, context: StageContext) -> None:
        super().__init__()
        self._context = context
        look, words = context.room.look, context.room.words
        lines = column(self, spacing=look.px(8))
        head = row(spacing=look.px(8))
        head.addWidget(Label(look, words("Own measures"), Type.HEADING))
        head.addWidget(Label(look, words("up to six"), Type.CAPTION, "ink3"))
        head.addStretch(1)
        lines.addLayout(head)
        self.rows = RowList(
            look,
            add=words("Add a measure"),
            placeholder=words("Nights with seven hours"),
            icon="plus",
        )
        self.rows.added.connect(lambda text: self._add((clean_line(text),)))
        self.rows.lines_pasted.connect(lambda text: self._add(tuple(lines_of(text))))
        lines.addWidget(self.rows)

    def show_journey(self, journey: Journey) -> None:
        """Show the measures that are agreed."""
        names = self._names(journey)
        self.rows.show_rows(names, self._made)
        full = len(names) >= MOST_OWN_MEASURES
        self.rows.set_reading(full or self._context.reading_only)

    def _made(self, name: str) -> QWidget:
        look, words = self._context.room.look, self._context.room.words
        made = QWidget()
        line = row(made, spacing=look.px(8))
        line.setContentsMargins(*(look.px(each) for each in (16, 4, 8, 4)))
        line.addWidget(Label(look, name, Type.READING, elide=True), 1)
        remove = IconButton(look, "x", words("Remove {measure}", measure=name), size=28, drawn=14)
        remove.clicked.connect(lambda: self._remove(name))
        remove.setVisible(not self._context.reading_only)
        line.addWidget(remove)
        return made

    def _names(self, journey: Journey) -> list[str]:
        value = journey.answer(self._context.session(), KEY)
        return list(dict.fromkeys(value)) if isinstance(value, tuple) else []

    def _add(self, names: tuple[str, ...]) -> None:
        known = self._names(self._context.journey())
        self._keep([*known, *(each for each in names if each)][:MOST_OWN_MEASURES])

    def _remove(self, name: str) -> None:
        known = self._names(self._context.journey())
        self._keep([each for each in known if each != name])

    def _keep(self, names: list[str]) -> None:
        desk, place = self._context.room.desk, self._context.place()
        kept = tuple(dict.fromkeys(names))
        self._context.act(lambda: set_answer(desk, place, KEY, kept))
