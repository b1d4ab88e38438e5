"""The few kinds of number and date that coaching uses, and how a typed text becomes one.

A ``Scale10`` is 1 to 10 or ``None`` for "not rated"; nothing is never stored as 0. A ``DayText``
is what stands in a date field: ``2026-05-29``, ``2026-05-29T18:00`` (local wall time), empty, or
words that are not a date ("31 February"), which are kept as typed so that nothing is lost.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Annotated, NewType


@dataclass(frozen=True, slots=True)
class Bounds:
    """Inclusive limits of a whole number, read by ``domain.plain`` and the archive schema."""

    low: int
    high: int

    def __contains__(self, value: int) -> bool:
        return self.low <= value <= self.high


class PaperSize(StrEnum):
    """The two paper sizes every handout is laid out for."""

    A4 = "a4"
    LETTER = "letter"


Scale10 = Annotated[int | None, Bounds(1, 10)]
Scale5 = Annotated[int | None, Bounds(1, 5)]
Count = Annotated[int, Bounds(0, 2**53)]
Minutes = Annotated[int, Bounds(0, 1440)]
MinutesOrUnset = Annotated[int | None, Bounds(0, 1440)]
DayText = NewType("DayText", str)

NO_DAY = DayText("")


def day_of(text: str) -> date | None:
    """The calendar day in a ``DayText``; ``None`` when it is empty or not a possible date."""
    try:
        return date.fromisoformat(text[:10]) if len(text) in (10, 16) else None
    except ValueError:
        return None


def time_of(text: str) -> time | None:
    """The wall time in a ``DayText``; ``None`` when it has none."""
    if len(text) != 16 or text[10] != "T" or day_of(text) is None:
        return None
    try:
        return time.fromisoformat(text[11:])
    except ValueError:
        return None


def day_text(moment: date) -> DayText:
    """A date as a ``DayText``; a ``datetime`` keeps its hour and minute."""
    if isinstance(moment, datetime):
        return DayText(moment.strftime("%Y-%m-%dT%H:%M"))
    return DayText(moment.isoformat())


def is_unreadable(text: str) -> bool:
    """Whether a date field holds words that are no date, to be marked but kept."""
    return bool(text.strip()) and day_of(text) is None


def ends_before_start(start: str, end: str) -> bool:
    """Whether both days are readable and the end lies before the start."""
    first, last = day_of(start), day_of(end)
    return first is not None and last is not None and last < first


def share(part: float, whole: float) -> float:
    """``part / whole`` between 0 and 1; 0 when there is no whole."""
    return 0.0 if whole <= 0 else max(0.0, min(1.0, part / whole))
