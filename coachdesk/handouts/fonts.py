"""The fonts of paper, and what to do with a character they do not have.

Source Sans and Source Serif cover Latin, Greek, Cyrillic and Vietnamese. For anything else the
other family is asked, then the fonts of the machine, one by one and only when needed; what none
has is printed as its number, [U+1F600], and never as a black box. Of the house, only the door to
the shipped font files is known here (``system.resources``, which knows no Qt).
"""

import os
import struct
import sys
import threading
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from coachdesk.system.resources import FONT_FILES, font_path

_OTHER: Final = {
    "sans": "serif",
    "sans_semibold": "serif_semibold",
    "serif": "sans",
    "serif_semibold": "sans_semibold",
}
# Good all-round fonts by the beginning of their file's name, best first; then all the others.
_LIKELY: Final = (
    "dejavusans.ttf",
    "notosans-regular",
    "segoeui.ttf",
    "arial.ttf",
    "arial unicode",
    "seguisym",
    "seguiemj",
    "droidsansfallback",
    "notosans",
    "msyh",
    "malgun",
    "yugoth",
)
_UNFIT: Final = ("bold", "italic", "oblique", "mono", "condensed", "color", "last")
_MOST_FONTS: Final = 200
_BROKEN_FONT: Final = (TTFError, struct.error, OSError, ValueError, LookupError, AssertionError)
_SEARCHING = threading.Lock()

Run = tuple[str, str]


@cache
def ready() -> None:
    """Make ReportLab know the fonts, and forbid it whatever it might read from elsewhere."""
    rl_config.trustedHosts = None
    rl_config.trustedSchemes = []
    rl_config.toColorCanUse = None
    for role in FONT_FILES:
        _register(role, font_path(role))


def width(text: str, font: str, size: float) -> float:
    """How wide a text is, in points."""
    return float(sum(pdfmetrics.stringWidth(part, name, size) for name, part in runs(text, font)))


def marked(text: str, font: str) -> str:
    """A text as ReportLab markup: escaped, lines kept, missing characters set in other fonts."""
    said = printable(text)
    if not _missing(said, font):
        return escape(said).replace("\n", "<br/>")
    parts = [
        escape(part) if name == font else f'<font name="{name}">{escape(part)}</font>'
        for name, part in runs(said, font)
    ]
    return "".join(parts).replace("\n", "<br/>")


def runs(text: str, font: str) -> list[Run]:
    """A text in pieces of one font each, as (font name, piece)."""
    said = printable(text)
    if not _missing(said, font):
        return [(font, said)]
    found: list[Run] = []
    for sign in said:
        name, shown = (font, sign) if sign == "\n" or _has(font, sign) else _stand_in(sign, font)
        if found and found[-1][0] == name:
            found[-1] = (name, found[-1][1] + shown)
        else:
            found.append((name, shown))
    return found


@lru_cache(maxsize=4096)
def printable(text: str) -> str:
    """A text as it is printed: composed, blanks plain, invisible signs gone."""
    if text.isascii():
        return text.replace("\t", "    ") if "\t" in text else text
    kept = []
    for sign in unicodedata.normalize("NFC", text):
        category = unicodedata.category(sign)
        if sign == "\n":
            kept.append(sign)
        elif category == "Zs" and sign != "\u00a0":
            kept.append(" ")
        elif sign == "\t":
            kept.append("    ")
        elif category not in ("Cc", "Cf", "Cs") and not _is_selector(sign):
            kept.append(sign)
    return "".join(kept)


def _is_selector(sign: str) -> bool:
    return "\ufe00" <= sign <= "\ufe0f" or "\U000e0100" <= sign <= "\U000e01ef"


def _missing(text: str, font: str) -> bool:
    return not _known(font).issuperset(text)


@cache
def _known(font: str) -> frozenset[str]:
    covered = pdfmetrics.getFont(font).face.charToGlyph
    return frozenset(map(chr, covered)) | {"\n"}


def _has(font: str, sign: str) -> bool:
    return sign in _known(font)


@lru_cache(maxsize=4096)
def _stand_in(sign: str, font: str) -> Run:
    other = _OTHER[font]
    if _has(other, sign):
        return other, sign
    with _SEARCHING:
        for name in _machine_fonts():
            if _has(name, sign):
                return name, sign
    return font, f"[U+{ord(sign):04X}]"


class _MachineFonts:
    """The machine's own fonts, each opened when the ones before it do not do."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self._files: Iterator[Path] | None = None

    def __iter__(self) -> Iterator[str]:
        yield from tuple(self.opened)
        if self._files is None:
            self._files = iter(_font_files())
        for file in self._files:
            name = f"machine-{len(self.opened)}"
            try:
                _register(name, file)
            except _BROKEN_FONT:
                continue
            self.opened.append(name)
            yield name


@cache
def _machine_fonts() -> _MachineFonts:
    return _MachineFonts()


def _register(name: str, file: Path) -> None:
    pdfmetrics.registerFont(TTFont(name, str(file)))
    for bold in (0, 1):
        for italic in (0, 1):
            addMapping(name, bold, italic, name)


def _font_files() -> list[Path]:
    found = [
        file
        for folder in _font_folders()
        for file in folder.rglob("*.tt[fc]")
        if not any(word in file.name.lower() for word in _UNFIT)
    ]
    return sorted(found, key=_likelihood)[:_MOST_FONTS]


def _likelihood(file: Path) -> tuple[int, str]:
    name = file.name.lower()
    places = (n for n, start in enumerate(_LIKELY) if name.startswith(start))
    return next(places, len(_LIKELY)), str(file)


def _font_folders() -> tuple[Path, ...]:
    home = Path.home()
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        own = (Path(local, "Microsoft", "Windows", "Fonts"),) if local else ()
        return (Path(os.environ.get("WINDIR", "C:/Windows"), "Fonts"), *own)
    if sys.platform == "darwin":
        return (Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts")
    folders = (
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        home / ".local/share/fonts",
    )
    return (*folders, home / ".fonts")
