"""The strip on top of the overview: when the next session is, and the way into it."""

from datetime import time

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from coachdesk.desk.sessions import Place, plan_session
from coachdesk.domain.journey import Journey
from coachdesk.domain.stage import next_stage, stage_of
from coachdesk.ui.day_words import instant_of
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.journey.labels import ICONS
from coachdesk.ui.journey.overview.next_words import next_words
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.days import DayField
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Label, Paragraph, plain_tip

USUAL_HOUR = time(10, 0)
DISC = 30
NARROW = 620


class NextStrip(QFrame):
    """The next session.

    Signals:
        start_wanted: start it.
        prepare_wanted: read up on the client.
        stage_wanted: open a stage; carries stage and section keys.
    """

    start_wanted = Signal()
    prepare_wanted = Signal()
    stage_wanted = Signal(str, str)

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._journey: Journey | None = None
        look, words = room.look, room.words
        self.setProperty("card", "true")
        self._line = row(self, spacing=look.px(14))
        pad = look.px(18)
        self._line.setContentsMargins(pad, look.px(12), look.px(14), look.px(12))
        said = row(spacing=look.px(14))
        self._disc = StageDisc(look)
        lines = column(spacing=0)
        self.title = Paragraph(look, "", Type.HEADING)
        self.caption = Paragraph(look, "", Type.BODY, "ink2")
        add_all(lines, self.title, self.caption)
        said.addWidget(self._disc)
        said.addLayout(lines, 1)
        self._line.addLayout(said, 1)
        self.when = DayField(
            look,
            words,
            words("When the first session is"),
            room.desk.today,
            placeholder=words("fri 14:00, 29 May 10:00"),
            planned=lambda: room.desk.zone,
        )
        self.when.setFixedWidth(look.px(220))
        self.when.day_changed.connect(self._on_day)
        self._when_label = Label(look, words("When"), Type.BODY_STRONG)
        self._when_label.setBuddy(self.when)
        self.plan = Button(look, words("Plan it in Wrap-up"), "secondary", icon="calendar")
        self.plan.clicked.connect(self._on_plan)
        self.prepare = Button(look, words("Prepare"), "secondary", icon="book-open")
        self.prepare.setToolTip(plain_tip(words("Prepare  P")))
        self.prepare.clicked.connect(self.prepare_wanted)
        self.start = Button(look, words("Start session"), "primary", icon="play")
        self.start.clicked.connect(self.start_wanted)
        self.back = Button(look, words("Back to the session"), "primary", after="arrow-right")
        self.back.clicked.connect(self._on_back)
        acts = row(spacing=look.px(12))
        add_all(acts, self._when_label, self.when, self.plan, self.prepare)
        add_all(acts, self.start, self.back, None)
        self._line.addLayout(acts)

    def show_journey(self, journey: Journey, *, reading: bool) -> None:
        """Show the next session of a journey."""
        self._journey = journey
        said = next_words(self._room, journey)
        met = journey.last_held() is not None
        self.title.set_text(said.title)
        self.caption.set_text(said.caption)
        self._disc.show_stage(said.stage, filled=said.state != "none")
        unplanned = said.state == "none" and not reading
        self.plan.setVisible(unplanned and met)
        for each in (self._when_label, self.when):
            each.setVisible(unplanned and not met)
        if not self.when.hasFocus():
            self.when.show_day("")
        self.start.setVisible(said.state != "running" and not reading)
        self.back.setVisible(said.state == "running")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._room.look.px(NARROW)
        self._line.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    def _on_plan(self) -> None:
        last = self._journey.last_held() if self._journey else None
        if last is not None:
            self.stage_wanted.emit(last.stage, stage_of(last.stage).sections[-1].key)

    def _on_back(self) -> None:
        running = self._journey.open_session() if self._journey else None
        if running is not None:
            self.stage_wanted.emit(running.stage, "")

    def _on_day(self, day: str) -> None:
        desk, journey = self._room.desk, self._journey
        at = instant_of(day, desk.zone, USUAL_HOUR)
        if journey is None or at is None:
            return
        place = Place(journey.engagement.id, next_stage(journey).key)
        self._room.autosave.run(lambda: plan_session(desk, place, at))


class StageDisc(QWidget):
    """A stage's sign on a disc in its colour, hollow while nothing is planned."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._stage, self._filled = "introductory", True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(look.px(DISC), look.px(DISC))

    def show_stage(self, stage: str, *, filled: bool) -> None:
        """Show another stage."""
        self._stage, self._filled = stage, filled
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        box, colour = QRectF(self.rect()), look.colour(self._stage)
        if self._filled:
            rounded_box(painter, box, box.height() / 2, colour)
        else:
            rounded_box(painter, box, box.height() / 2, None, look.colour("field"), 1.5)
        ink = look.colour("surface" if self._filled else "ink2")
        number = stage_of(self._stage).node
        if number:
            width = look.metrics(Type.HEADING).horizontalAdvance(number)
            place = QRectF(box.center().x() - width / 2, 0, width + 2, box.height())
            text_line(painter, look.font(Type.HEADING), ink, place, number, elide=False)
        else:
            side = look.px(7)
            icon_box = box.adjusted(side, side, -side, -side)
            paint_icon(painter, ICONS[self._stage], ink, icon_box)
