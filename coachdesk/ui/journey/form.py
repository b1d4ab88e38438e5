"""The one builder of form rows: label, field, help and accessible name made together."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Segments, Tick
from coachdesk.ui.widgets.days import DayField
from coachdesk.ui.widgets.fields import GrowingField, LineField
from coachdesk.ui.widgets.layout import FlowLayout, card, column, row
from coachdesk.ui.widgets.scales import ScaleDots
from coachdesk.ui.widgets.text import Label, Paragraph


class Form:
    """Builds rows for one section and ties them to what is kept."""

    def __init__(self, context: StageContext, binder: Binder) -> None:
        self.context = context
        self.binder = binder
        self.look = context.room.look
        self.words = context.room.words

    # Building blocks

    def labelled(self, label: str, field: QWidget, help_text: str = "") -> QWidget:
        """A field under its label, with an optional word of help behind the label."""
        made = QWidget()
        lines = column(made, spacing=self.look.px(5))
        # Beside a taller field the labels still stand on one line.
        lines.setAlignment(Qt.AlignmentFlag.AlignTop)
        head = row(spacing=self.look.px(8))
        name = Label(self.look, label, Type.HEADING)
        name.setBuddy(field)
        head.addWidget(name)
        if help_text:
            head.addWidget(Label(self.look, help_text, Type.CAPTION, "ink3"))
            field.setAccessibleDescription(help_text)
        head.addStretch(1)
        lines.addLayout(head)
        lines.addWidget(field)
        return made

    def side_by_side(self, *parts: QWidget, gap: int = 18) -> QWidget:
        """Some rows next to each other, of equal width."""
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self.look.px(gap))
        for at, part in enumerate(parts):
            grid.addWidget(part, 0, at)
            grid.setColumnStretch(at, 1)
            grid.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        return made

    # Bound rows

    def words_row(
        self,
        question: str,
        label: str,
        placeholder: str = "",
        *,
        rows: int = 2,
        role: Type = Type.WORDS_FIELD,
        help_text: str = "",
    ) -> QWidget:
        """A growing field for the client's words, answering a question."""
        field = GrowingField(self.look, label, placeholder=placeholder, rows=rows, role=role)
        self.binder.answer(field, question)
        return self.labelled(label, field, help_text)

    def line_row(self, question: str, label: str, placeholder: str = "") -> QWidget:
        """A one-line field answering a question."""
        field = LineField(self.look, label, placeholder=placeholder)
        self.binder.answer(field, question)
        return self.labelled(label, field)

    def day_row(self, question: str, label: str, placeholder: str = "") -> QWidget:
        """A day answering a question."""
        field = self.day_field(label, placeholder)
        self.binder.answer_day(field, question)
        return self.labelled(label, field)

    def day_field(
        self, name: str, placeholder: str = "", *, plain: bool = False, planned: bool = False
    ) -> DayField:
        """A day field that knows today; ``planned`` for when a session is to be."""
        desk = self.context.room.desk
        return DayField(
            self.look,
            self.words,
            name,
            self.context.room.desk.today,
            placeholder=placeholder,
            plain=plain,
            planned=(lambda: desk.zone) if planned else None,
        )

    def segments_row(
        self, question: str, label: str, options: Sequence[tuple[str, str]]
    ) -> QWidget:
        """One of a few, answering a question."""
        field = Segments(self.look, options, name=label)
        self.binder.answer_choice(field, question)
        return self.labelled(label, field)

    def ticks_row(self, question: str, label: str, options: Sequence[tuple[str, str]]) -> QWidget:
        """Any of a few, kept as one list answering a question."""
        holder = QWidget()
        flow = FlowLayout(holder, self.look.px(16))
        boxes: dict[str, Tick] = {}

        def read(key: str):  # type: ignore[no-untyped-def]
            return lambda journey: key in _list(journey.answer(self.context.session(), question))

        def write(_on, source) -> None:  # type: ignore[no-untyped-def]
            from coachdesk.desk.sessions import set_answer

            chosen = tuple(key for key, box in boxes.items() if box.isChecked())
            set_answer(self.context.room.desk, self.context.place(), question, chosen, source)

        for key, text in options:
            box = Tick(self.look, text)
            boxes[key] = box
            self.binder.tick(box, read(key), write)
            flow.addWidget(box)
        return self.labelled(label, holder)

    def scale_block(self, label: str, dots: ScaleDots) -> QWidget:
        """A scale with its label and its figure: "How much it matters  9"."""
        made = QWidget()
        lines = column(made, spacing=self.look.px(4))
        head = row(spacing=self.look.px(8))
        head.addWidget(Label(self.look, label, Type.BODY_STRONG))
        head.addStretch(1)
        figure = Label(self.look, "–", Type.HEADING)
        head.addWidget(figure)
        lines.addLayout(head)
        lines.addWidget(dots)

        def show(_value: object = None) -> None:
            value = dots.rating()
            figure.set_text("–" if value is None else str(value))

        dots.rated.connect(show)
        self.binder.also(lambda journey: show())
        return made

    def scale_row(
        self, question: str, label: str, *, tone: str = "accent", low: int = 1
    ) -> QWidget:
        """A scale answering a question."""
        dots = ScaleDots(self.look, label, tone=tone, low=low)
        self.binder.answer_scale(dots, question)
        return self.scale_block(label, dots)

    def session_scale_row(self, name: str, label: str) -> QWidget:
        """A scale kept with the session itself, as energy and clarity."""
        dots = ScaleDots(self.look, label)
        self.binder.session_scale(dots, name)
        return self.scale_block(label, dots)

    def card_of(self, *parts: QWidget, gap: int = 24, across: bool = True) -> QWidget:
        """A card holding some parts, side by side where there is room, or below each other."""
        made = card()
        inner = (
            FlowLayout(made, self.look.px(gap), self.look.px(14))
            if across
            else column(made, spacing=self.look.px(gap))
        )
        pad = self.look.px(20)
        inner.setContentsMargins(pad, self.look.px(16), pad, self.look.px(16))
        for part in parts:
            inner.addWidget(part)
        return made

    def line_of(self, *parts: QWidget, gap: int = 20) -> QWidget:
        """Some rows next to each other, each as wide as it wants, onto more lines when narrow."""
        made = QWidget()
        flow = FlowLayout(made, self.look.px(gap), self.look.px(16))
        for part in parts:
            flow.addWidget(part)
        return made


def heading(context: StageContext, title: str, subtitle: str = "") -> QVBoxLayout:
    """A section's heading with the line under it."""
    look = context.room.look
    made = column(spacing=look.px(2))
    made.addWidget(Label(look, title, Type.SECTION))
    if subtitle:
        made.addWidget(Paragraph(look, subtitle, Type.BODY, "ink2"))
    return made


def _list(value: object) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()
