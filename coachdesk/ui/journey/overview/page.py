"""The overview's page: the next session on top, then wheel, priorities, habit, journey, and lines.

Side by side where there is room; in a narrow window the wheel lies above the others, and in a very
narrow one everything lies under each other.
"""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from coachdesk.domain.client import is_reading_only
from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.overview.fee_card import FeeCard
from coachdesk.ui.journey.overview.habit_card import HabitCard
from coachdesk.ui.journey.overview.priorities_card import PrioritiesCard
from coachdesk.ui.journey.overview.sponsor_card import SponsorCard
from coachdesk.ui.journey.overview.strip import NextStrip
from coachdesk.ui.journey.overview.timeline import Timeline
from coachdesk.ui.journey.overview.trends_card import TrendsCard
from coachdesk.ui.journey.overview.wheel_card import WheelCard
from coachdesk.ui.room import Room
from coachdesk.ui.single_keys import add_key
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import column

SIDE, TOP = 28, 18
THREE, TWO = 940, 600  # room for the three columns, and for two, at 100 % text
COLUMNS = (408, 402, 266)


class Overview(QScrollArea):
    """Next session, wheel, priorities and the journey so far.

    Signals:
        stage_wanted: open a stage; carries stage and section keys.
        session_wanted: open a session; carries its stage and its id.
        start_wanted: start the next session.
        prepare_wanted: read up on the client.
        given_wanted: show a document that was given; carries its record's id.
    """

    stage_wanted = Signal(str, str)
    session_wanted = Signal(str, str)
    start_wanted = Signal()
    prepare_wanted = Signal()
    given_wanted = Signal(str)

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._shown: tuple[Journey, date, bool] | None = None
        self._narrow = False
        self._ways = 0
        self._grid: QGridLayout | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def show_journey(self, journey: Journey) -> None:
        """Show a journey."""
        desk = self._room.desk
        reading = desk.reading_only or is_reading_only(journey.client)
        shown = (journey, desk.today(), reading)
        if self._shown is not None and self._shown[0] is journey and self._shown[1:] == shown[1:]:
            return
        if self._grid is None:
            self._build()
        if self._shown is None or self._shown[0].engagement.id != journey.engagement.id:
            self.verticalScrollBar().setValue(0)
        self._shown = shown
        self.strip.show_journey(journey, reading=reading)
        self.wheel.show_journey(journey, reading=reading)
        self.priorities.show_journey(journey)
        self.habit.show_journey(journey, reading=reading)
        self.timeline.show_journey(journey)
        self.sponsor.show_journey(journey)
        self.fee.show_journey(journey)
        self.trends.show_journey(journey)

    def set_narrow(self, narrow: bool) -> None:
        """Fit a narrower window."""
        self._narrow = narrow
        self._fit()

    def start_button(self) -> Button | None:
        """The button that starts the next session, to show a menu below; ``None`` if hidden."""
        return None if self._grid is None or self.strip.start.isHidden() else self.strip.start

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        look = self._room.look
        page = QWidget()
        page.setObjectName("page")
        whole = column(page)
        side = look.px(SIDE)
        whole.setContentsMargins(side, look.px(TOP), side, look.px(24))
        self.strip = NextStrip(self._room)
        self.wheel = WheelCard(self._room)
        self.priorities = PrioritiesCard(self._room)
        self.habit = HabitCard(self._room)
        self.timeline = Timeline(self._room)
        self.sponsor = SponsorCard(self._room)
        self.fee = FeeCard(self._room)
        self.trends = TrendsCard(self._room)
        self.strip.start_wanted.connect(self.start_wanted)
        self.strip.prepare_wanted.connect(self.prepare_wanted)
        add_key(self, "P", self.strip.prepare)
        add_key(self, "S", self.strip.start)
        add_key(self, "H", self.habit.month)
        for part in (
            self.strip, self.wheel, self.priorities, self.habit, self.timeline, self.sponsor,
            self.trends,
        ):  # fmt: skip
            part.stage_wanted.connect(self.stage_wanted)
        self.timeline.session_wanted.connect(self.session_wanted)
        self.timeline.given_wanted.connect(self.given_wanted)
        self._middle = QWidget()
        middle: QVBoxLayout = column(self._middle, spacing=look.px(16))
        middle.addWidget(self.priorities, 1)
        middle.addWidget(self.habit)
        self._beside = QWidget()
        beside: QVBoxLayout = column(self._beside, spacing=look.px(20))
        beside.addWidget(self.timeline)
        beside.addWidget(self.sponsor)
        beside.addWidget(self.fee)
        beside.addStretch(1)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.px(20))
        self._grid.setVerticalSpacing(look.px(18))
        whole.addWidget(self.strip)
        whole.addSpacing(look.px(18))
        whole.addLayout(self._grid)
        whole.addStretch(1)
        for sharing in (self.wheel, self._middle, self._beside, self.trends):
            # Columns share the width by their stretch alone; what they hold fits itself to them.
            sharing.setMinimumWidth(look.px(180))
            sharing.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setWidget(page)
        page.setAutoFillBackground(False)
        self._fit()

    def _fit(self) -> None:
        if self._grid is None:
            return
        look = self._room.look
        width = (self.viewport().width() - 2 * look.px(SIDE)) / look.scale
        ways = 3 if width >= THREE and not self._narrow else 2 if width >= TWO else 1
        if ways == self._ways:
            return
        self._ways = ways
        places = {
            3: ((0, 0, 1), (0, 1, 1), (0, 2, 1), (1, 0, 2)),
            2: ((0, 0, 2), (1, 0, 1), (1, 1, 1), (2, 0, 2)),
            1: ((0, 0, 1), (1, 0, 1), (3, 0, 1), (2, 0, 1)),
        }[ways]
        parts = (self.wheel, self._middle, self._beside, self.trends)
        for part in parts:
            self._grid.removeWidget(part)
        for part, (down, across, span) in zip(parts, places, strict=True):
            # A long journey goes on below the cards; it does not stretch them.
            deep = 3 if ways == 3 and part is self._beside else 1
            self._grid.addWidget(part, down, across, deep, span)
        self._grid.setRowStretch(2, 1 if ways == 3 else 0)
        stretches = {3: COLUMNS, 2: (402, 266, 0), 1: (1, 0, 0)}[ways]
        for at, stretch in enumerate(stretches):
            self._grid.setColumnStretch(at, stretch)
        self.wheel.set_across(ways == 2)
