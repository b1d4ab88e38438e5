"""What a unit of work changed. Apart from the rest of storage: undo needs it before any vault."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after; ``None`` before means made, after means deleted.

    ``place`` is where a deleted record stood in the order made, so that undo puts it back there.
    """

    kind: type[Any]
    id: str
    before: Any
    after: Any
    place: int | None = None
