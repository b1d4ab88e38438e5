"""The wrap-up of a check-in: one word to close, and the client's four-line look at the session."""

from coachdesk.domain.question import SESSION_CHECK, check_key
from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.sections.at_left import LeftWrapUp
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.layout import card, column, row, rule
from coachdesk.ui.widgets.scales import ScaleDots
from coachdesk.ui.widgets.text import Label, Paragraph


class CheckInWrapUp(LeftWrapUp):
    """What every session ends with, after one word and the session check."""

    def build_before(self) -> None:
        words, look = self.words, self.look
        self.body.addLayout(
            heading(
                self.context,
                words("To close"),
                words("{name} answers for the session, 0 not at all, 10 fully.",
                      name=self.context.first_name),
            )
        )  # fmt: skip
        texts = {
            "heard": words("I felt heard"),
            "mattered": words("We worked on what mattered"),
            "suited": words("The way we worked suited me"),
            "use": words("I leave with something I will use"),
        }
        holder = card()
        lines = column(holder)
        lines.setContentsMargins(*(look.px(each) for each in (18, 4, 18, 4)))
        for at, item in enumerate(SESSION_CHECK):
            if at:
                lines.addWidget(rule())
            lines.addLayout(self._item(item, texts[item]))
        self.body.addWidget(holder)
        self.body.addWidget(
            self.form.line_row("one_word", words("One word to close"), words("Lighter"))
        )

    def _item(self, item: str, text: str):  # type: ignore[no-untyped-def]
        look = self.look
        line = row(spacing=look.px(14))
        line.setContentsMargins(0, look.px(8), 0, look.px(8))
        dots = ScaleDots(look, text, low=0, dot=14, gap=5)
        self.binder.answer_scale(dots, check_key(item))
        figure = Label(look, "–", Type.HEADING)
        figure.setFixedWidth(look.px(22))
        line.addWidget(Paragraph(look, text, Type.WORDS_FIELD), 1)
        line.addWidget(dots)
        line.addWidget(figure)

        def show(_value: object = None) -> None:
            value = dots.rating()
            figure.set_text("–" if value is None else str(value))

        dots.rated.connect(show)
        self.binder.also(lambda journey: show())
        return line
