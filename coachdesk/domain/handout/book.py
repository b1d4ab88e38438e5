"""What the Engagement book says: the whole way from the first words to the letter at the end."""

from dataclasses import dataclass, field, replace
from typing import Final

from coachdesk.domain.handout.common import Header, Part
from coachdesk.domain.handout.progress import AreaChange, GoalProgress, HabitProgress
from coachdesk.domain.scales import NO_DAY, Count, DayText, Scale10

PARTS: Final = (
    Part.STORY,
    Part.WHEEL,
    Part.PRIORITIES,
    Part.HABITS,
    Part.THOUGHT,
    Part.LEARNING,
    Part.AHEAD,
    Part.LETTER,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ThoughtPair:
    """The thought that got in the way and the one chosen instead."""

    hindering: str = ""
    chosen: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillLine:
    """A skill that was built: 1-10 when it was agreed and as it was wanted."""

    name: str
    now: Scale10 = None
    desired: Scale10 = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BookContent:
    """The Engagement book. ``sessions`` were held between ``begun_on`` and ``ended_on``.

    ``first_words`` are the client's at the beginning; ``rated_on`` are the days of the wheels:
    at the start, between (empty where there were only two) and last.
    """

    header: Header = field(default_factory=Header)
    workplace: bool = False
    begun_on: DayText = NO_DAY
    ended_on: DayText = NO_DAY
    sessions: Count = 0
    first_words: str = ""
    story: str = ""
    year_from_now: str = ""
    areas: tuple[AreaChange, ...] = ()
    rated_on: tuple[DayText, ...] = ()
    goals: tuple[GoalProgress, ...] = ()
    goals_met: str = ""
    habits: tuple[HabitProgress, ...] = ()
    keep: str = ""
    stop: str = ""
    begin: str = ""
    thoughts: tuple[ThoughtPair, ...] = ()
    learning: str = ""
    learned_most: str = ""
    skills_gained: str = ""
    skills: tuple[SkillLine, ...] = ()
    pull_back: str = ""
    pull_back_plan: str = ""
    next_priorities: str = ""
    letter: str = ""

    def has_nothing(self) -> bool:
        """Whether a filled book would hold nothing of the client's own."""
        return self.empty_parts() == frozenset(PARTS)

    def empty_parts(self) -> frozenset[Part]:
        """The parts nothing was said for yet."""
        ways = (self.keep, self.stop, self.begin)
        learned = (self.learning, self.learned_most, self.skills_gained)
        said = {
            Part.STORY: bool(self.first_words or self.story or self.year_from_now),
            Part.WHEEL: any(each.start or each.now for each in self.areas),
            Part.PRIORITIES: bool(self.goals or self.goals_met),
            Part.HABITS: bool(self.habits) or any(ways),
            Part.THOUGHT: bool(self.thoughts),
            Part.LEARNING: any(learned) or bool(self.skills),
            Part.AHEAD: bool(self.pull_back or self.pull_back_plan or self.next_priorities),
            Part.LETTER: bool(self.letter),
        }
        return frozenset(part for part, found in said.items() if not found)

    def blanked(self) -> "BookContent":
        """The same book without anything the client said; the areas keep their names."""
        empty = BookContent(header=self.header, workplace=self.workplace)
        areas = tuple(AreaChange(name=each.name, id=each.id) for each in self.areas)
        return replace(empty, areas=areas)
