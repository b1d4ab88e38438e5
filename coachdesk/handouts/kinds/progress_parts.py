"""Parts of the Progress report: the wheel and its numbers, and the strips of habits."""

from collections.abc import Sequence

from coachdesk.domain.form import FieldKey
from coachdesk.domain.handout import AreaChange, HabitProgress, ProgressContent
from coachdesk.drawing.wheel import Look, Sector
from coachdesk.handouts import fonts
from coachdesk.handouts.blocks import Block, Cell, Lines, Row, Stack, Text
from coachdesk.handouts.forms import answer_circles
from coachdesk.handouts.page import Page
from coachdesk.handouts.paper import CIRCLE, GUTTER, Style
from coachdesk.handouts.parts import boxes
from coachdesk.handouts.report import (
    habit_row,
    section,
    strip_legend,
)
from coachdesk.handouts.wheel import RADIUS, legend, legend_width, sector_wheel
from coachdesk.words import Words

_LEFT_MM, _RIGHT_MM = 86.0, 90.0
_STEP = 13.1
_TALL = 1.5  # a table so much taller than the wheel stands below it
_MOST_BESIDE = 10
_BLANK_HABITS = 2


# The wheel and the numbers


def picture(page: Page, content: ProgressContent) -> list[Block]:
    """The wheel with its numbers beside it; where those are many, below it."""
    left, right = page.part(_LEFT_MM), page.part(_RIGHT_MM)
    wheel = _wheel(page, content.areas, left)
    width = page.width - right
    beside = Stack(_table(page, content, width))
    few = len(content.areas) <= _MOST_BESIDE and beside.height <= wheel.height * _TALL
    if few and _names_fit(page, content.areas, width):
        down = max(0.0, (wheel.height - beside.height) / 2)
        cells = (Cell(0, wheel, lined=False), Cell(right, beside, lined=False, down=down))
        return [Row(cells, page.width).above(7)]
    alone = _wheel(page, content.areas, page.width)
    place = Cell(0, alone, lined=False)
    return [Row((place,), page.width).above(7), *_table(page, content, page.width)]


def _names_fit(page: Page, areas: Sequence[AreaChange], width: float) -> bool:
    """Whether no word of a name would have to be broken in the table beside the wheel."""
    style = page.type.body
    words = [word for each in areas for word in page.words(each.name).split()]
    widest = max((fonts.width(each, style.font, style.size) for each in words), default=0.0)
    return widest <= (_room_to_rate(page, areas, width) if page.blank else _room(page, width))


def _wheel(page: Page, areas: Sequence[AreaChange], width: float) -> Block:
    """The wheel in the middle of a width, its legend below; empty where nothing is known."""
    words = page.words
    known = any(each.now or each.start for each in areas)
    sectors = [
        Sector(words(each.name), each.now, each.desired, start=each.start, skipped=each.skipped)
        for each in areas
    ]
    look: Look = "progress" if known else "empty"
    drawn = sector_wheel(page, sectors, look, RADIUS, width)
    rows: list[Block] = [Row((Cell((width - drawn.width) / 2, drawn, lined=False),), width)]
    if known:
        x = (width - legend_width(page, progress=True)) / 2
        rows.append(Row((Cell(x, legend(page, progress=True), lined=False),), width).above(5))
    return Stack(rows)


def _table(page: Page, content: ProgressContent, width: float) -> list[Block]:
    """The numbers of the areas, or circles for them on a page to write on."""
    words = page.words
    name = words("Area of work") if content.workplace else words("Area of life")
    if page.blank:
        return _to_rate(page, content.areas, name, width)
    style = page.type.column
    heads, columns, ends = _columns(page, width)
    room = _room(page, width)
    said = [name, *heads]
    head = _row(page, width, ends, columns, room, said, (style,) * 5, rule="ink")
    kinds = page.type
    styles = (
        Style("sans", 10.5 * kinds.scale, 13.5 * kinds.scale),
        kinds.body,
        Style("sans_semibold", kinds.body.size, kinds.body.leading),
        kinds.body,
        Style("sans", kinds.body.size, kinds.body.leading, "brand"),
    )
    rows: list[Block] = [head.above(10 if width == page.width else 0, keep=True)]
    for each in content.areas:
        said = [words(each.name), *_numbers(words, each)]
        row = _row(page, width, ends, columns, room, said, styles)
        row.head = head
        rows.append(row)
    return rows


def _columns(page: Page, width: float) -> tuple[list[str], list[float], list[float]]:
    """The heads of the numbers, how wide they are and where they end."""
    words, style = page.words, page.type.column
    heads = [words("Start"), words("Now"), words("Desired"), words("Change")]
    columns = [fonts.width(each, style.font, style.size) + 1 for each in heads]
    gap = (12.0 if width < page.width else 24.0) * min(1.1, page.type.scale)
    ends = [width - sum(columns[n + 1 :]) - gap * (3 - n) for n in range(4)]
    return heads, columns, ends


