"""Which way the letters of a line run: the levels of Unicode's bidirectional algorithm.

The rules are those of python-bidi; lines are put in order here, after they are broken.
"""

import unicodedata
from collections.abc import Sequence
from typing import Any, Final, TypeVar

from coachdesk.handouts.fonts.signs import JOINERS

_AS_MARK: Final = dict.fromkeys(map(ord, JOINERS), "\u0300")
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
    algorithm.get_embedding_levels(text.translate(_AS_MARK), storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    found = [each["level"] for each in storage["chars"]]
    assert len(found) == len(text)
    return found


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
