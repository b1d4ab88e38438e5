"""The head and the foot of the handout sheet."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coachdesk.ui.accessible import announce
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
        print_wanted: show what is in the print, where there is no room for it beside the pages.
    """

    zoom_wanted = Signal(int)
    fit_wanted = Signal(str)
    close_wanted = Signal()
    print_wanted = Signal()

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
        self.in_print = Button(look, words("In this print"), "quiet", after="chevron-down")
        self.in_print.clicked.connect(self.print_wanted)
        self.in_print.hide()
        self.close_button = IconButton(look, "x", words("Close"), keys="Esc")
        self.close_button.clicked.connect(self.close_wanted)
        upright = rule(upright=True)
        upright.setFixedHeight(look.px(22))
        line.addWidget(self.title, 1)
        add_all(
            line, self.in_print, self.smaller, self.zoom, self.larger, look.px(8),
            self.page, self.width_button,
            look.px(4), upright, look.px(4), self.close_button,
        )  # fmt: skip

    def show_zoom(self, zoom: float) -> None:
        """Show the zoom; 1.0 is 100 %."""
        self.zoom.set_text(self._words("{n} %", n=round(zoom * 100)))


class Foot(QWidget):
    """The promise about private notes, news, and what can be done with the pages.

    Signals:
        save_wanted, mail_wanted, draft_wanted, print_wanted, stop_wanted: what they say.
    """

    save_wanted = Signal()
    mail_wanted = Signal()
    draft_wanted = Signal()
    print_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look, words = room.look, room.words
        self._look, self._room = look, room
        self._promise = words("Private notes are never part of a handout.")
        self.setFixedHeight(look.px(FOOT))
        line = row(self, spacing=look.px(10))
        line.setContentsMargins(look.px(23), 0, look.px(20), 0)
        line.addSpacing(look.px(24))
        self.text = Label(look, self._promise, Type.BODY, "ink2", elide=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.mail = Button(look, words("New e-mail with PDF"), "quiet", icon="mail")
        self.mail.clicked.connect(self.mail_wanted)
        self.draft = Button(look, words("Save the draft…"), "secondary", icon="mail")
        self.draft.clicked.connect(self.draft_wanted)
        self.draft.hide()
        self.save = Button(look, words("Save PDF…"), "secondary", icon="download")
        self.save.clicked.connect(self.save_wanted)
        self.print_button = Button(look, words("Print…"), "primary", icon="printer")
        self.print_button.clicked.connect(self.print_wanted)
        self.stop = Button(look, words("Stop printing"), "secondary")
        self.stop.clicked.connect(self.stop_wanted)
        self.stop.hide()
        line.addWidget(self.text, 1)
        add_all(line, self.stop, self.mail, self.draft, self.save, self.print_button)
        self._news = ""
        self._ready = self._looked = self._printing = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What is said comes first: where there is no room for both, the e-mail is its sign."""
        words, room = self._room.words, self.text.width() + self.mail.width()
        wanted = self._look.metrics(Type.BODY).horizontalAdvance(self.text.full_text())
        full = words("New e-mail with PDF")
        self.mail.show_words(full)
        wide = self.mail.sizeHint().width()
        self.mail.show_words(full if wanted + wide < room else "")

    def say(self, news: str, *, aloud: bool = True) -> None:
        """Say something in place of the promise; an empty text brings the promise back.

        A screen reader says it too, unless it is not ``aloud``.
        """
        self._news = news
        self.text.set_text(news or self._promise)
        self.text.setAccessibleName(news or self._promise)
        self._fit()
        self.update()
        if news and aloud:
            announce(self, news)

    def news(self) -> str:
        """What is said in place of the promise, empty when nothing is."""
        return self._news

    def set_ready(self, *, ready: bool) -> None:
        """Offer to give only what is there."""
        self._ready = ready
        self._offer()

    def set_printer(self, *, there: bool) -> None:
        """Without a printer, saving is the main way."""
        self._looked = True
        self.print_button.setVisible(there)
        self.save.set_kind("secondary" if there else "primary")
        self._offer()

    def can_print(self) -> bool:
        """Whether printing is offered now."""
        return not self.print_button.isHidden() and self.print_button.isEnabled()

    def set_printing(self, *, printing: bool) -> None:
        """While pages are printed, offer to stop."""
        held = self.stop.hasFocus() or self.print_button.hasFocus()
        self._printing = printing
        self.stop.setVisible(printing)
        self._offer()
        if held:
            (self.stop if printing else self.print_button).setFocus()

    def offer_draft(self, *, offered: bool) -> None:
        """In place of a new e-mail, offer to save its draft; or offer the e-mail again."""
        held = self.mail.hasFocus() or self.draft.hasFocus()
        self.draft.setVisible(offered)
        self.mail.setVisible(not offered)
        if held:
            (self.draft if offered else self.mail).setFocus()

    def _offer(self) -> None:
        free = self._ready and not self._printing
        for each in (self.save, self.mail, self.draft):
            each.setEnabled(free)
        # Until it is known whether there is a printer, nothing is promised.
        self.print_button.setEnabled(free and self._looked)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        side = look.px(15)
        icon, token = ("info", "ink2") if self._news else ("lock", "private")
        place = QRectF(look.px(23), 0, side, self.height())
        paint_icon(painter, icon, look.colour(token), place)
