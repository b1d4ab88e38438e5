"""What the marks of a wheel mean: a small sign and its words, flowing onto more lines."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coachdesk.drawing.shapes import Shape, circle, line, rounded
from coachdesk.ui.paint import paint_shape, text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.layout import FlowLayout, clear

SIGN = 20


class Legend(QWidget):
    """A row of signs, each with its words.

    ``now``, ``start``, ``latest`` and ``desired`` mark a wheel, ``first``, ``last`` and ``ring``
    the ends of a line or a track.
    """

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: tuple[tuple[str, str], ...] = ()
        self._flow = FlowLayout(self, look.px(14))

    def set_centred(self, centred: bool) -> None:
        """Stand in the middle of the width, as below a wheel."""
        self._flow.centred = centred
        self._flow.invalidate()

    def show_signs(self, *signs: tuple[str, str]) -> None:
        """Show other signs, each with its words."""
        if signs != self._shown:
            self._shown = signs
            clear(self._flow)
            for sign, text in signs:
                self._flow.addWidget(_Entry(self._look, sign, text))


class _Entry(QWidget):
    def __init__(self, look: Look, sign: str, text: str) -> None:
        super().__init__()
        self._look, self._sign, self._text = look, sign, text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        look = self._look
        width = look.metrics(Type.CAPTION).horizontalAdvance(self._text)
        return QSize(look.px(SIGN + 7) + round(width) + 2, look.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape in _sign(self._sign, look.px(SIGN), self.height() / 2):
            paint_shape(painter, shape, look)
        x = look.px(SIGN + 7)
        room = QRectF(x, 0, self.width() - x, self.height())
        font = look.font(Type.CAPTION)
        text_line(painter, font, look.colour("ink2"), room, self._text, elide=False)


def _sign(sign: str, width: float, middle: float) -> list[Shape]:
    across = line(1, middle, width - 1, middle)
    if sign == "start":
        return [
            Shape(across, stroke="clay", width=2.2, round=True),
            Shape(circle(width / 2, middle, 3), fill="clay"),
        ]
    if sign in ("first", "last"):
        colour = "clay" if sign == "first" else "accent"
        return [Shape(circle(width - 6, middle, 4), fill=colour)]
    if sign == "ring":
        return [Shape(circle(width - 7, middle, 4), fill="surface", stroke="accent", width=2)]
    if sign == "desired":
        return [Shape(across, stroke="accent", width=2, dash=(4.5, 4.0))]
    fill, edge = ("nowFill", "clay") if sign == "now" else ("latestFill", "accent")
    height = width * 0.45
    top = middle - height / 2
    return [
        Shape(rounded(0, top, width, height, 2), fill=fill),
        Shape(line(0, top + 1, width, top + 1), stroke=edge, width=2.2),
    ]
