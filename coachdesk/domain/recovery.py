"""The recovery sheet's letters: a vault's raw key as groups a person can type.

Thirty-two bytes are thirteen groups of four characters and a check character each, in Crockford's
base 32: no I, L, O or U, either case, blanks and hyphens anywhere. The check is a weighted sum in
the field of 32 elements, so one wrong character or two neighbours swapped never pass, and takes in
the group's place, so two groups swapped do not either.
"""

import base64
import re
from typing import Final

from coachdesk.domain.errors import RuleBroken

KEY_BYTES: Final = 32
GROUPS: Final = 13
GROUP_LENGTH: Final = 5
ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_TAKEN_FOR: Final = str.maketrans("OIL", "011")
_TO_CROCKFORD: Final = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", ALPHABET)
_FROM_CROCKFORD: Final = str.maketrans(ALPHABET, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
_MARK_BYTES: Final = 5


def recovery_code(raw: bytes) -> tuple[str, ...]:
    """A raw key of 32 bytes as 13 groups of five characters, the last of each its check."""
    if len(raw) != KEY_BYTES:
        raise ValueError("a key has 32 bytes")
    letters = base64.b32encode(raw).decode("ascii").rstrip("=").translate(_TO_CROCKFORD)
    parts = (letters[n : n + 4] for n in range(0, len(letters), 4))
    return tuple(part + check_character(part, place) for place, part in enumerate(parts))


def read_code(text: str) -> bytes:
    """The raw key a typed code stands for.

    Raises:
        RuleBroken: ``recovery.length`` when there are not 13 groups, ``recovery.group_wrong`` when
            a group does not fit its check character or stands in another's place.
    """
    groups = split(text)
    if len(groups) != GROUPS or any(len(group) != GROUP_LENGTH for group in groups):
        raise RuleBroken("recovery.length")
    if wrong_groups(text):
        raise RuleBroken("recovery.group_wrong")
    letters = "".join(group[:-1] for group in groups).translate(_FROM_CROCKFORD)
    raw = base64.b32decode(letters + "=" * (-len(letters) % 8))
    if recovery_code(raw) != groups:  # the last letter has four bits to spare, and they are nought
        raise RuleBroken("recovery.group_wrong")
    return raw


def wrong_groups(text: str) -> tuple[int, ...]:
    """Which whole groups of a typed code cannot be right, counted from 0."""
    return tuple(
        place
        for place, group in enumerate(split(text))
        if len(group) == GROUP_LENGTH and not fits(group, place)
    )


def fits(group: str, place: int) -> bool:
    """Whether a typed group of five fits its check character at its place, counted from 0."""
    letters = plain(group)
    return len(letters) == GROUP_LENGTH and check_character(letters[:-1], place) == letters[-1]


def split(text: str) -> tuple[str, ...]:
    """A typed code in groups of five; the last may be shorter."""
    letters = plain(text)
    return tuple(letters[n : n + GROUP_LENGTH] for n in range(0, len(letters), GROUP_LENGTH))


def plain(text: str) -> str:
    """What was typed in capitals, look-alikes put right, all else left out."""
    letters = text.upper().translate(_TAKEN_FOR)
    return re.sub(f"[^{ALPHABET}]", "", letters)


def check_character(letters: str, place: int) -> str:
    """The check character of a group's four letters at its place, counted from 0."""
    total = (place + 1) % 32
    for letter in letters:
        total = _times_two(total) ^ ALPHABET.index(letter)
    return ALPHABET[_times_two(total)]


def _times_two(value: int) -> int:
    """Two times a number in the field of 32 elements: x to the fifth is x squared and one."""
    doubled = value << 1
    return doubled ^ 0b100101 if doubled & 0b100000 else doubled


def vault_mark(salt: bytes) -> str:
    """What tells one encrypted vault from another on paper, for example ``7KQ2-M4TX``."""
    letters = base64.b32encode(salt[:_MARK_BYTES]).decode("ascii").translate(_TO_CROCKFORD)
    return f"{letters[:4]}-{letters[4:]}"
