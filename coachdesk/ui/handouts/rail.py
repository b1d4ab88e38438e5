"""The pages of the print, small, to jump to: the right side of the sheet."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QWidget

from coachdesk.ui.handouts.pdf_pages import Document, draw_page
from coachdesk.ui.paint import text_line
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.layout import column
from coachdesk.ui.widgets.pick_list import PickList
from coachdesk.ui.widgets.text import Label
from coachdesk.ui.work import Work

THUMB, FINER = 104, 4


class PageRail(QScrollArea):
    """Small pages under each other.

    Signals:
        chosen: a page was chosen; carries its number from 0.
    """

    chosen = Signal(int)

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._thumbs: list[Thumb] = []
        self._work = Work(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look, words = room.look, room.words
        page = QWidget()
        lines = column(page, spacing=look.px(8))
        lines.setContentsMargins(look.px(12), look.px(18), look.px(12), look.px(18))
        lines.addWidget(Label(look, words("In this print"), Type.BODY, "ink2"))
        self.list = PickList(framed=False, gap=look.px(12))
        self.list.setAccessibleName(words("In this print"))
        lines.addWidget(self.list)
        lines.addStretch(1)
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)

    def show_document(self, document: Document, name: str) -> None:
        """Show the pages of a document called ``name``."""
        look, words = self._room.look, self._room.words
        captions = [
            words("{name}, page {n}", name=name, n=number + 1)
            for number in range(len(document.sizes))
        ]
        if len(self._thumbs) != len(captions):
            self._thumbs = [Thumb(look) for _ in captions]
            for number, thumb in enumerate(self._thumbs):
                thumb.clicked.connect(lambda _=False, number=number: self.chosen.emit(number))
            self.list.show_buttons(self._thumbs)
            self.show_page(0)
        for thumb, caption, size in zip(self._thumbs, captions, document.sizes, strict=True):
            thumb.show_caption(caption, size[1] / size[0])
        for number, thumb in enumerate(self._thumbs):
            thumb.short = words("Page {n}", n=number + 1)
        wide = round(look.px(THUMB) * self.devicePixelRatioF())
        self._work.run(
            lambda: [_small(document, number, wide) for number in range(len(document.sizes))],
            self._on_drawn,
            self._on_failed,
        )

    def show_page(self, number: int) -> None:
        """Mark the page in view."""
        for at, thumb in enumerate(self._thumbs):
            thumb.setChecked(at == number)
            if at == number:
                self.ensureWidgetVisible(thumb, 0, self._room.look.px(20))

    def captions(self) -> list[str]:
        """The name under each small page."""
        return [thumb.text() for thumb in self._thumbs]

    def _on_drawn(self, images: list[QImage]) -> None:
        for thumb, image in zip(self._thumbs, images, strict=False):
            thumb.show_image(image)

    def _on_failed(self, error: Exception) -> None:
        raise error


def _small(document: Document, number: int, wide: int) -> QImage:
    """A page ``wide`` pixels across; drawn larger first, so that hairlines stay hairlines."""
    large = draw_page(document, number, FINER * wide / document.sizes[number][0])
    return large.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)


class Thumb(QAbstractButton):
    """One small page with its name."""

    focus_ring = "box"

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._image, self._shape = look, QImage(), 2**0.5
        self.short = ""  # what stands below where the whole caption finds no room
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_caption(self, caption: str, shape: float) -> None:
        """Name the page; ``shape`` is its height over its width."""
        self._shape = shape
        self.setText(caption)
        self.setAccessibleName(caption)
        self.updateGeometry()

    def show_image(self, image: QImage) -> None:
        """Show the page's picture."""
        self._image = image
        self.update()

    def nextCheckState(self) -> None:
        """The page in view is the one marked."""

    def sizeHint(self) -> QSize:
        look = self._look
        high = round(look.px(THUMB) * self._shape) + look.px(6) + look.line(Type.BODY)
        return QSize(look.px(THUMB), high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        wide = look.px(THUMB)
        box = QRectF(1, 1, wide - 2, round(wide * self._shape) - 2)
        painter.fillRect(box, Qt.GlobalColor.white)
        if not self._image.isNull():
            painter.drawImage(box, self._image, QRectF(self._image.rect()))
        on = self.isChecked()
        painter.setPen(QPen(look.colour("accent" if on else "lineStrong"), 2 if on else 1))
        painter.drawRect(box)
        y = round(wide * self._shape) + look.px(6)
        line = QRectF(0, y, self.width(), look.line(Type.BODY))
        fits = look.metrics(Type.BODY).horizontalAdvance(self.text()) <= line.width()
        text = self.text() if fits else self.short
        text_line(painter, look.font(Type.BODY), look.colour("ink"), line, text)
