"""The lower half of the Thinking and habits page: a habit, its days to tick, its milestones."""

from collections.abc import Sequence

from coachdesk.domain.form import FieldKey
from coachdesk.domain.handout import HabitLine
from coachdesk.domain.scales import day_of
from coachdesk.drawing.scales import RailPoint, rail
from coachdesk.handouts import fonts
from coachdesk.handouts.blocks import Block, Box, Cell, Chart, Mark, Row, Stack, Text
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.forms import answer_days, answer_line, answer_lines, is_printed, tick_over
from coachdesk.handouts.icons import named
from coachdesk.handouts.page import Page
from coachdesk.handouts.paper import HABIT_BOX, WRITING, Style
from coachdesk.handouts.parts import heading

_BOX_MM, _BETWEEN_MM = 53.0, 7.5
_RAIL = (0.0, 0.27, 0.455, 1.0)  # as drawn: the near milestones need room for their words
_ARROW = 3.2
_DAY, _DAY_STEP = 16.0, 19.4  # a circle for a weekday, and from one to the next


def habit_blocks(page: Page, habit: HabitLine, known: str, *, first: bool) -> list[Block]:
    """The habit with its weekdays, and what leads to it and follows from it.

    ``known`` is the id the habit has, or will have.
    """
    words, kinds = page.words, page.type
    left = page.width - 7 * _DAY_STEP
    width = left - 10
    style = Style("serif", 16.5 * kinds.scale, 20 * kinds.scale)
    said = habit.name or habit.routine or habit.tiny
    purpose = words("for {goal}", goal=habit.goal) if habit.goal else ""
    if page.fillable or (page.blank and not said):
        key = FieldKey("habit", known, "name")
        asked = words("My habit")
        name: Block = _labelled(page, asked, key, habit.name, width)
        if purpose:
            name = Stack([name, Text(purpose, kinds.caption, width, page.pen).above(2)])
    else:
        name = _named(page, said or words("A habit"), style, purpose, width)
    said_days = habit.per_week is not None
    days = Cell(left, _weekdays(page, habit, known), lined=said_days)
    head = Row((Cell(0, name, lined=said_days and name.baseline > 0), days), page.width)
    blocks = [head.above(12 if first else 13, keep=True), _loop(page, habit, known).above(7)]
    if page.fillable or (page.blank and not habit.tiny):
        blocks.append(_tiny(page, habit, known))
    return blocks


def _named(page: Page, said: str, style: Style, purpose: str, width: float) -> Block:
    """The habit's name, and what it serves beside it or, where that is long, below."""
    small, pen = page.type.caption, page.pen
    after = fonts.width(said, style.font, style.size) + 10
    if not purpose:
        return Text(said, style, width, pen)
    if after + fonts.width(purpose, small.font, small.size) + 2 <= width:
        cells = (
            Cell(0, Text(said, style, after, pen)),
            Cell(after, Text(purpose, small, width - after, pen)),
        )
        return Row(cells, width)
    return Stack([Text(said, style, width, pen), Text(purpose, small, width, pen).above(1)])


def _weekdays(page: Page, habit: HabitLine, known: str) -> Block:
    """A circle a day, filled on chosen days; where any days will do, their number is said."""
    words = page.words
    if habit.per_week is not None:
        said = words.count("{n} day a week", "{n} days a week", habit.per_week)
        return Text(said, page.type.caption, 7 * _DAY_STEP, page.pen, "right")
    cells = []
    for day in range(7):
        on, sign = bool(habit.weekdays >> day & 1), words.weekday_letter(day)
        circle = _day_circle(sign, on=on and not page.fillable)
        if page.fillable:
            key = FieldKey("habit", known, f"weekday.{day}")
            circle = tick_over(
                circle, key, on, _DAY, label=words.weekday_name(day), sign=sign
            )  # fmt: skip
        cells.append(Cell(7 * _DAY_STEP - _DAY - (6 - day) * _DAY_STEP, circle, lined=False))
    return Row(cells, 7 * _DAY_STEP)


def _day_circle(sign: str, *, on: bool) -> Block:
    style = Style("sans_semibold", 9, 11, "surface") if on else Style("sans", 9, 11)

    def draw(pen: Pen, x: float, top: float) -> None:
        middle, radius = x + _DAY / 2, _DAY / 2
        pen.circle(
            middle, top - radius, radius, "brand" if on else "ink", 0.6, "brand" if on else ""
        )
        pen.say(sign, middle, top - 11.1, style, anchor="middle")

    return Mark(_DAY, draw)


