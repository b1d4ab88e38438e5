"""What the pages that look back share: a goal with its number and line, a habit with its days."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from coachdesk.domain.handout import HabitProgress, MeasuredDay
from coachdesk.domain.scales import day_of
from coachdesk.drawing.scales import STRIP_MARGIN, StripDay, progress_line, strip
from coachdesk.handouts import fonts
from coachdesk.handouts.blocks import Block, Cell, Chart, Gap, Mark, Row, Stack, Text
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.page import Page
from coachdesk.handouts.paper import GUTTER, MM, Style
from coachdesk.words import Words

LINE_HEIGHT: Final = 56.0
STRIP_DAYS: Final = 30
_SHORT_UNIT: Final = 12  # signs; a longer unit stands beside the measure, not the number
_BOX, _GAP = 9.7, 3.2
_LEAST_BOX: Final = 6.5
_NAME_MM = 70.0
_STATES: Final = {"off": "future"}  # a day nothing was planned for has the faintest edge


class Measured(Protocol):
    """A goal as far as its number goes."""

    @property
    def measure(self) -> str:
        """What is counted."""

    @property
    def unit(self) -> str:
        """In what it is counted."""

    @property
    def baseline(self) -> float | None:
        """Where it began."""

    @property
    def target(self) -> float | None:
        """Where it should come to."""

    @property
    def now(self) -> float | None:
        """Where it stands."""

    @property
    def values(self) -> tuple[MeasuredDay, ...]:
        """The measured days, oldest first."""

    @property
    def status(self) -> str:
        """How the goal stands, as a key."""


def section(
    page: Page, text: str, width: float, aside: str = "", mark: Cell | None = None
) -> Block:
    """The name of a part over a dark rule, with a word or a mark on the right."""
    style = Style("sans_semibold", 11 * page.type.scale, 14 * page.type.scale)
    cells = [Cell(0, Text(text, style, width * (0.5 if aside else 1), page.pen))]
    if aside:
        grey = page.type.caption
        cells.append(Cell(width * 0.5, Text(aside, grey, width * 0.5, page.pen, "right")))
    above: list[Block] = []
    if mark is not None and mark.x < fonts.width(text, style.font, style.size) + 8:
        above, cells = [Row(cells, width)], []  # no room beside the name: below it
    if mark is not None:
        cells.append(mark)
    last = Row(cells, width, below=3 * page.type.scale, rule="ink", weight=0.75)
    return (Stack([*above, last]) if above else last).above(0, keep=True)


# A goal


def number_words(words: Words, goal: Measured) -> str:
    """Where the measure stands: 4 of 5, or 9, target 4 where it goes down; empty without one."""
    if goal.now is None:
        return ""
    unit = f" {goal.unit}" if goal.unit and len(goal.unit) <= _SHORT_UNIT else ""
    now = words.number(goal.now)
    if goal.target is None:
        return now + unit
    target = words.number(goal.target)
    if goal.baseline is not None and goal.baseline > goal.target:
        return words("{n}, target {m}", n=now, m=target) + unit
    return words("{n} of {m}", n=now, m=target) + unit


def status_words(words: Words, status: str) -> str:
    """How a goal stands, in a word or two; empty where that is not to be told."""
    return {
        "listed": words("parked"),
        "active": words("under way"),
        "achieved": words("reached"),
        "paused": words("paused"),
        "released": words("let go"),
    }.get(status, "")


def standing(page: Page, goal: Measured, width: float) -> Block:
    """The measure with its number at the right; without a number how the goal stands."""
    words, kinds = page.words, page.type
    number = number_words(words, goal)
    status = status_words(words, goal.status)
    if goal.status == "active" and number:
        status = ""
    strong = Style("sans_semibold", 11.25 * kinds.scale, 14 * kinds.scale)
    style = strong if number else kinds.caption
    said = number or status
    room = min(width * 0.62, fonts.width(said, style.font, style.size) + 3)
    cells = [Cell(width - room, Text(said, style, room, page.pen, "right"))] if said else []
    unit = goal.unit if len(goal.unit) > _SHORT_UNIT else ""
    named = ", ".join(filter(None, (goal.measure, unit))) or (status if number else "")
    if named and named != said:
        cells.insert(0, Cell(0, Text(named, kinds.caption, width - room - 6, page.pen)))
    whole: list[Block] = [Row(cells, width)]
    if number and status and named != status:
        whole.append(Text(status, kinds.caption, width, page.pen, "right"))
    return Stack(whole)


def goal_chart(
    page: Page, goal: Measured, width: float, height: float = LINE_HEIGHT
) -> Block | None:
    """The line of a goal's values; ``None`` where fewer than two were measured."""
    words, style = page.words, page.type.caption
    known = [(day, each.value) for each in goal.values if (day := day_of(each.on))]
    if len(known) < 2:
        return None
    first, last = known[0][0], known[-1][0]
    span = (last - first).days
    places = [
        ((day - first).days / span if span else n / (len(known) - 1), value)
        for n, (day, value) in enumerate(known)
    ]
    said = words.short_day if first.year == last.year else words.short_day_with_year
    target = "" if goal.target is None else words.number(goal.target)
    room = 11 + fonts.width(target, style.font, style.size)
    drawing = progress_line(
        places, goal.target, target, said(first), said(last), width,
        height * page.type.scale, style.leading, room,
    )  # fmt: skip
    return Chart(drawing, style)


