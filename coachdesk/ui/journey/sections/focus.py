"""The focus of a check-in: what to talk about, and how both will know it helped."""

from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.sections.at_left import LeftSection


class Focus(LeftSection):
    """One thing for today."""

    def build(self) -> None:
        words, form = self.words, self.form
        self.body.addLayout(
            heading(self.context, words("Focus today"), words("One thing is usually enough."))
        )
        self.body.addWidget(
            form.words_row(
                "focus_today",
                words("What matters most to talk about"),
                words("The talk with Karin"),
            )
        )
        self.body.addWidget(
            form.words_row(
                "focus_know",
                words("How we will know it was useful"),
                words("I know my first sentence"),
                rows=1,
            )
        )
