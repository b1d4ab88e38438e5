"""A client's page: going from stage to stage and section to section, and its sessions."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from coachdesk.desk.changes import Changes
from coachdesk.domain.client import is_reading_only
from coachdesk.domain.journey import Journey
from coachdesk.domain.session import Mode
from coachdesk.domain.stage import STAGES, stage_of
from coachdesk.ui.journey import ways
from coachdesk.ui.journey.catalogue import PAGES
from coachdesk.ui.journey.client_parts import ClientParts
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.guide import NOTES
from coachdesk.ui.journey.jot import Jot
from coachdesk.ui.journey.menus import offer_menus
from coachdesk.ui.journey.stage_nodes import nodes_of
from coachdesk.ui.journey.stage_page import SectionView
from coachdesk.ui.room import Room
from coachdesk.ui.widgets.stepper import OVERVIEW

SETTLE_MS = 250


class ClientPage(ClientParts):
    """The page of one client.

    Signals:
        in_room_changed: a session in the room began or ended; then no other name may show.
        handout_wanted: open the handout sheet; carries engagement id and kind.
        given_wanted: show a document that was given; carries its record's id.
        engagement_wanted: show another engagement; carries its id.
    """

    in_room_changed = Signal(bool)
    handout_wanted = Signal(str, str)
    given_wanted = Signal(str)
    engagement_wanted = Signal(str)

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(room, parent=parent)
        self._engagement = ""
        self._in_room: bool | None = None  # None until the window was told
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.refresh)
        self._connect()

    def _connect(self) -> None:
        self.header.start_wanted.connect(self.start_session)
        self.header.pause_wanted.connect(self.runner.pause_or_resume)
        self.header.finish_wanted.connect(self.finish_session)
        self.header.notes_wanted.connect(self.show_notes)
        self.header.handout_wanted.connect(self.open_handout)
        self.stepper.opened.connect(self.open_stage)
        offer_menus(self._room, self)
        self.tabs.chosen.connect(self.show_section)
        self.guide.opened.connect(self._on_guide_opened)
        self.guide.fold_wanted.connect(self.toggle_guide)
        self.footer.back_wanted.connect(self.previous_section)
        self.footer.next_wanted.connect(self._on_next)
        self.footer.again_wanted.connect(self._room.autosave.flush)
        self.banner.handled.connect(self.refresh)
        self.pages.section_changed.connect(self._on_section)
        self.pages.section_wanted.connect(self.show_section)
        self.pages.stage_wanted.connect(self.open_stage)
        self.pages.handout_wanted.connect(self.open_handout)
        self.overview.stage_wanted.connect(self.open_stage)
        self.overview.session_wanted.connect(self.open_session)
        self.overview.start_wanted.connect(self.offer_start)
        self.overview.prepare_wanted.connect(self.prepare)
        self.overview.given_wanted.connect(self.given_wanted)
        self.runner.ticked.connect(self._on_tick)
        self._room.changes.happened.connect(self._on_changes)

    # Where we are

    @property
    def engagement_id(self) -> str:
        """The engagement shown, empty before any."""
        return self._engagement

    @property
    def section(self) -> str:
        """The section in view, empty on the overview."""
        page = self.page()
        return page.current() if page else ""

    def view(self, section: str) -> SectionView:
        """A section of the stage shown."""
        page = self.page()
        assert page is not None
        return page.view(section)

    def context(self) -> StageContext | None:
        """The context of the stage shown."""
        page = self.page()
        return page.context if page else None

    def journey(self) -> Journey | None:
        """The engagement shown."""
        return self._room.desk.journey(self._engagement) if self._engagement else None

    # Going places

    def show_engagement(self, engagement_id: str, stage: str = OVERVIEW, section: str = "") -> None:
        """Show an engagement, on a stage or on its overview."""
        if engagement_id != self._engagement:
            self._room.autosave.flush()
            self._room.desk.journey(engagement_id)  # one that cannot be read is not turned to
            self.pages.drop_all()
            self._engagement = engagement_id
            self.runner.show_engagement(engagement_id)
        self._in_room = None
        self.open_stage(stage, section)

    def open_stage(self, stage: str, section: str = "", session_id: str = "") -> None:
        """Open a stage's page, or the overview; any stage, any time."""
        journey = self.journey()
        if journey is None:
            return
        self._room.autosave.flush()
        self._stage = stage
        if stage == OVERVIEW:
            self.pages.show_overview()
            self.guide.show_place(None, "")
        else:
            self.pages.show_stage(self._engagement, stage, session_id)
            self.place_guide()
        self.refresh()
        page_shown = self.page()
        if page_shown is not None:
            page_shown.show_section(section or page_shown.current(), fresh=True)
            self._on_section(page_shown.current())

    def open_session(self, stage: str, session_id: str, section: str = "") -> None:
        """Open one session of a stage: the latest on the stage's own page, others on theirs."""
        journey, until = self.journey(), self._room.desk.end_of_today()
        self.open_stage(stage, section, ways.own_page(journey, stage, session_id, until))

    def show_section(self, section: str) -> None:
        """Jump to a section of the stage shown."""
        page = self.page()
        if page is not None:
            self._room.autosave.flush()
            page.show_section(section)
            self._on_section(page.current())

    def previous_section(self) -> None:
        """Go to the section before this one."""
        self._step(-1)

    def next_section(self) -> None:
        """Go to the section after this one."""
        self._step(1)

    # Sessions

    def start_session(self, mode: Mode | None) -> None:
        """Start or resume the session of the stage shown; on the overview, of the next one."""
        stage = self.runner.start(self._stage, mode)
        if stage and stage != self._stage:
            self.open_stage(stage)
        elif stage:
            self.open_stage(stage, self.section)

    def offer_start(self) -> None:
        """Ask how the next session is held, and start it; nothing where none can be started."""
        button = self.overview.start_button() if self._stage == OVERVIEW else None
        if button is not None:
            self.header.offer_modes(button)
        elif not self.header.start.isHidden():
            self.header.offer_start()

    def prepare(self) -> None:
        """Read up on the client before the session."""
        from coachdesk.ui.prepare.sheet import open_prepare

        open_prepare(self._room, self, self._engagement)

    def finish_session(self) -> None:
        """Finish the running session and go to its wrap-up."""
        stage = self.runner.finish()
        if stage:
            self.open_stage(stage, stage_of(stage).sections[-1].key)

    def show_notes(self) -> None:
        """Show the private notes; in the room, offer a line that shows dots instead."""
        place = self.runner.place() if self._in_room else None
        if place is not None:
            Jot(self._room, place, self).show_below(self.header)
            return
        if self._stage == OVERVIEW:
            journey = self.journey()
            last = journey.last_held() if journey else None
            self.open_stage(last.stage if last else STAGES[0].key)
        self.open_guide(NOTES)
        self.guide.notes.write()

    def open_handout(self, kind: str = "goals") -> None:
        """Open the handout sheet."""
        self._room.autosave.flush()
        self.handout_wanted.emit(self._engagement, kind)

    def handout_kind(self) -> str:
        """The handout that fits the stage shown."""
        return "goals" if self._stage == OVERVIEW else PAGES[self._stage].handout

    # Showing

    def refresh(self) -> None:
        """Show everything as it is kept."""
        # The timer may ring while the practice is being locked, and this page on its way out.
        journey = self.journey() if self._room.desk.is_open else None
        if journey is None:
            return
        context = self.context()
        session = context.session() if context else None
        reading = self._room.desk.reading_only or is_reading_only(journey.client)
        stage = "" if self._stage == OVERVIEW else self._stage
        self.header.show_journey(
            journey,
            stage,
            session or (journey.next_planned() if not stage else None),
            reading=reading,
        )
        self.stepper.show_nodes(nodes_of(self._room, journey), self._stage)
        self.show_around()
        page = self.page()
        if page is None:
            self.overview.show_journey(journey)
        else:
            page.refresh(journey)
            self._show_tabs(journey)
            self.guide.refresh()
        self.banner.show_journey(journey)
        self._show_ways()
        self._tell_in_room(journey)

    def _step(self, by: int) -> None:
        page = self.page()
        if page is None:
            return
        keys = page.keys()
        at = keys.index(page.current()) + by
        if 0 <= at < len(keys):
            self.show_section(keys[at])

    def _show_tabs(self, journey: Journey) -> None:
        page, context = self.page(), self.context()
        if page is not None and context is not None:
            tabs = ways.tabs_of(self._room.words, journey, self._stage, context.session())
            self.tabs.show_tabs(tabs, page.current())

    def _show_ways(self) -> None:
        page, words = self.page(), self._room.words
        if page is not None:
            keys, current = page.keys(), page.current()
            self.footer.show_ways(
                ways.way_back(words, self.journey(), self._stage, keys, current),
                page.next_part() or ways.way_on(words, self.journey(), self._stage, keys, current),
            )

    def _tell_in_room(self, journey: Journey) -> None:
        running = journey.open_session()
        in_room = running is not None and running.mode is Mode.IN_ROOM
        if in_room != self._in_room:
            self._in_room = in_room
            self.in_room_changed.emit(in_room)

    # Slots

    def _on_section(self, section: str) -> None:
        self.tabs.put_right(getattr(self.page(), "corner", None))
        self.tabs.show_current(section)
        self.guide.show_place(self.context(), section)
        self._show_ways()

    def _on_next(self) -> None:
        page = self.page()
        if page is None or page.show_next_part():
            return
        if page.current() != page.keys()[-1]:
            self.next_section()
        elif ways.finishes(self.journey(), self._stage):
            self.finish_session()
        elif ways.later_stage(self._stage):
            self.open_stage(ways.later_stage(self._stage))

    def _on_guide_opened(self, part: str) -> None:
        self.open_guide(part)
        if part == NOTES:
            self.guide.notes.write()

    def _on_tick(self) -> None:
        journey = self.journey()
        if journey is not None:
            self.header.show_time(journey.open_session())

    def _on_changes(self, changes: Changes) -> None:
        journey = self.journey()
        if not self._engagement or journey is None:
            return
        mine = self._engagement in changes.engagements or journey.client.id in changes.ids
        if not (mine or changes.everything or not changes.engagements):
            return
        if changes.act == "session.seen":
            return
        if changes.act.startswith("client."):
            self.pages.mind_reading_only()
        self.pages.mind_method(changes)
        # What is being typed is on screen already; marks and lists may follow in a moment.
        if changes.origin is not None:
            self._settle.start()
        else:
            self.refresh()
