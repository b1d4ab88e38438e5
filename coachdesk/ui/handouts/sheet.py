"""The handout sheet: choose, see the real pages, save or print them.

What is saved or printed is the very document that is shown, and is recorded as given.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coachdesk.desk.giving import can_be_made_again, give
from coachdesk.desk.practice import practice
from coachdesk.domain.given import Given
from coachdesk.domain.handout import HandoutKind, has_nothing, kind_of, parts_with_nothing
from coachdesk.domain.journey import Journey
from coachdesk.domain.privacy import ShownAs, shown_name
from coachdesk.ui.handouts.bars import Foot, Head
from coachdesk.ui.handouts.choices import kind_name
from coachdesk.ui.handouts.given_panel import GivenPanel
from coachdesk.ui.handouts.making import Made, Maker, sheets_of
from coachdesk.ui.handouts.options import Facts, Options, OptionsPanel
from coachdesk.ui.handouts.output import Output
from coachdesk.ui.handouts.page_view import PAGE, WIDTH, PageView
from coachdesk.ui.handouts.rail import PageRail
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Look
from coachdesk.ui.widgets.layout import column, row, rule
from coachdesk.ui.widgets.sheet import Sheet

SHEET = 1220
PANEL, NARROW_PANEL = 302, 292
RAIL = 150
ROOMY, TIGHT = 1000, 860  # widths of the sheet at 100 % text at which parts give way
SETTLE_MS = 40


class HandoutSheet(Sheet):
    """The handouts of an engagement, opened on a kind; or, with ``record``, one given earlier."""

    def __init__(
        self,
        room: Room,
        window: QWidget,
        engagement_id: str,
        kind: str,
        record: Given | None = None,
    ) -> None:
        journey = room.desk.journey(engagement_id)
        assert journey is not None, "the engagement is gone"
        title = room.words("Handout for {name}", name=room.first_name_of(journey.client))
        super().__init__(room.look, window, title, width=SHEET, bare=True)
        self._room, self._engagement, self._record = room, engagement_id, record
        self._made: Made | None = None
        self._given: dict[Options, Made] = {}
        self._counts: dict[HandoutKind, int] = {}
        self.maker = Maker(room, engagement_id, self)
        self.head = Head(room, title)
        self.options = OptionsPanel(
            room, _names(room, journey), _first_options(room, HandoutKind(kind))
        )
        self._goals = tuple((goal.id, goal.statement) for goal in journey.priorities())
        self.pages = PageView(room)
        self.rail = PageRail(room)
        self.foot = Foot(room)
        self.output = Output(room, self.foot, self)
        self._build()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._make)
        self._connect()
        self.foot.set_ready(ready=False)
        window.window().installEventFilter(self)
        self._begin()

    @property
    def made(self) -> Made | None:
        """The handout shown, ``None`` while it is being made."""
        return self._made

    def is_current(self) -> bool:
        """Whether the pages shown are those of the present choices."""
        return self._made is not None and not self._settle.isActive()

    def _build(self) -> None:
        look = self._room.look
        self.panel: QWidget = self.options
        if self._record is not None:
            self.options.hide()
            self.panel = GivenPanel(self._room, self._record)
        desk = _Desk(look)
        middle, on_desk = row(), row(desk)
        on_desk.addWidget(self.pages, 1)
        on_desk.addWidget(self.rail)
        middle.addWidget(self.panel)
        middle.addWidget(desk, 1)
        whole = column()
        whole.addWidget(self.head)
        whole.addWidget(rule())
        whole.addLayout(middle, 1)
        whole.addWidget(rule())
        whole.addWidget(self.foot)
        self.body.addLayout(whole)

    def _connect(self) -> None:
        self.head.close_wanted.connect(self.reject)
        self.head.zoom_wanted.connect(self.pages.zoom_by)
        self.head.fit_wanted.connect(self.pages.fit)
        self.pages.zoomed.connect(self.head.show_zoom)
        self.pages.page_changed.connect(self.rail.show_page)
        self.rail.chosen.connect(self.pages.show_page)
        self.options.changed.connect(self._on_chosen)
        self.maker.made.connect(self._on_made)
        self.maker.counted.connect(self._on_counted)
        self.foot.save_wanted.connect(self._on_save)
        self.foot.print_wanted.connect(self._on_print)
        self.foot.stop_wanted.connect(self.output.stop)
        self.output.handed_over.connect(self._on_handed_over)

    def _begin(self) -> None:
        self.pages.show_waiting()
        if self._record is not None:
            self.maker.make(sheets_of(self._record))
            self.foot.save.setFocus()
            return
        self._show_facts()
        self._make()
        self.options.first_stop().setFocus()

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        owner = self.parentWidget()
        moved = event.type() in (QEvent.Type.Resize, QEvent.Type.Move)
        if moved and owner is not None and watched is owner and self.isVisible():
            self._place(owner)
        return False

    def _place(self, owner: QWidget) -> None:
        super()._place(owner)
        look = self._room.look
        roomy = self.width() >= look.px(ROOMY)
        self.panel.setFixedWidth(look.px(PANEL if roomy else NARROW_PANEL))
        self.rail.setFixedWidth(look.px(RAIL))
        self.rail.setVisible(self.width() >= look.px(TIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.pages.zoom_by(1)
        elif event.key() == Qt.Key.Key_Minus:
            self.pages.zoom_by(-1)
        elif command and event.key() == Qt.Key.Key_0:
            self.pages.fit(PAGE)
        elif command and event.key() == Qt.Key.Key_9:
            self.pages.fit(WIDTH)
        elif command and event.key() == Qt.Key.Key_S and self.foot.save.isEnabled():
            self._on_save()
        elif command and event.key() == Qt.Key.Key_P and self.foot.can_print():
            self._on_print()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self.output.stop()
        super().done(result)

    # Making

    def _on_chosen(self) -> None:
        self.foot.say("")
        self._settle.start()

    def _make(self) -> None:
        options = self.options.options
        known = self._given.get(options)
        if known is not None:
            self._on_made(known)
            return
        self._show_facts()
        self._made = None
        self.foot.set_ready(ready=False)
        self.maker.make(self.maker.sheets(options))

    def _on_made(self, made: Made) -> None:
        self._made = made
        kind = kind_of(made.sheets.content)
        self.pages.show_document(made.document)
        self.rail.show_document(made.document, kind_name(self._room.words, kind))
        self.foot.set_ready(ready=True)
        self.output.look_for_printer()
        if self._record is None:
            self._on_counted(kind, len(made.document.sizes))
            self.maker.count(self.options.options)

    def _on_counted(self, kind: HandoutKind, pages: int) -> None:
        self._counts[kind] = pages
        self._show_facts()

    def _show_facts(self) -> None:
        words, options = self._room.words, self.options.options
        empty = self.maker.empty_kinds(options)
        asides = {
            kind: words("nothing yet")
            if kind in empty
            else words.count("{n} page", "{n} pages", self._counts[kind])
            for kind in HandoutKind
            if kind in empty or kind in self._counts
        }
        content = self.maker.content(options)
        nothing = parts_with_nothing(content)
        self.options.show_facts(
            Facts(asides, empty, nothing, self._goals), only_to_write=has_nothing(content)
        )

    # Giving

    def _on_save(self) -> None:
        if self._made is not None:
            self.output.save(self._made)

    def _on_print(self) -> None:
        if self._made is not None:
            self.output.print_pages(self._made)

    def _on_handed_over(self, made: Made) -> None:
        """The document left the program: it counts as given."""
        desk = self._room.desk
        if self._record is not None or desk.reading_only or made in self._given.values():
            return
        sheets = made.sheets
        kept = self._room.autosave.run(
            lambda: give(
                desk, self._engagement, sheets.content, sheets.paper, sheets.variant, sheets.look
            )
        )
        if kept:
            self._given[self.options.options] = made
            self.maker.forget()


class _Desk(QWidget):
    """What the pages lie on."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.colour("grid"))


def given_sheet(room: Room, window: QWidget, given_id: str) -> HandoutSheet | None:
    """The sheet on a document that was given; ``None`` when it cannot be made again."""
    record = room.desk.vault.get(Given, given_id)
    if record is None or not can_be_made_again(record):
        room.say(room.words("This document cannot be shown any more."))
        return None
    return HandoutSheet(room, window, record.engagement_id, record.kind, record)


def _names(room: Room, journey: Journey) -> list[tuple[ShownAs, str]]:
    """The ways the client can be named on paper; those that read alike stand once."""
    forms = (ShownAs.FULL, ShownAs.FIRST, ShownAs.CODE)
    return [(form, shown_name(journey.client, form)) for form in forms]


def _first_options(room: Room, kind: HandoutKind) -> Options:
    profile = practice(room.desk)
    return Options(kind=kind, shown_as=profile.client_shown_as, paper=profile.paper)
