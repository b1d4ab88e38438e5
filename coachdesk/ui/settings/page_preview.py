"""A handout's page that follows what is typed: the real PDF, drawn on a worker, newest only."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coachdesk.domain.handout import Content, PaperSize, Variant
from coachdesk.ui.handouts.page_view import WIDTH, PageView
from coachdesk.ui.handouts.pdf_pages import Document, draw_page, read_document
from coachdesk.ui.room import Room
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import add_all, row
from coachdesk.ui.widgets.sheet import Sheet
from coachdesk.ui.work import Work
from coachdesk.words import Words

PAUSE_MS = 80  # letters typed faster than this are drawn together
PATIENCE_MS = 300
TALLEST = 297 / 210
CLOSER = 760
_SHAPE = {PaperSize.A4: 297 / 210, PaperSize.LETTER: 279.4 / 215.9}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be seen: a content on its paper, drawn so many pixels wide."""

    content: Content
    paper: PaperSize
    width: int


@dataclass(frozen=True, slots=True)
class _Drawn:
    wanted: Wanted
    document: Document
    image: QImage


class PagePreview(QAbstractButton):
    """The first page of a document. Enter or a click shows it closer.

    It keeps the room of the taller paper, so that nothing moves when the paper changes.

    Signals:
        drawn: the page asked for last is on the screen.
    """

    drawn = Signal()
    focus_ring = "box"

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room, self._look, self._words = room, room.look, room.words
        self._content: Content | None = None
        self._paper = PaperSize.A4
        self._seen: _Drawn | None = None
        self._busy = False
        self._work = Work(self)
        self._pause, self._patience = QTimer(self), QTimer(self)
        for timer, wait in ((self._pause, PAUSE_MS), (self._patience, PATIENCE_MS)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
        self._pause.timeout.connect(self._draw)
        self._patience.timeout.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(room.words("A page of a handout. Look closer"))
        self.clicked.connect(self._on_clicked)
        self.set_width(300)

    def show_content(self, content: Content, paper: PaperSize, said: str) -> None:
        """Show a document's first page as soon as it is drawn; ``said`` tells of it in words."""
        self.setAccessibleDescription(said)
        self._content = content
        if paper is not self._paper:
            self._paper = paper
            self.update()
        self._ask()

    def set_width(self, width: int) -> None:
        """Be ``width`` pixels wide."""
        self.setFixedSize(width, round(width * TALLEST))
        self._ask()

    def is_current(self) -> bool:
        """Whether what was asked for last is on the screen."""
        return self._seen is not None and self._seen.wanted == self._wanted()

    def picture(self) -> QImage:
        """The page as last drawn; a null picture before."""
        return self._seen.image if self._seen else QImage()

    # Drawing

    def _wanted(self) -> Wanted | None:
        if self._content is None:
            return None
        return Wanted(self._content, self._paper, round(self.width() * self.devicePixelRatioF()))

    def _ask(self) -> None:
        if self.isVisible() and self._content is not None and not self._pause.isActive():
            self._pause.start()

    def _draw(self) -> None:
        wanted = self._wanted()
        if self._busy or wanted is None or self.is_current() or not self.isVisible():
            return
        self._busy = True
        if self._seen is None:
            self._patience.start()
        words = self._words
        self._work.run(lambda: _made(wanted, words), self._on_made, self._on_failed)

    def _on_made(self, made: _Drawn) -> None:
        self._busy = False
        self._seen = made
        self._patience.stop()
        self.update()
        if self.is_current():
            self.drawn.emit()
        else:
            self._draw()

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        raise error

    # Qt

    def sizeHint(self) -> QSize:
        return self.size()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._ask()
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        shape = _SHAPE[self._seen.wanted.paper if self._seen else self._paper]
        page = QRectF(0.5, 0.5, self.width() - 1, self.width() * shape - 1)
        painter.setPen(QPen(look.colour("field" if self.underMouse() else "lineStrong"), 1))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRect(page)
        if self._seen is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            image = self._seen.image
            painter.drawImage(page.adjusted(0.5, 0.5, -0.5, -0.5), image, QRectF(image.rect()))
        elif not self._patience.isActive():
            self._paint_waiting(painter, page)

    def _paint_waiting(self, painter: QPainter, page: QRectF) -> None:
        """Empty lines where the page will be."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.lightGray)
        line, y = self._look.px(6), page.height() * 0.08
        for share in (0.35, 0, 0.5, 0.8, 0, 0.8, 0.7, 0.75):
            painter.drawRect(QRectF(page.width() * 0.09, y, page.width() * share, line))
            y += 2.6 * line

    def _on_clicked(self) -> None:
        if self._seen is not None:
            CloserLook(self._room, self, self._seen.document).open()


class CloserLook(Sheet):
    """The same page, large enough to read."""

    def __init__(self, room: Room, parent: QWidget, document: Document) -> None:
        words, look = room.words, room.look
        super().__init__(look, parent, words("A page of a handout"), width=CLOSER, side=True)
        self.pages = PageView(room, parent=self)
        self.pages.fit(WIDTH)
        self.pages.show_document(document)
        self.body.addWidget(self.pages, 1)
        foot = row(spacing=look.px(8))
        done = Button(look, words("Close"), "secondary")
        done.clicked.connect(self.accept)
        add_all(foot, None, done)
        self.body.addLayout(foot)


def _made(wanted: Wanted, words: Words) -> _Drawn:
    """The page's picture; runs on a worker."""
    from coachdesk.handouts.render import render

    pdf = render(wanted.content, paper=wanted.paper, variant=Variant.FILLED, words=words)
    document = read_document(pdf)
    scale = wanted.width / document.sizes[0][0]
    return _Drawn(wanted, document, draw_page(document, 0, scale))
