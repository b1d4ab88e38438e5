"""The built pages of one engagement: each stage's page is made once and kept."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coachdesk.desk.changes import Changes
from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.arrangement import shown_keys
from coachdesk.ui.journey.catalogue import PAGES
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.stage_page import StagePage
from coachdesk.ui.room import Room


class StageStack(QStackedWidget):
    """The overview and the stage pages.

    Signals:
        section_changed: another section of the page shown came into view; carries its key.
        section_wanted, stage_wanted, handout_wanted: a page asks to go there; keys.
    """

    section_changed = Signal(str)
    section_wanted = Signal(str)
    stage_wanted = Signal(str, str)
    handout_wanted = Signal(str)

    def __init__(self, room: Room, overview: QWidget, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        room.changes.closed.connect(self.drop_all)
        self._room = room
        self._overview = overview
        self._pages: dict[tuple[str, str], StagePage] = {}
        self._narrow = False
        self.addWidget(overview)

    def page(self) -> StagePage | None:
        """The stage page shown, ``None`` on the overview."""
        shown = self.currentWidget()
        return shown if isinstance(shown, StagePage) else None

    def show_overview(self) -> None:
        """Show the overview."""
        self.setCurrentWidget(self._overview)

    def show_stage(self, engagement_id: str, stage: str, session_id: str) -> StagePage:
        """Show a stage's page, made now if it was not yet."""
        key = (stage, session_id)
        if key not in self._pages:
            self._pages[key] = self._made(engagement_id, stage, session_id)
        page = self._pages[key]
        self.setCurrentWidget(page)
        return page

    def refresh(self, journey: Journey) -> None:
        """Show what is kept on the page shown."""
        page = self.page()
        if page is not None:
            page.refresh(journey)

    def set_narrow(self, narrow: bool) -> None:
        """Fit a narrower or wider window."""
        self._narrow = narrow
        for page in self._pages.values():
            page.set_narrow(narrow)

    def mind_reading_only(self) -> None:
        """Make pages anew that were made for writing and are for reading now, or the reverse."""
        for key, page in list(self._pages.items()):
            if page.property("reading") != page.context.reading_only:
                page.setProperty("reading", page.context.reading_only)
                self._renew(key, page)

    def mind_method(self, changes: Changes) -> None:
        """Make pages anew that should show other sections by now, or call them by other names."""
        names = "SectionSetup" in {kind.__name__ for kind in changes.kinds}
        for key, page in list(self._pages.items()):
            if names or page.keys() != shown_keys(page.context):
                self._renew(key, page)

    def _renew(self, key: tuple[str, str], page: StagePage) -> None:
        if page is self.currentWidget():
            QTimer.singleShot(0, page, lambda: self.rebuild(page))
        else:
            self._drop(key)

    def rebuild(self, page: StagePage) -> None:
        """Make a page anew, staying at its place."""
        key = next((key for key, each in self._pages.items() if each is page), None)
        if key is None:
            return
        self._room.autosave.flush()
        shown, section, context = page is self.currentWidget(), page.current(), page.context
        self._drop(key)
        if shown:
            self.show_stage(context.engagement_id, *key).show_section(section)
            self.section_changed.emit(section)

    def drop_all(self) -> None:
        """Let every page go, when another client is shown."""
        for key in list(self._pages):
            self._drop(key)

    def _made(self, engagement_id: str, stage: str, session_id: str) -> StagePage:
        context = StageContext(self._room, engagement_id, stage, session_id, self)
        page = PAGES[stage].page(context)
        page.setProperty("reading", context.reading_only)
        page.section_changed.connect(self.section_changed)
        context.jump_wanted.connect(self.section_wanted)
        context.stage_wanted.connect(self.stage_wanted)
        context.handout_wanted.connect(self.handout_wanted)
        context.rebuild_wanted.connect(lambda: self.rebuild(page))
        page.set_narrow(self._narrow)
        self.addWidget(page)
        return page

    def _drop(self, key: tuple[str, str]) -> None:
        page = self._pages.pop(key)
        self.removeWidget(page)
        page.stop_building()
        page.hide()
        page.context.deleteLater()
        page.deleteLater()
