"""The Strategy handout: one page for every priority, from the goal to the confidence in it."""

from dataclasses import dataclass, replace

from coachdesk.domain.form import NEW, FieldKey
from coachdesk.domain.handout import Part, StepLine, StrategyContent, StrategyPage, Variant, shows
from coachdesk.handouts import fonts
from coachdesk.handouts.blocks import Block, Box, Cell, Lines, Mark, NewPage, Row, Stack, Text
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.forms import (
    answer_circles,
    answer_line,
    answer_lines,
    is_printed,
    typed_day,
)
from coachdesk.handouts.kinds.strategy_more import more
from coachdesk.handouts.kinds.strategy_tables import barriers, resources, steps
from coachdesk.handouts.page import Page, paginated
from coachdesk.handouts.paper import GUTTER, WRITING, Style
from coachdesk.handouts.parts import circles, heading, say_day, title
from coachdesk.words import Words

_PLACES_MM = (73.0, 124.0)  # a day in full has its line
_PLACES_LARGE_MM = (80.4, 130.9)  # where it has none anyway, the words have the room
_RAISE_MM = 78.0


@dataclass(frozen=True, slots=True)
class Room:
    """How much is left to write in: blank rows of steps and of barriers, lines of resources."""

    steps: int
    barriers: int
    resources: int


_FILLED = (Room(2, 1, 1), Room(1, 1, 1), Room(1, 0, 1), Room(0, 0, 1), Room(0, 0, 0))
_TO_WRITE = (Room(6, 4, 3), Room(5, 4, 2), Room(5, 3, 2), Room(4, 3, 2), Room(3, 2, 1))
_LEAST = 1  # a table to write on has this many free rows, however much is known
_NONE = (Room(0, 0, 0),)


def strategy(page: Page, content: StrategyContent) -> list[Block]:
    """The blocks of every page; blank rows give way first, then a goal goes on to a second."""
    pages = content.pages or (StrategyPage(number=0),)
    if not content.pages:  # an empty page is still good to write on
        page = replace(page, variant=Variant.TO_WRITE)
    blocks: list[Block] = []
    for number, each in enumerate(pages, 1):
        if blocks:
            blocks.append(NewPage())
        known = each.goal_id or f"{NEW}{number}"
        blocks += _fitted(page, content, replace(each, goal_id=known))
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
        *steps(page, plan, _free(page, room.steps, len(plan.steps))),
    ]
    if shows(content, Part.BARRIERS):
        blocks += barriers(page, plan, _free(page, room.barriers, len(plan.barriers)))
    if shows(content, Part.RESOURCES):
        blocks += resources(page, plan, room.resources)
    blocks.append(_confidence(page, plan).above(14))
    if shows(content, Part.MORE):
        blocks += more(page, plan)
    return blocks


def _free(page: Page, room: int, known: int) -> int:
    """How many rows are free: to write on, what is known counts as rows taken."""
    return max(_LEAST, room - known) if page.blank else room


# The goal and how it is known


def _goal(page: Page, plan: StrategyPage) -> list[Block]:
    kinds, pen, width = page.type, page.pen, page.width - 16
    if not plan.statement:
        name = heading(page, page.words("My goal"), page.width).above(11, keep=True)
        return [name, Lines(2, page.width, first=22), *_approach(page, plan)]
    said: list[Block] = [Text(plan.statement, kinds.goal_of(plan.statement), width, pen)]
    if plan.why:
        why = Style("serif", kinds.said.size, kinds.said.leading, "grey")
        said.append(Text(plan.why, why, width, pen).above(2.5))
    if is_printed(page, plan.approach):
        said.append(Text(plan.approach, kinds.body, width, pen).above(3))
    quote = Stack(said)

    def bar(pen: Pen, x: float, top: float) -> None:
        pen.line(x + 1, top, x + 1, top - quote.height, "band", 2)

    if quote.height > page.paper.body_height / 2:  # a very long text flows without its bar
        flowing = [each.above(12 if n == 0 else 3) for n, each in enumerate(said)]
        return [*flowing, *_approach(page, plan)]
    cells = (Cell(0, Mark(0, bar), lined=False), Cell(15.5, quote, lined=False))
    return [Row(cells, page.width).above(14), *_approach(page, plan)]


def _approach(page: Page, plan: StrategyPage) -> list[Block]:
    """Room for the way there, where it is not known yet or can be typed."""
    if not page.blank or is_printed(page, plan.approach):
        return []
    asked, style = page.words("My way there, in one sentence"), page.type.caption
    indent = fonts.width(asked, style.font, style.size) + 8
    key = FieldKey("strategy", plan.goal_id, "approach")
    line = answer_line(page, page.width - indent, key, plan.approach, label=asked)
    down = WRITING - style.leading - 1
    name = Cell(0, Text(asked, style, indent, page.pen), lined=False, down=down)
    return [Row((name, Cell(indent, line, lined=False)), page.width).above(4)]


