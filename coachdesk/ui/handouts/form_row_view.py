"""One answer of a form beside the present one, with a tick to take it over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from coachdesk.desk.form_rows import TAKEN_AT_FIRST, FormRow, Standing
from coachdesk.ui.handouts.form_words import (
    row_name,
    said_in,
    said_parts,
    standing_words,
    value_words,
)
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Tick
from coachdesk.ui.widgets.controls import Pill
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.text import Label, Paragraph

TICK_SIDE, NAME, GAP = 22, 200, 18
INSET = 5  # px before the tick, for the ring around it

_TONES = {
    Standing.CONFLICT: "attention",
    Standing.EMPTIED: "plain",
    Standing.GONE: "info",
    Standing.WRONG: "danger",
    Standing.NOWHERE: "plain",
}


class FormRowView(QWidget):
    """A row to decide on. What cannot be taken has no tick, and says why.

    Signals:
        ticked: the coach chose it or let it go.
    """

    ticked = Signal()

    def __init__(self, room: Room, shown: FormRow, *, locked: bool) -> None:
        super().__init__()
        self._room, self.shown = room, shown
        look, words = room.look, room.words
        line = row(self, spacing=look.px(GAP))
        line.setContentsMargins(look.px(INSET), look.px(10), 0, look.px(10))
        top = Qt.AlignmentFlag.AlignTop
        self.tick: Tick | None = None
        if shown.can_be_taken and not locked:
            self.tick = Tick(look, "", name=self._said_aloud(), side=TICK_SIDE)
            self.tick.show_value(shown.standing in TAKEN_AT_FIRST)
            self.tick.ticked.connect(self.ticked)
            self.tick.setFixedSize(look.px(TICK_SIDE), look.px(TICK_SIDE))
            line.addWidget(self.tick, 0, top)
        else:
            line.addSpacing(look.px(TICK_SIDE + GAP))
        line.addWidget(self._named(), 0, top)
        present = value_words(words, shown.key, shown.key.field, shown.present)
        line.addWidget(self._beside(present, words("Nothing yet")), 1, top)
        line.addWidget(self._said(), 1, top)

    def is_taken(self) -> bool:
        """Whether it is ticked."""
        return self.tick is not None and self.tick.isChecked()

    def set_taken(self, *, taken: bool) -> None:
        """Tick it or not, if it can be."""
        if self.tick is not None:
            self.tick.show_value(taken)

    def mousePressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        # The whole row is the target, as the label of a tick is.
        if self.tick is not None and event.button() is Qt.MouseButton.LeftButton:
            self.tick.click()
            self.tick.setFocus(Qt.FocusReason.MouseFocusReason)

    def _named(self) -> QWidget:
        look, words, shown = self._room.look, self._room.words, self.shown
        made = QWidget()
        made.setFixedWidth(look.px(NAME))
        lines = column(made, spacing=look.px(1))
        name = row_name(words, shown)
        about = " ".join(shown.about.split())
        if about and about != shown.present.strip():
            lines.addWidget(Paragraph(look, about, Type.BODY_STRONG, lines=2))
            lines.addWidget(Paragraph(look, name, Type.CAPTION, "ink2"))
        else:
            lines.addWidget(Paragraph(look, name, Type.BODY_STRONG))
        return made

    def _beside(self, text: str, nothing: str) -> QWidget:
        look, words, shown = self._room.look, self._room.words, self.shown
        made = QWidget()
        lines = column(made, spacing=look.px(4))
        if text:
            lines.addWidget(Paragraph(look, text, Type.WORDS_SMALL, "ink2"))
        elif shown.standing is not Standing.GONE:
            lines.addWidget(Paragraph(look, nothing, Type.BODY, "ink3"))
        if shown.standing is Standing.CONFLICT and shown.was is not None:
            was = value_words(words, shown.key, shown.key.field, shown.was)
            said = words("When given: {was}", was=was or words("nothing yet"))
            lines.addWidget(Paragraph(look, said, Type.CAPTION, "ink3"))
        lines.addStretch(1)
        return made

    def _said(self) -> QWidget:
        look, words, shown = self._room.look, self._room.words, self.shown
        made = QWidget()
        lines = column(made, spacing=look.px(4))
        for name, text in said_parts(words, shown):
            part = column(spacing=0)
            if name:
                part.addWidget(Label(look, name, Type.CAPTION, "ink2"))
            part.addWidget(Paragraph(look, text, Type.WORDS_SMALL))
            lines.addLayout(part)
        told = standing_words(words, shown)
        if told:
            line = row()
            line.addWidget(Pill(look, told, _TONES[shown.standing]))
            line.addStretch(1)
            lines.addLayout(line)
        lines.addStretch(1)
        return made

    def _said_aloud(self) -> str:
        words, shown = self._room.words, self.shown
        present = value_words(words, shown.key, shown.key.field, shown.present)
        name = ", ".join(filter(None, (shown.about, row_name(words, shown))))
        said = words(
            "{name}. Here: {present}. In the form: {new}",
            name=name,
            present=present or words("nothing yet"),
            new=said_in(words, shown) or words("left empty"),
        )
        told = standing_words(words, shown)
        return f"{said}. {told}" if told else said


class FormHeads(QWidget):
    """The names of the columns, over the rows."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        look, words = room.look, room.words
        line = row(self, spacing=look.px(GAP))
        line.addSpacing(look.px(INSET + TICK_SIDE + GAP))
        asked = Label(look, words("Asked"), Type.CAPTION_STRONG, "ink2")
        asked.setFixedWidth(look.px(NAME))
        line.addWidget(asked)
        line.addWidget(Label(look, words("Here now"), Type.CAPTION_STRONG, "ink2"), 1)
        line.addWidget(Label(look, words("In the form"), Type.CAPTION_STRONG, "ink2"), 1)
