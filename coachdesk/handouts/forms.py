"""What a client writes: by hand on ruled space, or into fields that lie exactly on it.

A layout asks here for an answer and is handed a block. On a page to write on it is the value, or
ruled space where there is none; on a fillable page it is ruled space with a field over it that
holds the value. Layouts know nothing of how a PDF keeps its fields.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from coachdesk.domain.form import MOST_TEXT, YES, FieldKey, FieldType, FormField
from coachdesk.domain.scales import day_of
from coachdesk.handouts.blocks import Block, Cell, Lines, Mark, Row, Stack, Text
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.page import Page
from coachdesk.handouts.paper import CIRCLE, HAIRLINE, TICK, WRITING, Style
from coachdesk.handouts.parts import boxes, circles, tick_box
from coachdesk.handouts.typed import lines_of

_MOST_TYPED = 4 * MOST_TEXT
_MOST_LINES = 20  # what is longer yet is set closer and smaller, and scrolls


Inset = tuple[float, float, float, float]
"""Where a field lies in its block: left, down, width, height from the upper left, in points."""


class Fields(Block):
    """A block with fields over it, in the order Tab reaches them."""

    def __init__(self, block: Block, fields: Sequence[tuple[FormField, Inset]]) -> None:
        self._block, self._fields = block, fields
        self.height, self.baseline = block.height, block.baseline

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the block and put the fields over it."""
        self._block.draw(pen, x, top)
        for field, (left, down, width, height) in self._fields:
            pen.field(field, x + left, top - down, width, height)


class Field(Fields):
    """A block with one field over it."""

    def __init__(self, block: Block, field: FormField, inset: Inset) -> None:
        super().__init__(block, ((field, inset),))


def is_printed(page: Page, value: str) -> bool:
    """Whether a value stands on the page as text: nowhere to be typed, nothing to be ruled.

    A value of the length of a chapter is printed on a form too: no field would give it back.
    """
    return bool(value) and (not page.fillable or len(value) > _MOST_TYPED)


def answer_lines(
    page: Page,
    count: int,
    width: float,
    key: FieldKey,
    value: str,
    *,
    label: str = "",
    style: Style | None = None,
    first: float = WRITING,
    free: int = 1,
) -> Block:
    """Room for an answer of several lines, ``first`` points down to the first line.

    To write on: the value in the client's voice, with ``free`` lines below it, or ``count`` ruled
    lines. Fillable: the lines, more of them where the value asks for more, with a field over
    them. ``label`` is what a screen reader says.
    """
    if page.fillable and not is_printed(page, value):
        needed = lines_of(page, value, width) if value else 0
        count = max(count, min(_MOST_LINES, needed))
        lines = _Ruled(count, width, first, close=needed > count)
        asked = _text(key, label, value, many_lines=count > 1)
        # Where the first line lies close below a heading, the field keeps off the heading.
        above = min(first, WRITING)
        height = above + (count - 1) * WRITING
        return Field(lines, asked, (0, first - above, width, height))
    if not value:
        return Lines(count, width, first=first)
    said = Text(value, style or page.type.said, width, page.pen)
    return Stack([said, Lines(free, width)]) if free and not page.fillable else said