def _room(page: Page, width: float) -> float:
    """How wide the names of the areas may be beside the numbers."""
    _, columns, ends = _columns(page, width)
    return ends[0] - columns[0] - 6


def _row(
    page: Page,
    width: float,
    ends: Sequence[float],
    columns: Sequence[float],
    room: float,
    said: Sequence[str],
    styles: Sequence[Style],
    rule: str = "hair",
) -> Row:
    cells = [Cell(0, Text(said[0], styles[0], room, page.pen))]
    for end, column, text, style in zip(ends, columns, said[1:], styles[1:], strict=True):
        wide = max(column, fonts.width(text, style.font, style.size) + 1)
        cells.append(Cell(end - wide, Text(text, style, wide, page.pen, "right")))
    scale = page.type.scale
    return Row(
        cells, width, baseline=13.5 * scale, below=4 * scale, rule=rule,
        weight=0.75 if rule == "ink" else 0.5,
    )  # fmt: skip


def _numbers(words: Words, area: AreaChange) -> tuple[str, str, str, str]:
    """Start, now, desired and change; a dash where nothing was rated, never a zero."""
    if area.skipped:
        return "–", "–", "–", words("left out")
    start, now, desired = (
        "–" if each is None else words.number(each) for each in (area.start, area.now, area.desired)
    )
    return start, now, desired, change_words(words, area.start, area.now, area.desired)


def change_words(words: Words, start: int | None, now: int | None, desired: int | None) -> str:
    """How far an area came: +1, −1, same, or kept where it is as it is wanted."""
    if start is None or now is None:
        return ""
    if now == start:
        return words("kept") if now == desired else words("same")
    return f"+{words.number(now - start)}" if now > start else f"−{words.number(start - now)}"


def _to_rate(page: Page, areas: Sequence[AreaChange], name: str, width: float) -> list[Block]:
    """A row of circles for every area, with the last number before it where there is one."""
    words, kinds, pen = page.words, page.type, page.pen
    marks = 9 * _STEP + CIRCLE
    x = width - marks
    known = any(each.now for each in areas)
    last = _last_width(page) if known else 0.0
    room = _room_to_rate(page, areas, width)
    heads = [
        Cell(0, Text(name, kinds.column, room, pen)),
        Cell(x, Text(words("Now"), kinds.column, marks, pen)),
    ]
    if known:
        heads.append(Cell(room + 6, Text(words("Last"), kinds.column, last, pen, "right")))
    head = Row(heads, width, below=3, rule="ink", weight=0.75)
    rows: list[Block] = [head.above(10 if width == page.width else 0, keep=True)]
    for n, each in enumerate(areas, 1):
        said = words(each.name)
        key = FieldKey("rating", each.id or f"new.{n}", "now")
        circles = answer_circles(page, _STEP, key, None, label=f"{said}, {words('now')}")
        cells = [Cell(0, Text(said, kinds.body, room, pen)), Cell(x, circles)]
        if each.now:
            number = Text(words.number(each.now), kinds.body, last, pen, "right")
            cells.append(Cell(room + 6, number))
        row = Row(cells, width, baseline=14, below=5, least=21, rule="hair")
        row.head = head
        rows.append(row)
    return rows


def _room_to_rate(page: Page, areas: Sequence[AreaChange], width: float) -> float:
    """How wide the names of the areas may be beside the circles."""
    known = any(each.now for each in areas)
    return width - 9 * _STEP - CIRCLE - (_last_width(page) + 14 if known else 8)


def _last_width(page: Page) -> float:
    style = page.type.column
    return fonts.width(page.words("Last"), style.font, style.size) + 1


# The habits


def habit_rows(page: Page, habits: Sequence[HabitProgress], tight: float = 1.0) -> list[Block]:
    """The habits with their latest days; to write on without any, squares to tick."""
    words = page.words
    if not habits and (not page.blank or page.fillable):
        return []
    mark = strip_legend(page, habits, page.width)
    head = section(page, words("Habits"), page.width, mark=mark)
    if not habits:
        x = page.part(70.0)
        size = (page.width - x - 14 * 3) / 15
        squares = boxes(page, 1, 15, size, page.width - x)
        line = Lines(1, x - 2 * GUTTER, first=squares.height)
        row = Row((Cell(0, line, lined=False), Cell(x, squares, lined=False)), page.width, below=2)
        return [head.above(16, keep=True), row.above(7), *([row] * (_BLANK_HABITS - 1))]
    rows: list[Block] = [habit_row(page, each).above(4 * tight) for each in habits]
    return [head.above(16 * tight, keep=True), *rows]
