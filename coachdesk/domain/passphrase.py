"""How strong a passphrase is, in a word: so that the coach need not know about bits.

A small estimate of our own that knows words, runs of keys, years, repeats and the passwords
everybody uses. It asks nobody and guesses low: it is there to advise, not to measure.
"""

import re
import unicodedata
from enum import StrEnum
from math import log2
from typing import Final

SHORTEST: Final = 8
"""Characters a passphrase has at least."""
FAIR_BITS, STRONG_BITS = 30, 42
# Argon2id with 64 MiB lets even a large machine try some thousands a second: 42 bits are decades.

_A_WORD: Final = 11.0  # bits, as if drawn from two thousand
_A_LETTER: Final = 2.4
_BEYOND_WORD: Final = 8  # letters; what is longer is more than one word
_A_LETTER_MORE: Final = 1.5
_SNIPPET, _FEW_PIECES, _A_LETTER_AMONG_OTHERS = 3, 3, 4.0  # letters between figures and signs
_A_DIGIT, _A_SIGN, _AN_IDEOGRAPH = 3.0, 4.0, 6.0
_A_YEAR: Final = 6.0
_KNOWN: Final = 3.0  # a word everybody tries first
_AGAIN: Final = 1.0
_IDEOGRAPHS: Final = "\u2e80"

_PIECES: Final = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|_")
_YEAR: Final = re.compile(r"(19|20)\d\d")
_ROWS: Final = (
    "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm",
    "qwertzuiop", "yxcvbnm", "azertyuiop", "1q2w3e4r5t6z7u8i9o0p",
)  # fmt: skip
_FAMILIAR_WORDS: Final = """
password passwort passwd passphrase kennwort geheim secret welcome hallo hello admin login
letmein iloveyou love dragon monkey master sunshine princess football baseball shadow
superman batman trustno trust test demo user guest changeme default coach coaching coachdesk
client clients session practice notes summer winter spring autumn sommer monday january
computer laptop internet google apple microsoft the and you for let me in my is
"""
_FAMILIAR: Final = frozenset(_FAMILIAR_WORDS.split())
_SPELT_OTHERWISE: Final = str.maketrans("013457@$!", "oleastasi")


class Strength(StrEnum):
    """How strong a passphrase is."""

    SHORT = "short"
    """Shorter than may be."""
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


def strength(passphrase: str) -> Strength:
    """How strong a passphrase is."""
    if len(unicodedata.normalize("NFKC", passphrase).strip()) < SHORTEST:
        return Strength.SHORT
    bits = _bits(passphrase)
    if bits >= STRONG_BITS:
        return Strength.STRONG
    return Strength.FAIR if bits >= FAIR_BITS else Strength.WEAK


def _bits(passphrase: str) -> float:
    """About how many guesses it takes, as a power of two."""
    text = unicodedata.normalize("NFKC", passphrase).casefold()
    seen: set[str] = set()
    total = 0.0
    for token in text.split():
        core = token.strip("0123456789!?.").translate(_SPELT_OTHERWISE)
        if core in _FAMILIAR:
            pieces = [core]
            total += 0.0 if token == core else 2.0
        else:
            pieces = _PIECES.findall(token)
        for piece in pieces:
            if piece in seen:
                total += _AGAIN
            else:
                total += _bits_of(piece, among_others=len(pieces) > _FEW_PIECES)
            seen.add(piece)
    return total


def _bits_of(piece: str, *, among_others: bool) -> float:
    if piece in _FAMILIAR:
        return _KNOWN
    if _is_run(piece):
        return _KNOWN + log2(len(piece))
    if piece.isdigit():
        return _A_YEAR if _YEAR.fullmatch(piece) else _A_DIGIT * len(piece)
    if not piece[0].isalpha():
        return _A_SIGN
    if piece[0] >= _IDEOGRAPHS:
        return _AN_IDEOGRAPH * len(set(piece))
    if among_others and len(piece) <= _SNIPPET:
        return _A_LETTER_AMONG_OTHERS * len(set(piece))
    beyond = max(0, len(piece) - _BEYOND_WORD) * _A_LETTER_MORE
    return min(_A_WORD, _A_LETTER * len(set(piece))) + beyond


def _is_run(piece: str) -> bool:
    """Whether a piece is one sign again and again, or keys side by side."""
    if len(piece) < 3:
        return False
    rows = (*_ROWS, *(row[::-1] for row in _ROWS))
    return len(set(piece)) == 1 or any(piece in row for row in rows)
