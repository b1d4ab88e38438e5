"""What the opening session ends with: a year from now, and the client's story."""

from coachdesk.desk.clients import change_engagement, take_draft
from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.sections.wrap_up import WrapUp
from coachdesk.ui.journey.story_draft import story_draft
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import GrowingField
from coachdesk.ui.widgets.layout import row
from coachdesk.ui.widgets.text import plain_tip


class OpeningWrapUp(WrapUp):
    """Wrap-up with the vision and the story before the common part."""

    def build_before(self) -> None:
        words, form, name = self.words, self.form, self.context.first_name
        self.body.addLayout(
            heading(
                self.context,
                words("A year from now"),
                words("It went well. What does {name} see, hear and do?", name=name),
            )
        )
        self.body.addWidget(
            form.words_row(
                "year_from_now",
                words("A year from now"),
                words("I wake rested. The team runs without me on Fridays."),
                rows=3,
                help_text=words("in {name}’s words", name=name),
            )
        )
        self.story = GrowingField(
            self.look,
            words("The story"),
            placeholder=words("Short, in the present tense, in {name}’s own words", name=name),
            role=Type.WORDS_FIELD,
            rows=4,
        )
        engagement_id = self.context.engagement_id
        self.binder.text(
            self.story,
            lambda journey: journey.engagement.story,
            lambda value, source: change_engagement(
                self.room.desk, engagement_id, source, story=value
            ),
        )
        self.body.addWidget(
            form.labelled(
                words("{name}’s story", name=name), self.story, words("read back next time")
            )
        )
        self.draft = Button(self.look, words("Draft it from the goals"), "secondary", icon="pencil")
        self.draft.clicked.connect(self._on_draft)
        if self.context.reading_only:
            self.draft.hide()
        line = row()
        line.addWidget(self.draft)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addSpacing(self.look.px(8))

    def refresh(self, journey: Journey) -> None:
        super().refresh(journey)
        drafted = bool(story_draft(self.words, journey))
        self.draft.setEnabled(drafted)
        self.draft.setToolTip(
            ""
            if drafted
            else plain_tip(self.words("There is something to draft once a goal is written."))
        )

    def _on_draft(self) -> None:
        """Put the skeleton in; the notice holds the way back to what stood there."""
        self.room.autosave.flush()
        text = story_draft(self.words, self.context.journey())
        self.context.act(lambda: take_draft(self.room.desk, self.context.engagement_id, text))
