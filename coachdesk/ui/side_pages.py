"""The pages the sidebar leads to beside Today and the clients, made when they are first shown."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from coachdesk.ui.clients.sidebar import CALENDAR, HANDOUTS, LOG, MONEY, SECURITY, SETTINGS

if TYPE_CHECKING:
    from coachdesk.desk.changes import Changes
    from coachdesk.ui.calendar.page import CalendarPage
    from coachdesk.ui.frame import Frame
    from coachdesk.ui.handouts.given_page import GivenPage
    from coachdesk.ui.log.page import LogPage
    from coachdesk.ui.money.page import MoneyPage
    from coachdesk.ui.settings.page import SettingsPage

REMINDING_AFTER_MS = 3_000
LISTED = frozenset(("Given", "Client", "Engagement"))
DATED = frozenset(("Session", "Client", "Engagement", "Busy", "StageSetup"))
LOGGED = frozenset(("Session", "Client", "Engagement", "Answer", "Practice", "KeptHours"))
OF_MONEY = frozenset(("Invoice", "Session", "Client", "Engagement", "Practice"))


class SidePages(QObject):
    """Handouts, the coaching log, Money and Settings, of one window."""

    def __init__(self, window: "Frame") -> None:
        super().__init__(window.stack)
        self._window = window
        self._later = QTimer(self)  # nothing of it is needed before the first paint
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._begin_reminding)
        self._later.start(REMINDING_AFTER_MS)
        self._settings: SettingsPage | None = None
        self._handouts: GivenPage | None = None
        self._log: LogPage | None = None
        self._calendar: CalendarPage | None = None
        self._money: MoneyPage | None = None

    @property
    def settings(self) -> "SettingsPage":
        """The settings."""
        if self._settings is None:
            from coachdesk.ui.settings.page import SettingsPage

            self._settings = SettingsPage(self._window.room)
            self._window.stack.addWidget(self._settings)
        return self._settings

    @property
    def handouts(self) -> "GivenPage":
        """What was given."""
        if self._handouts is None:
            from coachdesk.ui.handouts.form_drop import FormDrop
            from coachdesk.ui.handouts.given_page import GivenPage

            self._handouts = GivenPage(self._window.room)
            self._handouts.given_wanted.connect(self._window.open_given)
            self._handouts.form_wanted.connect(self._on_form)
            FormDrop(self._handouts, self._window)
            self._window.stack.addWidget(self._handouts)
        return self._handouts

    @property
    def log(self) -> "LogPage":
        """The coaching log."""
        if self._log is None:
            from coachdesk.ui.log.going import go_to_session
            from coachdesk.ui.log.page import LogPage

            self._log = LogPage(self._window.room)
            self._log.session_wanted.connect(partial(go_to_session, self._window))
            self._window.stack.addWidget(self._log)
        return self._log

    @property
    def money(self) -> "MoneyPage":
        """What is owed, and invoices."""
        if self._money is None:
            from coachdesk.ui.money.page import MoneyPage

            self._money = MoneyPage(self._window.room)
            to_settings = partial(self._window.show_settings, MONEY)
            self._money.settings_wanted.connect(to_settings)
            self._window.stack.addWidget(self._money)
        return self._money

    @property
    def calendar(self) -> "CalendarPage":
        """The calendar."""
        if self._calendar is None:
            from coachdesk.ui.calendar.opening import made_calendar

            self._calendar = made_calendar(self._window)
            self._window.stack.addWidget(self._calendar)
        return self._calendar

    def _begin_reminding(self) -> None:
        from coachdesk.ui.calendar.reminder import Reminder

        Reminder(self._window, self).tick()

    def show(self, page: str, part: str = "") -> None:
        """Show one of the pages by the name of its row in the sidebar.

        Raises:
            StorageError: what the page shows cannot be read; the page before it stays.
        """
        if page == SETTINGS:
            self._show_settings(part)
        elif page == SECURITY:
            self._show_settings(SECURITY)
        elif page == HANDOUTS:
            self._show_handouts()
        elif page == LOG:
            self._show_log()
        elif page == CALENDAR:
            self._show_calendar(part)
        elif page == MONEY:
            self._show_money()

    def _show_settings(self, part: str) -> None:
        page = self.settings
        self._window.stack.setCurrentWidget(page)
        page.show_part(part or page.shown)
        self._window.sidebar.show_place(SETTINGS)
        page.setFocus()

    def _show_handouts(self) -> None:
        page = self.handouts
        page.refresh()
        self._window.stack.setCurrentWidget(page)
        self._window.sidebar.show_place(HANDOUTS)
        page.begin()

    def _show_log(self) -> None:
        page = self.log
        page.refresh()
        self._window.stack.setCurrentWidget(page)
        self._window.sidebar.show_place(LOG)
        page.begin()

    def _show_money(self) -> None:
        page = self.money
        page.refresh()
        self._window.stack.setCurrentWidget(page)
        self._window.sidebar.show_place(MONEY)
        page.begin()

    def _show_calendar(self, day: str) -> None:
        """Show the calendar; ``day`` (ISO) is where it stood before the window was built anew."""
        page = self.calendar
        if day:
            page.day = date.fromisoformat(day)
        page.refresh()
        self._window.stack.setCurrentWidget(page)
        self._window.sidebar.show_place(CALENDAR)
        page.begin()

    def place(self) -> tuple[str, str]:
        """Which of the pages is shown and which part of it; empty when none is."""
        shown = self._window.stack.currentWidget()
        if self._settings is not None and shown is self._settings:
            return SETTINGS, self._settings.shown
        if self._shows_log():
            return LOG, ""
        if self._shows_calendar():
            return CALENDAR, self.calendar.day.isoformat()
        if self._shows_money():
            return MONEY, ""
        return (HANDOUTS, "") if self.shows_handouts() else ("", "")

    def shows_handouts(self) -> bool:
        """Whether what was given is shown."""
        shown = self._window.stack.currentWidget()
        return self._handouts is not None and shown is self._handouts

    def _shows_log(self) -> bool:
        return self._log is not None and self._window.stack.currentWidget() is self._log

    def _shows_money(self) -> bool:
        return self._money is not None and self._window.stack.currentWidget() is self._money

    def _shows_calendar(self) -> bool:
        shown = self._window.stack.currentWidget()
        return self._calendar is not None and shown is self._calendar

    def follow(self, changes: "Changes") -> None:
        """Show anew what is shown when some of it changed."""
        kinds = {kind.__name__ for kind in changes.kinds}
        if self.shows_handouts() and (changes.everything or LISTED & kinds):
            self.handouts.refresh()
        if self._shows_log() and (changes.everything or LOGGED & kinds):
            self.log.refresh()
        if self._shows_calendar() and (changes.everything or DATED & kinds):
            self.calendar.refresh()
        if self._shows_money() and (changes.everything or OF_MONEY & kinds):
            self.money.refresh()

    def _on_form(self) -> None:
        from coachdesk.ui.handouts.read_form import open_read_form

        open_read_form(self._window)
