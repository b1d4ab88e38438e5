"""The four totals of the coaching log, beside what the chosen credential asks for."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from coachdesk.domain.credential import Credential
from coachdesk.domain.hours import NEEDS, Totals, hours
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.layout import column, row, rule
from coachdesk.ui.widgets.progress import ProgressLine
from coachdesk.ui.widgets.text import Label


class TotalsCard(QFrame):
    """Hours in all with a line toward the goal, paid hours, hours of late, clients."""

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self.setProperty("card", "true")
        look = room.look
        self._line = ProgressLine(look)
        self._parts: list[tuple[Label, Label, Label, Label]] = []
        across = row(self)
        for at in range(4):
            if at:
                across.addWidget(rule(upright=True))
            part = QWidget()
            lines = column(part, spacing=look.px(2))
            lines.setContentsMargins(*(look.px(each) for each in (22, 14, 22, 14)))
            self._parts.append(self._built(lines))
            if at == 0:
                lines.addSpacing(look.px(3))
                lines.addWidget(self._line)
            lines.addStretch(1)
            across.addWidget(part, 3 if at == 0 else 2)

    def _built(self, lines: QVBoxLayout) -> tuple[Label, Label, Label, Label]:
        look = self._room.look
        name, aside = Label(look, "", Type.CAPTION, "ink2"), Label(look, "", Type.CAPTION, "ink2")
        figure, below = Label(look, "", Type.FIGURE), Label(look, "", Type.CAPTION, "ink2")
        head = row()
        head.addWidget(name)
        head.addStretch(1)
        head.addWidget(aside)
        lines.addLayout(head)
        lines.addWidget(figure)
        lines.addWidget(below)
        return name, aside, figure, below

    def show_totals(self, totals: Totals, credential: Credential, *, trained: bool) -> None:
        """Show other totals; ``trained`` is whether the day is known when training began."""
        words, need = self._room.words, NEEDS.get(credential)
        toward = words("Toward {credential}", credential=credential.value.upper())
        counted = words("hours since training began") if trained else words("hours that count")
        number = words.number
        needed = [
            words("of {n}", n=number(hours(need.paid))) if need else "",
            words("{n} needed", n=number(hours(need.recent))) if need and need.recent else "",
            words("{n} needed", n=need.clients) if need else "",
        ]
        whole = words.count("{n} hour", "{n} hours", need.minutes // 60) if need else ""
        shown = (
            (toward if need else words("In all"), whole, number(hours(totals.minutes)), counted),
            (words("Paid"), "", number(hours(totals.paid)), needed[0]),
            (words("Last 18 months"), "", number(hours(totals.recent)), needed[1]),
            (words("Clients"), "", str(totals.clients), needed[2]),
        )
        for labels, texts in zip(self._parts, shown, strict=True):
            for label, text in zip(labels, texts, strict=True):
                label.set_text(text)
        self._line.setVisible(need is not None)
        if need:
            self._line.show_share(min(1.0, totals.minutes / need.minutes))
        self.setAccessibleName("; ".join(" ".join(filter(None, texts)) for texts in shown))
