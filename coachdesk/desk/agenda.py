"""The sessions of some days and what was said last, as data for the first page."""

from datetime import UTC, datetime

from coachdesk.desk.desk import Desk
from coachdesk.domain.agenda import Appointment, LastWords
from coachdesk.storage.records import agenda

# What a client takes along from a session, most telling first.
TAKEN_ALONG = ("insight", "taste_takes_away", "year_from_now", "one_word")
_FOREVER = datetime(9999, 1, 1, tzinfo=UTC)


def appointments(desk: Desk, first: datetime, last: datetime, most: int) -> list[Appointment]:
    """The sessions planned, held or under way from one instant up to another, in order."""
    return agenda.appointments(desk.vault, first, last, most)


def next_appointment(desk: Desk, after: datetime) -> Appointment | None:
    """The first session planned from an instant on, however far ahead."""
    found = agenda.appointments(desk.vault, after, _FOREVER, 1, planned_only=True)
    return next(iter(found), None)


def last_words(desk: Desk, engagement_id: str) -> LastWords | None:
    """What the client took along from the last session held."""
    return agenda.last_words(desk.vault, engagement_id, TAKEN_ALONG)
