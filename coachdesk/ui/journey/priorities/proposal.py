"""An order that a way of weighing suggests: a proposal, taken over or not."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from coachdesk.domain.priority import GENTLE_LIMIT
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import add_all, clear, column, row
from coachdesk.ui.widgets.text import Label, Paragraph


class Proposal(QWidget):
    """The suggested order, and how many of its first goals would become priorities.

    A ``large`` one is read across a table, as at the end of the full-screen comparison.

    Signals:
        taken: the coach takes the order over; carries how many become priorities.
    """

    taken = Signal(int)

    def __init__(self, room: Room, name: str, *, large: bool = False) -> None:
        super().__init__()
        look, words = room.look, room.words
        self._room, self._name = room, name
        self._shown: tuple[tuple[str, ...], bool] | None = None
        self._large = large
        self.lines = column(self, spacing=look.px(14 if large else 8))
        title = Type.DISPLAY if large else Type.HEADING
        self.title = Label(look, words("What this suggests"), title)
        self.lines.addWidget(self.title)
        self._rows = column(spacing=look.px(8 if large else 4))
        self.lines.addLayout(self._rows)
        self.own = Paragraph(look, "", Type.CAPTION, "ink2")
        self.lines.addWidget(self.own)
        self.most = Segments(
            look,
            [(str(n), str(n)) for n in range(1, GENTLE_LIMIT + 1)],
            name=words("How many become priorities"),
            clearable=False,
        )
        self.most.show_value(str(GENTLE_LIMIT))
        self._asked = False
        self.take = Button(look, words("Take this order"), "primary" if large else "secondary")
        self.take.clicked.connect(lambda: self.taken.emit(int(self.most.value())))
        line = row(spacing=look.px(10))
        first = Label(look, words("Priorities"), Type.BODY, "ink2")
        first.setBuddy(self.most)
        add_all(line, first, self.most, self.take, None)
        self.lines.addLayout(line)

    def show_order(self, statements: Sequence[str], now: int, *, same: bool, locked: bool) -> None:
        """Show an order of goals.

        ``now`` is how many priorities there are, ``same`` whether the client's order says the
        same already, ``locked`` whether nothing may be changed.
        """
        words, look = self._room.words, self._room.look
        shown = (tuple(statements), same)
        if shown != self._shown:
            self._shown = shown
            clear(self._rows)
            for number, text in enumerate(statements, 1):
                line = row(spacing=look.px(10))
                figure = Label(
                    look, str(number), Type.SECTION if self._large else Type.BODY_STRONG, "ink2"
                )
                figure.setFixedWidth(look.px(26 if self._large else 18))
                role = Type.WORDS_LARGE if self._large else Type.WORDS_SMALL
                line.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
                line.addWidget(Paragraph(look, text, role, lines=2), 1)
                self._rows.addLayout(line)
            said = (
                words("{name}’s order says the same.", name=self._name)
                if same
                else words("Only a proposal: {name}’s own order wins.", name=self._name)
            )
            self.own.set_text(said)
        if not self._asked:
            self._asked = True
            usual = min(GENTLE_LIMIT, now or GENTLE_LIMIT, max(1, len(statements)))
            self.most.show_value(str(usual))
        self.take.setEnabled(not locked)
        self.most.setEnabled(not locked)
