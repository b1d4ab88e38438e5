"""A check-in: ninety seconds of typing. Repeated as long as the engagement runs."""

from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.sections.arriving import Arriving
from coachdesk.ui.journey.sections.focus import Focus
from coachdesk.ui.journey.sections.next_steps import NextSteps
from coachdesk.ui.journey.sections.progress import Progress
from coachdesk.ui.journey.sections.session_check import CheckInWrapUp
from coachdesk.ui.journey.sections.what_works import WhatWorks
from coachdesk.ui.journey.stage_page import StagePage
from coachdesk.ui.widgets.controls import Button


class CheckInPage(StagePage):
    """The page, with the way to what was agreed in the Fourth session beside its tabs."""

    def __init__(self, context: StageContext) -> None:
        super().__init__(
            context,
            [
                ("arriving", Arriving),
                ("progress", Progress),
                ("what_works", WhatWorks),
                ("focus", Focus),
                ("next_steps", NextSteps),
                ("wrap_up", CheckInWrapUp),
            ],
            fills=False,
        )
        room = context.room
        self.plan = Button(
            room.look, room.words("Fourth session plan"), "quiet", icon="history", parent=self
        )
        self.plan.clicked.connect(lambda: context.stage_wanted.emit("fourth", "agreement"))
        self.plan.hide()
        self.corner = self.plan


def check_in_page(context: StageContext) -> StagePage:
    """The page of a check-in."""
    return CheckInPage(context)
