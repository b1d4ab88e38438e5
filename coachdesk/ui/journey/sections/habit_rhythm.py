"""How often a habit is meant to happen, and its milestones beside it."""

from datetime import date

from PySide6.QtWidgets import QWidget

from coachdesk.desk.desk import Source
from coachdesk.domain.habit import (
    EVERY_DAY,
    HABIT_DAYS,
    MILESTONE_DAYS,
    NORM_MONTHS,
    Habit,
    Rhythm,
    milestones,
)
from coachdesk.domain.journey import Journey
from coachdesk.domain.scales import day_of
from coachdesk.drawing.scales import RailPoint
from coachdesk.ui.day_words import said_day
from coachdesk.ui.journey.cards import RecordCard
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.beside import Beside
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.fields import Choice
from coachdesk.ui.widgets.layout import add_all, row
from coachdesk.ui.widgets.rail import MilestoneRail
from coachdesk.ui.widgets.text import Label
from coachdesk.ui.widgets.weekdays import Weekdays
from coachdesk.words import Words

HABIT_AT = 0.34  # where the thirtieth day stands on the rail


class HabitRhythm(QWidget):
    """Every day, chosen days or so many times a week; and the milestones at the right."""

    def __init__(self, card: RecordCard[Habit]) -> None:
        super().__init__()
        self._card = card
        look, words = card.look, card.words
        often = QWidget()
        line = row(often, spacing=look.px(8))
        line.setContentsMargins(0, 4, 0, 4)  # room for the ring of the keyboard
        label = Label(look, words("How often"), Type.BODY, "ink2")
        self.rhythm = Choice(
            look,
            words("How often"),
            [
                (Rhythm.DAILY, words("every day")),
                (Rhythm.WEEKDAYS, words("on these days")),
                (Rhythm.PER_WEEK, words("times a week")),
            ],
        )
        self.rhythm.setProperty("kind", "quiet")
        self.rhythm.setFont(look.font(Type.BODY))
        self.rhythm.setFixedHeight(look.px(30))
        self.days = Weekdays(look, words, words("On which days"))
        self.times = Segments(
            look,
            [(str(n), str(n)) for n in range(1, 8)],
            name=words("Times a week"),
            clearable=False,
            height=30,
        )
        add_all(line, label, self.rhythm, self.days, self.times, None)
        self.rail = MilestoneRail(look, words("Milestones"))
        Beside(often, self.rail, look.px(20), look.px(8), self)
        self._tie()

    def _tie(self) -> None:
        card = self._card
        card.binder.choice(
            self.rhythm,
            card.reader("rhythm"),
            lambda key, source: card.keep(source, rhythm=Rhythm(key)),
        )
        card.binder.choice(
            self.times,
            lambda journey: str(card.record(journey).per_week),
            lambda key, source: card.keep(source, per_week=int(key)),
        )
        self.days.picked.connect(
            lambda mask: card.context.act(lambda: self._keep_days(mask, Source(self)))
        )
        self.days.setEnabled(not card.context.reading_only)
        # The choice shows which part follows at once; what is kept shows itself in a moment.
        self.rhythm.chosen.connect(lambda key: self._show_part(Rhythm(key)))
        card.binder.also(self._show)

    def _keep_days(self, mask: int, source: Source) -> None:
        self._card.keep(source, rhythm=Rhythm.WEEKDAYS, weekdays=mask)
        self.rhythm.show_value(Rhythm.WEEKDAYS)

    def _show(self, journey: Journey) -> None:
        habit = self._card.record(journey)
        daily = habit.rhythm is Rhythm.DAILY
        self.days.show_taken(EVERY_DAY if daily else habit.weekdays)
        self._show_part(habit.rhythm)
        today = self._card.context.room.desk.today()
        points, done, said = rail_points(self._card.words, habit, today)
        self.rail.show_points(points, done, said)

    def _show_part(self, rhythm: Rhythm) -> None:
        self.days.setVisible(rhythm is not Rhythm.PER_WEEK)
        self.times.setVisible(rhythm is Rhythm.PER_WEEK)


def rail_points(words: Words, habit: Habit, today: date) -> tuple[list[RailPoint], float, str]:
    """The points of a habit's rail, how far today has come, and all of it as a sentence."""
    start, reached = day_of(habit.start_on), milestones(habit.start_on)
    if start is None or not reached:
        return [], 0.0, ""
    first, last = reached[MILESTONE_DAYS.index(HABIT_DAYS)], reached[-1]
    points = [
        RailPoint(0.0, today >= start, words.short_day(start)),
        RailPoint(HABIT_AT, today >= first, words("{n} days · habit", n=HABIT_DAYS)),
        RailPoint(1.0, today >= last, words("6–12 months · norm")),
    ]
    names = [words("{n} days", n=n) for n in MILESTONE_DAYS]
    names += [words("{n} months", n=n) for n in NORM_MONTHS]
    said = [
        words("{milestone} on {day}", milestone=name, day=said_day(day, today, words))
        for name, day in zip(names, reached, strict=True)
    ]
    return points, _place(today, start, first, last), " · ".join(said)


def _place(today: date, start: date, first: date, last: date) -> float:
    """Where today stands on the rail, 0 to 1; the days to the habit take a third of it."""
    if today <= start:
        return 0.0
    if today <= first:
        return HABIT_AT * (today - start).days / (first - start).days
    part = min(1.0, (today - first).days / (last - first).days)
    return HABIT_AT + (1 - HABIT_AT) * part
