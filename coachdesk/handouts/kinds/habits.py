"""The Thinking and habits handout: a thought and a habit to a page, with rows to tick by hand."""

from dataclasses import replace

from coachdesk.domain.handout import HabitLine, HabitsContent, Part, ThoughtLine, Variant, shows
from coachdesk.domain.scales import day_of
from coachdesk.drawing.scales import RailPoint, rail
from coachdesk.handouts import fonts
from coachdesk.handouts.blocks import (
    Block,
    Box,
    Cell,
    Chart,
    Lines,
    Mark,
    NewPage,
    Row,
    Rule,
    Stack,
    Text,
)
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.icons import named
from coachdesk.handouts.kinds.thoughts import thought_blocks
from coachdesk.handouts.page import Page, paginated
from coachdesk.handouts.paper import HABIT_BOX, Style
from coachdesk.handouts.parts import boxes, heading, title

_BOX_MM, _BETWEEN_MM = 53.0, 7.5
_WEEKS = 4
_RAIL = (0.0, 0.27, 0.455, 1.0)  # as drawn: the near milestones need room for their words
_ARROW = 3.2


def habits(page: Page, content: HabitsContent) -> list[Block]:
    """The blocks of every page; the week lines give way first, then a page flows on."""
    thoughts = list(content.thoughts) if shows(content, Part.THOUGHT) else []
    found = list(content.habits)
    if not content.thoughts and not content.habits:  # an empty page is still good to write on
        page = replace(page, variant=Variant.TO_WRITE)
    if page.blank:
        thoughts, found = [ThoughtLine()], [HabitLine()]
        if not shows(content, Part.THOUGHT):
            thoughts = []
    blocks: list[Block] = []
    for n in range(max(len(thoughts), len(found), 1)):
        thought = thoughts[n] if n < len(thoughts) else None
        habit = found[n] if n < len(found) else None
        if blocks:
            blocks.append(NewPage())
        blocks += _fitted(page, content, thought, habit)
    return blocks


def _fitted(
    page: Page, content: HabitsContent, thought: ThoughtLine | None, habit: HabitLine | None
) -> list[Block]:
    most = _WEEKS if shows(content, Part.LINES) or page.blank else 0
    body = _blocks(page, content, thought, habit)
    if habit is None:
        return body
    for weeks in range(most, -1, -1):
        made = [*body, *_week_lines(page, weeks)]
        if len(paginated(made, page.paper.body_height)) == 1:
            return made
    return [*body, *_week_lines(page, most)]


def _blocks(
    page: Page,
    content: HabitsContent,
    thought: ThoughtLine | None,
    habit: HabitLine | None,
) -> list[Block]:
    words = page.words
    blocks = [
        title(
            page,
            words("My thinking and habits"),
            words("The thought I choose, and the small thing I do every day"),
        )
    ]
    trackers = shows(content, Part.TRACKERS)
    if thought is not None:
        blocks += thought_blocks(page, thought, trackers=trackers)
    if habit is None:
        return blocks
    if thought is not None:
        blocks.append(Rule(page.width).above(14))
    blocks += _habit(page, habit, first=thought is None)
    if shows(content, Part.HARD_DAY) and (habit.if_then or page.blank):
        blocks.append(_hard_day(page, habit).above(9))
    if trackers:
        blocks += _tracker(page)
        blocks.append(_milestones(page, habit).above(17))
    return blocks


# The habit


def _habit(page: Page, habit: HabitLine, *, first: bool) -> list[Block]:
    words, kinds = page.words, page.type
    days = _weekdays(page, habit)
    width = page.width - 7 * 19.4 - 10
    name = Style("serif", 16.5 * kinds.scale, 20 * kinds.scale)
    if page.blank:
        head: Block = Row(
            (
                Cell(0, Lines(1, width, first=17), lined=False),
                Cell(page.width - 7 * 19.4, days, lined=False),
            ),
            page.width,
        )
    else:
        said = habit.name or habit.routine or habit.tiny or words("A habit")
        purpose = words("for {goal}", goal=habit.goal) if habit.goal else ""
        head = Row(
            (
                Cell(0, _named(page, said, name, purpose, width), lined=False),
                Cell(page.width - 7 * 19.4, days, lined=False),
            ),
            page.width,
        )
    return [head.above(12 if first else 13, keep=True), _loop(page, habit).above(7)]


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


