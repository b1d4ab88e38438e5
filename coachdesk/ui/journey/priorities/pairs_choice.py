"""Which goals are compared in pairs: all that are weighed, less those the coach leaves out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coachdesk.desk.sessions import set_answer
from coachdesk.domain.journey import Journey
from coachdesk.domain.plan import LEFT_OUT, compared_goals, weighed_goals
from coachdesk.domain.priority import MOST_TO_COMPARE
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Tick
from coachdesk.ui.widgets.fold import Fold
from coachdesk.ui.widgets.layout import clear, column, row
from coachdesk.ui.widgets.text import Paragraph


class PairsChoice(QWidget):
    """The goals with a tick each, folded away until it is wanted."""

    def __init__(self, context: StageContext) -> None:
        super().__init__()
        self._context = context
        self._shown: tuple[tuple[str, str], ...] = ()
        self.ticks: dict[str, Tick] = {}
        room = context.room
        self._rows = column(spacing=room.look.px(2))
        self.fold = Fold(room.look, room.words, room.words("Which goals"), self._build)
        lines = column(self)
        lines.addWidget(self.fold)

    def refresh(self, journey: Journey) -> None:
        """Show what is kept."""
        goals = weighed_goals(journey)
        chosen = {goal.id for goal in compared_goals(journey, self._context.session())}
        self.fold.say(
            self._context.room.words("{n} of {m}, at most {most}", n=len(chosen), m=len(goals),
                                     most=MOST_TO_COMPARE)
        )  # fmt: skip
        shown = tuple((str(goal.id), goal.statement) for goal in goals)
        if shown != self._shown:
            self._shown = shown
            self._lay()
        for goal_id, tick in self.ticks.items():
            tick.show_value(goal_id in chosen)

    def _build(self, lines: QVBoxLayout) -> None:
        lines.addLayout(self._rows)

    def _lay(self) -> None:
        look = self._context.room.look
        clear(self._rows)
        self.ticks = {}
        for goal_id, statement in self._shown:
            tick = Tick(look, name=statement)
            tick.setFixedWidth(look.px(28))
            tick.setEnabled(not self._context.reading_only)
            tick.ticked.connect(self._on_ticked)
            self.ticks[goal_id] = tick
            line = row(spacing=look.px(6))
            line.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Paragraph(look, statement, Type.WORDS_SMALL, lines=2), 1)
            self._rows.addLayout(line)

    def _on_ticked(self) -> None:
        left_out = tuple(goal_id for goal_id, tick in self.ticks.items() if not tick.isChecked())
        desk, place = self._context.room.desk, self._context.place()
        self._context.act(lambda: set_answer(desk, place, LEFT_OUT, left_out))
