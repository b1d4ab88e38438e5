"""The second step of the welcome: a passphrase and its recovery sheet, or going without."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from coachdesk.desk.protection import is_protected
from coachdesk.domain.errors import Fault
from coachdesk.ui.accessible import announce
from coachdesk.ui.protect.changing import Changing
from coachdesk.ui.protect.new_passphrase import NewPassphrase
from coachdesk.ui.protect.proof import Proof
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.trouble import not_saved
from coachdesk.ui.welcome.panel import LARGE_TEXT
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Label, Paragraph


class Protect(QWidget):
    """Asks for a passphrase; once there is one, has the recovery sheet printed and proven.

    Signals:
        done: go on.
        back_wanted: go back to the first step.
        protected: the practice has a passphrase now.
    """

    done = Signal()
    back_wanted = Signal()
    protected = Signal()

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self.changing = Changing(room, self)
        self.changing.done.connect(self._on_changed)
        self.changing.failed.connect(self._on_failed)
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)
        self._stack.addWidget(self._asking())
        self.proof: Proof | None = None
        self.check: Button | None = None
        if is_protected(room.desk):
            self._show_sheet()

    @property
    def under_way(self) -> bool:
        """Whether the practice is just being written anew."""
        return self.changing.under_way

    def first_stop(self) -> QWidget:
        """Where the keyboard begins."""
        return self.new.first if self.proof is None else self.proof.first_stop()

    def _asking(self) -> QWidget:
        look, words = self._room.look, self._room.words
        made = QWidget()
        lines = column(made, spacing=look.px(16))
        lines.addLayout(self._head(
            words("Protect your notes"),
            words("A passphrase encrypts everything here. Nobody can reset it for you; a recovery "
                  "sheet on paper, which comes next, is the only other key."),
        ))  # fmt: skip
        self.new = NewPassphrase(self._room)
        self.new.entered.connect(self._on_set)
        lines.addWidget(self.new)
        self.news = Paragraph(look, "", Type.BODY, "ink2")
        self.news.hide()
        lines.addWidget(self.news)
        self.set = Button(look, words("Set passphrase"), "primary", size="large")
        self.set.clicked.connect(self._on_set)
        self.without = Button(look, words("Continue without a passphrase"), "quiet")
        self.without.clicked.connect(self.done)
        self.back = Button(look, words("Back"), "quiet", icon="arrow-left")
        self.back.clicked.connect(self.back_wanted)
        ways = row(spacing=look.px(14))
        add_all(ways, self.set, self.without, None)
        lines.addLayout(ways)
        if look.scale > LARGE_TEXT:  # large words need a line of their own
            lines.addWidget(self.back)
        else:
            ways.addWidget(self.back)
        meaning = words("Without one, anyone who gets at this laptop can read your notes. You can "
                        "set one later in Settings.")  # fmt: skip
        self.without.setAccessibleDescription(meaning)
        lines.addWidget(Paragraph(look, meaning, Type.BODY, "ink2"))
        lines.addStretch(1)
        return made

    def _sheet(self) -> QWidget:
        look, words = self._room.look, self._room.words
        made = QWidget()
        lines = column(made, spacing=look.px(16))
        lines.addLayout(self._head(
            words("Your recovery sheet"),
            words("Your notes are encrypted. Print the sheet and keep it with your passport: it "
                  "opens them on the day the passphrase is forgotten."),
        ))  # fmt: skip
        self.proof = Proof(self._room)
        self.proof.proven.connect(self.done)
        lines.addWidget(self.proof)
        self.check = Button(look, words("Check and continue"), "primary", size="large")
        self.check.clicked.connect(self.proof.check)
        later = Button(look, words("Do this later"), "quiet")
        later.clicked.connect(self.done)
        ways = row(spacing=look.px(14))
        add_all(ways, self.check, later, None)
        lines.addLayout(ways)
        lines.addStretch(1)
        return made

    def _head(self, title: str, said: str) -> QVBoxLayout:
        look = self._room.look
        head = column(spacing=look.px(4))
        add_all(head, Label(look, title, Type.DISPLAY), Paragraph(look, said, Type.READING, "ink2"))
        return head

    def _show_sheet(self) -> None:
        made = self._sheet()
        self._stack.addWidget(made)
        self._stack.setCurrentWidget(made)

    def _on_set(self) -> None:
        if self.under_way:
            return
        wanted = self.new.passphrase()
        if wanted:
            self._set_busy(busy=True)
            words = self._room.words
            self._say(words("Your practice is being encrypted. This takes a moment."), "ink2")
            self.changing.change("", wanted)

    def _on_changed(self) -> None:
        self.new.clear()
        self._set_busy(busy=False)
        self._show_sheet()
        self.protected.emit()
        self.first_stop().setFocus()

    def _on_failed(self, fault: Fault) -> None:
        words = self._room.words
        self._set_busy(busy=False)
        happened = not_saved(words, fault).happened
        self._say(words("{happened} Nothing was changed.", happened=happened), "danger")

    def _set_busy(self, *, busy: bool) -> None:
        self.set.setFocus()  # where the keyboard is while all else rests
        for each in (self.without, self.back, self.new):
            each.setEnabled(not busy)
        self.news.hide()

    def _say(self, text: str, tone: str) -> None:
        self.news.set_tone(tone)
        self.news.set_text(text)
        self.news.show()
        announce(self, text)
