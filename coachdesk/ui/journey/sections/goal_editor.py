"""One goal in the areas grid: its words, why it matters, the values behind it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from coachdesk.desk.goals import change_goal
from coachdesk.domain.goal import Goal
from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.goal_record import open_goal_record, tie_statement
from coachdesk.ui.journey.goal_record.sponsor import SponsorButton
from coachdesk.ui.journey.value_chips import ValueChips
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import GrowingField
from coachdesk.ui.widgets.growing_line import GrowingLine
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.text import Label, plain_tip


class GoalEditor(QWidget):
    """A goal and its why. The goal comes into being with its first words.

    Signals:
        entered: Enter in the goal.
        emptied: Backspace in the empty goal.
        pasted_lines: several lines were pasted into the goal; carries them.
        written: the goal's words changed on screen.
    """

    entered = Signal()
    emptied = Signal()
    pasted_lines = Signal(str)
    written = Signal()

    def __init__(
        self,
        context: StageContext,
        goal_id: str,
        area_id: str,
        area_name: str,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context, self.goal_id = context, goal_id
        self._area_name = area_name
        look, words = context.room.look, context.room.words
        self.binder = Binder(context, self)
        whole = column(self, spacing=look.px(8))
        self.goal = GrowingLine(
            look,
            words("Goal"),
            placeholder=words("In {name}’s own words", name=context.first_name),
            role=Type.WORDS_FIELD,
            takes_lines=True,
            rows=2,
            kind="field",
        )
        tie_statement(context, self.binder, self.goal, goal_id, area_id)
        self.why = GrowingField(
            look, words("Why it matters"), placeholder=words("because …"), role=Type.WORDS_FIELD
        )
        self.binder.text(
            self.why,
            lambda journey: getattr(journey.find(Goal, goal_id), "why", ""),
            lambda value, source: change_goal(context.room.desk, goal_id, source, why=value),
            key=f"goal-{goal_id}-why",
        )
        self._heads = self._labels()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(14))
        grid.setVerticalSpacing(look.px(5))
        for at, field in enumerate((self.goal, self.why)):
            grid.addWidget(self._heads[at], 0, at)
            grid.addWidget(field, 1, at, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at, 1)
        whole.addLayout(grid)
        whole.addWidget(self._build_values())
        self.sponsor = SponsorButton(context, goal_id)
        whole.addWidget(self.sponsor)
        self.goal.entered.connect(self.entered)
        self.goal.emptied.connect(self.emptied)
        self.goal.pasted_lines.connect(self.pasted_lines)
        self.goal.edited.connect(self._on_written)

    def show_journey(self, journey: Journey) -> None:
        """Show what is kept of the goal."""
        self.binder.refresh(journey)
        self.chips.show_journey(journey)
        self.sponsor.show_journey(journey)
        self._fit(known=journey.find(Goal, self.goal_id) is not None)

    def show_number(self, number: int, of: int) -> None:
        """Say which goal of its area this is; only the first one has its labels above."""
        words, parts = self.context.room.words, {"area": self._area_name, "n": number}
        if of > 1:
            self.goal.setAccessibleName(words("Goal {n}, {area}", **parts))
            self.why.setAccessibleName(words("Why goal {n} matters, {area}", **parts))
        else:
            self.goal.setAccessibleName(words("Goal, {area}", **parts))
            self.why.setAccessibleName(words("Why it matters, {area}", **parts))
        for head in self._heads:
            head.setVisible(number == 1)

    def is_blank(self) -> bool:
        """Whether nothing stands in the goal."""
        return not self.goal.value().strip()

    def _labels(self) -> tuple[QWidget, QWidget]:
        look, words = self.context.room.look, self.context.room.words
        heads = []
        for text, help_text in (
            (words("Goal"), words("in {name}’s words", name=self.context.first_name)),
            (words("Why it matters"), ""),
        ):
            head = QWidget()
            line = row(head, spacing=look.px(8))
            line.addWidget(Label(look, text, Type.BODY_STRONG))
            if help_text:
                line.addWidget(Label(look, help_text, Type.CAPTION, "ink3"))
            line.addStretch(1)
            heads.append(head)
        return heads[0], heads[1]

    def _build_values(self) -> QWidget:
        look, words = self.context.room.look, self.context.room.words
        self.values = QWidget()
        line = row(self.values, spacing=look.px(12))
        line.addWidget(Label(look, words("Value behind it"), Type.BODY_STRONG))
        self.chips = ValueChips(self.context, self.goal_id)
        line.addWidget(self.chips, 1)
        self.more = Button(look, words("Whole goal"), "quiet", icon="target", size="compact")
        self.more.setToolTip(plain_tip(words("Measure, dates, confidence and all the rest")))
        self.more.clicked.connect(self._on_more)
        line.addWidget(self.more)
        return self.values

    def _on_more(self) -> None:
        if self.context.room.autosave.flush():
            open_goal_record(self.context, self, self.goal_id)

    def _on_written(self) -> None:
        self._fit(known=not self.values.isHidden())
        self.written.emit()

    def _fit(self, *, known: bool) -> None:
        # A why needs a goal to belong to.
        self.why.setEnabled(known or not self.is_blank())
        self.values.setVisible(known or not self.is_blank())
