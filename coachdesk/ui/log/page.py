"""The *Coaching log* page: hours toward a credential, a row for each client, what is left out."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from coachdesk.desk.hours import choose_credential, coaching_log, log_content, set_training
from coachdesk.desk.practice import practice
from coachdesk.domain.credential import Credential
from coachdesk.domain.hours import (
    RECENT_MONTHS,
    LeftOut,
    Log,
    LogRow,
    months_before,
    rows_of,
    totals_of,
)
from coachdesk.domain.scales import DayText, day_of
from coachdesk.ui.banners import BannerStack
from coachdesk.ui.clients.row_view import HEAD, ROW
from coachdesk.ui.handouts.page_out import PageOut
from coachdesk.ui.log.columns import Columns
from coachdesk.ui.log.export import export_menu, show_menu
from coachdesk.ui.log.lines import left_out_lines, nothing_yet, row_line
from coachdesk.ui.log.rows import Headings, LogRows, LogView
from coachdesk.ui.log.totals import TotalsCard
from coachdesk.ui.log.words import columns, credential_words
from coachdesk.ui.models.log_list import LogListModel
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.days import DayField
from coachdesk.ui.widgets.fields import Choice
from coachdesk.ui.widgets.layout import add_all, card, column, row
from coachdesk.ui.widgets.text import Label

ALL, RECENT, YEAR = "all", "recent", "year"
LEAST = 120  # px, so that an empty table is still seen as one


class LogPage(QWidget):
    """The coaching log.

    Signals:
        session_wanted: show where a session is; carries it, and why it is left out or ``None``.
    """

    session_wanted = Signal(object, object)

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._log = Log((), ())
        self._rows: tuple[LogRow, ...] = ()
        self._by_key: dict[tuple[str, str, bool], LogRow] = {}
        self._out, self._printers = False, False
        look = room.look
        lines = column(self)
        lines.setContentsMargins(*(look.px(each) for each in (40, 28, 40, 16)))
        self.banner = BannerStack(room)
        lines.addWidget(self.banner)
        lines.addLayout(self._built_head())
        lines.addSpacing(look.px(18))
        self.totals = TotalsCard(room)
        self._full = QWidget()
        full = column(self._full)
        full.addWidget(self.totals)
        full.addSpacing(look.px(18))
        full.addLayout(self._built_bar())
        full.addSpacing(look.px(10))
        self._table = self._built_table()
        full.addWidget(self._table, 1000)
        full.addSpacing(look.px(8))
        self.foot = Label(look, "", Type.CAPTION, "ink2", elide=True)
        full.addWidget(self.foot)
        full.addStretch(1)
        lines.addWidget(self._full, 1)
        self.nothing = nothing_yet(room)
        lines.addWidget(self.nothing, 1)
        self.setFocusProxy(self.view)
        self.out_page.look_for_printer()

    def _built_head(self) -> QBoxLayout:
        look, words = self._room.look, self._room.words
        head, writes = column(spacing=look.px(8)), not self._room.desk.reading_only
        self.credential = Choice(look, words("Credential"), credential_words(words))
        self.credential.chosen.connect(self._on_credential)
        self.credential.setEnabled(writes)
        began = words("Training began")
        example = words("1 Sep 2024")
        self.training = DayField(look, words, began, self._room.desk.today, placeholder=example)
        self.training.setFixedWidth(look.px(174))
        self.training.day_changed.connect(self._on_training)
        self.training.setReadOnly(not writes)
        self.out_page = PageOut(words, self, self._gathered, self._called, self._saved)
        self.out_page.said.connect(self._room.say)
        self.print = Button(look, words("Print"), "secondary", icon="printer")
        self.print.clicked.connect(self.out_page.print_page)
        self.print.setEnabled(False)
        self.out_page.printers_known.connect(self._on_printers)
        self.export = Button(look, words("Export"), "secondary", icon="download",
                             after="chevron-down")  # fmt: skip
        self.export.clicked.connect(self._on_export)
        title = Label(look, words("Coaching log"), Type.DISPLAY, elide=True)
        said = words("Counted from your sessions, in the columns ICF asks for")
        under = Label(look, said, Type.BODY, "ink2", elide=True)
        training = Label(look, began, Type.BODY, "ink2")
        for parts in (
            (title, self.print, self.export),
            (under, self.credential, training, self.training),
        ):
            line = row(spacing=look.px(10))
            line.addWidget(parts[0], 1)
            add_all(line, *parts[1:])
            head.addLayout(line)
        return head

    def _built_bar(self) -> QBoxLayout:
        look, words = self._room.look, self._room.words
        bar = row(spacing=look.px(12))
        periods = [
            (ALL, words("All")),
            (RECENT, words("Last 18 months")),
            (YEAR, words("This year")),
        ]
        self.period = Segments(look, periods, name=words("Period"), clearable=False)
        self.period.show_value(ALL)
        self.period.chosen.connect(lambda _: self._show())
        self.out_words = Label(look, "", Type.BODY, "ink2")
        self.out = Button(look, words("See why"), "link")
        self.out.clicked.connect(self._on_out)
        add_all(bar, self.period, None, self.out_words, self.out)
        return bar

    def _built_table(self) -> QFrame:
        look, words = self._room.look, self._room.words
        made = card()
        lines = column(made)
        lines.setContentsMargins(1, 1, 1, 1)
        self.model = LogListModel(self)
        places = Columns(look, words)
        self.view = LogView(self.model, LogRows(look, places))
        self.headings = Headings(look, places, columns(words), self.view.viewport().width)
        self.view.verticalScrollBar().rangeChanged.connect(lambda *_: self.headings.update())
        lines.addWidget(self.headings)
        self.view.setObjectName("log")
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.opened.connect(self._on_opened)
        lines.addWidget(self.view, 1)
        return made

    def refresh(self) -> None:
        """Read the log anew, keeping the place."""
        self.banner.refresh()
        desk = self._room.desk
        found = practice(desk)
        self.credential.show_value(found.credential.value)
        self.training.show_day(found.training_from)
        self._log = coaching_log(desk)
        trained = day_of(found.training_from) is not None
        totals = totals_of(self._log.counted, desk.today())
        self.totals.show_totals(totals, found.credential, trained=trained)
        self._show()

    def begin(self) -> None:
        """Put the keyboard where it begins: on the first row."""
        (self.view if self.model.rowCount() else self.credential).setFocus()
        self.view.stand()

    def _show(self) -> None:
        """Show the rows of the period, or what is left out."""
        look, words, at = self._room.look, self._room.words, self.view.currentIndex().row()
        whole = rows_of(self._log.counted)
        self._rows = rows_of(self._log.counted, self._since())
        self._by_key = {each.key: each for each in whole}
        out = [(each, why) for each, why in self._log.left_out if why is not LeftOut.AHEAD]
        self._out = self._out and bool(out)
        anything = bool(whole or out)
        self._full.setVisible(anything)
        self.nothing.setVisible(not anything)
        self.export.setEnabled(bool(self._rows))
        self.print.setEnabled(self._printers and bool(self._rows))
        told = words.count("{n} session is left out.", "{n} sessions are left out.", len(out))
        self.out_words.set_text(told if out else "")
        self.out.setVisible(bool(out))
        self.out.set_text(words("Show the log") if self._out else words("See why"))
        self.period.setVisible(not self._out)
        if self._out:
            self.headings.show_names((words("Client"), words("Day"), words("Length in hours")))
            self.view.setAccessibleName(words("Left out, and why"))
            self.model.show_rows(left_out_lines(self._room, out))
            self.foot.set_text(words("Press Enter on a session to go to it and correct it."))
        else:
            self.headings.show_names(columns(words))
            self.view.setAccessibleName(words("Coaching log"))
            self.model.show_rows([row_line(self._room, each) for each in self._rows])
            shown = words.count(
                "{n} of {whole} row shown.", "{n} of {whole} rows shown.", len(self._rows),
                whole=len(whole),
            )  # fmt: skip
            rest = words("Press Enter on a row for its sessions and your notes on them.")
            self.foot.set_text(f"{shown} {rest}")
        heads = len(self.model.head_rows())
        tall = look.px(ROW) * (self.model.rowCount() - heads) + look.px(HEAD) * heads
        self._table.setMaximumHeight(
            max(look.px(LEAST), tall + self.headings.sizeHint().height() + 8)
        )
        if at >= 0:
            self.view.setCurrentIndex(self.model.index(min(at, self.model.rowCount() - 1)))

    def _since(self) -> date | None:
        today, period = self._room.desk.today(), self.period.value()
        if period == RECENT:
            return months_before(today, RECENT_MONTHS)
        return today.replace(month=1, day=1) if period == YEAR else None

    # What the coach does

    def _on_credential(self, key: str) -> None:
        self._room.autosave.run(lambda: choose_credential(self._room.desk, Credential(key)))

    def _on_training(self, day: str) -> None:
        self._room.autosave.run(lambda: set_training(self._room.desk, DayText(day)))

    def _on_out(self) -> None:
        self._out = not self._out
        self.view.setCurrentIndex(QModelIndex())
        self.view.verticalScrollBar().setValue(0)
        self._show()
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.view.stand()

    def _on_export(self) -> None:
        menu = export_menu(self._room, self, self._rows, self.out_page.save)
        show_menu(menu, self.export)

    def _on_opened(self, index: QModelIndex) -> None:
        line = self.model.line_at(index)
        if line is not None and line.session is not None:
            self.session_wanted.emit(line.session, line.why)
        if line is None or line.key is None:
            return
        from coachdesk.ui.log.sheet import LogRowSheet

        row = self._by_key[line.key]
        LogRowSheet(self._room, self, row, self.session_wanted.emit).open()

    # Paper

    def _on_printers(self, there: bool) -> None:
        self._printers = there
        self.print.setEnabled(there and bool(self._rows))

    def _gathered(self) -> Callable[[], bytes]:
        from coachdesk.handouts.render import coaching_log as drawn

        self._room.autosave.flush()
        desk, words = self._room.desk, self._room.words
        paper, content = practice(desk).paper, log_content(desk, self._since())
        return lambda: drawn(content, paper, words)

    def _called(self) -> str:
        return f"CoachDesk {self._room.desk.today().isoformat()}"

    def _saved(self, name: str) -> str:
        return self._room.words("Saved as {name}", name=name)
