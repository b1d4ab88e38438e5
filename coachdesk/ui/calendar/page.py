"""The *Calendar* page: a week or a month of sessions, the day beside it, and ways to plan."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from coachdesk.desk.calendar import take_off
from coachdesk.domain.calendar import Dated
from coachdesk.domain.errors import StorageError
from coachdesk.domain.habit import add_months
from coachdesk.ui.banners import BannerStack
from coachdesk.ui.calendar.day_panel import DayPanel
from coachdesk.ui.calendar.days import DaysShown, read_days
from coachdesk.ui.calendar.grid import Grid
from coachdesk.ui.calendar.month import MonthGrid
from coachdesk.ui.calendar.week import WeekView
from coachdesk.ui.room import Room
from coachdesk.ui.single_keys import add_key
from coachdesk.ui.theme import Type
from coachdesk.ui.undoing import text_field
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.controls import Button, IconButton
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Label, plain_tip

WEEK, MONTH = "week", "month"
SEVEN = timedelta(days=7)
EARLIEST, LATEST = date(1, 2, 1), date(9999, 11, 30)  # with room for whole months around them
MINUTE_MS = 60_000
NARROW = 920


class CalendarPage(QWidget):
    """The calendar.

    Signals:
        session_wanted: open a session; carries client id, stage and session id.
    """

    session_wanted = Signal(str, str, str)

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self.day = room.desk.today()
        self._chosen = ""
        look = room.look
        lines = column(self)
        lines.setContentsMargins(*(look.px(each) for each in (40, 28, 40, 20)))
        self.banner = BannerStack(room)
        lines.addWidget(self.banner)
        lines.addLayout(self._built_head())
        lines.addSpacing(look.px(16))
        body = row(spacing=look.px(24))
        self.week, self.month = WeekView(room), MonthGrid(room)
        self._views = QStackedWidget()
        self._views.addWidget(self.week)
        self._views.addWidget(self.month)
        self.panel = DayPanel(room)
        body.addWidget(self._views, 1)
        body.addWidget(self.panel)
        lines.addLayout(body, 1)
        self._build_acts()
        for grid in (self.week.body, self.month):
            grid.stood.connect(self._on_stood)
            grid.opened.connect(self._on_opened)
            grid.entered.connect(self.panel.begin)
            grid.day_wanted.connect(self.show_day)
        self.panel.opened.connect(self._on_opened)
        self.panel.stood.connect(self._on_row)
        self._add_keys()
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self.week.body.update)
        self._minute.start()

    def _built_head(self) -> QBoxLayout:
        look, words = self._room.look, self._room.words
        self._head = head = row(spacing=look.px(8))
        ways = row(spacing=look.px(8))
        self.title = Label(look, "", Type.DISPLAY, elide=True)
        self.back = IconButton(look, "chevron-left", words("Back"), keys="PgUp")
        self.on = IconButton(look, "chevron-right", words("On"), keys="PgDn")
        self.now = Button(look, words("Today"), "quiet", keys="T")
        choices = [(WEEK, words("Week")), (MONTH, words("Month"))]
        self.view = Segments(look, choices, name=words("Week or month"), clearable=False)
        kept = self._room.settings.value.calendar_view
        self.view.show_value(kept if kept in (WEEK, MONTH) else WEEK)
        self.bell = IconButton(look, "bell", words("Remind me before sessions"))
        self.bell.clicked.connect(self._on_bell)
        self.files = Button(look, words("Calendar files"), "secondary", icon="calendar",
                            after="chevron-down")  # fmt: skip
        self.plan = Button(look, words("Plan a session"), "primary", icon="plus", keys="N")
        self.back.clicked.connect(lambda: self.turn(-1))
        self.on.clicked.connect(lambda: self.turn(1))
        self.now.clicked.connect(lambda: self.show_day(self._room.desk.today()))
        self.view.chosen.connect(self._on_view)
        self.files.clicked.connect(self._on_files)
        self.plan.clicked.connect(lambda: self._plan(None))
        self.plan.setVisible(not self._room.desk.reading_only)
        head.addWidget(self.title, 1)
        add_all(ways, self.back, self.on, self.now, self.view, self.bell, self.files, self.plan)
        head.addLayout(ways)
        return head

    def _build_acts(self) -> None:
        words, add = self._room.words, self.panel.add_act
        self.open = add(words("Open"), "arrow-right", self._open_chosen)
        self.move_button = add(words("Move…"), "calendar", self._move_chosen)
        self.off = add(words("Take off"), "x", self._take_off_chosen)
        self.out = add(words("Calendar file…"), "download", self._write_chosen)
        self.mail = add(words("E-mail…"), "mail", self._mail_chosen)

    def _add_keys(self) -> None:
        add_key(self, "N", self.plan)
        add_key(self, "T", self.now)
        for key, view in (("W", WEEK), ("M", MONTH)):
            self._key(key, partial(self._on_view, view))
        self._key("PgUp", lambda: self.turn(-1))
        self._key("PgDown", lambda: self.turn(1))
        self._key("Del", lambda: self.off.click() if self.off.isVisible() else None)

    def _key(self, key: str, act) -> None:  # type: ignore[no-untyped-def]
        made = QShortcut(QKeySequence(key), self)
        made.setContext(Qt.ShortcutContext.WindowShortcut)
        made.activated.connect(lambda: act() if text_field() is None else None)

    # Showing

    @property
    def grid(self) -> Grid:
        """The week or the month, whichever is shown."""
        return self.week.body if self.view.value() == WEEK else self.month

    def refresh(self) -> None:
        """Read anew what is shown.

        Raises:
            StorageError: it cannot be read; the page keeps what it shows.
        """
        self.banner.refresh()
        first, number = self._span()
        shown = read_days(self._room.desk, first, number)
        self._show(shown)

    def begin(self) -> None:
        """Put the keyboard on the day."""
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_day(self, day: date) -> None:
        """Show the week or month of a day, standing on it; at the calendar's ends, near it."""
        self.day = min(max(day, EARLIEST), LATEST)
        self._refresh()

    def turn(self, by: int) -> None:
        """Go a week or a month on or back."""
        if self.view.value() == WEEK:
            self.show_day(self.day + by * SEVEN)
        elif by > 0:
            self.show_day(add_months(self.day, 1))
        else:
            last = self.day.replace(day=1) - timedelta(days=1)
            self.show_day(last.replace(day=min(last.day, self.day.day)))

    def _span(self) -> tuple[date, int]:
        if self.view.value() == WEEK:
            return self.day - timedelta(days=self.day.weekday()), 7
        first = self.day.replace(day=1)
        begin = first - timedelta(days=first.weekday())
        after = add_months(first, 1)
        weeks = -(-(after - begin).days // 7)
        return begin, weeks * 7

    def _show(self, shown: DaysShown) -> None:
        words, view = self._room.words, self.view.value()
        self._views.setCurrentIndex(0 if view == WEEK else 1)
        if shown.find(self._chosen) is None:
            self._chosen = ""
        if view == WEEK:
            last = shown.first + timedelta(days=6)
            begin = words.month_day(shown.first)
            if shown.first.month == last.month:
                begin = str(shown.first.day)
            self.title.set_text(words("{first} to {last}", first=begin, last=words.paper_day(last)))
            self.week.show_days(shown, self.day, self._chosen)
        else:
            self.title.set_text(words.month(self.day))
            self.month.month = self.day.month
            self.month.show_days(shown, self.day, self._chosen)
        self._show_panel()

    def _show_panel(self) -> None:
        grid, words = self.grid, self._room.words
        self.panel.show_day(grid.shown, grid.day, grid.session_id)
        found = self.panel.chosen()
        planned = found is not None and found.state == "planned"
        writes = planned and not self._room.desk.reading_only
        self.move_button.setVisible(writes)
        self.off.setVisible(writes)
        self.mail.setVisible(planned)
        self.off.setToolTip(plain_tip(words("Take off the calendar  Del")))

    def _refresh(self) -> None:
        try:
            self.refresh()
        except StorageError:
            return  # the footer tells; the page keeps what it shows

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._room.look.px(NARROW)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._head.setDirection(down if narrow else across)
        self.panel.set_narrow(narrow)

    # What the coach does

    def _on_stood(self) -> None:
        grid = self.grid
        self.day, self._chosen = grid.day, grid.session_id
        if self.view.value() == MONTH and self.day.month != self.month.month:
            self._refresh()
        else:
            self._show_panel()

    def _on_row(self, session_id: str) -> None:
        """The grid goes along with the list beside it."""
        self.grid.go_along(session_id)
        self._chosen = session_id
        self._show_panel()

    def _on_view(self, view: str) -> None:
        had_keyboard = self.grid.hasFocus()
        self.view.show_value(view)
        self._room.settings.change(calendar_view=view)
        self._refresh()
        if had_keyboard:
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_opened(self, session_id: str) -> None:
        found = self.grid.shown.find(session_id)
        if found is not None:
            self.session_wanted.emit(found.client_id, found.stage, found.session_id)

    def _open_chosen(self) -> None:
        found = self.panel.chosen()
        if found is not None:
            self._on_opened(found.session_id)

    def _move_chosen(self) -> None:
        self._plan(self.panel.chosen())

    def _plan(self, moved: Dated | None) -> None:
        from coachdesk.ui.calendar.plan_sheet import PlanningSheet

        self._room.autosave.flush()
        sheet = PlanningSheet(self._room, self, day=self.day, moved=moved)
        sheet.planned.connect(self.show_day)
        sheet.open()

    def _take_off_chosen(self) -> None:
        found = self.panel.chosen()
        if found is not None and found.state == "planned" and not self._room.desk.reading_only:
            self._room.autosave.run(lambda: take_off(self._room.desk, found.session_id))
            self.begin()

    def _on_files(self) -> None:
        from coachdesk.ui.calendar.files import files_menu, show_below

        show_below(files_menu(self._room, self), self.files)

    def _on_bell(self) -> None:
        from coachdesk.ui.calendar.files import remind_menu, show_below

        show_below(remind_menu(self._room, self), self.bell)

    def _write_chosen(self) -> None:
        from coachdesk.ui.calendar.writing import write_one

        found = self.panel.chosen()
        if found is not None:
            write_one(self._room, self, found)

    def _mail_chosen(self) -> None:
        from coachdesk.ui.calendar.mailing import MailSheet

        found = self.panel.chosen()
        if found is not None:
            MailSheet(self._room, self, found).open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "\x1b" and not self.grid.hasFocus():
            self.begin()
        else:
            super().keyPressEvent(event)
