"""Looking back: where it began, in the client's own words, and what came of it."""

from coachdesk.domain.engagement import Skill
from coachdesk.domain.journey import Journey
from coachdesk.domain.session import Session, held_at
from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.stage_page import SectionView
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.layout import card, column
from coachdesk.ui.widgets.text import Label, Paragraph

# What was said at the beginning, the first that was answered is read back.
BEGINNING = (
    ("introductory", "want_different"),
    ("introductory", "why_now"),
    ("opening", "year_from_now"),
    ("opening", "stood_out"),
)


class LookingBack(SectionView):
    """The first words, the goals, learning and skills."""

    def build(self) -> None:
        words, form, look = self.words, self.form, self.look
        self.body.addLayout(
            heading(
                self.context,
                words("Looking back"),
                words("Read the first words aloud, and let {name} answer them.",
                      name=self.context.first_name),
            )
        )  # fmt: skip
        self.first = card("inset")
        lines = column(self.first, spacing=look.px(4))
        lines.setContentsMargins(*(look.px(each) for each in (18, 14, 18, 14)))
        self.first_when = Label(look, "", Type.CAPTION, "ink2")
        self.first_words = Paragraph(look, "", Type.WORDS, lines=8)
        lines.addWidget(self.first_when)
        lines.addWidget(self.first_words)
        self.body.addWidget(self.first)
        self.body.addWidget(
            form.words_row(
                "goals_met",
                words("What did you set out to do, and how far did you come?"),
                words("What happened, and what you did to make it happen"),
                rows=3,
            )
        )
        self.body.addWidget(
            form.words_row("learning", words("What have you learned about yourself?"), rows=3)
        )
        self.body.addWidget(
            form.words_row(
                "skills_gained", words("What can you do now that was hard when we began?")
            )
        )
        self.skills = Paragraph(look, "", Type.BODY, "ink2")
        self.body.addWidget(self.skills)
        self.binder.also(self._show_first)
        self.binder.also(self._show_skills)

    def _show_first(self, journey: Journey) -> None:
        found = first_words(journey)
        self.first.setVisible(bool(found))
        if found:
            text, session = found
            day = self.words.paper_day(self.room.desk.local(held_at(session)).date())
            name = self.context.first_name
            self.first_when.set_text(self.words("{name} on {day}", name=name, day=day))
            self.first_words.set_text(self.words("“{text}”", text=text))

    def _show_skills(self, journey: Journey) -> None:
        words = self.words
        said = []
        for skill in journey.all(Skill):
            if skill.name.strip() and skill.now and skill.desired:
                said.append(
                    words("{skill} ({now} when agreed, {desired} wanted)",
                          skill=skill.name.strip(), now=skill.now, desired=skill.desired)
                )  # fmt: skip
            elif skill.name.strip():
                said.append(skill.name.strip())
        self.skills.setVisible(bool(said))
        self.skills.set_text(words("Skills you worked on: {skills}.", skills=words.listed(said)))


def first_words(journey: Journey) -> tuple[str, Session] | None:
    """What the client said at the beginning, with its session; ``None`` when nothing was."""
    for stage, key in BEGINNING:
        for session in journey.held(stage):
            text = journey.answer_text(session, key).strip()
            if text:
                return text, session
    return None
