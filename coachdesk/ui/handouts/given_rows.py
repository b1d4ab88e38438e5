"""Paints what was given: a row tells to whom, what, in which version and paper, and when."""

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from coachdesk.domain.handout import HandoutKind
from coachdesk.ui.handouts.choices import ICONS
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.models.given_list import Role
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type

PAD, ICON, GAP = 12, 17, 12
UNKNOWN = "printer"
NUMBERED = frozenset(("invoice", "receipt", "correction"))


class GivenRows:
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
        """Paint a heading or a document. ``focused`` is whether the list has the keyboard."""
        look, box = self.look, QRectF(place)
        if index.data(Role.GROUP) is not None:
            line = box.adjusted(look.px(PAD), look.px(8), 0, 0)
            text = str(index.data(Qt.ItemDataRole.DisplayRole))
            text_line(painter, look.font(Type.BODY), look.colour("ink2"), line, text)
            return
        on = selected and focused
        if on or over:
            rounded_box(painter, box, look.px(8), look.colour("select" if on else "hover"))
        self._paint_document(painter, box, index)
        if on:
            rounded_box(painter, box, look.px(8), None, look.colour("accent"), 2)

    def _paint_document(self, painter: QPainter, box: QRectF, index: QModelIndex) -> None:
        look = self.look
        side = look.px(ICON)
        icon = QRectF(box.x() + look.px(PAD), box.y(), side, box.height())
        paint_icon(painter, _icon(str(index.data(Role.KIND))), look.colour("ink2"), icon)
        first, second = look.px(20), look.px(17)
        top = box.center().y() - (first + second) / 2
        right = box.right() - look.px(PAD)
        when, number = str(index.data(Role.WHEN)), str(index.data(Role.NUMBER))
        aside = max(_wide(look, Type.BODY, when), _wide(look, Type.CAPTION, number))
        place = QRectF(right - aside, top, aside, first)
        _right(painter, look, Type.BODY, "ink2", place, when)
        place = QRectF(right - aside, top + first, aside, second)
        _right(painter, look, Type.CAPTION, "ink3", place, number)
        x, width = self._words_place(box, aside)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        font, ink = look.font(Type.BODY_STRONG), look.colour("ink")
        text_line(painter, font, ink, QRectF(x, top, width, first), text)
        facts, font = str(index.data(Role.FACTS)), look.font(Type.CAPTION)
        line = QRectF(x, top + first, width, second)
        text_line(painter, font, look.colour("ink3"), line, facts)

    def cuts_name(self, place: QRect, index: QModelIndex) -> bool:
        """Whether a client's name is too long for its row."""
        if index.data(Role.GROUP) is not None:
            return False
        when, number = str(index.data(Role.WHEN)), str(index.data(Role.NUMBER))
        aside = max(_wide(self.look, Type.BODY, when), _wide(self.look, Type.CAPTION, number))
        _, width = self._words_place(QRectF(place), aside)
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        return _wide(self.look, Type.BODY_STRONG, name) > width

    def _words_place(self, box: QRectF, aside: float) -> tuple[float, float]:
        """Where the words begin and how wide they may be, px."""
        look = self.look
        x = box.x() + look.px(PAD + ICON + GAP)
        return x, box.right() - look.px(PAD) - aside - look.px(GAP) - x


def _icon(kind: str) -> str:
    if kind in NUMBERED:
        return "receipt"
    return ICONS.get(HandoutKind(kind), UNKNOWN) if kind in set(HandoutKind) else UNKNOWN


def _wide(look: Look, role: Type, text: str) -> float:
    return look.metrics(role).horizontalAdvance(text) + 2


def _right(painter: QPainter, look: Look, role: Type, token: str, place: QRectF, text: str) -> None:
    place.setLeft(place.right() - _wide(look, role, text))
    text_line(painter, look.font(role), look.colour(token), place, text, elide=False)
