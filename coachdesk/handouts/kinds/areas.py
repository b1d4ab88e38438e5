"""The Areas worksheet: the wheel, and for every area its numbers and what a ten looks like.

To write on it begins with a large empty wheel to colour, a little smaller where that saves a page.
"""

from dataclasses import replace

from coachdesk.domain.form import FieldKey
from coachdesk.domain.handout import AreaLine, AreaRating, AreasContent, Part, Variant, shows
from coachdesk.drawing.wheel import Look, Sector
from coachdesk.handouts import fonts
from coachdesk.handouts.blocks import Block, Cell, Gap, Lines, Row, Stack, Text
from coachdesk.handouts.forms import answer_circles, answer_line, answer_lines
from coachdesk.handouts.kinds.goals import rating
from coachdesk.handouts.page import Page, accompanied, paginated
from coachdesk.handouts.paper import CIRCLE, GUTTER, MM, WRITING
from coachdesk.handouts.parts import heading, name_of, table_head, title
from coachdesk.handouts.wheel import legend, legend_width, sector_wheel

_RADII = (46 * MM, 38 * MM, 32 * MM)
_TO_COLOUR = (52 * MM, 48 * MM, 44 * MM, 41 * MM, 38 * MM)
_UNNAMED = 8
_STEP = 13.1
_BETWEEN = 9.0  # 3 mm and a little between the circles of two rows
_TRACK_MM, _WEIGHT_MM, _TEN_MM = 34.0, 68.0, 88.0


def areas(page: Page, content: AreasContent) -> list[Block]:
    """The blocks of the page."""
    words = page.words
    if not page.blank and content.has_nothing():  # an empty page is still good to write on
        page = replace(page, variant=Variant.TO_WRITE)
    name = words("My areas of work") if content.workplace else words("My areas of life")
    sentence = (
        words("Colour each slice to where it is now. Draw a line where you want it.")
        if page.blank
        else words("Where each one is now, where I want it, and what a ten looks like")
    )
    found = content.areas or (AreaRating(),) * _UNNAMED
    top = title(page, name, sentence)
    rows = _to_write(page, content, found) if page.blank else _table(page, content)
    if not shows(content, Part.WHEEL):
        return accompanied([top, *rows], page.paper.body_height)
    radii = _TO_COLOUR if page.blank else _RADII
    made = [[top, *_picture(page, found, radius), *rows] for radius in radii]
    pages = [len(paginated(each, page.paper.body_height)) for each in made]
    fewest = min(pages) if page.blank or min(pages) == 1 else pages[0]
    return accompanied(made[pages.index(fewest)], page.paper.body_height)


def _picture(page: Page, found: tuple[AreaRating, ...], radius: float) -> list[Block]:
    """The wheel in the middle of the page; to write on it is empty, whatever is known."""
    sectors = [
        Sector(_name(page, each), each.now, each.desired, skipped=each.skipped) for each in found
    ]
    look: Look = "empty" if page.blank else "opening"
    wheel = sector_wheel(page, sectors, look, radius, page.width)
    place = Cell((page.width - wheel.width) / 2, wheel, lined=False)
    blocks: list[Block] = [Row((place,), page.width).above(8)]
    if not page.blank:
        mark = Cell((page.width - legend_width(page)) / 2, legend(page), lined=False)
        blocks.append(Row((mark,), page.width).above(5))
    return blocks


def _name(page: Page, area: AreaRating) -> str:
    """The name of an area; a starter area speaks the client's language."""
    return page.words(area.name) if area.name else ""


# What was said


def _table(page: Page, content: AreasContent) -> list[Block]:
    columns = _columns(page, content)
    head = table_head(page, [(x, width, name) for x, width, name, _ in columns])
    scale = page.type.scale
    rows: list[Block] = []
    for each in content.areas:
        cells = [Cell(0, name_of(page, _name(page, each), columns[0][1]))]
        cells += [
            cell
            for x, width, _, field in columns[1:]
            if (cell := _cell(page, each, x, width, field)) is not None
        ]
        row = Row(cells, page.width, baseline=16.5 * scale, below=5 * scale, rule="hair")
        row.head = head
        rows.append(row)
    return [head.above(14, keep=True), *rows]


