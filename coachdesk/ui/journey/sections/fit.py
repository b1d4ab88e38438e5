"""Fit and terms: whether the two fit, and what it costs."""

from PySide6.QtWidgets import QGridLayout

from coachdesk.desk.clients import (
    change_engagement,
)
from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.stage_page import SectionView
from coachdesk.ui.widgets.fields import LineField


class Fit(SectionView):
    """Whether the two fit, and on what terms."""

    def build(self) -> None:
        words, form = self.words, self.form
        self.body.addLayout(
            heading(self.context, words("Fit and terms"), words("A clear no is a good answer too."))
        )
        options = [("yes", words("Yes")), ("unsure", words("Unsure")), ("no", words("No"))]
        name = self.context.first_name
        questions = QGridLayout()
        questions.setHorizontalSpacing(self.look.px(20))
        questions.setVerticalSpacing(self.look.px(16))
        questions.setColumnStretch(1, 1)
        self.body.addLayout(questions)
        for at, (who, label) in enumerate(
            (
                ("client", words("Does it feel right to {name}?", name=name)),
                ("coach", words("Does it feel right to you?")),
            )
        ):
            choice = form.segments_row(f"fit_{who}", label, options)
            why = form.line_row(f"fit_{who}_why", words("Because"))
            for field in why.findChildren(LineField):
                field.setAccessibleName(words("{question} Because", question=label))
            questions.addWidget(choice, at, 0)
            questions.addWidget(why, at, 1)
        fee = LineField(self.look, words("Fee"), placeholder=words("120 a session"))
        engagement_id = self.context.engagement_id
        self.binder.text(
            fee,
            lambda journey: journey.engagement.fee,
            lambda value, source: change_engagement(
                self.room.desk, engagement_id, source, fee=value
            ),
        )
        self.body.addWidget(form.labelled(words("Fee"), fee, words("goes into the agreement")))
