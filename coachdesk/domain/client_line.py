"""What the client list needs of a client; apart from ``client``, because it is painted first."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

STALLED_AFTER_DAYS = 30


class ClientStatus(StrEnum):
    """Where a client stands with the practice."""

    ENQUIRY = "enquiry"
    ACTIVE = "active"
    PAUSED = "paused"
    COMPLETED = "completed"
    ARCHIVED = "archived"


class ClientLine(NamedTuple):
    """What the client list needs of one client; a plain tuple, because there may be thousands.

    ``next_*`` describe the nearest planned session (UTC text, empty when none), ``held_stages``
    is a comma-separated list of the stage keys held in the current engagement, ``last_held_at``
    the last session's UTC text. ``check_ins`` counts the check-ins held. Where many lines are read
    at once, these three are empty until a row comes into view.
    """

    id: str
    code: str
    name: str
    preferred_name: str
    status: str
    tags: str
    next_at: str
    next_stage: str
    last_held_at: str
    held_stages: str
    check_ins: int
    engagement_id: str


def initials(name: str) -> str:
    """One or two capitals for the avatar; empty for a name without letters or digits."""
    words = [word for word in name.split() if any(sign.isalnum() for sign in word)]
    if not words:
        return ""
    ends = words[:1] if len(words) == 1 else [words[0], words[-1]]
    return "".join(next(sign for sign in word if sign.isalnum()).upper()[:1] for word in ends)


def initials_shown(shown: str, name: str) -> str:
    """The initials of a name that is shown; empty where something else stands in its place."""
    return initials(name) if shown == name else ""


def is_stalled(last_held: date | None, has_next: bool, today: date) -> bool:
    """Whether a month has gone by since the last session with no next date."""
    return last_held is not None and not has_next and (today - last_held).days > STALLED_AFTER_DAYS


def plain_letters(text: str) -> str:
    """Small letters without accents and strokes, to put names in order and to find them by typing.

    It is the same for "Łukasz" and "lukasz", "Weiß" and "weiss". Other scripts keep their letters.
    """
    return text.lower() if text.isascii() else text.translate(_PLAIN)


class _Letters(dict[int, str]):
    """What stands for a letter, found out when it is first met."""

    def __missing__(self, letter: int) -> str:
        import unicodedata  # a large module; names of plain letters need none of it

        apart = unicodedata.normalize("NFKD", chr(letter)).casefold()
        plain = "".join(each for each in apart if not unicodedata.combining(each))
        self[letter] = plain.translate(_STROKED)
        return self[letter]


# Letters that Unicode does not take apart.
_STROKED = str.maketrans({
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe", "þ": "th",
    "ı": "i",
})  # fmt: skip
_PLAIN = _Letters()
