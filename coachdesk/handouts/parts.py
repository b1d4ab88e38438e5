"""The parts several handouts share: title, headings, table heads, marks to circle and to tick."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from coachdesk.domain.scales import day_of, time_of
from coachdesk.drawing.scales import dots
from coachdesk.handouts import fonts
from coachdesk.handouts.blocks import Block, Cell, Chart, Mark, Row, Stack, Text
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.page import Page
from coachdesk.handouts.paper import CIRCLE, TICK, Style
from coachdesk.words import Words

_LEAST_NAME: Final = 8.5


def title(page: Page, name: str, sentence: str, aside: str = "") -> Block:
    """The name of the page, a sentence under it, and a word on the right."""
    kinds, pen = page.type, page.pen
    style = Style("sans_semibold", kinds.column.size, kinds.column.leading, "brand")
    width = min(fonts.width(aside, style.font, style.size) + 1, page.width * 0.45) if aside else 0.0
    left = page.width - (width + 10 if aside else 0.0)
    cells = [Cell(0, Text(sentence, kinds.subtitle, left, pen))]
    if aside:
        cells.append(Cell(page.width - width, Text(aside, style, width, pen, "right")))
    whole = Stack(
        [
            Text(name, kinds.title, page.width, pen).above(0),
            Row(cells, page.width).above(2.2 * page.type.scale),
        ]
    )
    return Stack([Mark(4.5, lambda _pen, _x, _top: None), whole])


def heading(page: Page, text: str, width: float, aside: str = "") -> Block:
    """A heading in the brand colour, with a caption on the right; it stays with what follows."""
    kinds, pen = page.type, page.pen
    if not aside:
        return Text(text, kinds.heading, width, pen).above(0, keep=True)
    style, small = kinds.heading, kinds.caption
    left = min(fonts.width(text, style.font, style.size) + 12, width * 0.62)
    if left + fonts.width(aside, small.font, small.size) > width:  # rather two lines than a word
        left = max(left, width * 0.38)
    cells = (
        Cell(0, Text(text, style, left, pen)),
        Cell(left, Text(aside, kinds.caption, width - left, pen, "right")),
    )
    return Row(cells, width).above(0, keep=True)


def name_of(page: Page, name: str, width: float) -> Block:
    """A name in a table, set smaller where one of its words would have to be broken."""
    style = page.type.strong
    widest = max((fonts.width(each, style.font, style.size) for each in name.split()), default=0.0)
    size = style.size * width / max(widest, 1.0) - 0.05
    if widest > width and size >= _LEAST_NAME:
        style = replace(style, size=size)
    return Text(name, style, width, page.pen)


def table_head(page: Page, columns: Sequence[tuple[float, float, str]]) -> Block:
    """The names of columns, each (x, width, name), over a dark rule."""
    cells = [Cell(x, Text(name, page.type.column, width, page.pen)) for x, width, name in columns]
    row = Row(cells, page.width, below=2.5 * page.type.scale, rule="ink", weight=0.75)
    row.keep = True
    return row


def continued(page: Page, head: Block, name: str) -> Block:
    """The head of a table repeated where the rows of one name go on, with that name."""
    said = Text(page.words("{name}, continued", name=name), page.type.column, page.width, page.pen)
    return Stack([head, said.above(6)])


def tick_box(ticked: bool = False) -> Block:
    """A 4 mm box to tick, centred on a line of text beside it."""

    def draw(pen: Pen, x: float, top: float) -> None:
        pen.rounded(x, top, TICK, TICK, 2.2, "ink", 0.75)
        if ticked:
            tick(pen, x + 2, top - 2.3, TICK - 4)

    return Mark(TICK, draw, baseline=TICK - 2.2)


def tick(pen: Pen, x: float, top: float, size: float, colour: str = "accent") -> None:
    """A tick, as wide as ``size``."""
    points = (
        (x, top - size * 0.52),
        (x + size * 0.36, top - size * 0.88),
        (x + size, top - size * 0.1),
    )
    pen.polyline(points, colour, 1.3)


def circles(
    page: Page,
    step: float,
    *,
    radius: float = CIRCLE / 2,
    value: int | None = None,
    only: bool = False,
) -> Block:
    """One to ten in circles, filled up to a value or ``only`` at it; to circle without one."""
    size = 7.0 if radius <= CIRCLE / 2 else 8.2
    marked = [value is not None and (n == value if only else n <= value) for n in range(1, 11)]
    numbers = [page.words.number(n) for n in range(1, 11)]
    drawing = dots(
        marked, step, radius, tone="brand", edge=0.6, inset=0, numbers=numbers, size=size
    )
    return Chart(drawing, Style("sans", size, size), baseline=radius + size * 0.34)


def boxes(page: Page, first: int, count: int, box: float, width: float) -> Block:
    """Numbered boxes to tick by hand, spread over a width."""
    step = (width - box) / (count - 1)
    style = page.type.caption
    size = Style(style.font, 8.1, 10, "grey")

    def draw(pen: Pen, x: float, top: float) -> None:
        for n in range(count):
            left = x + n * step
            pen.say(page.words.number(first + n), left + box / 2, top - 7, size, anchor="middle")
            pen.rounded(left, top - 10, box, box, 2.4, "ink", 0.75)

    return Mark(10 + box, draw)


def say_day(words: Words, text: str, like: str = "", *, full: bool = False) -> str:
    """A day as paper says it, its year where it is not that of ``like``; words stay as typed."""
    day, near = day_of(text), day_of(like)
    if day is None:
        return text
    if full:
        said = words.full_day(day)
    elif near is not None and near.year == day.year:
        said = words.day(day)
    else:
        said = words.day_with_year(day)
    at = time_of(text)
    return said if at is None else f"{said}, {words.time(at)}"
