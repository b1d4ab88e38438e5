"""One vault: opening, making, checking and closing the file a practice is kept in."""

import glob
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from coachdesk.domain.errors import Fault, StorageError
from coachdesk.storage import database as db
from coachdesk.storage.disk import sync_folder
from coachdesk.storage.key import PLAIN_HEADER, Key, looks_encrypted
from coachdesk.storage.migration import SCHEMA, copy_before, migrate
from coachdesk.storage.unit import Reader, Tables, Unit

if TYPE_CHECKING:
    from coachdesk.storage.search import Searcher

TEMPORARY: Final = (".new", ".new-journal", ".importing", ".importing-journal")


class Vault(Reader):
    """An open vault. Used on one thread; writes go through ``unit()``."""

    def __init__(
        self, path: Path, database: db.Connection, *, read_only: bool, key: Key | None = None
    ) -> None:
        self.path = path
        self.read_only = read_only
        self.key = key
        # The vault as it was before this opening brought it up to date; None where it was already.
        self.kept_before: Path | None = None
        # A worker that copies the vault holds the first and gives up at the second.
        self.copying, self.closing = threading.Lock(), threading.Event()
        self._searcher: Searcher | None = None
        super().__init__(database, Tables())

    @contextmanager
    def unit(self) -> Iterator[Unit]:
        """A transaction: committed at the end, undone as a whole on any error.

        Raises:
            StorageError: the vault is read-only, busy, full, damaged or out of reach.
        """
        if self.read_only:
            raise StorageError(Fault.READ_ONLY)
        unit = Unit(self._database, self._tables)
        try:
            with db.transaction(self._database):
                yield unit
                unit.note_words()
        except StorageError as error:
            if error.fault is not Fault.UNREACHABLE:
                raise
            raise StorageError(_why_unreachable(self.path), error.detail) from error

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

    def compact(self) -> None:
        """Write the file anew without what was freed in it; the key stays.

        Raises:
            StorageError: the vault is read-only, busy, full or out of reach; it is as it was.
        """
        from coachdesk.storage.erasing import compact

        if self.read_only:
            raise StorageError(Fault.READ_ONLY)
        compact(self._database)

    def searcher(self) -> "Searcher":
        """What finds words in the vault, on a connection of its own; closed with the vault."""
        from coachdesk.storage.search import Searcher

        if self._searcher is None:
            self._searcher = Searcher(self.path, self.key)
        return self._searcher

    def export_to(self, empty: Path, key: Key | None) -> dict[str, int]:
        """Write everything into an empty file under another key; returns the rows of each table.

        Raises:
            StorageError: it could not be written.
        """
        return db.export(self._database, empty, key)

    def close(self) -> None:
        """Close the file and let the key go. Closing twice does nothing."""
        self.closing.set()
        if self._searcher is not None:
            self._searcher.close()
        with self.copying:  # never under a worker's feet: a page at most is waited for
            db.close(self._database)
        self.key = None


def open_vault(path: Path, *, key: Key | None = None, read_only: bool = False) -> Vault:
    """Open an existing vault, bringing an older one up to date first.

    A file or folder that cannot be written opens read-only by itself. A key given for a vault
    without a passphrase is not needed and passed over.

    Raises:
        StorageError: locked, when the vault is encrypted and no key is given; wrong key; missing,
            not a vault, damaged, too new, or out of reach; the file is then left exactly as it was.
    """
    key = key if _look_at(path, key) else None
    read_only = read_only or not _can_write(path)
    database = db.connect(path, read_only=read_only, key=key)
    try:
        kept_before = _admit(path, database, read_only=read_only, key=key)
    except BaseException:
        db.close(database)
        raise
    vault = Vault(path, database, read_only=read_only, key=key)
    vault.kept_before = kept_before
    return vault


def create_vault(path: Path, key: Key | None = None) -> Vault:
    """Make a new vault, encrypted where a key is given. It appears only when it is whole.

    Raises:
        StorageError: there is a file already, or the folder cannot be written.
    """
    if path.exists():
        raise StorageError(Fault.BUSY, "there is a file of that name already")
    temporary = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.touch(mode=0o600, exist_ok=False)
        database = db.connect(temporary, read_only=False, key=key)
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
    return open_vault(path, key=key)


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


def clear_leftovers(path: Path) -> None:
    """Remove files an interrupted program left under temporary names beside a vault.

    Only for the program that holds the vault's lock: another's may still be in the making.
    """
    with suppress(OSError):
        for each in path.parent.glob(f".{glob.escape(path.name)}.*"):
            if each.name.endswith(TEMPORARY):
                each.unlink(missing_ok=True)


def _look_at(path: Path, key: Key | None) -> bool:
    """Whether a file is an encrypted vault rather than a plain one; refuses all others."""
    try:
        with path.open("rb") as file:
            start = file.read(len(PLAIN_HEADER))
        if start == PLAIN_HEADER:
            return False
        encrypted = looks_encrypted(path)
    except FileNotFoundError as error:
        raise StorageError(Fault.MISSING) from error
    except (IsADirectoryError, NotADirectoryError) as error:
        raise StorageError(Fault.NOT_A_VAULT) from error
    except OSError as error:
        raise StorageError(fault_of_os(error), error.strerror or "") from error
    if not encrypted:
        raise StorageError(Fault.NOT_A_VAULT)
    if key is None:
        raise StorageError(Fault.LOCKED)
    if key.salt != start:  # SQLCipher would take the salt given and never look at the file's
        raise StorageError(Fault.WRONG_KEY)
    return True


def _why_unreachable(path: Path) -> Fault:
    """What keeps SQLite from writing beside a vault, by trying: it says the same of most causes.

    A journal that cannot be made for want of room, for example, is a file it cannot open to it.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        temporary.touch(mode=0o600)
    except OSError as error:
        return fault_of_os(error)
    finally:
        discard(temporary)
    return Fault.UNREACHABLE


def _can_write(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _admit(path: Path, database: db.Connection, *, read_only: bool, key: Key | None) -> Path | None:
    """Refuse what is no vault of ours, and bring an older one up to date.

    Returns the copy of it made before; ``None`` where it was up to date.
    """
    if db.pragma(database, "application_id") != db.APPLICATION_ID:
        raise StorageError(Fault.NOT_A_VAULT)
    if key is None and path.stat().st_size % int(db.pragma(database, "page_size")):
        # SQLite fills a last page that was cut short with nothing, and says nothing. With a key
        # the page's seal does not fit any more.
        raise StorageError(Fault.DAMAGED, "the file ends in the middle of a page")
    version = db.pragma(database, "user_version")
    if version > SCHEMA:
        raise StorageError(Fault.TOO_NEW, f"schema {version}, this program knows {SCHEMA}")
    if version < SCHEMA:
        if read_only:
            raise StorageError(Fault.READ_ONLY, "an older vault must be brought up to date first")
        try:
            kept = copy_before(path, database, version, key)
            migrate(database)
        except OSError as error:
            raise StorageError(fault_of_os(error), error.strerror or "") from error
        except db.errors() as error:
            raise StorageError(db.fault_of(error) or Fault.DAMAGED) from error
        return kept
    return None
