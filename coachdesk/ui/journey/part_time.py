"""How long the part at hand has taken of the minutes planned for it."""

from datetime import timedelta

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coachdesk.domain.session import Session, is_open
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.paint import rounded_box
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.layout import add_all, column, row, rule
from coachdesk.ui.widgets.text import Label, Paragraph

LOCK = 14  # px


class PartTime(QWidget):
    """How long this part has taken of the minutes planned for it, while the clock runs."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._share = 0.0
        self._stage = "introductory"
        self._spent: dict[str, float] = {}
        self._key = ""
        look, words = room.look, room.words
        lines = column(self, spacing=look.px(7))
        lines.addWidget(rule())
        head = row()
        self.title = Label(look, words("This part"), Type.BODY_STRONG)
        self.figure = Label(look, "", Type.CAPTION, "ink2")
        add_all(head, self.title, None, self.figure)
        lines.addLayout(head)
        self.bar = _Bar(self)
        lines.addWidget(self.bar)
        self.hint = Paragraph(
            look,
            words("Private notes stay hidden in the room. Ctrl+Shift+P jots one, shown as dots."),
            Type.CAPTION,
            "ink2",
        )
        beside = row()
        beside.addSpacing(look.px(LOCK + 8))
        beside.addWidget(self.hint)
        lines.addLayout(beside)
        self._timer = QTimer(self)
        self._timer.setInterval(5000)
        self._timer.timeout.connect(self._on_time)

    def show_place(
        self, context: StageContext, section: str, running: Session | None, *, in_room: bool
    ) -> None:
        """Show the part's time when it has a plan and the clock runs."""
        sections = context.journey().method.sections(context.stage)
        minutes = next((each.minutes for each in sections if each.key == section), None)
        counted = running is not None and is_open(running) and running.stage == context.stage
        self._stage = context.stage
        self._planned = minutes or 0
        self._key = f"{running.id}/{section}" if running is not None and counted else ""
        timed = bool(self._key and minutes)
        for part in (self.title, self.figure, self.bar):
            part.setVisible(timed)
        self.hint.setVisible(in_room)
        self.setVisible(timed or in_room)
        if timed:
            self._timer.start()
            self._show()
        else:
            self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.hint.isHidden():
            look = self._room.look
            place = QRectF(0, self.hint.y(), look.px(LOCK), look.line(Type.CAPTION))
            paint_icon(QPainter(self), "lock", look.colour("private"), place)

    def share(self) -> float:
        """How much of the part's time is used, 0-1."""
        return self._share

    def stage(self) -> str:
        """The stage whose colour the bar takes."""
        return self._stage

    def room(self) -> Room:
        """The room."""
        return self._room

    def _on_time(self) -> None:
        self._spent[self._key] = self._spent.get(self._key, 0.0) + 5
        self._show()

    def _show(self) -> None:
        spent = timedelta(seconds=self._spent.get(self._key, 0.0)) / timedelta(minutes=1)
        self._share = min(1.0, spent / self._planned) if self._planned else 0.0
        words = self._room.words
        self.figure.set_text(words("{n} of {m} min", n=int(spent), m=self._planned))
        self.bar.update()


class _Bar(QWidget):
    def __init__(self, owner: PartTime) -> None:
        super().__init__(owner)
        self._owner = owner
        self.setFixedHeight(4)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._owner.room().look
        painter = QPainter(self)
        box = QRectF(self.rect())
        rounded_box(painter, box, 2, look.colour("lineStrong"))
        box.setWidth(box.width() * self._owner.share())
        rounded_box(painter, box, 2, look.colour(self._owner.stage()))
