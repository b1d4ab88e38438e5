"""The editor of one goal's strategy: the Third session's page, and the drawer that adjusts it.

It knows the context it stands in and a goal, nothing of the page around it. Whoever opens it to
adjust a strategy keeps a version first (``desk.strategy.begin_adjusting``).
"""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from coachdesk.domain.goal import Goal
from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.strategy.barriers import Barriers
from coachdesk.ui.journey.strategy.counted import Counted
from coachdesk.ui.journey.strategy.head import Head
from coachdesk.ui.journey.strategy.part import Part
from coachdesk.ui.journey.strategy.resources import Resources
from coachdesk.ui.journey.strategy.steps import Steps
from coachdesk.ui.journey.strategy.way import Approach, Milestones, Sentences, Supporters
from coachdesk.ui.widgets.layout import column

NARROW = 640


class StrategyEditor(QWidget):
    """Everything about the way to one goal, kept as it is typed.

    ``context`` says in which session it is written (steps added here are agreed in that session);
    ``goal_id`` is the goal. The owner calls ``refresh`` when something changed, as a section does;
    a goal that was removed meanwhile shows nothing new. It scrolls with what it stands in: in a
    drawer, put it into a ``QScrollArea``. Under 640 px at 100 % text its rows take two lines; it
    wants at least 460.
    """

    def __init__(self, context: StageContext, goal_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.goal_id = context, goal_id
        self._narrow = False
        look = context.room.look
        lines = column(self, spacing=look.px(16))
        self.head = Head(context, goal_id)
        self.counted = Counted(context, goal_id)
        self.approach = Approach(context, goal_id)
        self.barriers = Barriers(context, goal_id)
        self.resources = Resources(context, goal_id)
        self.steps = Steps(context, goal_id)
        self.milestones = Milestones(context, goal_id)
        self.supporters = Supporters(context, goal_id)
        self.sentences = Sentences(context, goal_id)
        for part in self.parts():
            lines.addWidget(part)
        lines.addStretch(1)
        self.refresh(context.journey())

    def parts(self) -> tuple[Part, ...]:
        """The parts in reading order."""
        return (
            self.head,
            self.approach,
            self.barriers,
            self.resources,
            self.steps,
            self.counted,
            self.milestones,
            self.supporters,
            self.sentences,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self.context.room.look.px(NARROW)
        if narrow is not self._narrow:
            self._narrow = narrow
            for part in self.parts():
                part.fit(narrow)

    def refresh(self, journey: Journey) -> None:
        """Show what is kept, wherever nothing is waiting to be kept."""
        if journey.find(Goal, self.goal_id) is None:
            return
        for part in self.parts():
            part.refresh(journey)
