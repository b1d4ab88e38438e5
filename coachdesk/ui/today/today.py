"""Today: the next sessions on the left; on the right what is due, and what is worth a look."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSizePolicy, QWidget

from coachdesk.desk.agenda import appointments, last_words, next_appointment
from coachdesk.desk.attention import next_facts
from coachdesk.desk.listing import has_clients
from coachdesk.desk.practice import practice
from coachdesk.domain.agenda import Appointment
from coachdesk.domain.errors import StorageError
from coachdesk.ui.banners import BannerStack
from coachdesk.ui.modes_names import hide_button
from coachdesk.ui.room import Room
from coachdesk.ui.single_keys import add_key
from coachdesk.ui.theme import Type
from coachdesk.ui.today.attention_words import fact_words
from coachdesk.ui.today.beside import Beside
from coachdesk.ui.today.empty_day import FirstDay, NothingBooked
from coachdesk.ui.today.next_card import NextCard
from coachdesk.ui.today.rows import LaterRow, SessionRow
from coachdesk.ui.today.today_words import (
    day_line,
    greeting,
    later_when,
    row_words,
    stage_words,
)
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.pick_list import PickList
from coachdesk.ui.widgets.text import Label, Paragraph

if TYPE_CHECKING:
    from coachdesk.desk.changes import Changes

WIDEST, EVERYTHING = 1180, 16_777_215
GAP, NARROW = 36, 820
BESIDE_OF = frozenset(("Step", "StepReview", "PutOff", "Engagement", "Given", "DayMark"))
MOST_OF_A_DAY, MOST_LATER, MOST_AHEAD = 40, 12, 200
OVERVIEW = "overview"
MINUTE_MS = 60_000


class Today(QScrollArea):
    """The first page.

    Signals:
        client_wanted: open a client; carries the id, stage and section keys.
        session_wanted: open a session's write-up; carries client id, stage and session id.
        start_wanted: start a client's next session; carries the id and its stage.
        prepare_wanted: read up on a client; carries the engagement id.
        step_wanted: open a step due; carries the ``DueStep``.
        sign_wanted: do what a sign asks for; carries the ``Sign``.
        copies_wanted: show how the copies stand.
        new_wanted: a new client is wanted.
        plan_wanted: a session is to be planned.
    """

    client_wanted = Signal(str, str, str)
    session_wanted = Signal(str, str, str)
    start_wanted = Signal(str, str)
    prepare_wanted = Signal(str)
    step_wanted = Signal(object)
    sign_wanted = Signal(object)
    copies_wanted = Signal()
    new_wanted = Signal()
    plan_wanted = Signal()

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._next: Appointment | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look = room.look
        page = QWidget()
        page.setObjectName("page")
        around = row(page)
        around.setContentsMargins(*(look.px(each) for each in (40, 28, 30, 28)))
        self._inner = inner = QWidget()
        around.addWidget(inner, 1000)
        around.addStretch(1)
        self._whole = column(inner)
        self.banner = BannerStack(room)
        self._whole.addWidget(self.banner)
        self._build_head()
        self._ways = row(spacing=look.px(GAP))
        sessions = QWidget()
        self._column = column(sessions)
        self.beside = Beside(room)
        for each in (sessions, self.beside):
            # The columns share the width by their stretch alone.
            each.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._ways.addWidget(sessions, 668)
        self._ways.addWidget(self.beside, 392)
        self._whole.addLayout(self._ways, 1)
        self._build_lists()
        self._connect()
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self._on_minute)

    def _build_head(self) -> None:
        look, words = self._room.look, self._room.words
        head = row(spacing=look.px(12))
        lines = column(spacing=look.px(2))
        self.title = Label(look, "", Type.DISPLAY, elide=True)
        self.line = Paragraph(look, "", Type.READING, "ink2")
        add_all(lines, self.title, self.line)
        self.plan = Button(look, words("Plan a session…"), "quiet", icon="calendar")
        self.plan.clicked.connect(self.plan_wanted)
        self.new = Button(look, words("New client"), "secondary", icon="user-plus")
        self.new.clicked.connect(self.new_wanted)
        head.addLayout(lines, 1)
        self.names = hide_button(self._room)
        add_all(head, self.names, self.plan, self.new)
        self._whole.addLayout(head)

    def _connect(self) -> None:
        self.card.prepare_wanted.connect(self._on_prepare)
        for mine, wanted in (
            (self.step_wanted, self.beside.step_wanted),
            (self.sign_wanted, self.beside.sign_wanted),
            (self.copies_wanted, self.beside.copies_wanted),
        ):
            wanted.connect(mine)
        add_key(self, "P", self.card.prepare)
        add_key(self, "S", self.card.start)
        self._room.changes.happened.connect(self._on_changes)

    def _build_lists(self) -> None:
        look, words, column_ = self._room.look, self._room.words, self._column
        self.first_day = FirstDay(self._room)
        self.first_day.new_wanted.connect(self.new_wanted)
        column_.addWidget(self.first_day, 1)
        self.nothing = NothingBooked(self._room)
        self.nothing.plan_wanted.connect(self.plan_wanted)
        self.card = NextCard(self._room)
        self.card.client_wanted.connect(self._on_open)
        self.card.start_wanted.connect(self._on_start)
        self._next_part = self._part(words("Next"), self.card)
        column_.addWidget(self.nothing)
        self.day = PickList()
        self.week = PickList()
        self.after = PickList()
        self._day_part = self._part(words("Today"), self.day)
        self._week_part = self._part(words("Later this week"), self.week)
        self._after_part = self._part(words("Next week"), self.after)
        column_.addStretch(1)
        column_.addSpacing(look.px(8))

    def _part(self, title: str, inside: QWidget) -> QWidget:
        look = self._room.look
        made = QWidget()
        lines = column(made, spacing=look.px(10))
        lines.setContentsMargins(0, look.px(24), 0, 0)
        lines.addWidget(Label(look, title, Type.HEADING))
        lines.addWidget(inside)
        inside.setAccessibleName(title)
        self._column.addWidget(made)
        return made

    # Showing

    def refresh(self) -> None:
        """Show what is next."""
        room, desk = self._room, self._room.desk
        now, today = desk.local(desk.now()), desk.today()
        anyone = has_clients(desk)
        self.title.set_text(greeting(room.words, now.hour, practice(desk).coach))
        self.banner.refresh()
        self.first_day.setVisible(not anyone)
        self._inner.setMaximumWidth(room.look.px(WIDEST) if anyone else EVERYTHING)
        self.beside.setVisible(anyone)
        if anyone:
            self.beside.refresh()
        self.line.setVisible(anyone)
        writable = not desk.reading_only
        self.new.setVisible(anyone and writable)
        self.names.setVisible(anyone)
        tomorrow, monday = today + timedelta(days=1), today + timedelta(days=7 - today.weekday())
        bounds = [today, tomorrow, monday, monday + timedelta(days=7)]
        begin = [self._midnight(each) for each in bounds]
        # One look at two weeks: every further one would go through all sessions again.
        ahead = appointments(desk, begin[0], begin[3], MOST_AHEAD) if anyone else []
        found = [each for each in ahead if each.at < begin[1]][:MOST_OF_A_DAY]
        self._show_next(found)
        self._show_day([each for each in found if each is not self._next])
        for part, pick, first, last in (
            (self._week_part, self.week, begin[1], begin[2]),
            (self._after_part, self.after, begin[2], begin[3]),
        ):
            shown = (each for each in ahead if first <= each.at < last and each.state == "planned")
            self._show_later(part, pick, list(islice(shown, MOST_LATER)))
        self.line.set_text(day_line(room, found))
        self.nothing.setVisible(anyone and self._next is None)
        self.plan.setVisible(self._next is not None and writable)
        self.nothing.show_day(anything_today=bool(found))
        if not self._minute.isActive():
            self._minute.start()

    def sessions_today(self) -> int:
        """How many sessions are left today."""
        desk = self._room.desk
        if not desk.is_open:
            return 0
        begin = self._midnight(desk.today())
        end = self._midnight(desk.today() + timedelta(days=1))
        found = appointments(desk, begin, end, MOST_OF_A_DAY)
        return sum(each.state != "held" for each in found)

    def _show_next(self, today: list[Appointment]) -> None:
        desk = self._room.desk
        now = desk.now()
        running = (each for each in today if each.state == "running")
        ahead = (
            each
            for each in today
            if each.state == "planned" and each.at + timedelta(minutes=each.minutes) > now
        )
        self._next = next(running, None) or next(ahead, None) or next_appointment(desk, now)
        self._next_part.setVisible(self._next is not None)
        if self._next is not None:
            engagement = self._next.line.engagement_id
            facts = fact_words(self._room, next_facts(desk, engagement))
            self.card.show_next(self._next, last_words(desk, engagement), facts)

    def _show_day(self, found: list[Appointment]) -> None:
        self._day_part.setVisible(bool(found))
        self.day.show_buttons([self._day_row(each) for each in found])

    def _day_row(self, found: Appointment) -> SessionRow:
        room, words = self._room, self._room.words
        held = found.state == "held"
        writes = held and not room.desk.reading_only
        made = SessionRow(
            room.look, found.line, room.name_of_line(found.line), row_words(room, found),
            words("Finish write-up") if writes
            else words("Prepare") if found.state == "planned" else words("Open"),
            urgent=writes,
        )  # fmt: skip
        client, stage, session = found.line.id, found.stage, found.session_id
        if held:
            made.clicked.connect(lambda: self.session_wanted.emit(client, stage, session))
        elif found.state == "planned":
            made.clicked.connect(lambda: self.prepare_wanted.emit(found.line.engagement_id))
        else:
            made.clicked.connect(lambda: self.client_wanted.emit(client, stage, ""))
        return made

    def _show_later(self, part: QWidget, pick: PickList, found: list[Appointment]) -> None:
        part.setVisible(bool(found))
        pick.show_buttons([self._later_row(each) for each in found])

    def _later_row(self, found: Appointment) -> LaterRow:
        room, words = self._room, self._room.words
        made = LaterRow(
            room.look, later_when(room, found.at), room.name_of_line(found.line),
            stage_words(room, found, short=True), words.minutes(found.minutes),
        )  # fmt: skip
        client = found.line.id
        made.clicked.connect(lambda: self.client_wanted.emit(client, OVERVIEW, ""))
        return made

    # Slots

    def _on_open(self) -> None:
        if self._next is not None:
            self.client_wanted.emit(self._next.line.id, OVERVIEW, "")

    def _on_prepare(self) -> None:
        if self._next is not None:
            self.prepare_wanted.emit(self._next.line.engagement_id)

    def _on_start(self) -> None:
        found = self._next
        if found is None:
            return
        if found.state == "running":
            self.client_wanted.emit(found.line.id, found.stage, "")
        else:
            self.start_wanted.emit(found.line.id, found.stage)

    def _on_minute(self) -> None:
        """Say anew how soon the next session is; the rest follows what is written."""
        if not self.isVisible():
            return
        try:
            self.refresh()
        except StorageError:
            return  # the footer tells; the page keeps what it shows

    def _on_changes(self, changes: "Changes") -> None:
        """What is due and worth a look follows what is ticked, put off and written at once."""
        kinds = {each.__name__ for each in changes.kinds}
        if self.isVisible() and self._room.desk.is_open and kinds & BESIDE_OF:
            try:
                self.beside.refresh()
            except StorageError:
                return  # the footer tells; the page keeps what it shows

    def _fit(self) -> None:
        """Put what is due below the sessions in a narrow window."""
        narrow = self.viewport().width() < self._room.look.px(NARROW)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._ways.setDirection(down if narrow else across)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _midnight(self, day: date) -> datetime:
        zone = self._room.desk.zone
        wall = datetime.combine(day, time())
        return (wall.replace(tzinfo=zone) if zone else wall.astimezone()).astimezone(UTC)
