"""Shows the pages of a finished PDF under each other, as they will come out of the printer.

Pages are drawn on a worker at the screen's own resolution, those in view only; until a sharp
picture is there, the last one is shown in its place.
"""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from coachdesk.ui.handouts.pdf_pages import Document, Leaf, draw_page, leaves
from coachdesk.ui.handouts.pictures import Picture, Pictures, fitting_scale
from coachdesk.ui.room import Room
from coachdesk.ui.work import Work

PAGE, WIDTH = "page", "width"
ACTUAL = 96 / 72  # pixels to the point at 100 %
SMALLEST, LARGEST, STEP = 0.2, 3.0, 1.15
MARGIN, GAP = 18, 16
PATIENCE_MS = 200
MOST_KEPT = 48 * 2**20  # bytes of pictures beside those in view
MOST_A_PAGE = 48 * 2**20  # bytes; a larger picture is drawn less fine


class PageView(QAbstractScrollArea):
    """The pages.

    Signals:
        zoomed: the zoom changed; carries it, 1.0 for 100 %.
        page_changed: another page is in view; carries its number from 0.
        drawn: every page in view is drawn sharp.
    """

    zoomed = Signal(float)
    page_changed = Signal(int)
    drawn = Signal()
    focus_ring = "box"

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._words = room.look, room.words
        self._leaves: tuple[Leaf, ...] = ()
        self._tops: list[float] = []
        self.pictures = Pictures(MOST_KEPT)
        self._before: dict[int, QImage] = {}  # shown until the page in its place is drawn
        self._fit, self._zoom = PAGE, 1.0
        self._page, self._drawing = 0, False
        self._work = Work(self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.viewport().update)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(room.words("Pages of the handout"))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    # What is shown

    @property
    def zoom(self) -> float:
        """The zoom; 1.0 shows a page in its real size on an ordinary screen."""
        return self._zoom

    @property
    def fitting(self) -> str:
        """``page`` or ``width`` while the zoom follows the window, else empty."""
        return self._fit

    @property
    def page(self) -> int:
        """The page in view, from 0."""
        return self._page

    def is_drawn(self) -> bool:
        """Whether every page in view is drawn sharp."""
        return bool(self._leaves) and not self._missing()

    def picture(self, number: int) -> QImage | None:
        """The picture of a page as last drawn, ``None`` before it is."""
        kept = self.pictures.find(self._leaves[number]) if number < len(self._leaves) else None
        return kept.image if kept else self._before.get(number)

    def images_held(self) -> int:
        """How many pictures are kept, those shown in place of others among them."""
        return self.pictures.count() + len(self._before)

    def show_waiting(self) -> None:
        """A document is on its way: after a moment, empty lines show where it will be."""
        if not self._leaves:
            self._patience.start()

    def show_document(self, document: Document) -> None:
        """Show a document, staying on the page in view where it still has that many."""
        self.show_documents([document])

    def show_documents(self, documents: Sequence[Document]) -> None:
        """Show several documents after each other, staying on the page in view where there is."""
        shown = {number: self.picture(number) for number in self._in_view()}
        self._leaves = leaves(documents)
        self.pictures.keep_only(set(self._leaves))
        self._before = {number: image for number, image in shown.items() if image is not None}
        self._patience.stop()
        self._lay_out()
        self._set_page(min(self._page, len(self._leaves) - 1))
        self.show_page(self._page)
        self._draw()

    def show_page(self, number: int) -> None:
        """Scroll to a page, from 0."""
        if number < len(self._leaves):
            self.verticalScrollBar().setValue(round(self._tops[number]) - self._look.px(MARGIN))

    def turn(self, by: int) -> None:
        """Go on by so many pages, or back."""
        self.show_page(max(0, min(self._page + by, len(self._leaves) - 1)))

    def set_zoom(self, zoom: float) -> None:
        """Show pages at a zoom; 1.0 is their real size."""
        self._fit = ""
        self._zoom_to(zoom)

    def zoom_by(self, steps: float) -> None:
        """Make pages larger or smaller by steps."""
        self.set_zoom(self._zoom * STEP**steps)

    def fit(self, what: str) -> None:
        """Let the zoom follow the window: the whole ``page``, or its ``width``."""
        self._fit = what
        self._lay_out()

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._draw()
        return bool(super().viewportEvent(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        to = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}.get(
            Qt.Key(event.key())
        )
        turned = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
        if to is not None:
            bar.setValue(to)
        elif turned is not None and self._fit == PAGE:
            self.turn(turned)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_at(event)
            event.accept()
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), look.colour("grid"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._leaves:
            if not self._patience.isActive():
                self._paint_waiting(painter)
            return
        for number in self._in_view():
            box = self._box(number)
            painter.fillRect(box.adjusted(-1, -1, 1, 2), look.colour("shadow"))
            image = self.picture(number)
            if image is None:
                painter.fillRect(box, Qt.GlobalColor.white)
            else:
                painter.drawImage(box, image, QRectF(image.rect()))

    def _paint_waiting(self, painter: QPainter) -> None:
        """Where the page will be: a sheet with empty lines."""
        look = self._look
        high = self.viewport().height() - 2 * look.px(MARGIN)
        wide = high / 2**0.5
        left = (self.viewport().width() - wide) / 2
        sheet = QRectF(left, look.px(MARGIN), wide, high)
        painter.fillRect(sheet, look.colour("surface"))
        line, y = look.px(10), sheet.y() + high * 0.1
        for share in (0.4, 0, 0.8, 0.7, 0.75, 0, 0.8, 0.6, 0.7):
            bar = QRectF(left + wide * 0.1, y, wide * share, line)
            painter.fillRect(bar, look.colour("hover"))
            y += 2.2 * line

    # Places, in pixels of the viewport

    def _scale(self) -> float:
        return self._zoom * ACTUAL

    def _place_pages(self) -> None:
        """Where each page begins, from the top of all of them, and where the last one ends."""
        margin, gap, y = self._look.px(MARGIN), self._look.px(GAP), 0.0
        self._tops, y = [], float(margin)
        for leaf in self._leaves:
            self._tops.append(y)
            y += leaf.size[1] * self._scale() + gap
        self._tops.append(y - gap + margin)

    def _box(self, number: int) -> QRectF:
        wide, high = (side * self._scale() for side in self._leaves[number].size)
        left = max(self._look.px(MARGIN), (self.viewport().width() - wide) / 2)
        left -= self.horizontalScrollBar().value()
        top = self._tops[number] - self.verticalScrollBar().value()
        return QRectF(round(left), round(top), round(wide), round(high))

    def _in_view(self) -> list[int]:
        if not self._leaves:
            return []
        top, seen = self.verticalScrollBar().value(), QRectF(self.viewport().rect())
        first = max(0, bisect_right(self._tops, top) - 1)
        last = min(len(self._leaves), bisect_right(self._tops, top + seen.height()))
        return [number for number in range(first, last) if self._box(number).intersects(seen)]

    def _lay_out(self) -> None:
        if not self._leaves:
            self.viewport().update()
            return
        if self._fit:
            self._zoom_to(self._fitting_zoom())
            return
        self._set_bars()
        self._draw()

    def _fitting_zoom(self) -> float:
        margin = 2 * self._look.px(MARGIN)
        wide = max(leaf.size[0] for leaf in self._leaves) * ACTUAL
        high = max(leaf.size[1] for leaf in self._leaves) * ACTUAL
        across = (self.width() - self._bar_width() - margin) / wide
        down = (self.height() - margin) / high
        return across if self._fit == WIDTH else min(across, down)

    def _bar_width(self) -> int:
        return self.verticalScrollBar().sizeHint().width()

    def _set_bars(self) -> None:
        self._place_pages()
        seen = self.viewport().size()
        wide = max(leaf.size[0] for leaf in self._leaves) * self._scale()
        bars = (
            (self.verticalScrollBar(), self._tops[-1], seen.height()),
            (self.horizontalScrollBar(), wide + 2 * self._look.px(MARGIN), seen.width()),
        )
        for bar, whole, part in bars:
            bar.setRange(0, max(0, round(whole) - part))
            bar.setPageStep(part)
            bar.setSingleStep(self._look.px(40))

    # Zoom

    def _zoom_to(self, zoom: float, around: QPoint | None = None) -> None:
        kept = max(SMALLEST, min(LARGEST, zoom))
        bars = (self.verticalScrollBar(), self.horizontalScrollBar())
        centre = around or self.viewport().rect().center()
        before = [bar.value() + at for bar, at in zip(bars, (centre.y(), centre.x()), strict=True)]
        grown = kept / self._zoom
        self._zoom = kept
        if self._leaves:
            self._set_bars()
            if not self._fit:
                for bar, place, at in zip(bars, before, (centre.y(), centre.x()), strict=True):
                    bar.setValue(round(place * grown) - at)
            elif self._fit == PAGE:
                self.show_page(self._page)
            self._draw()
        self.zoomed.emit(kept)

    def _zoom_at(self, event: QWheelEvent) -> None:
        self._fit = ""
        steps = event.angleDelta().y() / 120
        self._zoom_to(self._zoom * STEP**steps, event.position().toPoint())

    # Drawing

    def _wanted_scale(self, leaf: Leaf) -> float:
        wanted = self._scale() * self.viewport().devicePixelRatioF()
        return fitting_scale(leaf, wanted, MOST_A_PAGE)

    def _missing(self) -> list[Leaf]:
        seen = [self._leaves[number] for number in self._in_view()]
        return [
            leaf
            for leaf in seen
            if (kept := self.pictures.find(leaf)) is None
            or abs(kept.scale - self._wanted_scale(leaf)) > 1e-6
        ]

    def _draw(self) -> None:
        self.viewport().update()
        missing = self._missing()
        if self._drawing or not missing:
            return
        self._drawing = True
        leaf, scale = missing[0], self._wanted_scale(missing[0])
        self._work.run(
            lambda: Picture(scale, draw_page(leaf.document, leaf.number, scale)),
            lambda picture: self._on_drawn(leaf, picture),
            self._on_failed,
        )

    def _on_drawn(self, leaf: Leaf, picture: Picture) -> None:
        self._drawing = False
        if leaf in self._leaves:
            seen = {self._leaves[number] for number in self._in_view()}
            self.pictures.keep(leaf, picture, seen)
        if not self._missing():
            self._before.clear()
        self._draw()
        if self.is_drawn():
            self.drawn.emit()

    def _on_failed(self, error: Exception) -> None:
        self._drawing = False
        raise error

    def _on_scrolled(self) -> None:
        self._draw()
        seen = self._in_view()
        if seen:
            middle = self.viewport().height() / 2
            nearest = min(seen, key=lambda each: abs(self._box(each).center().y() - middle))
            if nearest != self._page:
                self._set_page(nearest)
                self.page_changed.emit(nearest)

    def _set_page(self, number: int) -> None:
        self._page = number
        count = len(self._leaves)
        self.setAccessibleDescription(self._words("Page {n} of {m}", n=number + 1, m=count))
