"""Gives a vault a passphrase, another one, or none: by writing it anew, never in place.

SQLCipher's own rekeying, interrupted, can leave a file that neither key opens. So the whole vault
is exported under a temporary name, compared, made durable, and only then put in the old one's
place: at every moment the file is the old one or the new one, whole.
"""

import os
import stat
from pathlib import Path
from typing import Any

from coachdesk.domain.errors import Fault, StorageError
from coachdesk.storage import database as db
from coachdesk.storage.disk import sync_folder
from coachdesk.storage.key import Key
from coachdesk.storage.vault import discard, fault_of_os, open_vault


def rekey(path: Path, old: Key | None, new: Key | None) -> None:
    """Write a closed vault anew under another key; ``None`` is a vault without a passphrase.

    The caller holds the vault's lock and has no connection to it.

    Raises:
        StorageError: wrong key, when the old one does not open it; full and the like; damaged,
            when the vault or the new one is not whole. The vault is then as it was.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.new")
    vault = open_vault(path, key=old)
    try:
        if vault.read_only:
            raise StorageError(Fault.READ_ONLY)
        if vault.check():
            raise StorageError(Fault.DAMAGED, "the vault is not whole")
        discard(temporary)
        temporary.touch(mode=0o600)
        counts = vault.export_to(temporary, new)
        _verify(temporary, new, counts)
    except OSError as error:
        discard(temporary)
        raise StorageError(fault_of_os(error), error.strerror or "") from error
    except BaseException:
        discard(temporary)
        raise
    finally:
        vault.close()
    try:
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        _replace(temporary, path)
        sync_folder(path.parent)
    except OSError as error:
        raise StorageError(fault_of_os(error), error.strerror or "") from error
    finally:
        discard(temporary)


def _replace(new: Path, old: Path) -> None:
    """Put a file in another's place, keeping who may read it."""
    new.chmod(stat.S_IMODE(old.stat().st_mode))
    new.replace(old)


def _verify(path: Path, key: Key | None, counts: dict[str, int]) -> None:
    """Open a file just written and see that everything is in it."""
    database = db.connect(path, read_only=True, key=key)
    try:
        with db.storage_faults():
            connection: Any = database.connection()
            verdict = connection.execute("PRAGMA integrity_check(1)").fetchone()
            whole = verdict is not None and verdict[0] == "ok"
            stray = connection.execute("PRAGMA foreign_key_check").fetchone()
            if not whole or stray is not None or db.row_counts(database) != counts:
                raise StorageError(Fault.DAMAGED, "the vault written anew is not the same")
    finally:
        db.close(database)
