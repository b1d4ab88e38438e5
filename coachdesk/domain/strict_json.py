"""JSON text as plain data, refusing what the ``json`` module lets through in silence.

A file from outside may be huge, nested without end, name a thing twice or hold numbers no vault can
keep. Each is refused with the path of the place, as every other fault of an archive is.
"""

import json
import math
from typing import Any, Final

from coachdesk.domain.errors import ArchiveRefused
from coachdesk.domain.plain import Plain

MOST_CHARACTERS: Final = 256 * 1024 * 1024
MOST_LEVELS: Final = 40
LARGEST_WHOLE_NUMBER: Final = 2**63 - 1

_TOO_DEEP: Final = f"more than {MOST_LEVELS} levels stand inside each other"


class _Refused:
    """Stands in the parsed data where something cannot be kept, until its path is known."""

    def __init__(self, problem: str, name: str = "") -> None:
        self.problem = problem
        self.name = name


def read_strict(text: str) -> Plain:
    """The plain data a JSON text holds.

    Raises:
        ArchiveRefused: the text is no JSON, too large, nested too deep, names a thing twice or
            holds a number that cannot be kept; with the path of the first such place.
    """
    if len(text) > MOST_CHARACTERS:
        raise ArchiveRefused("$", "the file is larger than 256 million characters")
    try:
        plain = json.loads(
            text.removeprefix("\ufeff"),
            object_pairs_hook=_named_once,
            parse_constant=lambda name: _Refused(f"{name} is not a number"),
            parse_int=_whole_number,
            parse_float=_number,
        )
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise ArchiveRefused("$", f"this is not JSON: it breaks off at {where}") from None
    except RecursionError:
        raise ArchiveRefused("$", _TOO_DEEP) from None
    _look_through(plain, "$", 1)
    return plain


def _named_once(pairs: list[tuple[str, Any]]) -> dict[str, Any] | _Refused:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    seen: set[str] = set()
    for name, _ in pairs:
        if name in seen:
            return _Refused("this name stands here twice", name)
        seen.add(name)
    raise AssertionError("a name was counted twice but not found twice")


def _whole_number(digits: str) -> int | _Refused:
    if len(digits) > len(str(-LARGEST_WHOLE_NUMBER)):
        return _Refused("the number is too large")
    number = int(digits)
    return number if abs(number) <= LARGEST_WHOLE_NUMBER else _Refused("the number is too large")


def _number(digits: str) -> float | _Refused:
    number = float(digits)
    return number if math.isfinite(number) else _Refused("the number is too large")


def _look_through(plain: Plain, path: str, level: int) -> None:
    if isinstance(plain, _Refused):
        raise ArchiveRefused(f"{path}.{plain.name}" if plain.name else path, plain.problem)
    if not isinstance(plain, dict | list):
        return
    if level > MOST_LEVELS:
        raise ArchiveRefused(path, _TOO_DEEP)
    if isinstance(plain, dict):
        for name, value in plain.items():
            if isinstance(value, dict | list | _Refused):
                _look_through(value, f"{path}.{name}", level + 1)
    else:
        for number, value in enumerate(plain):
            if isinstance(value, dict | list | _Refused):
                _look_through(value, f"{path}[{number}]", level + 1)
