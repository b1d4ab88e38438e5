"""Read back: the client story, edited together and confirmed, and how much effort to give it."""

from PySide6.QtCore import Qt

from coachdesk.desk.clients import change_engagement
from coachdesk.desk.thinking import confirm_story
from coachdesk.domain.journey import Journey
from coachdesk.ui.day_words import said_day
from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.sections.wide import WideSection
from coachdesk.ui.journey.story_draft import story_draft
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button, Pill
from coachdesk.ui.widgets.fields import GrowingField
from coachdesk.ui.widgets.layout import add_all, row
from coachdesk.ui.widgets.scales import ScaleDots
from coachdesk.ui.widgets.text import Label
from coachdesk.words import Words


class ReadBack(WideSection):
    """The story as the coach reads it back."""

    def build(self) -> None:
        words, form, name = self.words, self.form, self.context.first_name
        self.body.addLayout(
            heading(
                self.context,
                words("Read back"),
                words("Read it aloud, slowly. Change it together until {name} nods.", name=name),
            )
        )
        self.story = GrowingField(
            self.look,
            words("{name}’s story", name=name),
            placeholder=words("You told me that …"),
            role=Type.WORDS,
            rows=3,
        )
        engagement_id = self.context.engagement_id
        self.binder.text(
            self.story,
            lambda journey: journey.engagement.story,
            lambda value, source: change_engagement(
                self.room.desk, engagement_id, source, story=value
            ),
        )
        self.body.addWidget(self.story)
        self._build_confirming()
        self.body.addWidget(
            form.words_row(
                "story_reaction",
                words("What {name} said to it", name=name),
                words("What rang true, what did not"),
            )
        )
        self._build_effort()

    def _build_confirming(self) -> None:
        words = self.words
        self.confirm = Button(self.look, words("Read back, confirmed"), "secondary", icon="check")
        self.confirm.clicked.connect(lambda: self._confirm(confirmed=True))
        self.confirmed = Pill(self.look, words("Read back, confirmed"), "good", icon="check")
        self.when = Label(self.look, "", Type.CAPTION, "ink3")
        self.again = Button(self.look, words("Not yet confirmed"), "link")
        self.again.clicked.connect(lambda: self._confirm(confirmed=False))
        self.draft = Button(
            self.look,
            words("Begin with {name}’s words", name=self.context.first_name),
            "quiet",
            icon="pencil",
        )
        self.draft.clicked.connect(self._on_draft)
        line = row(spacing=self.look.px(12))
        add_all(line, self.confirm, self.confirmed, self.when, self.again, self.draft, None)
        self.body.addLayout(line)
        self.binder.also(self._show_confirmed)

    def _build_effort(self) -> None:
        words, form = self.words, self.form
        self.body.addSpacing(self.look.px(6))
        self.body.addLayout(
            heading(
                self.context,
                words("Level of effort"),
                words("What {name} chooses to give, in this season.", name=self.context.first_name),
            )
        )
        dots = ScaleDots(self.look, words("Level of effort"))
        self.binder.answer_scale(dots, "effort")
        self.level = Label(self.look, "", Type.BODY, "ink2")
        self.level.setMinimumWidth(self.look.px(220))

        def say(_value: object = None) -> None:
            self.level.set_text(effort_words(words, dots.rating()))
            dots.setAccessibleDescription(
                f"{dots.rating()} / 10, {self.level.full_text()}" if dots.rating() else "–"
            )

        dots.rated.connect(say)
        self.binder.also(lambda journey: say())
        effort = form.card_of(form.scale_block(words("Effort"), dots), self.level, gap=28)
        line = effort.layout()
        assert line is not None
        line.setAlignment(self.level, Qt.AlignmentFlag.AlignVCenter)
        self.body.addWidget(effort)
        self.body.addWidget(
            form.words_row(
                "effort_words",
                words("In {name}’s own words", name=self.context.first_name),
                words("Twenty minutes on most days, nothing on Sundays"),
                rows=1,
            )
        )

    def _show_confirmed(self, journey: Journey) -> None:
        at, reading = journey.engagement.story_confirmed_at, self.context.reading_only
        story = journey.engagement.story.strip()
        self.confirm.setVisible(at is None and not reading)
        self.confirmed.setVisible(at is not None)
        self.again.setVisible(at is not None and not reading)
        self.draft.setVisible(not story and not reading and bool(story_draft(self.words, journey)))
        day = self.room.desk.local(at).date() if at else None
        today = self.room.desk.today()
        self.when.setVisible(day is not None)
        self.when.set_text(said_day(day, today, self.words) if day else "")

    def _confirm(self, *, confirmed: bool) -> None:
        place = self.context.place()
        self.context.act(lambda: confirm_story(self.room.desk, place, confirmed=confirmed))
        (self.again if confirmed else self.confirm).setFocus()

    def _on_draft(self) -> None:
        if not self.room.autosave.flush():
            return
        text = story_draft(self.words, self.context.journey())
        engagement_id = self.context.engagement_id
        self.context.act(lambda: change_engagement(self.room.desk, engagement_id, story=text))
        self.story.setFocus()


def effort_words(words: Words, level: int | None) -> str:
    """What a level of effort means."""
    if level is None:
        return words("Not chosen yet")
    return (
        words("A first small move"),
        words("A little, now and then"),
        words("A little every week"),
        words("A few minutes on most days"),
        words("A steady part of the week"),
        words("A steady part of most days"),
        words("Before some other things"),
        words("Before most other things"),
        words("Close to all there is to give"),
        words("All in, for a season"),
    )[level - 1]
