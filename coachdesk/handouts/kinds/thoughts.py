"""The upper half of the Thinking and habits page: a pair of thoughts, reminders, 21 days."""

from coachdesk.domain.form import FieldKey
from coachdesk.domain.handout import ThoughtLine
from coachdesk.domain.scales import day_of
from coachdesk.handouts.blocks import Block, Box, Cell, Mark, Row, Stack, Text
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.forms import answer_days, answer_lines, is_printed
from coachdesk.handouts.icons import named
from coachdesk.handouts.page import Page
from coachdesk.handouts.paper import THOUGHT_BOX, Style
from coachdesk.handouts.parts import heading

_DAYS = 21
_CHOSEN_MM = 95.0
_KIND_MM = 44.9


def thought_blocks(page: Page, thought: ThoughtLine, known: str, *, trackers: bool) -> list[Block]:
    """The pair, what keeps it in mind, and the row of days if trackers are wanted.

    ``known`` is the id the pair has, or will have.
    """
    blocks = [_pair(page, thought, known).above(14)]
    reminders = _reminders(page, thought, known)
    if reminders is not None:
        blocks.append(reminders.above(11))
    if trackers:
        blocks += _days(page, thought)
    return blocks


def _pair(page: Page, thought: ThoughtLine, known: str) -> Block:
    words, kinds, pen = page.words, page.type, page.pen
    across, chosen = 14.0, page.part(_CHOSEN_MM)
    widths = (page.part(78) - across, page.width - chosen - across)
    cells = []
    for x, width, field, name, colour, text, style in (
        (0.0, widths[0], "hindering", words("When I notice"), "clay", thought.hindering,
         kinds.thought),
        (chosen - across, widths[1], "chosen", words("I choose"), "brand", thought.chosen,
         kinds.chosen),
    ):  # fmt: skip
        column = kinds.column
        head = Text(name, Style(column.font, column.size, column.leading, colour), width, pen)
        said = answer_lines(
            page, 2, width, FieldKey("thought", known, field), text,
            label=name, style=style, first=23, free=0,
        ).above(2 if is_printed(page, text) else 0)  # fmt: skip
        cells.append(Cell(x, Stack([head, said]), lined=False))
    tallest = max(each.block.height for each in cells)
    cells.append(Cell(page.part(86.5) - across, _arrow(tallest), lined=False))
    return Box(Row(cells, page.width - 2 * across), page.width, pad=9.5, across=across)


def _arrow(height: float) -> Block:
    def draw(pen: Pen, x: float, top: float) -> None:
        y = top - height / 2
        pen.polyline(((x - 5, y), (x + 5, y)), "brand", 1.2)
        pen.polyline(((x + 1.2, y + 3.8), (x + 5, y), (x + 1.2, y - 3.8)), "brand", 1.2)

    return Mark(0, draw)


def _reminders(page: Page, thought: ThoughtLine, known: str) -> Block | None:
    words, kinds = page.words, page.type
    width = page.part(_KIND_MM) - 15
    found = (
        ("read", words("I read"), thought.read),
        ("listen", words("I listen"), thought.listen),
        ("see", words("I see"), thought.see),
        ("partner", words("My partner"), thought.partner),
    )
    if not page.blank and not any(said for _, _, said in found):
        return None
    cells = []
    for n, (icon, name, said) in enumerate(found):
        body: list[Block] = [named(page, icon, name, width)]
        if said and not page.fillable:
            body += [Text(each, kinds.body, width, page.pen).above(1.5) for each in said]
        else:
            key = FieldKey("reminder", f"{known}.{icon}", "what")
            count = 2 if page.blank else 1
            body.append(
                answer_lines(page, count, width, key, ", ".join(said), label=name, first=20)
            )
        cells.append(Cell(n * page.part(_KIND_MM), Stack(body), lined=False))
    return Row(cells, page.width)


def _days(page: Page, thought: ThoughtLine) -> list[Block]:
    words = page.words
    start = day_of(thought.start_on)
    aside = words("Tick when I said it to myself.")
    if start is not None:
        aside += " " + words("Starts {day}.", day=words.month_day(start))
    about = FieldKey("day", thought.id, "days")
    row = answer_days(
        page, about, start if thought.id else None, (1, _DAYS), THOUGHT_BOX, page.width,
        label=words("I said it to myself"),
    )  # fmt: skip
    return [
        heading(page, words("21 days with this thought"), page.width, aside).above(13, keep=True),
        row.above(3.5),
    ]
