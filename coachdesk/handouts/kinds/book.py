"""The Engagement book: a cover, then a chapter for each part of the way, and a letter at the end.

A chapter begins a page of its own where too little of the page is left. To write on, every chapter
has lines for the client's own memories.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from coachdesk.domain.handout import BookContent, Part, Variant, shows
from coachdesk.domain.scales import day_of
from coachdesk.handouts.blocks import Block, Cell, Gap, Lines, Mark, NewPage, Row, Stack, Text
from coachdesk.handouts.counted import begun_with, in_words
from coachdesk.handouts.kinds.book_chapters import (
    ahead,
    goals,
    habits,
    learning,
    letter,
    story,
    thoughts,
)
from coachdesk.handouts.kinds.book_wheels import wheels
from coachdesk.handouts.page import Page, paginated
from coachdesk.handouts.paper import MM, Style
from coachdesk.words import Words

_STAYS = 0.42  # the share of a page that must be free for a chapter to begin on it
_MOST_MEMORIES, _MEMORIES, _LEAST_MEMORIES = 18, 5, 3
_COVER_TOP = 34 * MM
_LONG_NAME = 80  # signs


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: its part, its name, what makes its blocks; some always begin a page."""

    part: Part
    name: str
    make: Callable[[Page, BookContent], list[Block]]
    fresh: bool = False


def book(page: Page, content: BookContent) -> list[Block]:
    """The blocks of the whole book, its contents naming the pages the chapters begin on."""
    chapters = _chapters(page, content)
    cover = _cover(page, content, [(each.name, 0) for each in chapters])
    before = len(paginated(cover, page.paper.body_height))
    body, begins = _bound(page, content, chapters, before)
    return [*_cover(page, content, [(each.name, begins[each.part]) for each in chapters]), *body]


def _chapters(page: Page, content: BookContent) -> list[Chapter]:
    """The chapters there is something to say in; all of them on a page to write on."""
    words = page.words
    every = (
        Chapter(Part.STORY, words("My story"), story, fresh=True),
        Chapter(Part.WHEEL, words("Then and now"), wheels),
        Chapter(Part.PRIORITIES, words("My goals, and how they went"), goals, fresh=True),
        Chapter(Part.HABITS, words("Habits that stay"), habits),
        Chapter(Part.THOUGHT, words("Thoughts I choose"), thoughts),
        Chapter(Part.LEARNING, words("What I learned"), learning),
        Chapter(Part.AHEAD, words("From here on"), ahead),
        Chapter(Part.LETTER, words("A letter from my coach"), letter, fresh=True),
    )
    empty = frozenset() if page.blank else content.empty_parts()
    return [each for each in every if shows(content, each.part) and each.part not in empty]


def _bound(
    page: Page, content: BookContent, chapters: Sequence[Chapter], before: int
) -> tuple[list[Block], dict[Part, int]]:
    """The chapters one after the other, and the page each begins on; ``before`` are the cover's."""
    blocks: list[Block] = []
    begins: dict[Part, int] = {}
    number, used, height = before, page.paper.body_height, page.paper.body_height
    for each in chapters:
        made = _chapter(page, content, each)
        if each.fresh or _wants_a_page(made, used, height):
            blocks.append(NewPage())
            number, used = number + 1, 0.0
        else:
            made[0].before = 24
        blocks += made
        placed = paginated([Gap(used), *made] if used else made, height)
        begins[each.part] = number + next(
            n for n, found in enumerate(placed) if any(block is made[0] for _, block in found)
        )
        number += len(placed) - 1
        down, last = placed[-1][-1]
        used = down + last.height
    return blocks, begins


def _wants_a_page(made: Sequence[Block], used: float, height: float) -> bool:
    """Whether a chapter is better begun on the next page than on the rest of this one."""
    if len(paginated([Gap(used + 24), *made], height)) == 1:
        return False
    return used > height * (1 - _STAYS) or len(paginated(made, height)) == 1


