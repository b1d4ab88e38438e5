"""The palette's foot: which keys do what, as small caps with words."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type

HIGH = 42
Hint = tuple[Sequence[str], str]
"""The caps of some keys, and what they do."""


class Foot(QWidget):
    """Hints from the left, and one at the right end."""

    spoken = "group"

    def __init__(self, look: Look, hints: Sequence[Hint], last: Hint) -> None:
        super().__init__()
        self._look, self._hints, self._last = look, hints, last
        said = (f"{' '.join(keys)} {text}" for keys, text in (*hints, last))
        self.setAccessibleName(", ".join(said))
        self.setFixedHeight(look.px(HIGH))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        x = float(look.px(20))
        for hint in self._hints:
            x = self._paint_hint(painter, x, hint) + look.px(18)
        wide = self._width(self._last)
        right = self.width() - look.px(20) - wide
        if right > x:
            self._paint_hint(painter, right, self._last)

    def _paint_hint(self, painter: QPainter, x: float, hint: Hint) -> float:
        """Paint a hint from ``x`` on; returns where it ends."""
        look, (keys, text) = self._look, hint
        font, ink, high = look.font(Type.CAPTION), look.colour("ink2"), self.height()
        metrics = look.metrics(Type.CAPTION)
        for key in keys:
            wide = max(look.px(20), metrics.horizontalAdvance(key) + look.px(12))
            cap = QRectF(x, (high - look.px(20)) / 2, wide, look.px(20))
            edge = look.colour("lineStrong")
            rounded_box(painter, cap, look.px(4), look.colour("surface"), edge)
            left = x + (wide - metrics.horizontalAdvance(key)) / 2
            text_line(
                painter, font, ink, QRectF(left, cap.y(), wide, cap.height()), key, elide=False
            )
            x += wide + look.px(6)
        text_line(painter, font, ink, QRectF(x, 0, self.width(), high), text, elide=False)
        return x + metrics.horizontalAdvance(text)

    def _width(self, hint: Hint) -> float:
        look, (keys, text) = self._look, hint
        metrics = look.metrics(Type.CAPTION)
        caps = sum(
            max(look.px(20), metrics.horizontalAdvance(key) + look.px(12)) + look.px(6)
            for key in keys
        )
        return caps + metrics.horizontalAdvance(text)
