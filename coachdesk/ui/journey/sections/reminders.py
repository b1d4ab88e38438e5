"""Reminders and support: what keeps each thought coming in, and who stands by each habit."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from coachdesk.desk.thinking import change_habit
from coachdesk.domain.habit import Habit
from coachdesk.domain.journey import Journey
from coachdesk.domain.thought import Channel, Thought
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.sections.reminder_cells import (
    ICONS,
    channel_example,
    channel_word,
    tie_reminder,
)
from coachdesk.ui.journey.sections.wide import WideSection
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.growing_line import GrowingLine
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.row_list import RowList
from coachdesk.ui.widgets.text import Label, Paragraph


class Reminders(WideSection):
    """The reminders of every thought, and the supporters of every habit."""

    def build(self) -> None:
        words = self.words
        self.body.addLayout(
            heading(
                self.context,
                words("Reminders"),
                words("What brings the chosen thought back, a few times a day."),
            )
        )
        self.empty = QWidget()
        line = row(self.empty, spacing=self.look.px(6))
        nothing = Label(self.look, words("Reminders belong to a thought."), Type.BODY, "ink2")
        way = Button(self.look, words("Thoughts"), "link", after="arrow-up")
        way.clicked.connect(lambda: self.context.jump_wanted.emit("thoughts"))
        add_all(line, nothing, way, None)
        self.body.addWidget(self.empty)
        self.thoughts: dict[str, _ThoughtReminders] = {}
        self.thought_column = column(spacing=self.look.px(14))
        self.body.addLayout(self.thought_column)
        self.support = QWidget()
        lines = column(self.support, spacing=self.look.px(10))
        lines.setContentsMargins(0, self.look.px(8), 0, 0)
        lines.addLayout(
            heading(
                self.context,
                words("Support"),
                words("Who asks, who joins in, who only needs to know."),
            )
        )
        self.supporters = RowList(self.look)
        lines.addWidget(self.supporters)
        self.body.addWidget(self.support)

    def refresh(self, journey: Journey) -> None:
        super().refresh(journey)
        thoughts, habits = journey.thoughts(), journey.habits()
        self.empty.setVisible(not thoughts)
        ids = [each.id for each in thoughts]
        for gone in [each for each in self.thoughts if each not in ids]:
            card = self.thoughts.pop(gone)
            self.thought_column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for at, thought in enumerate(thoughts):
            if thought.id not in self.thoughts:
                self.thoughts[thought.id] = _ThoughtReminders(self.context, thought.id)
            card = self.thoughts[thought.id]
            if self.thought_column.indexOf(card) != at:
                self.thought_column.insertWidget(at, card)
                card.show()  # at once, so that it can take the keyboard
            card.show_thought(thought, journey)
        self.support.setVisible(bool(habits))
        self.supporters.show_rows([each.id for each in habits], self._support_row)
        for habit in habits:
            found = self.supporters.row(habit.id)
            if isinstance(found, _SupportRow):
                found.show_habit(habit, journey)

    def _support_row(self, habit_id: str) -> QWidget:
        return _SupportRow(self.context, habit_id)


class _ThoughtReminders(QFrame):
    """What, where and when, in the four ways."""

    spoken = "group"

    def __init__(self, context: StageContext, thought_id: str) -> None:
        super().__init__()
        look, words = context.room.look, context.room.words
        self.setProperty("card", "true")
        self._binder = Binder(context, self)
        self._words = words
        whole = column(self, spacing=look.px(10))
        whole.setContentsMargins(*(look.px(each) for each in (20, 14, 20, 16)))
        self.thought = Paragraph(look, "", Type.WORDS, lines=2)
        whole.addWidget(self.thought)
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(10))
        grid.setVerticalSpacing(look.px(6))
        heads = (words("What"), words("Where"), words("When"))
        for at, text in enumerate(heads, 1):
            grid.addWidget(Label(look, text, Type.CAPTION, "ink3"), 0, at)
        for down, channel in enumerate(Channel, 1):
            name = channel_word(words, channel)
            grid.addWidget(_Channel(look, ICONS[channel], name), down, 0)
            examples = (channel_example(words, channel), "", "")
            for at, part in enumerate(("what", "where", "when")):
                field = GrowingLine(
                    look,
                    words("{channel}: {part}", channel=name, part=heads[at].lower()),
                    placeholder=examples[at],
                    most=4,
                    kind="field",
                )
                tie_reminder(context, self._binder, field, lambda: thought_id, channel, part)
                grid.addWidget(field, down, at + 1)
        for at, share in ((1, 5), (2, 3), (3, 3)):
            grid.setColumnStretch(at, share)
        whole.addLayout(grid)

    def show_thought(self, thought: Thought, journey: Journey) -> None:
        """Show what is kept."""
        said = " ".join((thought.chosen.strip() or thought.hindering.strip()).split())
        said = said or self._words("A thought without words yet")
        self.setAccessibleName(said)
        self.thought.set_text(said)
        self.thought.set_tone("ink" if said else "ink3")
        self._binder.refresh(journey)


class _Channel(QWidget):
    """A way of being reminded, with its icon."""

    def __init__(self, look: Look, icon: str, text: str) -> None:
        super().__init__()
        self._look, self._icon = look, icon
        line = row(self)
        line.setContentsMargins(look.px(24), 0, look.px(10), 0)
        line.addWidget(Label(look, text, Type.BODY))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self._look.px(16)
        box = QRectF(0, 0, side, self.height())
        paint_icon(QPainter(self), self._icon, self._look.colour("ink2"), box)


class _SupportRow(QWidget):
    """A habit and the person who supports it."""

    def __init__(self, context: StageContext, habit_id: str) -> None:
        super().__init__()
        look, words = context.room.look, context.room.words
        self._words = words
        self._binder = Binder(context, self)
        line = row(self, spacing=look.px(14))
        line.setContentsMargins(*(look.px(each) for each in (20, 8, 14, 8)))
        self.name = Label(look, "", Type.HEADING, elide=True)
        self.field = LineField(look, "", placeholder=words("Sam, on Sundays"))
        self._binder.text(
            self.field,
            lambda journey: getattr(journey.find(Habit, habit_id), "support_person", ""),
            lambda value, source: change_habit(
                context.room.desk, habit_id, source, support_person=value
            ),
        )
        line.addWidget(self.name, 2)
        line.addWidget(self.field, 3, Qt.AlignmentFlag.AlignVCenter)

    def show_habit(self, habit: Habit, journey: Journey) -> None:
        """Show what is kept."""
        name = habit.name.strip() or habit.routine.strip() or self._words("A habit")
        self.name.set_text(name)
        self.field.setAccessibleName(self._words("Who supports “{habit}”", habit=name))
        self._binder.refresh(journey)