def _chapter(page: Page, content: BookContent, chapter: Chapter) -> list[Block]:
    """A chapter under its name; to write on with as many lines below as its last page holds."""
    made = [_name(page, chapter.name), *chapter.make(page, content)]
    by_hand = page.blank and not page.fillable  # what is remembered is kept in no record
    if not by_hand or chapter.part is Part.LETTER:
        return made
    height = page.paper.body_height
    pages = len(paginated(made, height))
    for lines in range(_MOST_MEMORIES, _LEAST_MEMORIES - 1, -1):
        whole = [*made, *_memories(page, lines)]
        if len(paginated(whole, height)) == pages:
            return whole
    return [*made, *_memories(page, _MEMORIES)]


def _name(page: Page, name: str) -> Block:
    """The name of a chapter, over a rule in the brand colour."""
    style = page.type.title
    smaller = Style(style.font, style.size * 0.78, style.leading * 0.8)
    row = Row((Cell(0, Text(name, smaller, page.width, page.pen)),), page.width,
              below=4, rule="band", weight=1)  # fmt: skip
    return row.above(0, keep=True)


def _memories(page: Page, lines: int) -> list[Block]:
    """Lines for what the client remembers of a chapter."""
    style = page.type.heading
    asked = Text(page.words("What I want to remember"), style, page.width, page.pen)
    return [asked.above(16, keep=True), Lines(lines, page.width)]


# The cover


def _cover(page: Page, content: BookContent, chapters: Sequence[tuple[str, int]]) -> list[Block]:
    words, kinds, pen, width = page.words, page.type, page.pen, page.width
    header = content.header
    grey = kinds.subtitle
    big = Style("sans_semibold", 34, 40)
    who = Style("serif", 21, 27) if len(header.client) < _LONG_NAME else kinds.said
    client = "" if page.variant is Variant.BLANK else header.client
    blocks: list[Block] = [
        Gap(_COVER_TOP),
        Text(words("The book of my coaching"), big, width, pen),
        Mark(10, lambda pen, x, top: pen.line(x + 0.6, top - 9, x + 60, top - 9, "band", 2)),
    ]
    if client:
        blocks.append(Text(client, who, width, pen).above(18))
    else:
        blocks.append(Lines(1, page.part(100.0), first=44))
    blocks += [Text(each, grey, width, pen).above(6) for each in _dates(words, content)]
    signed = ", ".join(dict.fromkeys(filter(None, (header.coach, header.practice))))
    if signed:
        blocks.append(Text(words("with {coach}", coach=signed), grey, width, pen).above(3))
    if len(chapters) > 1:
        blocks.append(_contents(page, chapters).above(46))
    return blocks


def _dates(words: Words, content: BookContent) -> list[str]:
    """From when to when, and how many sessions; nothing where none was held."""
    begun, ended = day_of(content.begun_on), day_of(content.ended_on)
    said = []
    if begun and ended and begun != ended:
        said.append(
            words("{start} to {end}", start=words.paper_day(begun), end=words.paper_day(ended))
        )
    elif begun:
        said.append(words.paper_day(begun))
    if content.sessions:
        number = in_words(words, content.sessions)
        held = words.count("One session", "{number} sessions", content.sessions, number=number)
        said.append(begun_with(held))
    return said


def _contents(page: Page, chapters: Sequence[tuple[str, int]]) -> Block:
    """The chapters with their pages."""
    width = page.part(100.0)
    rows: list[Block] = []
    for name, number in chapters:
        said = page.words.number(number)
        cells = (
            Cell(0, Text(name, page.type.body, width - 30, page.pen)),
            Cell(width - 28, Text(said, page.type.body, 28, page.pen, "right")),
        )
        scale = page.type.scale
        rows.append(Row(cells, width, baseline=14 * scale, below=5 * scale, rule="hair"))
    return Stack(rows)
