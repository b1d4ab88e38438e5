"""The fonts of paper: the house's two families, and what to do with a sign they do not have.

Source Sans and Source Serif cover Latin, Greek, Cyrillic and Vietnamese. For anything else the
other family is asked, then the fonts of the machine, one for a whole script where that can be;
what none has is printed as its number, [U+1F600], and never as a black box. Letters that join,
marks that stand on others and lines that run from right to left are set as their script asks.
Of the house, only the door to the shipped font files is known here (``system.resources``).
"""

from functools import lru_cache
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics

from coachdesk.handouts.fonts.house import plain
from coachdesk.handouts.fonts.house import ready as ready
from coachdesk.handouts.fonts.signs import printable as printable
from coachdesk.handouts.fonts.signs import shapeable

# What is shaped and what the machine's fonts have is loaded when a text first asks for it.


def is_plain(text: str, font: str) -> bool:
    """Whether a printable text needs nothing but its font: one glyph a sign, from left to right."""
    return plain(font).issuperset(text)


@lru_cache(maxsize=16384)  # a layout asks for the same words again while it tries what fits
def width(text: str, font: str, size: float) -> float:
    """How wide a text is on one line, in points."""
    said = printable(text)
    if is_plain(said, font):
        return float(pdfmetrics.stringWidth(said, font, size))
    from coachdesk.handouts.fonts.shaping import written

    whole = written(shapeable(text), font)
    return whole.width(0, len(whole.text), size)


def draw(canvas: Any, text: str, x: float, y: float, font: str, size: float) -> None:
    """Draw a text on one line that begins at a place, in the colour the canvas has."""
    said = printable(text)
    if is_plain(said, font):
        canvas.setFont(font, size)
        canvas.drawString(x, y, said)
        return
    from coachdesk.handouts.fonts.shaping import written

    whole = written(shapeable(text), font)
    for each in whole.pieces(0, len(whole.text), size):
        each.draw(canvas, x, y, size)


def paragraph(text: str, style: Any) -> Any:
    """A text to be wrapped, in a ParagraphStyle: newlines kept, nothing read as markup."""
    said = printable(text)
    if is_plain(said, style.fontName):
        from reportlab.platypus import Paragraph

        return Paragraph(escape(said).replace("\n", "<br/>"), style)
    from coachdesk.handouts.fonts.any_script import AnyScript

    return AnyScript(shapeable(text), style)


def missing(text: str) -> tuple[str, ...]:
    """The signs of a text that no font here can print, each once, in order."""
    if text.isascii():
        return ()
    ready()
    known = plain("sans") | plain("serif")
    from coachdesk.handouts.fonts.choosing import printed

    return tuple(dict.fromkeys(s for s in printable(text) if s not in known and not printed(s)))
