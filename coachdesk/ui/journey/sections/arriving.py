"""Arriving at a check-in: energy, clarity, and what the client wants from today."""

from PySide6.QtWidgets import QWidget

from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.sections.at_left import LeftSection
from coachdesk.ui.widgets.fields import GrowingField
from coachdesk.ui.widgets.scales import ScaleDots


class Arriving(LeftSection):
    """Two digits and a sentence."""

    def build(self) -> None:
        words, form = self.words, self.form
        self.body.addLayout(heading(self.context, words("Arriving")))
        self.body.addWidget(
            form.card_of(
                form.session_scale_row("energy_arriving", words("Energy on arriving")),
                form.session_scale_row("clarity_arriving", words("Clarity on arriving")),
                gap=48,
            )
        )
        label = words("What {name} wants from today", name=self.context.first_name)
        wants = GrowingField(
            self.look, label, placeholder=words("A plan for the talk on Thursday"), rows=1
        )
        self.binder.session_text(wants, "wants_today")
        self.body.addWidget(form.labelled(label, wants))

    def first_field(self) -> QWidget | None:
        scales = self.findChildren(ScaleDots)
        unrated = (each for each in scales if each.rating() is None)
        return next(unrated, None) or super().first_field()
