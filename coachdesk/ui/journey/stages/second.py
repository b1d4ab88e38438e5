"""The second session: the thinking that supports success, and habits that carry it."""

from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.sections.habits import Habits
from coachdesk.ui.journey.sections.read_back import ReadBack
from coachdesk.ui.journey.sections.reminders import Reminders
from coachdesk.ui.journey.sections.thoughts import Thoughts
from coachdesk.ui.journey.sections.wide import WideWrapUp
from coachdesk.ui.journey.stage_page import StagePage


def second_page(context: StageContext) -> StagePage:
    """The page of the second session."""
    return StagePage(
        context,
        [
            ("read_back", ReadBack),
            ("thoughts", Thoughts),
            ("habits", Habits),
            ("reminders", Reminders),
            ("wrap_up", WideWrapUp),
        ],
        fills=False,
    )
