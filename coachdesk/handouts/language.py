"""Which words a page speaks: the client's language, in the coach's time zone."""

from datetime import tzinfo
from functools import lru_cache

from coachdesk.system.resources import path
from coachdesk.words import Words


def words_for(words: Words, language: str) -> Words:
    """The words of a page's own language; those handed in where it has none or the same."""
    if not language or language == words.language:
        return words
    return _speaking(language, words.zone)


@lru_cache(maxsize=16)
def _speaking(language: str, zone: tzinfo | None) -> Words:
    return Words(language, zone, path("locale"))
