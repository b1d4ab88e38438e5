"""Makes copies of an open vault, sees that they are whole, and lets old ones go.

A copy is made by SQLite's backup on the vault's own connection, from a worker, a few pages at a
time: a second connection would begin again at every commit. It has the vault's key. It gets its
name only when it was written, made durable, opened anew and checked; so a vault that is damaged
never makes a copy, and never pushes a good one out. Restoring is ``storage.restore``'s.
"""

import glob
import hashlib
import os
import re
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any, Final

from coachdesk.domain.backup import Contents, Copy, thinned
from coachdesk.domain.client import Client
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.domain.session import Session
from coachdesk.storage import database as db
from coachdesk.storage.disk import sync_folder
from coachdesk.storage.key import SUFFIX, Key, looks_encrypted, salt_of
from coachdesk.storage.tables import TABLES
from coachdesk.storage.vault import Vault, discard, fault_of_os

PAGES: Final = 128  # 512 KiB: some 5 ms with encryption
# Without a pause the mutex of the connection is never handed over: the window then waited half a
# second for its next read.
PAUSE: Final = 0.001  # seconds
AGAIN_AFTER: Final = 0.01  # seconds, when the vault is just being written
_MOMENT: Final = "%Y-%m-%d %H%M%SZ"
_NAMED: Final = re.compile(r"(?P<stem>.+) (?P<moment>\d{4}-\d\d-\d\d \d{6}Z)")


class Stopped(Exception):
    """A copy was given up because its vault was closed; nothing of it is left."""


@dataclass(frozen=True, slots=True)
class Source:
    """An open vault as a worker may use it. Made on the vault's own thread."""

    path: Path
    changed_at: int  # the file's time of change, nanoseconds
    connection: Any = field(repr=False)
    key: Key | None
    copying: threading.Lock
    closing: threading.Event


def source_of(vault: Vault) -> Source:
    """What a worker needs to copy a vault.

    Raises:
        StorageError: the vault's file is gone.
    """
    return Source(
        vault.path,
        _changed_at(vault.path),
        vault.connection(),
        vault.key,
        vault.copying,
        vault.closing,
    )


def make_copy(source: Source, folder: Path, moment: datetime, *, paced: bool = False) -> Copy:
    """Copy a vault into a folder; the copy appears only when it is whole.

    ``paced`` leaves the vault to its own thread between any two steps. Otherwise nobody else may
    use it meanwhile, and its rows are counted against the copy's.

    Raises:
        StorageError: damaged, when vault or copy is not whole; full and the like.
        Stopped: the vault was closed meanwhile.
    """
    target = _free_name(source.path, folder, moment)
    with _appearing(target.path) as temporary:
        with source.copying:
            _fill(source, temporary, paced=paced)
        _fsync(temporary)
        database = _opened(temporary, source.key)
        try:
            _admit(database)
            if not paced and db.row_counts(database) != _rows_of(source.connection):
                raise StorageError(Fault.DAMAGED, "the copy does not hold what the vault holds")
        finally:
            db.close(database)
        # Tells later whether the vault has changed since.
        os.utime(temporary, ns=(source.changed_at, source.changed_at))
    return Copy(target.path, target.moment, target.path.stat().st_size)


def carry(copy: Copy, folder: Path) -> Copy:
    """Put a finished copy into another folder too, the same to the byte; ``copy`` stays.

    Raises:
        StorageError: the folder cannot be written, is full, or gives back other bytes.
    """
    target = folder / copy.path.name
    with _appearing(target) as temporary:
        shutil.copyfile(copy.path, temporary)
        _fsync(temporary)
        if _digest(temporary) != _digest(copy.path):
            raise StorageError(Fault.DAMAGED, "the copy reads differently from what was written")
        shutil.copystat(copy.path, temporary)
    return Copy(target, copy.moment, target.stat().st_size)


def copies(vault: Path, folder: Path) -> tuple[Copy, ...]:
    """The copies of a vault in a folder, the newest first; none where there is no such folder."""
    found: list[Copy] = []
    with suppress(OSError):
        for path in folder.iterdir():
            named = _NAMED.fullmatch(path.stem)
            if path.suffix != vault.suffix or named is None or named["stem"] != vault.stem:
                continue
            with suppress(OSError, ValueError):
                moment = datetime.strptime(named["moment"], _MOMENT).replace(tzinfo=UTC)
                found.append(Copy(path, moment, path.stat().st_size))
    return tuple(sorted(found, key=lambda each: each.moment, reverse=True))


def has_changed_since(vault: Path, copy: Copy | None) -> bool:
    """Whether a vault holds something its newest copy does not; true where there is none."""
    try:
        return copy is None or copy.path.stat().st_mtime_ns != vault.stat().st_mtime_ns
    except OSError:
        return True


