"""Takes one client out of a practice's file, for good."""

from collections.abc import Callable
from typing import Any, Final

from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.invoice import Invoice
from coachdesk.storage import database as db
from coachdesk.storage.search_index import ENTRIES, forget
from coachdesk.storage.tables import IN_ENGAGEMENT, TABLES

Execute = Callable[[str, tuple[object, ...]], Any]
"""Runs a statement and returns its rows."""

OF_CLIENT: Final = "SELECT id FROM engagement WHERE client_id = ?"

NAMELESS: Final = """UPDATE "invoice"
    SET "client_id" = '', "addressee" = '', "note" = '', "lines" = (
        SELECT json_group_array(json_set(
            "value", '$.text', '', '$.session_id', '', '$.engagement_id', ''
        ))
        FROM json_each("invoice"."lines")
    ) WHERE "client_id" = ?"""
"""A numbered document stays, or its number would be missing: its day, its amounts and a code."""


def counted(execute: Execute, client_id: str) -> dict[type[Any], int]:
    """How many records of each kind belong to a client; the client is one of them."""
    whose = {
        Client: "id = ?",
        Engagement: "client_id = ?",
        **dict.fromkeys(IN_ENGAGEMENT, f"engagement_id IN ({OF_CLIENT})"),
    }
    return {
        kind: int(execute(f'SELECT count(*) FROM "{TABLES[kind]}" WHERE {own}', (client_id,))[0][0])
        for kind, own in whose.items()
    }


def take_out(execute: Execute, client_id: str) -> None:
    """Remove a client's rows from the tables there are; to be called inside a transaction."""
    rows = execute("SELECT name FROM sqlite_master WHERE type = 'table'", ())
    there = {str(row[0]) for row in rows}
    if ENTRIES in there:
        forget(execute, client_id)
    for kind in reversed(IN_ENGAGEMENT):
        if TABLES[kind] in there:
            execute(
                f'DELETE FROM "{TABLES[kind]}" WHERE engagement_id IN ({OF_CLIENT})',
                (client_id,),
            )
    if TABLES[Invoice] in there:
        execute(NAMELESS, (client_id,))
    execute("DELETE FROM engagement WHERE client_id = ?", (client_id,))
    execute("DELETE FROM client WHERE id = ?", (client_id,))


def compact(database: db.Connection) -> None:
    """Write the file anew without what was freed in it, with no temporary file elsewhere."""
    with db.storage_faults():
        database.execute_sql("PRAGMA temp_store = MEMORY")
        database.execute_sql("VACUUM")
