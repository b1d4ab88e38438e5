"""Which words a page speaks: the client's language, in the coach's time zone."""

from functools import lru_cache

from coachdesk.system.resources import path
from coachdesk.words import Words


def words_for(words: Words, language: str) -> Words:
    """The words of a page's own language; those handed in where it has none or the same."""
    if not language or language == words.language:
        return words
    return _speaking(words, language)


@lru_cache(maxsize=16)
def _speaking(words: Words, language: str) -> Words:
    return Words(language, words.zone, path("locale"))
