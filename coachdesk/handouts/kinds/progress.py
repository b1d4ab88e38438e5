"""The Progress report: the wheel before and after, priorities, habits, and what comes next.

To write on it asks for the same again: the numbers now, what works, what to adjust, the next steps.
"""

from dataclasses import replace

from coachdesk.domain.form import FieldKey
from coachdesk.domain.handout import Part, ProgressContent, StepLine, Variant, shows
from coachdesk.domain.scales import day_of, time_of
from coachdesk.handouts.blocks import Block, Cell, Lines, Row, Stack, Text
from coachdesk.handouts.counted import begun_with, in_words
from coachdesk.handouts.forms import answer_line, answer_lines
from coachdesk.handouts.kinds.goal_cards import goal_cards
from coachdesk.handouts.kinds.progress_parts import habit_rows, picture
from coachdesk.handouts.page import Page, paginated
from coachdesk.handouts.paper import GUTTER, TICK, WRITING, Style
from coachdesk.handouts.parts import say_day, tick_box, title
from coachdesk.handouts.report import bullets, column_width, section

_ROWS, _ROWS_TO_WRITE = 2, 4
_LINES = 3
_TIGHT = 0.72  # the share of the usual space between the parts that still reads well
_TRIES = ((1.0, 2), (1.0, 1), (_TIGHT, 2), (_TIGHT, 1), (_TIGHT, 0))
_LOOSE = ((1.0, 4), (1.0, 3), (_TIGHT, 3), (_TIGHT, 2))  # lines for a hand never shrink
_HELD = 12
_STEP_MM, _DAY_MM = 7.0, 30.0


def progress(page: Page, content: ProgressContent) -> list[Block]:
    """The blocks of the page; the blank rows give way first, then it flows on."""
    if not page.blank and content.has_nothing():  # an empty page is still good to write on
        page = replace(page, variant=Variant.TO_WRITE)
    usual, tries = (_ROWS_TO_WRITE, _LOOSE) if page.blank else (_ROWS, _TRIES)
    most = usual if shows(content, Part.LINES) else 0
    height, found = page.paper.body_height, []
    for tight, rows in tries:
        made = [*_blocks(page, content, tight), *_next(page, content, min(rows, most), tight)]
        found.append((len(paginated(made, height)), made))
        if found[-1][0] == 1:
            return made
        if found[-1][0] > 2 and not page.blank:  # nothing makes one page of three
            break
    pages = min(each for each, _ in found)
    if page.blank and most:
        company = _with_company(page, content, most, pages)
        return company or next(made for each, made in found if each == pages)
    return [*_blocks(page, content, 1.0), *_next(page, content, most)]


def _with_company(
    page: Page, content: ProgressContent, rows: int, pages: int
) -> list[Block] | None:
    """The next meeting not alone on its page, with more rows where there is room for them."""
    for more in (2 * rows, rows):
        upper = _blocks(page, content, 1.0)
        upper[-1].keep = True
        made = [*upper, *_next(page, content, more)]
        if len(paginated(made, page.paper.body_height)) <= pages:
            return made
    return None


def _blocks(page: Page, content: ProgressContent, tight: float) -> list[Block]:
    """All above the next meeting; ``tight`` is the share of the usual space between the parts."""
    blocks = [title(page, page.words("My progress"), _sentence(page, content))]
    if shows(content, Part.WHEEL) and content.areas:
        blocks += picture(page, content)
    if shows(content, Part.PRIORITIES):
        blocks += goal_cards(page, content, tight)
    if shows(content, Part.HABITS):
        blocks += habit_rows(page, content.habits, tight)
    if shows(content, Part.WORKS):
        blocks += _works(page, content, tight)
    return blocks


def _sentence(page: Page, content: ProgressContent) -> str:
    words = page.words
    if page.blank or not content.weeks:
        return words("Where I stand now, and what I do next")
    said = words.count(
        "One week since the opening session",
        "{number} weeks since the opening session",
        content.weeks,
        number=in_words(words, content.weeks),
    )
    return begun_with(said)


