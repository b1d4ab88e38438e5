"""The sections of a stage as chips in their order; one Tab stop, arrows move, Alt moves a chip."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from coachdesk.ui.icons import paint_icon
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.settings.method.handle import Handle
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import FlowLayout
from coachdesk.ui.widgets.text import plain_tip

WIDEST = 260


@dataclass(frozen=True, slots=True)
class ChipWords:
    """A section on its chip; ``spoken`` adds whether it is switched off."""

    key: str
    name: str
    spoken: str
    on: bool


class SectionChip(Handle):
    """One section.

    Signals:
        spaced: Space was pressed, which switches the section on or off.
    """

    spaced = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "")
        self.on = self.current = True
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_words(self, words: ChipWords, *, current: bool) -> None:
        """Show the section."""
        self.setText(words.name)
        self.setAccessibleName(words.spoken)
        self.on, self.current = words.on, current
        policy = Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)
        self.setToolTip(plain_tip(words.spoken) if self._is_cut() or not words.on else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = self._look
        return QSize(min(self._wanted(), look.px(WIDEST)), look.px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, box, painter = self._look, QRectF(self.rect()), QPainter(self)
        fill = "accentTint" if self.current else "hover" if self.underMouse() else "inset"
        edge = None if self.on else look.colour("lineStrong")
        rounded_box(painter, box, look.px(8), look.colour(fill), edge)
        token = "accent" if self.current else "ink2" if self.on else "ink3"
        x = look.px(12)
        if not self.on:
            side = look.px(14)
            paint_icon(painter, "eye-off", look.colour(token), QRectF(x, 0, side, box.height()))
            x += side + look.px(6)
        role = Type.BODY_STRONG if self.current else Type.BODY
        room = QRectF(x, 0, box.width() - x - look.px(8), box.height())
        text_line(painter, look.font(role), look.colour(token), room, self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.spaced.emit()
        else:
            super().keyPressEvent(event)

    def _wanted(self) -> int:
        look = self._look
        width = look.metrics(Type.BODY_STRONG).horizontalAdvance(self.text()) + look.px(24)
        return ceil(width) + 1 + (0 if self.on else look.px(20))

    def _is_cut(self) -> bool:
        return self._wanted() > self._look.px(WIDEST)


class SectionChips(QWidget):
    """All sections of a stage, and the button that adds one.

    Signals:
        chosen: a section was chosen; carries its key.
        reordered: a section was moved; carries all keys in their new order.
        menu_wanted: carries a key and the place on the screen where its menu belongs.
        renamed, switched, removed: F2, Space and Delete on a section; carry its key.
        add_wanted: another section is wanted.
    """

    chosen = Signal(str)
    reordered = Signal(list)
    menu_wanted = Signal(str, QPoint)
    renamed = Signal(str)
    switched = Signal(str)
    removed = Signal(str)
    add_wanted = Signal()
    spoken = "group"

    def __init__(self, look: Look, name: str, add: str, add_name: str) -> None:
        super().__init__()
        self._look = look
        self._chips: dict[str, SectionChip] = {}
        self._slot: int | None = None
        self.setAccessibleName(name)
        self._flow = FlowLayout(self, look.px(8))
        self.add = Button(look, add, "dashed", icon="plus", size="compact")
        self.add.setAccessibleName(add_name)
        self.add.clicked.connect(self.add_wanted)
        self._flow.addWidget(self.add)
        self._flow.setAlignment(self.add, Qt.AlignmentFlag.AlignVCenter)
        self._line = QFrame(self)
        self._line.setProperty("dropline", "true")
        self._line.setFixedWidth(3)
        self._line.hide()

    def show_sections(self, sections: Sequence[ChipWords], current: str, *, still: bool) -> None:
        """Show the sections in order; nothing can be moved in a ``still`` row."""
        keys = [each.key for each in sections]
        for gone in [key for key in self._chips if key not in keys]:
            chip = self._chips.pop(gone)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for words in sections:
            if words.key not in self._chips:
                self._chips[words.key] = self._made(words.key)
            self._chips[words.key].still = still
            self._chips[words.key].show_words(words, current=words.key == current)
        for part in (*(self._chips[key] for key in keys), self.add):
            self._flow.removeWidget(part)
            self._flow.addWidget(part)
            self._flow.setAlignment(part, Qt.AlignmentFlag.AlignVCenter)
            part.show()  # at once, so that it can take the keyboard
        self.add.setVisible(not still)
        self._chips = {key: self._chips[key] for key in keys}
        self.updateGeometry()

    def chip(self, key: str) -> SectionChip:
        """The chip of a section."""
        return self._chips[key]

    def keys(self) -> list[str]:
        """The sections in order."""
        return list(self._chips)

    def take_keyboard(self, key: str) -> None:
        """Put the keyboard on a section."""
        if key in self._chips:
            self._chips[key].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = next((key for key, chip in self._chips.items() if chip.hasFocus()), "")
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        signal = {Qt.Key.Key_F2: self.renamed, Qt.Key.Key_Delete: self.removed}.get(
            Qt.Key(event.key())
        )
        if key and step is not None:
            keys = self.keys()
            to = keys[max(0, min(len(keys) - 1, keys.index(key) + step))]
            self.chosen.emit(to)
            self.take_keyboard(to)
        elif key and signal is not None:
            signal.emit(key)
        else:
            super().keyPressEvent(event)

    def _made(self, key: str) -> SectionChip:
        chip = SectionChip(self._look)
        chip.clicked.connect(lambda: self.chosen.emit(key))
        chip.spaced.connect(lambda: self.switched.emit(key))
        chip.menu_wanted.connect(lambda at: self.menu_wanted.emit(key, at))
        chip.stepped.connect(lambda by: self._step(key, by))
        chip.dragged.connect(self._on_dragged)
        chip.dropped.connect(lambda counts: self._on_dropped(key, counts))
        return chip

    def _step(self, key: str, by: int) -> None:
        keys = self.keys()
        at = keys.index(key)
        if 0 <= at + by < len(keys):
            keys[at], keys[at + by] = keys[at + by], keys[at]
            self.reordered.emit(keys)
            self.take_keyboard(key)

    def _on_dragged(self, at: QPoint) -> None:
        here = self.mapFromGlobal(at)
        self._slot = 0
        edge = None
        for place, chip in enumerate(self._chips.values()):
            box = chip.geometry()
            if here.y() > box.bottom() or (here.y() >= box.top() and here.x() > box.center().x()):
                self._slot = place + 1
                edge = (box.right() + 3, box)
        if edge is None:
            box = next(iter(self._chips.values())).geometry()
            edge = (max(0, box.left() - 5), box)
        x, box = edge
        self._line.setGeometry(x, box.top(), 3, box.height())
        self._line.show()
        self._line.raise_()

    def _on_dropped(self, key: str, counts: bool) -> None:
        slot, self._slot = self._slot, None
        self._line.hide()
        keys = self.keys()
        if slot is None or not counts:
            return
        at = keys.index(key)
        keys.remove(key)
        keys.insert(slot - 1 if slot > at else slot, key)
        if keys != self.keys():
            self.reordered.emit(keys)
