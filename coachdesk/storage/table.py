"""A Peewee model for each kind of record, made from the record's own fields.

A table has the columns its record has, so a new field is written once in ``domain`` and once in a
migration. The models are private to this package and write statements only; they are run on a
``database.Connection``, which needs no Peewee to open a vault and show the client list.
"""

import json
import re
from collections.abc import Callable
from datetime import datetime
from enum import Enum
from operator import attrgetter
from typing import Any, get_origin

from peewee import (
    SQL,
    BlobField,
    FloatField,
    IntegerField,
    Model,
    SqliteDatabase,
    TextField,
    Value,
)

from coachdesk.domain.errors import ArchiveRefused, Fault, StorageError
from coachdesk.domain.plain import hints_of, split_hint, to_plain, value_from

Converter = Callable[[Any], Any]


class Table:
    """One kind of record and its Peewee model; it knows of no vault."""

    def __init__(self, kind: type[Any]) -> None:
        self.kind = kind
        self.name = table_name(kind)
        self.columns = tuple(hints_of(kind))
        self._model = self._make_model()
        self._statements: dict[tuple[str, ...], str] = {}
        hints = hints_of(kind).values()
        encoders = [_encoder(hint) for hint in hints]
        self._encoders = [(at, encode) for at, encode in enumerate(encoders) if encode]
        self._decoders = tuple(_decoder(hint) for hint in hints)
        self._stored = tuple(_stored(hint) for hint in hints)
        self._fields = attrgetter(*self.columns)
        self._sound: set[tuple[type[Any], ...]] = set()

    def row(self, record: Any) -> dict[str, Any]:
        """A record as column values."""
        return dict(zip(self.columns, self.values(record), strict=True))

    def values(self, record: Any) -> tuple[Any, ...]:
        """A record as values in column order."""
        values = list(self._fields(record))
        for at, encode in self._encoders:
            if values[at] is not None:
                values[at] = encode(values[at])
        return tuple(values)

    def record(self, row: tuple[Any, ...]) -> Any:
        """A record from its column values in column order.

        Raises:
            StorageError: damaged, when a column holds what no version of the program writes.
        """
        self._check(tuple(map(type, row)))
        try:
            return self.kind(
                **{
                    name: decode(value) if decode and value is not None else value
                    for name, value, decode in zip(self.columns, row, self._decoders, strict=True)
                }
            )
        except (ValueError, ArchiveRefused) as error:
            raise StorageError(Fault.DAMAGED, self.name) from error

    def _check(self, types: tuple[type[Any], ...]) -> None:
        """A flipped bit can make nothing, or a number, of a text. Few kinds of row are ever met."""
        if types in self._sound:
            return
        if any(each not in stored for each, stored in zip(types, self._stored, strict=True)):
            raise StorageError(Fault.DAMAGED, self.name)
        self._sound.add(types)

    def select(self, *equal: str) -> str:
        """The query for whole rows whose named columns equal the parameters, in order made."""
        return self._written(("select", *equal), lambda: self._select(equal))

    def insert(self) -> str:
        """The statement that adds a row, its parameters in column order."""
        return self._written(
            ("insert",), lambda: self._model.insert({each: _blank(each) for each in self.columns})
        )

    def update(self, *changed: str) -> str:
        """The statement that changes the named columns; parameters in that order, then the id."""
        model: Any = self._model
        return self._written(
            ("update", *changed),
            lambda: model.update({each: _blank(each) for each in changed}).where(
                model.id == _blank("id")
            ),
        )

    def delete(self) -> str:
        """The statement that removes the row of an id."""
        model: Any = self._model
        return self._written(("delete",), lambda: model.delete().where(model.id == _blank("id")))

    def empty(self) -> str:
        """The statement that removes every row."""
        return self._written(("empty",), lambda: self._model.delete())

    def place(self) -> str:
        """The query for where the row of an id stands in the order made."""
        return f'SELECT rowid FROM "{self.name}" WHERE id = ?'

    def some(self) -> str:
        """The query for rows of some ids, each after its place; the parameter is ids in JSON."""
        columns = ", ".join(f'"{each}"' for each in self.columns)
        ids = "SELECT value FROM json_each(?)"
        return f'SELECT rowid, {columns} FROM "{self.name}" WHERE id IN ({ids})'

    def move(self) -> str:
        """The statement that puts a row at a place if that is free; parameters: place, id."""
        return f'UPDATE OR IGNORE "{self.name}" SET rowid = ? WHERE id = ?'

    def _select(self, equal: tuple[str, ...]) -> Any:
        query = self._model.select()
        for column in equal:
            query = query.where(getattr(self._model, column) == _blank(column))
        return query.order_by(SQL("rowid"))

    def _written(self, key: tuple[str, ...], query: Callable[[], Any]) -> str:
        """Peewee writes each statement once: writing it anew would cost more than the save."""
        if key not in self._statements:
            text, order = query().sql()
            wanted = self.columns if key == ("insert",) else key[1:]
            assert tuple(order)[: len(wanted)] == wanted, "parameters follow the column order"
            self._statements[key] = text
        return self._statements[key]

    def _make_model(self) -> type[Model]:
        # It never connects: it knows how SQLite wants statements written.
        meta = type("Meta", (), {"database": SqliteDatabase(None), "table_name": self.name})
        columns: dict[str, Any] = {
            name: _field(name, hint) for name, hint in hints_of(self.kind).items()
        }
        return type(self.kind.__name__, (Model,), {"Meta": meta, **columns})


def table_name(kind: type[Any]) -> str:
    """The table of a kind: its name in small letters, words joined by underscores."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


def _blank(column: str) -> Value:
    return Value(column, converter=False)


def _field(name: str, hint: Any) -> Any:
    optional: Any
    kind, optional, _ = split_hint(hint)
    if name == "id":
        return TextField(primary_key=True)
    if kind in (int, bool):
        return IntegerField(null=optional)
    if kind is float:
        return FloatField(null=optional)
    return BlobField(null=optional) if kind is bytes else TextField(null=optional)


def _is_json(kind: Any) -> bool:
    return get_origin(kind) is not None


def _stored(hint: Any) -> set[type[Any]]:
    """The types SQLite hands back for a field's values."""
    kind, optional, _ = split_hint(hint)
    nothing = {type(None)} if optional else set()
    if _is_json(kind):
        return {str, *nothing}
    if isinstance(kind, type) and issubclass(kind, Enum):
        return {*(type(each.value) for each in kind), *nothing}
    plain: dict[Any, set[type[Any]]] = {
        bool: {int}, int: {int}, float: {float, int}, bytes: {bytes},
    }  # fmt: skip
    return plain.get(kind, {str}) | nothing


def _encoder(hint: Any) -> Converter | None:
    kind, _, _ = split_hint(hint)
    if _is_json(kind):
        return lambda value: json.dumps(to_plain(value), ensure_ascii=False)
    if kind is datetime or (isinstance(kind, type) and issubclass(kind, Enum)):
        return to_plain
    return int if kind is bool else None


def _decoder(hint: Any) -> Converter | None:
    kind, _, _ = split_hint(hint)
    if _is_json(kind):
        return lambda value: value_from(hint, json.loads(value), "")
    if kind is datetime:
        return lambda value: value_from(datetime, value, "")
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    return bool if kind is bool else None
