"""The client’s story: what brings them, and how ready they are."""

from coachdesk.domain.journey import Journey
from coachdesk.domain.session import Mode
from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.stage_page import SectionView
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.fields import GrowingField


class Story(SectionView):
    """What brings the client, and how ready they are."""

    def build(self) -> None:
        words, form = self.words, self.form
        self._told: list[GrowingField] = []
        self.body.addLayout(
            heading(
                self.context,
                words("{name}’s story", name=self.context.first_name),
                words("Listen first. A few words are enough; the rest can wait until after."),
            )
        )
        for question, label, example in (
            (
                "why_now",
                words("What made this the moment to talk?"),
                words("What changed, or what did not"),
            ),
            (
                "want_different",
                words("If this went brilliantly, what would be visibly different in six months?"),
                words("What you would see or hear"),
            ),
            (
                "tried",
                words("What have you already tried, and what helped?"),
                words("Anything that worked, even for a week"),
            ),
        ):
            field = form.words_row(question, label, example)
            self._told += field.findChildren(GrowingField)
            self.body.addWidget(field)
        self.body.addWidget(
            form.card_of(
                form.scale_row("importance", words("How much it matters")),
                form.scale_row("readiness", words("Ready to start")),
                form.scale_row("confidence", words("Confident it can change")),
                gap=40,
            )
        )
        self.body.addWidget(
            form.side_by_side(
                *(
                    form.words_row(question, label, words("and not lower, because"), rows=1)
                    for question, label in (
                        ("importance_why", words("Why that much")),
                        ("readiness_why", words("Why that ready")),
                        ("confidence_why", words("Why that confident")),
                    )
                )
            )
        )
        self.body.addWidget(
            form.segments_row(
                "earlier_coaching",
                words("Earlier coaching"),
                [
                    ("none", words("None")),
                    ("good", words("Good")),
                    ("mixed", words("Mixed")),
                    ("poor", words("Poor")),
                ],
            )
        )
        self.body.addWidget(
            form.ticks_row(
                "learns_by",
                words("Learns best by"),
                [
                    ("talk", words("Talking")),
                    ("write", words("Writing")),
                    ("draw", words("Drawing")),
                    ("read", words("Reading")),
                    ("do", words("Doing")),
                    ("data", words("Numbers")),
                ],
            )
        )

    def refresh(self, journey: Journey) -> None:
        super().refresh(journey)
        running = journey.open_session()
        read_along = running is not None and running.mode is Mode.IN_ROOM
        for field in self._told:
            field.set_role(Type.WORDS if read_along else Type.WORDS_FIELD)