def thin(vault: Path, folder: Path, now: datetime, zone: tzinfo | None) -> tuple[Path, ...]:
    """Let copies go that ``domain.backup.thinned`` gives up; call it only after a good copy.

    ``zone`` is where the coach is, ``None`` the machine's own. A copy that cannot be removed stays.
    """
    found = {each.moment.astimezone(zone): each for each in copies(vault, folder)}
    gone = []
    for moment in found.keys() - thinned(found, now.astimezone(zone)):
        with suppress(OSError):
            found[moment].path.unlink()
            gone.append(found[moment].path)
    return tuple(gone)


def look_into(path: Path, key: Key | None) -> Contents:
    """Open a copy, see that it is whole, and count what is in it. The file stays as it is.

    A key given for a copy without a passphrase is not needed and passed over.

    Raises:
        StorageError: locked or wrong key, when the copy has a passphrase and this is not it;
            damaged, not a vault, too new, missing, out of reach.
    """
    try:
        encrypted = looks_encrypted(path)
        if encrypted and key is None:
            raise StorageError(Fault.LOCKED)
        if encrypted and key is not None and key.salt != salt_of(path):
            raise StorageError(Fault.WRONG_KEY)
    except FileNotFoundError as error:
        raise StorageError(Fault.MISSING) from error
    except OSError as error:
        raise StorageError(fault_of_os(error), error.strerror or "") from error
    database = _opened(path, key if encrypted else None)
    try:
        schema = _admit(database)
        rows = db.row_counts(database)
    finally:
        db.close(database)
    kept = sum(rows.get(name, 0) for name in TABLES.values())
    return Contents(
        rows.get(TABLES[Client], 0), rows.get(TABLES[Session], 0), kept, encrypted, schema
    )


def discard_leftovers(vault: Path, folder: Path) -> None:
    """Remove what interrupted copies of a vault left; only for the program that holds its lock."""
    with suppress(OSError):
        for each in folder.glob(f".{glob.escape(vault.stem)} *.new*"):
            each.unlink(missing_ok=True)
        for each in folder.glob(f".{glob.escape(vault.stem)} *.trying"):
            shutil.rmtree(each, ignore_errors=True)


# Making


def _fill(source: Source, temporary: Path, *, paced: bool) -> None:
    def pause(_status: int, _left: int, _all: int) -> None:
        if source.closing.wait(PAUSE if paced else 0):
            raise Stopped

    if source.closing.is_set():
        raise Stopped
    with db.storage_faults():
        target = db.connect_plainly(temporary, source.key)
        try:
            # Not durable and not undoable while it is made: it is fsynced, or thrown away.
            target.execute("PRAGMA journal_mode = OFF")
            target.execute("PRAGMA synchronous = OFF")
            source.connection.backup(target, pages=PAGES, progress=pause, sleep=AGAIN_AFTER)
        finally:
            target.close()


def _opened(path: Path, key: Key | None) -> db.Connection:
    database = db.connect(path, read_only=True, key=key)
    if db.pragma(database, "application_id") != db.APPLICATION_ID:
        db.close(database)
        raise StorageError(Fault.NOT_A_VAULT)
    return database


def _admit(database: db.Connection) -> int:
    """See that an open copy is whole and of a form this program knows; returns its schema."""
    from coachdesk.storage.migration import SCHEMA

    schema = int(db.pragma(database, "user_version"))
    if schema > SCHEMA:
        raise StorageError(Fault.TOO_NEW, f"schema {schema}, this program knows {SCHEMA}")
    with db.storage_faults():
        verdict = database.execute_sql("PRAGMA integrity_check(1)").fetchone()
    if verdict is None or verdict[0] != "ok":
        raise StorageError(Fault.DAMAGED, "the copy is not whole")
    return schema


def _rows_of(connection: Any) -> dict[str, int]:
    with db.storage_faults():
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        count = 'SELECT count(*) FROM "{}"'.format
        return {str(name): connection.execute(count(name)).fetchone()[0] for (name,) in names}


def _free_name(vault: Path, folder: Path, moment: datetime) -> Copy:
    """A name nobody has: two copies in one second are told apart by the next free second."""
    at = moment.astimezone(UTC).replace(microsecond=0)
    while True:
        path = folder / f"{vault.stem} {at.strftime(_MOMENT)}{vault.suffix or SUFFIX}"
        if not path.exists():
            return Copy(path, at, 0)
        at += timedelta(seconds=1)


@contextmanager
def _appearing(path: Path) -> Iterator[Path]:
    """A temporary file that gets its name at the end, or leaves nothing."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        _made(path.parent)
        discard(temporary)
        temporary.touch(mode=0o600)
        yield temporary
        temporary.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise StorageError(fault_of_os(error), error.strerror or "") from error
    finally:
        discard(temporary)


def _made(folder: Path) -> None:
    if not folder.is_dir():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def _fsync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()


def _changed_at(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError as error:
        raise StorageError(fault_of_os(error), error.strerror or "") from error
