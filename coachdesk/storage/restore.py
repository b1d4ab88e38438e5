"""Puts a copy in the place of a vault: all of it or none, and the vault that was there is kept.

Two steps, because the first is long and the second must be short: the copy is brought beside the
vault and checked there, then it takes the vault's name. At every moment the file under that name is
the old vault or the restored one, whole.
"""

import os
import shutil
import stat
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from coachdesk.domain.backup import Contents
from coachdesk.domain.errors import StorageError
from coachdesk.storage.backup import look_into
from coachdesk.storage.carrying import carry_over, issued_in
from coachdesk.storage.disk import sync_folder
from coachdesk.storage.key import Key
from coachdesk.storage.vault import Vault, discard, fault_of_os, open_vault


def bring_beside(copy: Path, vault: Path, key: Key | None) -> Path:
    """A checked copy of a copy under a temporary name beside the vault it will replace.

    Raises:
        StorageError: the copy is not whole or not opened by the key; there is no room.
    """
    look_into(copy, key)
    temporary = vault.with_name(f".{vault.name}.{os.getpid()}.new")
    try:
        vault.parent.mkdir(parents=True, exist_ok=True)
        discard(temporary)
        temporary.touch(mode=0o600)
        shutil.copyfile(copy, temporary)
        _fsync(temporary)
        look_into(temporary, key)
    except OSError as error:
        discard(temporary)
        raise StorageError(fault_of_os(error), error.strerror or "") from error
    except BaseException:
        discard(temporary)
        raise
    return temporary


def put_in_place(
    temporary: Path,
    vault: Path,
    moment: datetime,
    key: Key | None = None,
    before: Key | None = None,
) -> Path | None:
    """Give a file brought beside a closed vault the vault's name.

    ``key`` opens the file and ``before`` the vault that is there: numbered documents issued since
    the file was made are carried over, so that no number is given twice. Returns where the vault
    that was there is kept; ``None`` when there was none.

    Raises:
        StorageError: the folder cannot be written; the vault is then as it was.
    """
    try:
        if vault.exists():
            carry_over(issued_in(vault, before), temporary, key)
        aside = _keep_aside(vault, moment) if vault.exists() else None
        if aside is not None:
            temporary.chmod(stat.S_IMODE(aside.stat().st_mode))
        temporary.replace(vault)
        sync_folder(vault.parent)
    except OSError as error:
        raise StorageError(fault_of_os(error), error.strerror or "") from error
    finally:
        discard(temporary)
    return aside


def restore(copy: Path, vault: Path, key: Key | None, moment: datetime) -> Path | None:
    """Both steps at once, for a vault that is closed and whose lock is held.

    Raises:
        StorageError: see ``bring_beside`` and ``put_in_place``.
    """
    temporary = bring_beside(copy, vault, key)
    _settle(vault, key)
    return put_in_place(temporary, vault, moment, key, key)


def try_restoring(copy: Path, key: Key | None) -> Contents:
    """Restore a copy into a folder of its own, open it as a vault, and count what is in it.

    Raises:
        StorageError: it could not be restored.
    """
    folder = copy.with_name(f".{copy.stem}.{os.getpid()}.trying")
    vault: Vault | None = None
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        tried = folder / f"tried{copy.suffix}"
        restore(copy, tried, key, datetime.now(UTC))
        vault = open_vault(tried, key=key)
        vault.close()
        return look_into(tried, key)
    except OSError as error:
        raise StorageError(fault_of_os(error), error.strerror or "") from error
    finally:
        if vault is not None:
            vault.close()
        shutil.rmtree(folder, ignore_errors=True)


def _settle(vault: Path, key: Key | None) -> None:
    """Let SQLite roll an interrupted write back, where the vault can still be opened."""
    with suppress(StorageError):
        open_vault(vault, key=key, read_only=False).close()


def _keep_aside(vault: Path, moment: datetime) -> Path:
    at = moment.astimezone(UTC)
    aside = vault.with_name(f"{vault.stem} replaced {at:%Y-%m-%d %H%M%SZ}{vault.suffix}")
    number = 1
    while aside.exists():
        number += 1
        aside = aside.with_stem(f"{vault.stem} replaced {at:%Y-%m-%d %H%M%SZ} ({number})")
    try:
        os.link(vault, aside)
    except OSError:  # a file system without links
        temporary = aside.with_name(f".{vault.name}.{os.getpid()}.aside.new")
        try:
            shutil.copy2(vault, temporary)
            _fsync(temporary)
            temporary.replace(aside)
        finally:
            temporary.unlink(missing_ok=True)
    journal = vault.with_name(f"{vault.name}-journal")
    if journal.exists() and journal.stat().st_size:
        # SQLite would roll the old vault's last write back into the new one.
        journal.replace(aside.with_name(f"{aside.name}-journal"))
    sync_folder(vault.parent)
    return aside


def _fsync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
