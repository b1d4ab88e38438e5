"""Which way the letters of a line run: the levels of Unicode's bidirectional algorithm.

The rules are those of python-bidi; lines are put in order here, after they are broken.
"""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final, TypeVar

from coachdesk.handouts.fonts.signs import JOINERS

_MARK: Final = "\u0300"
_KNOWN: Final = frozenset(("L", "R", "AL", "EN", "ES", "ET", "AN", "CS", "NSM", "S", "WS", "ON"))
_BRACKETS: Final = {"(": ")", "[": "]", "{": "}", "⟨": "⟩", "「": "」", "『": "』", "（": "）"}
_RIGHT: Final = ("R", "AL")
T = TypeVar("T")


def runs_from_right(text: str) -> bool:
    """Whether a paragraph runs from right to left: its first strong letter says so."""
    for sign in text:
        kind = unicodedata.bidirectional(sign)
        if kind == "L":
            return False
        if kind in _RIGHT:
            return True
    return False


def levels(text: str) -> list[int]:
    """The level of each sign of a paragraph: odd ones run from right to left."""
    if text.isascii() or not any(
        unicodedata.bidirectional(sign) in ("R", "AL", "AN") for sign in text
    ):
        return [0] * len(text)
    from bidi import algorithm

    base = int(runs_from_right(text))
    storage: dict[str, Any] = algorithm.get_empty_storage()
    storage["base_level"] = base
    storage["base_dir"] = ("L", "R")[base]
    algorithm.get_embedding_levels("".join(map(_known, text)), storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    _pair_brackets(storage["chars"], storage["base_dir"])
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    found = [each["level"] for each in storage["chars"]]
    assert len(found) == len(text)
    return found


@lru_cache(maxsize=8192)
def _known(sign: str) -> str:
    """A sign the rules know, of the same direction: they know no break and nothing unassigned."""
    if sign in JOINERS:
        return _MARK
    kind = unicodedata.bidirectional(sign)
    return sign if kind in _KNOWN else " " if kind else "a"


def _pair_brackets(signs: list[dict[str, Any]], base: str) -> None:
    """Give both brackets of a pair one direction (rule N0), which python-bidi leaves out."""
    for first, last in _pairs([each["ch"] for each in signs]):
        inside = {_strong(each["type"]) for each in signs[first + 1 : last]} - {""}
        if not inside:
            continue
        way = base
        if base not in inside:
            before = (_strong(each["type"]) for each in reversed(signs[:first]))
            way = next(filter(None, before), base)
        signs[first]["type"] = signs[last]["type"] = way


def _pairs(text: list[str]) -> list[tuple[int, int]]:
    """Where brackets open and close, in order of the first."""
    opened: list[int] = []
    found = []
    for n, sign in enumerate(text):
        if sign in _BRACKETS:
            opened.append(n)
        elif sign in _BRACKETS.values():
            at = next((o for o in reversed(opened) if _BRACKETS[text[o]] == sign), None)
            if at is not None:
                del opened[opened.index(at) :]
                found.append((at, n))
    return sorted(found)


def _strong(kind: str) -> str:
    """The direction a type counts as beside brackets; numbers run with the right."""
    return {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}.get(kind, "")


def in_order(runs: Sequence[tuple[int, T]]) -> list[T]:
    """Runs of a line, each with its level, as they stand from left to right."""
    ordered = list(runs)
    odd = [level for level, _ in ordered if level % 2]
    for least in range(
        max((level for level, _ in ordered), default=0), min(odd, default=1) - 1, -1
    ):
        at = 0
        while at < len(ordered):
            end = at
            while end < len(ordered) and ordered[end][0] >= least:
                end += 1
            ordered[at:end] = ordered[at:end][::-1]
            at = max(end, at + 1)
    return [run for _, run in ordered]


def mirrored(text: str) -> str:
    """Signs without joins as they stand when they run from right to left."""
    from bidi.mirror import MIRRORED

    return "".join(MIRRORED.get(sign, sign) for sign in reversed(text))
