"""Which words a page speaks: the client's language, in the coach's time zone."""

from datetime import tzinfo
from functools import lru_cache

from coachdesk.system.resources import path
from coachdesk.words import LANGUAGES, Words


def words_for(words: Words, language: str) -> Words:
    """The words of a page's own language; those handed in where it has none or the same.

    A language paper does not speak is spoken as those handed in; of one with a country (``de-AT``)
    the language counts.
    """
    own = language.replace("_", "-").partition("-")[0].lower()
    if own not in LANGUAGES or own == words.language:
        return words
    return _speaking(own, words.zone)


@lru_cache(maxsize=16)
def _speaking(language: str, zone: tzinfo | None) -> Words:
    return Words(language, zone, path("locale"))
