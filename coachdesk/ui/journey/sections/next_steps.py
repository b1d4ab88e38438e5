"""What the client will do until next time: a line and Enter, then when, first move, confidence."""

from functools import partial

from PySide6.QtWidgets import QWidget

from coachdesk.desk.desk import Source
from coachdesk.desk.steps import add_steps, change_step, order_steps, remove_step
from coachdesk.domain.goal import SUPPORT_UNDER
from coachdesk.domain.ids import NO_GOAL, GoalId
from coachdesk.domain.journey import Journey
from coachdesk.domain.step import PLENTY_OF_STEPS, Step
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.sections.at_left import LeftSection
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import IconButton
from coachdesk.ui.widgets.days import DayField
from coachdesk.ui.widgets.fields import Choice, LineField
from coachdesk.ui.widgets.growing_line import GrowingLine
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.row_list import RowList
from coachdesk.ui.widgets.scales import ScaleDots
from coachdesk.ui.widgets.text import Label, Paragraph

LEFT = 44


class NextSteps(LeftSection):
    """The steps agreed in this session, and the support wanted."""

    def build(self) -> None:
        words, look = self.words, self.look
        self.body.addLayout(
            heading(
                self.context,
                words("Next steps"),
                words("A step is one line. Three are plenty; one that happens is best."),
            )
        )
        add = words("A step, Enter for the next one")
        self.rows = RowList(look, add=add, placeholder=words("Ask Karin for half an hour"))
        self.rows.added.connect(self._add)
        self.rows.lines_pasted.connect(self._add)
        self.rows.reordered.connect(
            lambda ids: self.context.act(lambda: order_steps(self.room.desk, ids))
        )
        self.rows.set_reading(self.context.reading_only)
        self.body.addWidget(self.rows)
        self.many = Paragraph(look, "", Type.BODY, "ink2")
        self.body.addWidget(self.many)
        self.body.addWidget(
            self.form.words_row(
                "support_wanted",
                words("Support wanted"),
                words("A message on Thursday morning"),
                rows=1,
            )
        )
        self.binder.also(self._show_steps)

    def first_field(self) -> QWidget | None:
        return self.rows.add_field if not self.context.reading_only else None

    def _show_steps(self, journey: Journey) -> None:
        words, here = self.words, self.context.session_key()
        ids = [each.id for each in journey.all(Step) if here and each.session_id == here]
        self.rows.show_rows(ids, lambda key: NextStepRow(self.context, key))
        for key in ids:
            found = self.rows.row(key)
            if isinstance(found, NextStepRow):
                found.show_journey(journey)
        over = len(ids) > PLENTY_OF_STEPS
        self.many.setVisible(over)
        self.many.set_text(
            words.count(
                "{n} step. Which three matter most?", "{n} steps. Which three matter most?",
                len(ids),
            ) if over else ""
        )  # fmt: skip

    def _add(self, lines: str) -> None:
        self.context.act(partial(add_steps, self.room.desk, self.context.place(), lines))


class NextStepRow(QWidget):
    """One step: what and by when, below it the first move, the goal and the confidence."""

    spoken = "group"

    def __init__(self, context: StageContext, step_id: str) -> None:
        super().__init__()
        self._context, self._id = context, step_id
        look, words = context.room.look, context.room.words
        self.binder = Binder(context, self)
        lines = column(self, spacing=look.px(4))
        lines.setContentsMargins(*(look.px(each) for each in (LEFT, 8, 8, 10)))
        first = row(spacing=look.px(12))
        what = GrowingLine(look, words("Step"), role=Type.READING)
        what.emptied.connect(self._remove)
        self.binder.text(what, self._read("what"), self._keep_what)
        by = DayField(
            look, words, words("By when"), context.room.desk.today,
            placeholder=words("by when"), plain=True,
        )  # fmt: skip
        by.setFixedWidth(look.px(150))
        self.binder.day(by, self._read("by"), lambda day, source: self._keep(source, by=day))
        remove = IconButton(look, "x", words("Remove this step"), size=28, drawn=14)
        remove.clicked.connect(self._remove)
        remove.setVisible(not context.reading_only)
        first.addWidget(what, 1)
        first.addWidget(by)
        first.addWidget(remove)
        lines.addLayout(first)
        second = row(spacing=look.px(12))
        move = LineField(
            look, words("First move"), placeholder=words("first move: find her calendar"),
            plain=True, role=Type.WORDS_SMALL,
        )  # fmt: skip
        self.binder.text(
            move, self._read("first_move"), lambda text, source: self._keep(source, first_move=text)
        )
        self.dots = ScaleDots(look, words("Confidence"), dot=11, gap=4)
        self.binder.scale(
            self.dots,
            self._read("confidence"),
            lambda value, source: self._keep(source, confidence=value),
        )
        self.dots.rated.connect(lambda _value: self._show_hint())
        self.figure = Label(look, "", Type.BODY_STRONG)
        self.figure.setFixedWidth(look.px(20))
        second.addWidget(move, 1)
        second.addWidget(Label(look, words("Confidence"), Type.CAPTION, "ink3"))
        second.addWidget(self.dots)
        second.addWidget(self.figure)
        second.addSpacing(look.px(22))
        lines.addLayout(second)
        third = row(spacing=look.px(12))
        self.goal = Choice(look, words("For which goal"), [])
        self.goal.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.goal.setMinimumContentsLength(14)
        self.goal.setFixedHeight(look.px(30))
        self.goal.setMaximumWidth(look.px(330))
        self.binder.choice(
            self.goal,
            self._read("goal_id"),
            lambda key, source: self._keep(source, goal_id=GoalId(key) if key else NO_GOAL),
        )
        self.hint = Label(look, "", Type.CAPTION, "ink2")
        third.addWidget(self.goal, 1)
        third.addWidget(self.hint)
        third.addStretch(1)
        lines.addLayout(third)

    def show_journey(self, journey: Journey) -> None:
        """Show the step as it is kept."""
        if journey.find(Step, self._id) is None:
            return
        words, goals = self._context.room.words, journey.priorities()
        linked = self._read("goal_id")(journey)
        options = [("", words("For no one goal"))]
        options += [(goal.id, goal.statement) for goal in goals]
        options += [
            (goal.id, goal.statement)
            for goal in journey.goals()
            if goal.id == linked and goal not in goals
        ]
        if options != getattr(self, "_options", None):
            self._options = options
            self.goal.set_options(options)
        self.goal.setVisible(len(options) > 1)
        self.binder.refresh(journey)
        self._show_hint()

    def _show_hint(self) -> None:
        words, value = self._context.room.words, self.dots.rating()
        self.figure.set_text("" if value is None else str(value))
        low = value is not None and value < SUPPORT_UNDER
        self.hint.set_text(words("Smaller, or with more support?") if low else "")

    def _read(self, name: str):  # type: ignore[no-untyped-def]
        return lambda journey: getattr(journey.find(Step, self._id), name, None) or _blank(name)

    def _keep_what(self, text: str, source: Source) -> None:
        if text.strip():  # a step without words is taken away by Backspace, not by chance
            self._keep(source, what=text)

    def _keep(self, source: Source, **changes: object) -> None:
        change_step(self._context.room.desk, self._id, source, **changes)

    def _remove(self) -> None:
        if not self._context.reading_only:
            desk = self._context.room.desk
            self._context.act(lambda: remove_step(desk, self._id))


def _blank(name: str) -> str | None:
    return None if name == "confidence" else ""
