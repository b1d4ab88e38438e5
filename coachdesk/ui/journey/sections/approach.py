"""Approach: what the sessions after this one stay on. Switching loses nothing."""

from PySide6.QtWidgets import QWidget

from coachdesk.desk.clients import change_engagement, choose_approach
from coachdesk.domain.engagement import Approach
from coachdesk.domain.journey import Journey
from coachdesk.domain.sponsor import Shared, has_sponsor, shared_goals, shared_of
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.goal_record.sponsor import preview_button
from coachdesk.ui.journey.stage_page import SectionView
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choice_cards import ChoiceCards
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.fields import GrowingField, LineField
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.text import Label, Paragraph
from coachdesk.words import Words


def approach_options(words: Words) -> list[tuple[str, str]]:
    """The two approaches with their names."""
    return [
        (Approach.WHOLE_PERSON, words("Whole person")),
        (Approach.WORKPLACE, words("Workplace")),
    ]


class ApproachSection(SectionView):
    """Two cards with a line each on what they are good for, and the sponsor where there is one."""

    def build(self) -> None:
        words = self.words
        name = self.context.first_name
        self.body.addLayout(
            heading(
                self.context,
                words("Where the work begins"),
                words("Either way, today asks for goals in every area of life."),
            )
        )
        said = {
            Approach.WHOLE_PERSON: words(
                "Look at the whole of life first, then choose what matters most. Good when "
                "{name} wants a change, or is not sure where to begin.",
                name=name,
            ),
            Approach.WORKPLACE: words(
                "Later sessions stay on work: time is saved, and work time is paid for. Good when "
                "an employer asked for it, or the goal is clear.",
            ),
        }
        self.cards = ChoiceCards(
            self.look, [(key, text, said[Approach(key)]) for key, text in approach_options(words)],
            words("Approach"),
        )  # fmt: skip
        self.cards.chosen.connect(self._on_chosen)
        self.cards.set_reading(self.context.reading_only)
        self.body.addWidget(self.cards)
        self.body.addWidget(
            Label(
                self.look,
                words("Change it whenever you like. Nothing rated or written is lost."),
                Type.BODY,
                "ink3",
            )
        )
        self.sponsor = self._build_sponsor()
        self.body.addWidget(self.sponsor)

    def refresh(self, journey: Journey) -> None:
        super().refresh(journey)
        engagement = journey.engagement
        self.cards.show_value(engagement.approach or "")
        self.sponsor.setVisible(has_sponsor(engagement))
        self._show_marked(journey)

    def first_field(self) -> QWidget | None:
        return self.cards.stop()

    def _on_chosen(self, key: str) -> None:
        choose(self.context, key)

    def _build_sponsor(self) -> QWidget:
        words, form = self.words, self.form
        made = QWidget()
        lines = column(made, spacing=self.look.px(14))
        lines.setContentsMargins(0, self.look.px(10), 0, 0)
        lines.addLayout(
            heading(
                self.context,
                words("The sponsor"),
                words("Who pays for the work, and what was agreed about telling them."),
            )
        )
        for line in (
            (
                form.labelled(words("Name"), self._line("sponsor_name", words("Sponsor’s name"))),
                form.labelled(words("Role"), self._line("sponsor_role", words("Sponsor’s role"))),
            ),
            (
                form.labelled(
                    words("May know"),
                    self._text(
                        "sponsor_may_know",
                        words("What the sponsor may know"),
                        words("Dates held, and the goals marked for sharing"),
                    ),
                ),
                form.labelled(
                    words("Stays between us"),
                    self._text(
                        "sponsor_never",
                        words("What stays between us"),
                        words("Everything said about home"),
                    ),
                ),
            ),
        ):
            lines.addWidget(form.side_by_side(*line))
        lines.addWidget(
            form.words_row(
                "sponsor_comment",
                words("What the sponsor said"),
                words("To the last report, or in passing"),
            )
        )
        self.marked = Paragraph(self.look, "", Type.BODY, "ink2")
        self.preview = preview_button(self.context)
        foot = row(spacing=self.look.px(18))
        foot.addWidget(self.marked, 1)
        foot.addWidget(self.preview)
        lines.addLayout(foot)
        return made

    def _show_marked(self, journey: Journey) -> None:
        """How many goals the client marked; the marks themselves stand with the goals."""
        words, shared = self.words, [shared_of(each) for each in shared_goals(journey)]
        if not shared:
            name = self.context.first_name
            said = words("No goal is marked yet. {name} marks them one by one, in Areas & goals.",
                         name=name)  # fmt: skip
        else:
            said = words.count("{n} goal is marked.", "{n} goals are marked.", len(shared))
            going = shared.count(Shared.PROGRESS)
            if going:
                said += " " + words.count(
                    "How it is going may be told of {n}.", "How it is going may be told of {n}.",
                    going,
                )  # fmt: skip
        self.marked.set_text(said)
        # Outside the workplace nothing is shared, whatever was written down before.
        at_work = journey.engagement.approach is Approach.WORKPLACE
        for each in (self.marked, self.preview):
            each.setVisible(at_work)

    def _line(self, name: str, label: str) -> LineField:
        field = LineField(self.look, label)
        self._tie(field, name)
        return field

    def _text(self, name: str, label: str, example: str) -> GrowingField:
        field = GrowingField(self.look, label, placeholder=example)
        self._tie(field, name)
        return field

    def _tie(self, field: LineField | GrowingField, name: str) -> None:
        self.binder.text(
            field,
            lambda journey: getattr(journey.engagement, name),
            lambda value, source: change_engagement(
                self.room.desk, self.context.engagement_id, source, **{name: value}
            ),
        )


def choose(context: StageContext, key: str) -> None:
    """Choose an approach at once; every part of the page follows."""
    desk = context.room.desk
    context.act(lambda: choose_approach(desk, context.engagement_id, Approach(key)))


class ApproachSwitch(Segments):
    """The same choice at the right end of the tabs."""

    def __init__(self, context: StageContext, parent: QWidget | None = None) -> None:
        words = context.room.words
        super().__init__(
            context.room.look,
            approach_options(words),
            name=words("Approach"),
            clearable=False,
            parent=parent,
        )
        self.setEnabled(not context.reading_only)
        self.chosen.connect(lambda key: choose(context, key))

    def show_journey(self, journey: Journey) -> None:
        """Show the approach chosen."""
        self.show_value(journey.engagement.approach or "")
