"""The sidebar: brand, ways to go, the clients, and the foot. Folds to a rail without names."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from coachdesk.ui.clients.client_list import ClientList
from coachdesk.ui.clients.copies_button import CopiesButton
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import Button, IconButton
from coachdesk.ui.widgets.layout import add_all, column, row, rule

WIDTH, COMPACT, RAIL = 264, 232, 56
TODAY, HANDOUTS, SETTINGS = "today", "handouts", "settings"
LOG = "log"  # the coaching log
CALENDAR = "calendar"
MONEY = "money"  # what is owed, and invoices
SECURITY = "security"  # a page of the settings
SEARCH = "search"  # the palette


class NavRow(Button):
    """A way to go, with a count at its end."""

    def __init__(self, look: Look, text: str, icon: str, *, parent: QWidget | None = None) -> None:
        super().__init__(look, text, "quiet", icon=icon, parent=parent)
        self.setCheckable(True)
        self._count = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int, spoken: str) -> None:
        """Show a number at the end of the row; nothing for zero."""
        self._count = str(count) if count else ""
        self.setAccessibleName(f"{self.text()}, {spoken}" if count else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(120), self._look.px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, box = self._look, QRectF(self.rect())
        painter = QPainter(self)
        on = self.isChecked()
        if on or self.underMouse():
            rounded_box(painter, box, look.px(8), look.colour("select" if on else "hover"))
        side = look.px(17)
        ink = look.colour("accent" if on else "ink2")
        paint_icon(painter, self._icon, ink, QRectF(look.px(9), 0, side, box.height()))
        x = look.px(36)
        role = Type.BODY_STRONG if on else Type.BODY
        room = QRectF(x, 0, box.width() - x - look.px(30), box.height())
        text_line(painter, look.font(role), look.colour("ink"), room, self.text())
        if self._count:
            width = look.metrics(Type.BODY).horizontalAdvance(self._count)
            place = QRectF(box.right() - width - look.px(10), 0, width + 2, box.height())
            text_line(
                painter, look.font(Type.BODY), look.colour("ink2"), place, self._count, elide=False
            )


class SearchBox(Button):
    """What looks like a field and opens the palette, with its keys at the end."""

    def __init__(self, look: Look, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(look, text, "secondary", icon="search", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(120), self._look.px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, box = self._look, QRectF(self.rect())
        painter = QPainter(self)
        fill = look.colour("hover" if self.underMouse() else "surface")
        rounded_box(painter, box, look.px(8), fill, look.colour("lineStrong"))
        ink, side = look.colour("ink2"), look.px(16)
        paint_icon(painter, self._icon, ink, QRectF(look.px(10), 0, side, box.height()))
        keys = "Ctrl K"
        wide = look.metrics(Type.CAPTION).horizontalAdvance(keys)
        cap = QRectF(0, look.px(7), wide + look.px(12), box.height() - look.px(14))
        cap.moveRight(box.right() - look.px(7))
        rounded_box(painter, cap, look.px(4), look.colour("surface"), look.colour("lineStrong"))
        inside = cap.adjusted(look.px(6), 0, 0, 0)
        text_line(painter, look.font(Type.CAPTION), ink, inside, keys, elide=False)
        x = look.px(36)
        room = QRectF(x, 0, cap.left() - look.px(6) - x, box.height())
        text_line(painter, look.font(Type.BODY), ink, room, self.text())


class Brand(QWidget):
    """The mark and the name."""

    def __init__(self, look: Look, name: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._name = look, name
        self.setFixedHeight(look.px(52))
        self.setMinimumWidth(look.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        side = look.px(22)
        left = look.px(5) if self._name else (self.width() - side) / 2
        paint_icon(painter, "mark", look.colour("ink"), QRectF(left, 0, side, self.height()))
        if self._name:
            x = left + side + look.px(9)
            room = QRectF(x, 0, self.width() - x, self.height())
            text_line(painter, look.font(Type.HEADING), look.colour("ink"), room, self._name)


class Sidebar(QWidget):
    """The sidebar.

    Signals:
        went: a way to go was chosen; carries ``today``, ``handouts``, ``log``, ``money``,
            ``settings`` or ``security``.
        fold_wanted: fold or unfold the sidebar.
        list_wanted: show the client list over the page, from the rail.
        lock_wanted: lock the practice.
        guide_wanted: open the user guide.
        search_wanted: open the palette.
        client_shown: a client's page was opened; carries the id.
    """

    spoken = "group"

    went = Signal(str)
    fold_wanted = Signal()
    list_wanted = Signal()
    lock_wanted = Signal()
    guide_wanted = Signal()
    search_wanted = Signal()
    client_shown = Signal(str)

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        look, words = room.look, room.words
        self.setAccessibleName(words("Sidebar"))
        whole = column(self)
        self._stack = QStackedWidget()
        whole.addWidget(self._stack)
        self.clients = ClientList(room)
        self.today_row = NavRow(look, words("Today"), "sun")
        self.today_row.clicked.connect(lambda: self._go(TODAY))
        self.handouts_row = NavRow(look, words("Handouts"), "printer")
        self.handouts_row.clicked.connect(lambda: self._go(HANDOUTS))
        self.log_row = NavRow(look, words("Coaching log"), "clock")
        self.log_row.clicked.connect(lambda: self._go(LOG))
        self.calendar_row = NavRow(look, words("Calendar"), "calendar")
        self.calendar_row.clicked.connect(lambda: self._go(CALENDAR))
        self.money_row = NavRow(look, words("Money"), "receipt")
        self.money_row.clicked.connect(lambda: self._go(MONEY))
        self._open = self._build_open()
        self._rail: QWidget | None = None
        self._stack.addWidget(self._open)
        self._rail_ways: dict[str, IconButton] = {}
        self._shown = ""

    def show_place(self, place: str, client_id: str = "") -> None:
        """Mark where the coach is."""
        self._shown = place
        self._mark()
        self.clients.select(client_id)
        if client_id:
            self.client_shown.emit(client_id)

    def _mark(self) -> None:
        """Mark the way that leads to where the coach is."""
        self.today_row.setChecked(self._shown == TODAY)
        self.handouts_row.setChecked(self._shown == HANDOUTS)
        self.log_row.setChecked(self._shown == LOG)
        self.calendar_row.setChecked(self._shown == CALENDAR)
        self.money_row.setChecked(self._shown == MONEY)
        self.settings_button.setChecked(self._shown == SETTINGS)
        for place, button in self._rail_ways.items():
            button.setChecked(place == self._shown)

    def _go(self, place: str) -> None:
        # A click marks by itself, but the coach may be asked first, and stay.
        self._mark()
        self.went.emit(place)

    def show_count(self, today: int) -> None:
        """Show how many sessions are left today."""
        spoken = self._room.words.count("{n} session left", "{n} sessions left", today)
        self.today_row.show_count(today, spoken)

    def set_folded(self, folded: bool) -> None:
        """Show the rail without names, or the whole sidebar."""
        if folded and self._rail is None:
            self._rail = self._build_rail()
            self._stack.addWidget(self._rail)
        self._stack.setCurrentWidget(self._rail if folded and self._rail else self._open)

    def is_folded(self) -> bool:
        """Whether only the rail is shown."""
        return self._rail is not None and self._stack.currentWidget() is self._rail

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        # Not fillRect: to choose among its forms, its first call makes Python enums of every
        # gradient Qt knows, a twentieth of the time to the first paint.
        rounded_box(painter, QRectF(self.rect()), 0, self._room.look.colour("sidebar"))
        edge = QRectF(self.width() - 1, 0, 1, self.height())
        rounded_box(painter, edge, 0, self._room.look.colour("line"))

    def _build_open(self) -> QWidget:
        look, words = self._room.look, self._room.words
        made = QWidget()
        lines = column(made)
        pad = look.px(12)
        lines.setContentsMargins(pad, 0, pad, 0)
        head = row()
        self.fold_button = IconButton(look, "panel-left", words("Fold the sidebar"), keys="F9")
        self.fold_button.clicked.connect(self.fold_wanted)
        head.addWidget(Brand(look, "CoachDesk"), 1)
        head.addWidget(self.fold_button)
        lines.addLayout(head)
        self.search_box = SearchBox(look, words("Search everything"))
        self.search_box.clicked.connect(self.search_wanted)
        lines.addWidget(self.search_box)
        lines.addSpacing(look.px(10))
        lines.addWidget(self.today_row)
        lines.addWidget(self.handouts_row)
        lines.addWidget(self.log_row)
        lines.addWidget(self.calendar_row)
        lines.addWidget(self.money_row)
        lines.addSpacing(look.px(8))
        lines.addWidget(rule())
        lines.addSpacing(look.px(8))
        if self._room.hides_names:
            chip = Button(look, words("Names hidden"), "private", icon="eye-off", keys="F8")
            chip.setAccessibleName(words("Names hidden. Show names"))
            chip.clicked.connect(self._room.changes.names_wanted)
            lines.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
            lines.addSpacing(look.px(8))
        lines.addWidget(self.clients, 1)
        foot = QWidget()
        foot.setFixedHeight(look.px(48))
        line = row(foot)
        self.lock_button = Button(look, words("Lock"), "quiet", icon="lock", keys="Ctrl+L")
        self.lock_button.clicked.connect(self.lock_wanted)
        self.settings_button = IconButton(look, "settings", words("Settings"), keys="Ctrl+,")
        self.settings_button.setCheckable(True)
        self.settings_button.clicked.connect(lambda: self._go(SETTINGS))
        self.copies_button = CopiesButton(self._room)
        self.copies_button.clicked.connect(lambda: self._go(SECURITY))
        self.guide_button = IconButton(look, "book-open", words("User guide"), keys="F1")
        self.guide_button.clicked.connect(self.guide_wanted)
        buttons = (self.guide_button, self.copies_button, self.settings_button)
        add_all(line, self.lock_button, None, *buttons)
        lines.addWidget(rule())
        lines.addWidget(foot)
        return made

    def _build_rail(self) -> QWidget:
        look, words = self._room.look, self._room.words
        made = QWidget()
        lines = column(made, spacing=look.px(10))
        pad = look.px(12)
        lines.setContentsMargins(pad, 0, pad, look.px(8))
        lines.addWidget(Brand(look))
        ways = {"": self.list_wanted, SEARCH: self.search_wanted}
        for name, text, keys, place in (
            ("panel-left", words("Client list"), "F9", ""),
            ("search", words("Search everything"), "Ctrl+K", SEARCH),
            ("sun", words("Today"), "Ctrl+1", TODAY),
            ("printer", words("Handouts"), "Ctrl+2", HANDOUTS),
            ("clock", words("Coaching log"), "Ctrl+3", LOG),
            ("calendar", words("Calendar"), "Ctrl+4", CALENDAR),
            ("receipt", words("Money"), "Ctrl+5", MONEY),
        ):
            button = IconButton(look, name, text, keys=keys)
            if place in ways:
                button.clicked.connect(ways[place])
            else:
                button.setCheckable(True)
                button.clicked.connect(lambda _=False, place=place: self._go(place))
                self._rail_ways[place] = button
            lines.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        if self._room.hides_names:
            chip = IconButton(
                look, "eye-off", words("Names hidden. Show names"), keys="F8", kind="private"
            )
            chip.clicked.connect(self._room.changes.names_wanted)
            lines.addWidget(chip, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch(1)
        rail_guide = IconButton(look, "book-open", words("User guide"), keys="F1")
        rail_guide.clicked.connect(self.guide_wanted)
        lines.addWidget(rail_guide, 0, Qt.AlignmentFlag.AlignHCenter)
        rail_lock = IconButton(look, "lock", words("Lock"), keys="Ctrl+L")
        rail_lock.clicked.connect(self.lock_wanted)
        lines.addWidget(rail_lock, 0, Qt.AlignmentFlag.AlignHCenter)
        self.rail_copies = CopiesButton(self._room, reminds=False)
        self.rail_copies.clicked.connect(lambda: self._go(SECURITY))
        lines.addWidget(self.rail_copies, 0, Qt.AlignmentFlag.AlignHCenter)
        self.rail_settings = IconButton(look, "settings", words("Settings"), keys="Ctrl+,")
        self.rail_settings.setCheckable(True)
        self.rail_settings.clicked.connect(lambda: self._go(SETTINGS))
        self._rail_ways[SETTINGS] = self.rail_settings
        self._mark()
        lines.addWidget(self.rail_settings, 0, Qt.AlignmentFlag.AlignHCenter)
        return made
