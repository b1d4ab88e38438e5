"""The three tables of a strategy: action steps, what might get in the way, resources."""

from collections.abc import Sequence

from coachdesk.domain.handout import ResourceLine, StepLine, StrategyPage
from coachdesk.handouts import fonts
from coachdesk.handouts.blocks import Block, Cell, Lines, Mark, Row, Stack, Text
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.page import Page
from coachdesk.handouts.paper import GUTTER
from coachdesk.handouts.parts import say_day, table_head, tick, tick_box

_STEP_MM, _WHEN_MM, _WHO_MM = 8.0, 105.0, 139.5
_THEN_MM = 66.0
_KIND_MM = 45.2


def steps(page: Page, plan: StrategyPage, blank: int) -> list[Block]:
    """The action steps and ``blank`` rows more; nothing where there would be only a head."""
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
    said: Sequence[StepLine] = () if page.blank else plan.steps
    blocks: list[Block] = [head.above(14, keep=True)]
    scale = page.type.scale
    for step in (*said, *([StepLine(what="")] * blank)):
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


def barriers(page: Page, plan: StrategyPage, blank: int) -> list[Block]:
    """What might get in the way and the move past it, and ``blank`` rows more."""
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
    said = () if page.blank else plan.barriers
    rows = [(each.what, each.move) for each in said] + [("", "")] * blank
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


def resources(page: Page, plan: StrategyPage, lines: int) -> list[Block]:
    """Four columns of what there is and what is wanted, with ``lines`` ruled lines below each."""
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
