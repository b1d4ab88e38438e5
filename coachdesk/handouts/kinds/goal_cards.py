"""The priorities on the Progress report: a card each, and room for the newest number."""

from collections.abc import Sequence

from coachdesk.domain.form import FieldKey
from coachdesk.domain.handout import GoalProgress, ProgressContent
from coachdesk.handouts import fonts
from coachdesk.handouts.blocks import Block, Cell, Lines, Row, Stack, Text
from coachdesk.handouts.counted import in_words
from coachdesk.handouts.forms import answer_line
from coachdesk.handouts.page import Page
from coachdesk.handouts.paper import WRITING
from coachdesk.handouts.report import (
    LINE_HEIGHT,
    column_width,
    goal_chart,
    in_columns,
    section,
    standing,
)

_NARROW = 150.0  # points; columns narrower than this are too few words wide
_NEWEST = 90.0  # points to write a number in
_UNEVEN = 60.0  # points of difference in height above which lines begin where they can


def goal_cards(page: Page, content: ProgressContent, tight: float = 1.0) -> list[Block]:
    """The priorities, up to three side by side, each with its number and its line.

    ``tight`` is the share of the usual height a line has.
    """
    words, goals = page.words, content.goals
    columns = 3 if column_width(page, 3) / page.type.scale > _NARROW * 0.9 else 2
    width = column_width(page, columns)
    if not goals:
        if not page.blank or page.fillable:  # nothing there to type a number for
            return []
        empty = [_empty_card(page, width) for _ in range(columns)]
        head = section(page, words("My priorities"), page.width)
        return [head.above(16, keep=True), *in_columns(page, empty, columns, 2)]
    cards = _cards(page, goals, width, columns, tight)
    number = in_words(words, len(goals))
    name = words.count("My priority", "My {number} priorities", len(goals), number=number)
    head = section(page, name, page.width)
    return [head.above(16 * tight, keep=True), *in_columns(page, cards, columns, 7 * tight)]


def _cards(
    page: Page, goals: Sequence[GoalProgress], width: float, columns: int, tight: float
) -> list[Block]:
    """The cards; the lines of those side by side begin at one height."""
    made: list[Block] = []
    for n in range(0, len(goals), columns):
        row = goals[n : n + columns]
        heads = [_head(page, goal, width) for goal in row]
        tallest = max(each.height for each in heads)
        made += [
            _card(page, goal, head, width, tight, tallest - head.height)
            for goal, head in zip(row, heads, strict=True)
        ]
    return made


def _head(page: Page, goal: GoalProgress, width: float) -> Block:
    """What the goal is and where it stands."""
    said = Text(goal.statement, page.type.said_row, width, page.pen)
    return Stack([said, standing(page, goal, width).above(4)])


def _card(
    page: Page, goal: GoalProgress, head: Block, width: float, tight: float, down: float
) -> Block:
    """A goal with its line ``down`` points lower, and to write on room for its newest number."""
    blocks = [head]
    down = down if down < _UNEVEN else 0.0
    chart = goal_chart(page, goal, width, LINE_HEIGHT * tight)
    if chart is not None:
        blocks.append(chart.above(3 + down))
    if page.blank and goal.id and (goal.measure or goal.now is not None):
        blocks.append(_newest(page, goal, width))
    return Stack(blocks)


def _newest(page: Page, goal: GoalProgress, width: float) -> Block:
    """Where the goal's number of today is written."""
    kinds, asked = page.type, page.words("Now")
    indent = fonts.width(asked, kinds.caption.font, kinds.caption.size) + 8
    room = min(width - indent, _NEWEST * kinds.scale)
    key = FieldKey("measurement", goal.id, "value")
    line = answer_line(page, room, key, "", label=f"{goal.statement}, {page.words('now')}")
    down = WRITING - kinds.caption.leading - 1
    name = Cell(0, Text(asked, kinds.caption, indent, page.pen), lined=False, down=down)
    return Row((name, Cell(indent, line, lined=False)), width)


def _empty_card(page: Page, width: float) -> Block:
    kinds, words = page.type, page.words
    measure = words("What I measure")
    indent = fonts.width(measure, kinds.caption.font, kinds.caption.size) + 6
    label = Text(measure, kinds.caption, indent, page.pen)
    return Stack([Lines(2, width), Lines(1, width, labels=(label,), indent=indent)])
