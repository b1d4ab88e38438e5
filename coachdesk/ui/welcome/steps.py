"""How far the welcome has come: a bar for each step, and the words for it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.words import Words

BAR, THICK, GAP = 26, 4, 6


class Steps(QWidget):
    """Some bars, filled up to the present step."""

    def __init__(
        self, look: Look, words: Words, count: int, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._words, self._count, self._step = look, words, count, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_step(0)

    def show_step(self, step: int) -> None:
        """Show another step, from 0."""
        self._step = step
        self.setAccessibleName(self._words("Step {n} of {m}", n=step + 1, m=self._count))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        thick, wide = look.px(THICK), look.px(BAR)
        x, y = 0, (self.height() - thick) / 2
        for step in range(self._count):
            token = "accent" if step <= self._step else "lineStrong"
            rounded_box(painter, QRectF(x, y, wide, thick), thick / 2, look.colour(token))
            x += wide + look.px(GAP)
        said = self._words("{n} of {m}", n=self._step + 1, m=self._count)
        place = QRectF(x + look.px(8), 0, self.width() - x, self.height())
        text_line(painter, look.font(Type.BODY), look.colour("ink2"), place, said)
