"""The steps since last time: each answered with one key, and what was learned written below.

A step that is not answered, or not settled, is asked about again next time.
"""

from PySide6.QtWidgets import QFrame, QWidget

from coachdesk.desk.desk import Source
from coachdesk.desk.steps import review
from coachdesk.domain.checkin import previous_outcome, review_in
from coachdesk.domain.journey import Journey
from coachdesk.domain.scales import day_of
from coachdesk.domain.session import held_at, is_held
from coachdesk.domain.step import Outcome, Step
from coachdesk.ui.day_words import said_day
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.fields import GrowingField
from coachdesk.ui.widgets.layout import add_all, column, row, rule
from coachdesk.ui.widgets.row_list import RowList
from coachdesk.ui.widgets.text import Label, Paragraph
from coachdesk.words import Words

TONES = {
    Outcome.DONE: "good",
    Outcome.PARTLY: "attention",
    Outcome.NOT_YET: "clay",
    Outcome.LET_GO: "",
}


class StepsSince(QFrame):
    """The card of the steps to ask about."""

    def __init__(self, context: StageContext) -> None:
        super().__init__()
        self._context = context
        look, words = context.room.look, context.room.words
        self.setProperty("card", "true")
        whole = column(self)
        head = row(spacing=look.px(12))
        head.setContentsMargins(*(look.px(each) for each in (18, 12, 16, 12)))
        self.title = Label(look, "", Type.HEADING)
        self.counts = Label(look, "", Type.BODY, "ink2")
        add_all(head, self.title, None, self.counts)
        whole.addLayout(head)
        whole.addWidget(rule())
        self.rows = RowList(look, framed=False)
        whole.addWidget(self.rows)
        self.none = Paragraph(
            look, words("What is agreed in one session comes back here in the next."), Type.BODY,
            "ink2",
        )  # fmt: skip
        empty = row()
        empty.setContentsMargins(*(look.px(each) for each in (18, 12, 18, 12)))
        empty.addWidget(self.none)
        whole.addLayout(empty)
        whole.addStretch(1)

    def show_journey(self, journey: Journey) -> None:
        """Show the steps a session asks about."""
        words, session = self._context.room.words, self._context.session()
        steps: dict[str, Step] = {step.id: step for step in journey.steps_to_ask(session)}
        self.title.set_text(since_words(self._context, journey))
        session_id = self._context.session_key()
        said = [review_in(session_id, step, journey.reviews()) for step in steps.values()]
        done = sum(each is not None and each.outcome is Outcome.DONE for each in said)
        counted = words.count("{n} step, {m} done", "{n} steps, {m} done", len(steps), m=done)
        self.counts.set_text(counted if steps else "")
        self.none.setVisible(not steps)
        self.rows.show_rows(list(steps), lambda step_id: StepRow(self._context, step_id))
        for step in steps.values():
            shown = self.rows.row(step.id)
            if isinstance(shown, StepRow):
                shown.show_step(journey, step)


class StepRow(QWidget):
    """One step with its answer and what was learned."""

    spoken = "group"

    def __init__(self, context: StageContext, step_id: str) -> None:
        super().__init__()
        self._context, self._step_id = context, step_id
        look, words = context.room.look, context.room.words
        self.binder = Binder(context, self)
        whole = column(self, spacing=look.px(6))
        whole.setContentsMargins(*(look.px(each) for each in (18, 7, 12, 7)))
        line = row(spacing=look.px(12))
        told = column(spacing=0)
        self.what = Paragraph(look, "", Type.BODY)
        self.facts = Label(look, "", Type.CAPTION, "ink3", elide=True)
        add_all(told, self.what, self.facts)
        self.answer = Segments(
            look,
            [
                (Outcome.DONE, words("Done")),
                (Outcome.PARTLY, words("Partly")),
                (Outcome.NOT_YET, words("Not yet")),
                (Outcome.LET_GO, words("Let go")),
            ],
            tones={key.value: tone for key, tone in TONES.items()},
            lined=True,
            height=28,
        )
        line.addLayout(told, 1)
        line.addWidget(self.answer)
        whole.addLayout(line)
        self.learned = GrowingField(
            look, words("What was learned"), rows=1, role=Type.WORDS_SMALL, kind="plain",
            placeholder=words("what was learned"),
        )  # fmt: skip
        whole.addWidget(self.learned)
        self.binder.choice(self.answer, self._outcome, self._keep_outcome)
        self.binder.text(self.learned, self._learned, self._keep_learned)

    def show_step(self, journey: Journey, step: Step) -> None:
        """Show a step and what is said of it."""
        words = self._context.room.words
        self.setAccessibleName(step.what)
        self.what.set_text(step.what)
        self.facts.set_text(_facts(self._context, journey, step))
        self.facts.setVisible(bool(self.facts.full_text()))
        self.answer.setAccessibleName(words("{step}: how did it go?", step=step.what))
        self.learned.setAccessibleName(words("{step}: what was learned", step=step.what))
        self.binder.refresh(journey)
        said = review_in(self._context.session_key(), step, journey.reviews())
        told = said is not None and (said.outcome is not None or bool(said.learned))
        self.learned.setVisible(told or self.learned.hasFocus() or bool(self.learned.value()))

    def _outcome(self, journey: Journey) -> str:
        said = self._said(journey)
        return said.outcome or "" if said else ""

    def _learned(self, journey: Journey) -> str:
        said = self._said(journey)
        return said.learned if said else ""

    def _said(self, journey: Journey):  # type: ignore[no-untyped-def]
        step = journey.find(Step, self._step_id)
        session_id = self._context.session_key()
        return review_in(session_id, step, journey.reviews()) if step else None

    def _keep_outcome(self, key: str, source: Source) -> None:
        outcome = Outcome(key) if key else None
        desk, place = self._context.room.desk, self._context.place()
        # Told to everyone: the counts and the tab's mark follow, and a line opens below.
        review(desk, place, self._step_id, outcome=outcome)

    def _keep_learned(self, value: str, source: Source) -> None:
        review(self._context.room.desk, self._context.place(), self._step_id, source, learned=value)


def since_words(context: StageContext, journey: Journey) -> str:
    """Since when the steps are: the day of the last session before this one."""
    words, session = context.room.words, context.session()
    before = [each for each in journey.sessions if is_held(each) and each is not session]
    if session is not None:
        before = [each for each in before if held_at(each) < held_at(session)]
    if not before:
        return words("Steps so far")
    day = context.room.desk.local(held_at(before[-1])).date()
    return words("Since {day}", day=said_day(day, context.room.desk.today(), words))


def outcome_words(words: Words, outcome: Outcome) -> str:
    """An answer inside a sentence."""
    return {
        Outcome.DONE: words("done"),
        Outcome.PARTLY: words("partly"),
        Outcome.NOT_YET: words("not yet"),
        Outcome.LET_GO: words("let go"),
    }[outcome]


def _facts(context: StageContext, journey: Journey, step: Step) -> str:
    """By when, how it stood last time, and the first move: what helps to remember the step."""
    words, due = context.room.words, day_of(step.by)
    said = previous_outcome(context.session(), journey.sessions, step, journey.reviews())
    parts = [
        words("by {day}", day=words.day(due)) if due else "",
        words("last time: {answer}", answer=outcome_words(words, said)) if said else "",
        step.who,
    ]
    return " · ".join(filter(None, parts))