# What works, what I adjust


def _works(page: Page, content: ProgressContent, tight: float) -> list[Block]:
    words = page.words
    asked = (
        (words("What works"), "brand", "what_works", content.works),
        (words("What I adjust"), "clay", "what_does_not", content.adjust),
    )
    lines = _LINES if page.blank else 2 if shows(content, Part.LINES) else 0
    if not page.blank and not content.works and not content.adjust:
        return []
    width = column_width(page, 2)
    style = page.type.heading
    cells = []
    for n, (name, colour, key, said) in enumerate(asked):
        head = Text(name, Style(style.font, style.size, style.leading, colour), width, page.pen)
        if page.blank:
            field = FieldKey("answer", _stage(content), key)
            body = answer_lines(page, lines, width, field, said, label=name)
        else:
            body = bullets(page, said, width) if said else Lines(lines, width)
        cells.append(Cell(n * (width + 2 * GUTTER), Stack([head, body.above(2)]), lined=False))
    return [Row(cells, page.width).above(15 * tight)]


def _stage(content: ProgressContent) -> str:
    """The stage whose questions the page asks again."""
    return "fourth" if content.header.stage == "fourth" else "check_in"


# By our next meeting


def _next(page: Page, content: ProgressContent, rows: int, tight: float = 1.0) -> list[Block]:
    """The steps still open and ``rows`` more, each with room for its day."""
    words, steps = page.words, content.steps
    if not steps and not rows:
        return []
    day, at = day_of(content.next_on), time_of(content.next_on)
    aside = words.full_day(day) if day else content.next_on
    if day and at:
        aside = f"{aside}, {words.time(at)}"
    head = section(page, words("By our next meeting"), page.width, aside)
    blocks: list[Block] = [head.above(16 * tight, keep=True)]
    year = content.header.on
    blocks += [_step(page, each, year) for each in steps]
    blocks += [_empty_step(page, n) for n in range(1, rows + 1)]
    if len(blocks) <= _HELD:  # few rows stay together
        for each in blocks[:-1]:
            each.keep = True
    return blocks


def _step(page: Page, step: StepLine, year: str) -> Block:
    if page.fillable:
        return _fields(page, step.id, step.what, step.by, page.words("Step"))
    kinds, scale = page.type, page.type.scale
    x, days = page.part(_STEP_MM), page.part(_DAY_MM)
    cells = [
        Cell(0, tick_box(step.done)),
        Cell(x, Text(step.what, kinds.body, page.width - x - days - GUTTER, page.pen)),
    ]
    if step.by:
        said = Text(say_day(page.words, step.by, year), kinds.caption, days, page.pen, "right")
        cells.append(Cell(page.width - days, said))
    return Row(
        cells, page.width, baseline=17 * scale, below=6 * scale, least=WRITING + 2, rule="hair"
    )


def _empty_step(page: Page, number: int) -> Block:
    if page.fillable:
        return _fields(page, f"new.{number}", "", "", page.words("New step {n}", n=number))
    box = Cell(0, tick_box(), lined=False, down=(WRITING + 2 - TICK) / 2)
    return Row((box,), page.width, least=WRITING + 2, rule="hair")


def _fields(page: Page, step_id: str, what: str, by: str, label: str) -> Block:
    """A step to type: what, and by when; how it went is told at the meeting."""
    days = page.part(_DAY_MM)
    width = page.width - days - GUTTER
    cells = (
        Cell(0, answer_line(page, width, FieldKey("step", step_id, "what"), what, label=label),
             lined=False),
        Cell(page.width - days,
             answer_line(page, days, FieldKey("step", step_id, "by"), by,
                         label=f"{label}, {page.words('By when')}"), lined=False),
    )  # fmt: skip
    return Row(cells, page.width, below=2.5)
