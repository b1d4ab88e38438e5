"""The key of an encrypted vault: from a passphrase, or from the recovery sheet.

SQLCipher is given the raw key and the salt, so that its own derivation is not used: Argon2id takes
its place (RFC 9106). The salt is the first sixteen bytes of the file and no secret. Needs a fifth
of a second and 64 MiB: never call ``derive`` where the window waits.
"""

import os
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from coachdesk.domain.recovery import KEY_BYTES, read_code

SALT_BYTES: Final = 16
PASSES: Final = 3
MEMORY_KIB: Final = 64 * 1024
LANES: Final = 4
PLAIN_HEADER: Final = b"SQLite format 3\x00"
SUFFIX: Final = ".coachdesk"
_PAGE: Final = 4096


@dataclass(frozen=True, slots=True)
class Key:
    """What opens one vault: 32 bytes of key and the vault's 16 bytes of salt."""

    raw: bytes = field(repr=False)
    salt: bytes

    @property
    def of_sqlcipher(self) -> str:
        """The key in the form SQLCipher takes instead of a passphrase."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"


def derive(passphrase: str, salt: bytes) -> Key:
    """The key a passphrase makes with a salt. The same letters typed another way are the same."""
    from argon2.low_level import Type, hash_secret_raw

    secret = unicodedata.normalize("NFKC", passphrase).encode("utf-8")
    raw = hash_secret_raw(secret, salt, PASSES, MEMORY_KIB, LANES, KEY_BYTES, Type.ID)
    return Key(raw, salt)


def new_key(passphrase: str) -> Key:
    """A key for a vault to be made or encrypted anew, with a salt of its own."""
    return derive(passphrase, os.urandom(SALT_BYTES))


def key_of_code(text: str, salt: bytes) -> Key:
    """The key a recovery sheet stands for.

    Raises:
        RuleBroken: what was typed cannot be a code, see ``domain.recovery.read_code``.
    """
    return Key(read_code(text), salt)


def salt_of(path: Path) -> bytes:
    """The salt of an encrypted vault, its first sixteen bytes.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        return file.read(SALT_BYTES)


def looks_encrypted(path: Path) -> bool:
    """Whether a file can be an encrypted vault: its first page looks like chance.

    So do packed files of other programs; they count only when they bear a vault's name or happen
    to end at a page's end.

    Raises:
        OSError: the file cannot be read.
    """
    size = path.stat().st_size
    if size < _PAGE or (size % _PAGE and path.suffix != SUFFIX):
        return False
    with path.open("rb") as file:
        start = file.read(_PAGE)
    return not start.startswith(PLAIN_HEADER) and _looks_like_chance(start)


def _looks_like_chance(page: bytes) -> bool:
    """Whether bytes are spread as evenly as a page of ciphertext.

    Its 4,096 bytes hold nearly all of the 256 values; fewer than 200 never happen by chance.
    """
    return len(set(page)) >= 200
