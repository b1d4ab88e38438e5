"""The *Money* page: what is owed and by whom, and every numbered document of a year."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from coachdesk.desk.money import Money, Owed, Row, money, sums
from coachdesk.desk.practice import practice
from coachdesk.ui.banners import BannerStack
from coachdesk.ui.clients.row_view import ROW, RowView
from coachdesk.ui.log.export import show_menu
from coachdesk.ui.models.money_list import MoneyLine, MoneyListModel
from coachdesk.ui.money.export import export_menu
from coachdesk.ui.money.lines import document_line, nothing_yet, owed_lines
from coachdesk.ui.money.rows import MoneyHeadings, MoneyRows
from coachdesk.ui.money.totals import TotalsCard
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import Choice
from coachdesk.ui.widgets.layout import add_all, card, column, row
from coachdesk.ui.widgets.text import Label

OWED, DOCUMENTS = "owed", "documents"
LEAST = 120  # px, so that an empty table is still seen as one


class MoneyPage(QWidget):
    """What is owed, and the documents of a year.

    Signals:
        settings_wanted: the currency and what stands on documents are to be set.
    """

    settings_wanted = Signal()

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._found = Money(owed=(), rows=(), years=())
        look = room.look
        lines = column(self)
        lines.setContentsMargins(*(look.px(each) for each in (40, 28, 40, 16)))
        self.banner = BannerStack(room)
        lines.addWidget(self.banner)
        lines.addLayout(self._built_head())
        lines.addSpacing(look.px(18))
        self._full = QWidget()
        full = column(self._full)
        self.totals = TotalsCard(room)
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

    def _built_head(self) -> QBoxLayout:
        look, words = self._room.look, self._room.words
        head, title = row(spacing=look.px(10)), column()
        title.addWidget(Label(look, words("Money"), Type.DISPLAY, elide=True))
        said = words("What is owed, and the invoices and receipts you gave out")
        title.addWidget(Label(look, said, Type.BODY, "ink2", elide=True))
        self.setup = Button(look, words("Set up invoices"), "quiet", icon="settings")
        self.setup.clicked.connect(self.settings_wanted)
        self.export = Button(look, words("Export"), "secondary", icon="download",
                             after="chevron-down")  # fmt: skip
        self.export.clicked.connect(self._on_export)
        head.addLayout(title, 1)
        add_all(head, self.setup, self.export)
        return head

    def _built_bar(self) -> QBoxLayout:
        look, words = self._room.look, self._room.words
        bar = row(spacing=look.px(12))
        parts = [(OWED, words("Owed")), (DOCUMENTS, words("Documents"))]
        self.part = Segments(look, parts, name=words("What is shown"), clearable=False)
        self.part.show_value(OWED)
        self.part.chosen.connect(lambda _: self._on_part())
        self.year = Choice(look, words("Year"), [])
        self.year.chosen.connect(lambda _: self._show())
        add_all(bar, self.part, None, self.year)
        return bar

    def _built_table(self) -> QFrame:
        look = self._room.look
        made = card()
        lines = column(made)
        lines.setContentsMargins(1, 1, 1, 1)
        self.model = MoneyListModel(self)
        self.view = RowView(self.model, MoneyRows(look))
        self.headings = MoneyHeadings(look, self.view.viewport().width)
        self.view.verticalScrollBar().rangeChanged.connect(lambda *_: self.headings.update())
        lines.addWidget(self.headings)
        self.view.setObjectName("money")
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.opened.connect(self._on_opened)
        lines.addWidget(self.view, 1)
        return made

    def refresh(self) -> None:
        """Read everything anew, keeping the place."""
        self.banner.refresh()
        self._found = money(self._room.desk)
        kept = self.year.value()
        self.year.set_options([(str(year), str(year)) for year in self._found.years])
        self.year.show_value(kept)
        self._show()

    def begin(self) -> None:
        """Put the keyboard where it begins: on the first row."""
        (self.view if self.model.rowCount() else self.part).setFocus()
        self.view.stand()

    def rows(self) -> list[Row]:
        """The documents of the year shown."""
        return [each for each in self._found.rows if str(each.document.year) == self.year.value()]

    def _show(self) -> None:
        look, words, at = self._room.look, self._room.words, self.view.currentIndex().row()
        anything = bool(self._found.owed or self._found.rows)
        self._full.setVisible(anything)
        self.nothing.setVisible(not anything)
        rows = self.rows()
        self.export.setEnabled(bool(rows))
        self.totals.show_sums(int(self.year.value() or 0), sums(rows))
        owed = self.part.value() == OWED
        lines = self._owed(self._found.owed) if owed else self._documents(rows)
        self.model.show_rows(lines)
        tall = look.px(ROW) * self.model.rowCount()
        self._table.setMaximumHeight(
            max(look.px(LEAST), tall + self.headings.sizeHint().height() + 8)
        )
        if at >= 0 and lines:
            self.view.setCurrentIndex(self.model.index(min(at, len(lines) - 1)))
        self.part.setAccessibleDescription(words("{n} rows", n=len(lines)))

    def _owed(self, owed: tuple[Owed, ...]) -> list[MoneyLine]:
        words, currency = self._room.words, practice(self._room.desk).currency
        names = (words("Client"), words("For what"), words("Due"), words("Amount"))
        self.headings.show_names(names)
        self.view.setAccessibleName(words("Owed"))
        said = words("Press Enter on a row to invoice it, or to see the document.")
        self.foot.set_text(said if owed else words("Nobody owes you anything."))
        return owed_lines(self._room, owed, currency)

    def _documents(self, rows: list[Row]) -> list[MoneyLine]:
        words = self._room.words
        self.headings.show_names(
            (words("Number"), words("Issued"), words("Client"), words("State"), words("Amount"))
        )
        self.view.setAccessibleName(words("Documents"))
        count = words.count("{n} document.", "{n} documents.", len(rows))
        rest = words("What was issued stays; a mistake is put right by a correction.")
        self.foot.set_text(f"{count} {rest}")
        return [document_line(self._room, each) for each in rows]

    # What the coach does

    def _on_part(self) -> None:
        self.view.setCurrentIndex(QModelIndex())
        self.view.verticalScrollBar().setValue(0)
        self._show()
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.view.stand()

    def _on_export(self) -> None:
        menu = export_menu(self._room, self, int(self.year.value()), self.rows())
        show_menu(menu, self.export)

    def _on_opened(self, index: QModelIndex) -> None:
        line = self.model.line_at(index)
        if line is None:
            return
        from coachdesk.ui.money.opening import open_document, open_issue

        if line.document_id:
            open_document(self._room, self, line.document_id)
        else:
            open_issue(self._room, self, line.client_id)
