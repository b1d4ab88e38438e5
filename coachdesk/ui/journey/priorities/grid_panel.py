"""Weighing goals on two scales of one to five, with the square they fall into."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from coachdesk.desk.priorities import place_goal, propose
from coachdesk.domain.goal import Goal
from coachdesk.domain.ids import GoalId
from coachdesk.domain.journey import Journey
from coachdesk.domain.plan import weighed_goals
from coachdesk.domain.priority import Placement, by_grid
from coachdesk.drawing.quadrants import FieldNames, Point, quadrants
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.priorities.proposal import Proposal
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.charts import Chart
from coachdesk.ui.widgets.layout import column
from coachdesk.ui.widgets.scales import ScaleDots
from coachdesk.ui.widgets.text import Label, Paragraph

WIDTH, HEIGHT = 380, 300


@dataclass(frozen=True, slots=True)
class Scale:
    """One of the two scales: the field it is kept in and its name."""

    field: str
    name: str


class GridPanel(QWidget):
    """The goals with two scales each, the square, and the order it suggests.

    ``up`` counts in a goal's favour and stands upright in the square, ``across`` lies along it.
    """

    def __init__(self, context: StageContext, up: Scale, across: Scale, names: FieldNames) -> None:
        super().__init__()
        self._context, self._up, self._across, self._names = context, up, across, names
        look, words = context.room.look, context.room.words
        self._rows: dict[str, tuple[Label, Paragraph, ScaleDots, ScaleDots, Binder]] = {}
        lines = column(self, spacing=look.px(14))
        self._grid_holder = QWidget()
        self._grid = grid = QGridLayout(self._grid_holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(16))
        grid.setVerticalSpacing(look.px(6))
        grid.setColumnStretch(1, 1)
        for at, scale in ((2, up), (3, across)):
            grid.addWidget(Label(look, scale.name, Type.CAPTION, "ink2"), 0, at)
        lines.addWidget(self._grid_holder)
        self.plot = Chart(look, words("{up} and {across}", up=up.name, across=across.name))
        lines.addWidget(self.plot, 0, Qt.AlignmentFlag.AlignLeft)
        self.proposal = Proposal(context.room, context.first_name)
        self.proposal.taken.connect(self._on_taken)
        lines.addWidget(self.proposal)

    def refresh(self, journey: Journey) -> None:
        """Show what is kept."""
        goals = weighed_goals(journey)
        self._show_rows([goal.id for goal in goals])
        placed = self._placed(journey)
        points, spoken = [], []
        for number, goal in enumerate(goals, 1):
            figure, statement, *_, binder = self._rows[goal.id]
            figure.set_text(str(number))
            statement.set_text(goal.statement)
            binder.refresh(journey)
            place = placed.get(goal.id)
            up = getattr(place, self._up.field, None)
            across = getattr(place, self._across.field, None)
            if up is not None and across is not None:
                points.append(Point(number, across, up))
                spoken.append(f"{number} {goal.statement}: {up}, {across}")
        look = self._context.room.look
        drawing = quadrants(
            points, self._names, look.px(WIDTH), look.px(HEIGHT), look.line(Type.CAPTION)
        )
        self.plot.show_drawing(drawing, ". ".join(spoken))
        self._show_proposal(journey, goals, placed, enough=len(points) >= 2)

    def order(self, journey: Journey) -> tuple[GoalId, ...]:
        """The order the scales suggest."""
        ids = [goal.id for goal in weighed_goals(journey)]
        return by_grid(
            ids, self._placed(journey), wanted=self._up.field, against=self._across.field
        )

    def dots(self, goal_id: str) -> tuple[ScaleDots, ScaleDots]:
        """The two scales of a goal."""
        return self._rows[goal_id][2], self._rows[goal_id][3]

    def _placed(self, journey: Journey) -> dict[GoalId, Placement]:
        session = self._context.session_key()
        return {each.goal_id: each for each in journey.all(Placement) if each.session_id == session}

    def _show_rows(self, ids: list[GoalId]) -> None:
        for gone in [each for each in self._rows if each not in ids]:
            parts = self._parts(gone)
            del self._rows[gone]
            for part in parts:
                self._grid.removeWidget(part)
                part.hide()
                part.deleteLater()
        for at, goal_id in enumerate(ids, 1):
            if goal_id not in self._rows:
                self._rows[goal_id] = self._made(goal_id)
            for place, part in enumerate(self._parts(goal_id)):
                if self._place_of(part) != (at, place):
                    self._grid.removeWidget(part)
                    self._grid.addWidget(part, at, place)

    def _place_of(self, part: QWidget) -> tuple[int, int] | None:
        """Row and column of a part in the grid."""
        at = self._grid.indexOf(part)
        if at < 0:
            return None
        place: tuple[int, ...] = self._grid.getItemPosition(at)  # type: ignore[assignment]
        return place[0], place[1]

    def _parts(self, goal_id: str) -> tuple[QWidget, ...]:
        figure, statement, up, across, _ = self._rows[goal_id]
        return figure, statement, up, across

    def _made(self, goal_id: GoalId) -> tuple[Label, Paragraph, ScaleDots, ScaleDots, Binder]:
        look = self._context.room.look
        statement = Paragraph(look, "", Type.WORDS_SMALL, lines=3)
        binder = Binder(self._context, statement)
        goal = self._context.journey().find(Goal, goal_id)
        dots = []
        for scale in (self._up, self._across):
            name = f"{scale.name}, {goal.statement if goal else ''}"
            made = ScaleDots(look, name, dot=13, gap=5, high=5)
            self._tie(binder, made, goal_id, scale.field)
            dots.append(made)
        figure = Label(look, "", Type.BODY_STRONG, "ink2")
        figure.setFixedWidth(look.px(18))
        return figure, statement, dots[0], dots[1], binder

    def _tie(self, binder: Binder, dots: ScaleDots, goal_id: GoalId, field: str) -> None:
        context = self._context
        binder.scale(
            dots,
            lambda journey: getattr(self._placed(journey).get(goal_id), field, None),
            lambda value, source: place_goal(
                context.room.desk, context.place(), goal_id, **{field: value}
            ),
        )

    def _show_proposal(
        self,
        journey: Journey,
        goals: tuple[Goal, ...],
        placed: dict[GoalId, Placement],
        *,
        enough: bool,
    ) -> None:
        self.proposal.setVisible(enough)
        if not enough:
            return
        order = self.order(journey)
        known = {goal.id: goal.statement for goal in goals}
        self.proposal.show_order(
            [known[each] for each in order],
            len(journey.priorities()),
            same=list(order) == [goal.id for goal in goals],
            locked=self._context.reading_only,
        )

    def _on_taken(self, most: int) -> None:
        context = self._context
        order = list(self.order(context.journey()))
        context.act(
            lambda: propose(
                context.room.desk,
                context.engagement_id,
                [str(each) for each in order],
                most,
                session_id=context.session_key(),
            )
        )
