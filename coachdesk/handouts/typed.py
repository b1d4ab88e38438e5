"""How a field of a form looks that holds something: typed words, a filled circle, a tick.

Drawn with the pen of the page, the lower left corner of the field at the origin.
"""

from dataclasses import replace
from typing import Final

from coachdesk.handouts.blocks import Block, Text
from coachdesk.handouts.page import Page
from coachdesk.handouts.paper import WRITING, Style
from coachdesk.handouts.parts import tick

PAD: Final = 2.0
"""What viewers leave free left and right of typed words, in points."""

_ABOVE: Final = 5.0  # how far words stand above the line they are on
_SMALLER: Final = (1.0, 0.9, 0.8, 0.7)


def typed_style(page: Page) -> Style:
    """The client's words in a field, one on every ruled line."""
    return replace(page.type.said_row, leading=WRITING)


def typed(page: Page, text: str, width: float) -> Block:
    """Words as they stand on ruled lines of a width."""
    return Text(text, typed_style(page), width - 2 * PAD, page.pen)


def lines_of(page: Page, text: str, width: float) -> int:
    """How many ruled lines a text takes."""
    return max(1, round(typed(page, text, width).height / WRITING))


def draw_typed(page: Page, text: str, width: float, height: float, *, many_lines: bool) -> None:
    """Words in a field: on its lines; closer and smaller where they are too many for them."""
    if not many_lines:
        text = text.replace("\n", " ")
    style, block = typed_style(page), typed(page, text, width)
    lines = max(1, round(height / WRITING))
    if block.height <= lines * WRITING + 1:
        block.draw(page.pen, PAD, (lines - 1) * WRITING + _ABOVE + style.size)
        return
    usual = page.type.said_row
    for share in _SMALLER:
        style = replace(usual, size=usual.size * share, leading=usual.leading * share)
        block = Text(text, style, width - 2 * PAD, page.pen)
        if block.height <= height:
            break
    down = max(0.0, height - block.height - _ABOVE / 2) if not many_lines else 1.0
    block.draw(page.pen, PAD, height - down)


def draw_chosen(page: Page, radius: float, sign: str) -> None:
    """A circle filled over the printed one, its figure or letter in white; a dot without one."""
    pen = page.pen
    if not sign:
        pen.circle(radius, radius, radius / 2, "ink", 0.6, "ink")
        return
    size = 7.0 if radius < 6 else 8.2
    style = Style("sans_semibold", size, size, "surface")
    pen.circle(radius, radius, radius, "brand", 0.6, "brand")
    pen.say(sign, radius, radius - size * 0.34, style, anchor="middle")


def draw_ticked(page: Page, size: float) -> None:
    """A tick in a box."""
    tick(page.pen, 2, size - 2.3, size - 4)
