"""From a text to what stands on a line: glyphs in their places, shaped by HarfBuzz."""

from collections import Counter
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby
from typing import Any, Final

import uharfbuzz
from reportlab.pdfbase import pdfmetrics

from coachdesk.handouts.fonts import direction
from coachdesk.handouts.fonts.choosing import Font, fonts_of
from coachdesk.handouts.fonts.glyphs import GlyphFont
from coachdesk.handouts.fonts.signs import JOINERS, script_of

_LANGUAGES: Final = (("HIRAGANA", "ja"), ("KATAKANA", "ja"), ("HANGUL", "ko"), ("CJK", "zh-Hans"))


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters drawn in a font, ``x`` and ``y`` in points from where a line begins.

    ``moves`` are how far each moves on before it is drawn, beyond where the one before it ends, in
    thousandths of the size; empty where the font's own widths do. ``opens`` is what the pieces up
    to the next that ``closes`` say together.
    """

    font: str
    said: str
    x: float
    y: float = 0.0
    moves: tuple[float, ...] = ()
    opens: str = ""
    closes: bool = False

    def draw(self, canvas: Any, x: float, y: float, size: float) -> None:
        """Draw on a line that begins at a place, in the colour the canvas has."""
        x, y = x + self.x, y + self.y
        if not self.moves:
            canvas.setFont(self.font, size)
            canvas.drawString(x, y, self.said)
            return
        font = pdfmetrics.getFont(self.font)
        document = canvas._doc  # noqa: SLF001 - ReportLab has no other door to it
        codes = [font.splitString(each, document)[0][1].hex() for each in self.said]
        shown = "".join(
            f"<{code}>" if not move else f" {-move:.1f} <{code}>"
            for code, move in zip(codes, self.moves, strict=True)
        ).replace("><", "")
        name = font.getSubsetInternalName(0, document)
        if self.opens:
            spoken = self.opens.encode("utf-16-be").hex()
            canvas.addLiteral(f"/Span <</ActualText <feff{spoken}>>> BDC")
        canvas.addLiteral(f"BT 1 0 0 1 {x:.3f} {y:.3f} Tm {name} {size:g} Tf [{shown}] TJ ET")
        if self.closes:
            canvas.addLiteral("EMC")


@dataclass(frozen=True, slots=True)
class _Shaped:
    """Glyphs in a row, in pieces of one height; lengths in thousandths of the size."""

    pieces: tuple[Piece, ...]
    width: float


class Written:
    """A paragraph without line breaks: a font and a level for every sign.

    ``text`` is what is printed, where what no font has stands as its number.
    """

    def __init__(self, text: str, role: str) -> None:
        found = fonts_of(text, role)
        self.text = "".join(shown for shown, _ in found)
        self.fonts = [font for shown, font in found for _ in shown]
        self.levels = direction.levels(self.text)
        self.from_right = direction.runs_from_right(self.text)
        self._language = _language_of(self.text)

    def width(self, start: int, end: int, size: float) -> float:
        """How wide a stretch is, in points."""
        return sum(each.width for _, each in self._shaped(start, end)) * size / 1000

    def pieces(self, start: int, end: int, size: float) -> list[Piece]:
        """A stretch as it stands on one line, from left to right."""
        made: list[Piece] = []
        x = 0.0
        for shaped in direction.in_order(self._shaped(start, end)):
            made += [
                replace(each, x=x + size * each.x / 1000, y=size * each.y / 1000)
                for each in shaped.pieces
            ]
            x += shaped.width * size / 1000
        return made

    def _shaped(self, start: int, end: int) -> list[tuple[int, _Shaped]]:
        runs = []
        for (_, level), group in groupby(
            range(start, end), key=lambda n: (id(self.fonts[n]), self.levels[n])
        ):
            numbers = list(group)
            font = self.fonts[numbers[0]]
            text = self.text[numbers[0] : numbers[-1] + 1]
            runs.append((level, _shape(text, font, level % 2 == 1, self._language)))
        return runs


@lru_cache(maxsize=32)  # a layout asks a few times in a row; a chapter takes five megabytes
def written(text: str, role: str) -> Written:
    """A paragraph in a font of the house and what stands in for it."""
    return Written(text, role)


@lru_cache(maxsize=4096)
def _shape(text: str, font: Font, from_right: bool, language: str) -> _Shaped:
    if isinstance(font, str):
        said = direction.mirrored(text) if from_right else text
        wide = float(pdfmetrics.stringWidth(said, font, 1000))
        return _Shaped((Piece(font, said, 0.0),), wide)
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if from_right else "ltr"
    buffer.flags = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    if language:
        buffer.language = language
    uharfbuzz.shape(font.source.font, buffer, {})
    spoken = _spoken([each.cluster for each in buffer.glyph_infos], text)
    pieces, wide = _placed(font, buffer.glyph_infos, buffer.glyph_positions, spoken)
    if len(pieces) > 1 and not from_right:  # readers turn round what runs from the right
        pieces[0] = replace(pieces[0], opens=text)
        pieces[-1] = replace(pieces[-1], closes=True)
    return _Shaped(tuple(pieces), wide)


def _placed(
    font: GlyphFont, infos: Any, positions: Any, spoken: list[str]
) -> tuple[list[Piece], float]:
    """Glyphs as pieces: a new one where a glyph stands higher or lower than the one before."""
    pieces: list[Piece] = []
    at = drawn = 0.0  # where the next glyph belongs, and where drawing on would put it
    for each, place, said in zip(infos, positions, spoken, strict=True):
        x, y = at + font.scaled(place.x_offset), font.scaled(place.y_offset)
        sign = font.sign_of(each.codepoint, said)
        if pieces and pieces[-1].y == y:
            last = pieces[-1]
            move = x - drawn if abs(x - drawn) > 0.05 else 0.0
            pieces[-1] = replace(last, said=last.said + sign, moves=(*last.moves, move))
        else:
            pieces.append(Piece(font.fontName, sign, x, y, (0.0,)))
        drawn = x + font.advance(each.codepoint)
        at += font.scaled(place.x_advance)
    return pieces, at


def _spoken(clusters: list[int], text: str) -> list[str]:
    """The text each glyph stands for: a sign each of its cluster, the last glyph the rest."""
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=False))  # all may be unseen
    left = {start: text[start : ends[start]] for start in starts}
    glyphs = Counter(clusters)
    spoken = []
    for cluster in clusters:
        glyphs[cluster] -= 1
        said = left[cluster] if not glyphs[cluster] else left[cluster][:1]
        left[cluster] = left[cluster][len(said) :]
        spoken.append("".join(sign for sign in said if sign not in JOINERS))
    return spoken


def _language_of(text: str) -> str:
    """The language whose forms Han letters take: kana and hangul tell; else Chinese."""
    scripts = {script_of(sign) for sign in text if ord(sign) > 0x10FF}
    return next((language for script, language in _LANGUAGES if script in scripts), "")
