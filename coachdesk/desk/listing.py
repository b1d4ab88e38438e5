"""The client list, and the list of what was given, as data apart from the acts."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from coachdesk.desk.desk import Desk
from coachdesk.domain.client_line import ClientLine
from coachdesk.storage.records.clients import client_lines, last_held_of_all, lines_in_full

if TYPE_CHECKING:
    from coachdesk.domain.given import GivenLine


def lines(desk: Desk) -> list[ClientLine]:
    """Every client as a line of the list, in no particular order, without what was held so far."""
    return client_lines(desk.vault)


def lines_told(desk: Desk, client_ids: Sequence[str]) -> list[ClientLine]:
    """The lines of some clients with what was held so far, in no particular order."""
    return lines_in_full(desk.vault, client_ids)


def last_held(desk: Desk) -> dict[str, str]:
    """When the last session of each client's current engagement was held, by their ids."""
    return last_held_of_all(desk.vault)


def has_clients(desk: Desk) -> bool:
    """Whether there is any client at all."""
    return bool(desk.vault.rows("SELECT 1 FROM client LIMIT 1"))


def given_lines(desk: Desk) -> "list[GivenLine]":
    """Every document given to any client, newest first, without what it said."""
    from coachdesk.storage.records import given

    return given.given_lines(desk.vault)
