"""What an area's row unfolds: its goals with their whys, and what else is said of the area."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from coachdesk.desk.areas import change_area
from coachdesk.desk.goals import add_goals, remove_goal
from coachdesk.domain.area import Area
from coachdesk.domain.goal import Goal
from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.sections.area_facts import AreaFacts
from coachdesk.ui.journey.sections.goal_editor import GoalEditor
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Tick
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.text import Label, plain_tip


class AreaEditor(QWidget):
    """The goals of one area, a blank line for the next one, and the area's own facts folded.

    ``rated`` is false for the rest of life, where only goals are asked.

    Signals:
        left_behind: Enter in a blank line: on to the next area.
        changed: something shown elsewhere in the grid changed.
    """

    left_behind = Signal()
    changed = Signal()

    def __init__(
        self, context: StageContext, area: Area, *, rated: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context, self.area_id, self._name = context, area.id, area.name
        self.binder = Binder(context, self)
        look, words = context.room.look, context.room.words
        self._goals: dict[str, GoalEditor] = {}
        self._draft = ""
        whole = column(self, spacing=look.px(10))
        whole.setContentsMargins(look.px(19), 0, look.px(19), look.px(14))
        self._list = column(spacing=look.px(10))
        whole.addLayout(self._list)
        foot = row(spacing=look.px(14))
        self.another = Button(look, words("Another goal"), "quiet", icon="plus", size="compact")
        self.another.setToolTip(plain_tip(words("Enter in a goal adds the next one")))
        self.another.clicked.connect(self._on_another)
        self.nothing = Tick(look, words("Nothing now"), name=words("Nothing now, no goal here"))
        self.binder.tick(
            self.nothing,
            lambda journey: getattr(journey.find(Area, self.area_id), "nothing_now", False),
            self._keep_nothing,
        )
        self.ten = Label(look, "", Type.CAPTION, "ink3", elide=True)
        self.ten.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        unfolds = words("What a ten looks like, importance, note, name")
        self.unfold = Button(look, words("More"), "quiet", after="chevron-down", size="compact")
        self.unfold.setAccessibleName(unfolds if rated else words("Name of the area"))
        self.unfold.setToolTip(plain_tip(unfolds if rated else words("Name of the area")))
        self.unfold.clicked.connect(lambda: self.show_facts(not self.facts_shown()))
        foot.addWidget(self.another)
        foot.addWidget(self.nothing)
        foot.addWidget(self.ten, 1)
        foot.addWidget(self.unfold)
        whole.addLayout(foot)
        self.facts = AreaFacts(context, self.binder, area.id, rated=rated)
        self.facts.hide()
        whole.addWidget(self.facts)

    # Showing

    def show_journey(self, journey: Journey) -> None:
        """Show what is kept, never disturbing a line that is being typed."""
        area = journey.find(Area, self.area_id)
        self._name = area.name if area else self._name
        kept = [goal.id for goal in journey.goals_in(self.area_id)]
        if self._draft in kept:
            self._draft = ""
        if not kept and not self._draft and not self.context.reading_only:
            self._draft = self.context.room.desk.new_id()
        self._show_goals([*kept, *([self._draft] if self._draft else [])])
        for goal in self._goals.values():
            goal.show_journey(journey)
        self.binder.refresh(journey)
        self._fit_foot(journey)

    def first_goal(self) -> QWidget:
        """The field to write in first: the first goal's words."""
        first = next(iter(self._goals.values()), None)
        return first.goal if first is not None else self.unfold

    def show_facts(self, shown: bool) -> None:
        """Unfold what else is said of the area, or fold it again."""
        self.facts.setVisible(shown)
        self.unfold.set_after("chevron-up" if shown else "chevron-down")
        if shown:
            self.facts.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def facts_shown(self) -> bool:
        """Whether the area's facts are unfolded."""
        return not self.facts.isHidden()

    def rename(self) -> None:
        """Go to the area's name."""
        self.show_facts(True)
        self.facts.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.facts.name.selectAll()

    def _show_goals(self, ids: list[str]) -> None:
        for gone in [each for each in self._goals if each not in ids]:
            editor = self._goals.pop(gone)
            self._list.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        for at, each in enumerate(ids):
            if each not in self._goals:
                self._goals[each] = self._made(each)
            if self._list.indexOf(self._goals[each]) != at:
                self._list.removeWidget(self._goals[each])
                self._list.insertWidget(at, self._goals[each])
        self._goals = {each: self._goals[each] for each in ids}
        for number, editor in enumerate(self._goals.values(), 1):
            editor.show_number(number, len(ids))

    def _made(self, goal_id: str) -> GoalEditor:
        editor = GoalEditor(self.context, goal_id, self.area_id, self._name)
        editor.entered.connect(lambda: self._on_entered(goal_id))
        editor.emptied.connect(lambda: self._on_emptied(goal_id))
        editor.pasted_lines.connect(self._on_pasted)
        editor.written.connect(self._on_written)
        return editor

    def _fit_foot(self, journey: Journey) -> None:
        reading = self.context.reading_only
        blank = all(editor.is_blank() for editor in self._goals.values())
        self.another.setVisible(not blank and not reading)
        self.nothing.setVisible(blank)
        ten = self.facts.ten_said(journey)
        self.ten.set_text(self.context.room.words("A ten: “{said}”", said=ten) if ten else "")

    # Acting

    def _on_entered(self, goal_id: str) -> None:
        if not self.context.room.autosave.flush():
            return
        if self._goals[goal_id].is_blank():
            if goal_id == self._draft and len(self._goals) > 1:
                self._drop_draft()
            self.left_behind.emit()
        else:
            self._on_another()

    def _on_another(self) -> None:
        self.context.room.autosave.flush()
        journey = self.context.journey()
        if not self._draft or journey.find(Goal, self._draft) is not None:
            self._draft = self.context.room.desk.new_id()
        self.show_journey(journey)
        self._goals[self._draft].goal.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_emptied(self, goal_id: str) -> None:
        ids = list(self._goals)
        before = ids[max(0, ids.index(goal_id) - 1)]
        if before == goal_id and len(ids) > 1:
            before = ids[1]
        if goal_id == self._draft and len(ids) > 1:
            self._draft = ""
        if self.context.journey().find(Goal, goal_id) is not None:
            self.context.act(lambda: remove_goal(self.context.room.desk, goal_id))
        self.show_journey(self.context.journey())
        target = self._goals.get(before) or next(iter(self._goals.values()))
        target.goal.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _drop_draft(self) -> None:
        self._draft = ""
        self.show_journey(self.context.journey())

    def _on_pasted(self, lines: str) -> None:
        context = self.context
        context.act(
            lambda: add_goals(context.room.desk, context.engagement_id, lines, self.area_id)
        )
        self.show_journey(context.journey())
        last = list(self._goals.values())[-1]
        last.goal.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _on_written(self) -> None:
        self._fit_foot(self.context.journey())

    def _keep_nothing(self, on: bool, source: object) -> None:
        change_area(self.context.room.desk, self.area_id, nothing_now=on)
