"""What was changed about a goal, newest first, each with room for the reason."""

from PySide6.QtWidgets import QWidget

from coachdesk.desk.goals import give_reason
from coachdesk.domain.goal import GoalChange
from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.goal_record.labels import change_words
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import column
from coachdesk.ui.widgets.row_list import RowList
from coachdesk.ui.widgets.text import Label, Paragraph


class GoalHistory(QWidget):
    """The list of changes; hidden while there are none."""

    def __init__(
        self,
        context: StageContext,
        binder: Binder,
        goal_id: str,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._binder, self._goal_id = context, binder, goal_id
        look, words = context.room.look, context.room.words
        whole = column(self, spacing=look.px(6))
        whole.addWidget(Label(look, words("What changed"), Type.HEADING))
        self.rows = RowList(look, framed=False)
        whole.addWidget(self.rows)
        self._rows: dict[str, _Change] = {}
        binder.also(self.show_journey)

    def show_journey(self, journey: Journey) -> None:
        """Show the changes that are kept."""
        latest_first = journey.of_goal(GoalChange, self._goal_id)[::-1]
        changes = sorted(latest_first, key=lambda each: each.at, reverse=True)
        self.setVisible(bool(changes))
        known = {each.id: each for each in changes}
        self._rows = {key: each for key, each in self._rows.items() if key in known}
        self.rows.show_rows(list(known), lambda key: self._made(known[key]))
        for key, row in self._rows.items():
            row.show_change(known[key])

    def _made(self, change: GoalChange) -> QWidget:
        self._rows[change.id] = made = _Change(self._context, change)
        return made


class _Change(QWidget):
    def __init__(self, context: StageContext, change: GoalChange) -> None:
        super().__init__()
        look, words, desk = context.room.look, context.room.words, context.room.desk
        self._key = f"reason-{change.id}"
        self._autosave = context.room.autosave
        whole = column(self, spacing=look.px(2))
        whole.setContentsMargins(0, look.px(8), 0, look.px(8))
        day = words.short_day_with_year(desk.local(change.at).date())
        whole.addWidget(Label(look, day, Type.CAPTION, "ink3"))
        whole.addWidget(Paragraph(look, change_words(words, change), Type.BODY))
        self.reason = LineField(
            look, words("Reason"), placeholder=words("because …"), role=Type.BODY, plain=True
        )
        whole.addWidget(self.reason)
        self.reason.setReadOnly(context.reading_only)
        from coachdesk.desk.desk import Source

        def on_edited() -> None:
            text, source = self.reason.value(), Source(self, self.reason.visit)
            self._autosave.pend(self._key, lambda: give_reason(desk, change.id, text, source))

        self.reason.edited.connect(on_edited)
        self.reason.left.connect(self._autosave.flush)

    def show_change(self, change: GoalChange) -> None:
        if not self._autosave.is_waiting(self._key):
            self.reason.show_value(change.reason)