def _columns(page: Page, content: AreasContent) -> list[tuple[float, float, str, str]]:
    """The columns as (x, width, name, what stands in them); what was never said has none."""
    words, areas = page.words, content.areas
    track, weight, ten = (page.part(each) for each in (_TRACK_MM, _WEIGHT_MM, _TEN_MM))
    found = [
        (0.0, track - 5, words("Area of work") if content.workplace else words("Area of life"), ""),
        (track, weight - track - GUTTER, words("1 to 10"), "now"),
    ]
    if any(each.importance for each in areas):
        said = words("Importance")
        width = fonts.width(said, page.type.column.font, page.type.column.size) + 3
        found.append((weight, width, said, "importance"))
        ten = max(ten, weight + width + 9)
    texts = [
        (name, field)
        for part, name, field in (
            (Part.TEN, words("What a ten looks like"), "ten"),
            (Part.NOTES, words("Note"), "note"),
        )
        if shows(content, part) and any(getattr(each, field) for each in areas)
    ]
    room = page.width - ten
    share = 0.58 if len(texts) == 2 else 1.0
    x = ten
    for name, field in texts:
        width = room * (share if field == texts[0][1] else 1 - share)
        last = (name, field) == texts[-1]
        found.append((x, width - (0 if last else GUTTER), name, field))
        x += width
    return found


def _cell(page: Page, area: AreaRating, x: float, width: float, field: str) -> Cell | None:
    """What stands in one column of an area; ``None`` where nothing does."""
    if field == "now":
        line = AreaLine(name=area.name, now=area.now, desired=area.desired, skipped=area.skipped)
        return Cell(x, rating(page, line, width), lined=False)
    if field == "importance":
        value = None if area.skipped else area.importance
        said = "" if value is None else page.words.number(value)
        return Cell(x, Text(said, page.type.body, width, page.pen)) if said else None
    said = getattr(area, field)
    return Cell(x, Text(said, page.type.said_row, width, page.pen)) if said else None


# To write on


def _to_write(page: Page, content: AreasContent, found: tuple[AreaRating, ...]) -> list[Block]:
    top = heading(page, page.words("Circle one on each row"), page.width)
    blocks: list[Block] = [top.above(12, keep=True)]
    for number, each in enumerate(found, 1):
        blocks.append(_area(page, content, each, each.id or f"new.{number}").above(0))
    return blocks


def _area(page: Page, content: AreasContent, area: AreaRating, area_id: str) -> Block:
    """An area with its three rows of circles, and beside them lines for what a ten looks like."""
    words, kinds, pen = page.words, page.type, page.pen
    texts = [part for part in (Part.TEN, Part.NOTES) if shows(content, part)]
    asked = (("now", words("now"), area.now), ("desired", words("desired"), area.desired),
             ("importance", words("importance"), area.importance))  # fmt: skip
    indent = max(fonts.width(each, kinds.caption.font, kinds.caption.size) for _, each, _ in asked)
    indent += 8
    circles = indent + 9 * _STEP + CIRCLE
    left = circles if texts else page.width
    name = _name(page, area)
    named: Block = (
        Text(name, kinds.strong, left, pen) if name else Lines(1, circles, first=WRITING - 6)
    )
    rows = [
        Row(
            (
                Cell(0, Text(said, kinds.caption, indent, pen)),
                Cell(indent, answer_circles(page, _STEP, FieldKey("rating", area_id, key), value,
                                            label=f"{name}, {said}")),
            ),
            circles,
        ).above(6 if n == 0 else max(2.0, _BETWEEN - kinds.caption.leading + CIRCLE))
        for n, (key, said, value) in enumerate(asked)
    ]  # fmt: skip
    cells = [Cell(0, Stack([named, *rows]), lined=False, down=9)]
    x = circles + 2 * GUTTER
    if texts:
        side = _answers(page, texts, area, area_id, page.width - x)
        cells.append(Cell(x, side, lined=False, down=9))
    return Row(cells, page.width, below=9, rule="hair")


def _answers(page: Page, texts: list[Part], area: AreaRating, area_id: str, width: float) -> Block:
    words, kinds, pen = page.words, page.type, page.pen
    blocks: list[Block] = []
    if Part.TEN in texts:
        asked, key = words("What a ten looks like"), FieldKey("rating", area_id, "ten")
        label = f"{_name(page, area)}, {asked}"
        blocks += [
            Text(asked, kinds.caption, width, pen),
            answer_lines(page, 2, width, key, area.ten, label=label),
        ]
    if Part.NOTES in texts:
        asked, key = words("Note"), FieldKey("rating", area_id, "note")
        indent = fonts.width(asked, kinds.caption.font, kinds.caption.size) + 8
        line = answer_line(
            page, width - indent, key, area.note, label=f"{_name(page, area)}, {asked}"
        )
        free = page.fillable or not area.note
        down = WRITING - kinds.caption.leading - 1 if free else 2.0
        cells = (
            Cell(0, Text(asked, kinds.caption, indent, pen), lined=False, down=down),
            Cell(indent, line, lined=False),
        )
        blocks.append(Row(cells, width).above(0 if free else 4))
    return Stack(blocks or [Gap(0)])
