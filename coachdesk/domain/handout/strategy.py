"""What the Strategy handout says: one page for every priority."""

from dataclasses import dataclass, field
from typing import Final

from coachdesk.domain.handout.common import Header, Part
from coachdesk.domain.scales import NO_DAY, Count, DayText, Scale10

PARTS: Final = (Part.BARRIERS, Part.RESOURCES, Part.MORE, Part.LINES)
"""``MORE`` is milestones, who helps, what to stop and the early sign: left out at first, so that a
strategy stays one page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepLine:
    """A step: what, by when, with whom, where for the first one, and whether it is done."""

    what: str
    by: DayText = NO_DAY
    who: str = ""
    where: str = ""
    done: bool = False
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BarrierLine:
    """What might get in the way, and how the client moves past it."""

    what: str
    move: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceLine:
    """Something the client has (or wants) for the goal."""

    what: str
    has: bool = True
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneLine:
    """A point on the way, with its day and how it is known."""

    title: str
    on: DayText = NO_DAY
    measure: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SupporterLine:
    """Who helps, and what to ask of them."""

    who: str
    ask: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StrategyPage:
    """The strategy for one priority, the ``number``-th of ``of``."""

    number: Count = 1
    of: Count = 1
    statement: str = ""
    why: str = ""
    approach: str = ""
    measure: str = ""
    unit: str = ""
    baseline: float | None = None
    target: float | None = None
    evidence: str = ""
    by: DayText = NO_DAY
    review_on: DayText = NO_DAY
    first: StepLine | None = None
    steps: tuple[StepLine, ...] = ()
    barriers: tuple[BarrierLine, ...] = ()
    skills: tuple[ResourceLine, ...] = ()
    tools: tuple[ResourceLine, ...] = ()
    people: tuple[ResourceLine, ...] = ()
    logistics: tuple[ResourceLine, ...] = ()
    confidence: Scale10 = None
    raise_by_one: str = ""
    milestones: tuple[MilestoneLine, ...] = ()
    supporters: tuple[SupporterLine, ...] = ()
    stop_doing: str = ""
    early_warning: str = ""
    accountability: str = ""
    goal_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StrategyContent:
    """The Strategy handout: one page for every priority."""

    header: Header = field(default_factory=Header)
    pages: tuple[StrategyPage, ...] = ()

    def has_nothing(self) -> bool:
        """Whether a filled page would hold nothing of the client's own."""
        return not self.pages

    def empty_parts(self) -> frozenset[Part]:
        """The parts nothing was said for yet."""
        said = {
            Part.BARRIERS: any(page.barriers for page in self.pages),
            Part.RESOURCES: any(
                page.skills or page.tools or page.people or page.logistics for page in self.pages
            ),
            Part.MORE: any(_more(page) for page in self.pages),
        }
        return frozenset(part for part, found in said.items() if not found)

    def blanked(self) -> "StrategyContent":
        """The same handout without anything the client said: one empty page."""
        return StrategyContent(header=self.header)


def _more(page: StrategyPage) -> bool:
    return bool(
        page.milestones
        or page.supporters
        or page.stop_doing
        or page.early_warning
        or page.accountability
    )
