"""The parts of a client's page: where each stands, and how they share the window's size."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from coachdesk.ui.journey.client_banner import ClientBanner
from coachdesk.ui.journey.footer import Footer
from coachdesk.ui.journey.guide import Guide
from coachdesk.ui.journey.guide_place import GuideLayout, GuidePlace
from coachdesk.ui.journey.header import ClientHeader
from coachdesk.ui.journey.overview import Overview
from coachdesk.ui.journey.running import SessionRunner
from coachdesk.ui.journey.stage_page import StagePage
from coachdesk.ui.journey.stage_stack import StageStack
from coachdesk.ui.room import Room
from coachdesk.ui.widgets.layout import column
from coachdesk.ui.widgets.section_tabs import SectionTabs
from coachdesk.ui.widgets.stepper import OVERVIEW, Stepper

WIDE, MEDIUM = 1360, 1180  # window widths, at 100 % text, at which the layout changes
LOW = 760  # the window height, px, below which header and footer are lower


class ClientParts(QWidget):
    """Header, stepper, tabs, the page in the middle with its guide, and the footer."""

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._stage = OVERVIEW
        self._window_width = WIDE
        look = room.look
        whole = column(self)
        self.header = ClientHeader(room)
        self.stepper = Stepper(look, room.words)
        self.tabs = SectionTabs(look)
        self.footer = Footer(room)
        self.guide = Guide(room)
        self._guide_place = GuidePlace(self.guide)
        self.runner = SessionRunner(room, self)
        self.overview = Overview(room)
        self.pages = StageStack(room, self.overview)
        self.banner = ClientBanner(room, self.runner)
        beside = QWidget()
        content = column(beside)
        content.addWidget(self.banner)
        content.addWidget(self.pages, 1)
        middle = GuideLayout(beside, self.guide)
        for part in (self.header, self.stepper, self.tabs):
            whole.addWidget(part)
        whole.addLayout(middle, 1)
        whole.addWidget(self.footer)

    @property
    def stage(self) -> str:
        """The stage shown, or ``overview``."""
        return self._stage

    def page(self) -> StagePage | None:
        """The stage page shown, ``None`` on the overview."""
        return self.pages.page()

    def show_around(self) -> None:
        """Show what belongs around the page shown: nothing in focus, less on the overview."""
        staged = self.page() is not None
        alone = self._room.look.focused and staged
        for above in (self.header, self.stepper):
            above.setVisible(not alone)
        for around in (self.tabs, self.guide, self.footer):
            around.setVisible(staged and not alone)

    # The window's size

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(self.window().width(), self.window().height())

    def fit(self, width: int, height: int) -> None:
        """Fit the window's size, in pixels; larger text leaves less room."""
        scale = self._room.look.scale
        width, height = round(width / scale), round(height / scale)
        self._window_width = width
        self.header.set_low(height < LOW)
        self.footer.set_low(height < LOW)
        self.header.set_narrow(width < WIDE)
        self.stepper.set_labels(
            "all" if width >= WIDE else "near" if width >= MEDIUM else "current"
        )
        self.pages.set_narrow(width < WIDE)
        self.overview.set_narrow(width < MEDIUM)
        self.place_guide()

    # The guide

    def place_guide(self) -> None:
        """Show the guide as it fits the stage and the window."""
        if self._stage != OVERVIEW:
            self._guide_place.fit(self._stage, self._window_width)

    def open_guide(self, part: str) -> None:
        """Open the guide on one of its parts."""
        self._guide_place.open(self._stage, self._window_width, part)

    def toggle_guide(self) -> None:
        """Open or close the guide."""
        if self._stage != OVERVIEW:
            self._guide_place.toggle(self._stage, self._window_width)
