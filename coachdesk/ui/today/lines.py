"""The painted lines beside the sessions: two lines of words, a sign before, a word at the right."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip

from coachdesk.ui.icons import paint_icon
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.text import plain_tip, wrapped_lines

HEIGHT, PAD, TILE, SIGN = 54, 15, 28, 15
MOST_LINES = 3


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
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(", ".join(filter(None, (said.title, said.caption, said.right))))

    def event(self, event: QEvent) -> bool:
        # Very long words are cut at the end. A tooltip of its own would be spoken a second time.
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            lines = filter(None, (self._said.title, self._said.caption))
            QToolTip.showText(event.globalPos(), plain_tip("\n".join(lines)), self)
            return True
        return super().event(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look, (first, second) = self._look, self._lines(width)
        words = len(first) * look.line(Type.BODY_STRONG) + len(second) * look.line(Type.CAPTION)
        return max(look.px(HEIGHT), round(words + look.px(17)))

    def sizeHint(self) -> QSize:
        width = self._look.px(300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(120), self._look.px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = self.heightForWidth(self.width())
        if self.minimumHeight() != wanted:
            self.setMinimumHeight(wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, said = self._look, QPainter(self), self._said
        if self.underMouse() or self.isDown():
            ground = QRectF(self.rect()).adjusted(2, 4, -4, -4)
            rounded_box(painter, ground, look.px(8), look.colour("inset"))
        if said.icon:
            self._paint_sign(painter, float(self._left))
        first, second = self._lines(self.width())
        high, small = look.line(Type.BODY_STRONG), look.line(Type.CAPTION)
        y = (self.height() - len(first) * high - len(second) * small - look.px(1)) / 2
        if said.right:
            wide = self._right_width()
            x = self.width() - self._edge() - wide
            place = QRectF(x, y if self._top else 0, wide + 2,
                           high if self._top else self.height())  # fmt: skip
            tone = look.colour(said.ink)
            text_line(painter, look.font(Type.BODY), tone, place, said.right, elide=False)
        left = self._begin()
        for role, ink, step, lines in (
            (Type.BODY_STRONG, "ink", high, first),
            (Type.CAPTION, "ink2", small, second),
        ):
            for each in lines:
                box = QRectF(left, y, self.width() - left, step)
                text_line(painter, look.font(role), look.colour(ink), box, each, elide=False)
                y += step
            y += look.px(1)

    def _lines(self, width: int) -> tuple[list[str], list[str]]:
        """The title and the caption, each broken into lines; a very long one is cut at its end."""
        look, said = self._look, self._said
        whole = width - self._begin() - self._edge()
        beside = whole - (self._right_width() + look.px(10) if said.right else 0)
        first = _broken(said.title, look, Type.BODY_STRONG, round(beside))
        under = whole if self._top else beside
        return first, _broken(said.caption, look, Type.CAPTION, round(under))

    def _begin(self) -> float:
        return self._left + (self._look.px(TILE + 11) if self._said.icon else 0.0)

    def _edge(self) -> int:
        return self._look.px(6 if self._said.icon else PAD)

    def _right_width(self) -> float:
        return self._look.metrics(Type.BODY).horizontalAdvance(self._said.right)

    def _paint_sign(self, painter: QPainter, x: float) -> None:
        look, said, side = self._look, self._said, self._look.px(TILE)
        tile = QRectF(x, (self.height() - side) / 2, side, side)
        rounded_box(painter, tile, look.px(8), look.colour(f"{said.tone}Tint"))
        inset = (side - look.px(SIGN)) / 2
        box = tile.adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, said.icon, look.colour(said.tone), box)


def _broken(text: str, look: Look, role: Type, width: int) -> list[str]:
    if not text:
        return []
    lines = wrapped_lines(text, look, role, max(width, 1))
    if len(lines) <= MOST_LINES:
        return lines
    rest = " ".join(lines[MOST_LINES - 1 :])
    cut = look.metrics(role).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return [*lines[: MOST_LINES - 1], cut]
