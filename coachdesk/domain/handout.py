"""What may stand on paper: the content types every handout is drawn from.

This is the last gate before paper: no private field exists here, so none can be printed. The
types are whole in themselves and travel as JSON (``domain.plain``), because a document that was
given is kept and must come out the same again.
"""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Annotated, Final

from coachdesk.domain.scales import NO_DAY, Bounds, Count, DayText, Scale10
from coachdesk.domain.scales import PaperSize as PaperSize  # paper sees little else of the domain

LAYOUT: Final = 1
"""The version of the layouts; it grows when a page drawn from the same content changes."""

WEEK: Final = 0b1111111


class HandoutKind(StrEnum):
    """The handouts there are."""

    GOALS = "goals"
    STRATEGY = "strategy"
    HABITS = "habits"


class Variant(StrEnum):
    """Filled with what was said, or the same page empty, to write on by hand."""

    FILLED = "filled"
    TO_WRITE = "to_write"


class Part(StrEnum):
    """The parts of a handout that can be left out."""

    WHEEL = "wheel"
    WHY = "why"
    BARRIERS = "barriers"
    RESOURCES = "resources"
    MORE = "more"
    THOUGHT = "thought"
    TRACKERS = "trackers"
    HARD_DAY = "hard_day"
    LINES = "lines"


PARTS: Final[dict[HandoutKind, tuple[Part, ...]]] = {
    HandoutKind.GOALS: (Part.WHEEL, Part.WHY, Part.LINES),
    HandoutKind.STRATEGY: (Part.BARRIERS, Part.RESOURCES, Part.MORE, Part.LINES),
    HandoutKind.HABITS: (Part.THOUGHT, Part.TRACKERS, Part.HARD_DAY, Part.LINES),
}
"""What can be left out of each handout, in the order of the page. ``MORE`` is milestones, who
helps, what to stop and the early sign: left out at first, so that a strategy stays one page."""

LEFT_OUT_AT_FIRST: Final = (Part.MORE,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a page is printed beside its paper and variant.

    ``large`` is 14 pt text, ``punched`` a 25 mm left margin, ``grey`` fills that need no colour.
    """

    large: bool = False
    punched: bool = False
    grey: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What stands on every page around the body.

    ``client`` is the client as shown: full name, first name or code. ``stage`` and ``check_in``
    name the session the page is from, ``on`` is its day. ``brand`` is ``#rrggbb`` or empty,
    ``version`` counts the documents of this kind given to the client, this one included.
    """

    practice: str = ""
    coach: str = ""
    contact: str = ""
    logo: bytes = field(default=b"", repr=False)
    brand: str = ""
    client: str = ""
    code: str = ""
    stage: str = ""
    check_in: Count = 0
    on: DayText = NO_DAY
    confidentiality: str = ""
    document_id: str = ""
    version: Count = 1
    left_out: tuple[Part, ...] = ()


# Goals


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalLine:
    """A goal and why it matters, in the client's words."""

    statement: str
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaLine:
    """An area with its rating and goals. ``nothing_now`` is the answer "no goal here for now"."""

    name: str
    now: Scale10 = None
    desired: Scale10 = None
    skipped: bool = False
    nothing_now: bool = False
    goals: tuple[GoalLine, ...] = ()


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


# Strategy


@dataclass(frozen=True, slots=True, kw_only=True)
class StepLine:
    """A step: what, by when, with whom, where for the first one, and whether it is done."""

    what: str
    by: DayText = NO_DAY
    who: str = ""
    where: str = ""
    done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BarrierLine:
    """What might get in the way, and how the client moves past it."""

    what: str
    move: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceLine:
    """Something the client has (or wants) for the goal."""

    what: str
    has: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneLine:
    """A point on the way, with its day and how it is known."""

    title: str
    on: DayText = NO_DAY
    measure: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SupporterLine:
    """Who helps, and what to ask of them."""

    who: str
    ask: str = ""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class StrategyContent:
    """The Strategy handout: one page for every priority."""

    header: Header = field(default_factory=Header)
    pages: tuple[StrategyPage, ...] = ()


# Thinking and habits


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


@dataclass(frozen=True, slots=True, kw_only=True)
class HabitsContent:
    """The Thinking and habits handout: a thought and a habit to a page."""

    header: Header = field(default_factory=Header)
    thoughts: tuple[ThoughtLine, ...] = ()
    habits: tuple[HabitLine, ...] = ()


Content = GoalsContent | StrategyContent | HabitsContent

CONTENTS: Final[dict[HandoutKind, type[Content]]] = {
    HandoutKind.GOALS: GoalsContent,
    HandoutKind.STRATEGY: StrategyContent,
    HandoutKind.HABITS: HabitsContent,
}


def kind_of(content: Content) -> HandoutKind:
    """Which handout a content is for."""
    return next(kind for kind, found in CONTENTS.items() if found is type(content))


def shows(content: Content, part: Part) -> bool:
    """Whether a part is to be printed."""
    return part not in content.header.left_out


def with_parts(content: Content, shown: tuple[Part, ...]) -> Content:
    """The content with exactly these of its parts printed."""
    left_out = tuple(part for part in PARTS[kind_of(content)] if part not in shown)
    return replace(content, header=replace(content.header, left_out=left_out))


def parts_with_nothing(content: Content) -> frozenset[Part]:
    """The parts nothing was said for yet, so that a filled page would show them empty."""
    if isinstance(content, GoalsContent):
        goals = [goal for area in (*content.areas, *content.rest_of_life) for goal in area.goals]
        said = {
            Part.WHEEL: any(area.now or area.desired for area in content.areas),
            Part.WHY: any(goal.why for goal in (*goals, *content.loose)),
        }
    elif isinstance(content, StrategyContent):
        said = {
            Part.BARRIERS: any(page.barriers for page in content.pages),
            Part.RESOURCES: any(
                page.skills or page.tools or page.people or page.logistics for page in content.pages
            ),
            Part.MORE: any(_more(page) for page in content.pages),
        }
    else:
        said = {
            Part.THOUGHT: any(each.hindering or each.chosen for each in content.thoughts),
            Part.TRACKERS: bool(content.thoughts or content.habits),
            Part.HARD_DAY: any(each.if_then for each in content.habits),
        }
    return frozenset(part for part, found in said.items() if not found)


def has_nothing(content: Content) -> bool:
    """Whether a filled page would hold nothing of the client's own."""
    if isinstance(content, GoalsContent):
        lines = (*content.areas, *content.rest_of_life)
        rated = any(line.now or line.desired or line.goals or line.nothing_now for line in lines)
        return not (rated or content.loose or content.year_from_now or content.stood_out)
    if isinstance(content, StrategyContent):
        return not content.pages
    return not (content.thoughts or content.habits)


def _more(page: StrategyPage) -> bool:
    return bool(
        page.milestones
        or page.supporters
        or page.stop_doing
        or page.early_warning
        or page.accountability
    )
