"""A unit of work: the reads and writes of one act, and a note of what they changed."""

import json
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from coachdesk.storage.change import Change
from coachdesk.storage.database import Connection, storage_faults

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coachdesk.storage.table import Table

R = TypeVar("R")


class Tables:
    """The tables of an open vault: those of any other, so one opened anew finds them made."""

    _made: ClassVar["dict[type[Any], Table]"] = {}

    def __getitem__(self, kind: type[Any]) -> "Table":
        """The table of a kind of record, made when it is first asked for."""
        if kind not in self._made:
            from coachdesk.storage.table import Table  # loads Peewee

            self._made[kind] = Table(kind)
        return self._made[kind]


class Reader:
    """Reads records from one open vault. Records come out frozen."""

    def __init__(self, database: Connection, tables: Tables) -> None:
        self._database = database
        self._tables = tables

    def connection(self) -> Any:
        """The driver's own connection, which ``storage.backup`` steps from a worker."""
        return self._database.connection()

    def get(self, kind: type[R], record_id: str) -> R | None:
        """The record of a kind and id, ``None`` when there is none."""
        return next(iter(self.where(kind, id=record_id)), None)

    def all(self, kind: type[R]) -> tuple[R, ...]:
        """Every record of a kind, in the order they were made."""
        return self.where(kind)

    def where(self, kind: type[R], **equal: object) -> tuple[R, ...]:
        """The records whose named columns hold exactly these values, in the order made."""
        table = self._tables[kind]
        with storage_faults():
            cursor = self._database.execute_sql(table.select(*equal), tuple(equal.values()))
            return tuple(map(table.record, cursor.fetchall()))


class Unit(Reader):
    """Reads and writes inside one transaction, remembering each record's state before."""

    def __init__(self, database: Connection, tables: Tables) -> None:
        super().__init__(database, tables)
        self._before: dict[tuple[type[Any], str], Any] = {}
        self._after: dict[tuple[type[Any], str], Any] = {}
        self._places: dict[tuple[type[Any], str], int] = {}
        self._changes: tuple[Change, ...] | None = None  # until something else is noted

    def put(self, record: Any) -> None:
        """Keep a record as it now is, whether it is new or known. Unchanged ones cost no write."""
        kind = type(record)
        before = self.get(kind, record.id)
        if before is None:
            self.insert(record)
        elif before != record:
            table = self._tables[kind]
            old, new = table.row(before), table.row(record)
            changed = [name for name, value in new.items() if old[name] != value]
            if changed:
                values = (*(new[name] for name in changed), record.id)
                self._execute(table.update(*changed), values)
            self._note(kind, record.id, before, record)

    def insert(self, record: Any) -> None:
        """Keep a record known to be new; skips the look for an earlier one."""
        table = self._tables[type(record)]
        self._execute(table.insert(), table.values(record))
        self._note(type(record), record.id, None, record)

    def insert_all(self, records: "Sequence[Any]") -> None:
        """Keep records of one kind known to be new: many of them cost far less than one by one."""
        if not records:
            return
        kind = type(records[0])
        table = self._tables[kind]
        with storage_faults():
            self._database.execute_many(table.insert(), map(table.values, records))
        for record in records:
            self._note(kind, record.id, None, record)

    def delete(self, kind: type[Any], record_id: str) -> None:
        """Remove a record; its children must have gone before it."""
        before = self.get(kind, record_id)
        if before is None:
            return
        table = self._tables[kind]
        with storage_faults():
            found = self._database.execute_sql(table.place(), (record_id,)).fetchone()
        self._places.setdefault((kind, record_id), found[0])
        self._execute(table.delete(), (record_id,))
        self._note(kind, record_id, before, None)

    def delete_all(self, kind: type[Any], ids: "Sequence[str]") -> None:
        """Remove records of one kind: many of them cost far less than one by one."""
        table = self._tables[kind]
        with storage_faults():
            rows = self._database.execute_sql(table.some(), (json.dumps(ids),)).fetchall()
            self._database.execute_many(table.delete(), [(each,) for each in ids])
        for place, *row in rows:
            before = table.record(tuple(row))
            self._places.setdefault((kind, before.id), place)
            self._note(kind, before.id, before, None)

    def empty(self, kind: type[Any]) -> None:
        """Remove every record of a kind without noting it: for what cannot be taken back."""
        from coachdesk.storage.search_index import wait_whole

        wait_whole(self._execute, kind)
        self._execute(self._tables[kind].empty(), ())

    def erase_client(self, client_id: str) -> None:
        """Remove a client with all that belongs to them without noting it: it is for good."""
        from coachdesk.storage.erasing import take_out

        def execute(statement: str, values: tuple[object, ...]) -> list[Any]:
            with storage_faults():
                return list(self._database.execute_sql(statement, values).fetchall())

        take_out(execute, client_id)

    def note_words(self) -> None:
        """Note which records' words the index has to read anew; to be called at the end."""
        if self._after:
            from coachdesk.storage.search_index import wait

            wait(self._execute, self.changes)

    def settle_words(self, most: int) -> int:
        """Read up to so many waiting records into the index; returns how many still wait."""
        from coachdesk.storage.search_index import settle

        with storage_faults():
            return settle(self._database, self, most)

    def those(self, kind: type[R], ids: "Sequence[str]") -> dict[str, R]:
        """The records of a kind among some ids, by id: many of them in one read."""
        table = self._tables[kind]
        with storage_faults():
            rows = self._database.execute_sql(table.some(), (json.dumps(ids),)).fetchall()
        found = (table.record(tuple(row)) for _, *row in rows)
        return {each.id: each for each in found}

    def put_places(self, kind: type[Any], places: "Sequence[tuple[int, str]]") -> None:
        """Put records, each after its place, where they stood in the order made if that is free."""
        with storage_faults():
            self._database.execute_many(self._tables[kind].move(), places)

    def _execute(self, statement: str, values: tuple[Any, ...]) -> None:
        with storage_faults():
            self._database.execute_sql(statement, values)

    @property
    def changes(self) -> tuple[Change, ...]:
        """What changed, in order of first touch; records that ended as they began are left out."""
        if self._changes is None:
            self._changes = tuple(
                Change(*key, before, self._after[key], self._places.get(key))
                for key, before in self._before.items()
                if before != self._after[key]
            )
        return self._changes

    def _note(self, kind: type[Any], record_id: str, before: Any, after: Any) -> None:
        self._before.setdefault((kind, record_id), before)
        self._after[kind, record_id] = after
        self._changes = None
