"""Pocket cards to cut out: the thought a client chose, and what to do when the day is hard.

Each is as large as a bank card, so that it fits where bank cards go.
"""

from collections.abc import Sequence

from coachdesk.domain.handout import HabitLine, ThoughtLine
from coachdesk.handouts.blocks import Block, Cell, Lines, Mark, Row, Stack, Text
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.icons import line_icon
from coachdesk.handouts.page import Page
from coachdesk.handouts.paper import MM, WRITING, Style
from coachdesk.handouts.parts import title

WIDTH, HEIGHT = 85 * MM, 54 * MM
_PAD = 10.0
_SCISSORS = 11.0
_SMALLER = (1.0, 0.9, 0.8, 0.7, 0.65)
_TO_WRITE = 4  # cards at least on a page to write on by hand


def pocket_cards(
    page: Page, thoughts: Sequence[ThoughtLine], habits: Sequence[HabitLine]
) -> list[Block]:
    """A page of cards, two side by side: one for each thought with its habit's if–then line.

    A page to write on by hand has empty ones beside them.
    """
    words = page.words
    least = _TO_WRITE if page.blank and not page.fillable else 1
    cards = [
        _card(
            page,
            thoughts[n].chosen if n < len(thoughts) else "",
            habits[n].if_then if n < len(habits) else "",
        )
        for n in range(max(len(thoughts), len(habits), least))
    ]
    blocks: list[Block] = [
        title(page, words("My pocket cards"), words("Cut along the dashes and keep them close"))
    ]
    second = page.width - _width(page)
    for n in range(0, len(cards), 2):
        cells = [
            Cell(x, card, lined=False)
            for x, card in zip((0.0, second), cards[n : n + 2], strict=False)
        ]
        blocks.append(Row(cells, page.width).above(18))
    return blocks


def _width(page: Page) -> float:
    """A little narrower than a bank card where holes take the room of two side by side."""
    return min(WIDTH, (page.width - 4 * MM) / 2)


def _card(page: Page, chosen: str, if_then: str) -> Block:
    """A card that always keeps its size: long words are set smaller, the longest cut short."""
    whole = _width(page)
    width, height = whole - 2 * _PAD, HEIGHT - 2 * _PAD
    inner = _inside(page, chosen, if_then, width, _SMALLER[0])
    for share in _SMALLER:
        inner = _inside(page, chosen, if_then, width, share)
        if inner.height <= height:
            break
    else:
        parts = inner.split(height)
        inner = parts[0] if parts else inner

    def draw(pen: Pen, x: float, top: float) -> None:
        pen.rounded(x, top, whole, HEIGHT, 6, "grey", 0.75, dash=(4, 3))
        pen.rounded(x + 12, top + 4, _SCISSORS + 4, 8, 0.1, "surface", 0.1, fill="surface")
        line_icon(page, "scissors", _SCISSORS).draw(pen, x + 14, top + _SCISSORS / 2)
        inner.draw(pen, x + _PAD, top - _PAD)

    return Mark(HEIGHT, draw)


def _inside(page: Page, chosen: str, if_then: str, width: float, share: float) -> Block:
    words, pen = page.words, page.pen
    blocks: list[Block] = []
    for name, colour, text, font in (
        (words("I choose"), "brand", chosen, "serif_semibold"),
        (words("If the day is hard"), "clay", if_then, "serif"),
    ):
        head = Style("sans_semibold", 8.5, 11, colour)
        blocks.append(Text(name, head, width, pen).above(8 if blocks else 0))
        if text:
            size = 12.5 * share
            blocks.append(Text(text, Style(font, size, size * 1.25), width, pen).above(1.5))
        else:
            blocks.append(Lines(2, width, first=WRITING - 6))
    return Stack(blocks)
