"""Takes one client out of the copies of a practice, for good.

A copy may be older than the program, so it is not opened as a vault, which would bring it up to
date: rows are taken out of the tables it has. It is changed beside itself, checked, and then takes
its own place; until then the copy that was there is whole.
"""

import glob
import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.storage import database as db
from coachdesk.storage.backup import copies, look_into
from coachdesk.storage.disk import sync_folder
from coachdesk.storage.erasing import OF_CLIENT, compact, take_out
from coachdesk.storage.key import Key, looks_encrypted
from coachdesk.storage.search_index import SEARCH
from coachdesk.storage.tables import IN_ENGAGEMENT, TABLES
from coachdesk.storage.vault import discard, fault_of_os

_BESIDE: Final = ("before schema", "replaced", "moved")
"""What files beside a vault are called that an update, a restore or a move kept."""


def every_copy(vault: Path, folders: Sequence[Path]) -> tuple[Path, ...]:
    """The copies of a vault: those in the folders, and those an update and the like left beside it.

    Names the coach gave to files themselves are not known here.
    """
    found = [each.path for folder in folders for each in copies(vault, folder)]
    with suppress(OSError):
        for said in _BESIDE:
            named = f"{glob.escape(vault.stem)} {said} *{glob.escape(vault.suffix)}"
            found += sorted(vault.parent.glob(named))
    return tuple(dict.fromkeys(found))


def erase_from_copy(path: Path, client_id: str, key: Key | None) -> bool:
    """Take a client out of a copy; ``False`` where the copy does not hold them and stays as it is.

    The copy keeps its name and its time, which tells what state of the vault it is of.

    Raises:
        StorageError: locked, wrong key or damaged, when the copy cannot be opened; read-only, full
            and the like, when it cannot be written. It is then as it was.
    """
    look_into(path, key)
    own = key if looks_encrypted(path) else None
    temporary = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        before = path.stat()
        discard(temporary)
        temporary.touch(mode=0o600)
        shutil.copyfile(path, temporary)
        if not _taken_out(temporary, client_id, own):
            return False
        look_into(temporary, own)
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        os.utime(temporary, ns=(before.st_atime_ns, before.st_mtime_ns))
        temporary.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise StorageError(fault_of_os(error), error.strerror or "") from error
    finally:
        discard(temporary)
    return True


def _taken_out(path: Path, client_id: str, key: Key | None) -> bool:
    database = db.connect(path, read_only=False, key=key)
    try:
        with db.storage_faults():
            known = database.execute_sql("SELECT 1 FROM client WHERE id = ?", (client_id,))
            if known.fetchone() is None:
                return False
        others = _others(database, client_id)
        with db.transaction(database):
            take_out(lambda sql, given: database.execute_sql(sql, given).fetchall(), client_id)
        compact(database)
        if _others(database, client_id) != others:
            raise StorageError(Fault.DAMAGED, "the copy without the client does not hold the rest")
    finally:
        db.close(database)
    return True


def _others(database: db.Connection, client_id: str) -> dict[str, int]:
    """The rows of each table that belong to anybody else."""
    rows = {
        name: count
        for name, count in db.row_counts(database).items()
        if not name.startswith(SEARCH)  # an index follows from the rest
    }
    own = {TABLES[kind]: f"engagement_id IN ({OF_CLIENT})" for kind in IN_ENGAGEMENT}
    own |= {TABLES[Engagement]: "client_id = ?", TABLES[Client]: "id = ?"}
    with db.storage_faults():
        for name, is_own in own.items():
            if name in rows:
                counting = f'SELECT count(*) FROM "{name}" WHERE {is_own}'
                rows[name] -= int(database.execute_sql(counting, (client_id,)).fetchone()[0])
    return rows
