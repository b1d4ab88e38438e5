"""The *Handouts* page: what was given, to whom, when and how; each opens again as it was."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from coachdesk.desk.listing import given_lines
from coachdesk.domain.given import GivenLine
from coachdesk.domain.handout import HandoutKind, PaperSize, Variant
from coachdesk.ui.banners import BannerStack
from coachdesk.ui.clients.row_view import RowView
from coachdesk.ui.handouts.choices import kind_name, numbered_names, paper_name, variant_name
from coachdesk.ui.handouts.given_rows import GivenRows
from coachdesk.ui.models.given_list import GivenListModel
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.today.empty_day import CentredWords
from coachdesk.ui.today.rows import Disc
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Label
from coachdesk.words import Words

WIDEST, EVERYTHING, FILTER = 780, 16_777_215, 240


class GivenPage(QWidget):
    """Everything given, newest first.

    Signals:
        given_wanted: show a document just as it was given; carries its record's id.
        form_wanted: a filled form is to be read.
    """

    given_wanted = Signal(str)
    form_wanted = Signal()

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room, self._said = room, _said(room.words)
        look, words = room.look, room.words
        around = row(self)
        around.setContentsMargins(*(look.px(each) for each in (40, 28, 30, 12)))
        self._inner = inner = QWidget()
        around.addWidget(inner, 1000)
        around.addStretch(1)
        lines = column(inner)
        self.banner = BannerStack(room)
        lines.addWidget(self.banner)
        head = row(spacing=look.px(12))
        self.title = Label(look, words("Handouts"), Type.DISPLAY, elide=True)
        self.read = Button(look, words("Read a filled form…"), "secondary", icon="file-text")
        self.read.clicked.connect(self.form_wanted)
        head.addWidget(self.title, 1)
        head.addWidget(self.read)
        lines.addLayout(head)
        lines.addSpacing(look.px(14))
        self._filter_part = self._built_filter()
        lines.addWidget(self._filter_part)
        self.model = GivenListModel(words, room.name_of_line, self._facts, self)
        self.view = RowView(self.model, GivenRows(look))
        self.view.setObjectName("given")
        self.view.setAccessibleName(words("Handouts given"))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.opened.connect(self._on_opened)
        self.view.filter_wanted.connect(self._on_filter_wanted)
        lines.addWidget(self.view, 1)
        self.nothing = _Nothing(room)
        lines.addWidget(self.nothing, 1)
        self.setFocusProxy(self.view)

    def _built_filter(self) -> QWidget:
        look, words = self._room.look, self._room.words
        made = QWidget()
        line = row(made, spacing=look.px(12))
        line.setContentsMargins(0, 0, 0, look.px(8))
        self.filter = LineField(
            look, words("Filter by client"), placeholder=words("Name, handout, document")
        )
        self.filter.setFixedWidth(look.px(FILTER))
        self.filter.edited.connect(self._on_filter)
        self.filter.entered.connect(self._on_filter_entered)
        self.count = Label(look, "", Type.BODY, "ink2")
        add_all(line, Label(look, words("Filter by client"), Type.BODY_STRONG), self.filter)
        line.addWidget(self.count)
        line.addStretch(1)
        return made

    def refresh(self) -> None:
        """Read the list anew, keeping the place."""
        self.banner.refresh()
        desk, bar = self._room.desk, self.view.verticalScrollBar()
        at, kept = bar.value(), self.model.line_at(self.view.currentIndex())
        self.model.show_lines(given_lines(desk), desk.today(), desk.local)
        if kept is not None:
            self.view.setCurrentIndex(self.model.index_of(kept.id))
        bar.setValue(at)
        self._show_count()

    def begin(self) -> None:
        """Put the keyboard where it begins: on the newest document."""
        (self.view if self.model.count() else self.filter).setFocus()
        self.view.stand()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.filter.value():
            self.filter.show_value("")
            self._on_filter()
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() == Qt.Key.Key_Down and self.filter.hasFocus():
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def _facts(self, line: GivenLine) -> tuple[str, ...]:
        # A later version's own key stays as it is.
        return tuple(self._said.get(each, each) for each in (line.kind, line.variant, line.paper))

    def _show_count(self) -> None:
        words, shown = self._room.words, self.model.count()
        anything = self.model.has_any()
        found = words.count("{n} document", "{n} documents", shown)
        self.count.set_text(found if shown else words("Nothing found. Try fewer letters."))
        self._inner.setMaximumWidth(self._room.look.px(WIDEST) if anything else EVERYTHING)
        self._filter_part.setVisible(anything)
        self.view.setVisible(anything)
        self.nothing.setVisible(not anything)

    def _on_filter(self) -> None:
        self.model.show_filter(self.filter.value())
        self.view.setCurrentIndex(QModelIndex())
        self.view.verticalScrollBar().setValue(0)
        self._show_count()

    def _on_filter_entered(self) -> None:
        if self.model.count():
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_filter_wanted(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _on_opened(self, index: QModelIndex) -> None:
        line = self.model.line_at(index)
        if line is not None:
            self.given_wanted.emit(line.id)


class _Nothing(QWidget):
    """Before anything was given."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        look, words = room.look, room.words
        lines = column(self, spacing=look.px(8))
        middle = Qt.AlignmentFlag.AlignHCenter
        lines.addStretch(2)
        lines.addWidget(Disc(look, "printer"), 0, middle)
        lines.addSpacing(look.px(6))
        title = words("What you give your clients is listed here")
        lines.addWidget(Label(look, title, Type.SECTION), 0, middle)
        said = words("Open a client and press Ctrl+P to print, save or send a handout.")
        lines.addWidget(CentredWords(room, said), 0, middle)
        lines.addStretch(3)


def _said(words: Words) -> dict[str, str]:
    """The words for every kind, version and paper."""
    return {
        **{kind.value: kind_name(words, kind) for kind in HandoutKind},
        **numbered_names(words),
        **{variant.value: variant_name(words, variant) for variant in Variant},
        **{paper.value: paper_name(words, paper) for paper in PaperSize},
    }
