"""What the parts of a strategy share: how a part is tied to its goal, and a row to its record."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coachdesk.desk.desk import Source
from coachdesk.desk.goals import change_goal
from coachdesk.desk.strategy import Row, change_row, change_strategy, remove_row
from coachdesk.domain.goal import Goal
from coachdesk.domain.journey import Journey
from coachdesk.domain.scales import day_of, ends_before_start
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.form import Form
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import IconButton
from coachdesk.ui.widgets.fields import GrowingField, LineField
from coachdesk.ui.widgets.growing_line import GrowingLine
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.text import Label

TOP = Qt.AlignmentFlag.AlignTop


class Part(QWidget):
    """A part of the strategy for one goal. Subclasses make their widgets in ``build``."""

    def __init__(self, context: StageContext, goal_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.goal_id = context, goal_id
        self.room, self.look, self.words = context.room, context.room.look, context.room.words
        self.binder = Binder(context, self)
        self.form = Form(context, self.binder)
        self.lines = column(self, spacing=self.look.px(8))
        self.build()

    def build(self) -> None:
        """Make the part's widgets."""
        raise NotImplementedError

    def refresh(self, journey: Journey) -> None:
        """Show what is kept."""
        self.binder.refresh(journey)

    def fit(self, narrow: bool) -> None:
        """Fit less room, or the usual; most parts fit either."""

    def goal(self, journey: Journey) -> Goal | None:
        """The goal, ``None`` when it was removed meanwhile."""
        return journey.find(Goal, self.goal_id)

    def head(self, title: str, *right: QWidget) -> Label:
        """Add the part's heading; ``right`` stands at the end of its line."""
        line = row(spacing=self.look.px(14))
        name = Label(self.look, title, Type.HEADING)
        line.addWidget(name)
        line.addStretch(1)
        for each in right:
            line.addWidget(each)
        self.lines.addLayout(line)
        return name

    def tie_strategy(self, field: LineField | GrowingField, name: str) -> None:
        """Tie a text field to a sentence of the strategy."""
        self.binder.text(
            field,
            lambda journey: getattr(journey.strategy(self.goal_id), name, ""),
            lambda value, source: self.write_strategy(source, **{name: value}),
            key=f"strategy-{self.goal_id}-{name}",
        )

    def tie_goal(self, field: LineField | GrowingField, name: str) -> None:
        """Tie a text field to a field of the goal itself."""
        self.binder.text(
            field,
            lambda journey: getattr(self.goal(journey), name, ""),
            lambda value, source: self.change_goal(source, **{name: value}),
            key=f"goal-{self.goal_id}-{name}",
        )

    def change_goal(self, source: Source, **changes: Any) -> None:
        """Change the goal itself."""
        session = self.context.session_key()
        change_goal(self.room.desk, self.goal_id, source, session_id=session, **changes)

    def judged(self, journey: Journey, day: str) -> str:
        """A quiet sentence about a day that lies before the goal's start, or is over."""
        goal, chosen = self.goal(journey), day_of(day)
        if goal is None or chosen is None:
            return ""
        if ends_before_start(goal.start_on, day):
            return self.words("This lies before the goal’s start.")
        return self.words("This day has passed.") if chosen < self.room.desk.today() else ""

    def write_strategy(self, source: Source, **changes: Any) -> None:
        """Write in the strategy."""
        change_strategy(self.room.desk, self.goal_id, source, **changes)


class RecordRow(QWidget):
    """A row of a list, tied to one record by its id.

    Signals:
        entered: Enter was pressed in the row's first field.
        gone: the row was removed with the keyboard; the focus wants to go to the row before.
    """

    spoken = "group"

    entered = Signal()
    gone = Signal()

    kind: Row

    def __init__(self, context: StageContext, record_id: str) -> None:
        super().__init__()
        self.context, self.record_id = context, record_id
        self.room, self.look, self.words = context.room, context.room.look, context.room.words
        self.binder = Binder(context, self)
        self.lines = column(self)
        self.setMinimumHeight(self.look.px(37))
        pad = self.look.px(14)
        self.line: QHBoxLayout = row(spacing=self.look.px(12))
        self.line.setContentsMargins(pad, self.look.px(4), self.look.px(8), self.look.px(4))
        self.lines.addLayout(self.line)
        self.under: QHBoxLayout = row(spacing=self.look.px(14))
        self.under.addStretch(1)
        self.lines.addLayout(self.under)
        self.build()

    def build(self) -> None:
        """Make the row's fields."""
        raise NotImplementedError

    def fit(self, narrow: bool) -> None:
        """Fit less room, or the usual."""

    def put(self, *widgets: QWidget, under: bool, at: int) -> None:
        """Place some fields in the row's line from ``at`` on, or in a second line under it."""
        for place, each in enumerate(widgets):
            self.line.removeWidget(each)
            self.under.removeWidget(each)
            if under:
                self.under.insertWidget(self.under.count() - 1, each, 0, TOP)
            else:
                self.line.insertWidget(at + place, each, 0, TOP)
        left, below = (self.look.px(50), self.look.px(6)) if under else (0, 0)
        self.under.setContentsMargins(left, 0, left, below)

    def refresh(self, journey: Journey) -> None:
        """Show what is kept; a row whose record is gone shows nothing new."""
        if journey.find(self.kind, self.record_id) is not None:
            self.binder.refresh(journey)

    def record(self, journey: Journey) -> Any:
        """The row's record. It is there whenever the binder shows."""
        return journey.find(self.kind, self.record_id)

    def write(self, source: Source, **changes: Any) -> None:
        """Change the record."""
        change_row(self.room.desk, self.kind, self.record_id, source, **changes)

    def delete(self) -> None:
        """Remove the record, at once; the notice offers the way back."""
        remove_row(self.room.desk, self.kind, self.record_id)

    def words_line(
        self, name: str, label: str, placeholder: str = "", role: Type = Type.READING
    ) -> GrowingLine:
        """A wrapping line tied to a field of the record."""
        field = GrowingLine(self.look, label, placeholder=placeholder, role=role)
        self.tie(field, name)
        return field

    def first_line(
        self, name: str, label: str, placeholder: str = "", role: Type = Type.READING
    ) -> GrowingLine:
        """The line that stands for the row: Enter goes on, Backspace in it when empty removes."""
        field = self.words_line(name, label, placeholder, role)
        field.entered.connect(self.entered)
        field.emptied.connect(self._on_emptied)
        self.first = field
        self.setFocusProxy(field)
        return field

    def tie(self, field: LineField | GrowingField, name: str) -> None:
        """Tie a text field to a field of the record."""
        self.binder.text(
            field,
            lambda journey: getattr(self.record(journey), name),
            lambda value, source: self.write(source, **{name: value}),
            key=f"{self.kind.__name__}-{self.record_id}-{name}",
        )

    def remove_button(self, name: str) -> IconButton:
        """A cross at the row's end. By keyboard, Backspace in the empty line does the same."""
        button = IconButton(
            self.look, "x", name, keys=self.words("Backspace in the empty line"), size=24, drawn=12
        )
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setFixedHeight(self.look.px(29))
        button.clicked.connect(lambda: self.context.act(self.delete))
        button.setVisible(not self.context.reading_only)
        return button

    def _on_emptied(self) -> None:
        self.gone.emit()
        self.context.act(self.delete)
