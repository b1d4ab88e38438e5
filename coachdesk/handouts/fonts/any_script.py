"""A wrapped paragraph in any script: broken into lines in reading order, then each line set.

It answers what ``Flow`` asks of ReportLab's Paragraph, which sets plain text and is faster.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from coachdesk.handouts.fonts.shaping import Written, written
from coachdesk.handouts.fonts.signs import is_mark, script_of

_BREAKING: Final = ("CJK", "HIRAGANA", "KATAKANA", "FULLWIDTH", "HALFWIDTH", "BOPOMOFO")
_NOT_FIRST: Final = frozenset(
    "、。，．：；！？）」』】〉》〕］｝・ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々…,.:;!?)]}%”’"
)
_NOT_LAST: Final = frozenset("（「『【〈《〔［｛([{“‘")


@dataclass(frozen=True, slots=True)
class Line:
    """A stretch of a paragraph that stands on one line."""

    of: Written
    start: int
    end: int


class AnyScript:
    """Text of any script in one style. ``style`` and ``align`` are those of a ParagraphStyle."""

    def __init__(self, text: str, style: Any, lines: Sequence[Line] | None = None) -> None:
        self.style = style
        self._paragraphs = [written(each, style.fontName) for each in text.split("\n")]
        self._lines = None if lines is None else list(lines)
        self._width = 0.0

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Break into lines; the width and the height they take, in points."""
        self._width = width
        if self._lines is None:
            size = self.style.fontSize
            self._lines = [line for each in self._paragraphs for line in _broken(each, width, size)]
        return width, len(self._lines) * self.style.leading

    def split(self, width: float, room: float) -> list["AnyScript"]:
        """What fits into a height and the rest, neither leaving a line alone; else nothing."""
        self.wrap(width, room)
        lines = self._lines or []
        fit = int((room + 0.01) // self.style.leading)
        if fit >= len(lines):
            return [self]
        fit = fit - 1 if fit == len(lines) - 1 else fit
        if fit < 1 or (fit < 2 and len(lines) > 2):
            return []
        return [AnyScript("", self.style, part) for part in (lines[:fit], lines[fit:])]

    def drawOn(self, canvas: Any, x: float, y: float) -> None:
        """Draw with the lower left corner at a place."""
        style = self.style
        lines = self._lines or []
        canvas.setFillColor(style.textColor)
        base = y + len(lines) * style.leading - style.fontSize
        for n, line in enumerate(lines):
            wide = line.of.width(line.start, line.end, style.fontSize)
            # Centred text stays so; else a paragraph begins where its reading does.
            right = style.alignment == 2 or (style.alignment == 0 and line.of.from_right)
            share = 0.5 if style.alignment == 1 else float(right)
            left = x + share * (self._width - wide)
            for piece in line.of.pieces(line.start, line.end, style.fontSize):
                piece.draw(canvas, left, base - n * style.leading, style.fontSize)


def _broken(of: Written, width: float, size: float) -> list[Line]:
    """The lines of a paragraph; one of an empty paragraph too."""
    lines: list[Line] = []
    start = end = 0
    used = 0.0
    for first, last in _words(of.text):
        wide = of.width(first, last, size)
        gap = of.width(end, first, size) if end > start else 0.0
        if end > start and used + gap + wide > width:
            lines.append(Line(of, start, end))
            start, end, used, gap = first, first, 0.0, 0.0
        if end == start:
            start = first
        while wide > width and last - first > 1:
            cut = _most(of, first, last, width, size)
            lines.append(Line(of, first, cut))
            start = first = cut
            wide = of.width(first, last, size)
        used, end = used + gap + wide, last
    lines.append(Line(of, start, end))
    return lines


def _words(text: str) -> list[tuple[int, int]]:
    """Stretches never parted without need: where each begins and ends."""
    words = []
    start = 0
    while start < len(text):
        while start < len(text) and text[start] == " ":
            start += 1
        end = start
        while end < len(text) and text[end] != " ":
            end += 1
            if end < len(text) and _may_break(text[end - 1], text[end]):
                break
        if end > start:
            words.append((start, end))
        start = end
    return words


@lru_cache(maxsize=8192)
def _may_break(before: str, after: str) -> bool:
    """Whether a line may end between two signs that no blank parts."""
    if after in _NOT_FIRST or before in _NOT_LAST or is_mark(after):
        return False
    return (
        script_of(before) in _BREAKING or script_of(after) in _BREAKING or before in "、。，！？："
    )


def _most(of: Written, first: int, last: int, width: float, size: float) -> int:
    """How far an endless word fits on a line; at least one sign with its marks."""
    least, most = first, last
    while most - least > 1:
        middle = (least + most) // 2
        if of.width(first, middle, size) <= width:
            least = middle
        else:
            most = middle
    while least > first + 1 and is_mark(of.text[least]):
        least -= 1
    least = max(least, first + 1)
    while least < last and is_mark(of.text[least]):
        least += 1
    return least
