"""Records as plain data and back: the one codec for archive, JSON columns and kept documents.

Works from the annotations of the frozen dataclasses in this package, so a new field travels
without a line written here. It knows nothing of files or databases.
"""

import base64
import types
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Annotated, Any, Final, Union, get_args, get_origin, get_type_hints

from coachdesk.domain.errors import ArchiveRefused
from coachdesk.domain.moments import moment_of, moment_text
from coachdesk.domain.scales import Bounds
from coachdesk.domain.text import clean

Plain = Any  # what the json module reads and writes

_NONE: Final = type(None)


def hints_of(record_type: type[Any]) -> dict[str, Any]:
    """The field types of a record in field order, with bounds kept."""
    return _hints_of(record_type)  # type: ignore[arg-type]


@cache
def _hints_of(record_type: Any) -> dict[str, Any]:
    hints = get_type_hints(record_type, include_extras=True)
    return {field.name: hints[field.name] for field in fields(record_type)}


@cache
def split_hint(hint: Any) -> tuple[Any, bool, Bounds | None]:
    """Take a field's type apart: the type itself, whether ``None`` is allowed, its bounds."""
    bounds = None
    if get_origin(hint) is Annotated:
        hint, bounds, *_ = get_args(hint)
    if get_origin(hint) in (Union, types.UnionType):
        members = [member for member in get_args(hint) if member is not _NONE]
        optional = len(members) < len(get_args(hint))
        if len(members) == 1:
            return base_type(members[0]), optional, bounds
        return Union[tuple(members)], optional, bounds  # noqa: UP007 - built at run time
    return base_type(hint), False, bounds


def base_type(hint: Any) -> Any:
    """A ``NewType`` stands for the type it names."""
    while hasattr(hint, "__supertype__"):
        hint = hint.__supertype__
    return hint


def to_plain(value: Any) -> Plain:
    """A record, or a part of one, as dicts, lists, texts and numbers ready for JSON."""
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, tuple | list):
        return [to_plain(item) for item in value]
    if is_dataclass(value):
        return {field.name: to_plain(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(f"no plain form for {type(value).__name__}")


def from_plain(record_type: type[Any], plain: Plain, path: str = "$") -> Any:
    """Build a record from plain data; fields that are absent take their default.

    Raises:
        ArchiveRefused: naming the path of the first value that does not fit.
    """
    if not isinstance(plain, dict):
        raise ArchiveRefused(path, "an object is expected here")
    hints = hints_of(record_type)
    for key in plain:
        if key not in hints:
            raise ArchiveRefused(f"{path}.{key}", "nothing of this name is known here")
    values = {}
    for field in fields(record_type):
        if field.name in plain:
            values[field.name] = value_from(
                hints[field.name], plain[field.name], f"{path}.{field.name}"
            )
        elif field.default is MISSING and field.default_factory is MISSING:
            raise ArchiveRefused(f"{path}.{field.name}", "this is missing")
    return record_type(**values)


def value_from(hint: Any, plain: Plain, path: str) -> Any:
    """One value of the type ``hint`` from plain data.

    Raises:
        ArchiveRefused: the value is of another type, out of bounds or not a known word.
    """
    kind, optional, bounds = split_hint(hint)
    if plain is None:
        if optional:
            return None
        raise ArchiveRefused(path, "a value is expected here, not null")
    if get_origin(kind) is Union:
        return _one_of(get_args(kind), plain, path)
    if get_origin(kind) is tuple:
        if not isinstance(plain, list):
            raise ArchiveRefused(path, "a list is expected here")
        item = get_args(kind)[0]
        return tuple(value_from(item, part, f"{path}[{n}]") for n, part in enumerate(plain))
    if is_dataclass(kind):
        return from_plain(kind, plain, path)  # type: ignore[arg-type]
    value = _scalar(kind, plain, path)
    if bounds is not None and value not in bounds:
        raise ArchiveRefused(
            path, f"a whole number from {bounds.low} to {bounds.high} is expected here"
        )
    return value


def _one_of(kinds: tuple[Any, ...], plain: Plain, path: str) -> Any:
    for kind in kinds:
        try:
            return value_from(kind, plain, path)
        except ArchiveRefused:
            continue
    raise ArchiveRefused(path, "the value is of a kind that cannot stand here")


def _scalar(kind: Any, plain: Plain, path: str) -> Any:
    if kind is str:
        return _text(plain, path)
    if kind is bool:
        if isinstance(plain, bool):
            return plain
        raise ArchiveRefused(path, "true or false is expected here")
    if kind is int:
        if isinstance(plain, int) and not isinstance(plain, bool):
            return plain
        raise ArchiveRefused(path, "a whole number is expected here")
    if kind is float:
        return _number(plain, path)
    if isinstance(kind, type) and issubclass(kind, Enum):
        try:
            return kind(plain)
        except ValueError:
            known = ", ".join(repr(member.value) for member in kind)
            raise ArchiveRefused(path, f"one of {known} is expected here") from None
    return _from_text(kind, _text(plain, path), path)


def _text(plain: Plain, path: str) -> str:
    if not isinstance(plain, str):
        raise ArchiveRefused(path, "a text is expected here")
    if clean(plain) != plain:
        raise ArchiveRefused(path, "the text holds control characters that cannot be kept")
    return plain


def _number(plain: Plain, path: str) -> float:
    if isinstance(plain, bool) or not isinstance(plain, int | float):
        raise ArchiveRefused(path, "a number is expected here")
    if not abs(plain) <= 1e15:  # also refuses NaN and what a float cannot hold exactly
        raise ArchiveRefused(path, "the number is too large")
    return float(plain)


def _from_text(kind: Any, text: str, path: str) -> Any:
    try:
        if kind is datetime:
            return moment_of(text)
        if kind is date:
            return date.fromisoformat(text)
        if kind is bytes:
            return base64.b64decode(text, validate=True)
    except (ValueError, OverflowError):
        raise ArchiveRefused(path, f"this cannot be read as {kind.__name__}") from None
    raise TypeError(f"no way to read {kind}")
