"""What one client's row is made of: each session, a remark on it, and the way to correct it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from coachdesk.desk.desk import Source
from coachdesk.desk.hours import set_log_note
from coachdesk.domain.hours import LogRow, LogSession, hours
from coachdesk.domain.session import Payment
from coachdesk.ui.log.words import NOTHING, shown_contact, shown_name
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.sheet import Sheet
from coachdesk.ui.widgets.text import Label

WIDTH, TALLEST, HEAD, LINE = 720, 400, 22, 42
Go = Callable[[LogSession, None], object]


class LogRowSheet(Sheet):
    """The sessions behind a row, newest first. ``go`` leads to one of them."""

    def __init__(self, room: Room, page: QWidget, row: LogRow, go: Go) -> None:
        look, words = room.look, room.words
        name = shown_name(room, row.client)
        title = words("{name}, in a group", name=name) if row.people > 1 else name
        super().__init__(look, page, title, width=WIDTH)
        self._room, self._row, self._go = room, row, go
        self.notes: dict[str, LineField] = {}
        contact = shown_contact(room, row.client)
        said = words("To correct a row, correct the session it comes from.")
        self.say(said if contact == NOTHING else f"{contact}\n{said}")
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, look.px(8), 0)
        grid.setHorizontalSpacing(look.px(14))
        grid.setVerticalSpacing(look.px(6))
        grid.setColumnStretch(3, 1)
        heads = (words("Date"), words("Length"), words("Payment"), words("Note"))
        for at, head in enumerate(heads):
            grid.addWidget(Label(look, head, Type.CAPTION, "ink2"), 0, at)
        for at, session in enumerate(reversed(row.sessions), 1):
            self._add(grid, at, session)
        grid.setRowStretch(len(row.sessions) + 1, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        area.setFixedHeight(look.px(min(TALLEST, HEAD + LINE * len(row.sessions) + 8)))
        self.body.addWidget(area)
        self.close_button = Button(look, words("Close"), "primary")
        self.close_button.clicked.connect(self.accept)
        self.add_buttons(self.close_button)
        self.finished.connect(lambda _: room.autosave.flush())

    def _add(self, grid: QGridLayout, at: int, session: LogSession) -> None:
        look, words, room = self._room.look, self._room.words, self._room
        day = words.paper_day(session.day)
        paid = words("paid") if session.payment is Payment.PAID else words("pro bono")
        length = words("{n} h", n=words.number(hours(session.minutes)))
        if session.people > 1:
            length = words("{length}, group of {n}", length=length, n=session.people)
        note = LineField(look, words("Note, {day}", day=day))
        note.show_value(session.note)
        note.setReadOnly(room.desk.reading_only)
        note.edited.connect(partial(self._on_note, session.id, note))
        note.left.connect(room.autosave.flush)
        self.notes[session.id] = note
        way = Button(look, words("Open"), "link")
        way.setAccessibleName(words("Open the session, {day}", day=day))
        way.clicked.connect(partial(self._on_open, session))
        grid.addWidget(Label(look, day, Type.BODY), at, 0)
        grid.addWidget(Label(look, length, Type.BODY, "ink2"), at, 1)
        grid.addWidget(Label(look, paid, Type.BODY, "ink2"), at, 2)
        grid.addWidget(note, at, 3)
        grid.addWidget(way, at, 4)

    def _on_note(self, session_id: str, note: LineField) -> None:
        text, source, desk = note.value(), Source(self, note.visit), self._room.desk
        self._room.autosave.pend(
            f"log-note-{session_id}", lambda: set_log_note(desk, session_id, text, source)
        )

    def _on_open(self, session: LogSession) -> None:
        self.accept()
        self._go(session, None)
