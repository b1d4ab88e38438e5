"""The way into comparing in pairs, how far it has come, and what it suggests."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coachdesk.desk.priorities import forget_pairs, propose
from coachdesk.domain.journey import Journey
from coachdesk.domain.plan import compared_goals, weighed_goals
from coachdesk.domain.priority import FEWEST_TO_COMPARE, answer_to, ranking
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.priorities.pairs_choice import PairsChoice
from coachdesk.ui.journey.priorities.pairs_view import PairsView, choices_of, questions_of
from coachdesk.ui.journey.priorities.proposal import Proposal
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Paragraph
from coachdesk.words import Words


def open_pairs(context: StageContext, parent: QWidget) -> PairsView:
    """Compare in pairs, on the whole window."""
    context.room.autosave.flush()
    view = PairsView(context, parent)
    view.open()
    return view


def pairs_words(words: Words, context: StageContext, journey: Journey) -> str:
    """How far the comparison has come, in a sentence; empty before the first choice."""
    asked, made = questions_of(context, journey), choices_of(context, journey)
    done = sum(answer_to(each, made) is not None for each in asked)
    if not done:
        return ""
    return words("{n} of {m} choices made.", n=done, m=len(asked))


class PairsPanel(QWidget):
    """Compare in pairs."""

    def __init__(self, context: StageContext) -> None:
        super().__init__()
        self._context = context
        room = context.room
        look, words = room.look, room.words
        lines = column(self, spacing=look.px(12))
        self.said = Paragraph(look, "", Type.BODY, "ink2")
        lines.addWidget(self.said)
        self.go = Button(look, words("Compare in pairs"), "secondary", icon="scale")
        self.go.clicked.connect(lambda: open_pairs(context, self))
        self.anew = Button(look, words("Begin anew"), "quiet", icon="repeat")
        self.anew.clicked.connect(lambda: self._act(forget_pairs))
        line = row(spacing=look.px(8))
        add_all(line, self.go, self.anew, None)
        lines.addLayout(line)
        self.choice = PairsChoice(context)
        lines.addWidget(self.choice)
        self.proposal = Proposal(room, context.first_name)
        self.proposal.taken.connect(self._on_taken)
        lines.addSpacing(look.px(6))
        lines.addWidget(self.proposal)

    def refresh(self, journey: Journey) -> None:
        """Show what is kept."""
        words, context = self._context.room.words, self._context
        goals, made = compared_goals(journey, context.session()), choices_of(context, journey)
        asked = questions_of(context, journey)
        done = sum(answer_to(each, made) is not None for each in asked)
        can = len(goals) >= FEWEST_TO_COMPARE
        self.go.setEnabled(can and not context.reading_only)
        begun = 0 < done < len(asked)
        self.go.set_text(words("Go on comparing") if begun else words("Compare in pairs"))
        self.anew.setVisible(bool(made) and not context.reading_only)
        self.said.set_text(self._said(len(goals), done, len(asked)))
        self.choice.refresh(journey)
        self.choice.setVisible(len(weighed_goals(journey)) > FEWEST_TO_COMPARE)
        whole = can and done == len(asked)
        self.proposal.setVisible(whole)
        if whole:
            order = ranking([goal.id for goal in goals], made)
            known = {goal.id: goal.statement for goal in goals}
            mine = [goal.id for goal in weighed_goals(journey) if goal.id in known]
            self.proposal.show_order(
                [known[each] for each in order],
                len(journey.priorities()),
                same=mine == list(order),
                locked=context.reading_only,
            )

    def _said(self, count: int, done: int, asked: int) -> str:
        words = self._context.room.words
        if count < FEWEST_TO_COMPARE:
            return words("Two goals are needed to compare.")
        if done:
            return words("{n} of {m} choices made.", n=done, m=asked)
        return words.count(
            "One short question.", "Each goal against each other: {n} short questions.", asked
        )

    def _act(self, act: Callable[..., object]) -> None:
        self._context.act(lambda: act(self._context.room.desk, self._context.place()))

    def _on_taken(self, most: int) -> None:
        context = self._context
        journey = context.journey()
        ids = [goal.id for goal in compared_goals(journey, context.session())]
        order = [str(each) for each in ranking(ids, choices_of(context, journey))]
        desk, session = context.room.desk, context.session_key()
        context.act(lambda: propose(desk, context.engagement_id, order, most, session_id=session))