def _loop(page: Page, habit: HabitLine, known: str) -> Block:
    """Cue, routine and reward, one leading to the next."""
    words, kinds, pen = page.words, page.type, page.pen
    width, between = page.part(_BOX_MM), page.part(_BETWEEN_MM)
    inner, pad = width - 22, 8.5
    stacks = []
    for icon, name, text in (
        ("cue", words("Cue"), habit.cue),
        ("routine", words("Routine"), habit.routine),
        ("reward", words("Reward"), habit.reward),
    ):
        stack: list[Block] = [named(page, icon, name, inner)]
        if page.blank or text:
            key = FieldKey("habit", known, icon)
            said = answer_lines(
                page, 2, inner, key, text, label=name, style=kinds.said_row, first=20, free=0
            )
            stack.append(said.above(1.5 if is_printed(page, text) else 0))
        if icon == "routine" and habit.tiny and not page.fillable:
            tiny = words("Tiny version: {what}", what=habit.tiny)
            stack.append(Text(tiny, kinds.caption, inner, pen).above(2))
        stacks.append(Stack(stack))
    least = 0.0 if page.blank else 57.0
    height = max(least, max(each.height for each in stacks) + 2 * pad)
    cells = []
    for n, stack_block in enumerate(stacks):
        x = n * (width + between)
        box = Box(stack_block, width, pad=pad, across=11, edge="rule", least=height)
        cells.append(Cell(x, box, lined=False))
        if n:
            cells.append(Cell(x - between / 2, _arrow(height), lined=False))
    return Row(cells, page.width)


def _arrow(height: float) -> Block:
    def draw(pen: Pen, x: float, top: float) -> None:
        y = top - height / 2
        points = ((x - _ARROW / 2, y + _ARROW), (x + _ARROW / 2, y), (x - _ARROW / 2, y - _ARROW))
        pen.polyline(points, "grey", 1.0)

    return Mark(0, draw)


def _tiny(page: Page, habit: HabitLine, known: str) -> Block:
    """Room for the version of two minutes."""
    asked = page.words("The tiny version, two minutes at most")
    key = FieldKey("habit", known, "tiny")
    return _labelled(page, asked, key, habit.tiny, page.width).above(2)


def _labelled(page: Page, asked: str, key: FieldKey, value: str, width: float) -> Block:
    """A line to write on behind what it asks."""
    style = page.type.caption
    indent = min(fonts.width(asked, style.font, style.size) + 8, width / 2)
    line = answer_line(page, width - indent, key, value, label=asked)
    name = Text(asked, style, indent, page.pen)
    down = max(0.0, WRITING - style.leading - 1)
    return Row((Cell(0, name, lined=False, down=down), Cell(indent, line, lined=False)), width)


def hard_day(page: Page, habit: HabitLine, known: str) -> Block:
    """What to do when the day is hard, in a dashed frame."""
    words, kinds = page.words, page.type
    inner = page.width - 24
    asked = words("My card for the hard day")
    label = Text(asked, kinds.column, inner, page.pen)
    said = answer_lines(
        page, 1, inner, FieldKey("habit", known, "if_then"), habit.if_then,
        label=asked, style=kinds.said_row, first=20, free=0,
    ).above(1.5 if is_printed(page, habit.if_then) else 0)  # fmt: skip
    return Box(Stack([label, said]), page.width, pad=7.5, across=12, edge="rule", dash=(3, 2.4))


# What is ticked by hand


def tracker(page: Page, habit: HabitLine) -> list[Block]:
    """Thirty days to tick, in two rows."""
    words = page.words
    aside = words(
        "A tick for done, a dot for the tiny version. A missed day is a missed day; go on."
    )
    start = day_of(habit.start_on) if habit.id else None
    about, asked = FieldKey("day", habit.id, "days"), words("Done")
    rows = [
        answer_days(page, about, start, (first, 15), HABIT_BOX, page.width, label=asked)
        for first in (1, 16)
    ]
    return [
        heading(page, words("30-day tracker"), page.width, aside).above(14, keep=True),
        rows[0].above(4, keep=True),
        rows[1].above(8, keep=True),  # the milestones are read with the days
    ]


def milestones(page: Page, habit: HabitLine) -> Block:
    """The way from the start to how things simply are done."""
    words = page.words
    start = day_of(habit.start_on)
    begin = words.short_day(start) if start else words("Day 1")
    said = (
        (begin, words("I start")),
        (words("21 days"), words("a new thought")),
        (words("30 days"), words("a habit")),
        (words("6 to 12 months"), words("simply how I do things")),
    )
    points = [
        RailPoint(place, n == 0, name, about)
        for n, (place, (name, about)) in enumerate(zip(_places(page, said), said, strict=True))
    ]
    style = page.type.caption
    return Chart(rail(points, page.width, style.leading), style)


def _places(page: Page, said: Sequence[tuple[str, str]]) -> tuple[float, ...]:
    """Where the milestones stand on their way, so that none runs into the words of another."""
    size, width = page.type.caption.size, page.width
    start, *near, _ = (
        max(fonts.width(name, "sans_semibold", size), fonts.width(about, "sans", size))
        for name, about in said
    )
    first = max(_RAIL[1] * width, start + 10 + near[0] / 2)
    second = max(_RAIL[2] * width, first + near[0] / 2 + 10 + near[1] / 2)
    return (_RAIL[0], first / width, second / width, _RAIL[3])
