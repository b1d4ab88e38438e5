"""The days of a habit or a thought, tied to what is kept: shown in words, marked in the strip.

Used wherever days are noted (Thinking & habits, check-ins) or looked at: make one per habit or
thought and call ``show_habit`` or ``show_thought`` at every refresh.
"""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coachdesk.desk.desk import Source
from coachdesk.desk.thinking import mark_day
from coachdesk.domain.habit import (
    HABIT_DAYS,
    DayState,
    Habit,
    Log,
    day_number,
)
from coachdesk.domain.journey import Journey
from coachdesk.domain.scales import NO_DAY, DayText, day_of
from coachdesk.domain.thought import THOUGHT_DAYS, Thought
from coachdesk.ui.day_words import said_day
from coachdesk.ui.journey.strip_days import (
    counted_words,
    first_of_strip,
    state_word,
    strip_marks,
    when_words,
)
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.beside import Beside
from coachdesk.ui.widgets.controls import Button, IconButton
from coachdesk.ui.widgets.day_strip import BOX, GAP, DayStrip, StripMark
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Label

PAGE = 15


class HabitDays(QWidget):
    """Some days of one habit or thought, with a line of words before them.

    ``month`` opens a habit's days month by month; whoever shows a habit places it.

    Args:
        room: the room.
        title: what the days are of: "30 days", "21 days with this thought".
        count: how many days are shown at once, 30 or 21.
        reading: whether the days can only be looked at.
        box: side of a square at 100 % text; gap: the space between two.
        parent: the parent widget.
    """

    def __init__(
        self,
        room: Room,
        title: str,
        count: int,
        *,
        reading: bool = False,
        box: int = BOX,
        gap: int = GAP,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        look, words = room.look, room.words
        self._room, self._count = room, count
        self._subject, self._shift = "", 0
        self._start_on, self._log = DayText(""), {}  # type: tuple[DayText, Log]
        self._habit: Habit | None = None
        self._counts = self._when = ""
        self.title = Label(look, title, Type.HEADING)
        self.said = Label(look, "", Type.BODY, "ink2")
        self.counts = Label(look, "", Type.CAPTION, "ink3")
        self.strip = DayStrip(look, title, self._name_of, box=box, gap=gap, count=count)
        self.strip.set_reading(reading)
        self.earlier = IconButton(look, "chevron-left", words("Earlier days"), size=24, drawn=14)
        self.later = IconButton(look, "chevron-right", words("Later days"), size=24, drawn=14)
        for button in (self.earlier, self.later):
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the arrows in the strip do the same
        fill = words("Look at the days…") if reading else words("Fill in days…")
        self.month = Button(look, fill, "quiet", size="compact", parent=self)
        self.month.clicked.connect(self._on_month)
        self.month.hide()
        said, squares = QWidget(), QWidget()
        head = column(said, spacing=look.px(2))
        self.head = row(spacing=look.px(14))
        add_all(self.head, self.title, self.said, None)
        add_all(head, self.head, self.counts)
        line = row(squares, spacing=look.px(4))
        add_all(line, self.earlier, self.strip, self.later, None)
        Beside(said, squares, look.px(20), look.px(8), self)
        self._connect()

    def _connect(self) -> None:
        self.strip.marked.connect(self._on_marked)
        self.strip.stood_on.connect(self._on_stood_on)
        self.strip.refused.connect(self._on_refused)
        self.strip.earlier_wanted.connect(lambda: self._turn(-PAGE, stand=True))
        self.strip.later_wanted.connect(lambda: self._turn(PAGE, stand=True))
        self.earlier.clicked.connect(lambda: self._turn(-PAGE))
        self.later.clicked.connect(lambda: self._turn(PAGE))

    # Showing

    def show_habit(self, habit: Habit, journey: Journey, counts: str = "") -> None:
        """Show the days of a habit; ``counts`` is said of them in place of what each came to."""
        self._counts = counts
        self._habit = habit = journey.counted(habit, self._room.desk.local)
        self.month.show()
        self._show(habit.id, habit.start_on, journey.log(habit.id))

    def show_thought(self, thought: Thought, journey: Journey) -> None:
        """Show the days with a thought."""
        self._show(thought.id, thought.start_on, journey.log(thought.id))

    def sentence(self) -> str:
        """When the days begin and end, as it is shown."""
        return self._when

    def _show(self, subject: str, start_on: DayText, log: Log) -> None:
        if subject != self._subject:
            self._subject, self._shift = subject, 0
        self._start_on, self._log = start_on, log
        today = self._room.desk.today()
        days = self._marks(today)
        self.strip.show_days(days)
        habit = self._habit
        self._when = when_words(
            self._room.words, start_on, today, self._count, goes_on=habit is not None,
            ended_on=habit.ended_on if habit else NO_DAY,
        )  # fmt: skip
        self._on_stood_on(self.strip.stands_on())
        bounds = self._bounds(today)
        many = bounds[0] < bounds[1]
        for button, at_end in ((self.earlier, bounds[0]), (self.later, bounds[1])):
            button.setVisible(many)
            button.setEnabled(many and self._shift != at_end)

    def _marks(self, today: date) -> list[StripMark]:
        return strip_marks(
            self._start_on, self._log, today, self._count, habit=self._habit, shift=self._shift
        )

    def _bounds(self, today: date) -> tuple[int, int]:
        """How far the days shown may be turned back and on from where they usually begin."""
        first = first_of_strip(self._start_on, self._log, today, self._count, self._habit)
        begin = min((day_of(self._start_on) or first, *self._log, first))
        end = max((*self._log, first))
        return -max(0, (first - begin).days), max(0, (end - first).days - self._count + 1)

    def _turn(self, by: int, *, stand: bool = False) -> None:
        low, high = self._bounds(self._room.desk.today())
        shift = max(low, min(high, self._shift + by))
        moved = shift - self._shift
        if not moved:
            return
        self._shift = shift
        self._show(self._subject, self._start_on, self._log)
        if stand:
            # The day beside the one the keyboard stood on.
            self.strip.stand_on(-moved - 1 if by < 0 else self._count - moved)

    # Words

    def _name_of(self, number: int, mark: StripMark) -> str:
        words, today = self._room.words, self._room.desk.today()
        start = day_of(self._start_on)
        day = said_day(mark.day, today, words)
        state = state_word(words, mark)
        counted = day_number(self._start_on, mark.day) if start else None
        if counted is None:
            return words("{day}, {state}", day=day, state=state)
        return words("Day {n}, {day}, {state}", n=counted, day=day, state=state)

    # Slots

    def _on_marked(self, day: date, state: str) -> None:
        kept = DayState(state) if state else None
        room, subject = self._room, self._subject
        if room.autosave.run(lambda: mark_day(room.desk, subject, day, kept, Source(self))):
            log = {at: mark for at, mark in self._log.items() if at != day}
            self._log = {**log, day: kept} if kept else log
        # The page follows in a moment; the day itself is shown at once, kept or not.
        self._show(subject, self._start_on, self._log)

    def _on_stood_on(self, number: int) -> None:
        """While the keyboard stands on a day, say which one and which keys mark it."""
        words, days = self._room.words, self.strip.days()
        inside = 0 <= number < len(days)
        self.said.set_text(self._name_of(number, days[number]) if inside else self._when)
        ahead = inside and days[number].ahead
        keys = (
            words("E excused, ahead of time")
            if ahead
            else words("D done · T tiny · E excused · M missed")
        )
        self.counts.set_text(keys if inside else self._counts or counted_words(words, days))
        self.counts.setVisible(bool(self.counts.full_text()))

    def _on_month(self) -> None:
        from coachdesk.ui.journey.habit_month import open_habit_month

        if self._habit is not None:
            open_habit_month(self._room, self, self._habit)

    def _on_refused(self) -> None:
        self._room.say(self._room.words("That day is still to come. It can only be excused."))


def days_of_habit(room: Room, *, reading: bool = False, parent: QWidget | None = None) -> HabitDays:
    """The thirty days of a habit."""
    title = room.words("{n} days", n=HABIT_DAYS)
    made = HabitDays(room, title, HABIT_DAYS, reading=reading, parent=parent)
    made.head.addWidget(made.month)
    return made


def days_of_thought(
    room: Room, *, reading: bool = False, parent: QWidget | None = None
) -> HabitDays:
    """The twenty-one days with a thought."""
    title = room.words("{n} days with this thought", n=THOUGHT_DAYS)
    return HabitDays(room, title, THOUGHT_DAYS, reading=reading, box=13, gap=5, parent=parent)
