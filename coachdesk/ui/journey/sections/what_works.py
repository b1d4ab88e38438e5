"""What works and what does not: the middle of a check-in, in the client's words."""

from PySide6.QtWidgets import QBoxLayout

from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.sections.works import WordsCard, WorksCard
from coachdesk.ui.journey.stage_page import SectionView
from coachdesk.ui.widgets.layout import row


class WhatWorks(SectionView):
    """What works, what does not, yet; challenges, what has shifted, and the insight."""

    reading_width = False

    def build(self) -> None:
        words = self.words
        self.body.addLayout(heading(self.context, words("What works, and what does not")))
        self._line = row(spacing=self.look.px(16))
        self.works = WorksCard(self.context, self.binder)
        self.works.end()
        self._line.addWidget(self.works, 1)
        found = WordsCard(self.context, self.binder)
        found.add(
            "challenges", words("What was hard"), "scale", "clay",
            words("Three launches in one week"), rows=1,
        )  # fmt: skip
        found.add(
            "thinking_shifts", words("What has shifted in the thinking"), "sprout", "accent",
            words("I may ask before it is perfect"), rows=1,
        )  # fmt: skip
        found.add(
            "insight", words("What became clear"), "sparkle", "good",
            words("The evening begins with the phone in the hall"), rows=1,
        )  # fmt: skip
        found.lines.addStretch(1)
        self._line.addWidget(found, 1)
        self.body.addLayout(self._line)

    def narrow(self, narrow: bool) -> None:
        stacked = narrow and self.look.scale > 1.15
        self._line.setDirection(
            QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        )
