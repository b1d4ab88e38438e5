"""What the Thinking and habits handout says: a thought and a habit to a page."""

from dataclasses import dataclass, field
from typing import Annotated, Final

from coachdesk.domain.handout.common import Header, Part
from coachdesk.domain.scales import NO_DAY, Bounds, DayText

PARTS: Final = (Part.THOUGHT, Part.TRACKERS, Part.HARD_DAY, Part.POCKET_CARD, Part.LINES)
"""The pocket cards are a page of their own: left out at first."""

WEEK: Final = 0b1111111


@dataclass(frozen=True, slots=True, kw_only=True)
class ThoughtLine:
    """A pair of thoughts and the four ways the chosen one is kept in mind."""

    hindering: str = ""
    chosen: str = ""
    read: tuple[str, ...] = ()
    listen: tuple[str, ...] = ()
    see: tuple[str, ...] = ()
    partner: tuple[str, ...] = ()
    start_on: DayText = NO_DAY
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HabitLine:
    """A habit. ``weekdays`` is a mask, bit 0 Monday; ``per_week`` is set where any days will do."""

    name: str = ""
    goal: str = ""
    cue: str = ""
    routine: str = ""
    tiny: str = ""
    reward: str = ""
    if_then: str = ""
    weekdays: Annotated[int, Bounds(0, WEEK)] = WEEK
    per_week: Annotated[int | None, Bounds(1, 7)] = None
    start_on: DayText = NO_DAY
    support_person: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HabitsContent:
    """The Thinking and habits handout: a thought and a habit to a page."""

    header: Header = field(default_factory=Header)
    thoughts: tuple[ThoughtLine, ...] = ()
    habits: tuple[HabitLine, ...] = ()

    def has_nothing(self) -> bool:
        """Whether a filled page would hold nothing of the client's own."""
        return not (self.thoughts or self.habits)

    def empty_parts(self) -> frozenset[Part]:
        """The parts nothing was said for yet."""
        said = {
            Part.THOUGHT: any(each.hindering or each.chosen for each in self.thoughts),
            Part.TRACKERS: bool(self.thoughts or self.habits),
            Part.HARD_DAY: any(each.if_then for each in self.habits),
            Part.POCKET_CARD: any(each.chosen for each in self.thoughts)
            or any(each.if_then for each in self.habits),
        }
        return frozenset(part for part, found in said.items() if not found)

    def blanked(self) -> "HabitsContent":
        """The same handout without anything the client said: one empty page."""
        return HabitsContent(header=self.header)
