"""Keeps the index of words true to the records: what changed waits, and is read in a little later.

While somebody types, a save notes only that a record waits: reading its words anew costs more than
the save, and now and then much more. The notes are written in the save's own transaction, so no
crash can lose one.

The index keeps words, not texts. A word taken out of a text may stay in the index's pages until
they are written anew; ``forget`` does so for an erased client.
"""

from collections.abc import Callable, Iterable
from typing import Any, Final

from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.search import SEARCHED, Group, indexed_text, owner_of
from coachdesk.storage.change import Change
from coachdesk.storage.database import Connection
from coachdesk.storage.table import table_name

Execute = Callable[[str, tuple[Any, ...]], Any]

SEARCH: Final = "search_"
"""How the names of all tables of the index begin."""
ENTRIES: Final = "search_entry"
OF_KIND: Final = {table_name(kind): kind for kind in SEARCHED}
_OWNED: Final = """IN (SELECT number FROM search_entry WHERE in_group = '{}' AND owner IN (
    SELECT id FROM engagement WHERE client_id = ? UNION ALL SELECT ?))"""
_OF_CLIENT: Final = """owner IN (
    SELECT id FROM engagement WHERE client_id = ? UNION ALL SELECT ?)"""
_WAITING: Final = """DELETE FROM search_waiting
    WHERE kind = '{0}' AND record_id IN (SELECT id FROM "{0}" WHERE {1} IN (
        SELECT id FROM engagement WHERE client_id = ? UNION ALL SELECT ?))"""


def wait(execute: Execute, changes: Iterable[Change]) -> None:
    """Note the changed records whose words are not what they were."""
    for each in changes:
        if each.kind in SEARCHED and _words(each.before) != _words(each.after):
            execute(
                "INSERT OR IGNORE INTO search_waiting (kind, record_id) VALUES (?, ?)",
                (table_name(each.kind), each.id),
            )


def wait_whole(execute: Execute, kind: type[Any]) -> None:
    """Note every record of a kind that the index knows: they are about to go."""
    execute(
        """INSERT OR IGNORE INTO search_waiting (kind, record_id)
           SELECT kind, record_id FROM search_entry WHERE kind = ?""",
        (table_name(kind),),
    )


def settle(database: Connection, reader: Any, most: int) -> int:
    """Read up to ``most`` waiting records into the index; returns how many still wait.

    To be called inside a transaction.
    """
    run = database.execute_sql
    waiting = run(
        "SELECT rowid, kind, record_id FROM search_waiting ORDER BY rowid LIMIT ?", (most,)
    ).fetchall()
    for place, kind, record_id in waiting:
        _forget_record(run, kind, record_id)
        record = reader.get(OF_KIND[kind], record_id) if kind in OF_KIND else None
        text = indexed_text(record) if record is not None else ""
        if text:
            group, _ = SEARCHED[type(record)]
            cursor = run(
                """INSERT INTO search_entry (kind, record_id, owner, in_group)
                   VALUES (?, ?, ?, ?)""",
                (kind, record_id, owner_of(record), group.value),
            )
            run(
                f"INSERT INTO search_{group.value} (rowid, text) VALUES (?, ?)",
                (cursor.lastrowid, text),
            )
        run("DELETE FROM search_waiting WHERE rowid = ?", (place,))
    return int(run("SELECT count(*) FROM search_waiting").fetchone()[0])


def forget(execute: Execute, client_id: str) -> None:
    """Take a client's words out of the index for good; their records must still be there."""
    whose = (client_id, client_id)
    for group in Group:
        execute(f"DELETE FROM search_{group.value} WHERE rowid {_OWNED.format(group.value)}", whose)
        # What was taken out stays in the index's pages until they are written anew.
        name = f"search_{group.value}"
        execute(f"INSERT INTO {name} ({name}) VALUES ('optimize')", ())
    execute(f"DELETE FROM search_entry WHERE {_OF_CLIENT}", whose)
    for name, kind in OF_KIND.items():
        own = "id" if kind in (Client, Engagement) else "engagement_id"
        execute(_WAITING.format(name, own), whose)


def _forget_record(run: Callable[..., Any], kind: str, record_id: str) -> None:
    known = run(
        "SELECT number, in_group FROM search_entry WHERE record_id = ? AND kind = ?",
        (record_id, kind),
    ).fetchone()
    if known is not None:
        number, group = known
        run(f"DELETE FROM search_{Group(group).value} WHERE rowid = ?", (number,))
        run("DELETE FROM search_entry WHERE number = ?", (number,))


def _words(record: Any) -> str:
    return "" if record is None else indexed_text(record)
