"""Records: how the session was held, how long what is written is kept, and the end itself."""

from datetime import date

from coachdesk.desk.clients import complete_engagement
from coachdesk.desk.practice import practice
from coachdesk.desk.sessions import set_answer
from coachdesk.domain.closing import keep_until
from coachdesk.domain.journey import Journey
from coachdesk.domain.scales import day_text
from coachdesk.domain.session import held_at
from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.sections.wrap_up import WrapUp
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button, Pill
from coachdesk.ui.widgets.layout import add_all, card, column, row
from coachdesk.ui.widgets.text import Label, Paragraph


class Records(WrapUp):
    """The wrap-up of the closing."""

    def build(self) -> None:
        super().build()
        self._build_end()

    def build_before(self) -> None:
        words, form, look = self.words, self.form, self.look
        self.body.addLayout(
            heading(
                self.context,
                words("Records"),
                words("What is written here, how long it is kept, and who has a copy."),
            )
        )
        line = row(spacing=look.px(20))
        kept = form.day_row("kept_until", words("Kept until"), words("29 May 2030"))
        copy = form.day_row("copy_given_on", words("Copy given on"), words("today, 29 May"))
        for each in (kept, copy):
            each.setFixedWidth(look.px(220))
        add_all(line, kept, copy, None)
        self.body.addLayout(line)
        offer = row(spacing=look.px(6))
        self.offer = Label(look, "", Type.BODY, "ink2")
        self.take = Button(look, "", "link")
        self.take.clicked.connect(self._on_take)
        add_all(offer, self.offer, self.take, None)
        self.body.addLayout(offer)
        self.binder.also(self._show_offer)

    def _build_end(self) -> None:
        words, look = self.words, self.look
        self.end = card()
        line = row(self.end, spacing=look.px(16))
        line.setContentsMargins(*(look.px(each) for each in (20, 16, 20, 16)))
        said = column(spacing=look.px(2))
        self.end_title = Label(look, words("The engagement"), Type.HEADING)
        self.end_words = Paragraph(look, "", Type.BODY, "ink2")
        add_all(said, self.end_title, self.end_words)
        self.completed = Pill(look, "", "good", icon="check")
        self.complete = Button(look, "", "primary", icon="flag")
        self.complete.clicked.connect(self._on_complete)
        line.addLayout(said, 1)
        add_all(line, self.completed, self.complete)
        self.body.addWidget(self.end)
        self.binder.also(self._show_end)

    # Kept until

    def _suggested(self, journey: Journey) -> tuple[date, int]:
        closing = self.context.session()
        years = practice(self.room.desk).keep_years
        day = self.room.desk.local(held_at(closing)).date() if closing else self.room.desk.today()
        return keep_until(day, years), years

    def _show_offer(self, journey: Journey) -> None:
        words = self.words
        day, years = self._suggested(journey)
        given = journey.answer_text(self.context.session(), "kept_until")
        shown = not given and not self.context.reading_only
        self.offer.setVisible(shown)
        self.take.setVisible(shown)
        self.offer.set_text(
            words.count(
                "You keep records {n} year after the last session.",
                "You keep records {n} years after the last session.",
                years,
            )
        )
        self.take.set_text(words("Use {day}", day=words.paper_day(day)))

    def _on_take(self) -> None:
        day, _ = self._suggested(self.context.journey())
        desk, place = self.room.desk, self.context.place()
        self.context.act(lambda: set_answer(desk, place, "kept_until", day_text(day)))

    # The end

    def _show_end(self, journey: Journey) -> None:
        words, at = self.words, journey.engagement.completed_at
        name = self.context.first_name
        day = words.paper_day(self.room.desk.local(at).date()) if at else ""
        self.completed.show_word(
            words("Completed on {day}", day=day) if day else "", "good", "check"
        )
        self.complete.set_text(words("Reopen") if day else words("Complete the engagement"))
        self.complete.set_kind("secondary" if day else "primary")
        self.complete.set_icon("undo" if day else "flag")
        self.complete.setVisible(not self.context.reading_only)
        self.end_words.set_text(
            words("Everything stays readable. A new engagement can begin at any time.")
            if day
            else words("Ends the coaching with {name}. Everything stays readable.", name=name)
        )

    def _on_complete(self) -> None:
        journey = self.context.journey()
        completed = journey.engagement.completed_at is None
        self.context.act(
            lambda: complete_engagement(
                self.room.desk, self.context.engagement_id, completed=completed
            )
        )
