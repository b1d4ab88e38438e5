"""Progress since the start, in the Fourth session and in every check-in.

Goals with their lines, the days of the habits, the steps since last time, the client's own
measures and the areas rated again. Beside the steps stand the wins (check-in) or what works and
what does not (Fourth session).
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from coachdesk.domain.area import AreaSet
from coachdesk.domain.habit import HABIT_DAYS, Habit, is_ongoing, kept_so_far
from coachdesk.domain.journey import Journey
from coachdesk.domain.question import measure_key
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.goal_record.sponsor import preview_button
from coachdesk.ui.journey.habit_days import HabitDays
from coachdesk.ui.journey.sections.areas_again import AreasAgain
from coachdesk.ui.journey.sections.goal_progress import GoalCards
from coachdesk.ui.journey.sections.steps_since import StepsSince
from coachdesk.ui.journey.sections.works import WordsCard, WorksCard
from coachdesk.ui.journey.stage_page import SectionView
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.legend import Legend
from coachdesk.ui.widgets.row_list import RowList
from coachdesk.ui.widgets.text import Label, Paragraph

SHORT_NAME = 44


class Progress(SectionView):
    """What has moved."""

    reading_width = False

    def build(self) -> None:
        words, look = self.words, self.look
        head = row(spacing=look.px(16))
        self.legend = Legend(look)
        self.legend.show_signs(
            ("first", words("start")), ("last", words("today")), ("desired", words("target"))
        )
        self.legend.setFixedWidth(self.legend.sizeHint().width() + look.px(8))
        self.sponsor = preview_button(self.context)
        add_all(
            head, Label(look, words("Progress since the start"), Type.SECTION), None, self.sponsor
        )
        head.addWidget(self.legend, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(head)
        self.goals = GoalCards(self.context)
        self.habits = _Habits(self)
        self.steps = StepsSince(self.context)
        self.body.addWidget(self.goals)
        self.body.addWidget(self.habits)
        self._beside = row(spacing=look.px(16))
        self._beside.addWidget(self.steps, 672)
        self._beside.addWidget(self._words_card(), 550)
        self.body.addLayout(self._beside)
        self.measures = _Measures(self)
        self.areas = AreasAgain(self.context)
        self.body.addWidget(self.measures)
        self.body.addWidget(self.areas)
        self.binder.also(lambda journey: self.sponsor.setVisible(journey.main_set is AreaSet.WORK))
        for part in (self.goals, self.habits, self.steps, self.measures, self.areas):
            self.binder.also(part.show_journey)

    def first_field(self) -> QWidget | None:
        return self.goals.first_field() or super().first_field()

    def narrow(self, narrow: bool) -> None:
        stacked = narrow and self.look.scale > 1.15
        self._beside.setDirection(
            QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        )
        self.areas.narrow(narrow)

    def _words_card(self) -> QWidget:
        if self.context.stage == "fourth":
            works = WorksCard(self.context, self.binder)
            works.add(
                "thinking_shifts", self.words("What has shifted in the thinking"), "sprout",
                "accent", self.words("I may ask before it is perfect"),
            )  # fmt: skip
            works.end()
            return works
        made = WordsCard(self.context, self.binder)
        made.add(
            "wins", self.words("What went well"), "sparkle", "good",
            self.words("Said no to the Friday call"), rows=4,
        )  # fmt: skip
        made.lines.addStretch(1)
        return made


class _Habits(QWidget):
    """A card for each habit that goes on."""

    def __init__(self, view: Progress) -> None:
        super().__init__()
        self._context, self._room = view.context, view.room
        self._cards: dict[str, _HabitCard] = {}
        self._lines = column(self, spacing=view.look.px(12))

    def show_journey(self, journey: Journey) -> None:
        ids = [each.id for each in journey.habits() if is_ongoing(each)]
        for gone in [each for each in self._cards if each not in ids]:
            part = self._cards.pop(gone)
            self._lines.removeWidget(part)
            part.hide()
            part.deleteLater()
        for at, habit_id in enumerate(ids):
            if habit_id not in self._cards:
                self._cards[habit_id] = _HabitCard(self._context)
            self._lines.insertWidget(at, self._cards[habit_id])
        for habit in journey.habits():
            if habit.id in self._cards:
                name = habit.name.strip() or habit.routine.strip() or self._room.words("A habit")
                self._cards[habit.id].show_name(name)
                self._cards[habit.id].show_habit(habit, journey)
        self.setVisible(bool(ids))


class _HabitCard(QFrame):
    """One habit: its name and its days, to be marked right here."""

    spoken = "group"

    def __init__(self, context) -> None:  # type: ignore[no-untyped-def]
        super().__init__()
        look = context.room.look
        self._room = context.room
        self.setProperty("card", "true")
        lines = column(self, spacing=look.px(4))
        lines.setContentsMargins(*(look.px(each) for each in (18, 12, 14, 12)))
        self.name = Paragraph(look, "", Type.HEADING)
        self.days = HabitDays(context.room, "", HABIT_DAYS, reading=context.reading_only)
        across = row(spacing=look.px(12))
        across.addWidget(self.days, 1)
        across.addWidget(self.days.month)
        lines.addWidget(self.name)
        lines.addLayout(across)

    def show_habit(self, habit: Habit, journey: Journey) -> None:
        """The days, and how many of the planned ones were kept so far."""
        counted = journey.counted(habit, self._room.desk.local)
        found = kept_so_far(counted, journey.log(habit.id), self._room.desk.today())
        words, (kept, n) = self._room.words, found or (0, 0)
        said = words("{kept} of {n} kept", kept=kept, n=n) if found else ""
        self.days.show_habit(habit, journey, said)

    def show_name(self, name: str) -> None:
        """A short name stands before the days, a long one above them."""
        short = len(name) <= SHORT_NAME
        self.setAccessibleName(name)
        self.name.setVisible(not short)
        self.name.set_text(name)
        self.days.title.set_text(name if short else self._room.words("{n} days", n=HABIT_DAYS))
        self.days.strip.setAccessibleName(name)


class _Measures(QFrame):
    """The client's own measures, as agreed, each with what was told last time."""

    def __init__(self, view: Progress) -> None:
        super().__init__()
        self._context = view.context
        self.setProperty("card", "true")
        words, look = view.words, view.look
        lines = column(self)
        title = row()
        title.setContentsMargins(*(look.px(each) for each in (18, 12, 18, 8)))
        title.addWidget(Label(look, words("Own measures"), Type.HEADING))
        lines.addLayout(title)
        self._rows = RowList(look, framed=False)
        lines.addWidget(self._rows)

    def show_journey(self, journey: Journey) -> None:
        names = list(dict.fromkeys(journey.latest_list("fourth", "agree.measures")))
        self.setVisible(bool(names))
        self._rows.show_rows(names, lambda name: _MeasureRow(self._context, name))
        for name in names:
            found = self._rows.row(name)
            if isinstance(found, _MeasureRow):
                found.show_journey(journey)


class _MeasureRow(QFrame):
    """A measure, what was told last time, and what is told now."""

    def __init__(self, context: StageContext, name: str) -> None:
        super().__init__()
        self.setProperty("card", "row")
        self._context, self._name = context, name
        self._binder = Binder(context, self)
        look = context.room.look
        line = row(self, spacing=look.px(14))
        line.setContentsMargins(*(look.px(each) for each in (18, 5, 14, 5)))
        field = LineField(look, context.room.words("{measure}, now", measure=name))
        field.setFixedWidth(look.px(150))
        self._binder.answer(field, measure_key(name))
        self.last = Label(look, "", Type.CAPTION, "ink3")
        line.addWidget(Label(look, name, Type.BODY, elide=True), 1)
        add_all(line, self.last, field)

    def show_journey(self, journey: Journey) -> None:
        words, session = self._context.room.words, self._context.session()
        key = measure_key(self._name)
        others = [each for each in journey.sessions if each is not session]
        told = [text for each in others if (text := journey.answer_text(each, key))]
        self.last.set_text(words("last time {value}", value=told[-1]) if told else "")
        self._binder.refresh(journey)
