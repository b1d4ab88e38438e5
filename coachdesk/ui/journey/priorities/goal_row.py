"""A goal as a card in the list of priorities: it can be dragged, moved by keys and opened."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from coachdesk.ui.icons import paint_icon
from coachdesk.ui.journey.goal_record.sponsor import SponsorMark
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import Button, IconButton
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.text import Paragraph

BOX = 22
THROUGH = Qt.WidgetAttribute.WA_TransparentForMouseEvents


@dataclass(frozen=True, slots=True)
class GoalCard:
    """What a card says. ``number`` is its place among the priorities, 0 for a parked goal.

    ``shared`` is what the sponsor sees of it, empty for nothing; ``spoken`` is all of it in one
    sentence, for screen readers; ``turn`` names the act that makes it a priority or parks it,
    empty where the card has no such button.
    """

    id: str
    number: int
    statement: str
    caption: str = ""
    spoken: str = ""
    turn: str = ""
    shared: str = ""


class _Mark(QWidget):
    """The grip, and the place of a priority in its box."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self.number, self.grip = look, 0, True
        self.setAttribute(THROUGH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        look = self._look
        return QSize(look.px(22 + (BOX + 10 if self.number else 4)), look.px(BOX + 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        if self.grip:
            side = look.px(15)
            paint_icon(painter, "grip", look.colour("ink3"), QRectF(0, 0, side, self.height()))
        if not self.number:
            return
        side = look.px(BOX)
        box = QRectF(look.px(22), (self.height() - side) / 2, side, side)
        rounded_box(painter, box, look.px(6), look.colour("third"))
        text = str(self.number)
        font = look.font(Type.CAPTION_STRONG)
        width = look.metrics(Type.CAPTION_STRONG).horizontalAdvance(text)
        inside = QRectF(box.center().x() - width / 2, box.y(), width + 2, side)
        text_line(painter, font, look.colour("onAccent"), inside, text, elide=False)


class GoalRow(QWidget):
    """One card.

    Signals:
        opened: a click or Enter.
        turned: Space or the button: make it a priority, or park it.
        menu_wanted: carries the point, on the screen, where the menu belongs.
        dragged: the card is being dragged; carries the height of the pointer on the screen.
        dropped: the drag ended; carries whether it counts.
    """

    opened = Signal()
    turned = Signal()
    menu_wanted = Signal(QPoint)
    dragged = Signal(int)
    dropped = Signal(bool)
    focus_ring = "box"

    def __init__(self, look: Look, more: str, *, wide: bool, still: bool) -> None:
        super().__init__()
        self._look, self._wide, self._still = look, wide, still
        self._current = self._over = self._dragging = False
        self._pressed: QPointF | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        line = row(self, spacing=look.px(6 if wide else 0))
        self.mark = _Mark(look)
        self.mark.grip = not still
        line.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        self._texts = column(spacing=look.px(1))
        self.statement = Paragraph(look, "", Type.WORDS_FIELD, lines=3 if wide else 2)
        self.caption = Paragraph(look, "", Type.CAPTION, "ink2", lines=2)
        self.shared = SponsorMark(look)
        for each in (self.statement, self.caption, self.shared):
            each.setAttribute(THROUGH)
            self._texts.addWidget(each)
        line.addLayout(self._texts, 1)
        self.turn = Button(look, "", "quiet", size="compact")
        self.turn.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Space does the same
        self.turn.clicked.connect(self.turned)
        self.more = IconButton(look, "more", more, size=28, drawn=15)
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Enter or the menu key do the same
        self.more.clicked.connect(self.ask_menu)
        for button in (self.turn, self.more):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            button.setVisible(wide)

    def show_card(self, card: GoalCard, *, current: bool) -> None:
        """Show a goal; ``current`` is the one that is open beside the list."""
        self._current = current
        if self.mark.number != card.number:
            self.mark.number = card.number
            self.mark.updateGeometry()
            self.mark.update()
        plain = not card.number and not self._wide
        words = Type.WORDS_FIELD if self._wide else Type.WORDS_SMALL
        self.statement.set_role(Type.BODY if plain else words)
        self.statement.set_tone("ink2" if plain else "ink")
        self.statement.set_text(card.statement)
        self.caption.set_text(card.caption)
        self.caption.setVisible(bool(card.caption))
        self.shared.show_mark(card.shared)
        side, above = self._look.px(10), self._look.px(3 if plain else 8)
        line = self.layout()
        if line is not None:
            line.setContentsMargins(side, above, side, above)
        self.turn.set_text(card.turn)
        self.turn.setVisible(bool(card.turn) and self._wide and not self._still)
        self.setAccessibleName(card.spoken)
        self.update()

    def ask_menu(self) -> None:
        """Ask for the menu, at the row's end."""
        self.menu_wanted.emit(
            self.mapToGlobal(QPoint(self.width() - self._look.px(38), self.height()))
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        look, box = self._look, QRectF(self.rect())
        painter = QPainter(self)
        if self._current or self._wide or self._dragging:
            edge = look.colour("lineStrong" if self._current or self._dragging else "line")
            rounded_box(painter, box, look.px(10), look.colour("surface"), edge)
        if self._over and not self._current:
            rounded_box(painter, box, look.px(10), look.colour("hover"))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.globalPos())
        else:
            self.ask_menu()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or self._still:
            return
        far = (event.position() - self._pressed).manhattanLength()
        if not self._dragging and far >= QApplication.startDragDistance():
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()
        if self._dragging:
            self.dragged.emit(round(event.globalPosition().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if self._dragging:
            self._end_drag(True)
        elif pressed is not None and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self._dragging:
            self._pressed = None
            self._end_drag(False)
        elif key == Qt.Key.Key_Space and not self._still:
            self.turned.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit()
        else:
            event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        self.update()

    def leaveEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self._over = False
        self.update()

    def _end_drag(self, counts: bool) -> None:
        self._dragging = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.update()
        self.dropped.emit(counts)
