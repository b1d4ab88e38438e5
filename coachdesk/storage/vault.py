"""One vault: opening, making, checking and closing the file a practice is kept in."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from playhouse.sqlcipher_ext import SqlCipherDatabase

from coachdesk.domain.errors import Fault, StorageError
from coachdesk.storage import database as db
from coachdesk.storage.migration import SCHEMA, copy_before, migrate
from coachdesk.storage.table import Tables
from coachdesk.storage.unit import Reader, Unit


class Vault(Reader):
    """An open vault. Used on one thread; writes go through ``unit()``."""

    def __init__(self, path: Path, database: SqlCipherDatabase, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        super().__init__(database, Tables(database))

    @contextmanager
    def unit(self) -> Iterator[Unit]:
        """A transaction: committed at the end, undone as a whole on any error.

        Raises:
            StorageError: the vault is read-only, busy, full, damaged or out of reach.
        """
        if self.read_only:
            raise StorageError(Fault.READ_ONLY)
        unit = Unit(self._database, self._tables)
        with db.transaction(self._database):
            yield unit

    def rows(self, sql: str, parameters: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
        """The rows of a query written in ``storage/records`` for speed."""
        with db.storage_faults():
            return list(self._database.execute_sql(sql, parameters).fetchall())

    def check(self) -> tuple[str, ...]:
        """What is wrong with the file, in SQLite's words; empty when it is whole."""
        with db.storage_faults():
            found = [
                str(row[0])
                for row in self._database.execute_sql("PRAGMA integrity_check").fetchall()
                if row[0] != "ok"
            ]
            broken = self._database.execute_sql("PRAGMA foreign_key_check").fetchall()
        return (
            *found,
            *(f"{row[0]} row {row[1]} belongs to nothing in {row[2]}" for row in broken),
        )

    def close(self) -> None:
        """Close the file. Closing twice does nothing."""
        db.close(self._database)


def open_vault(path: Path, *, read_only: bool = False) -> Vault:
    """Open an existing vault, bringing an older one up to date first.

    A file or folder that cannot be written opens read-only by itself.

    Raises:
        StorageError: missing, not a vault, damaged, too new, or out of reach; the file is then
            left exactly as it was.
    """
    _look_at(path)
    read_only = read_only or not _can_write(path)
    database = db.connect(path, read_only=read_only)
    try:
        _admit(path, database, read_only=read_only)
    except BaseException:
        db.close(database)
        raise
    return Vault(path, database, read_only=read_only)


def create_vault(path: Path) -> Vault:
    """Make a new vault. It appears under its name only when it is whole.

    Raises:
        StorageError: there is a file already, or the folder cannot be written.
    """
    if path.exists():
        raise StorageError(Fault.BUSY, "there is a file of that name already")
    temporary = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.touch(mode=0o600, exist_ok=False)
        database = db.connect(temporary, read_only=False)
        try:
            with db.storage_faults():
                database.execute_sql(f"PRAGMA application_id = {db.APPLICATION_ID}")
            migrate(database)
        finally:
            db.close(database)
        os.replace(temporary, path)  # noqa: PTH105 - pathlib's twin hides the rename's atomicity
        sync_folder(path.parent)
    except OSError as error:
        raise StorageError(fault_of_os(error), error.strerror or "") from error
    finally:
        discard(temporary)
    return open_vault(path)


def discard(path: Path) -> None:
    """Remove a vault file that was only temporary, and the journal SQLite leaves beside it.

    A file that is not there, for example because it was renamed, is no error; one that cannot be
    removed does not hide what went wrong before.
    """
    for each in (path, path.with_name(f"{path.name}-journal")):
        with suppress(OSError):
            each.unlink(missing_ok=True)


def fault_of_os(error: OSError) -> Fault:
    """The fault behind an operating-system error."""
    import errno

    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Fault.FULL
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return Fault.READ_ONLY
    return Fault.UNREACHABLE


def sync_folder(folder: Path) -> None:
    """Make a rename in a folder durable, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _look_at(path: Path) -> None:
    try:
        with path.open("rb") as file:
            start = file.read(len(db.SQLITE_HEADER))
    except FileNotFoundError as error:
        raise StorageError(Fault.MISSING) from error
    except (IsADirectoryError, NotADirectoryError) as error:
        raise StorageError(Fault.NOT_A_VAULT) from error
    except OSError as error:
        raise StorageError(fault_of_os(error), error.strerror or "") from error
    if start != db.SQLITE_HEADER:
        raise StorageError(Fault.NOT_A_VAULT)


def _can_write(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _admit(path: Path, database: SqlCipherDatabase, *, read_only: bool) -> None:
    if db.pragma(database, "application_id") != db.APPLICATION_ID:
        raise StorageError(Fault.NOT_A_VAULT)
    version = db.pragma(database, "user_version")
    if version > SCHEMA:
        raise StorageError(Fault.TOO_NEW, f"schema {version}, this program knows {SCHEMA}")
    if version < SCHEMA:
        if read_only:
            raise StorageError(Fault.READ_ONLY, "an older vault must be brought up to date first")
        try:
            copy_before(path, database, version)
            migrate(database)
        except OSError as error:
            raise StorageError(fault_of_os(error), error.strerror or "") from error
        except db.ERRORS as error:
            raise StorageError(db.fault_of(error) or Fault.DAMAGED) from error
