"""What the start-up doctor can find with a practice's file, and what it found.

Finer than ``errors.Fault``: a file cut short and a file spoilt are one fault to SQLite, and two
stories to the coach. Pure: looking at files is ``storage.examine``'s.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from coachdesk.domain.errors import Fault


class Ailment(StrEnum):
    """Why a practice cannot be opened."""

    DAMAGED = "damaged"
    TRUNCATED = "truncated"
    FOREIGN = "foreign"
    NEWER = "newer"
    READ_ONLY = "read_only"
    COPY = "copy"
    """A copy by its name, and of an older form: it is not brought up to date where it lies."""
    MISSING = "missing"
    BUSY = "busy"
    UPDATE = "update"
    """Bringing an older file up to date did not come to its end; the file is the older one."""
    FORGOTTEN = "forgotten"
    """Encrypted, and the passphrase is not known any more."""
    FULL = "full"
    UNREACHABLE = "unreachable"


# A copy from before may help: the file itself will not get better.
LOST: Final = frozenset((Ailment.DAMAGED, Ailment.TRUNCATED, Ailment.MISSING, Ailment.FORGOTTEN))
# May pass by itself, or by plugging something in.
PASSING: Final = frozenset(
    (Ailment.READ_ONLY, Ailment.BUSY, Ailment.UPDATE, Ailment.FULL, Ailment.UNREACHABLE)
)

USUAL: Final = {
    Fault.BUSY: Ailment.BUSY,
    Fault.READ_ONLY: Ailment.READ_ONLY,
    Fault.FULL: Ailment.FULL,
    Fault.MISSING: Ailment.MISSING,
    Fault.NOT_A_VAULT: Ailment.FOREIGN,
    Fault.DAMAGED: Ailment.DAMAGED,
    Fault.TOO_NEW: Ailment.NEWER,
    Fault.LOCKED: Ailment.FORGOTTEN,
    Fault.WRONG_KEY: Ailment.FORGOTTEN,
}


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a practice open. ``host`` is empty when not known, ``since`` then ``None``."""

    host: str
    program: str
    since: datetime | None


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found with one file. ``aside`` names the copy made before an update, if any.

    ``cause`` is what stopped an update, where that is known.
    """

    ailment: Ailment
    path: str
    cause: Fault | None = None
    holder: Holder | None = None
    conflicts: tuple[str, ...] = ()
    aside: str = ""


# What sync programs add to a name: Dropbox, OneDrive and Google Drive, Nextcloud, Syncthing.
_CONFLICT: Final = re.compile(
    r"(?: ?\(\d{1,3}\)"
    r"|.*conflicted copy.*"
    r"|.*\(conflict(?:ed)?\b.*"
    r"|.*case conflict.*"
    r"|.*Konflikt.*|.*en conflit.*|.*en conflicto.*"
    r"|\.sync-conflict-\d{8}-\d{6}.*"
    r"|.*\[Conflict\].*"
    r"|-(?:DESKTOP|LAPTOP|PC|MacBook)[A-Za-z0-9-]*)",
    re.IGNORECASE,
)


def is_conflict_name(stem: str, other: str, hosts: Iterable[str] = ()) -> bool:
    """Whether a sync program could have made the name ``other`` from ``stem``, both unsuffixed.

    ``hosts`` are names of computers that may stand after a hyphen.
    """
    if not other.startswith(stem) or other == stem:
        return False
    rest = other[len(stem) :]
    if any(host and rest.casefold() == f"-{host.casefold()}" for host in hosts):
        return True
    return _CONFLICT.fullmatch(rest) is not None
