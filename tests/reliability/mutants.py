"""Files as they come back from a broken stick or a person who means harm: made from sound ones."""

import copy
import json
from random import Random
from typing import Any

Plain = Any

ODD: tuple[Plain, ...] = (
    None, True, False, 0, -1, 1, 2**31, 2**63 - 1, 2**63, -(2**63), 10**400, 1.5, -0.0, 1e308,
    "", " ", "\x00", "a\x00b", "\ud800", "\udfff\ud800", "\u202e", "\ufeff", "x" * 70_000, "..",
    "0000-00-00", "2026-02-31", "9999-12-31", "0001-01-01", "10000-01-01", "24:00",
    "2026-01-01T00:00:00", "2026-01-01T00:00:00+99:99", "9999-12-31T23:59:59.999999-23:59",
    "0001-01-01T00:00:00+23:59", "NaN", "Infinity", "AAAA", "=1+1", "<b>", "'; DROP",
    "client", "opening", "١٢", [], {}, [None], [[]], [{}], {"": None}, {"id": "x"}, [1, "a", {}],
)  # fmt: skip
RAW = (
    b"NaN", b"-Infinity", b"1e999", b"9" * 5000, b"[" * 2000, b'{"a":' * 500, b"\xff\xfe", b"\x00",
    b'"id": "x", "id": "y", ', b"\\ud800", b"\\u0000", b"//", b"\r\n", b"=", b"[[", b"]]", b'"""',
    b"'''", b"1979-05-27T07:32:00", b"0x" + b"f" * 400, b"inf", b"true", b"\xf0\x9f\x91\xb5",
)  # fmt: skip


def bytes_changed(content: bytes, dice: Random) -> bytes:
    """A file with a few things done to its bytes."""
    changed = bytearray(content)
    for _ in range(dice.choice((1, 1, 1, 2, 4, 16))):
        at = dice.randrange(len(changed) + 1)
        length = dice.choice((1, 1, 2, 8, 64, 700))
        match dice.randrange(8):
            case 0:
                changed[at : at + 1] = bytes([dice.randrange(256)])
            case 1:
                if at < len(changed):
                    changed[at] ^= 1 << dice.randrange(8)
            case 2:
                del changed[at : at + length]
            case 3:
                changed[at:at] = changed[at : at + length]
            case 4:
                changed[at:at] = dice.choice(RAW)
            case 5:
                changed[at : at + length] = dice.choice(RAW)
            case 6:
                other = dice.randrange(len(changed) + 1)
                changed[at : at + length] = changed[other : other + length]
            case _:
                if dice.random() < 0.3:
                    del changed[at:]
    return bytes(changed)


def plain_changed(plain: Plain, dice: Random) -> Plain:
    """Plain data of JSON with a few values, names or whole parts changed."""
    changed = copy.deepcopy(plain)
    for _ in range(dice.choice((1, 1, 1, 2, 3))):
        _change(changed, dice)
    return changed


def _change(plain: Plain, dice: Random) -> None:
    """Go down to a random place, more often a deep one, and change it."""
    here, key = plain, None
    above: Plain = None
    while isinstance(here, dict | list) and here and (above is None or dice.random() < 0.9):
        above, key = here, dice.choice([*here] if isinstance(here, dict) else range(len(here)))
        here = above[key]
    if above is None:  # an earlier change left nothing to go down to
        return
    match dice.randrange(6):
        case 0 | 1 | 2:
            above[key] = copy.deepcopy(dice.choice(ODD))
        case 3:
            del above[key]
        case 4 if isinstance(above, list):
            above.append(copy.deepcopy(here))
        case 5 if isinstance(above, dict):
            above[dice.choice(("", "id", "name", "extra", "engagement_id"))] = above.pop(key)
        case _:
            nested: Plain = here
            for _ in range(dice.choice((1, 30, 60))):
                nested = dice.choice(([nested], {"x": nested}))
            above[key] = nested


def json_changed(plain: Plain, dice: Random) -> bytes:
    """A JSON file, its data changed, its bytes, or both."""
    turn = dice.randrange(3)
    data = plain_changed(plain, dice) if turn != 1 else plain
    content = json.dumps(data, ensure_ascii=dice.random() < 0.5, indent=1)
    raw = content.encode("utf-8", "surrogatepass")
    return bytes_changed(raw, dice) if turn != 0 else raw
