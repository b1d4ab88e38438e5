"""Questions on a page with room for the answer, ticks with their words, facts and signatures."""

from collections.abc import Sequence

from coachdesk.domain.form import FieldKey
from coachdesk.handouts.blocks import Block, Cell, Lines, Mark, Row, Stack, Text
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.forms import answer_lines, answer_tick
from coachdesk.handouts.page import Page, paginated
from coachdesk.handouts.paper import GUTTER, HAIRLINE, TICK, WRITING, Style
from coachdesk.handouts.parts import heading

_FIRST = 22.0  # points down to the first line below a heading
_MOST_AIR, _AIR = 9.0, 0.6  # points at most between two blocks; the share of what is free
_CLOSER = (0.85, 0.7, 0.6)  # of the room between blocks, where that makes a page of two
_LAST_RULE = 4.0  # points a page's last rule keeps off the end of the body
_MOST_OF_FACT = 5.5  # lines of a fact in its place, its name among them
_MOST_OF_NAME = 2  # lines of a name beside the word for the date
_SIGNING = 44.0  # room for a signature


def question(
    page: Page,
    name: str,
    key: FieldKey,
    value: str,
    lines: int,
    *,
    ruled: bool = True,
    before: float = 13.0,
    free: int = 1,
) -> list[Block]:
    """A heading across the page with the answer, or ruled space for it, below.

    On a filled page without an answer, ``ruled`` says whether there is room to write or nothing.
    On a page to write on, ``free`` lines stand below an answer.
    """
    width = page.width
    if not (value or page.blank or ruled):
        return []
    head = heading(page, name, width).above(before * page.type.scale, keep=True)
    if page.fillable:
        return [head, answer_lines(page, lines, width, key, value, label=name, first=_FIRST + 4)]
    if not value:
        return [head, Lines(lines, width, first=_FIRST)]
    said = Text(value, page.type.said, width, page.pen).above(2.5)
    return [head, said, *([Lines(free, width, first=_FIRST)] if page.blank else [])]


def asked(
    page: Page, name: str, key: FieldKey, value: str, width: float, lines: int, style: Style
) -> Stack:
    """A question in a column: its name over the answer or over ruled space."""
    head = Text(name, style, width, page.pen)
    if value and not page.fillable:
        return Stack([head, Text(value, page.type.said, width, page.pen).above(2)])
    return Stack([head, answer_lines(page, lines, width, key, value, label=name, first=_FIRST)])


def tick_line(page: Page, text: str, key: FieldKey, value: bool, width: float) -> Block:
    """A box to tick with its words."""
    after = TICK + 7
    words = Text(text, page.type.body, width - after, page.pen)
    return Row(
        (Cell(0, answer_tick(page, key, value, label=text)), Cell(after, words)),
        width,
    )


def aired(page: Page, blocks: list[Block]) -> list[Block]:
    """The blocks further apart, where they leave much of a single page free."""
    gaps = [
        each
        for each, earlier in zip(blocks[1:], blocks, strict=False)
        if each.before and not earlier.keep
    ]
    height = sum(each.height for each in blocks) + sum(each.before for each in blocks[1:])
    free = page.paper.body_height - height
    if free > 0 and gaps:
        more = min(_MOST_AIR, free * _AIR / len(gaps))
        for each in gaps:
            each.before += more
    return blocks


def on_one_page(page: Page, blocks: Sequence[Block]) -> bool:
    """Whether a page holds the blocks, and their last rule is no twin of the footer's."""
    return len(paginated(blocks, page.paper.body_height - _LAST_RULE)) == 1


def closer(page: Page, blocks: list[Block], least: float = _CLOSER[-1]) -> list[Block]:
    """The blocks, closer together where that saves a second page of very little.

    ``least`` is the share of the room between them that is left at least.
    """
    gaps = [each.before for each in blocks]
    if on_one_page(page, blocks) or len(paginated(blocks, page.paper.body_height)) > 2:
        return blocks
    for share in (*_CLOSER, 1.0):
        for each, gap in zip(blocks, gaps, strict=True):
            each.before = gap * share
        if least <= share < 1 and on_one_page(page, blocks):
            break
    return blocks


