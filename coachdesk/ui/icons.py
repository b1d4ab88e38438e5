"""The one door to icons: line drawings recoloured from tokens, kept by name, colour and size."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from coachdesk.system import resources
from coachdesk.ui.theme import Look


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = resources.text("icons", f"{name}.svg").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(drawing.encode()))


@lru_cache(maxsize=1024)
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _renderer(name, colour).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def paint_icon(painter: QPainter, name: str, colour: QColor, box: QRectF) -> None:
    """Paint an icon into a square box, in the middle of it."""
    size = round(min(box.width(), box.height()))
    if size <= 0:
        return
    pixmap = _pixmap(name, colour.name(), size, painter.device().devicePixelRatioF())
    left = box.x() + (box.width() - size) / 2
    top = box.y() + (box.height() - size) / 2
    painter.drawPixmap(QRectF(left, top, size, size), pixmap, QRectF(pixmap.rect()))


class _Engine(QIconEngine):
    """Draws an icon in the colour its token has at that moment, so that themes need no reload."""

    def __init__(self, look: Look, name: str, token: str) -> None:
        super().__init__()
        self._look, self._name, self._token = look, name, token

    def paint(self, painter: QPainter, rect, mode, state) -> None:  # type: ignore[no-untyped-def]
        token = "ink3" if mode is QIcon.Mode.Disabled else self._token
        paint_icon(painter, self._name, self._look.colour(token), QRectF(rect))

    def pixmap(self, size, mode, state) -> QPixmap:  # type: ignore[no-untyped-def]
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _Engine(self._look, self._name, self._token)


def icon(look: Look, name: str, token: str = "ink2") -> QIcon:
    """An icon for a menu or an action."""
    return QIcon(_Engine(look, name, token))


def window_icon() -> QIcon:
    """The program's mark."""
    mark = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        mark.addPixmap(_pixmap("mark", "#000000", size, 1.0))
    return mark
