"""Brings a vault's tables up to date, step by numbered step, and never by any other way.

Peewee's own runner applies the files in ``migrations/``; each step sets ``user_version`` in its
own transaction. A step is frozen once released and imports nothing from the program.
"""

import os
from contextlib import closing
from itertools import zip_longest
from pathlib import Path
from typing import Final

from coachdesk.domain.errors import Fault, StorageError
from coachdesk.storage import database as db
from coachdesk.storage.disk import sync_folder
from coachdesk.storage.key import Key

SCHEMA: Final = 5
MIGRATIONS: Final = Path(__file__).parent / "migrations"
HISTORY: Final = "schema_history"


def migrate(database: db.Connection, folder: Path = MIGRATIONS, schema: int = SCHEMA) -> None:
    """Apply every step that is still to come.

    Raises:
        RuntimeError: the steps did not ship with the program, or their number is not the schema's;
            going on would leave a vault in a state no release knows.
        StorageError: the file could not be written; damaged, when rows point nowhere afterwards.
    """
    from playhouse.migrations import Runner  # costs as much as opening the vault itself

    with db.storage_faults():
        runner = Runner(database.of_peewee(), str(folder), table_name=HISTORY)
        steps = runner.migrations()
        if not steps or steps[-1].idx != schema:
            raise RuntimeError(f"the steps in {folder.name} do not lead to schema {schema}")
        runner.up()
    if db.pragma(database, "user_version") != schema:
        raise RuntimeError(f"the last step does not set schema {schema}")
    with db.storage_faults():
        broken = database.execute_sql("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise StorageError(Fault.DAMAGED, "rows belong to nothing after an update")


def copy_before(path: Path, database: db.Connection, version: int, key: Key | None = None) -> Path:
    """A verified copy of a vault beside it, made before its tables change.

    The copy has the vault's key. It is made by SQLite's backup, opened and checked before it
    gets its name. One of an earlier update stays: it is never written over, and where it holds just
    what the vault holds, because the update was interrupted, no second one is made.

    Raises:
        StorageError: damaged, when the vault or its copy does not pass the check; full and the
            like, when there is no room for the copy.
        OSError: the copy could not get its name.
    """
    first = path.with_name(f"{path.stem} before schema {SCHEMA} (was {version}){path.suffix}")
    kept, number = first, 1
    while kept.exists():
        if _holds_the_same(database, kept, key):
            return kept
        number += 1
        kept = first.with_stem(f"{first.stem} ({number})")
    temporary = kept.with_name(f".{kept.name}.{os.getpid()}.new")
    try:
        temporary.touch(mode=0o600)  # SQLite would let everybody on this machine read it
        target = db.connect_plainly(temporary, key)
        try:
            with db.storage_faults():
                database.connection().backup(target)
            verdict = target.execute("PRAGMA quick_check(1)").fetchone()
        finally:
            target.close()
        if verdict is None or verdict[0] != "ok":
            raise StorageError(Fault.DAMAGED, "the copy before the update is not whole")
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(kept)
        sync_folder(kept.parent)
    finally:
        for each in (temporary, temporary.with_name(f"{temporary.name}-journal")):
            each.unlink(missing_ok=True)
    return kept


def _holds_the_same(database: db.Connection, copy: Path, key: Key | None) -> bool:
    """Whether a copy has the same tables with the same rows; ``False`` where it does not open."""
    try:
        other = db.connect(copy, read_only=True, key=key)
    except StorageError:
        return False
    try:
        with db.storage_faults():
            said = "SELECT name, sql FROM sqlite_master ORDER BY name"
            if not _same_rows(database, other, said):
                return False
            tables = "SELECT name FROM sqlite_master WHERE type = 'table'"
            names = [str(row[0]) for row in database.execute_sql(tables).fetchall()]
            in_order = 'SELECT * FROM "{}" ORDER BY rowid'.format
            return all(_same_rows(database, other, in_order(name)) for name in names)
    except StorageError:  # damage; of the vault's own the copy to be made tells
        return False
    finally:
        db.close(other)


def _same_rows(one: db.Connection, other: db.Connection, sql: str) -> bool:
    # Closed in any case: a row still to be read would keep the tables from being changed.
    with closing(one.execute_sql(sql)) as mine, closing(other.execute_sql(sql)) as theirs:
        return all(row == twin for row, twin in zip_longest(mine, theirs))
