"""A month of one habit on a sheet: looked at, and filled in with one key for each day.

Every mark is kept at once. What one sitting marked is one step to take back once the sheet is
closed; while it is open, the last mark is taken back first, and the keyboard goes to its day.
"""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from coachdesk.desk.desk import Source
from coachdesk.desk.thinking import mark_day
from coachdesk.domain.client import is_reading_only
from coachdesk.domain.habit import (
    DayState,
    Habit,
    add_months,
    day_number,
    days_from,
    is_scheduled,
)
from coachdesk.domain.journey import Journey
from coachdesk.domain.scales import day_of
from coachdesk.ui.day_words import said_day
from coachdesk.ui.journey.strip_days import counted_words, state_word
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button, IconButton
from coachdesk.ui.widgets.day_strip import StripMark
from coachdesk.ui.widgets.layout import add_all, row
from coachdesk.ui.widgets.month_grid import MonthGrid
from coachdesk.ui.widgets.sheet import Sheet
from coachdesk.ui.widgets.text import Label, Paragraph
from coachdesk.words import Words

WIDTH = 724
LOOK_BACK = 31  # days looked through for the first one not noted


class HabitMonthSheet(Sheet):
    """The days of a habit, a month at a time."""

    def __init__(self, room: Room, parent: QWidget, journey: Journey, habit: Habit) -> None:
        look, words = room.look, room.words
        super().__init__(look, parent, words("Days of the habit"), width=WIDTH)
        self._room, self._log = room, dict(journey.log(habit.id))
        self._habit = habit = journey.counted(habit, room.desk.local)
        self._visit = f"month/{habit.id}/{room.desk.new_id()}"
        self._before: list[tuple[date, DayState | None]] = []
        self._reading = room.desk.reading_only or is_reading_only(journey.client)
        name = habit.name.strip() or habit.routine.strip() or words("A habit")
        self.body.addWidget(Paragraph(look, name, Type.WORDS_FIELD, lines=1))
        self.month = Label(look, "", Type.HEADING)
        self.counts = Label(look, "", Type.BODY, "ink2")
        self.earlier = IconButton(look, "chevron-left", words("Month before"), keys="Page Up")
        self.later = IconButton(look, "chevron-right", words("Month after"), keys="Page Down")
        for button, by in ((self.earlier, -1), (self.later, 1)):
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # keys in the month do the same
            button.clicked.connect(lambda _=False, by=by: self._turn(by))
        head = row(spacing=look.px(6))
        add_all(head, self.earlier, self.month, self.later, None, self.counts)
        self.body.addLayout(head)
        heads = tuple(words.day(date(2024, 1, 1 + n)).split()[0] for n in range(7))
        self.grid = MonthGrid(look, name, self._name_of, self._word_of, heads)
        self.grid.set_reading(self._reading)
        self.body.addWidget(self.grid, 0, Qt.AlignmentFlag.AlignHCenter)
        self.said = Label(look, "", Type.BODY_STRONG)
        self.hint = Paragraph(look, self._keys(), Type.CAPTION, "ink2")
        self.body.addWidget(self.hint)
        self.back = Button(look, words("Take back the last day"), "quiet")
        self.back.clicked.connect(self._take_back)
        self.back.setVisible(not self._reading)
        close = Button(look, words("Close"), "primary")
        close.clicked.connect(self.accept)
        foot = row(spacing=look.px(8))
        add_all(foot, self.said, None, self.back, close)
        self.body.addSpacing(look.px(4))
        self.body.addLayout(foot)
        self.grid.marked.connect(self._on_marked)
        self.grid.stood_on.connect(lambda _: self._say_day())
        self.grid.refused.connect(self._on_refused)
        self.grid.day_wanted.connect(self._go_to)
        self.grid.went_past.connect(self._on_past)
        self.finished.connect(self._on_done)
        self._first = room.desk.today()
        self._go_to(self._first_open())

    # Showing

    def _go_to(self, day: date) -> None:
        """Stand on a day, in its month; the nearest one there is to note."""
        low, high = self._bounds()
        day = max(low, min(high, day))
        self._first = day.replace(day=1)
        self._show()
        self.grid.stand_on_day(day)

    def _turn(self, months: int) -> None:
        first = self._first
        self._go_to(add_months(first, 1) if months > 0 else first - timedelta(days=1))

    def _show(self) -> None:
        words, (low, high) = self._room.words, self._bounds()
        marks = self._marks(self._first)
        self.grid.show_days(marks)
        self.month.set_text(words.month(self._first))
        self.earlier.setEnabled(low < self._first)
        self.later.setEnabled(marks[-1].day < high)
        self.counts.set_text(counted_words(words, marks, gaps=True))
        self.back.setEnabled(bool(self._before))
        self._say_day()

    def _marks(self, first: date) -> list[StripMark]:
        last = add_months(first, 1)
        days = days_from(first, (last - first).days if last.day == 1 else 31)
        return [self._mark_of(day) for day in days]

    def _mark_of(self, day: date) -> StripMark:
        habit, today = self._habit, self._room.desk.today()
        start, end = day_of(habit.start_on), day_of(habit.ended_on)
        return StripMark(
            day,
            str(self._log.get(day, "")),
            planned=start is not None and is_scheduled(habit, day),
            today=day == today,
            ahead=day > today,
            outside=bool((start and day < start) or (end and day > end)),
        )

    def _bounds(self) -> tuple[date, date]:
        """The first and the last day that can be stood on; a month ahead, to excuse days in it."""
        today, start = self._room.desk.today(), day_of(self._habit.start_on)
        known = (*self._log, start or today, today)
        end = add_months(max(known).replace(day=1), 2)
        return min(known).replace(day=1), end - timedelta(days=1) if end.day == 1 else end

    def _first_open(self) -> date:
        """Where noting goes on: the first planned day not noted of late; today when there is none.

        A habit that begins later is shown from its first day on, one that ended from its last.
        """
        today = self._room.desk.today()
        start, end = day_of(self._habit.start_on), day_of(self._habit.ended_on)
        last = min(today, end) if end else today
        back = date.fromordinal(max(1, last.toordinal() - LOOK_BACK + 1))
        late = (self._mark_of(day) for day in days_from(back, LOOK_BACK) if day <= last)
        waiting = (each.day for each in late if each.planned and not each.state)
        return next(waiting, max(last, start) if start else last)

    # Words

    def _name_of(self, number: int, mark: StripMark) -> str:
        words, today = self._room.words, self._room.desk.today()
        day, state = said_day(mark.day, today, words), self._state(mark)
        counted = None if mark.outside else day_number(self._habit.start_on, mark.day)
        if counted is None:
            return words("{day}, {state}", day=day, state=state)
        return words("Day {n}, {day}, {state}", n=counted, day=day, state=state)

    def _state(self, mark: StripMark) -> str:
        words = self._room.words
        if not mark.outside or mark.state:
            return state_word(words, mark)
        start = day_of(self._habit.start_on)
        return words("not begun yet") if start and mark.day < start else words("after its end")

    def _word_of(self, mark: StripMark) -> str:
        return state_in_short(self._room.words, mark.state)

    def _keys(self) -> str:
        words = self._room.words
        if self._reading:
            return words("Reading only. Arrows go by day and week, Page Up and Page Down by month.")
        return words(
            "D done · T tiny · E excused · M missed, and on to the next day. Delete clears; arrows"
            " go by day and week, Page Up and Page Down by month."
        )

    def _say_day(self) -> None:
        at, days = self.grid.stands_on(), self.grid.days()
        self.said.set_text(self._name_of(at, days[at]) if at >= 0 else "")

    # Slots

    def _on_marked(self, day: date, state: str) -> None:
        before = self._log.get(day)
        if self._keep(day, DayState(state) if state else None):
            self._before.append((day, before))
        self._show()

    def _keep(self, day: date, state: DayState | None) -> bool:
        desk, subject, source = self._room.desk, self._habit.id, Source(self, self._visit)
        if not self._room.autosave.run(lambda: mark_day(desk, subject, day, state, source)):
            return False
        self._log.pop(day, None)
        if state:
            self._log[day] = state
        return True

    def _take_back(self) -> None:
        """Put back what stood on the day marked last."""
        if not self._before:
            return
        day, state = self._before[-1]
        if self._keep(day, state):
            self._before.pop()
        self._go_to(day)

    def _on_past(self, day: date) -> None:
        """Go on into the next month, if a planned day of it has come; else stay close by."""
        today = self._room.desk.today()
        next_days = days_from(add_months(day.replace(day=1), 1), 31)
        come = (each for each in next_days if each <= today and self._mark_of(each).planned)
        last = self.grid.days()[-1].day
        self._go_to(next(come, min(last, day + timedelta(days=1)) if day < last else last))

    def _on_refused(self) -> None:
        words, at = self._room.words, self.grid.stands_on()
        outside = at >= 0 and self.grid.days()[at].outside
        self.said.set_text(
            words("The habit does not run on that day.")
            if outside
            else words("That day is still to come. It can only be excused.")
        )

    def _on_done(self) -> None:
        stood = dict(reversed(self._before))
        days = sum(self._log.get(day) != state for day, state in stood.items())
        if days:
            words = self._room.words
            self._room.say_done(words.count("{n} day noted", "{n} days noted", days))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self._take_back()
        else:
            super().keyPressEvent(event)


def state_in_short(words: Words, state: str) -> str:
    """What was noted for a day, in one short word; empty where nothing was."""
    return {
        "done": words("done"),
        "tiny": words("tiny"),
        "excused": words("excused"),
        "missed": words("missed"),
    }.get(state, "")


def open_habit_month(room: Room, parent: QWidget, habit: Habit) -> None:
    """Open the month of a habit that is kept."""
    journey = room.desk.journey(habit.engagement_id)
    if journey is not None:
        HabitMonthSheet(room, parent, journey, habit).open()
