"""The ways to weigh goals, one shown at a time: by hand, in pairs, or on two scales."""

from PySide6.QtWidgets import QFrame, QWidget

from coachdesk.domain.journey import Journey
from coachdesk.drawing.quadrants import FieldNames
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.priorities.grid_panel import GridPanel, Scale
from coachdesk.ui.journey.priorities.pairs_panel import PairsPanel
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.layout import column
from coachdesk.ui.widgets.text import Paragraph
from coachdesk.words import Words

BY_HAND, PAIRS, EFFORT, URGENCY = "drag", "pairs", "impact_effort", "importance_urgency"


def way_options(words: Words) -> list[tuple[str, str]]:
    """The ways with their names."""
    return [
        (BY_HAND, words("By hand")),
        (PAIRS, words("In pairs")),
        (EFFORT, words("Impact, effort")),
        (URGENCY, words("Importance, urgency")),
    ]


class Ways(QFrame):
    """A card with the panel of the chosen way."""

    def __init__(self, context: StageContext) -> None:
        super().__init__()
        words, look = context.room.words, context.room.look
        self.setProperty("card", "true")
        inner = column(self)
        pad = look.px(20)
        inner.setContentsMargins(pad, look.px(16), pad, look.px(18))
        by_hand = words(
            "{name} says what comes first, and you move it. Often that is all it takes.",
            name=context.first_name,
        )
        self.pairs = PairsPanel(context)
        self.effort = GridPanel(
            context,
            Scale("impact", words("Impact")),
            Scale("effort", words("Effort")),
            FieldNames(
                upper_left=words("Do first"),
                upper_right=words("Plan it well"),
                lower_left=words("When it suits"),
                lower_right=words("Think twice"),
                across=words("Effort →"),
                up=words("↑ Impact"),
            ),
        )
        self.urgency = GridPanel(
            context,
            Scale("importance", words("Importance")),
            Scale("urgency", words("Urgency")),
            FieldNames(
                upper_left=words("Set a date"),
                upper_right=words("Now"),
                lower_left=words("Let it rest"),
                lower_right=words("Share or shorten"),
                across=words("Urgency →"),
                up=words("↑ Importance"),
            ),
        )
        self._panels: dict[str, QWidget] = {
            BY_HAND: Paragraph(look, by_hand, Type.BODY, "ink2"),
            PAIRS: self.pairs,
            EFFORT: self.effort,
            URGENCY: self.urgency,
        }
        for panel in self._panels.values():
            inner.addWidget(panel)
        self.show_way(BY_HAND)

    def show_way(self, way: str) -> None:
        """Show the panel of a way."""
        for key, panel in self._panels.items():
            panel.setVisible(key == (way or BY_HAND))

    def refresh(self, journey: Journey) -> None:
        """Show what is kept."""
        for panel in (self.pairs, self.effort, self.urgency):
            panel.refresh(journey)
