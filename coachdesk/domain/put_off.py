"""What the coach does not want to be reminded of for a while."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from coachdesk.domain.scales import DayText, day_of

PUT_OFF_FOR: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class PutOff:
    """A reminder put off. ``id`` names what it is about and whom, ``until`` is the day it returns.

    An id is ``reason/record id``, for example ``no_next/`` and a client's id.
    """

    id: str
    until: DayText


def is_put_off(record: PutOff | None, today: date) -> bool:
    """Whether a reminder stays away today; one whose day cannot be read returns."""
    until = day_of(record.until) if record is not None else None
    return until is not None and today < until
