"""What the Progress report says: the areas then and now, the priorities, the habits, what is next.

The lines for a goal and a habit over time are used by the Sponsor report and the Engagement book
too.
"""

from dataclasses import dataclass, field
from typing import Final

from coachdesk.domain.handout.common import Header, Part
from coachdesk.domain.handout.strategy import StepLine
from coachdesk.domain.scales import NO_DAY, Count, DayText, Scale10

PARTS: Final = (Part.WHEEL, Part.PRIORITIES, Part.HABITS, Part.WORKS, Part.LINES)


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaChange:
    """An area at the start and now. ``middle`` is a rating between, where a page shows three."""

    name: str
    start: Scale10 = None
    middle: Scale10 = None
    now: Scale10 = None
    desired: Scale10 = None
    skipped: bool = False
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredDay:
    """The value of a goal's measure on a day."""

    on: DayText
    value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalProgress:
    """A goal with how it went. ``status`` is its key, empty where it may not be told.

    ``values`` are the measured days, oldest first, the baseline among them; ``ended`` is the line
    on how it ended, in the client's words.
    """

    statement: str
    why: str = ""
    measure: str = ""
    unit: str = ""
    baseline: float | None = None
    target: float | None = None
    now: float | None = None
    values: tuple[MeasuredDay, ...] = ()
    status: str = ""
    ended: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLine:
    """A day of a habit: ``done``, ``tiny``, ``excused``, ``missed``, ``open`` or ``off``.

    ``open`` is a planned day of which nothing was noted, ``off`` one on which nothing was planned.
    """

    on: DayText
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HabitProgress:
    """A habit over its latest days. ``since_on`` is the day after thirty kept days, if it came."""

    name: str
    days: tuple[DayLine, ...] = ()
    start_on: DayText = NO_DAY
    since_on: DayText = NO_DAY
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressContent:
    """The Progress report. ``weeks`` have gone by since the opening session, 0 if none has.

    ``next_on`` is the next meeting in wall time; ``steps`` are those still open.
    """

    header: Header = field(default_factory=Header)
    workplace: bool = False
    weeks: Count = 0
    areas: tuple[AreaChange, ...] = ()
    goals: tuple[GoalProgress, ...] = ()
    habits: tuple[HabitProgress, ...] = ()
    works: str = ""
    adjust: str = ""
    next_on: DayText = NO_DAY
    steps: tuple[StepLine, ...] = ()

    def has_nothing(self) -> bool:
        """Whether a filled page would hold nothing of the client's own."""
        rated = any(each.now for each in self.areas)
        return not (rated or self.goals or self.habits or self.works or self.adjust or self.steps)

    def empty_parts(self) -> frozenset[Part]:
        """The parts nothing was said for yet."""
        said = {
            Part.WHEEL: any(each.now or each.start for each in self.areas),
            Part.PRIORITIES: bool(self.goals),
            Part.HABITS: bool(self.habits),
            Part.WORKS: bool(self.works or self.adjust),
        }
        return frozenset(part for part, found in said.items() if not found)

    def blanked(self) -> "ProgressContent":
        """The same page without anything the client said; the areas keep their names."""
        return ProgressContent(
            header=self.header,
            workplace=self.workplace,
            areas=tuple(AreaChange(name=each.name, id=each.id) for each in self.areas),
        )
