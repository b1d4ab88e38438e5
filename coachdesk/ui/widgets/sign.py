"""An icon beside words, that is only looked at."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coachdesk.ui.icons import paint_icon
from coachdesk.ui.theme import Look


class Icon(QWidget):
    """An icon that is only looked at."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look, self._name = look, name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(18), self._look.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        ink = self._look.colour("ink2")
        paint_icon(QPainter(self), self._name, ink, QRectF(self.rect()))
