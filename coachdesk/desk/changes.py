"""What an act touched, told to whoever shows it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Changes:
    """The records one act changed.

    ``kinds`` are record types, ``ids`` the records' ids, ``engagements`` the ids of the
    engagements they belong to. ``origin`` is the part of the program that already shows the
    change and may skip itself; ``act`` is the act's name. ``everything`` means the whole vault was
    replaced.
    """

    kinds: frozenset[type[Any]]
    ids: frozenset[str]
    engagements: frozenset[str]
    act: str
    origin: object = None
    everything: bool = False


Observer = Callable[[Changes], None]
