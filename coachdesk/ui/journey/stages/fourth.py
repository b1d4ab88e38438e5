"""The Fourth session: what has moved, how the two check in from now on, and which skills help."""

from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.sections.agreement import Agreement
from coachdesk.ui.journey.sections.at_left import LeftWrapUp
from coachdesk.ui.journey.sections.progress import Progress
from coachdesk.ui.journey.sections.skills import Skills
from coachdesk.ui.journey.stage_page import StagePage


def fourth_page(context: StageContext) -> StagePage:
    """The page of the Fourth session."""
    return StagePage(
        context,
        [
            ("progress", Progress),
            ("agreement", Agreement),
            ("skills", Skills),
            ("wrap_up", LeftWrapUp),
        ],
        fills=False,
    )
