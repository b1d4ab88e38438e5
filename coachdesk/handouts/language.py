"""Which words a page speaks: the client's language, in the coach's time zone."""

from datetime import tzinfo
from functools import lru_cache

from coachdesk.system.resources import path
from coachdesk.words import Words, spoken


def words_for(words: Words, language: str) -> Words:
    """The words of a page's own language; those handed in where it has none or the same.

    A language paper does not speak is spoken as those handed in.
    """
    own = spoken(language)
    return words if own in ("", words.language) else _speaking(own, words.zone)


@lru_cache(maxsize=16)
def _speaking(language: str, zone: tzinfo | None) -> Words:
    return Words(language, zone, path("locale"))
