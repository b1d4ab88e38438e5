"""The machine's own fonts: found in its folders, asked sign by sign, never loaded whole.

A file is mapped, not read, and asked only whether it has a sign. What cannot be embedded is passed
over: fonts without outlines (emoji in colour only) and those whose makers forbid it.
"""

import os
import re
import sys
import threading
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

import uharfbuzz

_ENDINGS: Final = (".ttf", ".ttc", ".otf", ".otc")
_MOST_FILES: Final = 2000
# Good all-round fonts by the beginning of their file's name, best first; then all the others.
_LIKELY: Final = (
    "notosans-regular", "notoserif-regular", "segoeui.", "arial.", "arial unicode", "times.",
    "dejavusans.", "dejavuserif.", "notosanscjk", "notoserifcjk", "msyh.", "msjh.", "yugothr",
    "yugothm", "meiryo.", "malgun.", "simsun", "pingfang", "hiragino", "nirmala.", "leelawui.",
    "notoemoji", "seguiemj", "seguisym", "symbola", "notosans", "notoserif", "notonaskh", "noto",
)  # fmt: skip
_SERIF: Final = re.compile(
    r"(?<!sans)serif|mincho|song|simsun|ming|batang|naskh|amiri|times|georgia|david|frank"
)
_ODD: Final = re.compile(
    "italic|oblique|mono|condensed|thin|light|black|extra|medium|display|kufi|nastaliq|ruqaa|rashi"
    "|looped|unifont|(?:arial|times|segoeui|calibri|cambria|georgia|verdana|tahoma|consola)"
    r"(?:i|bi|z|l|li|bl|sl|sli|sb|sbi)\."
)
_BOLD: Final = re.compile(r"bold|heavy|bd\.|(?:segoeui|calibri|cambria|georgia|verdana|yugoth)b\.")
_UNFIT: Final = ("lastresort", "adobeblank")
_RESTRICTED: Final = 0x0002
_SEARCHING = threading.RLock()


class Face:
    """One face of a font file, mapped when it is first asked."""

    def __init__(self, file: Path, index: int = 0) -> None:
        self.file, self.index = file, index
        blob = uharfbuzz.Blob.from_file_path(str(file))
        self.face: Any = uharfbuzz.Face(blob, index)
        self.font: Any = uharfbuzz.Font(self.face)
        self.tables = frozenset(self.face.table_tags)
        self.postscript = "glyf" not in self.tables
        self.outlined = bool(self.tables & {"glyf", "CFF ", "CFF2"}) and not self._restricted()

    def glyph(self, sign: str) -> int | None:
        """The number of a sign's glyph, if there is one that can be drawn in ink."""
        if not self.outlined:
            return None
        number: int | None = self.font.get_nominal_glyph(ord(sign))
        if number is None or (not sign.isspace() and sign.isprintable() and self._empty(number)):
            return None
        return number

    def _empty(self, number: int) -> bool:
        """Whether a glyph has no outline: fonts of pictures keep empty ones beside them."""
        if "sbix" not in self.tables and "CBDT" not in self.tables and "SVG " not in self.tables:
            return False
        pen = _Ink()
        self.font.draw_glyph_with_pen(number, pen)
        return not pen.seen

    def _restricted(self) -> bool:
        if "OS/2" not in self.tables:
            return False
        allowed = bytes(self.face.reference_table("OS/2").data[8:10])
        return len(allowed) == 2 and int.from_bytes(allowed, "big") & 0xF == _RESTRICTED


class _Ink:
    """A pen of fontTools' kind that only notes whether anything is drawn."""

    def __init__(self) -> None:
        self.seen = False

    def moveTo(self, *_places: Any) -> None:
        """Nothing is inked yet."""

    def lineTo(self, *_places: Any) -> None:
        """A line."""
        self.seen = True

    curveTo = qCurveTo = lineTo

    def closePath(self) -> None:
        """The end of an outline."""

    endPath = closePath


def faces_for(signs: frozenset[str], script: str, role: str) -> dict[str, Face]:
    """A face for each sign some font of the machine has: one for all of them where that can be.

    ``script`` is that of the signs as ``script_of`` says it; ``role`` that of the house's font.
    """
    with _SEARCHING:
        return _faces_for(signs, script, role)


@lru_cache(maxsize=1024)
def _faces_for(signs: frozenset[str], script: str, role: str) -> dict[str, Face]:
    found: dict[str, Face] = {}
    for file in _ranked(script, role):
        for face in _faces(file):
            has = {sign for sign in signs if face.glyph(sign) is not None}
            if len(has) == len(signs):
                return dict.fromkeys(has, face)
            for sign in has:
                found.setdefault(sign, face)
    return found


@lru_cache(maxsize=4096)
def on_machine(sign: str) -> bool:
    """Whether any font of the machine can print a sign."""
    with _SEARCHING:
        return any(
            face.glyph(sign) is not None for file in _ranked("", "sans") for face in _faces(file)
        )


def forget() -> None:
    """Look through the folders anew the next time."""
    for each in (_faces_for, on_machine, _ranked, _files, _faces):
        each.cache_clear()


@cache
def _faces(file: Path) -> tuple[Face, ...]:
    """The faces of a file; none where it is broken."""
    try:
        first = Face(file)
        return (first, *(Face(file, index) for index in range(1, first.face.count)))
    except (OSError, ValueError, RuntimeError, uharfbuzz.HarfBuzzError):
        return ()


@lru_cache(maxsize=256)
def _ranked(script: str, role: str) -> tuple[Path, ...]:
    return tuple(sorted(_files(), key=lambda file: _rank(file.name.lower(), script, role)))


def _rank(name: str, script: str, role: str) -> tuple[int, int, str]:
    """How well a font stands in, by its file's name: the less the better."""
    unlike = 40 if _ODD.search(name) else 0
    unlike += 20 if bool(_BOLD.search(name)) != role.endswith("semibold") else 0
    unlike += 5 if bool(_SERIF.search(name)) != role.startswith("serif") else 0
    unlike -= 10 if script and script.lower() in name else 0
    places = (n for n, start in enumerate(_LIKELY) if name.startswith(start))
    return unlike, next(places, len(_LIKELY)), name


@cache
def _files() -> tuple[Path, ...]:
    found = (
        Path(folder, name)
        for top in font_folders()
        for folder, _, names in os.walk(top)
        for name in names
        if name.lower().endswith(_ENDINGS) and not name.lower().startswith(_UNFIT)
    )
    return tuple(sorted(found)[:_MOST_FILES])


def font_folders() -> tuple[Path, ...]:
    """Where this machine keeps fonts."""
    home = Path.home()
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        own = (Path(local, "Microsoft", "Windows", "Fonts"),) if local else ()
        return (Path(os.environ.get("WINDIR", "C:/Windows"), "Fonts"), *own)
    if sys.platform == "darwin":
        return (Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts")
    share = os.environ.get("XDG_DATA_HOME")
    return (
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        Path(share, "fonts") if share else home / ".local/share/fonts",
        home / ".fonts",
        Path("/run/host/fonts"),  # the machine's own, seen from inside a sandbox
    )
