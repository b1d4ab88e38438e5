"""What one file brought: each document with its answers, what is settled folded away."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from coachdesk.desk.form_rows import SETTLED, FormReading, FormRow
from coachdesk.domain.handout import HandoutKind
from coachdesk.ui.handouts.choices import kind_name
from coachdesk.ui.handouts.form_row_view import FormHeads, FormRowView
from coachdesk.ui.handouts.form_words import group_name, row_name, value_words
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.banner import Banner
from coachdesk.ui.widgets.fold import Fold
from coachdesk.ui.widgets.layout import column, row, rule
from coachdesk.ui.widgets.text import Label, Paragraph


def document_name(room: Room, reading: FormReading) -> str:
    """What a document is called: Goals 7F3K-Q8TM."""
    kinds = {each.value: kind_name(room.words, each) for each in HandoutKind}
    record = reading.given
    return f"{kinds.get(record.kind, room.words('Handout'))} {record.document_id}"


def given_words(room: Room, reading: FormReading) -> str:
    """Whose a document is, and since when."""
    day = room.words.paper_day(room.desk.local(reading.given.at).date())
    return room.words("{name}, given on {day}", name=room.name_of(reading.client), day=day)


class FormPage(QScrollArea):
    """The documents of a file, one after the other.

    Signals:
        chosen: a row was ticked or let go.
        grown: what is shown wants another height.
    """

    chosen = Signal()
    grown = Signal()

    def __init__(self, room: Room, readings: Sequence[FormReading], unknown: Sequence[str]) -> None:
        super().__init__()
        self._room = room
        look = room.look
        self.views: list[tuple[FormReading, FormRowView]] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setObjectName("page")
        lines = self._lines = column(page)
        lines.setContentsMargins(0, look.px(4), look.px(16), look.px(12))
        for n, reading in enumerate(readings):
            if n:
                lines.addSpacing(look.px(26))
            self._add_document(lines, reading)
        for document in unknown:
            lines.addSpacing(look.px(20))
            self._add_unknown(lines, document)
        lines.addStretch(1)
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        """As tall as what it shows; the sheet gives it what there is."""
        width = max(self.width(), self._room.look.px(400))
        height = max(self._lines.totalHeightForWidth(width), self._lines.sizeHint().height())
        return QSize(width, height + 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The keyboard goes round by the sheet, which does not know that this scrolls.
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            row = watched.parentWidget()
            self.ensureWidgetVisible(row or watched, 0, self._room.look.px(24))
        kept = super().eventFilter(watched, event)
        if event.type() is QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
            self.grown.emit()
        return kept

    def taken(self, reading: FormReading) -> list[FormRow]:
        """The rows of a document that are ticked."""
        return [view.shown for each, view in self.views if each is reading and view.is_taken()]

    def take_all(self, *, taken: bool) -> None:
        """Tick everything that can be taken, or nothing."""
        for _, view in self.views:
            view.set_taken(taken=taken)
        self.chosen.emit()

    def first_stop(self) -> QWidget | None:
        """Where the keyboard begins."""
        return next((view.tick for _, view in self.views if view.tick is not None), None)

    def _add_document(self, lines: QVBoxLayout, reading: FormReading) -> None:
        look, words = self._room.look, self._room.words
        lines.addWidget(Label(look, document_name(self._room, reading), Type.SECTION))
        lines.addWidget(Label(look, given_words(self._room, reading), Type.BODY, "ink2"))
        lines.addSpacing(look.px(10))
        if reading.locked:
            locked = Banner(look)
            said = words("The answers can be looked at, and are not taken over.")
            locked.show_message("info", words("Reading only."), said)
            lines.addWidget(locked)
            lines.addSpacing(look.px(10))
        differing = reading.differing()
        if differing:
            lines.addWidget(FormHeads(self._room))
        else:
            said = words("Everything in this form is here already.")
            lines.addWidget(Paragraph(look, said, Type.BODY))
            lines.addSpacing(look.px(6))
        group = ""
        for each in sorted(differing, key=_order_of(self._room, differing)):
            name = group_name(words, each.key)
            if name != group:
                lines.addSpacing(look.px(16 if group else 8))
                lines.addWidget(Label(look, name, Type.HEADING))
                lines.addSpacing(look.px(4))
                group = name
            lines.addWidget(rule())
            view = FormRowView(self._room, each, locked=reading.locked)
            view.ticked.connect(self.chosen)
            if view.tick is not None:
                view.tick.installEventFilter(self)
            self.views.append((reading, view))
            lines.addWidget(view)
        self._add_settled(lines, reading)

    def _add_settled(self, lines: QVBoxLayout, reading: FormReading) -> None:
        settled = [row for row in reading.rows if row.standing in SETTLED and row.present]
        if not settled:
            return
        look, words = self._room.look, self._room.words
        title = words.count("{n} unchanged", "{n} unchanged", len(settled))
        lines.addWidget(rule())
        lines.addSpacing(look.px(8))
        fold = Fold(look, words, title, lambda inner: self._fill(inner, settled))
        fold.button.installEventFilter(self)
        lines.addWidget(fold)

    def _fill(self, inner: QVBoxLayout, settled: Sequence[FormRow]) -> None:
        look, words = self._room.look, self._room.words
        for each in settled:
            line = row(spacing=look.px(18))
            about = "" if each.about == each.present else each.about
            name = ", ".join(filter(None, (about, row_name(words, each))))
            named = Paragraph(look, name, Type.CAPTION, "ink2")
            named.setFixedWidth(look.px(240))
            said = value_words(words, each.key, each.key.field, each.present)
            top = Qt.AlignmentFlag.AlignTop
            line.addWidget(named, 0, top)
            line.addWidget(Paragraph(look, said, Type.WORDS_SMALL, "ink2"), 1, top)
            inner.addLayout(line)

    def _add_unknown(self, lines: QVBoxLayout, document: str) -> None:
        look, words = self._room.look, self._room.words
        lines.addWidget(Label(look, document, Type.SECTION))
        said = words(
            "This form was not handed out from this practice. Nothing of it is taken over."
        )
        lines.addWidget(Paragraph(look, said, Type.BODY, "ink2"))


def _order_of(room: Room, rows: Sequence[FormRow]):  # type: ignore[no-untyped-def]
    """Groups in the order they first come in the form, rows within them as they come."""
    names = [group_name(room.words, each.key) for each in rows]
    first = {name: n for n, name in reversed(list(enumerate(names)))}
    return lambda each: first[group_name(room.words, each.key)]
