"""The archive: a whole vault as one JSON document, and back without losing a letter.

The document nests as the practice does, by the tree of ``archive_tree``.
"""

import stat
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any, Final

from coachdesk.desk.archive_tree import CLIENTS, OF_A_STAGE, PRACTICE, STAGE_KEYS, Branch
from coachdesk.desk.desk import Desk
from coachdesk.domain.client import Client
from coachdesk.domain.errors import ArchiveRefused
from coachdesk.domain.invoice import Invoice
from coachdesk.domain.moments import moment_text
from coachdesk.domain.plain import Plain, from_plain, hints_of, to_plain, value_from
from coachdesk.domain.practice import (
    PRACTICE_ID,
    Practice,
)
from coachdesk.domain.strict_json import read_strict
from coachdesk.storage.carrying import Issued, unknown_to
from coachdesk.storage.tables import TABLES
from coachdesk.storage.unit import Unit

FORMAT: Final = "coachdesk-archive"
SCHEMA: Final = 5
MOST_BYTES: Final = 512 * 1024 * 1024
MOST_CHARACTERS_OF_ID: Final = 200


def export_archive(desk: Desk, app_version: str) -> dict[str, Plain]:
    """The whole vault as plain data. Two exports of one vault differ only in ``exported_at``."""
    owned: dict[str, dict[str, list[Any]]] = {}

    def children(branch: Branch, owner: str) -> list[Any]:
        if branch.name not in owned:
            by_owner: dict[str, list[Any]] = defaultdict(list)
            for record in desk.vault.all(branch.kind):
                by_owner[getattr(record, branch.parent) if branch.parent else ""].append(record)
            owned[branch.name] = by_owner
        return owned[branch.name].get(owner, [])

    def written(branch: Branch, record: Any) -> dict[str, Plain]:
        plain = {name: to_plain(getattr(record, name)) for name in branch.written}
        for child in branch.children:
            found = [written(child, each) for each in children(child, record.id)]
            plain[child.name] = next(iter(found), None) if child.single else found
        return plain

    practice = desk.vault.get(Practice, PRACTICE_ID) or Practice()
    profile = {name: to_plain(getattr(practice, name)) for name in _profile()}
    lists = {
        branch.name: [written(branch, each) for each in desk.vault.all(branch.kind)]
        for branch in PRACTICE
    }
    return {
        "format": FORMAT,
        "schema": SCHEMA,
        "exported_at": moment_text(desk.now()),
        "app_version": app_version,
        "practice": {**profile, **lists},
        "clients": [written(CLIENTS, each) for each in children(CLIENTS, "")],
    }


def read_json(text: str) -> Plain:
    """The text of an archive file as plain data, for ``read_archive`` and ``import_archive``.

    Raises:
        ArchiveRefused: the text is no JSON, too large or too deep, names a thing twice or holds a
            number that cannot be kept.
    """
    return read_strict(text)


def read_archive_file(path: Path) -> Plain:
    """What stands in an archive file, for ``read_archive`` and ``import_archive``.

    Raises:
        ArchiveRefused: the file is too large or no archive's text.
        OSError: it cannot be read.
    """
    about = path.stat()
    if not stat.S_ISREG(about.st_mode):
        raise ArchiveRefused("$", "this is no file")
    if about.st_size > MOST_BYTES:
        raise ArchiveRefused("$", "the file is larger than 512 megabytes")
    with path.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:  # it grew meanwhile
        raise ArchiveRefused("$", "the file is larger than 512 megabytes")
    try:
        return read_json(content.decode("utf-8"))
    except UnicodeDecodeError:
        raise ArchiveRefused("$", "a text in UTF-8 is expected") from None


def read_archive(archive: Plain) -> list[Any]:
    """Every record an archive holds, owners before what they own.

    Raises:
        ArchiveRefused: naming the path of the first thing that is wrong.
    """
    _check_head(archive)
    records = [*_practice_records(archive["practice"]), *_records(CLIENTS, archive, "$", {})]
    seen: dict[tuple[type[Any], str], str] = {}
    numbers: dict[tuple[int, int], str] = {}
    for path, record in records:
        known = seen.setdefault((type(record), record.id), path)
        if known != path:
            raise ArchiveRefused(path, f"the same thing stands at {known} already")
        if isinstance(record, Invoice) and numbers.setdefault(_number(record), path) != path:
            raise ArchiveRefused(path, "another document of its year has the same number")
    return [record for _, record in records]


def import_archive(desk: Desk, archive: Plain) -> int:
    """Replace the whole vault by an archive, all or nothing; returns the number of clients.

    Numbered documents issued since an archive of this practice was written stay, as with a copy.

    Raises:
        ArchiveRefused: the archive does not fit; the vault is unchanged.
        StorageError: the vault could not be written; it is unchanged.
    """
    records = read_archive(archive)
    with desk.vault.unit() as unit:
        stay = _issued_since(unit, records)
        for kind in reversed(TABLES):
            unit.empty(kind)
        for record in (*records, *stay):
            unit.insert(record)
    desk.replaced()
    return sum(isinstance(record, Client) for record in records)


