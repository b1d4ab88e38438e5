"""Five quiet ticks for what a goal has already: a help, never a gate."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coachdesk.domain.goal import Goal, smart
from coachdesk.domain.journey import Journey
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.paint import text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.layout import FlowLayout


class SmartTicks(QWidget):
    """Specific, measurable, actionable, relevant, time-bound: a tick or an open ring each."""

    def __init__(
        self,
        context: StageContext,
        binder: Binder,
        goal_id: str,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        look, words = context.room.look, context.room.words
        self._words, self._goal_id = words, goal_id
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        flow = FlowLayout(self, look.px(14))
        self.ticks = {
            name: _Mark(look, text)
            for name, text in (
                ("specific", words("Specific")),
                ("measurable", words("Measurable")),
                ("actionable", words("Actionable")),
                ("relevant", words("Relevant")),
                ("time_bound", words("Time-bound")),
            )
        }
        for mark in self.ticks.values():
            flow.addWidget(mark)
        binder.also(self.show_journey)

    def show_journey(self, journey: Journey) -> None:
        """Show what the goal has."""
        goal = journey.find(Goal, self._goal_id)
        if goal is None:
            return
        found = smart(goal, has_first_step=journey.first_step(goal.id) is not None)
        for name, mark in self.ticks.items():
            on = bool(getattr(found, name))
            mark.show_state(self._words("yes") if on else self._words("not yet"), on=on)


class _Mark(QWidget):
    def __init__(self, look: Look, text: str) -> None:
        super().__init__()
        self._look, self._text = look, text
        self.on = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def show_state(self, spoken: str, *, on: bool) -> None:
        self.on = on
        self.setAccessibleName(f"{self._text}, {spoken}")
        self.update()

    def sizeHint(self) -> QSize:
        width = self._look.metrics(Type.CAPTION).horizontalAdvance(self._text)
        return QSize(round(width) + self._look.px(21), self._look.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        side = look.px(14)
        icon, tone = ("check", "good") if self.on else ("circle-dashed", "field")
        paint_icon(painter, icon, look.colour(tone), QRectF(0, 0, side, self.height()))
        room = QRectF(look.px(19), 0, self.width() - look.px(19), self.height())
        ink = look.colour("ink2" if self.on else "ink3")
        text_line(painter, look.font(Type.CAPTION), ink, room, self._text, elide=False)
