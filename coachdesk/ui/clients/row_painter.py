"""Paints the rows of the client list: avatar, name, caption, a dot; and the group headings."""

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from coachdesk.ui.icons import paint_icon
from coachdesk.ui.models.client_list import Role
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.avatar import paint_avatar


class RowPainter:
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
        """Paint a heading or a client. ``focused`` is whether the list has the keyboard."""
        box = QRectF(place)
        painter.save()
        if index.data(Role.GROUP) is not None:
            self._paint_head(painter, box, index)
        else:
            self._paint_client(painter, box, index, selected=selected, over=over)
        if selected and focused:
            rounded_box(painter, box, self.look.px(8), None, self.look.colour("accent"), 2)
        painter.restore()

    def _paint_head(self, painter: QPainter, box: QRectF, index: QModelIndex) -> None:
        look = self.look
        closed = index.data(Role.CLOSED)
        x = box.x() + look.px(10)
        baseline = QRectF(x, box.y() + look.px(6), box.width(), box.height() - look.px(6))
        if closed is not None:
            side = look.px(13)
            icon = "chevron-right" if closed else "chevron-down"
            paint_icon(
                painter,
                icon,
                look.colour("ink2"),
                QRectF(x - 2, baseline.y(), side, baseline.height()),
            )
            baseline.setLeft(x + side + look.px(3))
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        if closed is not None:
            text = f"{text}  {index.data(Role.COUNT)}"
        role = Type.CAPTION if closed is None else Type.BODY
        text_line(painter, look.font(role), look.colour("ink2"), baseline, text)

    def _paint_client(
        self, painter: QPainter, box: QRectF, index: QModelIndex, *, selected: bool, over: bool
    ) -> None:
        look = self.look
        if selected or over:
            rounded_box(painter, box, look.px(8), look.colour("select" if selected else "hover"))
        side = look.px(32)
        ring = QRectF(box.x() + look.px(8), box.center().y() - side / 2, side, side)
        paint_avatar(
            painter, look, ring,
            index.data(Role.INITIALS), index.data(Role.SHARE), index.data(Role.STAGE),
        )  # fmt: skip
        dot = look.px(8) if index.data(Role.WORTH_A_LOOK) else 0
        x, width = self._words_place(box, index)
        name_line, caption_line = look.px(19), look.px(17)
        top = box.center().y() - (name_line + caption_line) / 2
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        text_line(
            painter,
            look.font(Type.BODY_STRONG),
            look.colour("ink"),
            QRectF(x, top, width, name_line),
            name,
        )
        text_line(
            painter, look.font(Type.CAPTION), look.colour("ink3"),
            QRectF(x, top + name_line, width, caption_line), self._caption(index, width),
        )  # fmt: skip
        if dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("attention"))
            painter.drawEllipse(
                QRectF(box.right() - look.px(16), box.center().y() - dot / 2, dot, dot)
            )

    def _caption(self, index: QModelIndex, width: float) -> str:
        """The caption, or a shorter one where all of it would be cut."""
        caption, metrics = str(index.data(Role.CAPTION)), self.look.metrics(Type.CAPTION)
        if metrics.horizontalAdvance(caption) <= width:
            return caption
        shorter = index.data(Role.SHORT_CAPTIONS)
        fitting = (each for each in shorter if metrics.horizontalAdvance(each) <= width)
        return next(fitting, caption)

    def cuts_name(self, place: QRect, index: QModelIndex) -> bool:
        """Whether a client's name is too long for its row."""
        if index.data(Role.GROUP) is not None:
            return False
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        _, width = self._words_place(QRectF(place), index)
        return self.look.metrics(Type.BODY_STRONG).horizontalAdvance(name) > width

    def _words_place(self, box: QRectF, index: QModelIndex) -> tuple[float, float]:
        """Where name and caption begin, and how wide they may be, px."""
        look = self.look
        x = box.x() + look.px(8 + 32 + 10)
        dot = look.px(8 + 10) if index.data(Role.WORTH_A_LOOK) else 0
        return x, box.right() - x - look.px(8) - dot
