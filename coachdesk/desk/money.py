"""Fees and what is owed: read from engagements, sessions and numbered documents."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from coachdesk.desk.desk import NOWHERE, Desk, Source
from coachdesk.desk.editing import edit
from coachdesk.desk.practice import practice
from coachdesk.domain.accounts import (
    Account,
    Named,
    State,
    accounts,
    is_acknowledgement,
    paid_documents,
    standing_on,
    state_of,
    total_of,
)
from coachdesk.domain.amounts import NOTHING, checked_currency, worth
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.fees import Fees, fees_of
from coachdesk.domain.invoice import Invoice
from coachdesk.domain.scales import NO_DAY, DayText, day_of, day_text
from coachdesk.domain.session import Session
from coachdesk.storage.records.money import (
    client_names,
    costing,
    documents,
    settled_sessions,
)
from coachdesk.storage.unit import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One document in a list. ``client`` is ``None`` once the client was erased."""

    document: Invoice
    client: Named | None
    total: Decimal
    state: State


@dataclass(slots=True, kw_only=True)
class Owed:
    """What one client owes. ``uncharged`` is in the practice's currency, and on no document yet.

    ``sessions`` and ``packages`` are how many that is; ``open`` are the accounts not yet paid.
    """

    client: Named
    uncharged: Decimal = NOTHING
    sessions: int = 0
    packages: int = 0
    open: list[Account] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """What the documents of a year come to in one currency: asked for, paid, still open."""

    currency: str
    asked: Decimal
    paid: Decimal

    @property
    def open(self) -> Decimal:
        """What is still to be paid."""
        return self.asked - self.paid


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """All there is to show: who owes what, by name; every document, newest first; the years."""

    owed: tuple[Owed, ...]
    rows: tuple[Row, ...]
    years: tuple[int, ...]


# Reading


def money(desk: Desk) -> Money:
    """What is owed and every document there is."""
    names, issued = client_names(desk.vault), documents(desk.vault)
    found = accounts(issued)
    of = {each.id: account for account in found for each in account.documents}
    rows = [
        Row(
            document=each,
            client=names.get(each.client_id),
            total=total_of(each),
            state=state_of(each, of.get(each.id)),
        )
        for each in sorted(issued, key=lambda each: (each.year, each.number), reverse=True)
    ]
    owed: dict[str, Owed] = {}
    for account in found:
        client = names.get(account.invoice.client_id)
        if client is not None and account.open:
            owed.setdefault(client.id, Owed(client=client)).open.append(account)
    on, settled = standing_on(issued), settled_sessions(desk.vault)
    for each in costing(desk.vault):
        client, price = names.get(each.client_id), worth(each.price)
        known = (each.session_id or each.engagement_id) in on or each.session_id in settled
        if client is None or known or price <= 0:
            continue
        line = owed.setdefault(client.id, Owed(client=client))
        line.uncharged += price
        line.sessions += bool(each.session_id)
        line.packages += not each.session_id
    years = {each.year for each in issued} | {desk.today().year}
    return Money(
        owed=tuple(sorted(owed.values(), key=lambda each: each.client.name.casefold())),
        rows=tuple(rows),
        years=tuple(sorted(years, reverse=True)),
    )


def sums(rows: Iterable[Row]) -> tuple[Sums, ...]:
    """What documents come to, each currency by itself; acknowledgements add nothing."""
    asked: dict[str, Decimal] = {}
    paid: dict[str, Decimal] = {}
    counted = [each for each in rows if not is_acknowledgement(each.document)]
    for each in counted:
        currency = each.document.currency
        asked[currency] = asked.get(currency, NOTHING) + each.total
        done = each.state in (State.PAID, State.RECEIVED, State.TAKEN_BACK)
        paid[currency] = paid.get(currency, NOTHING) + (each.total if done else NOTHING)
    return tuple(Sums(currency=each, asked=asked[each], paid=paid[each]) for each in sorted(asked))


def fees(desk: Desk, engagement_id: str) -> Fees | None:
    """How an engagement's fees stand; ``None`` when it is gone."""
    journey = desk.journey(engagement_id)
    if journey is None:
        return None
    documents = documents_of(desk, journey.client.id)
    return fees_of(
        journey.engagement,
        journey.all(Session),
        practice(desk).currency,
        standing_on(documents),
        paid_documents(documents),
    )


def documents_of(desk: Desk, client_id: str) -> tuple[Invoice, ...]:
    """A client's documents, in the order they were issued."""
    return desk.vault.where(Invoice, client_id=client_id) if client_id else ()


def days_late(account: Account, today: date) -> int:
    """How many days an account's day to pay has passed; 0 before it or without one."""
    due = day_of(account.invoice.due_on)
    return max(0, (today - due).days) if due is not None else 0


# Changing


def set_fee(desk: Desk, engagement_id: str, source: Source = NOWHERE, **changes: Any) -> None:
    """Say how an engagement is paid for: its basis, agreed sessions, price, sponsor's address."""
    edit(desk, "fee.changed", Engagement, engagement_id, source, **changes)


def set_session_fee(desk: Desk, session_id: str, source: Source = NOWHERE, **changes: Any) -> None:
    """Give a session a price of its own, or say on which day it was paid without a document."""
    edit(desk, "fee.session", Session, session_id, source, **changes)


def choose_currency(desk: Desk, code: str, source: Source = NOWHERE) -> None:
    """Choose the practice's currency; documents there are keep their own.

    Raises:
        RuleBroken: ``currency.unknown``.
    """
    from coachdesk.desk.practice import choose_for_practice

    choose_for_practice(desk, source, currency=checked_currency(code))


def settle(desk: Desk, document_id: str, day: DayText | None = None) -> None:
    """Mark a document and its corrections as paid on a day, by default today; empty: not paid."""
    when = day_text(desk.today()) if day is None else day

    def work(unit: Unit) -> None:
        from dataclasses import replace

        document = unit.get(Invoice, document_id)
        if document is None:
            return
        whole: tuple[Invoice, ...] = (document,)
        for account in accounts(unit.where(Invoice, client_id=document.client_id)):
            if any(each.id == document.id for each in account.documents):
                whole = account.documents
        for each in whole:
            open_one = day_of(each.settled_on) is None
            if open_one or when == NO_DAY:
                unit.put(replace(each, settled_on=when))

    desk.do("invoice.settled" if when else "invoice.opened", work)
