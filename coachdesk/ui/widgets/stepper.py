"""The stepper: overview and the seven stages. It is navigation and always tells the truth."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from coachdesk.domain.marks import StageState
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.text import plain_tip
from coachdesk.words import Words

OVERVIEW = "overview"
NODE = 22
WIDEST_LABEL = 190  # px


@dataclass(frozen=True, slots=True)
class StepNode:
    """What one node shows. ``number`` is empty for those that show ``icon`` instead."""

    key: str
    label: str
    state: StageState = StageState.UNTOUCHED
    number: str = ""
    icon: str = ""
    tip: str = ""
    spoken: str = ""


class _Node(QAbstractButton):
    def __init__(self, look: Look, node: StepNode, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.node = node
        self.current = False
        self.show_label = True
        self.place = ""  # "2 of 7", where the other stages show no names
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_node(node)

    def show_node(self, node: StepNode) -> None:
        self.node = node
        self.setText(node.label)
        self.setToolTip(plain_tip(node.tip or node.label))
        self.update()

    def say(self, where: str) -> None:
        """Name the node for screen readers; ``where`` says that its page is open."""
        spoken = self.node.spoken or self.node.label
        self.setAccessibleName(f"{spoken}, {where}" if where else spoken)

    def wanted_width(self) -> int:
        look = self._look
        width = look.px(NODE) + look.px(16)
        if self.show_label:
            width += look.px(8) + round(self._label_width())
            if self.place:
                width += look.px(7) + ceil(look.metrics(Type.BODY).horizontalAdvance(self.place))
        return width

    def _label_width(self) -> float:
        """What the label takes, px; a coach's own long name is cut, and told by the tooltip."""
        role = Type.BODY_STRONG if self.current else Type.BODY
        whole = self._look.metrics(role).horizontalAdvance(self.text())
        return min(float(whole), float(self._look.px(WIDEST_LABEL)))

    def sizeHint(self) -> QSize:
        return QSize(self.wanted_width(), self._look.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self.current:
            tint = "select" if self.node.key == OVERVIEW else "inset"
            radius = look.px(8) if self.node.key == OVERVIEW else box.height() / 2
            rounded_box(painter, box, radius, look.colour(tint))
        side = look.px(NODE)
        ring = QRectF(look.px(8), (box.height() - side) / 2, side, side)
        if self.node.key == OVERVIEW:
            paint_icon(
                painter,
                "layout-grid",
                look.colour("accent" if self.current else "ink2"),
                ring.adjusted(3, 3, -3, -3),
            )
        else:
            self._paint_ring(painter, ring)
        if self.show_label:
            role = Type.BODY_STRONG if self.current else Type.BODY
            ink = look.colour("ink" if self.current else "ink2")
            x = ring.right() + look.px(8)
            width = self._label_width()
            cut = look.metrics(role).horizontalAdvance(self.text()) > width
            label = QRectF(x, 0, width + (0 if cut else 2), box.height())
            text_line(painter, look.font(role), ink, label, self.text(), elide=cut)
            room = QRectF(x + width + look.px(7), 0, box.width(), box.height())
            text_line(
                painter, look.font(Type.BODY), look.colour("ink2"), room, self.place, elide=False
            )
        if self.hasFocus():
            rounded_box(painter, box, box.height() / 2, None, look.colour("accent"), 2)

    def _paint_ring(self, painter: QPainter, ring: QRectF) -> None:
        look, node = self._look, self.node
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = look.colour(node.key)
        inner = ring.adjusted(1, 1, -1, -1)
        if self.current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(ring)
            self._paint_sign(painter, ring, look.colour("surface"))
            return
        started = node.state is StageState.STARTED
        done = node.state is StageState.DONE
        pen = QPen(colour if done or started else look.colour("field"), 1.5)
        if started:
            pen.setDashPattern([2.2, 2.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(inner)
        if done:
            paint_icon(painter, "check", colour, ring.adjusted(4.5, 4.5, -4.5, -4.5))
        elif node.state is StageState.SKIPPED:
            paint_icon(painter, "minus", look.colour("ink3"), ring.adjusted(6, 6, -6, -6))
        else:
            self._paint_sign(painter, ring, colour if started else look.colour("ink2"))

    def _paint_sign(self, painter: QPainter, ring: QRectF, ink) -> None:  # type: ignore[no-untyped-def]
        look = self._look
        if not self.node.number:
            paint_icon(painter, self.node.icon, ink, ring.adjusted(5, 5, -5, -5))
            return
        width = look.metrics(Type.SMALL_STRONG).horizontalAdvance(self.node.number)
        place = QRectF(ring.center().x() - width / 2, ring.y(), width + 2, ring.height())
        text_line(painter, look.font(Type.SMALL_STRONG), ink, place, self.node.number, elide=False)


class Stepper(QWidget):
    """Overview and seven nodes with connectors. One Tab stop; arrows move, Enter opens.

    ``labels`` is how many are shown: ``all``, ``near`` (the current one and its neighbours) or
    ``current``.

    Signals:
        opened: a node was chosen; carries its key.
        menu_wanted: a node's menu was asked for; carries its key and where, on the screen.
    """

    opened = Signal(str)
    menu_wanted = Signal(str, object)

    def __init__(self, look: Look, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._words = look, words
        self._labels = "all"
        self._current = OVERVIEW
        self._nodes: list[_Node] = [_Node(look, StepNode(OVERVIEW, words("Overview")), self)]
        self._nodes[0].clicked.connect(self._on_clicked)
        self.setFixedHeight(look.px(46))
        self.setAccessibleName(words("Stages"))

    def show_nodes(self, nodes: list[StepNode], current: str) -> None:
        """Show the stages and which page is open."""
        while len(self._nodes) < len(nodes) + 1:
            made = _Node(self._look, nodes[len(self._nodes) - 1], self)
            made.clicked.connect(self._on_clicked)
            made.show()
            self._nodes.append(made)
        for shown, node in zip(self._nodes[1:], nodes, strict=True):
            if shown.node != node:
                shown.show_node(node)
        self._current = current
        for each in self._nodes:
            each.current = each.node.key == current
            each.say(self._words("current") if each.current else "")
            each.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if each.current else Qt.FocusPolicy.ClickFocus
            )
        self._lay()

    def set_labels(self, labels: str) -> None:
        """Show all labels, those near the current node, or the current one only."""
        self._labels = labels
        self._lay()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = next((n for n, each in enumerate(self._nodes) if each.hasFocus()), -1)
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if at >= 0 and step is not None:
            self._nodes[max(0, min(len(self._nodes) - 1, at + step))].setFocus(
                Qt.FocusReason.TabFocusReason
            )
        elif at >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._nodes[at].click()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        for each in self._nodes:
            by_key = event.reason() is QContextMenuEvent.Reason.Keyboard and each.hasFocus()
            if by_key or each.geometry().contains(event.pos()):
                below = each.mapToGlobal(each.rect().bottomLeft())
                self.menu_wanted.emit(each.node.key, below)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("surface"))
        painter.fillRect(0, 0, self.width(), 1, look.colour("line"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.colour("line"))
        first = self._nodes[0].geometry()
        painter.fillRect(
            first.right() + look.px(10), round(self.height() / 2) - look.px(11), 1, look.px(22),
            look.colour("lineStrong"),
        )  # fmt: skip
        middle = self.height() / 2
        for left, right in zip(self._nodes[1:], self._nodes[2:], strict=False):
            start, end = left.geometry().right() + look.px(4), right.geometry().left() - look.px(2)
            if end - start < 4:
                continue
            done = left.node.state is StageState.DONE
            painter.setPen(QPen(look.colour("ink3" if done else "lineStrong"), 1.5))
            painter.drawLine(QPointF(start, middle), QPointF(end, middle))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        look = self._look
        at = next((n for n, each in enumerate(self._nodes) if each.current), 0)
        for n, each in enumerate(self._nodes):
            near = n == 0 or abs(n - at) <= (1 if at else 0)
            wide = {"all": True, "near": near, "current": n == at or n == 0}[self._labels]
            each.show_label = wide
            alone = self._labels == "current" and n == at and n > 0
            stages = len(self._nodes) - 1
            each.place = self._words("{n} of {m}", n=n, m=stages) if alone else ""
        widths = [each.wanted_width() for each in self._nodes]
        room = self.width() - look.px(20) - look.px(12)
        if sum(widths) + look.px(21) + 6 * look.px(10) > room and self._labels == "all":
            for n, each in enumerate(self._nodes):
                each.show_label = n == 0 or abs(n - at) <= 1
            widths = [each.wanted_width() for each in self._nodes]
        x = float(look.px(20))
        height = look.px(30)
        y = round((self.height() - height) / 2)
        gaps = max(1, len(self._nodes) - 2)
        gap = max(0.0, (room - sum(widths) - look.px(21)) / gaps)
        for n, (each, width) in enumerate(zip(self._nodes, widths, strict=True)):
            each.setGeometry(round(x), y, width, height)
            x += width + (look.px(21) if n == 0 else gap)
        self.update()

    def _on_clicked(self) -> None:
        sender = self.sender()
        for each in self._nodes:
            if each is sender:
                self.opened.emit(each.node.key)
