"""What would come of people out of a file, with nothing changed: who is new, known, or nobody.

Somebody is known by the e-mail address, else by the name, else by the phone number; of two people
with one number, such as colleagues at a switchboard, differing addresses tell that they are two.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NamedTuple

from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.client_table import TEXTS, ClientRow, folded

FEWEST_DIGITS: Final = 7  # fewer are an extension, not a number
LAST_DIGITS: Final = 9  # what is before them may be written with the country or without


class Twins(StrEnum):
    """What becomes of a row whose e-mail, name or phone number is known already."""

    SKIP = "skip"
    FILL = "fill"
    ADD = "add"


class Fate(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    FILLED = "filled"
    SKIPPED = "skipped"


class Reason(StrEnum):
    """Why a row is no new client, or empty."""

    NONE = ""
    NO_NAME = "no_name"
    SAME_EMAIL = "same_email"
    SAME_NAME = "same_name"
    SAME_PHONE = "same_phone"
    NOTHING_NEW = "nothing_new"
    ARCHIVED = "archived"


class Decision(NamedTuple):
    """What becomes of one row. ``client_id`` is the known client's, empty for one further up.

    ``twin`` is the number of the row further up that makes that client, 0 for none.
    """

    row: ClientRow
    fate: Fate
    reason: Reason = Reason.NONE
    client_id: str = ""
    twin: int = 0


@dataclass(slots=True)
class _Held:
    """A client who is there, or would be by then, as far as a further row has to know."""

    client_id: str
    number: int
    archived: bool
    email: str
    said: set[str] = field(default_factory=set)
    tags: set[str] = field(default_factory=set)


class _Known:
    """Everybody who is there, or would be by then, by what a further row may share with them."""

    def __init__(self) -> None:
        self._by: dict[Reason, dict[str, _Held]] = {
            Reason.SAME_EMAIL: {}, Reason.SAME_NAME: {}, Reason.SAME_PHONE: {},
        }  # fmt: skip

    def remember(self, held: _Held, name: str, phone: str) -> None:
        """Know one more; who was known first stays the one."""
        for reason, key in self._keys(held.email, name, phone):
            self._by[reason].setdefault(key, held)

    def find(self, row: ClientRow) -> tuple[_Held | None, Reason]:
        """Who a row is, and what tells."""
        email = folded(row.texts.get("email", ""))
        for reason, key in self._keys(email, row.name, row.texts.get("phone", "")):
            held = self._by[reason].get(key)
            if held is None:
                continue
            if reason is Reason.SAME_PHONE and email and held.email and email != held.email:
                continue
            return held, reason
        return None, Reason.NONE

    def _keys(self, email: str, name: str, phone: str) -> list[tuple[Reason, str]]:
        keys = (
            (Reason.SAME_EMAIL, email),
            (Reason.SAME_NAME, folded(name)),
            (Reason.SAME_PHONE, phone_key(phone)),
        )
        return [(reason, key) for reason, key in keys if key]


def phone_key(phone: str) -> str:
    """What a phone number is known by however it is written; empty for what is too short."""
    digits = "".join(sign for sign in phone.replace("(0)", "") if sign.isdecimal())
    return digits[-LAST_DIGITS:] if len(digits) >= FEWEST_DIGITS else ""


class Plan(NamedTuple):
    """What would come of a table."""

    decisions: tuple[Decision, ...]

    def count(self, fate: Fate) -> int:
        """How many rows have a fate."""
        return sum(each.fate is fate for each in self.decisions)

    def reasons(self) -> Counter[Reason]:
        """Why rows are skipped, and how often."""
        skipped = (each for each in self.decisions if each.fate is Fate.SKIPPED)
        return Counter(each.reason for each in skipped)


def plan(known: Iterable[Client], rows: Iterable[ClientRow], twins: Twins) -> Plan:
    """What would come of each row, with nothing changed. Later rows know of earlier ones."""
    everybody = _Known()
    for client in known:
        said = {name.value for name in TEXTS if getattr(client, name)}
        archived = client.status is ClientStatus.ARCHIVED
        held = _Held(client.id, 0, archived, folded(client.email), said, set(client.tags))
        everybody.remember(held, client.name, client.phone)
    made = []
    for row in rows:
        decision = _decided(row, twins, everybody)
        if decision.fate is Fate.NEW:
            email, archived = folded(row.texts.get("email", "")), False
            held = _Held("", row.number, archived, email, set(row.texts), set(row.tags))
            everybody.remember(held, row.name, row.texts.get("phone", ""))
        made.append(decision)
    return Plan(tuple(made))


def _decided(row: ClientRow, twins: Twins, everybody: _Known) -> Decision:
    if not row.name:
        return Decision(row, Fate.SKIPPED, Reason.NO_NAME)
    held, reason = everybody.find(row)
    if held is None or twins is Twins.ADD:
        return Decision(row, Fate.NEW)
    place = (held.client_id, held.number)
    if twins is Twins.SKIP:
        return Decision(row, Fate.SKIPPED, reason, *place)
    if held.archived:
        return Decision(row, Fate.SKIPPED, Reason.ARCHIVED, *place)
    if not (set(row.texts) - held.said or set(row.tags) - held.tags):
        return Decision(row, Fate.SKIPPED, Reason.NOTHING_NEW, *place)
    held.said |= set(row.texts)
    held.tags |= set(row.tags)
    return Decision(row, Fate.FILLED, reason, *place)
