"""The skills of a Check-in agreement: now and desired, and how each is practised."""

from collections.abc import Sequence

from coachdesk.domain.form import NEW, FieldKey
from coachdesk.domain.handout import AgreedSkill
from coachdesk.handouts import fonts
from coachdesk.handouts.blocks import Block, Cell, Row, Stack, Text
from coachdesk.handouts.forms import answer_circles, answer_line, answer_lines
from coachdesk.handouts.page import Page
from coachdesk.handouts.paper import CIRCLE, GUTTER
from coachdesk.handouts.parts import table_head

_NOW_MM, _DESIRED_MM, _BY_MM = 72.0, 88.0, 110.0
_RATE_MM, _BY_TO_WRITE_MM = 46.0, 114.0
_STEP = 13.1
_LEAST_ROWS = 2
_TOGETHER = 4  # so many rows are not parted


def skills(page: Page, found: Sequence[AgreedSkill], more: int) -> list[Block]:
    """A row for every skill; on a page to write on, rows for ``more``, two rows at least."""
    if page.blank:
        return _to_write(page, found, more)
    if not found:
        return []
    words = page.words
    now, desired, by = (page.part(each) for each in (_NOW_MM, _DESIRED_MM, _BY_MM))
    head = table_head(
        page,
        (
            (0.0, now - GUTTER, words("A skill I build")),
            (now, desired - now, words("Now")),
            (desired, by - desired, words("Desired")),
            (by, page.width - by, words("I practise by")),
        ),
    )
    blocks: list[Block] = [head.above(15 * page.type.scale, keep=True)]
    for each in found:
        row = _row(
            page,
            (
                (0.0, Text(each.name, page.type.body, now - GUTTER, page.pen)),
                (now, _number(page, each.now, desired - now)),
                (desired, _number(page, each.desired, by - desired)),
                (by, Text(each.practise_by, page.type.said_row, page.width - by, page.pen)),
            ),
        )
        row.head = head
        blocks.append(row)
    return blocks


def _row(page: Page, cells: Sequence[tuple[float, Block]]) -> Block:
    scale = page.type.scale
    return Row(
        [Cell(x, block) for x, block in cells], page.width,
        baseline=16 * scale, below=4 * scale, least=25, rule="hair",
    )  # fmt: skip


def _number(page: Page, value: int | None, width: float) -> Block:
    text = page.words.number(value) if value is not None else "–"
    return Text(text, page.type.body, width, page.pen)


def _to_write(page: Page, found: Sequence[AgreedSkill], more: int) -> list[Block]:
    words = page.words
    empty = max(more, _LEAST_ROWS - len(found))
    rows = [*found, *(AgreedSkill(name="", id=f"{NEW}{n}") for n in range(1, empty + 1))]
    rate = page.part(_RATE_MM)
    by = max(page.part(_BY_TO_WRITE_MM), rate + _indent(page) + 9 * _STEP + CIRCLE + 8)
    head = table_head(
        page,
        (
            (0.0, rate - GUTTER, words("A skill I build")),
            (rate, by - rate - GUTTER, words("Circle one on each row")),
            (by, page.width - by, words("I practise by")),
        ),
    )
    blocks: list[Block] = [head.above(15 * page.type.scale, keep=True)]
    for each in rows:
        row = _skill_to_write(page, each, rate, by)
        row.head = head
        blocks.append(row)
    for block in blocks[:-1] if len(rows) <= _TOGETHER else ():
        block.keep = True
    return blocks


def _indent(page: Page) -> float:
    """The room for "now" and "desired" before their circles."""
    style, words = page.type.caption, page.words
    names = (words("now"), words("desired"))
    return max(40.0, *(fonts.width(each, style.font, style.size) + 7 for each in names))


def _skill_to_write(page: Page, skill: AgreedSkill, rate: float, by: float) -> Block:
    words, kinds = page.words, page.type
    asked = words("A skill I build")
    about = FieldKey("skill", skill.id, "name")
    name: Block = (
        Text(skill.name, kinds.strong, rate - GUTTER, page.pen)
        if skill.name
        else answer_line(page, rate - GUTTER, about, "", label=asked, first=20)
    )
    indent = _indent(page)
    lines: list[Block] = []
    for text, field, value in (
        (words("now"), "now", skill.now),
        (words("desired"), "desired", skill.desired),
    ):
        key = FieldKey("skill", skill.id, field)
        said = f"{skill.name or asked}: {text}"
        cells = (
            Cell(0, Text(text, kinds.caption, indent, page.pen)),
            Cell(indent, answer_circles(page, _STEP, key, value, label=said)),
        )
        lines.append(Row(cells, by - rate, least=CIRCLE).above(6))
    key = FieldKey("skill", skill.id, "practise_by")
    label = words("I practise by")
    answer = answer_lines(
        page, 2, page.width - by, key, skill.practise_by, label=label, style=kinds.said_row,
        first=20,
    )  # fmt: skip
    down = 8.0 * kinds.scale
    return Row(
        (
            Cell(0, name, lined=False, down=down if skill.name else 0),
            Cell(rate, Stack(lines), lined=False, down=down),
            Cell(
                by, answer, lined=False, down=down if skill.practise_by and not page.fillable else 0
            ),
        ),
        page.width,
        below=8 * kinds.scale,
        rule="hair",
    )
