"""A section of the coach's own: its prompts as questions, each with room for the answer."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coachdesk.desk.prompts import answer_own, questions_in
from coachdesk.domain.journey import Journey
from coachdesk.domain.method import own_answer_key
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.stage_page import SectionView
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.fields import GrowingField
from coachdesk.ui.widgets.layout import clear, column
from coachdesk.ui.widgets.text import Paragraph

Question = tuple[str, str]


def own_section(key: str) -> Callable[[StageContext], SectionView]:
    """What makes the view of an own section."""

    def make(context: StageContext) -> SectionView:
        view = OwnSection(context)
        view.show_key(key)
        return view

    return make


class OwnSection(SectionView):
    """The questions of one section; a question answered here keeps the wording it was asked in."""

    def build(self) -> None:
        self._key = ""
        self._shown: tuple[Question, ...] | None = None
        self._rows_binder: Binder | None = None
        self._head = column()
        self._rows = column(spacing=self.look.px(16))
        self.none_yet = Paragraph(
            self.look,
            self.words("Nothing is asked here yet. Add a prompt in the guide or in the settings."),
            Type.BODY,
            "ink2",
        )
        self.body.addLayout(self._head)
        self.body.addWidget(self.none_yet)
        self.body.addLayout(self._rows)

    def show_key(self, key: str) -> None:
        """Be the section of this key."""
        self._key = key
        name = self.context.journey().method.section_name(self.context.stage, key)
        self._head.addWidget(Paragraph(self.look, name, Type.SECTION))

    def refresh(self, journey: Journey) -> None:
        super().refresh(journey)
        session = self.context.session()
        questions = questions_in(journey, self.context.stage, self._key, session)
        if questions != self._shown:
            self._shown = questions
            self._build_rows(questions)
        if self._rows_binder is not None:
            self._rows_binder.refresh(journey)

    def _build_rows(self, questions: tuple[Question, ...]) -> None:
        had_keyboard = self.isAncestorOf(self.window().focusWidget() or self.window())
        clear(self._rows)
        if self._rows_binder is not None:
            self._rows_binder.deleteLater()
        self._rows_binder = Binder(self.context, self)
        self.none_yet.setVisible(not questions)
        for question in questions:
            made = self._row(question, self._rows_binder)
            self._rows.addWidget(made)
            made.show()  # at once, so that it can take the keyboard
        field = self.first_field()
        if had_keyboard and field is not None:
            field.setFocus()

    def _row(self, question: Question, binder: Binder) -> QWidget:
        field = GrowingField(self.look, question[1], rows=2)
        context, desk = self.context, self.room.desk
        binder.text(
            field,
            lambda journey: journey.answer_text(context.session(), own_answer_key(question[0])),
            lambda text, source: answer_own(desk, context.place(), question, text, source),
        )
        return self.form.labelled(question[1], field)
