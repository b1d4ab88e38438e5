"""The introductory session: the client meets coaching, the coach meets the client."""

from PySide6.QtWidgets import QWidget

from coachdesk.desk.clients import (
    change_client,
    change_engagement,
    choose_approach,
    sign_agreement,
)
from coachdesk.desk.practice import change_practice, practice
from coachdesk.domain.client import PreferredContact
from coachdesk.domain.engagement import Approach
from coachdesk.domain.journey import Journey
from coachdesk.domain.question import EXPLAINED, explained_key
from coachdesk.domain.scales import day_of
from coachdesk.ui.journey.agreement import agreement_text
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.sections.wrap_up import WrapUp
from coachdesk.ui.journey.stage_page import SectionView, StagePage
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Segments, Tick
from coachdesk.ui.widgets.controls import Button, Pill
from coachdesk.ui.widgets.fields import Choice, GrowingField, LineField
from coachdesk.ui.widgets.layout import add_all, card, column, row, rule
from coachdesk.ui.widgets.scales import ScaleDots
from coachdesk.ui.widgets.text import Label


class Welcome(SectionView):
    """Who the client is, and how they arrive."""

    def build(self) -> None:
        words, form = self.words, self.form
        self.body.addLayout(
            heading(
                self.context,
                words("Welcome"),
                words("Only the name is needed. The rest fills itself in over time."),
            )
        )
        for line in (
            (
                self._field("name", words("Name")),
                self._field("preferred_name", words("Likes to be called")),
                self._field("pronouns", words("Pronouns")),
            ),
            (self._field("email", words("E-mail")), self._field("phone", words("Phone"))),
            (
                self._contact(),
                self._field("time_zone", words("Time zone")),
                self._field("heard_from", words("How they heard of you")),
            ),
            (
                self._field("organisation", words("Organisation")),
                self._field("role", words("Role")),
                self._tags(),
            ),
        ):
            self.body.addWidget(form.side_by_side(*line))
        self.body.addSpacing(self.look.px(4))
        wants = GrowingField(
            self.look,
            words("What {name} wants from today", name=self.context.first_name),
            placeholder=words("To know whether this could help"),
        )
        self.binder.session_text(wants, "wants_today")
        self.body.addWidget(
            form.labelled(
                words("What {name} wants from today", name=self.context.first_name), wants
            )
        )
        self.body.addWidget(
            form.card_of(
                form.session_scale_row("energy_arriving", words("Energy on arriving")),
                form.session_scale_row("clarity_arriving", words("Clarity on arriving")),
                gap=48,
            )
        )

    def _field(self, name: str, label: str) -> QWidget:
        field = LineField(self.look, label)
        client_id = self.context.client().id
        self.binder.text(
            field,
            lambda journey: getattr(journey.client, name),
            lambda value, source: change_client(self.room.desk, client_id, source, **{name: value}),
            key=f"client-{client_id}-{name}",
        )
        return self.form.labelled(label, field)

    def _contact(self) -> QWidget:
        words = self.words
        field = Choice(
            self.look,
            words("Preferred contact"),
            [
                ("", words("Not said")),
                (PreferredContact.EMAIL, words("E-mail")),
                (PreferredContact.PHONE, words("Phone")),
                (PreferredContact.MESSAGE, words("Message")),
            ],
        )
        client_id = self.context.client().id
        self.binder.choice(
            field,
            lambda journey: journey.client.preferred_contact,
            lambda key, source: change_client(
                self.room.desk,
                client_id,
                source,
                preferred_contact=PreferredContact(key) if key else None,
            ),
        )
        return self.form.labelled(words("Preferred contact"), field)

    def _tags(self) -> QWidget:
        field = LineField(self.look, self.words("Tags"), placeholder=self.words("leaders, spring"))
        client_id = self.context.client().id
        self.binder.text(
            field,
            lambda journey: ", ".join(journey.client.tags),
            lambda value, source: change_client(
                self.room.desk, client_id, source, tags=tuple(value.split(","))
            ),
        )
        return self.form.labelled(self.words("Tags"), field)


class Story(SectionView):
    """What brings the client, and how ready they are."""

    def build(self) -> None:
        words, form = self.words, self.form
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
            self.body.addWidget(form.words_row(question, label, example, role=Type.WORDS_FIELD))
        scales = row(spacing=self.look.px(40))
        holder = card()
        holder.setLayout(scales)
        scales.setContentsMargins(*(self.look.px(each) for each in (20, 14, 20, 14)))
        for question, label in (
            ("importance", words("How much it matters")),
            ("readiness", words("Ready to start")),
            ("confidence", words("Confident it can change")),
        ):
            dots = ScaleDots(self.look, label)
            self.binder.answer_scale(dots, question)
            scales.addWidget(form.scale_block(label, dots))
        scales.addStretch(1)
        self.body.addWidget(holder)
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


