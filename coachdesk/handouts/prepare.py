"""The Prepare page: one client on one page, for the coach to read a minute before a session."""

from typing import Final

from coachdesk.domain.handout import PaperSize
from coachdesk.domain.handout.prepare import PrepareContent, PrepareGoal, PrepareStep
from coachdesk.domain.scales import day_of
from coachdesk.handouts.blocks import Block, Cell, Row, Stack, Text
from coachdesk.handouts.catalogue import amount, prepare_name, state_words, step_words
from coachdesk.handouts.page import Page, session_name
from coachdesk.handouts.parts import heading, say_day, title
from coachdesk.handouts.single import single
from coachdesk.words import Words

_RIGHT: Final = 128.0  # of 174 mm, where days and numbers stand
_NUMBER: Final = 16.0


def prepare_pdf(content: PrepareContent, paper: PaperSize, words: Words) -> bytes:
    """The PDF of the page. The caller holds the lock on drawing."""
    return single(
        content.header, prepare_name(words), lambda page: _blocks(page, content), paper, words
    )


def _blocks(page: Page, content: PrepareContent) -> list[Block]:
    words = page.words
    session = session_name(words, content.stage, content.check_in)
    when = say_day(words, content.meets_on, full=True)
    blocks: list[Block] = [
        title(page, content.name, " · ".join(filter(None, (session, when)))),
        Text(words("For you alone, to read before the session"), page.type.caption, page.width,
             page.pen).above(6),
    ]  # fmt: skip
    blocks += _part(page, words("The story"), "", _words_of(page, content.story))
    blocks += _part(page, words("Priorities"), "", _goals(page, content))
    blocks += _part(page, words("Open steps"), "", _steps(page, content))
    last = session_name(words, content.last_stage, content.last_check_in)
    day = day_of(content.last_on)
    aside = ", ".join(filter(None, (last, words.paper_day(day) if day else "")))
    blocks += _part(page, words("Last time"), aside, _last(page, content))
    return blocks


def _part(page: Page, name: str, aside: str, inside: list[Block]) -> list[Block]:
    nothing = Text(page.words("Nothing yet"), page.type.caption, page.width, page.pen)
    head = heading(page, name, page.width, aside).above(18, keep=True)
    return [head, *(inside or [nothing.above(3)])]


def _words_of(page: Page, text: str) -> list[Block]:
    return [Text(text, page.type.said, page.width, page.pen).above(4)] if text else []


def _goals(page: Page, content: PrepareContent) -> list[Block]:
    blocks = [_goal(page, n, each) for n, each in enumerate(content.goals, 1)]
    return blocks + _more(page, content.more_goals)


def _goal(page: Page, number: int, goal: PrepareGoal) -> Block:
    kinds, pen, right = page.type, page.pen, page.part(_RIGHT)
    wide = right - _NUMBER - 12
    lines: list[Block] = [Text(goal.statement, kinds.said_row, wide, pen)]
    if goal.measure:
        lines.append(Text(goal.measure, kinds.caption, wide, pen).above(1))
    said = list(filter(None, (amount(page.words, goal), state_words(page.words, goal))))
    whole = Text(" · ".join(said), kinds.body, page.width - right, pen, "right")
    if whole.height > kinds.body.leading * 1.5:  # parted between the two, never within one
        apart = [Text(each, kinds.body, page.width - right, pen, "right") for each in said]
    else:
        apart = [whole]
    cells = (
        Cell(0, Text(page.words.number(number), kinds.strong, _NUMBER, pen)),
        Cell(_NUMBER, Stack(lines)),
        Cell(right, Stack(apart)),
    )
    return Row(cells, page.width).above(6)


def _steps(page: Page, content: PrepareContent) -> list[Block]:
    return [_step(page, each, content) for each in content.steps] + _more(page, content.more_steps)


def _step(page: Page, step: PrepareStep, content: PrepareContent) -> Block:
    kinds, pen, words, right = page.type, page.pen, page.words, page.part(_RIGHT)
    said = step_words(words, step)
    lines: list[Block] = [Text(step.what, kinds.body, right - 12, pen)]
    if said:
        lines.append(Text(said, kinds.caption, right - 12, pen).above(0.5))
    day = say_day(words, step.by, content.header.on)
    if step.late:
        day = words("late: {day}", day=day)
    cells = (
        Cell(0, Stack(lines)),
        Cell(right, Text(day, kinds.body, page.width - right, pen, "right")),
    )
    return Row(cells, page.width).above(5)


def _last(page: Page, content: PrepareContent) -> list[Block]:
    said = page.words("“{said}”", said=content.said) if content.said else ""
    blocks = _words_of(page, said)
    if content.notes:
        blocks.append(Text(content.notes, page.type.body, page.width, page.pen).above(5))
    return blocks


def _more(page: Page, n: int) -> list[Block]:
    said = page.words.count("and {n} more", "and {n} more", n)
    return [Text(said, page.type.caption, page.width, page.pen).above(4)] if n else []
