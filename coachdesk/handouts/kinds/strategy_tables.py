"""The three tables of a strategy: action steps, what might get in the way, resources."""

from collections.abc import Sequence
from dataclasses import dataclass

from coachdesk.domain.form import NEW, FieldKey
from coachdesk.domain.handout import BarrierLine, ResourceLine, StepLine, StrategyPage
from coachdesk.handouts import fonts
from coachdesk.handouts.blocks import Block, Cell, Mark, Row, Stack, Text
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.forms import (
    answer_cell,
    answer_each_line,
    answer_tick,
    count_of,
    typed_day,
)
from coachdesk.handouts.page import Page
from coachdesk.handouts.paper import GUTTER, WRITING, Style
from coachdesk.handouts.parts import say_day, table_head, tick, tick_box

_STEP_MM, _WHEN_MM, _WHO_MM = 8.0, 105.0, 139.5
_THEN_MM = 66.0
_KIND_MM = 45.2
_TYPED = 19.0  # where the words on a ruled line stand, from the top of its row


@dataclass(frozen=True, slots=True)
class Asked:
    """An answer in a row: where it stands, what it is called, what it is as typed and as said."""

    x: float
    width: float
    key: FieldKey
    label: str
    value: str
    said: str
    style: Style


def answer_row(
    page: Page,
    asked: Sequence[Asked],
    *,
    before: Sequence[Cell] = (),
    baseline: float,
    below: float,
    least: float,
    fixed: bool = False,
) -> Row:
    """A row of answers as said, or with a field for each; what is ``fixed`` is always as said."""
    if page.fillable and not fixed:
        count = max(count_of(page, each.width, each.value) for each in asked)
        cells = [
            answer_cell(
                page, each.x, each.width, each.key, each.value, count=count, label=each.label
            )
            for each in asked
        ]
        height = count * WRITING
        return Row([*before, *cells], page.width, baseline=_TYPED, least=height, rule="hair")
    said = [
        Cell(each.x, Text(each.said, each.style, each.width, page.pen))
        for each in asked
        if each.said
    ]
    empty = page.blank and not said
    return Row(
        [*before, *said], page.width, baseline=_TYPED if empty else baseline,
        below=0 if empty else below, least=WRITING if empty else least, rule="hair",
    )  # fmt: skip


def steps(page: Page, plan: StrategyPage, blank: int) -> list[Block]:
    """The action steps and ``blank`` rows more; nothing where there would be only a head."""
    words, scale = page.words, page.type.scale
    x, when, who = page.part(_STEP_MM), page.part(_WHEN_MM), page.part(_WHO_MM)
    columns = (
        (x, when - x - GUTTER, words("Action step")),
        (when, who - when - GUTTER, words("By when")),
        (who, page.width - who, words("With whom")),
    )
    head = table_head(page, columns)
    blocks: list[Block] = [head.above(14, keep=True)]
    for n, step in enumerate((*plan.steps, *([StepLine(what="")] * blank)), 1):
        known = step.id or f"{NEW}{plan.goal_id}.{n}"
        day = say_day(words, step.by, page.header.on)
        asked = [
            Asked(left, width, FieldKey("step", known, field), name, value, said, page.type.body)
            for (left, width, name), (field, value, said) in zip(
                columns,
                (("what", step.what, step.what), ("by", typed_day(step.by), day),
                 ("who", step.who, step.who)),
                strict=True,
            )
        ]  # fmt: skip
        row = answer_row(
            page,
            asked,
            before=[Cell(0, _done(page, step))],
            baseline=17 * scale,
            below=5 * scale,
            least=26.4,
            fixed=_is_first(plan, step),
        )
        row.head = head
        blocks.append(row)
    return blocks if len(blocks) > 1 else []


def _is_first(plan: StrategyPage, step: StepLine) -> bool:
    """Whether a step is the first one, which has fields of its own above."""
    return bool(step.id and plan.first is not None and plan.first.id == step.id)


