"""The Goals page to write on: a numbered wheel, lines, and circles for every area.

What is known is printed, and beside it is room for the rest. The page never shrinks, because a
hand does not; nine areas and more go on to a second page.
"""

from collections.abc import Sequence

from coachdesk.domain.form import NEW, FieldKey
from coachdesk.domain.handout import AreaLine, GoalLine, GoalsContent, Part, shows
from coachdesk.handouts import fonts
from coachdesk.handouts.blocks import Block, Cell, Lines, Mark, Row, Rule, Stack, Text
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.forms import answer_cell, answer_circles, answer_lines, count_of, is_printed
from coachdesk.handouts.page import Page, accompanied, paginated, say_fitted
from coachdesk.handouts.paper import CIRCLE, GUTTER, MM, WRITING
from coachdesk.handouts.parts import continued, heading, name_of, table_head, title
from coachdesk.handouts.wheel import BLANK_RADIUS, wheel_block

_LEFT_MM, _RIGHT_MM = 92.0, 99.5
_RATE_MM, _GOAL_MM, _WHY_MM = 27.0, 90.4, 133.8
_STEP, _LEAST_STEP = 13.1, 11.7
_BETWEEN = 3.4 * MM
_SHORT_PAPER = 660.0  # points of body height under which the wheel is drawn smaller
_SHORT_RADIUS = 24 * MM


def to_write(page: Page, content: GoalsContent) -> list[Block]:
    """The blocks of the page."""
    short = page.paper.body_height < _SHORT_PAPER
    whole = _whole(page, content, short=short)
    if short or len(paginated(whole, page.paper.body_height)) == 1:
        return accompanied(whole, page.paper.body_height)
    shorter = _whole(page, content, short=True)  # a smaller wheel, where that saves a page
    saved = len(paginated(shorter, page.paper.body_height)) == 1
    return shorter if saved else accompanied(whole, page.paper.body_height)


def _whole(page: Page, content: GoalsContent, *, short: bool) -> list[Block]:
    words = page.words
    blocks = [
        title(page, words("My goals"), _sentence(page, content)),
        *_picture(page, content, short=short),
    ]
    name = words("Area of work") if content.workplace else words("Area of life")
    blocks += _Table(page, content, name, rated=True).rows(content.areas)
    if content.rest_of_life:
        rest = words("The rest of life")
        blocks += _Table(page, content, rest, rated=False).rows(content.rest_of_life)
    if content.loose:
        blocks += _Table(page, content, words("Other goals"), rated=False).loose(content.loose)
    return blocks


def _sentence(page: Page, content: GoalsContent) -> str:
    if page.fillable or not shows(content, Part.WHEEL):
        return page.words("Where life is now, where I want it, and why it matters to me")
    return page.words("Colour each slice to where it is now. Draw a line where you want it.")


# The wheel and the words beside it


def _picture(page: Page, content: GoalsContent, *, short: bool) -> list[Block]:
    beside = shows(content, Part.WHEEL) and bool(content.areas)
    left = page.part(_RIGHT_MM) if beside else 0.0
    lines = _said(page, content, page.width - left, beside=beside)
    if not beside:
        return [lines[0].above(10, keep=True), *lines[1:]]
    radius = _SHORT_RADIUS if short else BLANK_RADIUS
    wheel = wheel_block(page, content.areas, radius, page.part(_LEFT_MM))
    place = Cell((page.part(_LEFT_MM) - wheel.width) / 2, wheel, lined=False)
    before = 4 if short else 9
    side = Stack(lines)
    if side.height > wheel.height * 1.25:
        below = _said(page, content, page.width, beside=False)
        return [Row((place,), page.width).above(before), *below]
    down = max(0.0, (wheel.height - side.height) * 0.6)
    row = Row((place, Cell(left, side, lined=False, down=down)), page.width)
    return [row.above(before)]


def _said(page: Page, content: GoalsContent, width: float, *, beside: bool) -> list[Block]:
    """A year from now and what stood out: what was said, and room for more."""
    words = page.words
    blocks: list[Block] = []
    for key, name, text, count in (
        ("year_from_now", words("A year from now"), content.year_from_now, 4),
        ("stood_out", words("What stood out"), content.stood_out, 1 if beside else 2),
    ):
        blocks.append(heading(page, name, width).above(9, keep=True))
        asked = FieldKey("answer", "opening", key)
        if is_printed(page, text):
            blocks.append(Text(text, page.type.said, width, page.pen).above(2.5))
            if not page.fillable:
                blocks.append(Lines(1, width))
            continue
        blocks.append(answer_lines(page, count, width, asked, text, label=name, first=21))
    return blocks


# The table


