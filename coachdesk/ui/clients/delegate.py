"""Paints the rows of the client list: avatar, name, caption, a dot; and the group headings."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

from coachdesk.ui.icons import paint_icon
from coachdesk.ui.models.client_list import Role
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.avatar import paint_avatar

ROW, HEAD = 48, 30


class ClientDelegate(QStyledItemDelegate):
    """Draws one row of a view.

    Selection, hover and focus are asked of the view: the style option would tell them too, but
    its flags take Qt's whole table of styles with them into the first paint.
    """

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look, self._view = look, view
        self.over = QModelIndex()

    def sizeHint(
        self, option: "QStyleOptionViewItem", index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        head = index.data(Role.GROUP) is not None
        return QSize(0, self._look.px(HEAD if head else ROW))

    def paint(
        self,
        painter: QPainter,
        option: "QStyleOptionViewItem",
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        if index.data(Role.GROUP) is not None:
            self._paint_head(painter, option, index)
        else:
            self._paint_client(painter, option, index)
        painter.restore()

    def _paint_head(self, painter: QPainter, option, index) -> None:  # type: ignore[no-untyped-def]
        look, box = self._look, QRectF(option.rect)
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
        if index == self._view.currentIndex() and self._view.hasFocus():
            rounded_box(painter, box, look.px(6), None, look.colour("accent"), 2)

    def _paint_client(self, painter: QPainter, option, index) -> None:  # type: ignore[no-untyped-def]
        look, box = self._look, QRectF(option.rect)
        selected = index == self._view.currentIndex()
        over = index == self.over
        if selected or over:
            rounded_box(painter, box, look.px(8), look.colour("select" if selected else "hover"))
        side = look.px(32)
        ring = QRectF(box.x() + look.px(8), box.center().y() - side / 2, side, side)
        paint_avatar(
            painter, look, ring,
            index.data(Role.INITIALS), index.data(Role.SHARE), index.data(Role.STAGE),
        )  # fmt: skip
        x = ring.right() + look.px(10)
        dot = look.px(8) if index.data(Role.WORTH_A_LOOK) else 0
        width = box.right() - x - look.px(8) - (dot + look.px(10) if dot else 0)
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
            QRectF(x, top + name_line, width, caption_line), str(index.data(Role.CAPTION)),
        )  # fmt: skip
        if dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("attention"))
            painter.drawEllipse(
                QRectF(box.right() - look.px(16), box.center().y() - dot / 2, dot, dot)
            )
        if selected and self._view.hasFocus():
            rounded_box(painter, box, look.px(8), None, look.colour("accent"), 2)

    def helpEvent(self, event, view, option, index) -> bool:  # type: ignore[no-untyped-def]
        from PySide6.QtWidgets import QToolTip

        from coachdesk.ui.widgets.text import plain_tip

        if event.type() is QEvent.Type.ToolTip and index.isValid():
            tip = index.data(Qt.ItemDataRole.ToolTipRole)
            QToolTip.showText(event.globalPos(), plain_tip(str(tip)) if tip else "", view)
            return True
        return False
