"""The window of a practice: sidebar and pages, and who may be seen when.

What the first page does not need is imported when it is first used: the client page and its
stages, the sheets, the settings.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget

from coachdesk.desk.desk import Desk
from coachdesk.domain.errors import StorageError
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.autosave import Autosave, Saving
from coachdesk.ui.clients.fold import SidebarFold
from coachdesk.ui.clients.sidebar import HANDOUTS, SETTINGS, TODAY, Sidebar
from coachdesk.ui.room import Room
from coachdesk.ui.shell import TITLE, Shell
from coachdesk.ui.side_pages import SidePages
from coachdesk.ui.signals import ChangeSignals
from coachdesk.ui.standing import Notices
from coachdesk.ui.theme import Look
from coachdesk.ui.undoing import Undoing
from coachdesk.ui.widgets.layout import row
from coachdesk.words import Words

if TYPE_CHECKING:
    from coachdesk.desk.changes import Changes
    from coachdesk.ui.actions import Actions
    from coachdesk.ui.copies import Copies
    from coachdesk.ui.journey.client_page import ClientPage
    from coachdesk.ui.list_refresh import ListRefresh
    from coachdesk.ui.machine import Machine
    from coachdesk.ui.today.today import Today

OVERVIEW = "overview"


class MainWindow(Shell):
    """The window of one open practice.

    Signals:
        rebuild_wanted: the text size changed; the window wants to be built anew.
    """

    rebuild_wanted = Signal()

    def __init__(
        self, desk: Desk, look: Look, words: Words, settings: SettingsFile,
        copies: "Copies | None" = None,
    ) -> None:  # fmt: skip
        super().__init__(settings)
        autosave = Autosave(desk.now, self)
        signals = ChangeSignals(desk, self)
        told = Notices(self)
        self.room = Room(
            desk, look, words, autosave, signals, settings, self.say, self.say_done, told, copies
        )
        self.undoing = Undoing(self.room, self)
        self._actions: Actions | None = None
        self.sidebar = Sidebar(self.room)
        self.fold = SidebarFold(self.room, self.sidebar, self.width)
        self.stack = QStackedWidget()
        self._today: Today | None = None
        self._client_page: ClientPage | None = None
        self.beside = SidePages(self)
        self._opened = ""
        side_by_side = row(self.inside)
        side_by_side.addWidget(self.sidebar)
        side_by_side.addWidget(self.stack, 1)
        self._lists: ListRefresh | None = None
        self._machine: Machine | None = None
        self._connect()
        self.fit()

    def _connect(self) -> None:
        self.sidebar.went.connect(self._on_went)
        self.sidebar.fold_wanted.connect(self.fold.toggle)
        self.sidebar.list_wanted.connect(self.fold.open_drawer)
        self.sidebar.clients.chosen.connect(self.open_client)
        self.sidebar.clients.new_wanted.connect(self.new_client)
        self.room.changes.happened.connect(self._on_changes)
        self.room.changes.setting_changed.connect(self._show_title)
        self.room.autosave.refused.connect(self._on_refused)

    # Parts that are made when they are first needed

    @property
    def today(self) -> "Today":
        """The first page."""
        if self._today is None:
            from coachdesk.ui.today.ways import made_today

            self._today = made_today(self)
            self.stack.addWidget(self._today)
        return self._today

    @property
    def client_page(self) -> "ClientPage":
        """The page of a client."""
        if self._client_page is None:
            from coachdesk.ui.journey.client_page import ClientPage

            page = ClientPage(self.room)
            page.in_room_changed.connect(self._on_in_room)
            page.engagement_wanted.connect(page.show_engagement)
            page.handout_wanted.connect(self.open_handouts)
            page.given_wanted.connect(self.open_given)
            page.fit(self.width(), self.height())
            self._client_page = page
            self.stack.addWidget(page)
        return self._client_page

    @property
    def actions_table(self) -> "Actions":
        """Every command and its keys."""
        if self._actions is None:
            from coachdesk.ui.actions import Actions

            self._actions = Actions(self)
        return self._actions

    @property
    def lists(self) -> "ListRefresh":
        """Shows the list and Today anew after changes."""
        if self._lists is None:
            from coachdesk.ui.list_refresh import ListRefresh

            self._lists = ListRefresh(self.sidebar, self.stack, lambda: self.today)
            self.room.changes.closed.connect(self._lists.rest)
        return self._lists

    @property
    def machine(self) -> "Machine":
        """Changes the settings of this machine."""
        if self._machine is None:
            from coachdesk.ui.machine import Machine

            self._machine = Machine(self.room, self.undoing, self.rebuild_wanted.emit)
        return self._machine

    def shows_client(self) -> bool:
        """Whether a client's page is shown."""
        return self._client_page is not None and self.stack.currentWidget() is self._client_page

    # Going places

    def begin(self) -> None:
        """Show the practice: the list, Today, and every command."""
        self.show_practice()
        self.add_commands()

    def show_practice(self) -> None:
        """Show the list and Today."""
        from coachdesk.ui.regions import stand_at_list

        self.uncover()
        self.sidebar.clients.refresh()
        self.show_today()
        stand_at_list(self)

    def show_list(self) -> None:
        """Show the list at once, before anything else is made."""
        self.sidebar.clients.refresh()
        self.sidebar.clients.view.repaint()

    def add_commands(self) -> None:
        """Make every command reachable by its keys."""
        from coachdesk.ui.commands import add_commands

        add_commands(self)

    def show_today(self) -> None:
        """Show Today."""
        self._leave()
        self.today.refresh()
        self.stack.setCurrentWidget(self.today)
        self.sidebar.show_place(TODAY)
        self._show_title()
        self.sidebar.show_count(self.today.sessions_today())

    def open_client(self, client_id: str, stage: str = OVERVIEW, section: str = "") -> None:
        """Open a client on the latest engagement; offer to begin one where there is none."""
        from coachdesk.desk.clients import engagements
        from coachdesk.ui.beginnings import offer_engagement

        self._leave()
        try:
            found = engagements(self.room.desk, client_id)
            if not found:
                offer_engagement(self, client_id)
                return
            self.fold.close_drawer()
            self._opened = client_id
            self.client_page.show_engagement(found[-1].id, stage, section)
        except StorageError as error:
            self.tell_of(error)
            return
        self.stack.setCurrentWidget(self.client_page)
        self.sidebar.show_place("client", client_id)
        self._show_title()

    def show_settings(self, part: str = "") -> None:
        """Show the settings, on one of their pages or the one shown last."""
        self._show_beside(SETTINGS, part)

    def show_handouts(self) -> None:
        """Show what was given to whom."""
        self._show_beside(HANDOUTS)

    def new_client(self, name: str) -> None:
        """Ask for a name and open the new client on the introductory session."""
        from coachdesk.ui.beginnings import ask_for_client

        ask_for_client(self, self, name)

    def open_handouts(self, engagement_id: str, kind: str) -> None:
        """Open the handout sheet."""
        from coachdesk.ui.handouts.sheet import HandoutSheet

        HandoutSheet(self.room, self, engagement_id, kind).open()

    def open_given(self, given_id: str) -> None:
        """Show a document just as it was given."""
        from coachdesk.ui.handouts.sheet import given_sheet

        sheet = given_sheet(self.room, self, given_id)
        if sheet is not None:
            sheet.open()

    def show_shortcuts(self) -> None:
        """Show every command with its key."""
        from coachdesk.ui.shortcuts import ShortcutSheet

        ShortcutSheet(self.room, self, self.actions_table.commands()).open()

    def place(self) -> tuple[str, str, str]:
        """Where the coach is: client, stage and section; else a page and its part."""
        page = self._client_page
        if page is not None and self.shows_client():
            return self.client_id(), page.stage, page.section
        return ("", *self.beside.place())

    def go_to(self, place: tuple[str, str, str]) -> None:
        """Go back to a place."""
        client_id, stage, section = place
        if client_id:
            self.open_client(client_id, stage, section)
        elif stage:
            self._show_beside(stage, section)

    def client_id(self) -> str:
        """The client shown, empty on other pages."""
        if not self.shows_client():
            return ""
        journey = self.client_page.journey()
        return journey.client.id if journey else ""

    def say(self, text: str) -> None:
        """Show a short notice."""
        self.undoing.say(text)

    def say_done(self, text: str) -> None:
        """Show a short notice of the last step, with its way back."""
        self.undoing.say_done(text)

    def tell_of(self, error: StorageError) -> None:
        """Say in a sentence that something could not be read or kept."""
        from coachdesk.ui.trouble import not_read

        trouble = not_read(self.room.words, error.fault)
        self.say(f"{trouble.happened} {trouble.safe}")

    def fit(self) -> None:
        """Fit sidebar and pages to the window's size."""
        self.fold.fit()
        if self._client_page is not None:
            self._client_page.fit(self.width(), self.height())

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.room.autosave.flush()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.room.autosave.flush() and not self.property("leaving"):
            event.ignore()
            from coachdesk.ui.leaving import LeavingSheet

            LeavingSheet(self.room, self).open()
            return
        value = self.room.settings.value
        self.room.settings.change(
            geometry=self.geometry_kept(),
            last_client=value.last_client if self.is_covered() else self.client_id(),
        )
        self.room.changes.close()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "\x1b" and self.fold.is_drawer:
            self.fold.close_drawer()
        else:
            super().keyPressEvent(event)

    # Slots

    def _leave(self) -> None:
        self.room.autosave.flush()

    def _on_went(self, place: str) -> None:
        from coachdesk.ui.leaving_room import leave_room

        to_page = partial(self._show_beside, place)
        leave_room(self, self.show_today if place == TODAY else to_page)

    def _show_beside(self, page: str, part: str = "") -> None:
        """Show a page of the sidebar, or say what of it cannot be read."""
        self._leave()
        try:
            self.beside.show(page, part)
        except StorageError as error:
            self.tell_of(error)
        self._show_title()

    def _on_refused(self, _key: str, rule: str) -> None:
        from coachdesk.ui.trouble import rule_words

        self.say(rule_words(self.room.words, rule))

    def _show_title(self) -> None:
        """Name the client in the window's title, if the coach chose so."""
        page = self._client_page if self.shows_client() else None
        journey = page.journey() if page and self.room.settings.value.names_in_title else None
        name = self.room.name_of(journey.client) if journey else ""
        self.setWindowTitle(f"{name} – {TITLE}" if name else TITLE)

    def _on_in_room(self, in_room: bool) -> None:
        if in_room:
            self.undoing.toasts.clear()
        self.fold.set_in_room(in_room)

    def _on_changes(self, changes: "Changes") -> None:
        self.lists.follow(changes)
        self._show_title()
        self.beside.follow(changes)
        self._leave_gone()
        self.undoing.tell(changes)

    def _leave_gone(self) -> None:
        """Let the client's page go when its engagement was taken back or replaced."""
        page = self._client_page
        if page is None or not page.engagement_id or page.journey() is not None:
            return
        shown, self._client_page = self.shows_client(), None
        page.pages.drop_all()
        self.stack.removeWidget(page)
        page.deleteLater()
        if shown:
            self.fold.set_in_room(False)
            self.show_today()
            self.open_client(self._opened)

    def saved(self) -> bool:
        """Whether everything typed is kept."""
        return self.room.autosave.state.saving is Saving.KEPT
