"""Printing the recovery sheet, and the proof that it is in hand: two of its groups typed back."""

from random import SystemRandom

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coachdesk.desk.protection import mark_of, recovery_groups
from coachdesk.domain.recovery import plain
from coachdesk.ui.accessible import announce
from coachdesk.ui.labelled import labelled
from coachdesk.ui.protect.sheet_out import SheetOut
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Paragraph

ASKED = 2


class Proof(QWidget):
    """The sheet's two ways out, then two groups chosen by lot.

    Signals:
        proven: both groups were right.
    """

    proven = Signal()

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        look, words = room.look, room.words
        self.out = SheetOut(room, self)
        self.out.said.connect(self._say)
        self.out.out.connect(self._on_out)
        self.out.printers_known.connect(self._on_printers)
        lines = column(self, spacing=look.px(10))
        self.print = Button(look, words("Print…"), "secondary", icon="printer")
        self.print.setAccessibleName(words("Print the recovery sheet"))
        self.print.clicked.connect(self.out.print_page)
        self.print.hide()
        self.save = Button(look, words("Save as PDF…"), "secondary", icon="download")
        self.save.setAccessibleName(words("Save the recovery sheet"))
        self.save.clicked.connect(self.out.save)
        ways = row(spacing=look.px(8))
        add_all(ways, self.print, self.save, None)
        lines.addLayout(ways)
        self.said = Paragraph(look, "", Type.BODY, "ink2")
        self.said.hide()
        lines.addWidget(self.said)
        groups = recovery_groups(room.desk)
        self.places = tuple(sorted(SystemRandom().sample(range(len(groups)), ASKED)))
        asked = words("Then type two groups back, so that you know it can be read.")
        lines.addWidget(Paragraph(look, asked, Type.BODY, "ink2"))
        self.fields = tuple(self._field(place) for place in self.places)
        side_by_side = row(spacing=look.px(14))
        for place, field in zip(self.places, self.fields, strict=True):
            side_by_side.addWidget(labelled(look, words("Group {n}", n=place + 1), field), 1)
        lines.addLayout(side_by_side)
        self.complaint = Paragraph(look, "", Type.BODY, "danger")
        self.complaint.hide()
        lines.addWidget(self.complaint)
        self.out.look_for_printer()

    def first_stop(self) -> QWidget:
        """Where the keyboard begins."""
        return self.save if self.print.isHidden() else self.print

    def check(self) -> bool:
        """Whether both groups are right; if not, says which is not."""
        words, groups = self._room.words, recovery_groups(self._room.desk)
        wrong = [
            (place, field)
            for place, field in zip(self.places, self.fields, strict=True)
            if plain(field.value()) != groups[place]
        ]
        for field in self.fields:
            field.set_wrong("")
        if wrong:
            place, field = wrong[0]
            said = words("Group {n} is not what the sheet says. Please look again.", n=place + 1)
            field.set_wrong(said)
            field.setFocus()
            field.selectAll()
            self.complaint.set_text(said)
            self.complaint.show()
            announce(self, said)
            return False
        self.complaint.hide()
        settings, today = self._room.settings, self._room.desk.today().isoformat()
        mark = mark_of(self._room.desk)
        # A sheet that can be read was printed, be it from a file on another machine.
        printed = settings.of_key(mark).recovery_printed or today
        settings.change_of_key(mark, recovery_checked=today, recovery_printed=printed)
        self.proven.emit()
        return True

    def _field(self, place: int) -> LineField:
        words = self._room.words
        field = LineField(self._room.look, words("Group {n}", n=place + 1))
        field.setMaxLength(12)
        field.entered.connect(self._on_entered)
        return field

    def _on_entered(self) -> None:
        empty = [each for each in self.fields if not each.value().strip()]
        if empty:
            empty[0].setFocus()
        else:
            self.check()

    def _on_out(self) -> None:
        desk = self._room.desk
        self._room.settings.change_of_key(
            mark_of(desk), recovery_printed=desk.today().isoformat(), recovery_checked=""
        )

    def _on_printers(self, there: bool) -> None:
        self.print.setVisible(there)

    def _say(self, text: str) -> None:
        self.said.set_text(text)
        self.said.show()
        announce(self, text)
