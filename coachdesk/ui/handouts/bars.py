"""The head and the foot of the handout sheet."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coachdesk.ui.handouts.page_view import PAGE, WIDTH
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button, IconButton
from coachdesk.ui.widgets.layout import add_all, row, rule
from coachdesk.ui.widgets.text import Label

HEAD, FOOT = 56, 64


class Head(QWidget):
    """The title, the zoom, and the way out.

    Signals:
        zoom_wanted: larger (1) or smaller (-1).
        fit_wanted: fit the ``page`` or its ``width``.
        close_wanted: close the sheet.
    """

    zoom_wanted = Signal(int)
    fit_wanted = Signal(str)
    close_wanted = Signal()

    def __init__(self, room: Room, title: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look, words = room.look, room.words
        self._words = words
        self.setFixedHeight(look.px(HEAD))
        line = row(self, spacing=look.px(6))
        line.setContentsMargins(look.px(23), 0, look.px(12), 0)
        self.title = Label(look, title, Type.TITLE, elide=True)
        self.smaller = IconButton(look, "minus", words("Smaller"), keys="−")
        self.smaller.clicked.connect(lambda: self.zoom_wanted.emit(-1))
        self.zoom = Label(look, "", Type.BODY, "ink2")
        self.zoom.setFixedWidth(round(look.metrics(Type.BODY).horizontalAdvance("300 %")) + 2)
        self.zoom.setAlignment(self.zoom.alignment().AlignCenter)
        self.larger = IconButton(look, "plus", words("Larger"), keys="+")
        self.larger.clicked.connect(lambda: self.zoom_wanted.emit(1))
        self.page = Button(look, words("Fit page"), "quiet")
        self.page.clicked.connect(lambda: self.fit_wanted.emit(PAGE))
        self.width_button = Button(look, words("Fit width"), "quiet")
        self.width_button.clicked.connect(lambda: self.fit_wanted.emit(WIDTH))
        self.close_button = IconButton(look, "x", words("Close"), keys="Esc")
        self.close_button.clicked.connect(self.close_wanted)
        upright = rule(upright=True)
        upright.setFixedHeight(look.px(22))
        line.addWidget(self.title, 1)
        add_all(
            line, self.smaller, self.zoom, self.larger, look.px(8), self.page, self.width_button,
            look.px(4), upright, look.px(4), self.close_button,
        )  # fmt: skip

    def show_zoom(self, zoom: float) -> None:
        """Show the zoom; 1.0 is 100 %."""
        self.zoom.set_text(self._words("{n} %", n=round(zoom * 100)))


class Foot(QWidget):
    """The promise about private notes, news, and what can be done with the pages.

    Signals:
        save_wanted, print_wanted, stop_wanted: what they say.
    """

    save_wanted = Signal()
    print_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look, words = room.look, room.words
        self._look = look
        self._promise = words("Private notes are never part of a handout.")
        self.setFixedHeight(look.px(FOOT))
        line = row(self, spacing=look.px(10))
        line.setContentsMargins(look.px(23), 0, look.px(20), 0)
        line.addSpacing(look.px(24))
        self.text = Label(look, self._promise, Type.BODY, "ink2", elide=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.save = Button(look, words("Save PDF…"), "secondary", icon="download")
        self.save.clicked.connect(self.save_wanted)
        self.print_button = Button(look, words("Print…"), "primary", icon="printer")
        self.print_button.clicked.connect(self.print_wanted)
        self.stop = Button(look, words("Stop printing"), "secondary")
        self.stop.clicked.connect(self.stop_wanted)
        self.stop.hide()
        line.addWidget(self.text, 1)
        add_all(line, self.stop, self.save, self.print_button)
        self._news = ""

    def say(self, news: str) -> None:
        """Say something in place of the promise; an empty text brings the promise back."""
        self._news = news
        self.text.set_text(news or self._promise)
        self.text.setAccessibleName(news or self._promise)
        self.update()

    def news(self) -> str:
        """What is said in place of the promise, empty when nothing is."""
        return self._news

    def set_ready(self, *, ready: bool) -> None:
        """Offer to save and print only what is there."""
        self.save.setEnabled(ready)
        self.print_button.setEnabled(ready)

    def set_printer(self, *, there: bool) -> None:
        """Without a printer, saving is the main way."""
        self.print_button.setVisible(there)
        self.save.set_kind("secondary" if there else "primary")

    def can_print(self) -> bool:
        """Whether printing is offered now."""
        return not self.print_button.isHidden() and self.print_button.isEnabled()

    def set_printing(self, *, printing: bool) -> None:
        """While pages are printed, offer to stop."""
        held = self.stop.hasFocus() or self.print_button.hasFocus()
        self.stop.setVisible(printing)
        self.print_button.setEnabled(not printing)
        self.save.setEnabled(not printing)
        if held:
            (self.stop if printing else self.print_button).setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        side = look.px(15)
        icon, token = ("info", "ink2") if self._news else ("lock", "private")
        place = QRectF(look.px(23), 0, side, self.height())
        paint_icon(painter, icon, look.colour(token), place)
