"""The handout sheet: choose, see the real pages, save or print them.

What is saved or printed is the very document that is shown, and is recorded as given.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from coachdesk.desk.giving import can_be_made_again, give
from coachdesk.desk.invoice_page import document_of
from coachdesk.desk.practice import practice
from coachdesk.domain.given import Given
from coachdesk.domain.handout import (
    HandoutKind,
    SponsorContent,
    parts_with_nothing,
    variants_of,
)
from coachdesk.domain.journey import Journey
from coachdesk.domain.privacy import ShownAs, shown_name
from coachdesk.ui.handouts.bars import Foot, Head
from coachdesk.ui.handouts.given_panel import GivenPanel
from coachdesk.ui.handouts.job import Job, Options
from coachdesk.ui.handouts.making import Made, Maker, Piece, sheets_of
from coachdesk.ui.handouts.options import Facts, OptionsPanel
from coachdesk.ui.handouts.output import Output
from coachdesk.ui.handouts.page_view import PAGE, WIDTH, PageView
from coachdesk.ui.handouts.rail import PageRail
from coachdesk.ui.handouts.table import Table
from coachdesk.ui.room import Room
from coachdesk.ui.widgets.layout import column, row, rule
from coachdesk.ui.widgets.sheet import Sheet

SHEET = 1220
PANEL, NARROW_PANEL = 302, 292
RAIL = 200  # the name of every document stands there whole
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
        self._to_look_at = False
        self._added = 0  # the document to go to once it is made
        self._empty: set[HandoutKind] = set()
        self._counts: dict[HandoutKind, int] = {}
        self.job = Job(_first_options(room, journey, HandoutKind(kind)))
        self.maker = Maker(room, engagement_id, self)
        self.head = Head(room, title)
        self.options = OptionsPanel(room, _names(room, journey), self.job.current.options)
        self._goals = tuple((goal.id, goal.statement) for goal in journey.priorities())
        self.pages = PageView(room)
        self.rail = PageRail(room)
        self.foot = Foot(room)
        self.output = Output(room, self.foot, journey.client, self)
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
        """Whether the pages shown are those of the present choices, and can be given."""
        ready = self._made is not None and bool(self._made.pdf)
        return ready and not self._settle.isActive()

    def _build(self) -> None:
        look = self._room.look
        self.rail.add.setVisible(self._record is None)
        self.panel: QWidget = self.options
        if self._record is not None:
            self.options.hide()
            self.panel = GivenPanel(self._room, self._record)
        self.table = Table(look, self._room.words, self.pages, self.rail)
        middle = row()
        middle.addWidget(self.panel)
        middle.addWidget(self.table, 1)
        whole = column()
        whole.addWidget(self.head)
        whole.addWidget(rule())
        whole.addLayout(middle, 1)
        whole.addWidget(rule())
        whole.addWidget(self.foot)
        self.body.addLayout(whole)

    def _connect(self) -> None:
        self.head.close_wanted.connect(self.reject)
        self.head.print_wanted.connect(self._on_print_menu)
        self.head.zoom_wanted.connect(self.pages.zoom_by)
        self.head.fit_wanted.connect(self.pages.fit)
        self.pages.drawn.connect(self._on_drawn)
        self.pages.zoomed.connect(self.head.show_zoom)
        self.pages.page_changed.connect(self.rail.show_page)
        self.rail.chosen.connect(self.pages.show_page)
        self.rail.document_chosen.connect(self._on_document)
        self.rail.head_chosen.connect(self._on_head)
        self.rail.remove_wanted.connect(self._on_remove)
        self.rail.add_wanted.connect(self._on_add)
        self.options.changed.connect(self._on_chosen)
        self.maker.made.connect(self._on_made)
        self.maker.ready.connect(self._on_ready)
        self.maker.surveyed.connect(self._on_surveyed)
        self.maker.counted.connect(self._on_counted)
        self.foot.save_wanted.connect(self._on_save)
        self.foot.mail_wanted.connect(self._on_mail)
        self.foot.draft_wanted.connect(self.output.save_draft)
        self.foot.print_wanted.connect(self._on_print)
        self.foot.stop_wanted.connect(self.output.stop)
        self.output.handed_over.connect(self._on_handed_over)

    def _begin(self) -> None:
        self.pages.show_waiting()
        if self._record is not None:
            self.maker.make_again(sheets_of(self._record))
            self.pages.setFocus()  # it is opened to be looked at; nothing can be given yet
            return
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
        beside = self.width() >= look.px(TIGHT)
        self.rail.setVisible(beside)
        self.head.in_print.setVisible(not beside and self._record is None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.pages.zoom_by(1)
        elif event.key() == Qt.Key.Key_Minus:
            self.pages.zoom_by(-1)
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.pages.turn(1 if event.key() == Qt.Key.Key_PageDown else -1)
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
        self.maker.stop()
        super().done(result)

    # Making

    def _on_chosen(self, options: Options) -> None:
        self.job.change(options)
        self._begin_anew()

    def _begin_anew(self) -> None:
        self.foot.say("")
        self._settle.start()

    def _make(self) -> None:
        self._show_facts()
        self._made = None
        self.foot.set_ready(ready=False)
        self.output.forget_draft()
        self.maker.make(self.job)

    def _on_made(self, made: Made) -> None:
        self._made = made
        current = self.job.current
        self.pages.show_documents(made.documents)
        self.rail.show_pieces(made.pieces, current.number)
        if self._added:
            self._go_to(self._added)
            self._added = 0
        self.table.tell(made.missing())
        self.output.look_for_printer()
        self._to_look_at = self._record is None
        if self.pages.is_drawn():
            self._on_drawn()

    def _on_ready(self, made: Made) -> None:
        self._made = made
        self.foot.set_ready(ready=True)

    def _on_drawn(self) -> None:
        """The page is seen: now there is time for what the other handouts would be."""
        if self._to_look_at and self._made is not None:
            self._to_look_at = False
            self.maker.look_at(self.job.current.options)

    def _on_surveyed(self, kind: HandoutKind) -> None:
        options = self.job.current.options.of_kind(kind)
        (self._empty.add if self.maker.is_empty(options) else self._empty.discard)(kind)
        self._show_facts()

    def _on_counted(self, kind: HandoutKind, pages: int) -> None:
        self._counts[kind] = pages
        self._show_facts()

    def _show_facts(self) -> None:
        words, entry = self._room.words, self.job.current
        asides = {
            kind: words.count("{n} page", "{n} pages", pages)
            for kind, pages in self._counts.items()
        }
        asides |= {kind: words("nothing yet") for kind in self._empty}
        content = self.maker.content(entry)
        left_out = content.left_out_goals if isinstance(content, SponsorContent) else 0
        note = words.count("{n} goal is not shared", "{n} goals are not shared", left_out)
        facts = Facts(
            asides,
            frozenset(self._empty),
            parts_with_nothing(content),
            self._goals,
            note if left_out else "",
            variants_of(content),
        )
        self.options.show_facts(facts)

    # The documents of the print

    def _on_document(self, number: int) -> None:
        """Show the choices of another document."""
        if self._record is None and number != self.job.current.number:
            self.job.choose(number)
            self._show_document()

    def _on_head(self, number: int) -> None:
        """Go to a document's first page, and show its choices."""
        self._on_document(number)
        self._go_to(number)

    def _on_add(self, kind: HandoutKind) -> None:
        self._added = self.job.add(kind).number
        self._show_document()
        self._begin_anew()

    def _on_remove(self, number: int) -> None:
        if self._record is None and len(self.job) > 1:
            self.job.remove(number)
            self._show_document()
            self._begin_anew()

    def _go_to(self, number: int) -> None:
        page = 0
        for piece in self._made.pieces if self._made else ():
            if piece.entry.number == number:
                self.pages.show_page(page)
            page += len(piece.document.sizes)

    def _show_document(self) -> None:
        entry = self.job.current
        self.options.show_options(entry.options)
        self._show_facts()
        self.rail.show_current(entry.number)

    def _on_print_menu(self) -> None:
        menu = self.rail.menu()
        menu.popup(self.head.in_print.mapToGlobal(QPoint(0, self.head.in_print.height())))

    # Giving

    def _on_save(self) -> None:
        if self._made is not None:
            self.output.save(self._made)

    def _on_mail(self) -> None:
        if self._made is not None:
            self.output.mail(self._made)

    def _on_print(self) -> None:
        if self._made is not None:
            self.output.print_pages(self._made)

    def _on_handed_over(self, made: Made) -> None:
        """The print left the program: each of its documents counts as given."""
        if self._record is not None or self._room.desk.reading_only:
            return
        new = [each for each in made.pieces if not self.maker.is_given(each)]
        if new and self._room.autosave.run(lambda: [self._give(each) for each in new]):
            for each in new:
                self.maker.keep_given(each)
            self.maker.forget()

    def _give(self, piece: Piece) -> Given:
        sheets, desk = piece.sheets, self._room.desk
        return give(
            desk, self._engagement, sheets.content, sheets.paper, sheets.variant, sheets.look
        )


