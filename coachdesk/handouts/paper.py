"""Sizes, type and colours of paper. Lengths are points (1/72 inch) unless a name says mm."""

from dataclasses import dataclass
from typing import Final

from coachdesk.domain.handout import Look, PaperSize
from coachdesk.drawing.colour import LEGIBLE, colour_of, contrast_on_white

MM: Final = 72 / 25.4

HEADER_TOP: Final = 12 * MM
BODY_TOP: Final = 29 * MM
BODY_BOTTOM: Final = 20 * MM
PUNCHED_LEFT: Final = 25 * MM
WRITING: Final = 8.5 * MM
TICK: Final = 4 * MM
CIRCLE: Final = 4 * MM
THOUGHT_BOX: Final = 6.6 * MM
HABIT_BOX: Final = 9 * MM
GUTTER: Final = 4 * MM
HAIRLINE: Final = 0.5
LONG_GOAL: Final = 140  # signs; a longer one is set smaller

_SIZES_MM: Final = {PaperSize.A4: (210.0, 297.0), PaperSize.LETTER: (215.9, 279.4)}
_MARGIN_MM: Final = {PaperSize.A4: 18.0, PaperSize.LETTER: 20.95}


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper with its body frame; ``x`` runs right from the left edge, ``y`` up from below."""

    width: float
    height: float
    left: float
    right: float

    @property
    def body_width(self) -> float:
        """How wide the body is."""
        return self.width - self.left - self.right

    @property
    def body_top(self) -> float:
        """Where the body begins, from below."""
        return self.height - BODY_TOP

    @property
    def body_height(self) -> float:
        """How high the body is."""
        return self.height - BODY_TOP - BODY_BOTTOM


def paper_of(size: PaperSize, *, punched: bool = False, lying: bool = False) -> Paper:
    """The paper of a size, with room for holes on the left if it will be punched.

    ``lying`` is on its side, wider than high.
    """
    width, height = _SIZES_MM[size][::-1] if lying else _SIZES_MM[size]
    margin = _MARGIN_MM[size] * MM
    return Paper(width * MM, height * MM, PUNCHED_LEFT if punched else margin, margin)


@dataclass(frozen=True, slots=True)
class Style:
    """A kind of text: font role, size, distance of lines, colour name."""

    font: str
    size: float
    leading: float
    colour: str = "ink"


@dataclass(frozen=True, slots=True)
class Type:
    """The kinds of text on a page, in normal or large print."""

    scale: float

    def _style(self, font: str, size: float, leading: float, colour: str = "ink") -> Style:
        return Style(font, size * self.scale, leading * self.scale, colour)

    @property
    def title(self) -> Style:
        """The name of the page."""
        scale = 1 + (self.scale - 1) / 2
        return Style("sans_semibold", 22.5 * scale, 27 * scale)

    @property
    def subtitle(self) -> Style:
        """The sentence under it."""
        return self._style("sans", 11.25, 14, "grey")

    @property
    def heading(self) -> Style:
        """A heading in the brand colour."""
        return self._style("sans_semibold", 11, 14, "brand")

    @property
    def strong(self) -> Style:
        """A name in a table."""
        return self._style("sans_semibold", 10.75, 14)

    @property
    def body(self) -> Style:
        """What the page itself says."""
        return self._style("sans", 10.5, 14)

    @property
    def cell(self) -> Style:
        """A cell in a table of many columns."""
        return self._style("sans", 9.75, 13)

    @property
    def column(self) -> Style:
        """The head of a column."""
        return self._style("sans_semibold", 9, 12, "grey")

    @property
    def caption(self) -> Style:
        """Small print beside marks."""
        return self._style("sans", 9, 12, "grey")

    @property
    def said(self) -> Style:
        """The client's words."""
        return self._style("serif", 11.25, 15.75)

    @property
    def said_row(self) -> Style:
        """The client's words in a table."""
        return self._style("serif", 11.25, 14)

    @property
    def vision(self) -> Style:
        """The client's words that lead a page."""
        return self._style("serif", 14.25, 19.5)

    @property
    def goal(self) -> Style:
        """The goal a page is about."""
        scale = 1 + (self.scale - 1) / 2
        return Style("serif", 18 * scale, 22.5 * scale)

    def goal_of(self, statement: str) -> Style:
        """The style of the goal a page is about; a long one is set smaller."""
        return self.vision if len(statement) > LONG_GOAL else self.goal

    @property
    def thought(self) -> Style:
        """The thought that gets in the way."""
        return self._style("serif", 13.5, 18, "grey")

    @property
    def chosen(self) -> Style:
        """The thought chosen instead."""
        return self._style("serif_semibold", 13.5, 18)

    @property
    def footer(self) -> Style:
        """The foot of the page; never grows."""
        return Style("sans", 8.6, 11.2, "grey")


NORMAL: Final = Type(1.0)
LARGE: Final = Type(14 / 10.5)

DEFAULT_BRAND: Final = "#1b675e"
_INK: Final = "#1d2122"
_COLOURS: Final = {
    "ink": _INK,
    "grey": "#4d5455",
    "ink2": "#4d5455",
    "clay": "#9a4724",
    "accent": DEFAULT_BRAND,
    "rule": "#9d988e",
    "hair": "#c9c4ba",
    "surface": "#ffffff",
    "nowFill": "#e9b79e",
    "latestFill": "#9cc9bf",
    "overFill": "#f5dfd3",
    "grid": "#dcd6cb",
    "ring": "#a8a196",
    "track": "#a8a196",
    "gapBar": DEFAULT_BRAND,
    "rail": _INK,
    "field": _INK,
    "accentTint": "#e2efeb",
    "excused": "#d8d1c4",
    "lineStrong": "#bdb7ac",
}
_GREYS: Final = {
    "clay": _INK,
    "accent": _INK,
    "grey": "#3f4445",
    "ink2": "#3f4445",
    "rule": "#8e8e8e",
    "hair": "#b5b5b5",
    "nowFill": "#ffffff",
    "latestFill": "#bfbfbf",
    "overFill": "#ffffff",
    "grid": "#cfcfcf",
    "ring": "#8e8e8e",
    "track": "#8e8e8e",
    "gapBar": _INK,
    "accentTint": "#ffffff",
    "excused": "#cfcfcf",
    "lineStrong": "#b5b5b5",
}


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a page by name, as ``#rrggbb``."""

    colours: dict[str, str]
    grey: bool

    def __getitem__(self, name: str) -> str:
        return self.colours[name]


def palette_of(brand: str, look: Look) -> Palette:
    """The colours of a practice's pages. A brand that is no colour counts as none.

    One too pale to be read colours rules only, and its words are in ink.
    """
    own = colour_of(brand) or DEFAULT_BRAND
    if look.grey:
        return Palette({**_COLOURS, **_GREYS, "brand": _INK, "band": _INK}, grey=True)
    text = own if contrast_on_white(own) >= LEGIBLE else _INK
    return Palette({**_COLOURS, "brand": text, "band": own}, grey=False)
