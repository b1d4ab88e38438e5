"""Paints the rows of the palette: matches are bold, in the accent and underlined."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from coachdesk.domain.search_words import Span
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.search.lines import Line
from coachdesk.ui.search.results import Role
from coachdesk.ui.theme import Look, Type

PAD, ICON, TEXT = 20, 17, 56
INSET = 8
_Kind = tuple[Type, Type, str]
"""How a text is drawn: its role, the role of a match in it, and its ink."""
TITLE: _Kind = (Type.BODY, Type.BODY_STRONG, "ink")
BELOW: _Kind = (Type.CAPTION, Type.CAPTION_STRONG, "ink2")


class ResultRows:
    """Draws one row; its box and its state are told by the view."""

    def __init__(self, look: Look) -> None:
        self.look = look

    def paint(
        self,
        painter: QPainter,
        place: QRect,
        index: QModelIndex,
        *,
        selected: bool,
        over: bool,
        focused: bool,
    ) -> None:
        """Paint a heading or a line. The keyboard stays in the field above: ``focused`` is not."""
        look, box = self.look, QRectF(place)
        heading = index.data(Role.HEAD)
        if heading is not None:
            room = box.adjusted(look.px(PAD), look.px(6), -look.px(PAD), 0)
            text_line(painter, look.font(Type.BODY), look.colour("ink2"), room, str(heading))
            return
        if selected or over:
            tint = look.colour("select" if selected else "hover")
            around = box.adjusted(look.px(INSET), 0, -look.px(INSET), 0)
            rounded_box(painter, around, look.px(8), tint)
        line = index.data(Role.LINE)
        if isinstance(line, Line):
            self._paint_line(painter, box, line)

    def _paint_line(self, painter: QPainter, box: QRectF, line: Line) -> None:
        look = self.look
        icon = QRectF(box.x() + look.px(PAD + 7), box.y(), look.px(ICON), box.height())
        paint_icon(painter, line.icon, look.colour(line.tone), icon)
        x, right = box.x() + look.px(TEXT + 8), box.right() - look.px(PAD)
        aside = look.metrics(Type.BODY).horizontalAdvance(line.aside) + 2
        place = QRectF(right - aside, box.y(), aside, box.height())
        ink2 = look.colour("ink2")
        text_line(painter, look.font(Type.BODY), ink2, place, line.aside, elide=False)
        first, second = look.px(20), look.px(17) if line.under else 0
        top = box.center().y() - (first + second) / 2
        width = right - aside - look.px(12) - x
        self._paint_marked(painter, QRectF(x, top, width, first), line.text, line.marks, TITLE)
        room = QRectF(x, top + first, width, second)
        self._paint_marked(painter, room, line.under, line.under_marks, BELOW)

    def _paint_marked(
        self, painter: QPainter, box: QRectF, text: str, marks: Sequence[Span], drawn_as: _Kind
    ) -> None:
        look, x = self.look, box.x()
        usual, bold, ink = drawn_as
        plain, strong = look.metrics(usual), look.metrics(bold)
        baseline = box.y() + (box.height() + plain.ascent() - plain.descent()) / 2
        for part, marked in pieces(text, marks):
            metrics, left = strong if marked else plain, box.right() - x
            width = metrics.horizontalAdvance(part)
            shown = part
            if width > left:
                shown = metrics.elidedText(part, Qt.TextElideMode.ElideRight, max(0.0, left))
            painter.setFont(look.font(bold if marked else usual))
            painter.setPen(look.colour("accent" if marked else ink))
            painter.drawText(QPointF(x, baseline), shown)
            if marked:
                drawn = metrics.horizontalAdvance(shown)
                y = baseline + look.px(3)
                painter.setPen(QPen(look.colour("accent"), look.px(1.6)))
                painter.drawLine(QPointF(x, y), QPointF(x + drawn, y))
            if shown != part:
                return
            x += width

    def cuts_name(self, place: QRect, index: QModelIndex) -> bool:
        """Whether a line's text is too long for its row."""
        line = index.data(Role.LINE)
        if not isinstance(line, Line):
            return False
        look = self.look
        aside = look.metrics(Type.BODY).horizontalAdvance(line.aside)
        room = place.width() - look.px(TEXT + 8 + 12 + PAD) - aside
        return look.metrics(Type.BODY_STRONG).horizontalAdvance(line.text) > room


def pieces(text: str, marks: Sequence[Span]) -> Iterator[tuple[str, bool]]:
    """A text in parts, each with whether it is a match; marks that overlap become one."""
    at = 0
    for start, end in marks:
        start = max(start, at)
        if start > at:
            yield text[at:start], False
        if end > start:
            yield text[start:end], True
        at = max(at, end)
    if at < len(text):
        yield text[at:], False
