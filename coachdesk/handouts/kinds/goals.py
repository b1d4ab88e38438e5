"""The Goals handout: the wheel, a year from now, and a goal with its why for every area."""

from collections.abc import Sequence
from dataclasses import replace

from coachdesk.domain.handout import AreaLine, GoalLine, GoalsContent, Part, shows
from coachdesk.drawing.scales import track, track_x
from coachdesk.drawing.shapes import Shape, circle
from coachdesk.handouts.blocks import Block, Cell, Chart, Gap, Lines, Row, Stack, Text
from coachdesk.handouts.kinds.goals_to_write import to_write
from coachdesk.handouts.page import Page, paginated
from coachdesk.handouts.paper import GUTTER
from coachdesk.handouts.parts import continued, heading, name_of, table_head, title
from coachdesk.handouts.wheel import LEAST_RADIUS, RADIUS, legend, wheel_block
from coachdesk.words import Words

_LONG_VISION = 170  # signs; a longer vision is set smaller
_LEFT_MM, _RIGHT_MM = 90.0, 94.0
_TRACK_MM, _GOAL_MM, _WHY_MM = 31.8, 62.9, 116.8


def goals(page: Page, content: GoalsContent) -> list[Block]:
    """The blocks of the page, made smaller step by step while they do not fit on one."""
    content = _spoken(page, content)
    if page.blank:
        return to_write(page, content)
    words = page.words
    sentence = words("Where life is now, where I want it, and why it matters to me")
    top, table = title(page, words("My goals"), sentence), _table(page, content)
    picture = _picture(page, content, RADIUS)
    most = 3 if shows(content, Part.LINES) else 0
    for lines in range(most, min(most, 1) - 1, -1):
        made = [top, *picture, *table, *_first_sign(page, lines)]
        if _fits(page, made):
            return made
    made = [top, *_picture(page, content, LEAST_RADIUS), *table, *_first_sign(page, min(most, 1))]
    return made if _fits(page, made) else _on_pages(page, [top, *picture, *table], most)


def _on_pages(page: Page, above: list[Block], most: int) -> list[Block]:
    """All of it on several pages, the first sign never alone on the last."""
    height = page.paper.body_height
    for lines in range(most, 0, -1):
        made = [*above, *_first_sign(page, lines)]
        if len(paginated(made, height)) == len(paginated(above, height)):
            return made
    above[-1].keep = bool(most)
    return [*above, *_first_sign(page, most)]


def _spoken(page: Page, content: GoalsContent) -> GoalsContent:
    """The areas with their usual names in the page's language; a coach's own stay as they are."""
    areas, rest = (
        tuple(replace(each, name=page.words(each.name)) for each in found)
        for found in (content.areas, content.rest_of_life)
    )
    return replace(content, areas=areas, rest_of_life=rest)


def _fits(page: Page, blocks: Sequence[Block]) -> bool:
    return len(paginated(blocks, page.paper.body_height)) == 1


def _first_sign(page: Page, lines: int) -> list[Block]:
    """Where the client writes down the first sign that it is working."""
    if not lines:
        return []
    name = heading(page, page.words("The first sign that it is working"), page.width)
    return [name.above(13 * page.type.scale, keep=True), Lines(lines, page.width, first=24)]


# The wheel and what was said beside it


def _picture(page: Page, content: GoalsContent, radius: float) -> list[Block]:
    beside = shows(content, Part.WHEEL) and bool(content.areas)
    width = page.width - page.part(_RIGHT_MM) if beside else page.width
    said = _said(page, content, width, beside=beside)
    if not beside:
        return [each.above(each.before or 12) for each in said]
    wheel = wheel_block(page, content.areas, radius, page.part(_LEFT_MM))
    place = Cell((page.part(_LEFT_MM) - wheel.width) / 2, wheel, lined=False)
    column = Stack(said)
    if column.height > wheel.height * 1.25:
        below = _said(page, content, page.width, beside=False)
        mark = Cell(page.part(_RIGHT_MM), legend(page), lined=False, down=wheel.height * 0.46)
        return [Row((place, mark), page.width).above(7), *below]
    side = Stack([*said, legend(page).above(11)])
    down = max(0.0, min((wheel.height - side.height) / 2, 16))
    return [
        Row((place, Cell(page.part(_RIGHT_MM), side, lined=False, down=down)), page.width).above(7)
    ]


def _said(page: Page, content: GoalsContent, width: float, *, beside: bool) -> list[Block]:
    """A year from now and what stood out; where nothing was said, lines to write on."""
    words, kinds = page.words, page.type
    vision = kinds.said if len(content.year_from_now) > _LONG_VISION else kinds.vision
    blocks: list[Block] = []
    for name, text, style, lines in (
        (words("A year from now"), content.year_from_now, vision, 3),
        (words("What stood out"), content.stood_out, kinds.said, 2),
    ):
        if not text and not (beside and shows(content, Part.LINES)):
            continue
        blocks.append(heading(page, name, width).above(11 if blocks else 8, keep=True))
        if text:
            blocks.append(Text(text, style, width, page.pen).above(2.5))
        else:
            blocks.append(Lines(lines, width, first=20))
    return blocks


# The table


