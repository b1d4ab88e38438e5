"""The Goals page to write on: an empty wheel, lines, and circles for every area.

It never shrinks, because a hand does not; nine areas and more go on to a second page.
"""

from collections.abc import Sequence

from coachdesk.domain.handout import GoalsContent, Part, shows
from coachdesk.handouts.blocks import Block, Cell, Lines, Mark, Row, Stack, Text
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.page import Page
from coachdesk.handouts.paper import CIRCLE, GUTTER, HAIRLINE, MM, WRITING
from coachdesk.handouts.parts import circles, heading, table_head, title
from coachdesk.handouts.wheel import BLANK_RADIUS, wheel_block

_LEFT_MM, _RIGHT_MM = 92.0, 99.5
_RATE_MM, _GOAL_MM, _WHY_MM = 27.0, 90.4, 133.8
_STEP = 13.1
_ROW = 17.2 * MM
_SHORT_PAPER = 660.0  # points of body height under which the wheel is drawn smaller
_SHORT_RADIUS = 24 * MM


def to_write(page: Page, content: GoalsContent) -> list[Block]:
    """The blocks of the page."""
    words = page.words
    blocks = [
        title(
            page,
            words("My goals"),
            words("Colour each slice to where it is now. Draw a line where you want it."),
        ),
        _picture(page, content),
    ]
    name = words("Area of work") if content.workplace else words("Area of life")
    why = shows(content, Part.WHY)
    blocks += _rows(page, name, [area.name for area in content.areas], why=why, rated=True)
    if content.rest_of_life:
        names = [area.name for area in content.rest_of_life]
        blocks += _rows(page, words("The rest of life"), names, why=why, rated=False)
    return blocks


def _picture(page: Page, content: GoalsContent) -> Block:
    words = page.words
    beside = shows(content, Part.WHEEL) and bool(content.areas)
    left = page.part(_RIGHT_MM) if beside else 0.0
    width = page.width - left
    lines = Stack(
        [
            heading(page, words("A year from now"), width),
            Lines(4, width, first=21),
            heading(page, words("What stood out"), width).above(9),
            Lines(1 if beside else 2, width, first=21),
        ]
    )
    if not beside:
        return lines.above(10)
    short = page.paper.body_height < _SHORT_PAPER
    radius = _SHORT_RADIUS if short else BLANK_RADIUS
    wheel = wheel_block(page, content.areas, radius, page.part(_LEFT_MM))
    place = Cell((page.part(_LEFT_MM) - wheel.width) / 2, wheel, lined=False)
    down = max(0.0, (wheel.height - lines.height) * 0.6)
    return Row((place, Cell(left, lines, lined=False, down=down)), page.width).above(
        4 if short else 9
    )


def _rows(page: Page, name: str, areas: Sequence[str], *, why: bool, rated: bool) -> list[Block]:
    words = page.words
    rate = page.part(_RATE_MM) if rated else 0.0
    goal = page.part(_GOAL_MM if rated else 40)
    reason = page.part(_WHY_MM if rated else 107) if why else 0.0
    goal_width = (reason - 12 if why else page.width) - goal
    heads = [(0.0, (rate or goal) - GUTTER, name), (goal, goal_width, words("Goal"))]
    if rated:
        heads.insert(1, (rate, goal - rate - GUTTER, words("Circle one on each row")))
    if why:
        heads.append((reason, page.width - reason, words("Why it matters")))
    head = table_head(page, heads)
    blocks: list[Block] = [head.above(8, keep=True)]
    for area in areas:
        cells = [Cell(0, Text(area, page.type.strong, (rate or goal) - 5, page.pen))]
        if rated:
            cells.append(Cell(rate, _circles(page), lined=False, down=8.4))
        spans = [(goal, goal_width), *([(reason, page.width - reason)] if why else [])]
        cells += [Cell(x, _line(width), lined=False) for x, width in spans]
        row = Row(cells, page.width, baseline=16, below=5, least=_ROW, rule="rule")
        row.head = head
        blocks.append(row)
    return blocks


def _line(width: float) -> Block:
    """The first of two lines; the row's own rule is the second."""
    return Mark(
        0,
        lambda pen, x, top: pen.line(x, top - WRITING, x + width, top - WRITING, "rule", HAIRLINE),
    )


def _circles(page: Page) -> Block:
    """Two rows to circle: now and desired."""
    style, words = page.type.caption, page.words
    marks = circles(page, _STEP)
    indent = 37.5

    def draw(pen: Pen, x: float, top: float) -> None:
        for text in (words("now"), words("desired")):
            pen.say(text, x, top - CIRCLE / 2 - style.size * 0.3, style)
            marks.draw(pen, x + indent, top)
            top -= CIRCLE + 3.4 * MM

    return Mark(2 * CIRCLE + 3.4 * MM, draw)
