"""Carries numbered documents over when an older copy takes a practice's place.

A number that was given out must never be given again, and the copy knows nothing of those issued
since it was made. They are written into it before it takes its place: in full for clients it knows,
and for others as of clients that were erased.
"""

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from coachdesk.domain.client import Client
from coachdesk.domain.errors import StorageError
from coachdesk.domain.ids import ClientId
from coachdesk.domain.invoice import Invoice
from coachdesk.storage import database as db
from coachdesk.storage.key import Key
from coachdesk.storage.migration import SCHEMA, migrate
from coachdesk.storage.vault import Vault, open_vault


@dataclass(frozen=True, slots=True)
class Issued:
    """What was issued in a practice, and the ids of its clients, by which it is told again."""

    documents: tuple[Invoice, ...] = ()
    clients: frozenset[str] = frozenset()


def issued_in(path: Path, key: Key | None) -> Issued:
    """What was issued in a vault that is closed; nothing where it cannot be read any more."""
    with suppress(StorageError):
        vault = open_vault(path, key=key, read_only=True)
        try:
            documents = vault.all(Invoice)
            clients = frozenset(each.id for each in vault.all(Client)) if documents else frozenset()
            return Issued(documents, clients)
        finally:
            vault.close()
    return Issued()


def carry_over(issued: Issued, copy: Path, key: Key | None) -> int:
    """Write into a copy what was issued and it does not know; returns how many documents.

    Nothing where the copy is of another practice: its own numbers are other documents', or both
    have clients and none in common.

    Raises:
        StorageError: it could not be written.
    """
    if not issued.documents:
        return 0
    database = db.connect(copy, read_only=False, key=key)
    vault = Vault(copy, database, read_only=False, key=key)
    try:
        if db.pragma(database, "user_version") < SCHEMA:
            migrate(database)
        clients = frozenset(each.id for each in vault.all(Client))
        missing = unknown_to(vault.all(Invoice), clients, issued)
        if missing:
            with vault.unit() as unit:
                for each in missing:
                    unit.insert(each)
        return len(missing)
    finally:
        vault.close()


def nameless(document: Invoice) -> Invoice:
    """A document as it stays of a client since erased: its number, day, amounts and the code."""
    lines = tuple(
        replace(line, text="", session_id="", engagement_id="") for line in document.lines
    )
    return replace(document, client_id=ClientId(""), addressee="", note="", lines=lines)


def unknown_to(
    known: tuple[Invoice, ...], clients: frozenset[str], issued: Issued
) -> tuple[Invoice, ...]:
    """What a practice with these documents and clients lacks of what was issued, as kept there.

    Nothing where it was issued in another practice.
    """
    by_number = {(each.year, each.number): each.id for each in known}
    ids = {each.id for each in known}
    strangers = clients and issued.clients and not clients & issued.clients
    other = any(
        by_number.get((each.year, each.number), each.id) != each.id for each in issued.documents
    )
    if other or (strangers and not ids & {each.id for each in issued.documents}):
        return ()
    return tuple(
        each if each.client_id in clients else nameless(each)
        for each in issued.documents
        if each.id not in ids
    )
