"""The present habit on the overview: its days as a strip, counted in words, never scored."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from coachdesk.domain.habit import HABIT_DAYS, Habit, day_number, is_ongoing
from coachdesk.domain.journey import Journey
from coachdesk.domain.scales import day_of
from coachdesk.drawing.scales import STRIP_BREAK, StripDay, strip
from coachdesk.ui.day_words import near_day
from coachdesk.ui.journey.overview.empty import EmptyPart
from coachdesk.ui.journey.strip_days import counted_words, strip_marks
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.charts import Chart
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.day_strip import drawn
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Label, Paragraph, plain_tip
from coachdesk.words import Words

PAD = 20
BOX, SMALLEST, GAP = 17.0, 9.0, 0.44  # the gap is a share of the box


class HabitCard(QFrame):
    """The habit being built.

    Signals:
        stage_wanted: open where habits are; carries stage and section keys.
    """

    stage_wanted = Signal(str, str)

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._days: list[StripDay] = []
        self._habit: Habit | None = None
        look, words = room.look, room.words
        self.setProperty("card", "true")
        whole = column(self)
        pad = look.px(PAD)
        whole.setContentsMargins(pad, look.px(14), pad, look.px(16))
        head = row(spacing=look.px(12))
        self.title = Label(look, words("Habit"), Type.HEADING)
        self.title.setMinimumHeight(look.px(28))
        self.day = Label(look, "", Type.BODY, "ink2")
        self.month = Button(look, "", "quiet", size="compact")
        self.month.setToolTip(plain_tip(words("The days month by month  H")))
        self.month.clicked.connect(self._on_month)
        add_all(head, self.title, self.day, None, self.month)
        whole.addLayout(head)
        whole.addSpacing(look.px(2))
        self.name = Paragraph(look, "", Type.WORDS_FIELD, lines=2)
        self.strip = Chart(look, words("Days of the habit"))
        self.counts = Paragraph(look, "", Type.BODY, "ink2")
        self.others = Button(look, "", "link", after="arrow-right")
        self.others.clicked.connect(lambda: self.stage_wanted.emit("second", "habits"))
        self._body = QWidget()
        lines = column(self._body, spacing=look.px(8))
        add_all(lines, self.name, self.strip, self.counts, self.others)
        whole.addWidget(self._body)
        self.empty = EmptyPart(look)
        self.empty.wanted.connect(self.stage_wanted)
        whole.addWidget(self.empty)
        whole.addStretch(1)

    def show_journey(self, journey: Journey, *, reading: bool) -> None:
        """Show the present habit of a journey."""
        words, today = self._room.words, self._room.desk.today()
        self._habit = habit = present_habit(journey)
        self.month.set_text(words("Look at the days…") if reading else words("Fill in days…"))
        self._body.setVisible(habit is not None)
        self.day.setVisible(habit is not None)
        self.month.setVisible(habit is not None)
        if habit is None:
            self.empty.show_way(
                words("A habit begins in Thinking & habits: what sets it off, and how small."),
                words("Habits"), ("second", "habits"),
            )  # fmt: skip
            return
        self.empty.hide()
        log = journey.log(habit.id)
        self.name.set_text(habit.name.strip() or habit.routine.strip() or words("A habit"))
        self.day.set_text(day_words(words, habit, today))
        counted = journey.counted(habit, self._room.desk.local)
        if counted is not habit:
            self.day.set_text(over_words(words, counted))
        marks = strip_marks(habit.start_on, log, today, HABIT_DAYS, habit=counted)
        self._days = [drawn(each) for each in marks]
        said = counted_words(words, marks, gaps=True)
        self.counts.set_text(said or words("Nothing noted yet"))
        self._draw()
        ongoing = sum(is_ongoing(each) for each in journey.habits())
        self.others.setVisible(ongoing > 1)
        self.others.set_text(words.count("{n} more habit", "{n} more habits", ongoing - 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _on_month(self) -> None:
        from coachdesk.ui.journey.habit_month import open_habit_month

        if self._habit is not None:
            open_habit_month(self._room, self, self._habit)

    def _draw(self) -> None:
        if not self._days:
            return
        look = self._room.look
        across = self.width() - look.px(2 * PAD) - 8
        wanted = look.px(BOX)
        fits = across / (STRIP_BREAK + (STRIP_BREAK - 1) * GAP)
        box = max(SMALLEST, min(float(wanted), fits))
        drawing = strip(self._days, box, box * GAP, row=STRIP_BREAK)
        self.strip.show_drawing(drawing, self.counts.text())


def present_habit(journey: Journey) -> Habit | None:
    """The first habit that goes on; where all have ended, the last one there was."""
    habits = [each for each in journey.habits() if each.name.strip() or each.routine.strip()]
    ongoing = [each for each in habits if is_ongoing(each)]
    return ongoing[0] if ongoing else (habits[-1] if habits else None)


def over_words(words: Words, habit: Habit) -> str:
    """Which day of the habit was the last one of the coaching."""
    end = day_of(habit.ended_on)
    number = day_number(habit.start_on, end) if end else None
    return words("Day {n} at the end", n=number) if number else words("Not begun")


def day_words(words: Words, habit: Habit, today: date) -> str:
    """Which day of the habit it is, or when it begins."""
    start, number = day_of(habit.start_on), day_number(habit.start_on, today)
    if start is None:
        return words("Not begun")
    if not is_ongoing(habit):
        return words("Ended")
    if number is None:
        day = near_day(start, today, words) or words.day(start)
        return words("Begins {day}", day=day)
    if number > HABIT_DAYS:
        return words("Day {n}", n=number)
    return words("Day {n} of {m}", n=number, m=HABIT_DAYS)
