"""Opens the connection to a vault file, and names what goes wrong with it.

The one place a connection is made, so that a key or a backup slots in here. It knows nothing of
tables. Peewee takes as long to load as all else that opens a vault; it is loaded where it writes
statements (``table``) and runs migrations, not to open the vault and show the client list.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlcipher3 import dbapi2 as driver

from coachdesk.domain.errors import Fault, StorageError
from coachdesk.storage.key import Key

if TYPE_CHECKING:
    from playhouse.sqlcipher_ext import SqlCipherDatabase

APPLICATION_ID: Final = 0x436F4465  # "CoDe", in the file's header
BUSY_TIMEOUT_MS: Final = 250

# The driver cannot tell of an error that quotes a spoilt name.
_OF_DRIVER: Final = (driver.DatabaseError, driver.InterfaceError, UnicodeDecodeError)

_PRAGMAS: Final = (
    ("cipher_log_level", "NONE"),
    ("busy_timeout", BUSY_TIMEOUT_MS),
    ("foreign_keys", 1),
    ("journal_mode", "TRUNCATE"),
    ("synchronous", "FULL"),
    ("secure_delete", 1),
)

_FAULTS: Final = {
    3: Fault.READ_ONLY,  # SQLITE_PERM
    5: Fault.BUSY,
    6: Fault.BUSY,  # SQLITE_LOCKED
    8: Fault.READ_ONLY,
    9: Fault.BUSY,  # SQLITE_INTERRUPT: a search gave way to the next
    10: Fault.UNREACHABLE,  # SQLITE_IOERR
    11: Fault.DAMAGED,
    13: Fault.FULL,
    14: Fault.UNREACHABLE,  # SQLITE_CANTOPEN
    26: Fault.NOT_A_VAULT,
}

# SQLite checks structure, not letters: a spoilt one shows when it is read, and then has no code.
# Neither has what the driver raises while it makes a backup.
_SAID: Final = {
    "Could not decode to UTF-8": Fault.DAMAGED,
    "database disk image is malformed": Fault.DAMAGED,
    "database or disk is full": Fault.FULL,
    "disk I/O error": Fault.UNREACHABLE,
    "file is not a database": Fault.NOT_A_VAULT,
    "attempt to write a readonly database": Fault.READ_ONLY,
    # A spoilt word where a table is made: no statement of ours names what there is not.
    "no such column": Fault.DAMAGED,
    "no such table": Fault.DAMAGED,
}


class Connection:
    """An open file. Statements raise the driver's own errors; see ``storage_faults``."""

    def __init__(self, opened: Any) -> None:
        self._opened = opened

    def execute_sql(self, sql: str, parameters: tuple[object, ...] = ()) -> Any:
        """Run a statement; returns the driver's cursor."""
        return self._opened.execute(sql, parameters)

    def execute_many(self, sql: str, rows: Iterable[tuple[object, ...]]) -> None:
        """Run a statement once for each row of parameters."""
        self._opened.executemany(sql, rows)

    def connection(self) -> Any:
        """The driver's own connection."""
        return self._opened

    def close(self) -> None:
        """Close the file."""
        self._opened.close()

    def of_peewee(self) -> "SqlCipherDatabase":
        """Peewee's database on this connection, for its migrations. It is closed with this one."""
        from playhouse.sqlcipher_ext import SqlCipherDatabase

        shared = self

        class Shared(SqlCipherDatabase):  # type: ignore[misc]
            def _connect(self) -> Any:
                return shared.connection()

            def execute_sql(self, sql: str, params: Sequence[object] | None = None) -> Any:
                return shared.execute_sql(sql, tuple(params or ()))

        made = Shared("shared")
        made.connect()
        return made


def errors() -> tuple[type[Exception], ...]:
    """What the driver raises, and Peewee in its place once it is loaded."""
    peewee: Any = sys.modules.get("peewee")
    if peewee is None:
        return _OF_DRIVER
    return (*_OF_DRIVER, peewee.DatabaseError, peewee.InterfaceError)


