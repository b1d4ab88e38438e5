"""The wheels of the Engagement book: at the start and now side by side, and every number since."""

from collections.abc import Sequence

from coachdesk.domain.handout import AreaChange, BookContent
from coachdesk.domain.scales import day_of
from coachdesk.drawing.wheel import Look, Sector
from coachdesk.handouts import fonts
from coachdesk.handouts.blocks import Block, Cell, Lines, Row, Stack, Text
from coachdesk.handouts.kinds.progress_parts import change_words
from coachdesk.handouts.page import Page
from coachdesk.handouts.paper import MM, Style
from coachdesk.handouts.report import column_width
from coachdesk.handouts.wheel import RADIUS, legend, legend_width, sector_wheel
from coachdesk.words import Words

_GAP = 18.0
_ALONE = 44 * MM


def wheels(page: Page, content: BookContent) -> list[Block]:
    """The wheel at the start and the wheel now, and the numbers of every time."""
    areas = content.areas
    if not areas:
        return [Lines(6, page.width)]
    moved = any(each.start and each.now and each.start != each.now for each in areas)
    if not any(each.now or each.start for each in areas):
        return [_wheel(page, areas, "empty", _ALONE, page.width).above(12)]
    if not moved:
        alone = _wheel(page, areas, "progress", _ALONE, page.width)
        return [alone.above(12), _legend(page), *numbers(page, content)]
    width = column_width(page, 2)
    times = _times(page.words, content)
    first = [AreaChange(name=each.name, now=each.start, desired=each.desired,
                        skipped=each.skipped) for each in areas]  # fmt: skip
    cells = []
    for n, (said, shown, look) in enumerate(
        ((times[0], first, "opening"), (times[-1], areas, "progress"))
    ):
        style = page.type.strong
        caption = Text(said, style, width, page.pen, "center")
        drawn = _wheel(page, shown, look, RADIUS, width)  # type: ignore[arg-type]
        whole = Stack([caption, drawn.above(6)])
        cells.append(Cell(n * (page.width - width), whole, lined=False))
    return [Row(cells, page.width).above(12), _legend(page), *numbers(page, content)]


def _wheel(
    page: Page, areas: Sequence[AreaChange], look: Look, radius: float, width: float
) -> Block:
    sectors = [
        Sector(
            page.words(each.name), each.now, each.desired, start=each.start, skipped=each.skipped
        )
        for each in areas
    ]
    drawn = sector_wheel(page, sectors, look, radius, width)
    return Row((Cell((width - drawn.width) / 2, drawn, lined=False),), width)


def _legend(page: Page) -> Block:
    x = (page.width - legend_width(page, progress=True)) / 2
    return Row((Cell(x, legend(page, progress=True), lined=False),), page.width).above(6)


def numbers(page: Page, content: BookContent) -> list[Block]:
    """A row for every area: its number each time, what was desired, and how far it came."""
    words, kinds = page.words, page.type
    name = words("Area of work") if content.workplace else words("Area of life")
    heads = [*_times(words, content), words("Desired"), words("Change")]
    style = kinds.column
    widths = [fonts.width(each, style.font, style.size) + 1 for each in heads]
    gap = _GAP * min(1.1, kinds.scale)
    ends = [
        page.width - sum(widths[n + 1 :]) - gap * (len(widths) - 1 - n) for n in range(len(widths))
    ]
    room = ends[0] - widths[0] - 8
    head = _row(page, [name, *heads], [style] * (len(heads) + 1), ends, widths, room)
    strong = Style("sans_semibold", kinds.body.size, kinds.body.leading)
    brand = Style("sans", kinds.body.size, kinds.body.leading, "brand")
    styles = [kinds.body] * (len(heads) - 2) + [strong, kinds.body, brand]
    rows: list[Block] = [head.above(14, keep=True)]
    for each in content.areas:
        said = [words(each.name), *_said(words, each, len(heads) - 2)]
        row = _row(page, said, styles, ends, widths, room)
        row.head = head
        rows.append(row)
    return rows


def _times(words: Words, content: BookContent) -> list[str]:
    """When the areas were rated; in words where no day is known or all are of one day."""
    days = [day_of(each) for each in content.rated_on]
    known = [words.short_day_with_year(day) for day in days if day]
    if len(known) == len(set(known)) and len(known) in (2, 3):
        return known
    return [words("Start"), words("Now")]


def _said(words: Words, area: AreaChange, times: int) -> list[str]:
    if area.skipped:
        return ["–"] * (times + 1) + [words("left out")]
    given = (area.start, area.middle, area.now) if times > 2 else (area.start, area.now)
    told = ["–" if each is None else words.number(each) for each in (*given, area.desired)]
    return [*told, change_words(words, area.start, area.now, area.desired)]


def _row(
    page: Page,
    said: list[str],
    styles: list[Style],
    ends: list[float],
    widths: list[float],
    room: float,
) -> Row:
    cells = [Cell(0, Text(said[0], styles[0], room, page.pen))]
    for end, wide, text, style in zip(ends, widths, said[1:], styles[1:], strict=True):
        width = max(wide, fonts.width(text, style.font, style.size) + 1)
        cells.append(Cell(end - width, Text(text, style, width, page.pen, "right")))
    scale = page.type.scale
    is_head = styles[0] == page.type.column
    return Row(
        cells, page.width, baseline=13.5 * scale, below=4 * scale,
        rule="ink" if is_head else "hair", weight=0.75 if is_head else 0.5,
    )  # fmt: skip
