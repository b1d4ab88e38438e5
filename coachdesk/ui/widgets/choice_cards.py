"""A choice of a few that need a sentence each: cards side by side, one of them chosen."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coachdesk.ui.paint import rounded_box
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.layout import row
from coachdesk.ui.widgets.text import wrapped_lines


class ChoiceCards(QWidget):
    """One of a few cards; one Tab stop, arrows move between them, Space or Enter chooses.

    Signals:
        chosen: the coach chose; carries the key.
    """

    chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        options: list[tuple[str, str, str]],
        name: str,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        line = row(self, spacing=look.px(16))
        self._cards: dict[str, _Card] = {}
        for key, title, said in options:
            card = _Card(look, title, said)
            card.clicked.connect(self._on_clicked)
            self._cards[key] = card
            line.addWidget(card, 1)
        self._place_stop()

    def show_value(self, key: str) -> None:
        """Show a choice without telling anyone."""
        for each, card in self._cards.items():
            card.setChecked(each == key)
        self._place_stop()

    def stop(self) -> QWidget:
        """The card that takes the keyboard."""
        chosen = (card for card in self._cards.values() if card.isChecked())
        return next(chosen, next(iter(self._cards.values())))

    def set_reading(self, reading: bool) -> None:
        """Show for reading only."""
        for card in self._cards.values():
            card.setEnabled(not reading)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cards = list(self._cards.values())
        at = next((n for n, each in enumerate(cards) if each.hasFocus()), -1)
        step = {
            Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1
        }.get(Qt.Key(event.key()))  # fmt: skip
        if at >= 0 and step is not None:
            cards[max(0, min(len(cards) - 1, at + step))].setFocus(Qt.FocusReason.TabFocusReason)
        elif at >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            cards[at].click()
        else:
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        key = next(key for key, card in self._cards.items() if card is self.sender())
        self.show_value(key)
        self.chosen.emit(key)

    def _place_stop(self) -> None:
        stop = self.stop()
        for card in self._cards.values():
            strong = card is stop
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if strong else Qt.FocusPolicy.ClickFocus)


class _Card(QAbstractButton):
    def __init__(self, look: Look, title: str, said: str) -> None:
        super().__init__()
        self._look, self._said = look, said
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(said)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = self._look
        return look.px(50) + len(self._lines(width)) * look.line(Type.READING) + look.px(16)

    def sizeHint(self) -> QSize:
        width = self._look.px(360)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(90))

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        wanted = self.heightForWidth(self.width())
        if wanted != self.minimumHeight():
            self.setMinimumHeight(wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        on, over = self.isChecked(), self.underMouse() and self.isEnabled()
        edge = "accent" if on else "field" if over else "lineStrong"
        fill = "editRow" if on else "surface"
        box = QRectF(self.rect())
        rounded_box(
            painter, box, look.px(12), look.colour(fill), look.colour(edge), 1.5 if on else 1
        )
        pad, side = look.px(18), look.px(18)
        ring = QRectF(pad, look.px(17), side, side)
        rounded_box(
            painter, ring, side / 2, look.colour("surface"),
            look.colour("accent" if on else "field"), 1.6,
        )  # fmt: skip
        if on:
            painter.setPen(QPen(Qt.PenStyle.NoPen))
            painter.setBrush(look.colour("accent"))
            inner = side * 0.26
            painter.drawEllipse(ring.center(), inner, inner)
        if self.hasFocus():
            # Inside the card: beside it the cards' own parent would cut the ring off.
            inner_ring = box.adjusted(4, 4, -4, -4)
            rounded_box(painter, inner_ring, look.px(9), None, look.colour("accent"), 2)
        painter.setPen(look.colour("ink"))
        painter.setFont(look.font(Type.HEADING))
        title = QRectF(pad + side + look.px(10), look.px(14), self.width(), look.px(24))
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(look.font(Type.READING))
        painter.setPen(look.colour("ink2"))
        leading = look.line(Type.READING)
        for n, text in enumerate(self._lines(self.width())):
            line = QRectF(title.x(), look.px(44) + n * leading, self.width(), leading)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)

    def _lines(self, width: int) -> list[str]:
        room = width - self._look.px(18 + 18 + 10 + 18)
        return wrapped_lines(self._said, self._look, Type.READING, room)
