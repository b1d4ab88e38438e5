"""Decision and agreement: what happens next, and what both sign."""

from PySide6.QtWidgets import QWidget

from coachdesk.desk.clients import (
    change_engagement,
    choose_approach,
    sign_agreement,
)
from coachdesk.domain.engagement import Approach
from coachdesk.domain.handout import HandoutKind
from coachdesk.domain.journey import Journey
from coachdesk.domain.question import CHOICES, choice_key
from coachdesk.domain.scales import day_of
from coachdesk.ui.journey.agreement import agreement_text
from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.stage_page import SectionView
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Segments, Tick
from coachdesk.ui.widgets.controls import Button, Pill
from coachdesk.ui.widgets.fields import GrowingField
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Label


class Decision(SectionView):
    """What happens next, and the agreement."""

    def build(self) -> None:
        words, form = self.words, self.form
        self.body.addLayout(heading(self.context, words("Decision and agreement")))
        until = form.day_row("decide_by", words("Decide by"), words("fri, +1w, 29 May"))
        until.setFixedWidth(self.look.px(200))
        what = form.segments_row(
            "decision",
            words("What next?"),
            [
                ("start", words("Start")),
                ("think", words("Think it over")),
                ("refer", words("Refer")),
                ("not_now", words("Not now")),
            ],
        )
        self.body.addWidget(form.line_of(what, until, gap=24))
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
        wants = words("How much {name} wants this", name=self.context.first_name)
        which = form.labelled(words("Approach"), approach)
        wide = max(what.sizeHint().width(), which.sizeHint().width())
        for each in (what, which):
            each.setMinimumWidth(wide)  # so that what stands beside them stands in line
        self.body.addWidget(form.line_of(which, form.scale_row("buy_in", wants), gap=24))
        self.body.addWidget(form.words_row("objections", words("What speaks against it?"), rows=1))
        self._build_agreement()

    def _build_agreement(self) -> None:
        words, form = self.words, self.form
        self.agreement = GrowingField(
            self.look, words("Agreement"), role=Type.READING, rows=6, most=16
        )
        engagement_id = self.context.engagement_id
        self._waiting = self.binder.text(
            self.agreement,
            lambda journey: self.room.without_name(
                agreement_text(self.room, journey), journey.client
            ),
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
        self.on_paper = Button(self.look, words("Print the agreement"), "secondary", icon="printer")
        self.on_paper.clicked.connect(
            lambda: self.context.handout_wanted.emit(HandoutKind.AGREEMENT.value)
        )
        self.sign = Button(self.look, words("Mark as signed"), "secondary", icon="file-sign")
        self.sign.clicked.connect(self._on_sign)
        self.signed = Pill(self.look, "", "good", icon="check")
        add_all(line, self.on_paper, self.sign, self.signed, None)
        self.body.addLayout(line)
        self._build_choices()
        self.next_hint = Label(self.look, "", Type.CAPTION, "ink3")
        self.body.addWidget(self.next_hint)
        self.binder.also(self._show_signed)

    def _build_choices(self) -> None:
        """What the client allows; the same ticks stand on the agreement and on the promise."""
        words = self.words
        holder = QWidget()
        lines = column(holder, spacing=self.look.px(2))
        texts = {
            "log": words("Name and hours may appear in your coaching log"),
            "email": words("Handouts may be sent by e-mail"),
            "sponsor": words("The sponsor may see what is marked, and nothing else"),
            "promise": words("The privacy promise was read, and a copy given"),
        }
        for choice in CHOICES:
            box = Tick(self.look, texts[choice])
            box.setMinimumHeight(self.look.px(32))
            self.binder.answer_tick(box, choice_key(choice))
            lines.addWidget(box)
        title = words("What {name} chooses", name=self.context.first_name)
        self.body.addWidget(self.form.labelled(title, holder))

    def _show_signed(self, journey: Journey) -> None:
        words = self.words
        day = day_of(journey.engagement.agreement_signed_on)
        self.signed.show_word(
            words("Signed on {day}", day=words.paper_day(day)) if day else "", "good", "check"
        )
        self.sign.set_text(words("Not signed after all") if day else words("Mark as signed"))
        self.sign.setVisible(not self.context.reading_only)
        self.agreement.set_reading(bool(day) or self.context.reading_only or self.room.hides_names)
        start = journey.answer_text(self.context.session(), "decision") == "start"
        waits = start and journey.next_planned() is None
        self.next_hint.set_text(
            words("The next date is set in Wrap-up, the last part of this page.") if waits else ""
        )

    def _on_sign(self) -> None:
        journey = self.context.journey()
        signed = not journey.engagement.agreement_signed_on
        # A fee just written may not stand in the field yet, but belongs into what is signed.
        waiting = self.room.autosave.is_waiting(self._waiting)
        text = self.agreement.value() if waiting else agreement_text(self.room, journey)
        self.context.act(
            lambda: sign_agreement(self.room.desk, self.context.engagement_id, text, signed=signed)
        )
