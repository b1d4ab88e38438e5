"""What a year comes to, each currency in a line of its own: asked for, paid, still open."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QWidget

from coachdesk.desk.money import Sums
from coachdesk.ui.money.words import money_words
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.layout import clear, column, row, rule
from coachdesk.ui.widgets.text import Label

MOST = 4  # currencies


class TotalsCard(QFrame):
    """Three figures for every currency; hidden where there is nothing to sum."""

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self.setProperty("card", "true")
        self._lines = column(self)

    def show_sums(self, year: int, sums: Sequence[Sums]) -> None:
        """Show other sums of a year."""
        clear(self._lines)
        self.setVisible(bool(sums))
        words = self._room.words
        told = []
        for at, each in enumerate(sums[:MOST]):
            if at:
                self._lines.addWidget(rule())
            figures = (
                (words("Invoiced in {year}", year=year), each.asked),
                (words("Paid"), each.paid),
                (words("Open"), each.open),
            )
            texts = [(name, money_words(number, each.currency)) for name, number in figures]
            self._lines.addWidget(self._line(texts, large=len(sums) == 1))
            told += [f"{name} {figure}" for name, figure in texts]
        self.setAccessibleName("; ".join(told))

    def _line(self, texts: Sequence[tuple[str, str]], *, large: bool) -> QWidget:
        look, made = self._room.look, QWidget()
        across = row(made)
        for at, (name, figure) in enumerate(texts):
            if at:
                across.addWidget(rule(upright=True))
            part = QWidget()
            lines = column(part, spacing=look.px(2))
            high = 14 if large else 9
            lines.setContentsMargins(*(look.px(each) for each in (22, high, 22, high)))
            lines.addWidget(Label(look, name, Type.CAPTION, "ink2", elide=True))
            role = Type.FIGURE if large else Type.HEADING
            lines.addWidget(Label(look, figure, role, elide=True))
            across.addWidget(part, 1)
        return made
