"""Choosing: segments, switch, tick box."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from coachdesk.ui.icons import paint_icon
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type


class _Segment(QAbstractButton):
    def __init__(
        self, look: Look, text: str, icon: str, tone: str, parent: QWidget, *, lined: bool = False,
        around: int = 24,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._look, self._icon, self._tone, self._lined = look, icon, tone, lined
        self._around = around
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        look = self._look
        around = look.px(self._around)
        width = look.metrics(Type.BODY_STRONG).horizontalAdvance(self.text()) + around
        return QSize(ceil(width) + (look.px(21) if self._icon else 0), look.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, box = self._look, QRectF(self.rect())
        painter = QPainter(self)
        on = self.isChecked()
        ink = look.colour("ink" if on else "ink2" if self.isEnabled() else "ink3")
        role = Type.BODY_STRONG if on else Type.BODY
        if on:
            plain = "inset" if self._lined else "surface"
            tint = f"{self._tone}Tint" if self._tone else plain
            edge = None if self._lined else look.colour("lineStrong")
            rounded_box(painter, box, look.px(6 if self._lined else 7), look.colour(tint), edge)
            if self._tone:
                ink = look.colour(self._tone)
        width = look.metrics(role).horizontalAdvance(self.text())
        side = look.px(15)
        whole = width + (side + look.px(6) if self._icon else 0)
        x = (box.width() - whole) / 2
        if self._icon:
            paint_icon(painter, self._icon, ink, QRectF(x, 0, side, box.height()))
            x += side + look.px(6)
        text_line(painter, look.font(role), ink, QRectF(x, 0, width + 2, box.height()), self.text())


class Segments(QWidget):
    """One choice of a few in a row; one Tab stop, arrows move, Delete clears if allowed.

    ``lined`` draws the choices as cells with lines between them, for rows of a list; ``tight``
    leaves less room beside the words, where there are many.

    Signals:
        chosen: the coach chose; carries the key, empty when cleared.
    """

    chosen = Signal(str)
    focus_ring = "box"

    def __init__(
        self,
        look: Look,
        options: Sequence[tuple[str, str]],
        *,
        name: str = "",
        icons: dict[str, str] | None = None,
        tones: dict[str, str] | None = None,
        clearable: bool = True,
        height: int = 32,
        lined: bool = False,
        tight: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._lined = lined
        self._value = ""
        self._clearable = clearable
        self._height = height
        self._names = dict(options)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        edge = 1 if lined else 2
        row.setContentsMargins(edge, edge, edge, edge)
        row.setSpacing(1 if lined else 0)
        self._segments: dict[str, _Segment] = {}
        for key, text in options:
            segment = _Segment(
                look, text, (icons or {}).get(key, ""), (tones or {}).get(key, ""), self,
                lined=lined, around=18 if lined else 11 if tight else 24,
            )  # fmt: skip
            segment.clicked.connect(self._on_clicked)
            self._segments[key] = segment
            row.addWidget(segment)

    def value(self) -> str:
        """The chosen key, empty when nothing is chosen."""
        return self._value

    def show_value(self, key: str) -> None:
        """Show a choice without telling anyone."""
        self._value = key if key in self._segments else ""
        for each, segment in self._segments.items():
            segment.setChecked(each == self._value)
        self.setAccessibleDescription(self._names.get(self._value, ""))

    def offer(self, key: str, *, offered: bool) -> None:
        """Let a segment be chosen, or grey it: clicks and arrows then pass it by."""
        self._segments[key].setEnabled(offered)

    def set_text(self, key: str, text: str) -> None:
        """Rename a segment."""
        self._segments[key].setText(text)
        self._segments[key].setAccessibleName(text)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._look.px(self._height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = [key for key, each in self._segments.items() if each.isEnabled() or each.isChecked()]
        at = keys.index(self._value) if self._value else -1
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self._choose(keys[min(at + 1, len(keys) - 1)])
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._choose(keys[max(at - 1, 0)])
        elif event.key() == Qt.Key.Key_Space and not self._value:
            self._choose(keys[0])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._clearable:
            self._choose("")
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, box = self._look, QPainter(self), QRectF(self.rect())
        if not self._lined:
            rounded_box(painter, box, look.px(9), look.colour("hover"))
            return
        rounded_box(painter, box, look.px(7), look.colour("surface"), look.colour("lineStrong"))
        for segment in list(self._segments.values())[1:]:
            x = segment.x() - 1
            painter.fillRect(QRectF(x, 1, 1, box.height() - 2), look.colour("line"))

    def _on_clicked(self) -> None:
        key = next(key for key, segment in self._segments.items() if segment is self.sender())
        self._choose("" if self._clearable and key == self._value else key)

    def _choose(self, key: str) -> None:
        changed = key != self._value
        self.show_value(key)
        if changed:
            self.chosen.emit(key)


class Tick(QCheckBox):
    """A tick box with its words; ``round`` draws it as a circle, as for prompts.

    Signals:
        ticked: the coach ticked or unticked it.
    """

    ticked = Signal(bool)
    focus_ring = "box"

    def __init__(
        self,
        look: Look,
        text: str = "",
        *,
        name: str = "",
        round_box: bool = False,
        side: int = 18,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._look, self._round, self._side = look, round_box, side
        self.setAccessibleName(name or text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.ticked)

    def show_value(self, on: bool) -> None:
        """Show a state without telling anyone."""
        self.setChecked(on)

    def sizeHint(self) -> QSize:
        look = self._look
        width = (
            look.metrics(Type.BODY).horizontalAdvance(self.text()) + look.px(12)
            if self.text()
            else 0
        )
        return QSize(round(look.px(self._side) + width) + 2, look.px(max(32, self._side)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(self._side), self.sizeHint().height())

    def hitButton(self, pos) -> bool:  # type: ignore[no-untyped-def]
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        side = look.px(self._side)
        box = QRectF(0, (self.height() - side) / 2, side, side)
        radius = side / 2 if self._round else look.px(5)
        on = self.isChecked()
        if on:
            rounded_box(painter, box, radius, look.colour("accent"))
            inner = box.adjusted(side * 0.2, side * 0.2, -side * 0.2, -side * 0.2)
            paint_icon(painter, "check", look.colour("onAccent"), inner)
        else:
            rounded_box(painter, box, radius, look.colour("surface"), look.colour("field"), 1.3)
        if self.text():
            x = side + look.px(10)
            ink = look.colour("ink" if self.isEnabled() else "ink3")
            room = QRectF(x, 0, self.width() - x, self.height())
            text_line(painter, look.font(Type.BODY), ink, room, self.text())


class Switch(QCheckBox):
    """On or off.

    Signals:
        switched: the coach switched it.
    """

    switched = Signal(bool)
    focus_ring = "box"

    def __init__(self, look: Look, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.switched)

    def show_value(self, on: bool) -> None:
        """Show a state without telling anyone."""
        self.setChecked(on)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(36), self._look.px(32))

    def hitButton(self, pos) -> bool:  # type: ignore[no-untyped-def]
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        height = look.px(20)
        box = QRectF(0, (self.height() - height) / 2, self.width(), height)
        on = self.isChecked()
        rounded_box(painter, box, height / 2, look.colour("accent" if on else "field"))
        painter.setBrush(look.colour("surface"))
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        reach = height / 2
        x = box.right() - reach if on else box.left() + reach
        painter.drawEllipse(QPointF(x, box.center().y()), reach - 2.5, reach - 2.5)
