"""The Strategy handout: one page for every priority, from the goal to the confidence in it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from coachdesk.domain.handout import (
    Part,
    ResourceLine,
    StepLine,
    StrategyContent,
    StrategyPage,
    Variant,
    shows,
)
from coachdesk.handouts import fonts
from coachdesk.handouts.blocks import Block, Box, Cell, Lines, Mark, NewPage, Row, Stack, Text
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.kinds.strategy_more import more
from coachdesk.handouts.page import Page, paginated
from coachdesk.handouts.paper import GUTTER, Style
from coachdesk.handouts.parts import (
    circles,
    heading,
    say_day,
    table_head,
    tick,
    tick_box,
    title,
)
from coachdesk.words import Words

_BY_MM, _AGAIN_MM = 80.4, 130.9
_STEP_MM, _WHEN_MM, _WHO_MM = 8.0, 105.0, 139.5
_THEN_MM = 66.0
_KIND_MM = 45.2
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
        *_steps(page, plan, room.steps),
    ]
    if shows(content, Part.BARRIERS):
        blocks += _barriers(page, plan, room.barriers)
    if shows(content, Part.RESOURCES):
        blocks += _resources(page, plan, room.resources)
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


def _steps(page: Page, plan: StrategyPage, blank: int) -> list[Block]:
    words = page.words
    x, when, who = page.part(_STEP_MM), page.part(_WHEN_MM), page.part(_WHO_MM)
    head = table_head(
        page,
        (
            (x, when - x - GUTTER, words("Action step")),
            (when, who - when - GUTTER, words("By when")),
            (who, page.width - who, words("With whom")),
        ),
    )
    steps: Sequence[StepLine] = () if page.blank else plan.steps
    blocks: list[Block] = [head.above(14, keep=True)]
    scale = page.type.scale
    for step in (*steps, *([StepLine(what="")] * blank)):
        body = page.type.body
        day = say_day(words, step.by, page.header.on)
        cells = [Cell(0, tick_box(step.done))]
        cells += [
            Cell(left, Text(text, body, width, page.pen))
            for left, width, text in (
                (x, when - x - GUTTER, step.what),
                (when, who - when - GUTTER, day),
                (who, page.width - who, step.who),
            )
            if text
        ]
        row = Row(cells, page.width, baseline=17 * scale, below=5 * scale, least=26.4, rule="hair")
        row.head = head
        blocks.append(row)
    return blocks if len(blocks) > 1 else []


# What might get in the way


def _barriers(page: Page, plan: StrategyPage, blank: int) -> list[Block]:
    words, kinds, pen = page.words, page.type, page.pen
    then = page.part(_THEN_MM)
    head = table_head(
        page,
        (
            (0, then - GUTTER, words("What might get in the way")),
            (then, page.width - then, words("How I move past it")),
        ),
    )
    leads = (words("If"), words("then"))
    widths = [fonts.width(each, kinds.caption.font, kinds.caption.size) + 5 for each in leads]
    barriers = () if page.blank else plan.barriers
    rows = [(each.what, each.move) for each in barriers] + [("", "")] * blank
    blocks: list[Block] = [head.above(13, keep=True)]
    for what, move in rows:
        cells = [
            Cell(0, Text(leads[0], kinds.caption, widths[0], pen)),
        ]
        # A move written as a whole sentence, "If … then …", needs no "then" before it.
        whole = move.casefold().startswith(leads[0].casefold() + " ")
        after = 0.0 if whole else widths[1]
        if not whole:
            cells.append(Cell(then, Text(leads[1], kinds.caption, widths[1], pen)))
        if what:
            room = then - GUTTER - widths[0]
            cells.append(Cell(widths[0], Text(what, kinds.body, room, pen)))
        if move:
            room = page.width - then - after
            cells.append(Cell(then + after, Text(move, kinds.said_row, room, pen)))
        row = Row(
            cells, page.width, baseline=16.5 * kinds.scale, below=3.5 * kinds.scale, least=25,
            rule="hair",
        )  # fmt: skip
        row.head = head
        blocks.append(row)
    return blocks if len(blocks) > 1 else []


# Resources


def _resources(page: Page, plan: StrategyPage, lines: int) -> list[Block]:
    words, kinds = page.words, page.type
    width = page.part(_KIND_MM) - 20
    blank = page.blank
    found = (
        (words("Skills"), plan.skills),
        (words("Tools"), plan.tools),
        (words("People"), plan.people),
        (words("Logistics"), plan.logistics),
    )
    if not lines and (blank or not any(have for _, have in found)):
        return []
    head = Row(
        (
            Cell(0, Text(words("Resources"), kinds.column, page.width * 0.4, page.pen)),
            Cell(page.width * 0.4, _have_want(page, page.width * 0.6)),
        ),
        page.width,
        below=2.5 * kinds.scale,
        rule="ink",
        weight=0.75,
    ).above(13, keep=True)
    columns = []
    for n, (name, have) in enumerate(found):
        items = [] if blank else [_resource(page, each, width) for each in have]
        stack = Stack([Text(name, kinds.column, width, page.pen), *items])
        columns.append(Cell(n * page.part(_KIND_MM), stack, lined=False, down=4.5))
    blocks: list[Block] = [head, Row(columns, page.width)]
    if lines:
        rules = Lines(lines, width, first=21)
        blocks[1].keep = True
        blocks.append(Row([Cell(each.x, rules, lined=False) for each in columns], page.width))
    return blocks


def _have_want(page: Page, width: float) -> Block:
    style, words = page.type.caption, page.words
    have, want = words("I have"), words("I want")

    def draw(pen: Pen, x: float, top: float) -> None:
        y = top - style.size
        end = x + width
        pen.say(want, end, y, style, anchor="end")
        end -= fonts.width(want, style.font, style.size) + 13
        _wanted(pen, end, y)
        pen.say(have, end - 11, y, style, anchor="end")
        end -= 11 + fonts.width(have, style.font, style.size) + 12
        tick(pen, end, y + 7, 7.5)

    return Mark(style.leading, draw, baseline=style.size)


def _wanted(pen: Pen, x: float, y: float) -> None:
    """The dashed ring of what is still wanted, beside a baseline."""
    pen.ring(x + 4, y + 3.2, 3.6, "clay", 1.1, (1.9, 1.4))


def _resource(page: Page, resource: ResourceLine, width: float) -> Block:
    def mark(pen: Pen, x: float, top: float) -> None:
        if resource.has:
            tick(pen, x + 0.8, top - 0.6, 7.5)
        else:
            _wanted(pen, x - 0.3, top - 7.6)

    cells = (
        Cell(0, Mark(7.5, mark, baseline=7.2)),
        Cell(14, Text(resource.what, page.type.body, width - 14, page.pen)),
    )
    return Row(cells, width).above(2)


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
