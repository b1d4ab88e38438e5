"""The one door to icons: line drawings recoloured from tokens, kept by name, colour and size."""

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from coachdesk.system import resources
from coachdesk.ui.theme import Look

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon


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


def icon(look: Look, name: str, token: str = "ink2") -> "QIcon":
    """An icon for a menu or an action."""
    from coachdesk.ui.icon_engine import Engine

    return Engine.icon(paint_icon, look, name, token)


def window_icon() -> "QIcon":
    """The program's mark."""
    from PySide6.QtGui import QIcon

    mark = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        mark.addPixmap(_pixmap("mark", "#000000", size, 1.0))
    return mark
