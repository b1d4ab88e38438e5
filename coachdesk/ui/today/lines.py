"""The painted lines beside the sessions: two lines of words, a sign before, a word at the right."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip

from coachdesk.ui.icons import paint_icon
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.text import plain_tip

HEIGHT, PAD, TILE, SIGN = 54, 15, 28, 15


class Said(NamedTuple):
    """What a line says. ``right`` stands at its right in the colour of ``ink``.

    ``icon`` is drawn on a tile in the colours of ``tone`` before the words; empty for none.
    """

    title: str
    caption: str
    right: str = ""
    ink: str = "ink2"
    icon: str = ""
    tone: str = "attention"


class LineButton(QAbstractButton):
    """One line, painted in one piece and one thing to open."""

    focus_ring = "box"

    def __init__(self, look: Look, said: Said, *, indent: bool = True, top: bool = False) -> None:
        super().__init__()
        self._look, self._said, self._top = look, said, top
        self._left = look.px(PAD if indent else 4)
        self.setProperty("wide", True)
        self.setFixedHeight(look.px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(", ".join(filter(None, (said.title, said.caption, said.right))))

    def event(self, event: QEvent) -> bool:
        # A narrow column may cut either line. A tooltip of its own would be spoken a second time.
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            lines = filter(None, (self._said.title, self._said.caption))
            QToolTip.showText(event.globalPos(), plain_tip("\n".join(lines)), self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(140), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, said = self._look, QPainter(self), self._said
        if self.underMouse() or self.isDown():
            ground = QRectF(self.rect()).adjusted(2, 4, -4, -4)
            rounded_box(painter, ground, look.px(8), look.colour("inset"))
        x, high = float(self._left), float(self.height())
        if said.icon:
            self._paint_sign(painter, x)
            x += look.px(TILE + 11)
        first, second = look.line(Type.BODY_STRONG), look.line(Type.CAPTION)
        y = (high - first - second - look.px(1)) / 2
        right = float(self.width() - look.px(PAD if not said.icon else 6))
        if said.right:
            wide = look.metrics(Type.BODY).horizontalAdvance(said.right)
            place = QRectF(right - wide, y if self._top else 0, wide + 2,
                           first if self._top else high)  # fmt: skip
            ink = look.colour(said.ink)
            text_line(painter, look.font(Type.BODY), ink, place, said.right, elide=False)
            right -= wide + look.px(10)
        upper = QRectF(x, y, right - x, first)
        end = self.width() - look.px(PAD) if self._top else right
        lower = QRectF(x, y + first + look.px(1), end - x, second)
        text_line(painter, look.font(Type.BODY_STRONG), look.colour("ink"), upper, said.title)
        text_line(painter, look.font(Type.CAPTION), look.colour("ink2"), lower, said.caption)

    def _paint_sign(self, painter: QPainter, x: float) -> None:
        look, said, side = self._look, self._said, self._look.px(TILE)
        tile = QRectF(x, (self.height() - side) / 2, side, side)
        rounded_box(painter, tile, look.px(8), look.colour(f"{said.tone}Tint"))
        inset = (side - look.px(SIGN)) / 2
        box = tile.adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, said.icon, look.colour(said.tone), box)
