"""The lock page: nothing of the practice but its name, and the two ways to open it.

It shows no client and no count, and knows neither desk nor vault: what was typed goes out by
signals, and the answer comes back through ``refuse`` and ``set_opening``.
"""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from coachdesk.domain.patience import Patience
from coachdesk.ui.accessible import announce
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.labelled import labelled
from coachdesk.ui.lock.backdrop import Backdrop
from coachdesk.ui.lock.fields import CodeField, PassphraseField
from coachdesk.ui.paint import rounded_box
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.tab_order import move_focus
from coachdesk.ui.widgets.text import Label, Paragraph
from coachdesk.words import Words

WIDE = 372
TILE = 60
SECOND_MS = 1000


class LockPage(Backdrop):
    """The page over everything while the practice is locked.

    ``clock`` says how long the session clock has run, empty while none is known to run.

    Signals:
        passphrase_given: the coach wants in; carries the passphrase.
        code_given: the same by the recovery sheet; carries its groups as typed.
        forgotten: the coach has neither.
        guide_wanted: the coach wants to read what helps.
    """

    passphrase_given = Signal(str)
    code_given = Signal(str)
    forgotten = Signal()
    guide_wanted = Signal()

    def __init__(
        self, look: Look, words: Words, practice: str, patience: Patience,
        clock: Callable[[], str], parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(look, parent)
        self._words, self._patience, self._clock = words, patience, clock
        self._opening = self._refused = False
        self.setAccessibleName(words("Locked"))
        inner = QWidget()
        inner.setFixedWidth(look.px(WIDE))
        whole = column(self)
        whole.addStretch(1)
        whole.addWidget(inner, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(1)
        lines = column(inner, spacing=look.px(4))
        title = Label(look, words("Locked"), Type.DISPLAY)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.practice = Label(look, practice or "CoachDesk", Type.READING, "ink2", elide=True)
        self.practice.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        lines.addWidget(Tile(look), 0, Qt.AlignmentFlag.AlignHCenter)
        add_all(lines, look.px(14), title, self.practice, look.px(16))
        # Not a stack: that would be as high as the higher way, and this page stands in the middle.
        self._ways = (self._by_passphrase(), self._by_code())
        add_all(lines, *self._ways)
        self.running = Running(look)
        self.running.setParent(self)
        self.guide = Button(
            look, words("User guide"), "quiet", icon="book-open", keys="F1", parent=self
        )
        self.guide.clicked.connect(self.guide_wanted)
        QShortcut(QKeySequence("F1"), self, self.guide_wanted.emit)
        self._second = QTimer(self)
        self._second.setInterval(SECOND_MS)
        self._second.timeout.connect(self.tick)
        self._second.start()
        self.show_way(recovery=False)
        self.tick()

    # Parts

    def _by_passphrase(self) -> QWidget:
        look, words = self._look, self._words
        self.field = PassphraseField(look, words)
        self.field.entered.connect(self.unlock)
        self.field.edited.connect(self._on_edited)
        self.field.caps_told.connect(self._on_caps)
        self.caps = Hint(look, "caps", words("Caps Lock is on"))
        self.caps.hide()
        self.said = Paragraph(look, "", Type.BODY, "danger")
        self.open = self._main_button()
        self.recover = Button(look, words("Use the recovery sheet"), "quiet")
        self.recover.clicked.connect(lambda: self.show_way(recovery=True))
        made = QWidget()
        lines = column(made, spacing=look.px(8))
        lines.addWidget(labelled(look, words("Passphrase"), self.field))
        # One line has its place before there is anything to say: nothing jumps when there is.
        under = QWidget()
        under.setMinimumHeight(look.line(Type.BODY))
        add_all(column(under), self.caps, self.said)
        add_all(lines, under, look.px(4), self.open, look.px(8))
        lines.addWidget(self.recover, 0, Qt.AlignmentFlag.AlignHCenter)
        return made

    def _by_code(self) -> QWidget:
        look, words = self._look, self._words
        self.code = CodeField(look, words)
        self.code.entered.connect(self.unlock)
        self.code.edited.connect(self._on_edited)
        self.code_said = Paragraph(look, "", Type.BODY, "ink2")
        self.open_by_code = self._main_button()
        self.back = Button(look, words("Use the passphrase"), "quiet")
        self.back.clicked.connect(lambda: self.show_way(recovery=False))
        self.neither = Button(look, words("I have neither"), "quiet")
        self.neither.clicked.connect(self.forgotten)
        made = QWidget()
        lines = column(made, spacing=look.px(8))
        lines.addWidget(labelled(look, words("Recovery sheet"), self.code))
        add_all(lines, self.code_said, look.px(4), self.open_by_code, look.px(4))
        other = row(spacing=look.px(8))
        add_all(other, None, self.back, self.neither, None)
        lines.addLayout(other)
        return made

    def _main_button(self) -> Button:
        made = Button(self._look, self._words("Unlock"), "primary", size="large")
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.clicked.connect(self.unlock)
        return made

    # What it does

    @property
    def by_code(self) -> bool:
        """Whether the recovery sheet is asked for."""
        return not self._ways[1].isHidden()

    def is_untouched(self) -> bool:
        """Whether nobody has begun to open it: nothing typed, nothing under way."""
        return not (self._opening or self.by_code or self.field.value())

    def show_way(self, *, recovery: bool) -> None:
        """Ask for the recovery sheet, or for the passphrase."""
        for way, shown in zip(self._ways, (not recovery, recovery), strict=True):
            way.setVisible(shown)
        self.setFocusProxy(self.code if recovery else self.field)
        self.setFocus()
        self._on_edited()

    def unlock(self) -> None:
        """Send out what was typed, unless it is still to be waited or nothing was typed."""
        if self._opening or self._patience.seconds():
            return
        if self.by_code:
            if self.code.is_whole():
                self.code_given.emit(self.code.value())
            else:
                self._on_code(asked=True)
        elif self.field.value():
            self.passphrase_given.emit(self.field.value())

    def set_opening(self, opening: bool) -> None:
        """Show that the key is being made."""
        self._opening = opening
        self.field.setReadOnly(opening)
        self.code.setReadOnly(opening)
        if opening:
            self.said.set_text("")
        self.tick()

    def refuse(self) -> None:
        """Say that it was wrong; the patience says how long to wait."""
        self._refused = True
        self.set_opening(False)
        self.field.selectAll()
        announce(self, self._refusal())

    def forget_typed(self) -> None:
        """Let go of what was typed."""
        self.field.clear()
        self.code.clear()

    def tick(self) -> None:
        """Show the time that has passed: on the session clock, and of the wait."""
        waiting = self._patience.seconds()
        failed = (self._refused or bool(waiting)) and not self._opening
        words = self._words
        for button in (self.open, self.open_by_code):
            text = words("Opening…") if self._opening else words("Unlock")
            if button.text() != text:
                button.set_text(text)
            button.setEnabled(not self._opening and not waiting)
        self.said.set_text(self._refusal() if failed else "")
        self.said.setVisible(failed)
        if failed and self.by_code:
            self._say_of_code(self._refusal(), wrong=True)
        elif self.by_code:
            self._on_code()
        self._show_clock()

    def _refusal(self) -> str:
        waiting, words = self._patience.seconds(), self._words
        if not waiting:
            return words("That is not it.")
        if not self._refused:
            return words.count("Please wait {n} second.", "Please wait {n} seconds.", waiting)
        return words.count(
            "That is not it. Please wait {n} second.",
            "That is not it. Please wait {n} seconds.",
            waiting,
        )

    def _show_clock(self) -> None:
        time = self._clock()
        said = self._words("The session clock is still running, {time}", time=time)
        self.running.say(said if time else "")
        self._place_foot()

    def _place_foot(self) -> None:
        """Put the clock in the middle of the foot, and the way to the guide at its left."""
        margin, size = self._look.px(16), self.guide.sizeHint()
        self.guide.setGeometry(margin, self.height() - size.height() - margin, *size.toTuple())
        size = self.running.sizeHint()
        low = self.height() - size.height() - self._look.px(24)
        self.running.setGeometry((self.width() - size.width()) // 2, low, *size.toTuple())

    # Slots

    def _on_edited(self) -> None:
        """What was refused is not what stands there now."""
        self._refused = False
        self.tick()

    def _on_caps(self, on: bool) -> None:
        if on is not self.caps.isHidden():
            return
        self.caps.setVisible(on)
        if on:
            announce(self, self._words("Caps Lock is on"))

    def _on_code(self, *, asked: bool = False) -> None:
        if self._patience.seconds() or (self._refused and not asked):
            return
        self._say_of_code(self.code.said(), wrong=self.code.is_wrong())
        if asked:
            announce(self, self.code.said())

    def _say_of_code(self, said: str, *, wrong: bool) -> None:
        if wrong and said != self.code_said.text():
            announce(self, said)
        self.code_said.set_text(said)
        self.code_said.set_tone("danger" if wrong else "ink2")

    # Qt

    def focusNextPrevChild(self, forward: bool) -> bool:
        # Qt's own chain follows the order in which widgets were made.
        return move_focus(self, forward=forward)

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        self._place_foot()


class Tile(QWidget):
    """The program's mark on a tile."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(look.px(TILE), look.px(TILE))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, box = self._look, QPainter(self), QRectF(self.rect())
        edge = look.colour("lineStrong")
        rounded_box(painter, box, look.px(14), look.colour("surface"), edge)
        inset = look.px(12)
        place = box.adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, "mark", look.colour("ink"), place)


class Hint(QWidget):
    """A small sign and a few words."""

    def __init__(self, look: Look, icon: str, text: str) -> None:
        super().__init__()
        self._look, self._icon = look, icon
        line = row(self, spacing=look.px(6))
        line.addSpacing(look.px(18))
        line.addWidget(Label(look, text, Type.CAPTION, "attention"), 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self._look.px(15)
        box = QRectF(0, 0, side, self.height())
        paint_icon(QPainter(self), self._icon, self._look.colour("attention"), box)


class Running(QWidget):
    """The line that says a session clock goes on."""

    spoken = "status"

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        line = row(self, spacing=look.px(8))
        line.addSpacing(look.px(25))
        self.words = Label(look, "", Type.BODY, "ink2")
        line.addWidget(self.words)
        self.hide()

    def say(self, text: str) -> None:
        """Say how long it has run; nothing hides the line."""
        self.words.set_text(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self._look.px(17)
        box = QRectF(0, 0, side, self.height())
        paint_icon(QPainter(self), "stopwatch", self._look.colour("ink2"), box)
