"""Placeholder."""

from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.sections.wrap_up import WrapUp
from coachdesk.ui.journey.stage_page import StagePage


def opening_page(context: StageContext) -> StagePage:
    return StagePage(context, [("wrap_up", WrapUp)])
