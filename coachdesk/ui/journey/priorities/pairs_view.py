"""Comparing goals two by two, on the whole window: ← and → choose, = the same, ↑ the one before.

Every choice is kept as it is made, so leaving half-way loses nothing.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QStackedWidget, QWidget

from coachdesk.desk.priorities import choose_pair, propose
from coachdesk.desk.sessions import set_answer
from coachdesk.domain.goal import Goal
from coachdesk.domain.journey import Journey
from coachdesk.domain.plan import compared_goals, weighed_goals
from coachdesk.domain.priority import PairChoice, Question, answer_to, questions, ranking
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.priorities.cards import area_name
from coachdesk.ui.journey.priorities.pair_card import PairCard
from coachdesk.ui.journey.priorities.pairs_head import Beads, PairsHead
from coachdesk.ui.journey.priorities.proposal import Proposal
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.full_view import FullView
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Paragraph

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


def choices_of(context: StageContext, journey: Journey) -> tuple[PairChoice, ...]:
    """The choices made in the session shown."""
    session = context.session_key()
    return tuple(each for each in journey.all(PairChoice) if each.session_id == session)


def questions_of(context: StageContext, journey: Journey) -> tuple[Question, ...]:
    """Everything that is asked in the session shown, answered or not."""
    ids = [goal.id for goal in compared_goals(journey, context.session())]
    return questions(ids, choices_of(context, journey))


class PairsView(FullView):
    """The comparison of the goals of one session; it closes when its order is taken over."""

    def __init__(self, context: StageContext, parent: QWidget) -> None:
        words, look = context.room.words, context.room.look
        super().__init__(look, parent, words("Compare in pairs"))
        self._context, self._room = context, context.room
        self._at = 0
        self.head = PairsHead(context)
        self.head.leave.clicked.connect(self.reject)
        self.whole.addWidget(self.head)
        self.whole.addSpacing(look.px(10))
        self.beads = Beads(look)
        self.whole.addWidget(self.beads)
        self.stack = QStackedWidget()
        self.whole.addWidget(self.stack, 1)
        self.stack.addWidget(self._asking())
        self.stack.addWidget(self._telling())
        for button in self.findChildren(QAbstractButton):
            button.installEventFilter(self)
        self._cover()
        self._begin()

    # What is shown

    def _asking(self) -> QWidget:
        words, look = self._room.words, self._room.look
        page = QWidget()
        lines = column(page)
        self.question = Paragraph(look, "", Type.DISPLAY)
        self.left = PairCard(look, left=True, text=words("This one"))
        self.right = PairCard(look, left=False, text=words("This one"))
        self.left.chosen.connect(lambda: self._choose("first"))
        self.right.chosen.connect(lambda: self._choose("second"))
        cards = row(spacing=look.px(28))
        add_all(cards, None)
        cards.addWidget(self.left, 1000)
        cards.addWidget(self.right, 1000)
        add_all(cards, None)
        self.back = Button(look, words("Previous pair"), "quiet", icon="arrow-up")
        self.back.clicked.connect(self._go_back)
        self.same = Button(look, words("About the same"), "quiet", icon="equals")
        self.same.clicked.connect(lambda: self._choose(""))
        below = row(spacing=look.px(16))
        add_all(below, None, self.back, self.same, None)
        asked = row()
        add_all(asked, None, self.question, None)
        add_all(lines, look.px(20), None, asked, look.px(40), cards, look.px(28), below, None)
        lines.addSpacing(look.px(40))
        return self._scrolling(page)

    def _scrolling(self, page: QWidget) -> QScrollArea:
        """Large text and long goals may need more than a low window has."""
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setObjectName("page")
        area.setWidget(page)
        return area

    def _telling(self) -> QWidget:
        words, look = self._room.words, self._room.look
        page = QWidget()
        lines = column(page, spacing=look.px(14))
        self.proposal = Proposal(self._room, self._context.first_name, large=True)
        self.proposal.setFixedWidth(look.px(620))
        self.proposal.taken.connect(self._on_taken)
        self.again = Button(look, words("Previous pair"), "quiet", icon="arrow-up")
        self.again.clicked.connect(self._go_back)
        self.keep = Button(look, words("Leave the order as it is"), "quiet")
        self.keep.clicked.connect(self.reject)
        below = row(spacing=look.px(10))
        add_all(below, self.again, self.keep, None)
        self.proposal.lines.addLayout(below)
        middle = row()
        add_all(middle, None, self.proposal, None)
        add_all(lines, look.px(20), None, middle, None, look.px(20))
        return self._scrolling(page)

    def _goals(self, journey: Journey) -> tuple[Goal, ...]:
        return compared_goals(journey, self._context.session())

    # Asking

    def _begin(self) -> None:
        """Go on with the first question that has no answer yet."""
        journey = self._context.journey()
        asked, made = questions_of(self._context, journey), choices_of(self._context, journey)
        self._at = next(
            (n for n, each in enumerate(asked) if answer_to(each, made) is None), len(asked)
        )
        self._show()

    def _show(self) -> None:
        words, journey = self._room.words, self._context.journey()
        asked, made = questions_of(self._context, journey), choices_of(self._context, journey)
        self._at = max(0, min(self._at, len(asked)))
        self.beads.show_beads([answer_to(each, made) is not None for each in asked], self._at)
        if self._at == len(asked):
            self._tell(journey, made)
            return
        self.head.count.set_text(words("{n} of {m}", n=self._at + 1, m=len(asked)))
        question = asked[self._at]
        self.question.set_text(
            words("These two came out level. If you could keep only one, which would it be?")
            if question.direct
            else words("If only one of these moved this quarter, which would change more?")
        )
        wanted = self._look.metrics(Type.DISPLAY).horizontalAdvance(self.question.text())
        self.question.setFixedWidth(min(round(wanted) + 4, self.width() - 2 * self._look.px(60)))
        spare = self.height() - self._look.px(360)
        tall = max(self._look.px(200), min(self._look.px(300), spare))
        known = {goal.id: goal for goal in self._goals(journey)}
        for card, goal_id in ((self.left, question.first), (self.right, question.second)):
            goal: Goal = known[goal_id]
            card.setMinimumHeight(tall)
            card.button.setAccessibleDescription(self.question.text())
            card.show_goal(area_name(journey, goal), goal.statement, goal.why)
        answer = answer_to(question, made)
        chosen = answer.winner_id if answer is not None else ""
        self.left.mark(answer is None or chosen == question.first)
        self.right.mark(chosen == question.second)
        self.same.set_kind("secondary" if _is_same(answer) else "quiet")
        self.back.setEnabled(self._at > 0)
        self.stack.setCurrentIndex(0)
        (self.right if chosen == question.second else self.left).button.setFocus(
            Qt.FocusReason.MouseFocusReason
        )

    def _tell(self, journey: Journey, made: tuple[PairChoice, ...]) -> None:
        words = self._room.words
        goals = self._goals(journey)
        order = ranking([goal.id for goal in goals], made)
        known = {goal.id: goal.statement for goal in goals}
        mine = [goal.id for goal in weighed_goals(journey) if goal.id in known]
        self.head.count.set_text(words("all answered"))
        self.proposal.show_order(
            [known[each] for each in order],
            len(journey.priorities()),
            same=mine == list(order),
            locked=self._context.reading_only,
        )
        self.stack.setCurrentIndex(1)
        self.proposal.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, which: str) -> None:
        asked = questions_of(self._context, self._context.journey())
        if self._at >= len(asked) or self._context.reading_only:
            return
        question = asked[self._at]
        winner = {"first": question.first, "second": question.second}.get(which, "")
        kept = self._context.act(
            lambda: choose_pair(
                self._room.desk,
                self._context.place(),
                question.first,
                question.second,
                winner,
                direct=question.direct,
            )
        )
        if kept:
            self._at += 1
        self._show()

    def _go_back(self) -> None:
        if self._at > 0:
            self._at -= 1
            self._show()

    def _go_on(self) -> None:
        """Leave an answered question as it is."""
        journey = self._context.journey()
        asked, made = questions_of(self._context, journey), choices_of(self._context, journey)
        if self._at < len(asked) and answer_to(asked[self._at], made) is not None:
            self._at += 1
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A button would take the arrows to move the focus; here they answer.
        pressed = event.type() is QEvent.Type.KeyPress and isinstance(watched, QAbstractButton)
        if pressed and isinstance(event, QKeyEvent) and event.key() in ARROWS:
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        asking = self.stack.currentIndex() == 0
        key = event.key()
        if asking and key == Qt.Key.Key_Left:
            self._choose("first")
        elif asking and key == Qt.Key.Key_Right:
            self._choose("second")
        elif asking and event.text() == "=":
            self._choose("")
        elif key == Qt.Key.Key_Up:
            self._go_back()
        elif asking and key == Qt.Key.Key_Down:
            self._go_on()
        else:
            super().keyPressEvent(event)

    # The order

    def _on_taken(self, most: int) -> None:
        journey = self._context.journey()
        ids = [goal.id for goal in self._goals(journey)]
        order = [str(each) for each in ranking(ids, choices_of(self._context, journey))]
        context, desk = self._context, self._room.desk

        def take() -> None:
            set_answer(desk, context.place(), "order_method", "pairs")
            propose(desk, context.engagement_id, order, most, session_id=context.session_key())

        if context.act(take):
            self.accept()


def _is_same(answer: PairChoice | None) -> bool:
    return answer is not None and not answer.winner_id
