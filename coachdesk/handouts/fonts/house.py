"""The fonts that ship with the program: Source Sans and Source Serif, and what they have."""

import unicodedata
from functools import cache
from typing import Final

from reportlab import rl_config
from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from coachdesk.system.resources import FONT_FILES, font_path

OTHER: Final = {
    "sans": "serif",
    "sans_semibold": "serif_semibold",
    "serif": "sans",
    "serif_semibold": "sans_semibold",
}


@cache
def ready() -> None:
    """Make ReportLab know the fonts, and forbid it whatever it might read from elsewhere."""
    rl_config.trustedHosts = None
    rl_config.trustedSchemes = []
    rl_config.toColorCanUse = None
    for role in FONT_FILES:
        pdfmetrics.registerFont(TTFont(role, str(font_path(role))))
        for bold in (0, 1):
            for italic in (0, 1):
                addMapping(role, bold, italic, role)


def has(font: str, sign: str) -> bool:
    """Whether a font of the house has a sign."""
    return sign == "\n" or ord(sign) in pdfmetrics.getFont(font).face.charToGlyph


@cache
def plain(font: str) -> frozenset[str]:
    """The signs a font draws one by one: all it has but marks, which stand on other signs."""
    covered = map(chr, pdfmetrics.getFont(font).face.charToGlyph)
    kept = (sign for sign in covered if unicodedata.category(sign) not in ("Mn", "Me", "Cf"))
    return frozenset(kept) | {"\n"}
