"""How each priority ended: reached, continues, paused or let go, and a line on how."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from coachdesk.desk.goals import set_goal_status
from coachdesk.domain.closing import STATUS_OF, Ending, closing_goals, ending, steps_done
from coachdesk.domain.goal import Goal, GoalChange
from coachdesk.domain.journey import Journey
from coachdesk.domain.question import ended_key
from coachdesk.domain.step import Step
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.overview.empty import EmptyPart
from coachdesk.ui.journey.overview.priorities_card import value_words
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import add_all, column, row, rule
from coachdesk.ui.widgets.row_list import RowList
from coachdesk.ui.widgets.text import Label, Paragraph

NARROW = 520  # below this width the line on how stands under the choice


class Endings(QFrame):
    """The priorities of the engagement, one row each."""

    def __init__(self, context: StageContext, binder: Binder) -> None:
        super().__init__()
        self._context = context
        self._goals: dict[str, EndingRow] = {}
        look, words = context.room.look, context.room.words
        self.setProperty("card", "true")
        whole = column(self)
        whole.setContentsMargins(1, 0, 1, 1)
        head = row()
        head.setContentsMargins(*(look.px(each) for each in (18, 13, 18, 12)))
        self.steps = Label(look, "", Type.BODY, "ink2")
        add_all(
            head, Label(look, words("Priorities, and how they ended"), Type.HEADING), None,
            self.steps,
        )  # fmt: skip
        whole.addLayout(head)
        whole.addWidget(rule())
        self._rows = RowList(look, framed=False)
        whole.addWidget(self._rows)
        self._holder = QWidget()
        holder = column(self._holder)
        holder.setContentsMargins(*(look.px(each) for each in (18, 12, 18, 14)))
        self.empty = EmptyPart(look)
        self.empty.wanted.connect(context.stage_wanted)
        holder.addWidget(self.empty)
        whole.addWidget(self._holder)
        self.empty.show_way(
            words("Priorities appear here once goals were chosen in Priorities & strategy."),
            words("Choose priorities"),
            ("third", "priorities"),
        )
        binder.also(self.show_journey)

    def show_journey(self, journey: Journey) -> None:
        """Show the priorities of a journey."""
        words = self._context.room.words
        goals = closing_goals(journey.goals(), journey.all(GoalChange))
        self._rows.show_rows([goal.id for goal in goals], self._row)
        self._holder.setVisible(not goals)
        shown: set[str] = {goal.id for goal in goals}
        self._goals = {key: each for key, each in self._goals.items() if key in shown}
        for goal in goals:
            self._goals[goal.id].show_goal(journey, goal)
        done, whole = steps_done(journey.all(Step), journey.reviews())
        self.steps.set_text(
            words.count("{n} of {m} steps done", "{n} of {m} steps done", done, m=whole)
            if whole
            else ""
        )

    def _row(self, goal_id: str) -> QWidget:
        made = EndingRow(self._context, goal_id)
        self._goals[goal_id] = made
        return made


class EndingRow(QWidget):
    """A goal in the client's words, where its measure stands, how it ended."""

    spoken = "group"

    def __init__(self, context: StageContext, goal_id: str) -> None:
        super().__init__()
        self._context, self._goal_id = context, goal_id
        look, words = context.room.look, context.room.words
        lines = column(self, spacing=look.px(8))
        lines.setContentsMargins(*(look.px(each) for each in (18, 12, 18, 12)))
        head = row(spacing=look.px(16))
        self.statement = Paragraph(look, "", Type.WORDS_FIELD, lines=3)
        self.value = Label(look, "", Type.BODY_STRONG)
        head.addWidget(self.statement, 1)
        head.addWidget(self.value)
        lines.addLayout(head)
        self.choice = Segments(
            look,
            [
                (Ending.REACHED, words("Reached")),
                (Ending.CONTINUES, words("Continues")),
                (Ending.PAUSED, words("Paused")),
                (Ending.LET_GO, words("Let go")),
            ],
            tones={
                Ending.REACHED: "good",
                Ending.CONTINUES: "accent",
                Ending.PAUSED: "attention",
                Ending.LET_GO: "clay",
            },
            clearable=False,
        )
        self.choice.chosen.connect(self._on_chosen)
        self.choice.setEnabled(not context.reading_only)
        self.how = LineField(
            look, words("How it ended"), placeholder=words("How, in a line"),
            role=Type.WORDS_SMALL, plain=True,
        )  # fmt: skip
        self.binder = Binder(context, self)
        self.binder.answer(self.how, ended_key(goal_id))
        self._line = row(spacing=look.px(14))
        self._line.addWidget(self.choice)
        self._line.addWidget(self.how, 1)
        lines.addLayout(self._line)

    def show_goal(self, journey: Journey, goal: Goal) -> None:
        """Show a goal as it stands."""
        words = self._context.room.words
        self.setAccessibleName(goal.statement)
        self.statement.set_text(goal.statement)
        self.value.set_text(value_words(words, goal, journey.current(goal)))
        self.choice.setAccessibleName(words("How “{goal}” ended", goal=goal.statement[:80]))
        self.choice.show_value(ending(goal))
        self.binder.refresh(journey)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._context.room.look.px(NARROW)
        self._line.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    def _on_chosen(self, key: str) -> None:
        desk, session = self._context.room.desk, self._context.session_key()
        status, how = STATUS_OF[Ending(key)], self.how.value()
        kept = self._context.act(
            lambda: set_goal_status(desk, self._goal_id, status, session_id=session, reason=how)
        )
        if not kept:
            journey = self._context.journey()
            goal = journey.find(Goal, self._goal_id)
            if goal is not None:
                self.show_goal(journey, goal)
