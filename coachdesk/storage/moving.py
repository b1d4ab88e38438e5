"""Moves a closed vault to another folder: copied, checked, made durable, named; nothing is lost.

Until the copy bears its name in the new folder, the vault in the old one is untouched; afterwards
it stays there under a dated name, so that it is neither opened by mistake nor lost.
"""

import hashlib
import os
import shutil
import stat
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from coachdesk.domain.errors import Fault, StorageError
from coachdesk.storage.backup import copies, look_into
from coachdesk.storage.disk import sync_folder
from coachdesk.storage.key import Key
from coachdesk.storage.vault import discard, fault_of_os


def move(path: Path, target: Path, key: Key | None, moment: datetime) -> Path:
    """Move a vault that is closed and whose lock is held; returns where the old file is kept.

    When the old folder cannot be written the file there keeps its name.

    Raises:
        StorageError: busy, when the target's name is taken; damaged, when the vault is not whole;
            full, read-only and the like. The vault is then where and as it was.
    """
    if target.exists():
        raise StorageError(Fault.BUSY, "there is a file of that name already")
    journal = path.with_name(f"{path.name}-journal")
    if journal.exists() and journal.stat().st_size:
        raise StorageError(Fault.BUSY, "the last write has not been brought to its end")
    temporary = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        discard(temporary)
        temporary.touch(mode=0o600)
        shutil.copyfile(path, temporary)
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        if _digest(temporary) != _digest(path):
            raise StorageError(Fault.DAMAGED, "the copy reads differently from what was written")
        look_into(temporary, key)
        temporary.chmod(stat.S_IMODE(path.stat().st_mode))
        temporary.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise StorageError(fault_of_os(error), error.strerror or "") from error
    finally:
        discard(temporary)
    return _kept(path, moment)


def take_along(vault: Path, here: Path, there: Path) -> None:
    """Let the copies of a vault stand in another folder; one that cannot be moved stays."""
    if here == there:
        return
    with suppress(OSError):
        there.mkdir(mode=0o700, parents=True, exist_ok=True)
    for each in copies(vault, here):
        with suppress(OSError):
            if not (there / each.path.name).exists():
                each.path.replace(there / each.path.name)


def _kept(path: Path, moment: datetime) -> Path:
    aside = path.with_name(
        f"{path.stem} moved {moment.astimezone(UTC):%Y-%m-%d %H%M%SZ}{path.suffix}"
    )
    try:
        if aside.exists():
            return path
        path.rename(aside)
        sync_folder(path.parent)
    except OSError:
        return path
    return aside


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