def given_sheet(room: Room, window: QWidget, given_id: str) -> HandoutSheet | None:
    """The sheet on a document that was given; ``None`` when it cannot be made again.

    A numbered document opens its own sheet.
    """
    record = room.desk.vault.get(Given, given_id)
    document = document_of(room.desk, record) if record is not None else None
    if document is not None:
        from coachdesk.ui.money.opening import open_document

        open_document(room, window, document.id)
        return None
    if record is None or not can_be_made_again(record):
        room.say(room.words("This document cannot be shown any more."))
        return None
    return HandoutSheet(room, window, record.engagement_id, record.kind, record)


def _names(room: Room, journey: Journey) -> list[tuple[ShownAs, str]]:
    """The ways the client can be named on paper; those that read alike stand once."""
    forms = (ShownAs.FULL, ShownAs.FIRST, ShownAs.CODE)
    if room.hides_names:
        kinds = (room.words("Full name"), room.words("First name"), journey.client.code)
        return list(zip(forms, kinds, strict=True))
    return [(form, shown_name(journey.client, form)) for form in forms]


def _first_options(room: Room, journey: Journey, kind: HandoutKind) -> Options:
    profile = practice(room.desk)
    return Options(
        kind=kind,
        # The page is on screen too: while names are hidden it begins with the code.
        shown_as=ShownAs.CODE if room.hides_names else profile.client_shown_as,
        paper=profile.paper,
        language=journey.client.language or profile.language,
    )
