"""Priorities: the client's goals in the client's own order, and ways to weigh them."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from coachdesk.desk.sessions import set_answer
from coachdesk.domain.goal import Goal, GoalChange, GoalStatus
from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.priorities.cards import (
    cards_of,
    folded_cards,
    gentle_note,
    keep_order,
    keep_rest,
    offer_goal_menu,
    status_word,
)
from coachdesk.ui.journey.priorities.goal_list import GoalList
from coachdesk.ui.journey.priorities.goal_row import GoalCard
from coachdesk.ui.journey.priorities.ways import BY_HAND, Ways, way_options
from coachdesk.ui.journey.stage_page import SectionView
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import GrowingField
from coachdesk.ui.widgets.fold import Fold
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.text import Paragraph

ENDED = (GoalStatus.ACHIEVED, GoalStatus.PAUSED, GoalStatus.RELEASED)
NARROW = 1180
LEFT = Qt.AlignmentFlag.AlignLeft


class Priorities(SectionView):
    """Which goals come first."""

    reading_width = False

    def build(self) -> None:
        words, look = self.words, self.look
        own = words(
            "One to three at a time. Weigh them any way you like; {name}’s own order wins.",
            name=self.context.first_name,
        )
        self.body.addLayout(heading(self.context, words("What comes first?"), own))
        self._sides = row(spacing=look.px(32))
        for stretch, build in ((11, self._build_goals), (9, self._build_ways)):
            side = QWidget()
            lines = column(side, spacing=look.px(14))
            build(lines)
            lines.addStretch(1)
            self._sides.addWidget(side, stretch)
        self.body.addLayout(self._sides)

    def _build_goals(self, lines: QBoxLayout) -> None:
        words, look, still = self.words, self.look, self.context.reading_only
        self.empty = Paragraph(
            look,
            words("Goals come first. They are gathered in the Opening session."),
            Type.BODY,
            "ink2",
        )
        self.to_opening = Button(look, words("Areas & goals"), "secondary")
        self.to_opening.clicked.connect(lambda: self.context.stage_wanted.emit("opening", "areas"))
        self.goals = GoalList(self.room, wide=True, still=still)
        self.goals.arranged.connect(
            lambda active, parked: keep_order(self.context, self.goals, active, parked)
        )
        self.hint = Paragraph(
            look,
            words("Drag, or Alt+↑ and Alt+↓. Space makes a priority or parks it. Enter for more."),
            Type.CAPTION,
            "ink3",
        )
        self.reason = GrowingField(
            look,
            words("Why this order"),
            placeholder=words("Sleep first: the rest gets easier"),
            rows=1,
        )
        self.binder.answer(self.reason, "order_reason")
        self.to_strategy = Button(look, words("Write the strategy"), "secondary", icon="route")
        self.to_strategy.clicked.connect(lambda: self.context.jump_wanted.emit("strategy"))
        self.rest, self.rest_goals = self._folded(words("The rest of life"), still=still)
        self.rest_goals.arranged.connect(
            lambda turned, parked: keep_rest(self.context, self.rest_goals, turned, parked)
        )
        self.ended, self.ended_goals = self._folded(words("Reached, paused or let go"), still=True)
        lines.addWidget(self.empty)
        lines.addWidget(self.to_opening, 0, LEFT)
        lines.addWidget(self.goals)
        lines.addWidget(self.hint)
        self.why = self.form.labelled(words("Why this order"), self.reason)
        lines.addWidget(self.why)
        lines.addWidget(self.to_strategy, 0, LEFT)
        lines.addWidget(self.rest)
        lines.addWidget(self.ended)
        for each in (self.goals, self.rest_goals, self.ended_goals):
            each.menu_wanted.connect(self._on_menu)
            each.opened.connect(partial(_open_menu, each))

    def _folded(self, title: str, *, still: bool) -> tuple[Fold, GoalList]:
        # Until the fold is opened the section owns the list: it would outlive the page otherwise.
        goals = GoalList(self.room, wide=True, still=still, headed=False, parent=self)
        goals.hide()

        def fill(lines: QBoxLayout) -> None:
            lines.addWidget(goals)
            goals.show()

        fold = Fold(self.look, self.words, title, fill)
        fold.setAccessibleName(title)
        return fold, goals

    def _build_ways(self, lines: QBoxLayout) -> None:
        title = self.words("How to weigh them")
        self.way = Segments(self.look, way_options(self.words), name=title, clearable=False)
        self.ways = Ways(self.context)
        self.binder.choice(
            self.way,
            lambda journey: journey.answer_text(self.context.session(), "order_method") or BY_HAND,
            lambda key, source: set_answer(
                self.room.desk, self.context.place(), "order_method", key, source
            ),
        )
        self.way.chosen.connect(self.ways.show_way)
        lines.addWidget(self.form.labelled(title, self.way))
        lines.addWidget(self.ways)

    def refresh(self, journey: Journey) -> None:
        super().refresh(journey)
        words = self.words
        active, parked = cards_of(words, journey, wide=True)
        self.goals.show_goals(active, parked, note=gentle_note(words, journey))
        rest = folded_cards(words, journey)
        self.rest_goals.show_goals([], rest)
        self.rest.say(words.count("one goal", "{n} goals", len(rest)))
        self.rest.setVisible(bool(rest))
        ended = [goal for goal in journey.goals() if goal.status in ENDED]
        self.ended_goals.show_goals([], [self._ended_card(journey, goal) for goal in ended])
        self.ended.say(words.count("one goal", "{n} goals", len(ended)))
        self.ended.setVisible(bool(ended))
        some = bool(active or parked)
        none = not some and not rest and not ended
        self.empty.setVisible(none)
        self.to_opening.setVisible(none)
        self.goals.setVisible(some)
        self.why.setVisible(some)
        self.hint.setVisible(some and not self.context.reading_only)
        self.to_strategy.setVisible(bool(active))
        self.ways.show_way(self.way.value())
        self.ways.refresh(journey)

    def first_field(self) -> QWidget | None:
        return self.goals.stop() or self.to_opening

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Only now does the section stand in its window, whose width decides.
        below = self.window().width() < NARROW or self.look.scale > 1.2
        direction = QBoxLayout.Direction
        wanted = direction.TopToBottom if below else direction.LeftToRight
        if self._sides.direction() is not wanted:
            self._sides.setDirection(wanted)

    def _on_menu(self, goal_id: str, at: QPoint) -> None:
        offer_goal_menu(self.context, self, goal_id, at)

    def _ended_card(self, journey: Journey, goal: Goal) -> GoalCard:
        word = status_word(self.words, goal)
        changes = [
            each
            for each in journey.of_goal(GoalChange, goal.id)
            if each.what == "status" and each.after == goal.status.value
        ]
        reason = max(changes, key=lambda each: each.at).reason if changes else ""
        caption = " · ".join(part for part in (word, reason) if part)
        return GoalCard(goal.id, 0, goal.statement, caption, f"{goal.statement}, {caption}")


def _open_menu(goals: GoalList, goal_id: str) -> None:
    goals.row(goal_id).ask_menu()