class _Table:
    """A table of areas with their circles, goals and whys."""

    def __init__(self, page: Page, content: GoalsContent, name: str, *, rated: bool) -> None:
        words, why = page.words, shows(content, Part.WHY)
        self.page, self.name, self.rated = page, name, rated
        self.rate = page.part(_RATE_MM) if rated else 0.0
        self.goal = page.part(_GOAL_MM if rated else 40)
        self.why = page.part(_WHY_MM if rated else 107) if why else 0.0
        self.goal_width = (self.why - 12 if why else page.width) - self.goal
        self.name_width = (self.rate or self.goal) - GUTTER
        heads = [(0.0, self.name_width, name), (self.goal, self.goal_width, words("Goal"))]
        if rated:
            room = self.goal - self.rate - GUTTER
            heads.insert(1, (self.rate, room, words("Circle one on each row")))
        if why:
            heads.append((self.why, page.width - self.why, words("Why it matters")))
        self.head = table_head(page, heads)

    def rows(self, areas: Sequence[AreaLine]) -> list[Block]:
        """The head and the rows of areas, each with room for one more goal."""
        blocks: list[Block] = [self.head.above(8, keep=True)]
        for number, area in enumerate(areas, 1):
            known = area.id or f"{NEW}{number}"
            blocks += self._area(area, known)
        return blocks if areas else []

    def loose(self, goals: Sequence[GoalLine]) -> list[Block]:
        """The head and the rows of goals that belong to no area."""
        rows = [
            self._alone(self._goal(goal, goal.id or f"{NEW}loose.{n}", self.name, least=1))
            for n, goal in enumerate(goals, 1)
        ]
        for each in rows:
            each.head = self.head
        return [self.head.above(8, keep=True), *rows]

    def _alone(self, goal: Block) -> Block:
        """A goal in a row of its own."""
        return Row([Cell(self.goal, goal, lined=False)], self.page.width, rule="rule")

    def _area(self, area: AreaLine, known: str) -> list[Block]:
        """An area with its circles beside the first two goals; further ones in rows below."""
        page = self.page
        goals = [
            self._goal(goal, goal.id or f"{NEW}{known}.{n + 2}", area.name, least=1)
            for n, goal in enumerate(area.goals)
        ]
        least = 1 if goals else 2
        goals.append(self._goal(GoalLine(statement=""), f"{NEW}{known}.1", area.name, least=least))
        cells = [Cell(0, name_of(page, area.name, self.name_width + 3))]
        if self.rated:
            cells.append(Cell(self.rate, self._circles(area, known), lined=False, down=8.4))
        beside = Stack([goals[0], *(self._ruled(each) for each in goals[1:2])])
        cells.append(Cell(self.goal, beside, lined=False))
        first = Row(cells, page.width, baseline=16, least=2 * WRITING, rule="rule")
        first.head = self.head
        rows: list[Block] = [first, *map(self._alone, goals[2:])]
        again = continued(page, self.head, area.name)
        for each in rows[1:]:
            each.head = again
        return rows

    def _ruled(self, goal: Block) -> Block:
        """A goal below another, parted from it by a thin line."""
        return Stack([Rule(self.page.width - self.goal, "hair"), goal])

    def _goal(self, goal: GoalLine, known: str, area: str, *, least: int) -> Block:
        """A goal and its why as they are, or ``least`` lines for each."""
        page, words = self.page, self.page.words
        printed = bool(goal.statement) and not page.fillable
        asked = [("statement", 0.0, self.goal_width, goal.statement,
                  words("{area}: my goal", area=area))]  # fmt: skip
        if self.why:
            asked.append(("why", self.why - self.goal, page.width - self.why, goal.why,
                          words("{area}: why this goal matters to me", area=area)))  # fmt: skip
        count = max([least, *(count_of(page, width, said) for _, _, width, said, _ in asked)])
        cells = [
            answer_cell(
                page,
                x,
                width,
                FieldKey("goal", known, field),
                said,
                count=count,
                label=label,
                wraps=True,
            )
            for field, x, width, said, label in asked
        ]
        return Row(
            cells,
            page.width - self.goal,
            baseline=16 if printed else 0.0,
            below=5 if printed else 0.0,
            least=count * WRITING,
        )

    def _circles(self, area: AreaLine, known: str) -> Block:
        """Two rows to circle: now and desired."""
        page, words, style = self.page, self.page.words, self.page.type.caption
        room = self.goal - self.rate - GUTTER
        named = (("now", words("now"), area.now), ("desired", words("desired"), area.desired))
        wide = max(fonts.width(said, style.font, style.size) for _, said, _ in named) + 6
        indent = min(max(37.5, wide), room - 9 * _LEAST_STEP - CIRCLE)
        step = min(_STEP, (room - indent - CIRCLE) / 9)
        rows: list[Block] = []
        for key, said, value in named:
            value = None if area.skipped else value
            label = words("{area}: {what}, from 1 to 10", area=area.name, what=said)
            marks = answer_circles(page, step, FieldKey("rating", known, key), value, label=label)
            cells = (Cell(0, _caption(page, said, indent - 4)), Cell(indent, marks))
            rows.append(Row(cells, room).above(_BETWEEN))
        return Stack(rows)


def _caption(page: Page, text: str, room: float) -> Block:
    """A small word before a row of circles, made smaller where it is long."""
    style = page.type.caption

    def draw(pen: Pen, x: float, top: float) -> None:
        say_fitted(pen, text, x, top - CIRCLE / 2 - style.size * 0.3, style, room)

    return Mark(CIRCLE, draw, baseline=CIRCLE / 2 + style.size * 0.3)
