"""Today with nothing on it: the very first day, and a day without sessions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.today.rows import Disc
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Label, Paragraph

NARROW_WORDS = 400


class FirstDay(QWidget):
    """Before there is any client.

    Signals:
        new_wanted: a new client is wanted.
        people_wanted: clients are to be brought in from a file.
    """

    new_wanted = Signal()
    people_wanted = Signal()

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look, words = room.look, room.words
        lines = column(self, spacing=look.px(8))
        lines.addStretch(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        lines.addWidget(Disc(look, "sprout"), 0, middle)
        lines.addSpacing(look.px(6))
        lines.addWidget(Label(look, words("Your first client goes here"), Type.SECTION), 0, middle)
        said = words("A name is enough to start. You can hold the introductory session right away.")
        lines.addWidget(CentredWords(room, said), 0, middle)
        lines.addSpacing(look.px(8))
        self.new = Button(look, words("New client"), "primary", icon="user-plus", keys="Ctrl N")
        self.new.clicked.connect(self.new_wanted)
        lines.addWidget(self.new, 0, middle)
        self.people = Button(look, words("Bring clients from a file…"), "quiet")
        self.people.clicked.connect(self.people_wanted)
        lines.addWidget(self.people, 0, middle)
        for way in (self.new, self.people):
            way.setHidden(room.desk.reading_only)
        lines.addStretch(3)


class CentredWords(QWidget):
    """A sentence on two centred lines."""

    def __init__(self, room: Room, text: str) -> None:
        super().__init__()
        look = room.look
        lines = column(self)
        width = look.px(NARROW_WORDS)
        self.setFixedWidth(width)
        from coachdesk.ui.widgets.text import wrapped_lines

        for each in wrapped_lines(text, look, Type.BODY, width):
            label = Label(look, each, Type.BODY, "ink2")
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            lines.addWidget(label)


class NothingBooked(QFrame):
    """Clients, but no session ahead.

    Signals:
        plan_wanted: a session is to be planned.
    """

    plan_wanted = Signal()

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        look, words = room.look, room.words
        around = column(self)
        around.setContentsMargins(0, look.px(24), 0, 0)
        self._card = QFrame()
        self._card.setProperty("card", "true")
        around.addWidget(self._card)
        line = row(self._card, spacing=look.px(16))
        line.setContentsMargins(*(look.px(each) for each in (22, 20, 22, 20)))
        lines = column(spacing=look.px(2))
        self.title = Label(look, "", Type.HEADING)
        said = Paragraph(
            look, words("Plan one here, or in the Wrap-up of a session."), Type.BODY, "ink2"
        )
        add_all(lines, self.title, said)
        self.plan = Button(look, words("Plan a session…"), "primary", icon="calendar")
        self.plan.clicked.connect(self.plan_wanted)
        line.addLayout(lines, 1)
        line.addWidget(self.plan)
        self.plan.setHidden(room.desk.reading_only)

    def show_day(self, *, anything_today: bool) -> None:
        """Say whether it is only the rest of the day that is free."""
        words = self._room.words
        self.title.set_text(
            words("Nothing more is booked.") if anything_today else words("Nothing booked today.")
        )