class _Ruled(Lines):
    """Ruled lines below a field; only the last of them where its words stand closer."""

    def __init__(self, count: int, width: float, first: float, *, close: bool) -> None:
        super().__init__(count, width, first=first)
        self._close = close

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the lines."""
        if not self._close:
            super().draw(pen, x, top)
            return
        y = top - self.height + HAIRLINE
        pen.line(x, y, x + self._width, y, "rule", HAIRLINE)


def answer_line(
    page: Page, width: float, key: FieldKey, value: str, *, label: str = "", first: float = WRITING
) -> Block:
    """Room for an answer of one line; on a fillable page more where the value is longer."""
    if page.fillable:
        return answer_lines(page, 1, width, key, value, label=label, first=first)
    if not value:
        return Lines(1, width, first=first)
    return Text(value, page.type.said, width, page.pen)


def answer_cell(
    page: Page,
    x: float,
    width: float,
    key: FieldKey,
    value: str,
    *,
    count: int = 1,
    label: str = "",
    style: Style | None = None,
    wraps: bool = False,
) -> Cell:
    """Room for an answer in a row of a table, whose own rule is the last of ``count`` lines.

    The row leaves nothing below its cells and is ``count`` times ``WRITING`` high at least. What
    ``wraps`` may be typed in several lines even where there is room for one.
    """
    if is_printed(page, value):
        return Cell(x, Text(value, style or page.type.said_row, width, page.pen))
    needed = lines_of(page, value, width) if value and page.fillable else 0
    count = max(count, min(_MOST_LINES, needed))
    inner = 1 if needed > count else count
    rules: Block = Mark(
        count * WRITING, lambda pen, left, top: _rules(pen, left, top, inner, width)
    )
    if page.fillable:
        asked = _text(key, label, value, many_lines=count > 1 or wraps)
        rules = Field(rules, asked, (0, 0, width, count * WRITING))
    return Cell(x, rules, lined=False)


def answer_each_line(
    page: Page, width: float, asked: Sequence[tuple[FieldKey, str]], *, first: float = WRITING
) -> Block:
    """Ruled lines with an answer of its own on each: ``asked`` are their keys and labels."""
    lines = Lines(len(asked), width, first=first)
    if not page.fillable:
        return lines
    down = first - WRITING
    return Fields(
        lines,
        [
            (_text(key, label, "", many_lines=False), (0, down + n * WRITING, width, WRITING))
            for n, (key, label) in enumerate(asked)
        ],
    )


def typed_day(text: str) -> str:
    """A day as a field holds it: in figures, which every language reads alike; words as typed."""
    return text.replace("T", " ", 1) if day_of(text) is not None else text


def answer_circles(
    page: Page,
    step: float,
    key: FieldKey,
    value: int | None,
    *,
    label: str = "",
    radius: float = CIRCLE / 2,
) -> Block:
    """One to ten to circle, ``step`` points from middle to middle; the value is filled in."""
    if not page.fillable:
        return circles(page, step, radius=radius, value=value, only=True)
    said = "" if value is None else str(value)
    asked = FormField(key=key, type=FieldType.SCALE, label=label, value=said)
    return Field(
        circles(page, step, radius=radius), asked, (0, 0, 9 * step + 2 * radius, 2 * radius)
    )


def answer_tick(page: Page, key: FieldKey, value: bool, *, label: str = "") -> Block:
    """A box to tick, ticked already where the value is yes."""
    if not page.fillable:
        return tick_box(value)
    return tick_over(tick_box(), key, value, TICK, label=label)


def tick_over(
    block: Block,
    key: FieldKey,
    value: bool,
    size: float,
    *,
    down: float = 0.0,
    label: str = "",
    sign: str = "",
) -> Block:
    """A field to tick over a printed box, or over a circle around a ``sign``.

    The box lies at the left of the block, ``down`` points below its top.
    """
    asked = FormField(
        key=key, type=FieldType.TICK, label=label, value=YES if value else "",
        options=((YES, sign),) if sign else (),
    )  # fmt: skip
    return Field(block, asked, (0, down, size, size))


def answer_days(
    page: Page, about: FieldKey, start: date | None, place: tuple[int, int], box: float,
    width: float, *, label: str = "",
) -> Block:  # fmt: skip
    """Numbered boxes to tick by hand, over a width: ``place`` is the first number and how many.

    On a fillable page the boxes of days whose date is known can be ticked: ``about`` is the key
    of the whole, without its day, and ``start`` the date of day 1.
    """
    first, count = place
    printed = boxes(page, first, count, box, width)
    if not page.fillable or start is None:
        return printed
    step = (width - box) / (count - 1)
    fields: list[tuple[FormField, Inset]] = []
    for n in range(count):
        day = start + timedelta(days=first + n - 1)
        key = FieldKey(about.kind, about.id, day.isoformat())
        asked = f"{label}, {page.words.day_with_year(day)}"
        field = FormField(key=key, type=FieldType.TICK, label=asked)
        fields.append((field, (n * step, printed.height - box, box, box)))
    return Fields(printed, fields)


def answer_choice(
    page: Page,
    options: Sequence[tuple[str, str]],
    key: FieldKey,
    value: str,
    width: float,
    *,
    label: str = "",
) -> Block:
    """One of some words, each with a small circle before it, side by side over a width.

    ``options`` are keys and words; ``value`` is the key chosen, empty for none.
    """
    style = page.type.body
    share = width / max(1, len(options))
    cells = []
    for n, (option, said) in enumerate(options):
        x = n * share
        cells.append(Cell(x, _circle(option == value and not page.fillable)))
        room = share - CIRCLE - 8
        cells.append(Cell(x + CIRCLE + 4, Text(said, style, room, page.pen)))
    line = Row(cells, width)
    if not page.fillable:
        return line
    asked = FormField(
        key=key, type=FieldType.CHOICE, label=label, value=value, options=tuple(options)
    )
    down = line.baseline - CIRCLE + 1.6
    return Field(line, asked, (0, down, width, CIRCLE))


def count_of(page: Page, width: float, value: str, least: int = 1) -> int:
    """How many lines a field has that holds a value, within reason; ``least`` on other pages."""
    if not value or not page.fillable or is_printed(page, value):
        return least
    return max(least, min(_MOST_LINES, lines_of(page, value, width)))


def _text(key: FieldKey, label: str, value: str, *, many_lines: bool) -> FormField:
    return FormField(key=key, type=FieldType.TEXT, label=label, value=value, many_lines=many_lines)


def _rules(pen: Pen, x: float, top: float, count: int, width: float) -> None:
    for n in range(1, count):
        y = top - n * WRITING
        pen.line(x, y, x + width, y, "rule", HAIRLINE)


def _circle(filled: bool) -> Mark:
    def draw(pen: Pen, x: float, top: float) -> None:
        middle = top - CIRCLE / 2
        pen.circle(x + CIRCLE / 2, middle, CIRCLE / 2 - 0.5, "ink", 0.6)
        if filled:
            pen.circle(x + CIRCLE / 2, middle, CIRCLE / 4, "ink", 0.6, "ink")

    return Mark(CIRCLE, draw, baseline=CIRCLE - 1.6)
