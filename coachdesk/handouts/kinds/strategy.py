"""The Strategy handout: one page for every priority, from the goal to the confidence in it."""

from dataclasses import dataclass, replace

from coachdesk.domain.handout import Part, StrategyContent, StrategyPage, Variant, shows
from coachdesk.handouts.blocks import Block, Box, Cell, Lines, Mark, NewPage, Row, Stack, Text
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.kinds.strategy_more import more
from coachdesk.handouts.kinds.strategy_tables import barriers, resources, steps
from coachdesk.handouts.page import Page, paginated
from coachdesk.handouts.paper import GUTTER, Style
from coachdesk.handouts.parts import circles, heading, say_day, title
from coachdesk.words import Words

_BY_MM, _AGAIN_MM = 80.4, 130.9
_RAISE_MM = 78.0


@dataclass(frozen=True, slots=True)
class Room:
    """How much is left to write in: blank rows of steps and of barriers, lines of resources."""

    steps: int
    barriers: int
    resources: int


_FILLED = (Room(2, 1, 1), Room(1, 1, 1), Room(1, 0, 1), Room(0, 0, 1), Room(0, 0, 0))
_TO_WRITE = (Room(6, 4, 3), Room(5, 4, 2), Room(5, 3, 2), Room(4, 3, 2))
_NONE = (Room(0, 0, 0),)


def strategy(page: Page, content: StrategyContent) -> list[Block]:
    """The blocks of every page; blank rows give way first, then a goal goes on to a second."""
    pages = content.pages or (StrategyPage(number=0),)
    if not content.pages:  # an empty page is still good to write on
        page = replace(page, variant=Variant.TO_WRITE)
    blocks: list[Block] = []
    for each in pages:
        if blocks:
            blocks.append(NewPage())
        blocks += _fitted(page, content, each)
    return blocks


def _fitted(page: Page, content: StrategyContent, plan: StrategyPage) -> list[Block]:
    rooms = _TO_WRITE if page.blank else _FILLED if shows(content, Part.LINES) else _NONE
    for room in rooms:
        made = _blocks(page, content, plan, room)
        if len(paginated(made, page.paper.body_height)) == 1:
            return made
    return _blocks(page, content, plan, rooms[0])


def _blocks(page: Page, content: StrategyContent, plan: StrategyPage, room: Room) -> list[Block]:
    words = page.words
    place = words("Priority {n} of {m}", n=plan.number, m=plan.of) if plan.number else ""
    blocks = [
        title(page, words("My strategy"), words("One goal, and the way I will get there"), place),
        *_goal(page, plan),
        _facts(page, plan).above(14),
        _first_step(page, plan).above(13),
        *steps(page, plan, room.steps),
    ]
    if shows(content, Part.BARRIERS):
        blocks += barriers(page, plan, room.barriers)
    if shows(content, Part.RESOURCES):
        blocks += resources(page, plan, room.resources)
    blocks.append(_confidence(page, plan).above(14))
    if shows(content, Part.MORE) and not page.blank:
        blocks += more(page, plan)
    return blocks


# The goal and how it is known


def _goal(page: Page, plan: StrategyPage) -> list[Block]:
    kinds, pen, width = page.type, page.pen, page.width - 16
    if not plan.statement:
        return [Lines(2, page.width, first=26).above(8)]
    said: list[Block] = [Text(plan.statement, kinds.goal, width, pen)]
    if plan.why:
        why = Style("serif", kinds.said.size, kinds.said.leading, "grey")
        said.append(Text(plan.why, why, width, pen).above(2.5))
    if plan.approach and not page.blank:
        said.append(Text(plan.approach, kinds.body, width, pen).above(3))
    quote = Stack(said)

    def bar(pen: Pen, x: float, top: float) -> None:
        pen.line(x + 1, top, x + 1, top - quote.height, "band", 2)

    if quote.height > page.paper.body_height / 2:  # a very long text flows without its bar
        return [each.above(12 if n == 0 else 3) for n, each in enumerate(said)]
    cells = (Cell(0, Mark(0, bar), lined=False), Cell(15.5, quote, lined=False))
    return [Row(cells, page.width).above(14)]


def _facts(page: Page, plan: StrategyPage) -> Block:
    words, year = page.words, page.header.on
    by, again = page.part(_BY_MM), page.part(_AGAIN_MM)
    cells = []
    for x, width, name, text in (
        (0.0, by - GUTTER, words("I will know it worked when"), measure_words(words, plan)),
        (by, again - by - GUTTER, words("By"), say_day(words, plan.by, year, full=True)),
        (again, page.width - again, words("We look again"),
         say_day(words, plan.review_on, year, full=True)),
    ):  # fmt: skip
        head = Text(name, page.type.heading, width, page.pen)
        if page.blank or not text:
            body: Block = Lines(1, width, first=22)
        else:
            body = Text(text, page.type.body, width, page.pen).above(1.5)
        cells.append(Cell(x, Stack([head, body])))
    return Row(cells, page.width)


def measure_words(words: Words, plan: StrategyPage) -> str:
    """How the goal is known: the measure from where to where, and the sentence of evidence."""
    numbers = ""
    if plan.baseline is not None and plan.target is not None:
        numbers = words(
            "from {a} to {b}", a=words.number(plan.baseline), b=words.number(plan.target)
        )
    elif plan.target is not None:
        numbers = words("to {b}", b=words.number(plan.target))
    numbers = " ".join(filter(None, (numbers, plan.unit if numbers else "")))
    counted = ": ".join(filter(None, (plan.measure, numbers)))
    return "\n".join(filter(None, (counted, plan.evidence)))


# The steps


def _first_step(page: Page, plan: StrategyPage) -> Block:
    words, kinds, pen = page.words, page.type, page.pen
    pad = 12.0
    when, where = page.part(_BY_MM), page.part(128.0)
    step = plan.first if not page.blank else None
    what = when - pad - GUTTER
    head = Text(words("First step, within two days"), kinds.heading, what, pen)
    empty = page.blank or step is None
    said: Block = (
        Lines(1, what, first=22)
        if empty or step is None
        else Text(step.what, kinds.said, what, pen).above(1)
    )
    cells = [Cell(0, Stack([head, said]))]
    for x, width, name, text in (
        (when - pad, where - when - GUTTER, words("When"),
         say_day(words, step.by, page.header.on) if step else ""),
        (where - pad, page.width - where - pad, words("Where"), step.where if step else ""),
    ):  # fmt: skip
        body: Block = (
            Text(text, kinds.body, width, pen).above(1.5) if text else Lines(1, width, first=23)
        )
        cells.append(Cell(x, Stack([Text(name, kinds.caption, width, pen), body])))
    return Box(Row(cells, page.width - 2 * pad), page.width, pad=9, across=pad)


# Confidence


def _confidence(page: Page, plan: StrategyPage) -> Block:
    words, kinds = page.words, page.type
    value = None if page.blank else plan.confidence
    side = page.part(_RAISE_MM)
    width = page.width - side
    left = Stack(
        [
            heading(page, words("My confidence in this plan"), side - 8),
            circles(page, 20.2, radius=7.0, value=value).above(3.5),
        ]
    )
    asked = Text(words("What would raise it by one?"), kinds.caption, width, page.pen)
    raised = "" if page.blank else plan.raise_by_one
    answer: Block = (
        Text(raised, kinds.said_row, width, page.pen).above(2)
        if raised
        else Lines(1, width, first=20)
    )
    cells = (
        Cell(0, left, lined=False),
        Cell(side, Stack([asked, answer]), lined=False, down=2),
    )
    return Row(cells, page.width)