class Fit(SectionView):
    """Whether the two fit, and on what terms."""

    def build(self) -> None:
        words, form = self.words, self.form
        self.body.addLayout(
            heading(self.context, words("Fit and terms"), words("A clear no is a good answer too."))
        )
        options = [("yes", words("Yes")), ("unsure", words("Unsure")), ("no", words("No"))]
        name = self.context.first_name
        for who, label in (
            ("client", words("Does it feel right to {name}?", name=name)),
            ("coach", words("Does it feel right to you?")),
        ):
            line = row(spacing=self.look.px(20))
            choice = form.segments_row(f"fit_{who}", label, options)
            why = form.line_row(f"fit_{who}_why", words("Because"))
            line.addWidget(choice, 0)
            line.addWidget(why, 1)
            self.body.addLayout(line)
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


class Decision(SectionView):
    """What happens next, and the agreement."""

    def build(self) -> None:
        words, form = self.words, self.form
        self.body.addLayout(heading(self.context, words("Decision and agreement")))
        line = row(spacing=self.look.px(24))
        until = form.day_row("decide_by", words("Decide by"), words("fri, +1w, 29 May"))
        until.setFixedWidth(self.look.px(200))
        add_all(
            line,
            form.segments_row(
                "decision",
                words("What next?"),
                [
                    ("start", words("Start")),
                    ("think", words("Think it over")),
                    ("refer", words("Refer")),
                    ("not_now", words("Not now")),
                ],
            ),
            until,
            None,
        )
        self.body.addLayout(line)
        approach = Segments(
            self.look,
            [
                (Approach.WHOLE_PERSON, words("Whole person")),
                (Approach.WORKPLACE, words("Workplace")),
                ("undecided", words("Undecided")),
            ],
            name=words("Approach"),
            clearable=False,
        )
        self.binder.choice(
            approach,
            lambda journey: journey.engagement.approach or "undecided",
            lambda key, source: choose_approach(
                self.room.desk,
                self.context.engagement_id,
                None if key == "undecided" else Approach(key),
                source,
            ),
        )
        second = row(spacing=self.look.px(40))
        add_all(
            second,
            form.labelled(words("Approach"), approach),
            form.scale_row(
                "buy_in", words("How much {name} wants this", name=self.context.first_name)
            ),
            None,
        )
        self.body.addLayout(second)
        self.body.addWidget(form.words_row("objections", words("What speaks against it?"), rows=1))
        self._build_agreement()

    def _build_agreement(self) -> None:
        words, form = self.words, self.form
        self.agreement = GrowingField(
            self.look, words("Agreement"), role=Type.READING, rows=6, most=16
        )
        engagement_id = self.context.engagement_id
        self.binder.text(
            self.agreement,
            lambda journey: agreement_text(self.room, journey),
            lambda value, source: change_engagement(
                self.room.desk, engagement_id, source, agreement=value
            ),
        )
        self.body.addWidget(
            form.labelled(
                words("Agreement"),
                self.agreement,
                words("from your template, with this client’s name and fee; change it freely"),
            )
        )
        line = row(spacing=self.look.px(12))
        self.sign = Button(self.look, words("Mark as signed"), "secondary", icon="file-sign")
        self.sign.clicked.connect(self._on_sign)
        self.signed = Pill(self.look, "", "good", icon="check")
        add_all(line, self.sign, self.signed, None)
        self.body.addLayout(line)
        self.next_hint = Label(self.look, "", Type.CAPTION, "ink3")
        self.body.addWidget(self.next_hint)
        self.binder.also(self._show_signed)

    def _show_signed(self, journey: Journey) -> None:
        words = self.words
        day = day_of(journey.engagement.agreement_signed_on)
        self.signed.show_word(
            words("Signed on {day}", day=words.paper_day(day)) if day else "", "good", "check"
        )
        self.sign.set_text(words("Not signed after all") if day else words("Mark as signed"))
        self.sign.setVisible(not self.context.reading_only)
        self.agreement.set_reading(bool(day) or self.context.reading_only)
        start = journey.answer_text(self.context.session(), "decision") == "start"
        waits = start and journey.next_planned() is None
        self.next_hint.set_text(
            words("The next date is set in Wrap-up, the last part of this page.") if waits else ""
        )

    def _on_sign(self) -> None:
        journey = self.context.journey()
        signed = not journey.engagement.agreement_signed_on
        text = self.agreement.value()
        self.context.act(
            lambda: sign_agreement(self.room.desk, self.context.engagement_id, text, signed=signed)
        )


def introductory_page(context: StageContext) -> StagePage:
    """The page of the introductory session."""
    return StagePage(
        context,
        [
            ("welcome", Welcome),
            ("story", Story),
            ("coaching", Coaching),
            ("fit", Fit),
            ("decision", Decision),
            ("wrap_up", WrapUp),
        ],
    )
