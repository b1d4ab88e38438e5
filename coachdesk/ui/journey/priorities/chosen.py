"""Which goal the Third session's page is working on, shared by its sections."""

from PySide6.QtCore import QObject, Signal

from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.context import StageContext


class ChosenGoal(QObject):
    """The goal whose strategy is open.

    Signals:
        changed: another goal was chosen.
    """

    changed = Signal()

    def __init__(self, context: StageContext) -> None:
        super().__init__(context)
        self._id = ""

    @staticmethod
    def of(context: StageContext) -> "ChosenGoal":
        """The one of a page, made with it."""
        found: ChosenGoal | None = context.findChild(ChosenGoal)
        return found or ChosenGoal(context)

    def id(self, journey: Journey) -> str:
        """The chosen goal, else the first priority; empty while there is none.

        A goal that was chosen stays so while it exists, also when it is parked meanwhile.
        """
        if any(goal.id == self._id for goal in journey.goals()):
            return self._id
        first = next(iter(journey.priorities()), None)
        return first.id if first is not None else ""

    def choose(self, goal_id: str) -> None:
        """Work on another goal."""
        if goal_id != self._id:
            self._id = goal_id
            self.changed.emit()
