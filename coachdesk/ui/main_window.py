"""The window: sidebar and pages, and who may be seen when.

What the first page does not need is imported when it is first used: the client page and its
stages, the sheets, the settings.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from coachdesk.desk.desk import Desk
from coachdesk.domain.errors import StorageError
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.autosave import Autosave, Saving
from coachdesk.ui.clients.fold import SidebarFold
from coachdesk.ui.clients.sidebar import HANDOUTS, LOG, SECURITY, SETTINGS, TODAY, Sidebar
from coachdesk.ui.room import Room
from coachdesk.ui.side_pages import SidePages
from coachdesk.ui.signals import ChangeSignals
from coachdesk.ui.standing import Notices
from coachdesk.ui.theme import Look
from coachdesk.ui.undoing import Undoing
from coachdesk.ui.widgets.layout import row
from coachdesk.ui.widgets.tab_order import move_focus
from coachdesk.words import Words

if TYPE_CHECKING:
    from coachdesk.desk.changes import Changes
    from coachdesk.ui.actions import Actions
    from coachdesk.ui.copies import Copies
    from coachdesk.ui.journey.client_page import ClientPage
    from coachdesk.ui.today.today import Today

OVERVIEW = "overview"
MINIMUM = (960, 640)
USUAL = (1440, 868)


class MainWindow(QMainWindow):
    """The window of one open practice.

    Signals:
        rebuild_wanted: the text size changed; the window wants to be built anew.
    """

    rebuild_wanted = Signal()

    def __init__(
        self, desk: Desk, look: Look, words: Words, settings: SettingsFile,
        copies: "Copies | None" = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setMinimumSize(*MINIMUM)
        self.setWindowTitle("CoachDesk")
        autosave = Autosave(desk.now, self)
        signals = ChangeSignals(desk, self)
        told = Notices(self)
        self.room = Room(desk, look, words, autosave, signals, settings, self.say, told, copies)
        self.undoing = Undoing(self.room, self)
        self._actions: Actions | None = None
        self.sidebar = Sidebar(self.room)
        self.fold = SidebarFold(self.room, self.sidebar, self.width)
        self.stack = QStackedWidget()
        self._today: Today | None = None
        self._client_page: ClientPage | None = None
        self.beside = SidePages(self)
        self._opened = ""
        self._root = QStackedWidget()
        self._frame = frame = QWidget()
        side_by_side = row(frame)
        side_by_side.addWidget(self.sidebar)
        side_by_side.addWidget(self.stack, 1)
        self._root.addWidget(frame)
        self.setCentralWidget(self._root)
        self._refreshing = QTimer(self)
        self._refreshing.setSingleShot(True)
        self._refreshing.setInterval(200)
        self._refreshing.timeout.connect(self._refresh_lists)
        self._connect()
        self.fit()

    def _connect(self) -> None:
        self.sidebar.went.connect(self._on_went)
        self.sidebar.fold_wanted.connect(self.fold.toggle)
        self.sidebar.list_wanted.connect(self.fold.open_drawer)
        self.sidebar.clients.chosen.connect(self.open_client)
        self.sidebar.clients.new_wanted.connect(self.new_client)
        self.room.changes.happened.connect(self._on_changes)
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
        self.uncover()
        self.sidebar.clients.refresh()
        self.show_today()
        self.sidebar.clients.view.setFocus()

    def show_list(self) -> None:
        """Show the list at once, before anything else is made."""
        self.sidebar.clients.refresh()
        self.sidebar.clients.view.repaint()

    def cover(self, page: QWidget) -> None:
        """Show a page over everything: the welcome, or trouble with the vault."""
        self.uncover()
        self._root.addWidget(page)
        self._root.setCurrentWidget(page)
        page.setFocus()

    def uncover(self) -> None:
        """Show the practice again and let the page over it go."""
        page = self._root.currentWidget()
        self._root.setCurrentWidget(self._frame)
        if page is not None and page is not self._frame:
            self._root.removeWidget(page)
            page.hide()
            page.deleteLater()

    def is_covered(self) -> bool:
        """Whether a page is shown over the practice."""
        return self._root.currentWidget() is not self._frame

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

    def show_settings(self, part: str = "") -> None:
        """Show the settings, on one of their pages or the one shown last."""
        self._leave()
        self.beside.show_settings(part)

    def show_handouts(self) -> None:
        """Show what was given to whom."""
        self._leave()
        try:
            self.beside.show_handouts()
        except StorageError as error:
            self.tell_of(error)

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
        elif stage == SETTINGS:
            self.show_settings(section)
        elif stage in (HANDOUTS, LOG):
            (self.show_handouts if stage == HANDOUTS else self.beside.show_log)()

    def client_id(self) -> str:
        """The client shown, empty on other pages."""
        if not self.shows_client():
            return ""
        journey = self.client_page.journey()
        return journey.client.id if journey else ""

    def say(self, text: str) -> None:
        """Show a short notice."""
        self.undoing.say(text)

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

    def focusNextPrevChild(self, forward: bool) -> bool:
        # Qt's own chain follows the order in which widgets were made.
        return move_focus(self, forward=forward)

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
            geometry=bytes(self.saveGeometry().toHex().data()).decode("ascii"),
            last_client=value.last_client if self.is_covered() else self.client_id(),
        )
        self.room.changes.close()
        super().closeEvent(event)

    def restore(self) -> None:
        """Take the size and place the window had last time."""
        kept = self.room.settings.value.geometry
        if not kept or not self.restoreGeometry(QByteArray.fromHex(kept.encode("ascii"))):
            screen = self.screen().availableGeometry()
            self.resize(min(USUAL[0], screen.width()), min(USUAL[1], screen.height()))

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

        handouts, log = self.show_handouts, self.beside.show_log
        ways = {SETTINGS: self.show_settings, HANDOUTS: handouts, LOG: log}
        to_part = partial(self.show_settings, place)
        leave_room(self, to_part if place == SECURITY else ways.get(place, self.show_today))

    def _on_in_room(self, in_room: bool) -> None:
        if in_room:
            self.undoing.toasts.clear()
        self.fold.set_in_room(in_room)

    def _on_changes(self, changes: "Changes") -> None:
        listed = {"Client", "Engagement", "Session", "StageSetup"}
        if changes.everything or listed & {kind.__name__ for kind in changes.kinds}:
            self._refreshing.start()
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

    def _on_refused(self, _key: str, rule: str) -> None:
        from coachdesk.ui.trouble import rule_words

        self.say(rule_words(self.room.words, rule))

    def _refresh_lists(self) -> None:
        try:
            self.sidebar.clients.refresh()
            if self.stack.currentWidget() is self._today:
                self.today.refresh()
            self.sidebar.show_count(self.today.sessions_today())
        except StorageError:
            return  # the footer tells; the lists keep what they show

    def resize_text(self, step: int) -> None:
        """Make text larger (1), smaller (-1) or its usual size (0)."""
        from coachdesk.system.settings import text_size_after

        self.set_text_size(text_size_after(self.room.settings.value.text_size, step))

    def set_text_size(self, percent: int) -> None:
        """Make text ``percent`` of its usual size; the window is then built anew."""
        if percent != self.room.settings.value.text_size and self.room.autosave.flush():
            self.room.settings.change(text_size=percent)
            self.room.look.set_text_size(percent)
            self.rebuild_wanted.emit()

    def saved(self) -> bool:
        """Whether everything typed is kept."""
        return self.room.autosave.state.saving is Saving.KEPT
