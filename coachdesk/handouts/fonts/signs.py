"""What of a text is printed: composed, blanks plain, invisible signs gone.

Two invisible signs are kept for shaping: the joiner and the non-joiner, which change how letters
of Arabic or Devanagari are drawn. Whoever draws unshaped text never meets them.
"""

import unicodedata
from functools import lru_cache
from typing import Final

JOINERS: Final = "\u200c\u200d"
_WITHOUT_JOINERS: Final = dict.fromkeys(map(ord, JOINERS))
_SKIN_TONES: Final = frozenset(map(chr, range(0x1F3FB, 0x1F400)))  # no font in ink shows them
_UNSEEN: Final = ("Cc", "Cf", "Cs")


@lru_cache(maxsize=4096)
def printable(text: str) -> str:
    """A text as it is printed, without joiners."""
    return (
        text if text.isascii() and "\t" not in text else shapeable(text).translate(_WITHOUT_JOINERS)
    )


@lru_cache(maxsize=4096)
def shapeable(text: str) -> str:
    """A text as it is shaped: as printed, with its joiners."""
    if text.isascii():
        return text.replace("\t", "    ") if "\t" in text else text
    kept = []
    for sign in unicodedata.normalize("NFC", text):
        category = unicodedata.category(sign)
        if sign == "\n" or sign in JOINERS:
            kept.append(sign)
        elif category in ("Zl", "Zp"):
            kept.append("\n")
        elif category == "Zs" and sign != "\u00a0":
            kept.append(" ")
        elif sign == "\t":
            kept.append("    ")
        elif sign in _SKIN_TONES and kept and unicodedata.category(kept[-1]) == "So":
            continue
        elif category not in _UNSEEN and not _is_selector(sign):
            kept.append(sign)
    return "".join(kept)


@lru_cache(maxsize=8192)
def is_mark(sign: str) -> bool:
    """Whether a sign stands on the one before it, or joins it to the next."""
    return sign in JOINERS or unicodedata.category(sign) in ("Mn", "Me", "Mc")


@lru_cache(maxsize=8192)
def script_of(sign: str) -> str:
    """The script of a letter by the first word of its name (ARABIC, CJK); empty for the rest."""
    if unicodedata.category(sign)[0] not in "LM":
        return ""
    name = unicodedata.name(sign, "").partition(" ")[0].partition("-")[0]
    return "" if name in ("COMBINING", "MODIFIER") else name


def _is_selector(sign: str) -> bool:
    return "\ufe00" <= sign <= "\ufe0f" or "\U000e0100" <= sign <= "\U000e01ef"