def bullets(page: Page, texts: Sequence[str], width: float, style: Style | None = None) -> Block:
    """Some sentences, each behind a dot."""
    kinds, indent = page.type, 10.0 * page.type.scale
    said = style or kinds.body
    dot = Style(kinds.body.font, kinds.body.size, kinds.body.leading, "grey")
    rows = [
        Row(
            (
                Cell(0, Text("•", dot, indent, page.pen)),
                Cell(indent, Text(each, said, width - indent, page.pen)),
            ),
            width,
        ).above(2.5)
        for each in texts
    ]
    return Stack(rows)


def facts(page: Page, found: Sequence[tuple[float, str, str]], *, after: str = "") -> list[Block]:
    """Short facts side by side between two rules, each (share of 174 mm, name, value).

    A fact without a value is a line to write on; ``after`` stands below that of the first. One
    too long for its place goes across the page.
    """
    kinds, scale = page.type, page.type.scale
    places = [page.part(share) for share, _, _ in found]
    ends = [*places[1:], page.width + GUTTER]
    cells: list[Cell] = []
    long: list[Block] = []
    for x, end, (_, name, value) in zip(places, ends, found, strict=True):
        fact = _fact(page, name, value, end - x - GUTTER, after if x == places[0] else "")
        if fact.height > _MOST_OF_FACT * kinds.strong.leading:
            fact = _fact(page, name, value, page.width, "")
            long.append(fact.above(6 * scale, keep=True))
        else:
            cells.append(Cell(x, fact, lined=False))

    def rule(pen: Pen, x: float, top: float) -> None:
        pen.line(x, top, x + page.width, top, "rule", HAIRLINE)

    upper = Mark(0, rule).above(11 * scale, keep=True)
    moved = cells[0].x if cells else 0.0
    cells = [Cell(each.x - moved, each.block, lined=False) for each in cells]
    row = Row(cells, page.width, below=9 * scale, rule="rule")
    return [upper, *long, row.above((6 if long else 8) * scale)]


def _fact(page: Page, name: str, value: str, width: float, after: str) -> Stack:
    kinds, pen = page.type, page.pen
    parts: list[Block] = [Text(name, kinds.caption, width, pen)]
    if value:
        parts.append(Text(value, kinds.strong, width, pen).above(2))
    else:
        parts.append(Lines(1, width, first=21))
        if after:
            parts.append(Text(after, kinds.strong, width, pen).above(4))
    return Stack(parts)


def signatures(page: Page, people: Sequence[tuple[str, str]], day: str = "") -> Block:
    """A line to sign on for each of two, given name and what they are; ``day`` when it is known.

    An empty name is a second line, for the name in print letters.
    """
    first, second = 0.0, page.part(92.2)
    width = page.part(81.5)
    cells = [
        Cell(x, _signature(page, name, what, width, day), lined=False)
        for x, (name, what) in zip((first, second), people, strict=False)
    ]
    return Row(cells, page.width)


def _signature(page: Page, name: str, what: str, width: float, day: str) -> Block:
    kinds, pen, words = page.type, page.pen, page.words
    date = 34.0 * kinds.scale

    def line(pen: Pen, x: float, top: float) -> None:
        pen.line(x, top - _SIGNING, x + width, top - _SIGNING, "rule", HAIRLINE)

    above: Block = Mark(_SIGNING, line)
    if day:
        text = Text(day, kinds.body, width, pen, "right")
        above = Row(
            (
                Cell(0, above, lined=False),
                Cell(0, text, lined=False, down=_SIGNING - text.height - 3),
            ),
            width,
        )
    caption = Text(words("Date"), kinds.caption, date, pen, "right")
    room = width - date - 4
    named: Block = Text(name, kinds.strong, room, pen)
    if not name:  # as far below the line to sign on as any line to write on
        named = Lines(1, room, first=WRITING - 4)
    beside = named.height <= _MOST_OF_NAME * kinds.strong.leading
    cells = [Cell(width - date, caption, lined=bool(name and beside))]
    if beside:
        cells.append(Cell(0, named, lined=bool(name)))
    parts: list[Block] = [above, Row(cells, width).above(4)]
    if not beside:
        parts.append(Text(name, kinds.strong, width, pen))
    parts.append(Text(what, kinds.caption, width, pen).above(1 if name else 3))
    return Stack(parts)