def in_columns(page: Page, blocks: Sequence[Block], columns: int, before: float) -> list[Block]:
    """Blocks side by side, a row of ``columns`` after the other."""
    step = column_width(page, columns) + 2 * GUTTER
    rows: list[Block] = []
    for n in range(0, len(blocks), columns):
        cells = [
            Cell(k * step, each, lined=False) for k, each in enumerate(blocks[n : n + columns])
        ]
        rows.append(Row(cells, page.width).above(before if not rows else 14))
    return rows


def column_width(page: Page, columns: int) -> float:
    """How wide each of some columns is."""
    return (page.width - (columns - 1) * 2 * GUTTER) / columns


# A habit


def habit_row(page: Page, habit: HabitProgress) -> Block:
    """A habit's name, and beside it its latest days or since when it is one."""
    words, kinds = page.words, page.type
    left = page.part(_NAME_MM)
    width = page.width - left - GUTTER
    name = Text(habit.name, kinds.said_row, left - GUTTER, page.pen)
    said = habit_words(words, habit)
    beside: list[Block] = []
    if habit.days:
        beside.append(days_strip(page, habit, width))
    if said:
        beside.append(Text(said, kinds.caption if beside else kinds.body, width, page.pen).above(2))
    cells = [Cell(0, name)]
    if beside and habit.days:
        cells.append(Cell(left, Stack(beside), lined=False, down=0.5 - STRIP_MARGIN + 3))
    elif beside:
        cells.append(Cell(left, Stack(beside)))
    return Row(cells, page.width, baseline=11 * kinds.scale, below=4)


def habit_words(words: Words, habit: HabitProgress) -> str:
    """Since when a habit is one, else how many of the planned days shown were kept."""
    since, start = day_of(habit.since_on), day_of(habit.start_on)
    if since:
        return words("a habit since {day}", day=words.paper_day(since))
    if not habit.days:
        if start:
            return words("begun on {day}", day=words.paper_day(start))
        return words("not begun")
    planned = [each for each in habit.days if each.state not in ("off", "excused")]
    kept = sum(each.state in ("done", "tiny") for each in habit.days)
    return words.count("kept on {m} of {n} day", "kept on {m} of {n} days", len(planned), m=kept)


def days_strip(page: Page, habit: HabitProgress, width: float) -> Block:
    """The latest days of a habit, one square each, made smaller until they stand in one line."""
    count = len(habit.days)
    share = min(1.0, (width + _GAP) / (count * (_BOX + _GAP)))
    row = STRIP_DAYS
    if share * _BOX < _LEAST_BOX:
        share, row = 1.0, STRIP_DAYS // 2
    days = [StripDay(_STATES.get(each.state, each.state)) for each in habit.days]
    drawing = strip(days, _BOX * share, _GAP * share, row=row, printed=True)
    shifted = Cell(-STRIP_MARGIN, Chart(drawing, page.type.caption), lined=False)
    return Row((shifted,), width)


def strip_legend(page: Page, habits: Sequence[HabitProgress], right: float) -> Cell | None:
    """What the squares of the strips mean, up to a right edge; ``None`` where there are none."""
    words, style = page.words, page.type.caption
    shown = {day.state for each in habits for day in each.days}
    names = {
        "done": words("done"),
        "tiny": words("tiny version"),
        "excused": words("excused"),
        "missed": words("missed"),
        "open": words("not noted"),
        "off": words("not planned"),
    }
    signs = [(state, said) for state, said in names.items() if state in shown]
    if not signs:
        return None
    box = 8.0
    width = sum(box + 16 + fonts.width(said, style.font, style.size) for _, said in signs) - 12

    def draw(pen: Pen, x: float, top: float) -> None:
        for state, said in signs:
            one = strip([StripDay(_STATES.get(state, state))], box, 0, printed=True)
            pen.drawing(one, x - STRIP_MARGIN, top - style.size + box - 0.6 + STRIP_MARGIN, style)
            pen.say(said, x + box + 4, top - style.size, style)
            x += box + 4 + fonts.width(said, style.font, style.size) + 12

    return Cell(right - width, Mark(style.leading, draw, baseline=style.size))


# Words and signatures


def bullets(page: Page, text: str, width: float) -> Block:
    """What was said, a point for each of its lines."""
    said = [each.strip(" •-–\t") for each in text.splitlines() if each.strip(" •-–\t")]
    style = page.type.said_row
    if len(said) < 2:
        return Text(text, style, width, page.pen)
    rows = [
        Row(
            (
                Cell(0, Text("•", Style("sans", style.size, style.leading, "grey"), 10, page.pen)),
                Cell(10, Text(each, style, width - 10, page.pen)),
            ),
            width,
        )
        for each in said
    ]
    return Stack([each.above(1.5) for each in rows])


@dataclass(frozen=True, slots=True)
class Signature:
    """A line to sign on: what stands below it, and how wide it is."""

    said: str
    width: float


def signatures(page: Page, places: Sequence[Signature]) -> Block:
    """Lines to sign on side by side, each with its words below."""
    style = page.type.caption
    cells, x = [], 0.0
    for each in places:
        rule = _rule(each.width)
        below = Text(each.said, style, each.width, page.pen)
        cells.append(Cell(x, Stack([Gap(11 * MM), rule, below.above(3)]), lined=False))
        x += each.width + 2 * GUTTER
    return Row(cells, page.width)


def _rule(width: float) -> Block:
    return Mark(0.5, lambda pen, x, top: pen.line(x, top, x + width, top, "ink", 0.5))
