"""The coaching log's rules: which sessions count, why others do not, and what the hours come to.

Time is counted in whole minutes and only shown as hours, so that no sum is off by a rounding.
"""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import MINYEAR, date
from enum import StrEnum
from typing import Final, NamedTuple

from coachdesk.domain.client_line import plain_letters
from coachdesk.domain.credential import Credential
from coachdesk.domain.session import Payment

RECENT_MONTHS: Final = 18


class Standing(StrEnum):
    """What became of an appointment, as far as the log has to know."""

    HELD = "held"
    AHEAD = "ahead"
    RUNNING = "running"
    NOT_HELD = "not_held"


class LeftOut(StrEnum):
    """Why a session does not count, the first that holds in this order."""

    AHEAD = "ahead"
    RUNNING = "running"
    NOT_HELD = "not_held"
    NOT_LIVE = "not_live"
    NO_LENGTH = "no_length"
    BEFORE_TRAINING = "before_training"
    NO_CONSENT = "no_consent"
    NO_PAYMENT = "no_payment"


class Need(NamedTuple):
    """What a credential asks for: minutes in all, paid, and of late; and clients."""

    minutes: int
    paid: int
    clients: int
    recent: int


NEEDS: Final = {
    Credential.ACC: Need(100 * 60, 75 * 60, 8, 25 * 60),
    Credential.PCC: Need(500 * 60, 450 * 60, 25, 50 * 60),
    Credential.MCC: Need(2500 * 60, 2250 * 60, 35, 0),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LogClient:
    """Who a row is about. ``id`` is empty for a client since erased, of whom the code is left."""

    id: str
    code: str
    name: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogSession:
    """One session as the log sees it; ``day`` is where the coach was.

    ``consents`` is whether the client agreed to be named in the log. Where no name is left, none
    is needed. ``people`` is how many were coached together, ``live`` whether they and the coach
    were there at the same time; by mail or chat they were not. ``engagement`` and ``stage`` are
    empty for a client since erased.
    """

    id: str
    client: LogClient
    day: date
    minutes: int
    standing: Standing
    payment: Payment | None
    consents: bool
    people: int = 1
    live: bool = True
    engagement: str = ""
    stage: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogRow:
    """One client's hours alone, or those in a group.

    ``people`` is 1 for a client alone, else how many were in the group at most.
    """

    client: LogClient
    people: int
    start: date
    end: date
    paid: int
    pro_bono: int
    sessions: tuple[LogSession, ...]

    @property
    def key(self) -> tuple[str, str, bool]:
        """What tells a row from every other: the client, and whether in a group."""
        return _key(self.client, self.people)


class Totals(NamedTuple):
    """What all that counts comes to, in minutes; ``recent`` is that of the last 18 months."""

    minutes: int
    paid: int
    clients: int
    recent: int


class Log(NamedTuple):
    """The sessions that count and those left out, each with its reason."""

    counted: tuple[LogSession, ...]
    left_out: tuple[tuple[LogSession, LeftOut], ...]


def reason_of(session: LogSession, training_from: date | None) -> LeftOut | None:
    """Why a session is left out, ``None`` when it counts; with no day of training all days do."""
    reasons = (
        (session.standing is Standing.AHEAD, LeftOut.AHEAD),
        (session.standing is Standing.RUNNING, LeftOut.RUNNING),
        (session.standing is not Standing.HELD, LeftOut.NOT_HELD),
        (not session.live, LeftOut.NOT_LIVE),
        (session.minutes <= 0, LeftOut.NO_LENGTH),
        (training_from is not None and session.day < training_from, LeftOut.BEFORE_TRAINING),
        (not session.consents, LeftOut.NO_CONSENT),
        (session.payment is None, LeftOut.NO_PAYMENT),
    )
    return next((reason for holds, reason in reasons if holds), None)


def log_of(sessions: Iterable[LogSession], training_from: date | None) -> Log:
    """Each session either counted or left out."""
    counted, left_out = [], []
    for session in sessions:
        reason = reason_of(session, training_from)
        if reason is None:
            counted.append(session)
        else:
            left_out.append((session, reason))
    return Log(tuple(counted), tuple(left_out))


def rows_of(counted: Iterable[LogSession], since: date | None = None) -> tuple[LogRow, ...]:
    """One row for each client alone and one for each group, by name; erased ones last, by code.

    ``since`` is the first day that is looked at, ``None`` for all days.
    """
    found: dict[tuple[str, str, bool], list[LogSession]] = {}
    for session in counted:
        if since is None or session.day >= since:
            found.setdefault(_key(session.client, session.people), []).append(session)
    rows = [_row(sessions) for sessions in found.values()]
    return tuple(sorted(rows, key=_place))


def totals_of(counted: Iterable[LogSession], today: date) -> Totals:
    """What the sessions that count come to; a group counts as one client."""
    since = months_before(today, RECENT_MONTHS)
    minutes = paid = recent = 0
    clients = set()
    for session in counted:
        minutes += session.minutes
        paid += session.minutes if session.payment is Payment.PAID else 0
        recent += session.minutes if since <= session.day <= today else 0
        clients.add(session.client.id or f"code {session.client.code}")
    return Totals(minutes, paid, len(clients), recent)


def gap(totals: Totals, credential: Credential) -> Need | None:
    """What is still missing, nothing below zero; ``None`` where no credential is aimed at."""
    need = NEEDS.get(credential)
    if need is None:
        return None
    found = (totals.minutes, totals.paid, totals.clients, totals.recent)
    return Need(*(max(0, wanted - there) for wanted, there in zip(need, found, strict=True)))


def months_before(day: date, months: int) -> date:
    """The same day some months earlier, or the last one of that month; not before year 1."""
    years, month = divmod(day.month - 1 - months, 12)
    year = day.year + years
    if year < MINYEAR:
        return date.min
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def hours(minutes: int) -> float:
    """Minutes as hours, to the hundredth."""
    return round(minutes / 60, 2)


def _row(sessions: list[LogSession]) -> LogRow:
    ordered = tuple(sorted(sessions, key=lambda each: (each.day, each.id)))
    paid = sum(each.minutes for each in ordered if each.payment is Payment.PAID)
    whole = sum(each.minutes for each in ordered)
    return LogRow(
        client=ordered[-1].client,
        people=max(each.people for each in ordered),
        start=ordered[0].day,
        end=ordered[-1].day,
        paid=paid,
        pro_bono=whole - paid,
        sessions=ordered,
    )


def _key(client: LogClient, people: int) -> tuple[str, str, bool]:
    return (client.id, "" if client.id else client.code, people > 1)


def _place(row: LogRow) -> tuple[bool, str, str, bool]:
    return (not row.client.id, plain_letters(row.client.name), row.client.code, row.people > 1)
