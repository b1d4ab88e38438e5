"""A client: the person the coach works with. Only the name is ever required."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from coachdesk.domain.errors import RuleBroken
from coachdesk.domain.ids import ClientId
from coachdesk.domain.text import clean_line

STALLED_AFTER_DAYS = 30


class ClientStatus(StrEnum):
    """Where a client stands with the practice."""

    ENQUIRY = "enquiry"
    ACTIVE = "active"
    PAUSED = "paused"
    COMPLETED = "completed"
    ARCHIVED = "archived"


class PreferredContact(StrEnum):
    """How the client likes to be reached."""

    EMAIL = "email"
    PHONE = "phone"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """One client. ``code`` is four characters that stand for the name where it is hidden."""

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


def initials(name: str) -> str:
    """One or two capitals for the avatar; empty for a name without letters or digits."""
    words = [word for word in name.split() if any(sign.isalnum() for sign in word)]
    if not words:
        return ""
    ends = words[:1] if len(words) == 1 else [words[0], words[-1]]
    return "".join(next(sign for sign in word if sign.isalnum()).upper()[:1] for word in ends)


def is_reading_only(client: Client) -> bool:
    """An archived client can be read, not changed, until brought back."""
    return client.status is ClientStatus.ARCHIVED


class ClientLine(NamedTuple):
    """What the client list needs of one client; a plain tuple, because there may be thousands.

    ``next_*`` describe the nearest planned session (UTC text, empty when none), ``held_stages``
    is a comma-separated list of the stage keys held in the current engagement, ``last_held_at``
    the last session's UTC text. ``check_ins`` counts the check-ins held. Where many lines are read
    at once, these three are empty until a row comes into view.
    """

    id: str
    code: str
    name: str
    preferred_name: str
    status: str
    tags: str
    next_at: str
    next_stage: str
    last_held_at: str
    held_stages: str
    check_ins: int
    engagement_id: str


def is_stalled(last_held: date | None, has_next: bool, today: date) -> bool:
    """Whether a month has gone by since the last session with no next date."""
    return last_held is not None and not has_next and (today - last_held).days > STALLED_AFTER_DAYS
