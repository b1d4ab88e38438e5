"""The third session: which goals come first, and the way to each."""

from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.priorities.chosen import ChosenGoal
from coachdesk.ui.journey.sections.priorities import Priorities
from coachdesk.ui.journey.sections.strategy import StrategySection
from coachdesk.ui.journey.sections.wrap_up import WrapUp
from coachdesk.ui.journey.stage_page import StagePage
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.text import Label


class ThirdPage(StagePage):
    """The page of the third session; at the end of its tabs stands which goal is worked on."""

    def __init__(self, context: StageContext) -> None:
        super().__init__(
            context,
            [
                ("priorities", Priorities),
                ("strategy", StrategySection),
                ("wrap_up", WrapUp),
            ],
        )
        self.chosen = ChosenGoal.of(context)
        self.where = Label(context.room.look, "", Type.BODY, "ink2")
        self.corner = self.where
        self.section_changed.connect(self._say_where)
        self.chosen.changed.connect(self._say_where)

    def refresh(self, journey: Journey) -> None:
        super().refresh(journey)
        self._say_where()

    def _say_where(self, *_: object) -> None:
        words, journey = self.context.room.words, self.context.journey()
        ids = [str(goal.id) for goal in journey.priorities()]
        chosen = self.chosen.id(journey)
        shown = self.current() == "strategy" and chosen in ids
        self.where.set_text(
            words("Strategy for goal {n} of {m}", n=ids.index(chosen) + 1, m=len(ids))
            if shown
            else ""
        )


def third_page(context: StageContext) -> StagePage:
    """The page of the third session."""
    return ThirdPage(context)
