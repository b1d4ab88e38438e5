"""What a typed search looks for, and where its words stand in a text.

Words are compared as the index in the vault does it: without regard to case and accents, each typed
word standing for all that begin with it, a quoted phrase for itself.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from coachdesk.domain.text import clean_line

EXCERPT: Final = 90  # characters


class Span(NamedTuple):
    """Where a match stands in a text: from one character up to another."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed, taken apart: each term is a word or the words of a phrase, folded."""

    words: tuple[str, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is asked for."""
        return bool(self.words or self.phrases)


_PART: Final = re.compile(r'(-?)"([^"]*)"?|(-?)(\S+)')
_WORD: Final = re.compile(r"\w+")
_OPERATORS: Final = ("AND", "OR", "NOT")


def read_query(typed: str) -> Query:
    """What a typed search looks for; what it excludes is left out, since it stands nowhere."""
    words: list[str] = []
    phrases: list[tuple[str, ...]] = []
    for minus, phrase, word_minus, word in _PART.findall(clean_line(typed)):
        if minus or word_minus or word in _OPERATORS:
            continue
        parts = tuple(_WORD.findall(fold(phrase or word)))
        if not parts:
            continue
        if phrase:
            phrases.append(parts)
        elif len(parts) == 1:
            words.append(parts[0])
        else:  # "well-being": the index sees two words in a row
            phrases.append(parts)
    return Query(tuple(words), tuple(phrases))


def with_beginnings(typed: str) -> str:
    """The search with a star behind each bare word: what begins with it is found too."""
    parts = []
    for minus, phrase, word_minus, word in _PART.findall(clean_line(typed)):
        if not word:
            parts.append(f'{minus}"{phrase}"')
        elif word in _OPERATORS or word.endswith("*"):
            parts.append(word_minus + word)
        else:
            parts.append(f"{word_minus}{word}*")
    return " ".join(parts)


def fold(text: str) -> str:
    """Small letters without accents, as the index keeps words."""
    if text.isascii():
        return text.lower()
    return "".join(map(_folded, text))


@lru_cache(maxsize=4096)
def _folded(letter: str) -> str:
    if letter.isascii():
        return letter.lower()
    plain = unicodedata.normalize("NFKD", letter)
    return "".join(each for each in plain if not unicodedata.combining(each)).lower()


def spans(text: str, query: Query) -> tuple[Span, ...]:
    """Where the words of a search stand in a text, in order; only what was typed is marked."""
    words = [(match.start(), fold(match.group())) for match in _WORD.finditer(text)]
    found: set[Span] = set()
    for start, word in words:
        fits = [len(each) for each in query.words if word.startswith(each)]
        if fits:
            found.add(Span(start, start + min(max(fits), len(word))))
    for phrase in query.phrases:
        found.update(_spans_of_phrase(words, phrase))
    return tuple(sorted(found))


def _spans_of_phrase(words: Sequence[tuple[int, str]], phrase: tuple[str, ...]) -> Iterator[Span]:
    size = len(phrase)
    for at in range(len(words) - size + 1):
        meant = [word for _, word in words[at : at + size]]
        if meant[:-1] == list(phrase[:-1]) and meant[-1].startswith(phrase[-1]):
            last, word = words[at + size - 1]
            yield Span(words[at][0], last + min(len(phrase[-1]), len(word)))


def fit(text: str, query: Query) -> int:
    """How many terms of a search a text holds."""
    words = [fold(match.group()) for match in _WORD.finditer(text)]
    single = sum(any(word.startswith(each) for word in words) for each in query.words)
    numbered = list(enumerate(words))
    return single + sum(
        any(True for _ in _spans_of_phrase(numbered, each)) for each in query.phrases
    )


def excerpt(text: str, query: Query, most: int = EXCERPT) -> tuple[str, tuple[Span, ...]]:
    """A line of a text around its first match, and where the matches stand in that line.

    Cut ends are shown by an ellipsis.
    """
    line = " ".join(text.split())
    marks = spans(line, query)
    if len(line) <= most:
        return line, marks
    first = marks[0].start if marks else 0
    start = _word_start(line, max(0, first - most // 3))
    end = min(len(line), start + most)
    if end < len(line):
        end = line.rfind(" ", start + 1, end) if " " in line[start + 1 : end] else end
    before, after = "… " if start else "", " …" if end < len(line) else ""
    shift = len(before) - start
    kept = tuple(
        Span(each.start + shift, each.end + shift)
        for each in marks
        if each.start >= start and each.end <= end
    )
    return f"{before}{line[start:end]}{after}", kept


def _word_start(line: str, at: int) -> int:
    """The first beginning of a word from a place on; the place itself in a line without blanks."""
    if at == 0:
        return 0
    found = line.find(" ", at)
    return found + 1 if 0 <= found < at + EXCERPT // 3 else at
