"""What coaching is, ticked as it is explained, with a first taste of it."""

from coachdesk.desk.practice import change_practice, practice
from coachdesk.domain.question import EXPLAINED, explained_key
from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.stage_page import SectionView
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Tick
from coachdesk.ui.widgets.fields import GrowingField
from coachdesk.ui.widgets.layout import card, column, rule


class Coaching(SectionView):
    """What coaching is, ticked as it is explained, and a first taste of it."""

    def build(self) -> None:
        words, form = self.words, self.form
        self.body.addLayout(
            heading(
                self.context, words("What coaching is"), words("Tick each point as you explain it.")
            )
        )
        texts = {
            "not_therapy": words("It is not therapy, and not advice"),
            "confidential": words("What is said stays between us, and the limits of that"),
            "roles": words("What you bring, what I bring"),
            "between": words("Work between the sessions"),
            "records": words("What is written down, and for how long"),
            "fees": words("Fees and cancelling"),
            "stopping": words("Either of us may stop"),
        }
        holder = card()
        lines = column(holder)
        lines.setContentsMargins(*(self.look.px(each) for each in (18, 4, 18, 4)))
        for at, point in enumerate(EXPLAINED):
            if at:
                lines.addWidget(rule())
            box = Tick(self.look, texts[point])
            box.setMinimumHeight(self.look.px(38))
            self.binder.answer_tick(box, explained_key(point))
            lines.addWidget(box)
        self.body.addWidget(holder)
        self.body.addSpacing(self.look.px(6))
        self.body.addLayout(
            heading(
                self.context,
                words("A first taste"),
                words("Five minutes of coaching, on one thing."),
            )
        )
        self.body.addWidget(form.line_row("taste_topic", words("The topic")))
        self.body.addWidget(
            form.side_by_side(
                form.words_row("taste_clearer", words("What became clearer")),
                form.words_row(
                    "taste_takes_away",
                    words("What {name} takes away", name=self.context.first_name),
                ),
            )
        )
        about = GrowingField(
            self.look, words("About the coach"), role=Type.READING, rows=2, most=10
        )
        self.binder.text(
            about,
            lambda journey: practice(self.room.desk).about,
            lambda value, source: change_practice(self.room.desk, source, about=value),
        )
        self.body.addWidget(
            form.labelled(
                words("About the coach"), about, words("your own text, the same for every client")
            )
        )
