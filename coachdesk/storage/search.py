"""Finds words in a vault, on a read-only connection of its own so that it may run on a worker.

Each query is read to its end at once: the writer waits for a reader no longer than its timeout.
"""

import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from playhouse.fts_parser import parse

from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.domain.search import (
    COUNTED_UP_TO,
    OPEN_GROUPS,
    SHOWN_OF_A_GROUP,
    Found,
    Group,
    Hit,
    best_text,
)
from coachdesk.domain.search_words import Query, read_query, with_beginnings
from coachdesk.domain.session import Session, held_at
from coachdesk.storage import database as db
from coachdesk.storage.key import Key
from coachdesk.storage.search_index import OF_KIND
from coachdesk.storage.unit import R, Reader, Tables

_COUNT: Final = "SELECT count(*) FROM (SELECT 1 FROM {0} WHERE {0} MATCH ?{only} LIMIT ?)"
_RANKED: Final = "SELECT rowid FROM {0} WHERE {0} MATCH ?{only} ORDER BY rank, rowid DESC LIMIT ?"
_NEWEST: Final = "SELECT rowid FROM {0} WHERE {0} MATCH ?{only} ORDER BY rowid DESC LIMIT ?"
_ENTRIES: Final = "SELECT number, kind, record_id FROM search_entry WHERE number IN ({})"
_ONLY_OF: Final = """ AND rowid IN (SELECT number FROM search_entry WHERE in_group = '{}'
    AND owner IN (SELECT id FROM engagement WHERE client_id = ? UNION ALL SELECT ?))"""


class Searcher:
    """Searches one vault. May be called from any thread, one at a time."""

    def __init__(self, path: Path, key: Key | None) -> None:
        self._path, self._key = path, key
        self._busy = threading.Lock()
        self._gives_way = threading.Event()
        self._tables = Tables()  # statements once written are kept
        self._database: db.Connection | None = None
        self._closed = False

    def find(
        self,
        typed: str,
        groups: Sequence[Group] = OPEN_GROUPS,
        most: int = SHOWN_OF_A_GROUP,
        client_id: str = "",
    ) -> tuple[Found, ...]:
        """The results of each group that has any, ranked while they are few, else newest first.

        With ``client_id``, nothing of anybody else is looked at.

        Raises:
            StorageError: busy, when another search was asked for meanwhile; locked, once closed.
        """
        query, match = read_query(typed), parse(with_beginnings(typed), [])
        if not query or not match:
            return ()
        with self._busy, db.storage_faults():
            reader = self._reader()
            found = []
            for each in groups:
                if self._gives_way.is_set():
                    raise StorageError(Fault.BUSY)
                found.append(_found(reader, each, match, query, most, client_id))
            return tuple(each for each in found if each.count)

    def count(self, typed: str, group: Group) -> int:
        """How many records of a group match, up to ``COUNTED_UP_TO``; none is read.

        Raises:
            StorageError: as ``find``.
        """
        match = parse(with_beginnings(typed), [])
        if not match or not read_query(typed):
            return 0
        with self._busy, db.storage_faults():
            return _counted(self._reader(), group, match)

    def interrupt(self) -> None:
        """Let a search under way end at once, with a fault; from any thread."""
        database = self._database
        if database is not None and self._busy.locked():
            self._gives_way.set()
            with suppress(*db.errors()):
                database.connection().interrupt()

    def close(self) -> None:
        """End what is under way and let the key go."""
        self._closed = True
        self.interrupt()
        with self._busy:
            if self._database is not None:
                db.close(self._database)
            self._database = self._key = None

    def _reader(self) -> "_Reader":
        if self._closed:
            raise StorageError(Fault.LOCKED)
        self._gives_way.clear()
        if self._database is None:
            self._database = db.connect(self._path, read_only=True, key=self._key)
        return _Reader(self._database, self._tables)


class _Reader(Reader):
    """Reads what a search shows of a record: whose it is, and of which session."""

    def __init__(self, database: db.Connection, tables: Tables) -> None:
        super().__init__(database, tables)
        self._known: dict[tuple[Any, str], Any] = {}

    def rows(self, sql: str, *given: object) -> list[Any]:
        return list(self._database.execute_sql(sql, given).fetchall())

    def one(self, kind: type[R], record_id: str) -> R | None:
        """A record, read once in a search."""
        if (kind, record_id) not in self._known:
            self._known[kind, record_id] = self.get(kind, record_id)
        known: R | None = self._known[kind, record_id]
        return known

    def whose(self, record: Any) -> tuple[Client, Engagement | None] | None:
        """The client and engagement a record belongs to; ``None`` when they are gone."""
        if isinstance(record, Client):
            return record, None
        engagement = (
            record if isinstance(record, Engagement) else self.one(Engagement, record.engagement_id)
        )
        client = self.one(Client, engagement.client_id) if engagement is not None else None
        return None if client is None else (client, engagement)

    def session_of(self, record: Any) -> Session | None:
        """The session a record was written in, where it was written in one."""
        session_id = getattr(record, "session_id", "")
        return self.one(Session, session_id) if session_id else None


def _counted(reader: _Reader, group: Group, match: str, client_id: str = "") -> int:
    most = COUNTED_UP_TO + 1
    return int(_numbers(reader, _COUNT, group, match, client_id, most)[0])


def _found(
    reader: _Reader, group: Group, match: str, query: Query, most: int, client_id: str
) -> Found:
    count = _counted(reader, group, match, client_id)
    if not count:
        return Found(group, (), 0)
    more = count > COUNTED_UP_TO
    order = _NEWEST if more else _RANKED
    numbers = _numbers(reader, order, group, match, client_id, most)
    marks = ", ".join("?" * len(numbers))
    entries = {
        number: (str(kind), str(record_id))
        for number, kind, record_id in reader.rows(_ENTRIES.format(marks), *numbers)
    }
    hits = (_hit(reader, group, *entries[each], query) for each in numbers if each in entries)
    return Found(group, tuple(filter(None, hits)), min(count, COUNTED_UP_TO), more)


def _numbers(
    reader: _Reader, sql: str, group: Group, match: str, client_id: str, most: int
) -> list[int]:
    """What a query of a group's words gives, of one client or, without one, of all."""
    only = _ONLY_OF.format(group.value) if client_id else ""
    told = (match, client_id, client_id) if client_id else (match,)
    asked = sql.format(f"search_{group.value}", only=only)
    return [int(number) for (number,) in reader.rows(asked, *told, most)]


def _hit(reader: _Reader, group: Group, kind_name: str, record_id: str, query: Query) -> Hit | None:
    """The record of an entry, ``None`` when it went or moved meanwhile."""
    kind = OF_KIND[kind_name]
    record = reader.one(kind, record_id)
    whose = reader.whose(record) if record is not None else None
    if whose is None:
        return None
    client, engagement = whose
    session = record if kind is Session else reader.session_of(record)
    told = best_text(record, query)
    at = held_at(session) if session is not None else getattr(record, "at", None)
    return Hit(
        group, kind, record_id, told.field, told.text, record, client, engagement, session, at
    )
