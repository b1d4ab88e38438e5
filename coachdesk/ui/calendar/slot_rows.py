"""The dates of a plan: each can be left out, and those that are unclear are asked about."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from coachdesk.domain.zones import instants_of
from coachdesk.ui.calendar.days import their_time
from coachdesk.ui.calendar.slots import Slot
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Tick
from coachdesk.ui.widgets.fields import Choice
from coachdesk.ui.widgets.layout import clear, column, row
from coachdesk.ui.widgets.text import Label

TALLEST, LEAST, LINE = 232, 72, 34
ASK = "ask"


class SlotRows(QScrollArea):
    """The dates.

    Signals:
        changed: one was left out, taken in, or made clear.
    """

    changed = Signal()

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._slots: tuple[Slot, ...] = ()
        self._zone = ""
        self._tall = 0
        self._out: set[datetime] = set()
        self._answers: dict[datetime, datetime] = {}
        self.ticks: list[Tick] = []
        self.asks: list[Choice] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        self._lines = column(inside, spacing=room.look.px(2))
        self._lines.setContentsMargins(0, 0, room.look.px(8), 0)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.hide()

    def show_slots(self, slots: Sequence[Slot], zone: str) -> None:
        """Show the dates of a plan; ``zone`` is the client's."""
        if (tuple(slots), zone) == (self._slots, self._zone):
            return
        self._slots, self._zone = tuple(slots), zone
        self._out &= {each.wall for each in slots}
        self._answers = {}
        clear(self._lines)
        self.ticks, self.asks = [], []
        needed = len(slots) > 1 or any(not each.is_sure for each in slots)
        self.setVisible(needed)
        if not needed:
            return
        for each in slots:
            self._add(each, alone=len(slots) == 1)
        widest = max(tick.sizeHint().width() for tick in self.ticks)
        for tick in self.ticks:
            tick.setMinimumWidth(widest)  # what is said beside them begins in one line
        self._lines.addStretch(1)
        lines = sum(1 if each.is_sure else 2 for each in slots)
        self._tall = min(TALLEST, LINE * lines + 4)
        self.setMaximumHeight(self._room.look.px(self._tall))
        self.setMinimumHeight(self._room.look.px(min(self._tall, LEAST)))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._room.look.px(self._tall))

    def times(self) -> list[datetime]:
        """The instants to plan; those that are not clear are not among them."""
        found = []
        for each in self._slots:
            if each.wall in self._out:
                continue
            if each.is_sure:
                found.append(each.instants[0])
            elif each.wall in self._answers:
                found.append(self._answers[each.wall])
        return found

    def unclear(self) -> Choice | None:
        """The first question that is not answered yet."""
        return next((each for each in self.asks if each.isEnabled() and each.value() == ASK), None)

    def _add(self, slot: Slot, *, alone: bool) -> None:
        words, look = self._room.words, self._room.look
        said = words("{day} {time}", day=words.day_with_year(slot.wall.date()),
                     time=words.time(slot.wall.time()))  # fmt: skip
        line = row(spacing=look.px(10))
        tick = Tick(look, said)
        tick.show_value(slot.wall not in self._out)
        tick.setFixedHeight(look.px(LINE - 4))
        tick.setEnabled(not alone)
        line.addWidget(tick)
        line.addWidget(self._note(slot), 1)
        self.ticks.append(tick)
        self._lines.addLayout(line)
        ask = None if slot.is_sure else self._question(slot)
        if ask is not None:
            self._lines.addWidget(ask)
            self.asks.append(ask)
        tick.ticked.connect(lambda on: self._on_ticked(slot.wall, ask, on=on))

    def _note(self, slot: Slot) -> Label:
        words, look = self._room.words, self._room.look
        tone = "ink2"
        if slot.is_sure:
            parts = [their_time(self._room, slot.instants[0], self._zone)]
            if slot.meets:
                parts.insert(0, words("Overlaps {what}", what=slot.meets))
                tone = "attention"
            if slot.moved:
                parts.append(words("the month’s last day"))
            text = " · ".join(filter(None, parts))
        else:
            tone = "attention"
            text = (
                words("Clocks show this time twice")
                if slot.instants
                else words("Clocks skip this time")
            )
        return Label(look, text, Type.CAPTION, tone, elide=True)

    def _question(self, slot: Slot) -> Choice:
        words, zone = self._room.words, self._room.desk.zone
        options = [(ASK, words("Which time is meant?"))]
        if slot.instants:
            names = (words("The first time, before the clocks go back"),
                     words("The second time, after the clocks go back"))  # fmt: skip
            pairs = list(zip(slot.instants, names, strict=False))
        else:
            walls = slot.beside or ()
            pairs = [
                (found, words("{time} instead", time=words.time(wall.time())))
                for wall in walls
                for found in instants_of(wall, zone)[:1]
            ]
        options += [(at.isoformat(), text) for at, text in pairs]
        ask = Choice(self._room.look, words("Which time is meant?"), options)
        ask.chosen.connect(lambda key: self._on_answer(slot.wall, key))
        return ask

    def _on_ticked(self, wall: datetime, ask: Choice | None, *, on: bool) -> None:
        (self._out.discard if on else self._out.add)(wall)
        if ask is not None:
            ask.setEnabled(on)
        self.changed.emit()

    def _on_answer(self, wall: datetime, key: str) -> None:
        if key == ASK:
            self._answers.pop(wall, None)
        else:
            self._answers[wall] = datetime.fromisoformat(key)
        self.changed.emit()
