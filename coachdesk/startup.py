"""The one place that knows all parts: makes them in order and hands them to each other.

The order is chosen for the eye: the window is painted first, then the vault is opened and the
list shown; what can wait (starter set, second starts, pages not seen yet) waits.
"""

import os
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coachdesk.desk.desk import Desk
    from coachdesk.storage.key import Key
    from coachdesk.storage.vault import Vault


def new_id() -> str:
    """A fresh id: sixteen hexadecimal digits."""
    return os.urandom(8).hex()


def new_code() -> str:
    """A fresh client code."""
    from coachdesk.domain.privacy import CODE_ALPHABET, CODE_LENGTH

    letters = len(CODE_ALPHABET)
    return "".join(CODE_ALPHABET[byte % letters] for byte in os.urandom(CODE_LENGTH))


def now() -> datetime:
    """The present instant."""
    return datetime.now(UTC)


def open_desk(vault: "Vault | None", zone: tzinfo | None = None) -> "Desk":
    """A desk, on an open vault or waiting for one."""
    from coachdesk.desk.desk import Desk

    return Desk(vault, now, new_id, new_code, zone)


def begin_practice(desk: "Desk") -> None:
    """Give a vault what the starter set has and it has not."""
    from coachdesk.desk.practice import read_starter_set, take_over
    from coachdesk.system.resources import starter_files

    take_over(desk, read_starter_set(starter_files()))


def new_practice(path: Path) -> "Vault":
    """Make a vault with the starter set in it.

    Raises:
        StorageError: it could not be made.
    """
    from coachdesk.storage.vault import create_vault

    vault = create_vault(path)
    begin_practice(open_desk(vault))
    return vault


def open_or_make(path: Path, known: str, key: "Key | None", *, read_only: bool) -> "Vault":
    """Open a vault, or make it where none is, unless it is the one ``known`` to have been there.

    Raises:
        StorageError: it could not be opened or made, or is no longer there.
    """
    from coachdesk.domain.errors import Fault, StorageError
    from coachdesk.storage.vault import open_vault

    if path.exists():
        return open_vault(path, key=key, read_only=read_only)
    if known == str(path):
        raise StorageError(Fault.MISSING)
    return new_practice(path)


def fill_with_sample(desk: "Desk") -> None:
    """Put the sample practice into a vault, its days moved so that its today is today."""
    import json

    from coachdesk.desk.portability import import_archive
    from coachdesk.desk.sample import SAMPLE_TODAY, dated
    from coachdesk.system import resources

    archive = json.loads(resources.text("sample", "practice.json"))
    import_archive(desk, dated(archive, SAMPLE_TODAY, desk.today(), desk.zone))
    begin_practice(desk)
