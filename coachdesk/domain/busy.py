"""A time the coach's own calendar says is taken, so that nobody is planned into it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Busy:
    """One entry taken in from a calendar file, from ``starts_at`` up to ``ends_at``.

    ``uid`` is the entry's own name in that calendar, by which a later file changes it, and
    ``source`` the file's. An ``all_day`` entry is shown and stands in the way of nothing.
    """

    id: str
    uid: str
    title: str = ""
    starts_at: datetime
    ends_at: datetime
    all_day: bool = False
    source: str = ""
