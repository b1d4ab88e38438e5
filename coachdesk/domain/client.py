"""A client: the person the coach works with. Only the name is ever required."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.errors import RuleBroken
from coachdesk.domain.ids import ClientId
from coachdesk.domain.text import clean_line


class PreferredContact(StrEnum):
    """How the client likes to be reached."""

    EMAIL = "email"
    PHONE = "phone"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """One client. ``code`` is four characters that stand for the name where it is hidden.

    ``language`` is that of the client's handouts (ISO 639-1); empty means as the practice does.
    """

    id: ClientId
    code: str
    name: str
    preferred_name: str = ""
    pronouns: str = ""
    email: str = ""
    phone: str = ""
    time_zone: str = ""
    heard_from: str = ""
    preferred_contact: PreferredContact | None = None
    organisation: str = ""
    role: str = ""
    tags: tuple[str, ...] = ()
    status: ClientStatus = ClientStatus.ENQUIRY
    created_at: datetime
    status_since: datetime | None = None
    language: str = ""
    address: str = ""


def checked_name(name: str) -> str:
    """The name as kept.

    Raises:
        RuleBroken: ``client.name_missing`` when nothing but blanks was given.
    """
    kept = clean_line(name)
    if not kept:
        raise RuleBroken("client.name_missing")
    return kept


def first_name(client: Client) -> str:
    """What the coach calls the client: the preferred name, else the first word of the name."""
    return client.preferred_name.strip() or client.name.split(maxsplit=1)[0]


def is_reading_only(client: Client) -> bool:
    """An archived client can be read, not changed, until brought back."""
    return client.status is ClientStatus.ARCHIVED
