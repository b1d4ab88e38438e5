"""The opening session: the big picture, and a goal with its why in every area of life."""

from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.sections.approach import ApproachSection, ApproachSwitch
from coachdesk.ui.journey.sections.areas import Areas
from coachdesk.ui.journey.sections.influences import Influences
from coachdesk.ui.journey.sections.opening_wrap_up import OpeningWrapUp
from coachdesk.ui.journey.stage_page import StagePage


class OpeningPage(StagePage):
    """The page, with the approach at hand beside its tabs."""

    def __init__(self, context: StageContext) -> None:
        super().__init__(
            context,
            [
                ("approach", ApproachSection),
                ("areas", Areas),
                ("influences", Influences),
                ("wrap_up", OpeningWrapUp),
            ],
        )
        self.switch = ApproachSwitch(context, self)
        self.switch.hide()
        self.switch.show_journey(context.journey())
        self.corner = self.switch

    def refresh(self, journey: Journey) -> None:
        super().refresh(journey)
        self.switch.show_journey(journey)


def opening_page(context: StageContext) -> StagePage:
    """The page of the opening stage."""
    return OpeningPage(context)
