"""The names and values of a PDF's fields, whichever program wrote them.

Fields stand in fields without end, values come in four encodings and states have names: all of it
may be nonsense, and more of it than anyone typed is refused.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from coachdesk.domain.form import YES, FormProblem, FormRefused
from coachdesk.domain.text import clean

MOST_FIELDS: Final = 20_000
MOST_SIGNS: Final = 20_000
MOST_NAME: Final = 400
DEEPEST: Final = 24

_LANGUAGE_MARK: Final = re.compile("\x1b[^\x1b]{2,5}\x1b")
_RADIO, _PUSH = 1 << 15, 1 << 16


def plain(thing: Any) -> Any:
    """What a reference leads to."""
    return thing.get_object() if hasattr(thing, "get_object") else thing


@dataclass(frozen=True, slots=True)
class _Node:
    """A field on the way down: itself, its parents' names, and what it has from them."""

    thing: Any
    name: str
    kind: str
    flags: int
    value: Any
    options: Any
    depth: int


def field_values(fields: Any) -> Iterator[tuple[str, str]]:
    """The full name and the value of every field below a list of fields, in their order."""
    seen: set[tuple[int, int]] = set()
    waiting = [_Node(each, "", "", 0, None, None, 0) for each in reversed(listed(fields))]
    looked_at = 0
    while waiting:
        node = waiting.pop()
        looked_at += 1
        if looked_at > MOST_FIELDS or node.depth > DEEPEST:
            raise FormRefused(FormProblem.TOO_MUCH)
        number = getattr(node.thing, "idnum", None)
        if number is not None:
            place = (number, node.thing.generation)
            if place in seen:
                continue
            seen.add(place)
        field = plain(node.thing)
        if not isinstance(field, dict):
            continue
        here = _inherited(node, field)
        if len(here.name) > MOST_NAME:
            continue
        kids = listed(field.get("/Kids"))
        below = [each for each in kids if is_field(each)]
        if below:
            waiting += [_with(here, each) for each in reversed(below)]
        elif here.name:
            value = _value(here, field, kids)
            if value is not None:
                yield here.name, value


def listed(thing: Any) -> list[Any]:
    """A list as a file has it, empty for what is none.

    Raises:
        FormRefused: it is longer than any form's.
    """
    found = plain(thing)
    if not isinstance(found, list):
        return []
    if len(found) > MOST_FIELDS:
        raise FormRefused(FormProblem.TOO_MUCH)
    return list(found)


def is_field(thing: Any) -> bool:
    """Whether something is a field with a name of its own."""
    found = plain(thing)
    return isinstance(found, dict) and "/T" in found


def _with(node: _Node, kid: Any) -> _Node:
    return _Node(kid, node.name, node.kind, node.flags, node.value, node.options, node.depth + 1)


def _inherited(node: _Node, field: Any) -> _Node:
    own = _text(field.get("/T")) if "/T" in field else ""
    name = ".".join(filter(None, (node.name, own)))
    flags = plain(field.get("/Ff", node.flags))
    return _Node(
        node.thing,
        name,
        str(plain(field.get("/FT", node.kind))),
        flags if isinstance(flags, int) else 0,
        plain(field.get("/V", node.value)),
        plain(field.get("/Opt", node.options)),
        node.depth,
    )


def _value(node: _Node, field: Any, kids: list[Any]) -> str | None:
    """A field's value; ``None`` for what is no field to fill in."""
    if node.kind == "/Tx":
        return _text(node.value)
    if node.kind == "/Ch":
        chosen = listed(node.value)[:1] or [node.value]
        return _exported(_text(plain(chosen[0])), node.options)
    if node.kind == "/Btn" and not node.flags & _PUSH:
        state = _state(node.value)
        if node.value is None:
            shown = [_state(plain(plain(each).get("/AS"))) for each in (kids or [field])]
            state = next(filter(None, shown), "")
        if not node.flags & _RADIO:
            return YES if state else ""
        return _nth(state, node.options)
    return None


def _state(value: Any) -> str:
    """The name of the state a button is in, empty when it is off."""
    said = _text(value).removeprefix("/")
    return "" if said in ("", "Off") else said


def _nth(state: str, options: Any) -> str:
    """Some programs number the buttons of a group and keep the values they stand for beside."""
    known = listed(options)
    if state.isascii() and state.isdigit() and int(state) < len(known):
        return _text(plain(known[int(state)]))
    return state


def _exported(said: str, options: Any) -> str:
    for each in listed(options):
        pair = listed(each)
        if len(pair) == 2 and said == _text(plain(pair[1])):
            return _text(plain(pair[0]))
    return said


# Texts


def _text(value: Any) -> str:
    """A text as it may be kept; empty for what is none."""
    found = plain(value)
    if hasattr(found, "get_data"):  # long texts may be kept as a stream
        found = found.get_data()
    said = _decoded(found) if isinstance(found, bytes) else found if isinstance(found, str) else ""
    original = getattr(found, "original_bytes", b"") if isinstance(found, str) else b""
    if said.startswith("ï»¿") and original:
        said = original.decode("utf-8-sig", "replace")
    if len(said) > 2 * MOST_SIGNS:
        raise FormRefused(FormProblem.TOO_MUCH)
    said = clean(_LANGUAGE_MARK.sub("", said))
    if len(said) > MOST_SIGNS:
        raise FormRefused(FormProblem.TOO_MUCH)
    return said.lstrip("\ufeff").strip()


def _decoded(raw: bytes) -> str:
    from pypdf.generic import decode_pdfdocencoding

    if raw[:2] in (b"\xfe\xff", b"\xff\xfe"):
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8-sig") if raw[:3] == b"\xef\xbb\xbf" else decode_pdfdocencoding(raw)
    except UnicodeDecodeError:
        return raw.decode("utf-8", "replace")
