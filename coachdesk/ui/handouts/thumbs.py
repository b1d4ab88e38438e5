"""The rows of the rail: a small page with its name, and the line over a document's pages."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coachdesk.ui.handouts.pdf_pages import Leaf
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import IconButton

THUMB = 104
REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class _Row(QAbstractButton):
    """What both kinds of row share.

    Signals:
        remove_wanted: the document is to be taken out.
        reached: the keyboard came here.
    """

    remove_wanted = Signal()
    reached = Signal()
    focus_ring = "box"

    def __init__(self, look: Look, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def nextCheckState(self) -> None:
        """What is marked follows what is shown."""

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in REMOVING:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)


class DocumentHead(_Row):
    """The line over a document's pages: its name, how long it is, and a button to take it out."""

    def __init__(
        self, look: Look, number: int, name: str, pages: str, remove: str, *,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(look, name, parent=parent)
        self.number, self._pages = number, pages
        self.setAccessibleName(f"{name}, {pages}")
        self.remove = IconButton(look, "x", remove, keys="Del", size=28, drawn=14, parent=self)
        self.remove.clicked.connect(self.remove_wanted)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(THUMB), self._look.px(44))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self.remove.sizeHint().width()
        self.remove.setGeometry(self.width() - side, (self.height() - side) // 2, side, side)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, box = self._look, QPainter(self), QRectF(self.rect())
        on = self.isChecked()
        if on or self.underMouse():
            rounded_box(painter, box, look.px(8), look.colour("select" if on else "hover"))
        left, line = look.px(8), look.px(19)
        wide = self.remove.x() - left
        top = (box.height() - 2 * line + look.px(3)) / 2
        role = Type.BODY_STRONG if on else Type.BODY
        name, pages = QRectF(left, top, wide, line), QRectF(left, top + line, wide, look.px(16))
        text_line(painter, look.font(role), look.colour("ink"), name, self.text())
        text_line(painter, look.font(Type.CAPTION), look.colour("ink2"), pages, self._pages)


class Thumb(_Row):
    """One small page with its name; ``picture`` gives what is to be seen of it, if it is drawn."""

    def __init__(
        self, look: Look, caption: str, short: str, picture: Callable[[Leaf], QImage | None], *,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(look, caption, parent=parent)
        self._picture, self._shape = picture, 2**0.5
        self._leaf: Leaf | None = None
        self._short = short  # what stands below where the whole caption finds no room

    def show_leaf(self, leaf: Leaf) -> None:
        """Show another page."""
        self._leaf = leaf
        shape = leaf.size[1] / leaf.size[0]
        if shape != self._shape:
            self._shape = shape
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = self._look
        high = round(look.px(THUMB) * self._shape) + look.px(6) + look.line(Type.BODY)
        return QSize(look.px(THUMB), high)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        wide = look.px(THUMB)
        box = QRectF(1, 1, wide - 2, round(wide * self._shape) - 2)
        painter.fillRect(box, Qt.GlobalColor.white)
        image = self._picture(self._leaf) if self._leaf is not None else None
        if image is not None:
            painter.drawImage(box, image, QRectF(image.rect()))
        on = self.isChecked()
        painter.setPen(QPen(look.colour("accent" if on else "lineStrong"), 2 if on else 1))
        painter.drawRect(box)
        y = round(wide * self._shape) + look.px(6)
        line = QRectF(0, y, self.width(), look.line(Type.BODY))
        fits = look.metrics(Type.BODY).horizontalAdvance(self.text()) <= line.width()
        text = self.text() if fits else self._short
        text_line(painter, look.font(Type.BODY), look.colour("ink"), line, text)