def _issued_since(unit: Unit, records: list[Any]) -> tuple[Invoice, ...]:
    """What was issued here and an archive lacks, if it tells of a client this practice has."""
    issued = Issued(unit.all(Invoice), frozenset(each.id for each in unit.all(Client)))
    clients = frozenset(each.id for each in records if isinstance(each, Client))
    if not clients & issued.clients:
        return ()
    known = tuple(each for each in records if isinstance(each, Invoice))
    return unknown_to(known, clients, issued)


def _number(invoice: Invoice) -> tuple[int, int]:
    return invoice.year, invoice.number


def _profile() -> tuple[str, ...]:
    return tuple(name for name in hints_of(Practice) if name != "id")


def _check_head(archive: Plain) -> None:
    if not isinstance(archive, dict):
        raise ArchiveRefused("$", "an object is expected here")
    if archive.get("format") != FORMAT:
        raise ArchiveRefused("$.format", f"'{FORMAT}' is expected here")
    schema = archive.get("schema")
    if isinstance(schema, bool) or not isinstance(schema, int) or schema < 1:
        raise ArchiveRefused("$.schema", "a whole number from 1 is expected here")
    if schema > SCHEMA:
        raise ArchiveRefused(
            "$.schema", f"the archive is of schema {schema}; this program reads up to {SCHEMA}"
        )
    known = {"format", "schema", "exported_at", "app_version", "practice", "clients"}
    for name in known - archive.keys():
        raise ArchiveRefused(f"$.{name}", "this is missing")
    for name in archive.keys() - known:
        raise ArchiveRefused(f"$.{name}", "nothing of this name is known here")
    from datetime import datetime

    value_from(datetime, archive["exported_at"], "$.exported_at")
    value_from(str, archive["app_version"], "$.app_version")


def _practice_records(plain: Plain) -> Iterator[tuple[str, Any]]:
    path = "$.practice"
    if not isinstance(plain, dict):
        raise ArchiveRefused(path, "an object is expected here")
    names = {branch.name for branch in PRACTICE}
    if "id" in plain:
        raise ArchiveRefused(f"{path}.id", "nothing of this name is known here")
    profile = {name: value for name, value in plain.items() if name not in names}
    yield path, from_plain(Practice, profile, path)
    for branch in PRACTICE:
        yield from _records(branch, plain, path, {})


def _records(
    branch: Branch, owner: dict[str, Plain], path: str, implied: dict[str, str]
) -> Iterator[tuple[str, Any]]:
    """The records of a branch under one owner, each with its path."""
    found = owner.get(branch.name)
    here = f"{path}.{branch.name}"
    if branch.single:
        if found is not None:
            yield from _record(branch, found, here, implied)
        return
    if found is None and branch.name not in owner and (implied or branch.since > 1):
        return
    if not isinstance(found, list):
        raise ArchiveRefused(here, "a list is expected here")
    for number, each in enumerate(found):
        yield from _record(branch, each, f"{here}[{number}]", implied)


def _record(
    branch: Branch, plain: Plain, path: str, implied: dict[str, str]
) -> Iterator[tuple[str, Any]]:
    if not isinstance(plain, dict):
        raise ArchiveRefused(path, "an object is expected here")
    nested = {child.name for child in branch.children}
    allowed = {*branch.written, *nested}
    for name in plain:
        if name not in allowed:
            raise ArchiveRefused(f"{path}.{name}", "nothing of this name is known here")
    own = {name: value for name, value in plain.items() if name not in nested}
    columns = hints_of(branch.kind)
    known = {name: value for name, value in implied.items() if name in columns}
    if branch.single:
        known["id"] = implied[branch.parent]
    for name in branch.named_by:
        if not isinstance(own.get(name), str):
            raise ArchiveRefused(f"{path}.{name}", "a text is expected here")
        known["id"] = f"{implied[branch.parent]}/{own[name]}"
    record = from_plain(branch.kind, {**_required(branch, path, own), **known}, path)
    if branch.has_own_id:
        _check_id(record.id, path)
    if branch.kind in OF_A_STAGE and record.stage not in STAGE_KEYS:
        known_keys = ", ".join(map(repr, STAGE_KEYS))
        raise ArchiveRefused(f"{path}.stage", f"one of {known_keys} is expected here")
    if branch is CLIENTS and not record.name.strip():
        raise ArchiveRefused(f"{path}.name", "a client needs a name")
    yield path, record
    below = {**known, **_link(branch, record)}
    for child in branch.children:
        yield from _records(child, plain, path, below)


def _required(branch: Branch, path: str, own: dict[str, Plain]) -> dict[str, Plain]:
    for field in fields(branch.kind):
        if field.name in branch.written and field.name not in own and field.default is MISSING:
            raise ArchiveRefused(f"{path}.{field.name}", "this is missing")
    return own


def _check_id(identity: str, path: str) -> None:
    if not identity or len(identity) > MOST_CHARACTERS_OF_ID:
        raise ArchiveRefused(f"{path}.id", "an id of 1 to 200 characters is expected here")


def _link(branch: Branch, record: Any) -> dict[str, str]:
    """The name of the field by which children point at a record."""
    return {child.parent: record.id for child in branch.children}
