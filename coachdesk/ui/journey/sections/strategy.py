"""Strategy: the priorities on the left, and the way to the chosen one on the right."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from coachdesk.domain.journey import Journey
from coachdesk.domain.plan import compared_goals
from coachdesk.domain.priority import FEWEST_TO_COMPARE
from coachdesk.ui.journey.priorities.cards import (
    cards_of,
    gentle_note,
    keep_order,
    offer_goal_menu,
    plan_words,
)
from coachdesk.ui.journey.priorities.chosen import ChosenGoal
from coachdesk.ui.journey.priorities.goal_list import GoalList
from coachdesk.ui.journey.priorities.pairs_panel import open_pairs, pairs_words
from coachdesk.ui.journey.stage_page import SectionView, first_empty_field
from coachdesk.ui.journey.strategy.editor import StrategyEditor
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import Choice
from coachdesk.ui.widgets.layout import column, row, rule
from coachdesk.ui.widgets.sticky import Sticky
from coachdesk.ui.widgets.text import Label, Paragraph

NARROW = 1180
LIST, GAP = 270, 16
TOP = 20


class StrategySection(SectionView):
    """The list of priorities with the strategy of the one that is chosen."""

    reading_width = False

    def build(self) -> None:
        look, words = self.look, self.words
        self.chosen = ChosenGoal.of(self.context)
        self.chosen.changed.connect(self._on_chosen_changed)
        self._editors: dict[str, StrategyEditor] = {}
        self._below: bool | None = None
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.combo = Choice(look, words("Priority"), [])
        self.combo.setSizeAdjustPolicy(
            Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.combo.setMinimumContentsLength(12)
        self.combo.chosen.connect(self._open)
        self.combo_line = self.form.labelled(words("Priority"), self.combo)
        self._above: QBoxLayout = column()
        self._above.addWidget(self.combo_line)
        self.body.addLayout(self._above)
        sides = row(spacing=0)
        self.side = Sticky(look, self._list_column(), top=look.px(TOP), gap=look.px(GAP))
        self.side.setFixedWidth(look.px(LIST))
        sides.addWidget(self.side)
        right = QWidget()
        self._right: QBoxLayout = column(right)
        self._right.setContentsMargins(look.px(26), look.px(TOP), 0, look.px(24))
        self.none_yet = Paragraph(
            look,
            words("The strategy follows once a goal is made a priority."),
            Type.READING,
            "ink2",
        )
        self.to_priorities = Button(look, words("Choose priorities"), "secondary")
        self.to_priorities.clicked.connect(lambda: self.context.jump_wanted.emit("priorities"))
        self._right.addWidget(self.none_yet)
        self._right.addSpacing(look.px(10))
        self._right.addWidget(self.to_priorities)
        self._right.addStretch(1)
        sides.addWidget(right, 1)
        self.body.addLayout(sides, 1000)  # all of the height, before the section’s own stretch

    def _list_column(self) -> QWidget:
        look, words = self.look, self.words
        made = QWidget()
        lines = column(made, spacing=look.px(8))
        lines.addWidget(Label(look, words("Priorities"), Type.SECTION))
        self.goals = GoalList(self.room, wide=False, still=self.context.reading_only)
        self.goals.opened.connect(self._open)
        self.goals.arranged.connect(
            lambda active, parked: keep_order(self.context, self.goals, active, parked)
        )
        self.goals.menu_wanted.connect(self._on_menu)
        lines.addWidget(self.goals)
        self.pairs = QWidget()
        below = column(self.pairs, spacing=look.px(10))
        below.addWidget(rule())
        below.addSpacing(look.px(4))
        self.compare = Button(look, words("Compare in pairs"), "secondary", icon="scale")
        self.compare.clicked.connect(lambda: open_pairs(self.context, self))
        below.addWidget(self.compare)
        self.compared = Paragraph(look, "", Type.CAPTION, "ink2")
        below.addWidget(self.compared)
        lines.addWidget(self.pairs)
        return made

    # Showing

    def refresh(self, journey: Journey) -> None:
        super().refresh(journey)
        words, current = self.words, self.chosen.id(journey)
        active, parked = cards_of(words, journey, wide=False)
        self.goals.show_goals(active, parked, current, gentle_note(words, journey))
        self.combo.set_options(
            [
                (goal.id, f"{number}  {goal.statement}  ({plan_words(words, journey, goal)})")
                for number, goal in enumerate(journey.priorities(), 1)
            ]
        )
        self.combo.show_value(current)
        can = len(compared_goals(journey, self.context.session())) >= FEWEST_TO_COMPARE
        self.pairs.setVisible(can and not self.context.reading_only)
        said = pairs_words(words, self.context, journey)
        own = words("The order stays {name}’s: drag to change it.", name=self.context.first_name)
        self.compared.set_text(f"{said} {own}".strip())
        self._show_editor(current, journey)
        self.side.refit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Only now does the section stand in its window, whose width decides.
        below = self.window().width() < NARROW or self.look.scale > 1.35
        if below is self._below:
            return
        self._below = below
        self.side.setVisible(not below)
        self.combo_line.setVisible(below)
        self._above.setContentsMargins(0, self.look.px(TOP) if below else 0, 0, 0)
        left = 0 if below else self.look.px(26)
        self._right.setContentsMargins(left, self.look.px(TOP), 0, self.look.px(24))

    def first_field(self) -> QWidget | None:
        editor = self.editor()
        return first_empty_field(editor) if editor is not None else self.to_priorities

    def next_part(self) -> str:
        goal_id, number = self._following()
        return self.words("Goal {n}", n=number) if goal_id else ""

    def show_next_part(self) -> None:
        self._open(self._following()[0])

    def _following(self) -> tuple[str, int]:
        """The priority after the chosen one and its number; empty when there is none."""
        journey = self.context.journey()
        ids = [str(goal.id) for goal in journey.priorities()]
        chosen = self.chosen.id(journey)
        at = ids.index(chosen) + 1 if chosen in ids else len(ids)
        return (ids[at], at + 1) if at < len(ids) else ("", 0)

    def _open(self, goal_id: str) -> None:
        """Show a goal's strategy from its top, with the keyboard in its first empty field."""
        self.chosen.choose(goal_id)
        self.context.jump_wanted.emit("strategy")

    def editor(self) -> StrategyEditor | None:
        """The strategy shown, ``None`` while no goal is chosen."""
        return self._editors.get(self.chosen.id(self.context.journey()))

    def _show_editor(self, goal_id: str, journey: Journey) -> None:
        known = {goal.id for goal in journey.goals()}
        for gone in [each for each in self._editors if each not in known]:
            self._editors.pop(gone).deleteLater()
        self.none_yet.setVisible(not goal_id)
        self.to_priorities.setVisible(not goal_id)
        if goal_id and goal_id not in self._editors:
            self._editors[goal_id] = StrategyEditor(self.context, goal_id)
            self._right.insertWidget(0, self._editors[goal_id])
        for each, editor in self._editors.items():
            editor.setVisible(each == goal_id)
            if each == goal_id:
                editor.refresh(journey)

    def _on_chosen_changed(self) -> None:
        self.room.autosave.flush()
        self.refresh(self.context.journey())

    def _on_menu(self, goal_id: str, at: QPoint) -> None:
        offer_goal_menu(self.context, self, goal_id, at)
