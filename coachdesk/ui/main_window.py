"""The window: sidebar and pages, commands and their keys, and who may be seen when."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMainWindow,
    QStackedWidget,
    QTextEdit,
    QWidget,
)

from coachdesk.desk.changes import Changes
from coachdesk.desk.clients import add_client, engagements
from coachdesk.desk.desk import Desk
from coachdesk.desk.undo import UndoStep
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.errors import RuleBroken, StorageError
from coachdesk.domain.session import Session
from coachdesk.domain.stage import STAGES
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.actions import Actions
from coachdesk.ui.autosave import Autosave, Saving
from coachdesk.ui.clients.sidebar import COMPACT, RAIL, SETTINGS, TODAY, WIDTH, Sidebar
from coachdesk.ui.journey.client_page import MEDIUM, WIDE, ClientPage
from coachdesk.ui.leaving import LeavingSheet
from coachdesk.ui.new_client import NewClientSheet
from coachdesk.ui.notices import notice_for
from coachdesk.ui.regions import next_region
from coachdesk.ui.room import Room
from coachdesk.ui.signals import ChangeSignals
from coachdesk.ui.theme import Look
from coachdesk.ui.today.today import Today
from coachdesk.ui.trouble import rule_words
from coachdesk.ui.widgets.layout import row
from coachdesk.ui.widgets.stepper import OVERVIEW
from coachdesk.ui.widgets.toast import Toasts
from coachdesk.words import Words

if TYPE_CHECKING:
    from coachdesk.ui.settings.page import SettingsPage

MINIMUM = (960, 640)
USUAL = (1440, 868)


class MainWindow(QMainWindow):
    """The window of one open practice.

    Signals:
        rebuilt_wanted: the text size changed; the window wants to be built anew.
        closing: the window closes and everything is kept.
    """

    rebuild_wanted = Signal()
    closing = Signal()

    def __init__(self, desk: Desk, look: Look, words: Words, settings: SettingsFile) -> None:
        super().__init__()
        self.setMinimumSize(*MINIMUM)
        self.setWindowTitle("CoachDesk")
        autosave = Autosave(desk.now, self)
        self.room = Room(desk, look, words, autosave, ChangeSignals(desk, self), settings, self.say)
        self.toasts = Toasts(look, self, words("Close this notice"))
        self.actions_table = Actions(self)
        self.sidebar = Sidebar(self.room)
        self.stack = QStackedWidget()
        self.today = Today(self.room)
        self.client_page = ClientPage(self.room)
        self._settings_page: SettingsPage | None = None
        self.stack.addWidget(self.today)
        self.stack.addWidget(self.client_page)
        frame = QWidget()
        side_by_side = row(frame)
        side_by_side.addWidget(self.sidebar)
        side_by_side.addWidget(self.stack, 1)
        self.setCentralWidget(frame)
        self._drawer = False
        self._in_room = False
        self._before_settings = TODAY
        self._refreshing = QTimer(self)
        self._refreshing.setSingleShot(True)
        self._refreshing.setInterval(200)
        self._refreshing.timeout.connect(self._refresh_lists)
        self._connect()
        self._add_commands()
        self.fit()

    def _connect(self) -> None:
        self.sidebar.went.connect(self._on_went)
        self.sidebar.fold_wanted.connect(self.toggle_sidebar)
        self.sidebar.list_wanted.connect(self.open_drawer)
        self.sidebar.clients.chosen.connect(self._on_client_chosen)
        self.sidebar.clients.new_wanted.connect(self.new_client)
        self.today.client_wanted.connect(self.open_client)
        self.today.new_wanted.connect(lambda: self.new_client(""))
        self.client_page.in_room_changed.connect(self._on_in_room)
        self.client_page.engagement_wanted.connect(self.client_page.show_engagement)
        self.client_page.handout_wanted.connect(self.open_handouts)
        self.room.changes.happened.connect(self._on_changes)
        self.room.autosave.refused.connect(self._on_refused)

    def _add_commands(self) -> None:
        words, add = self.room.words, self.actions_table.add
        add("today", words("Today"), "Ctrl+1", self.show_today)
        add("new_client", words("New client"), "Ctrl+N", lambda: self.new_client(""))
        add(
            "start",
            words("Start session, or finish it"),
            ("Ctrl+Return", "Ctrl+Enter"),
            self._start_or_finish,
        )
        add(
            "pause",
            words("Pause or resume the clock"),
            "Ctrl+.",
            self.client_page.runner.pause_or_resume,
        )
        add("next_section", words("Next section"), "Ctrl+PgDown", self.client_page.next_section)
        add(
            "previous_section",
            words("Previous section"),
            "Ctrl+PgUp",
            self.client_page.previous_section,
        )
        for number in range(len(STAGES) + 1):
            text = words("Overview") if number == 0 else words("Stage {n}", n=number)
            stage = OVERVIEW if number == 0 else STAGES[number - 1].key
            add(f"stage_{number}", text, f"Ctrl+G, {number}", partial(self._go_to_stage, stage))
        add("handout", words("Handout"), "Ctrl+P", self._open_handout)
        add(
            "notes",
            words("Private notes; in the room: jot as dots"),
            "Ctrl+Shift+P",
            self._show_notes,
        )
        add("guide", words("Guide"), "Shift+F9", self.client_page.toggle_guide)
        add("sidebar", words("Client list"), "F9", self.toggle_sidebar)
        add("undo", words("Undo"), "Ctrl+Z", self.undo)
        add("redo", words("Redo"), "Ctrl+Shift+Z", self.redo)
        add("save", words("Save now"), "Ctrl+S", self.room.autosave.said_now)
        add("next_region", words("Next region"), "F6", lambda: next_region(self, 1))
        add("previous_region", words("Previous region"), "Shift+F6", lambda: next_region(self, -1))
        add("larger", words("Larger text"), ("Ctrl++", "Ctrl+="), lambda: self._resize_text(1))
        add("smaller", words("Smaller text"), "Ctrl+-", lambda: self._resize_text(-1))
        add("usual", words("Usual text size"), "Ctrl+0", lambda: self._resize_text(0))
        add("settings", words("Settings"), "Ctrl+,", self.show_settings)
        add("shortcuts", words("All shortcuts"), "F1", self.show_shortcuts)

    # Going places

    def begin(self) -> None:
        """Show the practice: the list, and Today."""
        self.sidebar.clients.refresh()
        self.show_today()

    def show_today(self) -> None:
        """Show Today."""
        self._leave()
        self.today.refresh()
        self.stack.setCurrentWidget(self.today)
        self.sidebar.show_place(TODAY)
        self.sidebar.show_count(self.today.sessions_today())

    def open_client(self, client_id: str, stage: str = OVERVIEW, section: str = "") -> None:
        """Open a client on the latest engagement."""
        found = engagements(self.room.desk, client_id)
        if not found:
            return
        self._leave()
        self.close_drawer()
        self.client_page.show_engagement(found[-1].id, stage, section)
        self.stack.setCurrentWidget(self.client_page)
        self.sidebar.show_place("client", client_id)

    def show_settings(self) -> None:
        """Show the settings."""
        self._leave()
        if self._settings_page is None:
            from coachdesk.ui.settings.page import SettingsPage

            self._settings_page = SettingsPage(self.room)
            self.stack.addWidget(self._settings_page)
        self.stack.setCurrentWidget(self._settings_page)
        self._settings_page.refresh()
        self.sidebar.show_place(SETTINGS)

    def new_client(self, name: str) -> None:
        """Ask for a name and open the new client on the introductory session."""
        if self.room.desk.reading_only:
            self.say(self.room.words("This practice is open for reading only."))
            return
        self.room.autosave.flush()
        NewClientSheet(self.room, self, name, self._add_client).open()

    def open_handouts(self, engagement_id: str, kind: str) -> None:
        """Open the handout sheet."""
        from coachdesk.ui.handouts.sheet import HandoutSheet

        HandoutSheet(self.room, self, engagement_id, kind).open()

    def show_shortcuts(self) -> None:
        """Show every command with its key."""
        from coachdesk.ui.shortcuts import ShortcutSheet

        ShortcutSheet(self.room, self, self.actions_table.commands()).open()

    def client_id(self) -> str:
        """The client shown, empty on other pages."""
        if self.stack.currentWidget() is not self.client_page:
            return ""
        journey = self.client_page.journey()
        return journey.client.id if journey else ""

    # Notices, undo

    def say(self, text: str) -> None:
        """Show a short notice."""
        self.toasts.show_toast(text)

    def undo(self) -> None:
        """Take back the last step, or what was typed last in a text field."""
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit | QTextEdit) and not field.isReadOnly():
            field.undo()
            return
        self._replay(self.room.desk.undo, self.room.words("Taken back"))

    def redo(self) -> None:
        """Do again what was taken back."""
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit | QTextEdit) and not field.isReadOnly():
            field.redo()
            return
        self._replay(self.room.desk.redo, self.room.words("Done again"))

    def _replay(self, act: Callable[[], object], said: str) -> None:
        found: list[object] = []
        if self.room.autosave.run(lambda: found.append(act())):
            self.toasts.clear()
            self.say(said if found[0] is not None else self.room.words("Nothing to take back"))

    # The sidebar

    def toggle_sidebar(self) -> None:
        """Fold or unfold the sidebar; where it is a rail by need, open the list over the page."""
        if self._drawer:
            self.close_drawer()
        elif self.sidebar.is_folded() and (self.width() < MEDIUM or self._in_room):
            self.open_drawer()
        else:
            folded = self.sidebar.is_folded()
            self.room.settings.change(sidebar="open" if folded else "rail")
            self.fit()

    def open_drawer(self) -> None:
        """Show the client list over the page; in the room this leaves names hidden."""
        if self._in_room:
            words = self.room.words
            self.say(words("The list stays folded while your client can see the screen."))
            return
        if self.width() >= MEDIUM:
            self.room.settings.change(sidebar="open")
            self.fit()
            return
        self._drawer = True
        self.fit()
        self.sidebar.clients.view.setFocus()

    def close_drawer(self) -> None:
        """Fold the list that was opened over the page."""
        if self._drawer:
            self._drawer = False
            self.fit()

    def fit(self) -> None:
        """Fit sidebar and pages to the window's width."""
        look, width = self.room.look, self.width()
        rail = width < MEDIUM or self.room.settings.value.sidebar == "rail" or self._in_room
        rail = rail and not self._drawer
        wide = look.px(RAIL if rail else WIDTH if width >= WIDE or self._drawer else COMPACT)
        self.sidebar.set_folded(rail)
        self.sidebar.setFixedWidth(wide)
        self.client_page.fit(width, self.height())

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
            LeavingSheet(self.room, self).open()
            return
        self.room.settings.change(
            geometry=bytes(self.saveGeometry().toHex().data()).decode("ascii"),
            last_client=self.client_id(),
        )
        self.room.changes.close()
        self.closing.emit()
        super().closeEvent(event)

    def restore(self) -> None:
        """Take the size and place the window had last time."""
        kept = self.room.settings.value.geometry
        if not kept or not self.restoreGeometry(QByteArray.fromHex(kept.encode("ascii"))):
            screen = self.screen().availableGeometry()
            self.resize(min(USUAL[0], screen.width()), min(USUAL[1], screen.height()))

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        if event.matches(QKeySequence.StandardKey.Cancel) and self._drawer:
            self.close_drawer()
        else:
            super().keyPressEvent(event)

    # Slots

    def _leave(self) -> None:
        self.room.autosave.flush()

    def _on_went(self, place: str) -> None:
        if place == SETTINGS:
            self.show_settings()
        else:
            self.show_today()

    def _on_client_chosen(self, client_id: str) -> None:
        self.open_client(client_id)

    def _go_to_stage(self, stage: str) -> None:
        if self.stack.currentWidget() is self.client_page:
            self.client_page.open_stage(stage)

    def _start_or_finish(self) -> None:
        if self.stack.currentWidget() is not self.client_page:
            return
        if self.client_page.runner.running() is not None:
            self.client_page.finish_session()
        elif not self.client_page.header.start.isHidden():
            self.client_page.header.offer_start()

    def _open_handout(self) -> None:
        if self.stack.currentWidget() is self.client_page:
            self.client_page.open_handout(self.client_page.handout_kind())

    def _show_notes(self) -> None:
        if self.stack.currentWidget() is self.client_page:
            self.client_page.show_notes()

    def _add_client(self, name: str) -> None:
        made: list[Client] = []
        broken: list[RuleBroken] = []

        def add() -> None:
            try:
                made.append(add_client(self.room.desk, name))
            except RuleBroken as error:
                broken.append(error)

        self.room.autosave.run(add)
        if broken:
            raise broken[0]
        if made:
            self.sidebar.clients.refresh()
            self.open_client(made[0].id, STAGES[0].key)

    def _on_in_room(self, in_room: bool) -> None:
        hides = in_room and self.room.settings.value.hide_list_in_room
        self._in_room = hides
        self._drawer = False
        if in_room:
            self.toasts.clear()
        self.fit()

    def _on_changes(self, changes: Changes) -> None:
        if changes.everything or changes.kinds & {Client, Engagement, Session}:
            self._refreshing.start()
        if changes.act.startswith(("undo.", "redo.")):
            return
        text = notice_for(self.room.words, changes.act)
        step = self.room.desk.last_step()
        if text and step is not None:
            self.toasts.show_toast(
                text,
                self.room.words("Undo"),
                lambda: self._undo_step(step),
            )

    def _undo_step(self, step: UndoStep) -> None:
        self.room.autosave.run(lambda: self.room.desk.undo(step))

    def _on_refused(self, _key: str, rule: str) -> None:
        self.say(rule_words(self.room.words, rule))

    def _refresh_lists(self) -> None:
        try:
            self.sidebar.clients.refresh()
            if self.stack.currentWidget() is self.today:
                self.today.refresh()
            self.sidebar.show_count(self.today.sessions_today())
        except StorageError:
            return  # the footer tells; the lists keep what they show

    def _resize_text(self, step: int) -> None:
        from coachdesk.system.settings import TEXT_SIZES

        now = self.room.settings.value.text_size
        at = min(range(len(TEXT_SIZES)), key=lambda n: abs(TEXT_SIZES[n] - now))
        size = 100 if step == 0 else TEXT_SIZES[max(0, min(len(TEXT_SIZES) - 1, at + step))]
        if size != now and self.room.autosave.flush():
            self.room.settings.change(text_size=size)
            self.room.look.set_text_size(size)
            self.rebuild_wanted.emit()

    def saved(self) -> bool:
        """Whether everything typed is kept."""
        return self.room.autosave.state.saving is Saving.KEPT
