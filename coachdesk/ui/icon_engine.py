"""Icons for Qt's own menus and buttons; apart from ``icons``, because the first paint has none.

How an icon is painted is handed in by ``icons``, which it therefore need not know.
"""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

from coachdesk.ui.theme import Look

PaintIcon = Callable[[QPainter, str, QColor, QRectF], None]


class Engine(QIconEngine):
    """Draws an icon in the colour its token has at that moment, so that themes need no reload."""

    def __init__(self, paint_icon: PaintIcon, look: Look, name: str, token: str) -> None:
        super().__init__()
        self._paint_icon = paint_icon
        self._look, self._name, self._token = look, name, token

    def paint(self, painter: QPainter, rect, mode, state) -> None:  # type: ignore[no-untyped-def]
        token = "ink3" if mode is QIcon.Mode.Disabled else self._token
        self._paint_icon(painter, self._name, self._look.colour(token), QRectF(rect))

    def pixmap(self, size, mode, state) -> QPixmap:  # type: ignore[no-untyped-def]
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return Engine(self._paint_icon, self._look, self._name, self._token)

    @classmethod
    def icon(cls, paint_icon: PaintIcon, look: Look, name: str, token: str) -> QIcon:
        """An icon drawn by an engine of its own."""
        return QIcon(cls(paint_icon, look, name, token))
