"""The Sponsor report: what the client agreed to show at work, and signed before it goes out."""

from dataclasses import replace

from coachdesk.domain.form import FieldKey
from coachdesk.domain.handout import Part, SponsorContent, SponsorGoal, Variant, shows
from coachdesk.handouts.blocks import Block, Cell, Lines, Row, Stack, Text
from coachdesk.handouts.forms import answer_lines
from coachdesk.handouts.page import Page, paginated
from coachdesk.handouts.paper import GUTTER
from coachdesk.handouts.parts import heading, title
from coachdesk.handouts.report import (
    Signature,
    column_width,
    goal_chart,
    section,
    signatures,
    standing,
)

_SIDE_MM = 100.0
_GOALS_TO_WRITE = 3
_NUMBERED = 16.0  # points for the number before a goal
_MOST_COMMENT, _COMMENT, _LEAST_COMMENT = 6, 4, 2


def sponsor(page: Page, content: SponsorContent) -> list[Block]:
    """The blocks of the page; the sponsor's lines give way first, then it flows on."""
    words = page.words
    if not page.blank and content.has_nothing():  # an empty page is still good to write on
        page = replace(page, variant=Variant.TO_WRITE)
    blocks = [
        title(page, words("What I am working on"), words("What I have agreed to show at work")),
        _parties(page, content).above(13),
    ]
    if shows(content, Part.AGREED):
        blocks += _agreed(page, content)
    blocks += _goals(page, content)
    comment = shows(content, Part.COMMENT)
    least = _COMMENT if page.blank else _LEAST_COMMENT
    for lines in range(_MOST_COMMENT, least - 1, -1):
        made = [*blocks, *(_comment(page, lines) if comment else []), *_signed(page)]
        if len(paginated(made, page.paper.body_height)) == 1:
            return made
    last = _comment(page, _COMMENT) if comment else []
    for each in last:  # nobody signs a page with nothing on it
        each.keep = True
    return [*blocks, *last, *_signed(page)]


def _parties(page: Page, content: SponsorContent) -> Block:
    """Who reports, and to whom."""
    words, kinds = page.words, page.type
    width = column_width(page, 2)
    nobody = page.variant is Variant.BLANK
    whom = "\n".join(filter(None, (content.sponsor, content.role)))
    cells = []
    for n, (name, said) in enumerate(
        ((words("From"), "" if nobody else page.header.client), (words("For"), whom))
    ):
        body: Block = (
            Text(said, kinds.body, width, page.pen).above(1.5)
            if said
            else Lines(1, width, first=22)
        )
        stack = Stack([Text(name, kinds.heading, width, page.pen), body])
        cells.append(Cell(n * (width + 2 * GUTTER), stack, lined=False))
    return Row(cells, page.width)


def _agreed(page: Page, content: SponsorContent) -> list[Block]:
    words, width = page.words, page.width
    if not content.may_know and not page.blank:
        return []
    name = heading(page, words("What we agreed may be reported"), width).above(13, keep=True)
    if content.may_know:
        return [name, Text(content.may_know, page.type.said, width, page.pen).above(1.5)]
    return [name, Lines(2, width, first=22)]


# The goals


def _goals(page: Page, content: SponsorContent) -> list[Block]:
    words = page.words
    goals = content.goals
    if not goals and (not page.blank or page.fillable):
        return []
    head = section(page, words("My goals at work"), page.width).above(17, keep=True)
    if not goals:
        return [head, *(_empty_goal(page, n) for n in range(1, _GOALS_TO_WRITE + 1))]
    return [head, *(_goal(page, each, shows(content, Part.NUMBERS)) for each in goals)]


def _goal(page: Page, goal: SponsorGoal, numbers: bool) -> Block:
    """A goal in the client's words, beside it how it is going where that may be shown."""
    kinds, words, pen = page.type, page.words, page.pen
    side = page.part(_SIDE_MM)
    shown = numbers and goal.progress
    width = side - 2 * GUTTER if shown else page.width
    said: list[Block] = []
    if goal.area:
        said.append(Text(words(goal.area), kinds.caption, width, pen))
    said.append(Text(goal.statement, kinds.said, width, pen).above(1))
    cells = [Cell(0, Stack(said), lined=False, down=9)]
    if shown:
        room = page.width - side
        going: list[Block] = [standing(page, goal, room)]
        chart = goal_chart(page, goal, room)
        if chart is not None:
            going.append(chart.above(2))
        cells.append(Cell(side, Stack(going), lined=False, down=9))
    row = Row(cells, page.width, below=8, rule="" if _asks(page) else "hair")
    if not _asks(page):
        return row
    asked = Text(words("How it is going"), kinds.caption, page.width, pen)
    lines = Row((Cell(0, Lines(2, page.width, first=20), lined=False),), page.width, below=8)
    return Stack([row, asked, lines])


def _asks(page: Page) -> bool:
    """Whether there is room to write how a goal is going: by hand, since no record holds it."""
    return page.blank and not page.fillable


def _empty_goal(page: Page, number: int) -> Block:
    """Room for a goal under its number, and for how it is going."""
    kinds, words, width = page.type, page.words, page.width
    asked = Text(words("How it is going"), kinds.caption, width, page.pen)
    label = Text(words.number(number), kinds.strong, _NUMBERED, page.pen)
    goal = Lines(2, width, labels=(label,), indent=_NUMBERED)
    line = Lines(1, width, first=20, indent=_NUMBERED)
    caption = Row((Cell(_NUMBERED, asked),), width)
    return Stack([goal, caption.above(8), line]).above(0 if number == 1 else 6)


# The sponsor's word and the client's


def _comment(page: Page, lines: int) -> list[Block]:
    name = page.words("A word from my sponsor")
    field = FieldKey("answer", "opening", "sponsor_comment")
    return [
        heading(page, name, page.width).above(16, keep=True),
        answer_lines(page, lines, page.width, field, "", label=name),
    ]


def _signed(page: Page) -> list[Block]:
    """Where the client says that the page may go out."""
    words = page.words
    said = Text(
        words("I have seen this page and agree to it."), page.type.body, page.width, page.pen
    )
    wide = page.part(100.0)
    places = (
        Signature(words("My signature"), wide),
        Signature(words("Date"), page.width - wide - 2 * GUTTER),
    )
    return [said.above(16, keep=True), signatures(page, places)]