def _table(page: Page, content: GoalsContent) -> list[Block]:
    words = page.words
    name = words("Area of work") if content.workplace else words("Area of life")
    rows = _rows(page, content, content.areas, name, rated=True, before=8)
    rest = [each for each in content.rest_of_life if each.goals or each.nothing_now]
    if rest:
        rows += _rows(page, content, rest, words("The rest of life"), rated=False, before=14)
    if content.loose:
        other = AreaLine(name="", goals=content.loose)
        rows += _rows(page, content, (other,), words("Other goals"), rated=False, before=14)
    return rows


def _rows(
    page: Page,
    content: GoalsContent,
    areas: Sequence[AreaLine],
    name: str,
    *,
    rated: bool,
    before: float,
) -> list[Block]:
    if not areas:
        return []
    words = page.words
    columns = _Columns(page, rated=rated, why=shows(content, Part.WHY))
    head = table_head(page, columns.heads(words, name))
    rows = []
    for area in areas:
        own = _area(page, columns, area, rated=rated)
        again = continued(page, head, area.name) if area.name else head
        for n, each in enumerate(own):
            each.head = again if n else head
        rows += own
    return [head.above(before, keep=True), *rows]


class _Columns:
    """Where the columns of the table lie."""

    def __init__(self, page: Page, *, rated: bool, why: bool) -> None:
        self.track = page.part(_TRACK_MM) if rated else 0.0
        self.goal = page.part(_GOAL_MM) if rated else page.part(_TRACK_MM + 8)
        self.why = (page.part(_WHY_MM) if rated else page.part(105)) if why else 0.0
        self.name_width = (self.track or self.goal) - 5
        self.track_width = self.goal - self.track - GUTTER
        self.goal_width = (self.why - 8 if why else page.width) - self.goal
        self.why_width = page.width - self.why

    def heads(self, words: Words, name: str) -> list[tuple[float, float, str]]:
        """The names of the columns with their places."""
        heads = [(0.0, self.name_width, name), (self.goal, self.goal_width, words("Goal"))]
        if self.track:
            heads.insert(1, (self.track, self.track_width, words("1 to 10")))
        if self.why:
            heads.append((self.why, self.why_width, words("Why it matters")))
        return heads


def _area(page: Page, columns: _Columns, area: AreaLine, *, rated: bool) -> list[Block]:
    """The rows of an area: one for each goal, its name and rating in the first."""
    goals: Sequence[GoalLine | None] = area.goals or (None,)
    rows: list[Block] = []
    for n, goal in enumerate(goals):
        last = n == len(goals) - 1
        cells = []
        if n == 0:
            cells.append(Cell(0, name_of(page, area.name, columns.name_width)))
            if rated:
                cells.append(
                    Cell(columns.track, rating(page, area, columns.track_width), lined=False)
                )
        if goal is not None:
            cells += _goal(page, columns, goal)
        elif area.nothing_now:
            nothing = Text(
                page.words("Nothing now"), page.type.caption, columns.goal_width, page.pen
            )
            cells.append(Cell(columns.goal, nothing))
        row = Row(
            cells,
            page.width,
            baseline=(16.5 if n == 0 else 13) * page.type.scale,
            below=(5 if last else 0) * page.type.scale,
            least=(31 if last and n == 0 else 0) * page.type.scale,
            rule="hair" if last else "",
        )
        row.keep = not last
        rows.append(row)
    return rows


def _goal(page: Page, columns: _Columns, goal: GoalLine) -> list[Cell]:
    said = page.type.said_row
    cells = [Cell(columns.goal, Text(goal.statement, said, columns.goal_width, page.pen))]
    if columns.why and goal.why:
        cells.append(Cell(columns.why, Text(goal.why, said, columns.why_width, page.pen)))
    return cells


def rating(page: Page, area: AreaLine, width: float) -> Block:
    """The track of an area with its numbers in words below it."""
    now, desired = (None, None) if area.skipped else (area.now, area.desired)
    drawing = track(now, desired, min(width, 80), 9, knob=3.8)
    weights = {"grid": 0.6, "gap": 1.9, "desired": 1.4}
    thin = tuple(replace(each, width=weights.get(each.role, each.width)) for each in drawing.shapes)
    if now is not None and now == desired:  # the ring as large as elsewhere, the dot seen inside it
        x = track_x(now, drawing.width, 3.8)
        thin = (*thin[:-1], Shape(circle(x, 4.5, 1.7), fill="clay", role="now"))
    drawing = replace(drawing, shapes=thin)
    caption = Text(rating_words(page, area), page.type.caption, width, page.pen)
    return Stack([Gap(6), Chart(drawing, page.type.caption), caption.above(0.6)])


def rating_words(page: Page, area: AreaLine) -> str:
    """The numbers of an area in words; nothing rated is said, never a zero."""
    words = page.words
    if area.skipped:
        return words("left out")
    if area.now is None and area.desired is None:
        return words("not rated")
    if area.desired is None:
        return words("{n} now", n=area.now)
    if area.now is None:
        return words("{n} desired", n=area.desired)
    if area.now == area.desired:
        return words("{n} now, {n} is right", n=area.now)
    return words("{n} now, {m} desired", n=area.now, m=area.desired)
