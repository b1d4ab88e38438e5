"""The footer: whether everything is kept, and the sections before and after this one."""

from datetime import datetime, timedelta

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coachdesk.ui.autosave import SaveState, Saving
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.paint import text_line
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.trouble import not_saved
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import row

HEIGHT, LOW_HEIGHT = 48, 44
WIDEST_WAY = 320  # px; a coach's own long name is cut
JUST_NOW = timedelta(seconds=45)


class SavedState(QWidget):
    """Says "Saved just now", later "Saved 11:42", or "Not saved yet" until it is."""

    spoken = "status"

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._text, self._tone, self._icon = "", "ink2", ""
        self.setMinimumWidth(room.look.px(220))
        self.setFixedHeight(room.look.px(32))
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(400)
        self._late.timeout.connect(self._on_late)
        self._aging = QTimer(self)
        self._aging.setInterval(15000)
        self._aging.timeout.connect(self._show_age)
        self._at: datetime | None = None
        room.autosave.changed.connect(self.show_state)
        self.show_state(room.autosave.state)

    def text(self) -> str:
        """What is said now."""
        return self._text

    def show_state(self, state: SaveState) -> None:
        """Say where the words on screen are."""
        words = self._room.words
        if state.saving is Saving.FAILED:
            trouble = not_saved(words, state.fault)
            self._say(words("Not saved yet. {why}", why=trouble.happened), "danger", "alert")
            return
        if state.saving is Saving.PENDING:
            self._late.start()
            return
        self._late.stop()
        self._at = state.at
        self._aging.start()
        self._show_age()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._text:
            return
        painter = QPainter(self)
        look = self._room.look
        side = look.px(15)
        token = "good" if self._icon == "check" else self._tone
        if self._icon:
            paint_icon(painter, self._icon, look.colour(token), QRectF(0, 0, side, self.height()))
        place = QRectF(side + look.px(7), 0, self.width() - side, self.height())
        text_line(painter, look.font(Type.BODY), look.colour(self._tone), place, self._text)

    def _show_age(self) -> None:
        words = self._room.words
        if self._at is None:
            self._say("", "ink2", "")
        elif self._room.desk.now() - self._at < JUST_NOW:
            self._say(words("Saved just now"), "ink2", "check")
        else:
            self._say(words("Saved {time}", time=words.time(self._at)), "ink2", "check")

    def _on_late(self) -> None:
        # Words wait for the pause after the last key; that is not worth a word on screen.
        if self._room.autosave.state.saving is Saving.PENDING and not self._text:
            self._say(self._room.words("Saving"), "ink2", "")

    def _say(self, text: str, tone: str, icon: str) -> None:
        trouble = tone == "danger" or self._tone == "danger"
        changed = text != self._text
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        if changed and trouble:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self.update()


class Footer(QWidget):
    """The footer of a page.

    Signals:
        back_wanted, next_wanted: go to the section before or after.
        again_wanted: try to save again.
    """

    back_wanted = Signal()
    next_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = room.look
        look = room.look
        self.setFixedHeight(look.px(HEIGHT))
        line = row(self, spacing=look.px(8))
        line.setContentsMargins(look.px(28), 0, look.px(24), 0)
        self.saved = SavedState(room)
        self.again = Button(look, room.words("Try again"), "link")
        self.again.clicked.connect(self.again_wanted)
        self.back = Button(look, "", "quiet", icon="arrow-up")
        self.back.clicked.connect(self.back_wanted)
        self.next = Button(look, "", "secondary", after="arrow-down")
        self.next.clicked.connect(self.next_wanted)
        for way in (self.back, self.next):
            way.setMaximumWidth(look.px(WIDEST_WAY))
        line.addWidget(self.saved)
        line.addWidget(self.again)
        line.addStretch(1)
        line.addWidget(self.back)
        line.addWidget(self.next)
        room.autosave.changed.connect(self._on_state)
        self._on_state(room.autosave.state)

    def show_ways(self, back: str, following: str) -> None:
        """Name the sections before and after; an empty name hides the button."""
        for button, name in ((self.back, back), (self.next, following)):
            button.setVisible(bool(name))
            if name:
                button.set_text(name)

    def set_low(self, low: bool) -> None:
        """Be lower in a low window."""
        self.setFixedHeight(self._look.px(LOW_HEIGHT if low else HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("canvas"))
        painter.fillRect(0, 0, self.width(), 1, self._look.colour("line"))

    def _on_state(self, state: SaveState) -> None:
        self.again.setVisible(state.saving is Saving.FAILED)
