"""The first people of a file beside what they become."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from coachdesk.desk.client_plan import Decision, Fate
from coachdesk.exchange.people_table import Kind
from coachdesk.ui.people.words import place_words, what_becomes
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.layout import card, column
from coachdesk.ui.widgets.text import Label

# Fewer in large text: the sheet must find room in a small window.
SHOWN, SHOWN_LARGE, SHOWN_LARGEST = 5, 3, 2
LARGE, LARGEST = 120, 140  # % of the usual size


class Preview(QWidget):
    """A few people: the place in the file, what it says, what becomes of them."""

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        look = room.look
        frame = card()
        column(self).addWidget(frame)
        grid = QGridLayout(frame)
        grid.setContentsMargins(*(look.px(each) for each in (14, 9, 14, 9)))
        grid.setHorizontalSpacing(look.px(14))
        grid.setVerticalSpacing(look.px(3))
        grid.setColumnStretch(1, 5)
        grid.setColumnStretch(2, 6)
        self._lines: list[tuple[Label, Label, Label]] = []
        size = look.px(100)
        many = SHOWN if size <= LARGE else SHOWN_LARGE if size <= LARGEST else SHOWN_LARGEST
        for _ in range(many):
            line = (
                Label(look, "", Type.CAPTION, "ink3"),
                Label(look, "", Type.BODY, "ink2", elide=True),
                Label(look, "", Type.BODY, elide=True),
            )
            for n, each in enumerate(line):
                grid.addWidget(each, len(self._lines), n)
            self._lines.append(line)

    def show_rows(
        self,
        kind: Kind,
        rows: Sequence[tuple[str, ...]],
        decisions: Sequence[Decision],
        names: Mapping[str, str],
    ) -> None:
        """Show the first of the rows."""
        words = self._room.words
        for at, (number, cells, becomes) in enumerate(self._lines):
            there = at < len(decisions)
            for each in (number, cells, becomes):
                each.setVisible(there)
            if there:
                decision = decisions[at]
                number.set_text(place_words(words, kind, decision.row.number))
                cells.set_text(" · ".join(" ".join(each[:80].split()) for each in rows[at] if each))
                becomes.set_text(what_becomes(words, kind, decision, names))
                becomes.set_tone("ink2" if decision.fate is Fate.SKIPPED else "ink")