def _facts(page: Page, plan: StrategyPage) -> Block:
    words, year, goal = page.words, page.header.on, plan.goal_id
    by, again = _places(page)
    cells = []
    for x, width, key, name, text, value in (
        (0.0, by - GUTTER, FieldKey("goal", goal, "evidence"), words("I will know it worked when"),
         measure_words(words, plan), plan.evidence),
        (by, again - by - GUTTER, FieldKey("goal", goal, "target_on"), words("By"),
         say_day(words, plan.by, year, full=True), typed_day(plan.by)),
        (again, page.width - again, FieldKey("strategy", goal, "review_on"),
         words("We look again"), say_day(words, plan.review_on, year, full=True),
         typed_day(plan.review_on)),
    ):  # fmt: skip
        stack: list[Block] = [Text(name, page.type.heading, width, page.pen)]
        counted = counted_words(words, plan) if key.field == "evidence" else ""
        if page.fillable and counted:
            stack.append(Text(counted, page.type.body, width, page.pen).above(1.5))
        if is_printed(page, text):
            stack.append(Text(text, page.type.body, width, page.pen).above(1.5))
        else:
            stack.append(answer_line(page, width, key, value, label=name, first=22))
        cells.append(Cell(x, Stack(stack)))
    return Row(cells, page.width)


def _places(page: Page) -> tuple[float, float]:
    """Where the second and third of three columns begin."""
    first, second = _PLACES_LARGE_MM if page.look.large else _PLACES_MM
    return page.part(first), page.part(second)


def measure_words(words: Words, plan: StrategyPage) -> str:
    """How the goal is known: the measure from where to where, and the sentence of evidence."""
    return "\n".join(filter(None, (counted_words(words, plan), plan.evidence)))


def counted_words(words: Words, plan: StrategyPage) -> str:
    """The measure from where to where; empty for none."""
    numbers = ""
    if plan.baseline is not None and plan.target is not None:
        numbers = words(
            "from {a} to {b}", a=words.number(plan.baseline), b=words.number(plan.target)
        )
    elif plan.target is not None:
        numbers = words("to {b}", b=words.number(plan.target))
    numbers = " ".join(filter(None, (numbers, plan.unit if numbers else "")))
    return ": ".join(filter(None, (plan.measure, numbers)))


# The steps


def _first_step(page: Page, plan: StrategyPage) -> Block:
    words, kinds, pen = page.words, page.type, page.pen
    pad = 12.0
    when, where = _places(page)
    step = plan.first or StepLine(what="")
    known = step.id or f"{NEW}{plan.goal_id}.first"
    what = when - pad - GUTTER
    asked = words("First step, within two days")
    said = answer_lines(
        page, 1, what, FieldKey("step", known, "what"), step.what, label=asked, first=22, free=0
    )
    head = Text(asked, kinds.heading, what, pen)
    cells = [Cell(0, Stack([head, said.above(1 if is_printed(page, step.what) else 0)]))]
    for x, width, field, name, text, value in (
        (when - pad, where - when - GUTTER, "by", words("When"),
         say_day(words, step.by, page.header.on), typed_day(step.by)),
        (where - pad, page.width - where - pad, "where", words("Where"), step.where, step.where),
    ):  # fmt: skip
        body: Block = (
            Text(text, kinds.body, width, pen).above(1.5)
            if is_printed(page, text)
            else answer_line(
                page, width, FieldKey("step", known, field), value, label=name, first=23
            )
        )
        cells.append(Cell(x, Stack([Text(name, kinds.caption, width, pen), body])))
    return Box(Row(cells, page.width - 2 * pad), page.width, pad=9, across=pad)


# Confidence


def _confidence(page: Page, plan: StrategyPage) -> Block:
    words, kinds = page.words, page.type
    key = FieldKey("strategy", plan.goal_id, "confidence")
    name = words("My confidence in this plan")
    marks = (
        answer_circles(page, 20.2, key, plan.confidence, label=name, radius=7.0)
        if page.blank
        else circles(page, 20.2, radius=7.0, value=plan.confidence)
    )
    side = page.part(_RAISE_MM)
    width = page.width - side
    left = Stack(
        [
            heading(page, name, side - 8),
            marks.above(3.5),
        ]
    )
    question = words("What would raise it by one?")
    answer = answer_lines(
        page, 1, width, FieldKey("strategy", plan.goal_id, "raise_by_one"), plan.raise_by_one,
        label=question, style=kinds.said_row, first=20, free=0,
    ).above(2 if is_printed(page, plan.raise_by_one) else 0)  # fmt: skip
    asked = Text(question, kinds.caption, width, page.pen)
    cells = (
        Cell(0, left, lined=False),
        Cell(side, Stack([asked, answer]), lined=False, down=2),
    )
    return Row(cells, page.width)
