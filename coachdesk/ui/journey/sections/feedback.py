"""Feedback: what the coaching was worth, and whether others may read it. All of it optional."""

from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.stage_page import SectionView


class Feedback(SectionView):
    """The client's view of the coaching, best typed by the client."""

    def build(self) -> None:
        words, form, look = self.words, self.form, self.look
        name = self.context.first_name
        self.body.addLayout(
            heading(
                self.context,
                words("Feedback"),
                words("If {name} likes. It is {name}’s turn at the keyboard.", name=name),
            )
        )
        value = form.scale_row("coaching_value", words("What the coaching was worth to you"))
        self.body.addWidget(form.card_of(value))
        self.body.addWidget(
            form.side_by_side(
                form.words_row("what_helped", words("What helped most?"), rows=3),
                form.words_row("what_to_change", words("What would you change?"), rows=3),
            )
        )
        self.body.addLayout(
            heading(
                self.context,
                words("For others to read"),
                words("A few sentences that others may read, only with a clear yes."),
            )
        )
        consent = form.segments_row(
            "consent",
            words("May it be shown?"),
            [
                ("none", words("No")),
                ("anonymous", words("Without a name")),
                ("named", words("With the name")),
            ],
        )
        day = form.day_row("testimonial_on", words("Agreed on"), words("today, 29 May"))
        day.setFixedWidth(look.px(200))
        self.body.addWidget(form.line_of(consent, day, gap=24))
        self.body.addWidget(
            form.words_row(
                "testimonial",
                words("In {name}’s words", name=name),
                words("What I would tell someone who thinks about coaching"),
                rows=4,
            )
        )