def _done(page: Page, step: StepLine) -> Block:
    """The box to tick; what was told as done before is not asked again."""
    if not step.id or step.done:
        return tick_box(step.done)
    asked = page.words("Done: {step}", step=step.what)
    return answer_tick(page, FieldKey("step", step.id, "outcome"), step.done, label=asked)


# What might get in the way


def barriers(page: Page, plan: StrategyPage, blank: int) -> list[Block]:
    """What might get in the way and the move past it, and ``blank`` rows more."""
    words, kinds, pen = page.words, page.type, page.pen
    then = page.part(_THEN_MM)
    names = (words("What might get in the way"), words("How I move past it"))
    head = table_head(page, ((0, then - GUTTER, names[0]), (then, page.width - then, names[1])))
    leads = (words("If"), words("then"))
    widths = [fonts.width(each, kinds.caption.font, kinds.caption.size) + 5 for each in leads]
    blocks: list[Block] = [head.above(13, keep=True)]
    for n, each in enumerate((*plan.barriers, *([BarrierLine(what="")] * blank)), 1):
        # A move written as a whole sentence, "If … then …", needs no "then" before it.
        whole = each.move.casefold().startswith(leads[0].casefold() + " ")
        after = 0.0 if whole else widths[1]
        before = [Cell(0, Text(leads[0], kinds.caption, widths[0], pen))]
        if not whole:
            before.append(Cell(then, Text(leads[1], kinds.caption, widths[1], pen)))
        known = each.id or f"{NEW}{plan.goal_id}.{n}"
        asked = (
            Asked(widths[0], then - GUTTER - widths[0], FieldKey("barrier", known, "what"),
                  names[0], each.what, each.what, kinds.body),
            Asked(then + after, page.width - then - after, FieldKey("barrier", known, "move"),
                  names[1], each.move, each.move, kinds.said_row),
        )  # fmt: skip
        row = answer_row(
            page, asked, before=before, baseline=16.5 * kinds.scale, below=3.5 * kinds.scale,
            least=25,
        )  # fmt: skip
        row.head = head
        blocks.append(row)
    return blocks if len(blocks) > 1 else []


# Resources


def resources(page: Page, plan: StrategyPage, lines: int) -> list[Block]:
    """Four columns of what there is and what is wanted, with ``lines`` ruled lines below each."""
    words, kinds = page.words, page.type
    width = page.part(_KIND_MM) - 20
    found = (
        ("skills", words("Skills"), plan.skills),
        ("tools", words("Tools"), plan.tools),
        ("people", words("People"), plan.people),
        ("logistics", words("Logistics"), plan.logistics),
    )
    if not lines and not any(have for _, _, have in found):
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
    columns, rules = [], []
    for n, (kind, name, have) in enumerate(found):
        x = n * page.part(_KIND_MM)
        items = [_resource(page, each, width) for each in have]
        stack = Stack([Text(name, kinds.column, width, page.pen), *items])
        columns.append(Cell(x, stack, lined=False, down=4.5))
        asked = [
            (FieldKey("resource", f"{NEW}{plan.goal_id}.{kind}.{n}", "what"), name)
            for n in range(1, lines + 1)
        ]
        first = WRITING if page.blank else 21
        rules.append(Cell(x, answer_each_line(page, width, asked, first=first), lined=False))
    blocks: list[Block] = [head, Row(columns, page.width)]
    if lines:
        blocks[1].keep = True
        blocks.append(Row(rules, page.width))
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
    """What there is or is wanted; on a form a box to tick once there is."""

    def mark(pen: Pen, x: float, top: float) -> None:
        if resource.has:
            tick(pen, x + 0.8, top - 0.6, 7.5)
        else:
            _wanted(pen, x - 0.3, top - 7.6)

    sign: Block = Mark(7.5, mark, baseline=7.2)
    if page.fillable and resource.id:
        asked = page.words("I have it: {what}", what=resource.what)
        key = FieldKey("resource", resource.id, "has")
        sign = answer_tick(page, key, resource.has, label=asked)
    indent = 14.0 if not page.fillable else 17.0
    cells = (
        Cell(0, sign),
        Cell(indent, Text(resource.what, page.type.body, width - indent, page.pen)),
    )
    return Row(cells, width).above(2)
