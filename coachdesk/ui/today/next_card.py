"""The next session: who, when, and what the client said last time."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from coachdesk.domain.agenda import Appointment, LastWords
from coachdesk.domain.client_line import initials_shown
from coachdesk.domain.progress import progress_of
from coachdesk.ui.paint import rounded_box
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.today.attention_words import short_name
from coachdesk.ui.today.today_words import how_soon, next_caption, quoted_words
from coachdesk.ui.widgets.avatar import Avatar
from coachdesk.ui.widgets.controls import Button, IconButton, Pill
from coachdesk.ui.widgets.layout import add_all, clear, column, row, rule
from coachdesk.ui.widgets.text import Label, Paragraph, plain_tip

NARROW = 600  # below it, at 100 % text, the facts stand over the buttons


class NextCard(QFrame):
    """The next session.

    Signals:
        client_wanted: open the client.
        prepare_wanted: read up on the client.
        start_wanted: start the session, or go back into it while it runs.
    """

    client_wanted = Signal()
    prepare_wanted = Signal()
    start_wanted = Signal()

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        look, words = room.look, room.words
        self.setProperty("card", "true")
        whole = column(self, spacing=look.px(16))
        whole.setContentsMargins(*(look.px(each) for each in (22, 20, 22, 18)))
        head = row(spacing=look.px(14))
        self.avatar = Avatar(look, 48)
        lines = column(spacing=look.px(1))
        self.name = Label(look, "", Type.SECTION, elide=True)
        self.caption = Label(look, "", Type.BODY, "ink2", elide=True)
        add_all(lines, self.name, self.caption)
        self.soon = Pill(look, "", "accent")
        self.open = IconButton(look, "arrow-right", words("Open"))
        self.open.clicked.connect(self.client_wanted)
        head.addWidget(self.avatar)
        head.addLayout(lines, 1)
        head.addWidget(self.soon)
        whole.addLayout(head)
        self.quote = Quote(look)
        whole.addWidget(self.quote)
        whole.addWidget(rule())
        self._foot = row(spacing=look.px(12))
        self.facts = FactLine(look)
        acts = row(spacing=look.px(8))
        self.prepare = Button(look, words("Prepare"), "secondary", icon="book-open")
        self.prepare.setToolTip(plain_tip(words("Prepare  P")))
        self.prepare.clicked.connect(self.prepare_wanted)
        self.start = Button(look, words("Start session"), "primary", icon="play")
        self.start.clicked.connect(self.start_wanted)
        add_all(acts, None, self.open, self.prepare, self.start)
        self._foot.addWidget(self.facts, 1)
        self._foot.addLayout(acts)
        whole.addLayout(self._foot)

    def show_next(
        self, found: Appointment, last: LastWords | None, facts: list[tuple[str, str]]
    ) -> None:
        """Show a session, with what its client said last time and how things stand."""
        room, words = self._room, self._room.words
        name = room.name_of_line(found.line)
        self.name.set_text(name)
        self.caption.set_text(next_caption(room, found))
        shown = initials_shown(name, found.line.name)
        self.avatar.show_client(shown, *progress_of(found.line))
        running = found.state == "running"
        self.soon.show_word(how_soon(room, found), "good" if running else "accent")
        self.start.setVisible(running or not room.desk.reading_only)
        self.start.set_text(words("Back to the session") if running else words("Start session"))
        self.start.set_icon("arrow-right" if running else "play")
        self.open.set_name(words("Open {name}", name=name))
        self.prepare.setAccessibleName(words("Prepare for {name}", name=name))
        self.facts.show_facts(facts)
        first = short_name(room, found.line)
        if last is None:
            self.quote.hide()
        else:
            self.quote.show_words(
                quoted_words(room, first, last), last.text, spoken=last.key != "shared_notes"
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._room.look.px(NARROW)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._foot.setDirection(down if narrow else across)


class FactLine(QWidget):
    """Facts side by side, each a name over what it says, with a hairline between them."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._line = row(self, spacing=look.px(14))

    def show_facts(self, facts: list[tuple[str, str]]) -> None:
        """Show other facts, none at all for none."""
        clear(self._line)
        look = self._look
        for n, (name, said) in enumerate(facts):
            if n:
                self._line.addWidget(rule(upright=True))
            part = QWidget()
            lines = column(part, spacing=look.px(1))
            caption = Label(look, name, Type.CAPTION, "ink2", elide=True)
            add_all(lines, caption, Label(look, said, Type.BODY_STRONG, elide=True))
            part.setAccessibleName(f"{name}, {said}")
            part.setMaximumWidth(max(caption.sizeHint().width(), look.px(64)) + 2)
            self._line.addWidget(part, 100)
        self._line.addStretch(1)
        self.setVisible(bool(facts))


class Quote(QWidget):
    """Words from last time beside a pale rule; the client's own in their voice."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        lines = column(self, spacing=look.px(2))
        lines.setContentsMargins(look.px(17), 0, 0, 0)
        self.caption = Label(look, "", Type.CAPTION, "ink2", elide=True)
        self.spoken = Paragraph(look, "", Type.WORDS, lines=3)
        self.noted = Paragraph(look, "", Type.READING, lines=3)
        add_all(lines, self.caption, self.spoken, self.noted)

    def show_words(self, caption: str, text: str, *, spoken: bool) -> None:
        """Show some words; ``spoken`` ones are the client's own."""
        self.caption.set_text(caption)
        self.spoken.setVisible(spoken)
        self.noted.setVisible(not spoken)
        if spoken:
            self.spoken.set_text(f"“{text}”")
        else:
            self.noted.set_text(text)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        bar = QRectF(0, 0, self._look.px(3), self.height())
        rounded_box(QPainter(self), bar, 1.5, self._look.colour("gapBar"))
