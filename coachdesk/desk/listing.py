"""The client list and the agenda as data, apart from the acts: the first page reads them."""

from collections.abc import Sequence
from datetime import UTC, datetime

from coachdesk.desk.desk import Desk
from coachdesk.domain.agenda import Appointment, LastWords
from coachdesk.domain.client import ClientLine
from coachdesk.storage.records import agenda
from coachdesk.storage.records.clients import client_lines, lines_in_full

# What a client takes along from a session, most telling first.
TAKEN_ALONG = ("insight", "taste_takes_away", "year_from_now", "one_word")
_FOREVER = datetime(9999, 1, 1, tzinfo=UTC)


def lines(desk: Desk) -> list[ClientLine]:
    """Every client as a line of the list, in no particular order, without what was held so far."""
    return client_lines(desk.vault)


def lines_told(desk: Desk, client_ids: Sequence[str]) -> list[ClientLine]:
    """The lines of some clients with what was held so far, in no particular order."""
    return lines_in_full(desk.vault, client_ids)


def has_clients(desk: Desk) -> bool:
    """Whether there is any client at all."""
    return bool(desk.vault.rows("SELECT 1 FROM client LIMIT 1"))


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