def _weekdays(page: Page, habit: HabitLine) -> Block:
    """A circle a day, filled on chosen days; where any days will do, their number is said."""
    words, style = page.words, Style("sans", 9, 11)
    chosen = Style("sans_semibold", 9, 11, "surface")
    if habit.per_week is not None and not page.blank:
        said = words.count("{n} day a week", "{n} days a week", habit.per_week)
        return Text(said, page.type.caption, 7 * 19.4, page.pen, "right")

    def draw(pen: Pen, x: float, top: float) -> None:
        for day in range(7):
            on = bool(habit.weekdays >> day & 1) and not page.blank
            middle = x + 7 * 19.4 - 8 - (6 - day) * 19.4
            pen.circle(middle, top - 8, 8, "brand" if on else "ink", 0.6, "brand" if on else "")
            pen.say(
                words.weekday_letter(day), middle, top - 11.1, chosen if on else style,
                anchor="middle",
            )  # fmt: skip

    return Mark(16, draw)


def _loop(page: Page, habit: HabitLine) -> Block:
    """Cue, routine and reward, one leading to the next."""
    words, kinds, pen = page.words, page.type, page.pen
    width, between = page.part(_BOX_MM), page.part(_BETWEEN_MM)
    inner = width - 22
    tiny = words("Tiny version: {what}", what=habit.tiny) if habit.tiny else ""
    parts = (
        ("cue", words("Cue"), habit.cue, ""),
        ("routine", words("Routine"), habit.routine, tiny),
        ("reward", words("Reward"), habit.reward, ""),
    )
    stacks = []
    for icon, name, text, aside in parts:
        stack: list[Block] = [named(page, icon, name, inner)]
        if page.blank:
            stack.append(Lines(2, inner, first=20))
        if text:
            stack.append(Text(text, kinds.said_row, inner, pen).above(1.5))
        if aside:
            stack.append(Text(aside, kinds.caption, inner, pen).above(2))
        stacks.append(Stack(stack))
    pad = 8.5
    height = max(57.0 if not page.blank else 0.0, max(each.height for each in stacks) + 2 * pad)
    cells = []
    for n, stack_block in enumerate(stacks):
        x = n * (width + between)
        cells.append(
            Cell(
                x,
                Box(stack_block, width, pad=pad, across=11, edge="rule", least=height),
                lined=False,
            )
        )
        if n:
            cells.append(Cell(x - between / 2, _arrow(height), lined=False))
    return Row(cells, page.width)


def _arrow(height: float) -> Block:
    def draw(pen: Pen, x: float, top: float) -> None:
        y = top - height / 2
        points = ((x - _ARROW / 2, y + _ARROW), (x + _ARROW / 2, y), (x - _ARROW / 2, y - _ARROW))
        pen.polyline(points, "grey", 1.0)

    return Mark(0, draw)


def _hard_day(page: Page, habit: HabitLine) -> Block:
    """The if-then card, dashed to be cut out."""
    words, kinds = page.words, page.type
    inner = page.width - 24
    label = Text(words("My card for the hard day"), kinds.column, inner, page.pen)
    said: Block = (
        Lines(1, inner, first=20)
        if page.blank
        else Text(habit.if_then, kinds.said_row, inner, page.pen).above(1.5)
    )
    return Box(Stack([label, said]), page.width, pad=7.5, across=12, edge="rule", dash=(3, 2.4))


# What is ticked by hand


def _tracker(page: Page) -> list[Block]:
    words = page.words
    aside = words(
        "A tick for done, a dot for the tiny version. A missed day is a missed day; go on."
    )
    return [
        heading(page, words("30-day tracker"), page.width, aside).above(14, keep=True),
        boxes(page, 1, 15, HABIT_BOX, page.width).above(4, keep=True),
        boxes(page, 16, 15, HABIT_BOX, page.width).above(8),
    ]


def _milestones(page: Page, habit: HabitLine) -> Block:
    words = page.words
    start = day_of(habit.start_on)
    begin = words.short_day(start) if start and not page.blank else words("Day 1")
    points = (
        RailPoint(_RAIL[0], True, begin, words("I start")),
        RailPoint(_RAIL[1], False, words("21 days"), words("a new thought")),
        RailPoint(_RAIL[2], False, words("30 days"), words("a habit")),
        RailPoint(_RAIL[3], False, words("6 to 12 months"), words("simply how I do things")),
    )
    style = page.type.caption
    return Chart(rail(points, page.width, style.leading), style)


def _week_lines(page: Page, weeks: int) -> list[Block]:
    if not weeks:
        return []
    words = page.words
    style = page.type.caption
    names = [words("Week {n}", n=n + 1) for n in range(weeks)]
    indent = max(fonts.width(each, style.font, style.size) for each in names) + 12
    labels = [Text(each, style, indent, page.pen) for each in names]
    return [
        heading(page, words("What helped this week"), page.width).above(13, keep=True),
        Lines(weeks, page.width, first=21, labels=labels, indent=indent),
    ]
