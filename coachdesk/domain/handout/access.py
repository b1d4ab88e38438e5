"""What an access pack says on paper: everything kept about one client, but no private note."""

from dataclasses import dataclass

from coachdesk.domain.handout.common import Header
from coachdesk.domain.scales import Count


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessFact:
    """One thing that is kept. ``said`` is true for words, false for numbers, days and choices."""

    key: str
    text: str
    said: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessEntry:
    """One record: what it is called and what is kept in it.

    ``stage`` and ``on`` name the session it is from, where it is from one.
    """

    title: str = ""
    stage: str = ""
    on: str = ""
    facts: tuple[AccessFact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessPart:
    """The records of one sort. ``engagement`` is the number of theirs, 0 for the person's own."""

    key: str
    engagement: Count = 0
    entries: tuple[AccessEntry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessContent:
    """An access pack on paper. ``engagements`` is how many there are."""

    header: Header
    engagements: Count = 0
    parts: tuple[AccessPart, ...] = ()
