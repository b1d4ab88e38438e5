"""Icons for Qt's own menus and buttons; apart from ``icons``, because the first paint has none."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from coachdesk.ui.icons import paint_icon
from coachdesk.ui.theme import Look


class Engine(QIconEngine):
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
        return Engine(self._look, self._name, self._token)

    @classmethod
    def icon(cls, look: Look, name: str, token: str) -> QIcon:
        """An icon drawn by an engine of its own."""
        return QIcon(cls(look, name, token))
