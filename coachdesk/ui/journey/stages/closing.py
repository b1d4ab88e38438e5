"""The closing: what came of it, what stays, and what is kept."""

from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.sections.feedback import Feedback
from coachdesk.ui.journey.sections.looking_back import LookingBack
from coachdesk.ui.journey.sections.records import Records
from coachdesk.ui.journey.sections.then_now import ThenNow
from coachdesk.ui.journey.sections.what_stays import WhatStays
from coachdesk.ui.journey.stage_page import StagePage


def closing_page(context: StageContext) -> StagePage:
    """The page of the closing."""
    return StagePage(
        context,
        [
            ("looking_back", LookingBack),
            ("then_now", ThenNow),
            ("what_stays", WhatStays),
            ("feedback", Feedback),
            ("records", Records),
        ],
    )
