"""The introductory session: the client meets coaching, the coach meets the client."""

from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.sections.coaching import Coaching
from coachdesk.ui.journey.sections.decision import Decision
from coachdesk.ui.journey.sections.fit import Fit
from coachdesk.ui.journey.sections.story import Story
from coachdesk.ui.journey.sections.welcome import Welcome
from coachdesk.ui.journey.sections.wrap_up import WrapUp
from coachdesk.ui.journey.stage_page import StagePage


def introductory_page(context: StageContext) -> StagePage:
    """The page of the introductory session."""
    return StagePage(
        context,
        [
            ("welcome", Welcome),
            ("story", Story),
            ("coaching", Coaching),
            ("fit", Fit),
            ("decision", Decision),
            ("wrap_up", WrapUp),
        ],
    )