def connect(path: Path, *, read_only: bool, key: Key | None = None) -> Connection:
    """Open an existing file, never creating one, with the pragmas every vault has.

    An empty file opened with a key becomes an encrypted vault of that key and salt.

    Raises:
        StorageError: the file cannot be opened, is not a database, or is not opened by the key.
    """
    mode = "ro" if read_only else "rw"
    name = f"{path.absolute().as_uri()}?mode={mode}"
    with storage_faults():
        made = driver.connect(name, isolation_level=None, uri=True, check_same_thread=False)
    database = Connection(made)
    try:
        with storage_faults():
            if key is not None:
                made.execute(f'PRAGMA key = "{key.of_sqlcipher}"')
            for setting, value in _PRAGMAS:
                made.execute(f"PRAGMA {setting} = {value}")
            if sys.platform == "darwin":
                made.execute("PRAGMA fullfsync = 1")
            made.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except StorageError as error:
        close(database)
        if key is not None and error.fault is Fault.NOT_A_VAULT:
            raise StorageError(Fault.WRONG_KEY) from error
        raise
    return database


def connect_plainly(path: Path, key: Key | None) -> Any:
    """A connection of the driver alone, for copies; makes the file where there is none."""
    made = driver.connect(str(path), isolation_level=None, check_same_thread=False)
    if key is not None:
        made.execute(f'PRAGMA key = "{key.of_sqlcipher}"')
    made.execute("PRAGMA cipher_log_level = NONE")
    return made


def export(database: Connection, empty: Path, key: Key | None) -> dict[str, int]:
    """Write all tables into an empty file under another key; returns the rows of each table."""
    with storage_faults():
        database.execute_sql(
            "ATTACH DATABASE ? AS target KEY ?",
            (str(empty), "" if key is None else key.of_sqlcipher),
        )
        try:
            database.execute_sql("SELECT sqlcipher_export('target')").fetchone()
            for name in ("application_id", "user_version"):
                kept = database.execute_sql(f"PRAGMA main.{name}").fetchone()[0]
                database.execute_sql(f"PRAGMA target.{name} = {int(kept)}")
        finally:
            with suppress(*errors()):
                database.execute_sql("DETACH DATABASE target")
    return row_counts(database)


def row_counts(database: Connection) -> dict[str, int]:
    """How many rows each table has."""
    with storage_faults():
        names = [
            str(row[0])
            for row in database.execute_sql(
                "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
            ).fetchall()
        ]
        return {
            name: int(database.execute_sql(f'SELECT count(*) FROM "{name}"').fetchone()[0])
            for name in names
        }


def close(database: Connection) -> None:
    """Close the connection; trouble on the way out loses nothing and is passed over."""
    with suppress(*errors()):
        database.close()


def pragma(database: Connection, name: str) -> Any:
    """The value of a pragma."""
    with storage_faults():
        row = database.execute_sql(f"PRAGMA {name}").fetchone()
    return row[0] if row else None


@contextmanager
def transaction(database: Connection) -> Iterator[None]:
    """Everything inside is committed together or not at all.

    Peewee's own ``atomic()`` hides a full disk behind "cannot rollback - no transaction is
    active", because SQLite has rolled back by then. This one asks first.

    Raises:
        StorageError: the commit, or a statement inside, failed for a reason outside the program.
    """
    with storage_faults():
        database.execute_sql("BEGIN IMMEDIATE")
        try:
            yield
            database.execute_sql("COMMIT")
        except BaseException:
            if database.connection().in_transaction:
                with suppress(*errors()):
                    database.execute_sql("ROLLBACK")
            raise


@contextmanager
def storage_faults() -> Iterator[None]:
    """Turn SQLite's errors that the world causes into ``StorageError``; let bugs through."""
    try:
        yield
    except errors() as error:
        fault = fault_of(error)
        if fault is None:
            raise
        raise StorageError(fault, _code_name(error)) from error


def fault_of(error: BaseException) -> Fault | None:
    """The fault behind an exception, looked for along its causes; ``None`` means it is a bug."""
    for each in _causes(error):
        code = getattr(each, "sqlite_errorcode", None)
        if code is not None and code & 0xFF in _FAULTS:
            return _FAULTS[code & 0xFF]
        if isinstance(each, UnicodeDecodeError):
            return Fault.DAMAGED
        if isinstance(each, errors()):
            for text, fault in _SAID.items():
                if str(each).startswith(text):
                    return fault
    return None


def _code_name(error: BaseException) -> str:
    names = (getattr(each, "sqlite_errorname", None) for each in _causes(error))
    return next((name for name in names if name), "")


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop(0)
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        waiting += [each.__cause__, each.__context__]
