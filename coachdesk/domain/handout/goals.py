"""What the Goals handout says: the areas with their ratings, and the goals with their whys."""

from dataclasses import dataclass, field
from typing import Final

from coachdesk.domain.handout.common import Header, Part
from coachdesk.domain.scales import Scale10

PARTS: Final = (Part.WHEEL, Part.WHY, Part.LINES)


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalLine:
    """A goal and why it matters, in the client's words."""

    statement: str
    why: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaLine:
    """An area with its rating and goals. ``nothing_now`` is the answer "no goal here for now"."""

    name: str
    now: Scale10 = None
    desired: Scale10 = None
    skipped: bool = False
    nothing_now: bool = False
    goals: tuple[GoalLine, ...] = ()
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalsContent:
    """The Goals handout. ``rest_of_life`` is filled in the workplace approach only, unrated.

    ``loose`` are goals that belong to no area.
    """

    header: Header = field(default_factory=Header)
    workplace: bool = False
    areas: tuple[AreaLine, ...] = ()
    rest_of_life: tuple[AreaLine, ...] = ()
    loose: tuple[GoalLine, ...] = ()
    year_from_now: str = ""
    stood_out: str = ""

    def has_nothing(self) -> bool:
        """Whether a filled page would hold nothing of the client's own."""
        lines = (*self.areas, *self.rest_of_life)
        rated = any(line.now or line.desired or line.goals or line.nothing_now for line in lines)
        return not (rated or self.loose or self.year_from_now or self.stood_out)

    def empty_parts(self) -> frozenset[Part]:
        """The parts nothing was said for yet."""
        goals = [goal for area in (*self.areas, *self.rest_of_life) for goal in area.goals]
        said = {
            Part.WHEEL: any(area.now or area.desired for area in self.areas),
            Part.WHY: any(goal.why for goal in (*goals, *self.loose)),
        }
        return frozenset(part for part, found in said.items() if not found)

    def blanked(self) -> "GoalsContent":
        """The same page without anything the client said; the areas keep their names."""
        return GoalsContent(
            header=self.header,
            workplace=self.workplace,
            areas=_names_of(self.areas),
            rest_of_life=_names_of(self.rest_of_life),
        )


def _names_of(areas: tuple[AreaLine, ...]) -> tuple[AreaLine, ...]:
    return tuple(AreaLine(name=each.name, id=each.id) for each in areas)
