"""The Prep sheet: a few minutes before a check-in, in the client's own hand."""

from dataclasses import dataclass

from coachdesk.domain.form import FieldKey
from coachdesk.domain.handout import Part, PrepContent, PrepStep, shows
from coachdesk.handouts import fonts
from coachdesk.handouts.blocks import Block, Cell, Lines, Row, Stack, Text
from coachdesk.handouts.forms import answer_choice, answer_line
from coachdesk.handouts.page import Page, paginated
from coachdesk.handouts.paper import GUTTER, WRITING
from coachdesk.handouts.parts import say_day, table_head, title
from coachdesk.handouts.questions import aired, closer, on_one_page, question
from coachdesk.words import Words

_BY_MM, _LEARNED_MM = 136.0, 26.0


@dataclass(frozen=True, slots=True)
class Room:
    """How many lines there are to write on: for what went well, and for each other question.

    ``steps`` is how many steps can be written down where none is known.
    """

    wins: int
    others: int
    steps: int = 3


_ROOMS = (
    Room(6, 4), Room(5, 4), Room(4, 3), Room(3, 3),
    Room(3, 2), Room(2, 2), Room(2, 1), Room(2, 1, 2),
)  # fmt: skip


def prep(page: Page, content: PrepContent) -> list[Block]:
    """The blocks of the page, with as many lines as it has room for; else it flows on."""
    for room in _ROOMS:
        made = _blocks(page, content, room)
        if on_one_page(page, made):
            return aired(page, made)
    height, least = page.paper.body_height, closer(page, _blocks(page, content, _ROOMS[-1]))
    fewest = len(paginated(least, height))
    if fewest == 1:
        return least
    rooms = (_blocks(page, content, room) for room in _ROOMS)
    return next((made for made in rooms if len(paginated(made, height)) == fewest), least)


def _blocks(page: Page, content: PrepContent, room: Room) -> list[Block]:
    words = page.words
    meets = say_day(words, content.meets_on, page.header.on, full=True)
    sentence = words("A few quiet minutes, so that our time goes where it matters to me")
    lines = shows(content, Part.LINES)
    blocks: list[Block] = [title(page, words("Before we meet"), sentence)]
    if meets:
        said = Text(words("We meet on {day}", day=meets), page.type.strong, page.width, page.pen)
        blocks.append(said.above(9 * page.type.scale))
    blocks += question(
        page, words("What went well"), _key("wins"), content.wins, room.wins, ruled=lines,
        free=max(1, room.wins - 1),
    )  # fmt: skip
    if shows(content, Part.STEPS):
        blocks += _steps(page, content, room.steps, ruled=lines)
    for name, field, value in (
        (words("What was hard"), "challenges", content.challenges),
        (words("What I want from our next session"), "focus_today", content.focus),
        (words("My questions, and what would help me"), "support_wanted", content.support),
    ):
        blocks += question(
            page, name, _key(field), value, room.others, ruled=lines, free=max(1, room.others - 1)
        )
    return blocks


def _key(field: str) -> FieldKey:
    return FieldKey("answer", "check_in", field)


def outcome_words(words: Words) -> tuple[tuple[str, str], ...]:
    """What may become of a step, as keys and words."""
    return (
        ("done", words("Done")),
        ("partly", words("Partly")),
        ("not_yet", words("Not yet")),
        ("let_go", words("Let go")),
    )


def _steps(page: Page, content: PrepContent, empty: int, *, ruled: bool) -> list[Block]:
    """A row for every open step; on a page to write on by hand without any, rows to fill."""
    words = page.words
    steps = list(content.steps)
    if not steps and page.blank and not page.fillable:
        steps = [PrepStep(what="")] * empty
    if not steps:
        return []
    by = page.part(_BY_MM)
    head = table_head(
        page,
        (
            (0.0, by - GUTTER, words("What I set out to do")),
            (by, page.width - by, words("By when")),
        ),
    )
    blocks: list[Block] = [head.above(15 * page.type.scale, keep=True)]
    for each in steps:
        row = _step(page, each, ruled=ruled)
        row.head = head
        blocks.append(row)
    return blocks


def _step(page: Page, step: PrepStep, *, ruled: bool) -> Block:
    words, kinds, pen, scale = page.words, page.type, page.pen, page.type.scale
    by = page.part(_BY_MM)
    key = FieldKey("step", step.id, "outcome")
    parts: list[Block] = []
    if step.what:
        what = Text(step.what, kinds.body, by - GUTTER, pen)
        day = Text(say_day(words, step.by, page.header.on), kinds.body, page.width - by, pen)
        parts.append(Row((Cell(0, what), Cell(by, day)), page.width))
    else:
        lines = (
            Cell(0, Lines(1, by - GUTTER), lined=False),
            Cell(by, Lines(1, page.width - by), lined=False),
        )
        parts.append(Row(lines, page.width))
    if step.earlier and not step.outcome:
        earlier = dict(outcome_words(words)).get(step.earlier, "")
        said = words("Last time: {outcome}", outcome=earlier.lower())
        parts.append(Text(said, kinds.caption, page.width, pen).above(1))
    choice = answer_choice(
        page, outcome_words(words), key, step.outcome, page.part(120), label=step.what
    )
    parts.append(choice.above(6 * scale))
    if step.learned or page.blank or ruled:
        parts.append(_learned(page, step).above(2 * scale))
    inner = Stack(parts)
    return Row(
        (Cell(0, inner, lined=False, down=7 * scale),), page.width, below=10 * scale, rule="hair"
    )


def _learned(page: Page, step: PrepStep) -> Block:
    kinds, name = page.type, page.words("What I learned")
    wide = fonts.width(name, kinds.caption.font, kinds.caption.size) + 8
    left = min(max(page.part(_LEARNED_MM), wide), page.width / 3)
    key = FieldKey("step", step.id, "learned")
    answer = answer_line(page, page.width - left, key, step.learned, label=name)
    label = Text(name, kinds.caption, left - 4, page.pen)
    if step.learned and not page.fillable:
        return Row((Cell(0, label), Cell(left, answer)), page.width)
    down = WRITING - label.baseline - 2
    return Row(
        (Cell(0, label, lined=False, down=down), Cell(left, answer, lined=False)), page.width
    )
