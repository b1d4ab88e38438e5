"""The four reminders of a thought in its card: what, in one cell each; where and when below."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from coachdesk.desk.desk import Source
from coachdesk.desk.thinking import set_reminder
from coachdesk.domain.journey import Journey
from coachdesk.domain.thought import Channel, Reminder
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.cards import RecordCard
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.growing_line import GrowingLine
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.text import Label, Paragraph
from coachdesk.words import Words

ICONS = {
    Channel.READ: "read",
    Channel.LISTEN: "headphones",
    Channel.SEE: "image",
    Channel.PARTNER: "users",
}


def channel_word(words: Words, channel: Channel) -> str:
    """What a way of being reminded is called."""
    return {
        Channel.READ: words("Read"),
        Channel.LISTEN: words("Listen"),
        Channel.SEE: words("See"),
        Channel.PARTNER: words("Partner"),
    }[channel]


def channel_example(words: Words, channel: Channel) -> str:
    """An example of a reminder."""
    return {
        Channel.READ: words("A card in the diary"),
        Channel.LISTEN: words("Own voice memo"),
        Channel.SEE: words("A photo on the desk"),
        Channel.PARTNER: words("Sam asks"),
    }[channel]


def reminder_of(journey: Journey, thought_id: str, channel: Channel) -> Reminder | None:
    """A thought's reminder of one kind."""
    found = (
        each
        for each in journey.all(Reminder)
        if each.thought_id == thought_id and each.channel is channel
    )
    return next(found, None)


def tie_reminder(
    context: StageContext,
    binder: Binder,
    field: LineField | GrowingLine,
    thought_id: Callable[[], str],
    channel: Channel,
    part: str,
    make: Callable[[Source], None] | None = None,
) -> None:
    """Tie a field to ``what``, ``where`` or ``when`` of a thought's reminder.

    ``make`` makes the thought, where the reminder may be written before it.
    """

    def read(journey: Journey) -> str:
        found = reminder_of(journey, thought_id(), channel)
        return getattr(found, part) if found else ""

    def write(value: str, source: Source) -> None:
        if not thought_id() and make is not None:
            make(source)
        set_reminder(context.room.desk, thought_id(), channel, source, **{part: value})

    binder.text(field, read, write)


class ReminderCells(QWidget):
    """Four cells side by side, in pairs below each other where it is narrow."""

    def __init__(self, card: RecordCard) -> None:
        super().__init__()
        self._card = card
        self._look = card.look
        self._cells = [_Cell(card, channel) for channel in Channel]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._across = 0
        self._place(4)

    def cells(self) -> list["_Cell"]:
        """The four cells, in the order of ``Channel``."""
        return self._cells

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(4 if self.width() >= self._look.px(640) else 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(240), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, line = QPainter(self), self._look.colour("line")
        for cell in self._cells:
            if cell.x():
                painter.fillRect(QRectF(cell.x(), cell.y(), 1, cell.height()), line)
            if cell.y():
                painter.fillRect(QRectF(cell.x(), cell.y(), cell.width(), 1), line)

    def _place(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for at, cell in enumerate(self._cells):
            self._grid.addWidget(cell, at // across, at % across)
        for at in range(4):
            self._grid.setColumnStretch(at, 1 if at < across else 0)


class _Cell(QWidget):
    """One way of being reminded."""

    def __init__(self, card: RecordCard, channel: Channel) -> None:
        super().__init__()
        look, words = card.look, card.words
        self._look, self._channel = look, channel
        name = channel_word(words, channel)
        lines = column(self, spacing=look.px(1))
        lines.setContentsMargins(look.px(12), look.px(10), look.px(8), look.px(10))
        head = Label(look, name, Type.BODY, "ink2")
        head.setIndent(look.px(8 + 21))
        self.what = GrowingLine(
            look,
            words("{channel}: what", channel=name),
            placeholder=channel_example(words, channel),
            role=Type.BODY,
            rows=1,
            most=4,
            kind="well",
        )
        self.when = Paragraph(look, "", Type.CAPTION, "ink3", lines=2)
        below = row()
        below.setContentsMargins(look.px(8), 0, 0, 0)
        below.addWidget(self.when)
        lines.addWidget(head)
        lines.addWidget(self.what)
        lines.addLayout(below)
        lines.addStretch(1)
        tie_reminder(
            card.context,
            card.binder,
            self.what,
            lambda: card.record_id,
            channel,
            "what",
            card.keep,
        )
        card.binder.also(lambda journey: self._show(card, journey))

    def _show(self, card: RecordCard, journey: Journey) -> None:
        found = reminder_of(journey, card.record_id, self._channel)
        said = [found.where.strip(), found.when.strip()] if found else []
        text = ", ".join(part for part in said if part)
        self.when.set_text(text)
        self.when.setVisible(bool(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self._look.px(15)
        box = QRectF(self._look.px(20), self._look.px(10), side, self._look.px(20))
        paint_icon(QPainter(self), ICONS[self._channel], self._look.colour("ink2"), box)
