"""What stays: what could pull the client back, what they will do then, and what comes next."""

from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.stage_page import SectionView
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.text import Paragraph

MOST_NAMED = 4


class WhatStays(SectionView):
    """The way on without the coach."""

    def build(self) -> None:
        words, form = self.words, self.form
        self.body.addLayout(
            heading(
                self.context,
                words("What stays"),
                words("So that {name} can go on alone.", name=self.context.first_name),
            )
        )
        self.body.addWidget(
            form.side_by_side(
                form.words_row(
                    "pull_back", words("What could pull you back?"),
                    words("A new quarter, a bad week"), rows=3,
                ),
                form.words_row(
                    "pull_back_plan", words("What will you do then?"),
                    words("If I notice …, then I …"), rows=3,
                ),
            )
        )  # fmt: skip
        self.body.addWidget(
            form.words_row("next_priorities", words("What comes first from here?"), rows=3)
        )
        self.waiting = Paragraph(self.look, "", Type.BODY, "ink2")
        self.body.addWidget(self.waiting)
        self.body.addWidget(
            form.words_row(
                "letter",
                words("A few lines from you to {name}", name=self.context.first_name),
                words("What you saw {name} do",
                      name=self.context.first_name),
                rows=4, role=Type.READING, help_text=words("may be seen and printed"),
            )
        )  # fmt: skip
        self.binder.also(self._show_waiting)

    def _show_waiting(self, journey: Journey) -> None:
        parked = [f"“{goal.statement}”" for goal in journey.parked()]
        self.waiting.setVisible(bool(parked))
        rest = len(parked) - MOST_NAMED
        shown = parked[:MOST_NAMED]
        if rest > 0:
            shown.append(self.words.count("{n} more", "{n} more", rest))
        goals = self.words.listed(shown)
        self.waiting.set_text(self.words("Parked until now: {goals}.", goals=goals))
