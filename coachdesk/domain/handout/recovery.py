"""What the recovery sheet says: the key of a practice, for its coach alone.

It is no handout: it belongs to no client, is in no list of kinds, and is never kept as given.
"""

from dataclasses import dataclass, field

from coachdesk.domain.scales import NO_DAY, DayText


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryContent:
    """The recovery sheet. ``mark`` tells which key it is for, ``groups`` are the key itself.

    ``language`` is the page's own (ISO 639-1), empty for that of the interface.
    """

    practice: str = ""
    coach: str = ""
    logo: bytes = field(default=b"", repr=False)
    brand: str = ""
    on: DayText = NO_DAY
    mark: str = ""
    language: str = ""
    groups: tuple[str, ...] = field(default=(), repr=False)
