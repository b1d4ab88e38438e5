"""What numbered documents come to: sums, what is still open, and what stands on which.

An invoice and the corrections that name it are one account. What was settled is paid; what was not
is open, and where a correction takes back all of it, nothing is.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from coachdesk.domain.amounts import NOTHING, amount_of, times, worth
from coachdesk.domain.invoice import Invoice, InvoiceKind, InvoiceLine
from coachdesk.domain.money import ONE, Amount
from coachdesk.domain.scales import day_of


class State(StrEnum):
    """How a document stands."""

    OPEN = "open"
    PAID = "paid"
    TAKEN_BACK = "taken_back"
    RECEIVED = "received"


class Named(NamedTuple):
    """The client a document is to."""

    id: str
    code: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An invoice with all corrections of it, in order of their numbers."""

    invoice: Invoice
    corrections: tuple[Invoice, ...] = ()

    @property
    def documents(self) -> tuple[Invoice, ...]:
        """The invoice and its corrections."""
        return (self.invoice, *self.corrections)

    @property
    def total(self) -> Decimal:
        """What it comes to after its corrections."""
        return sum(map(total_of, self.documents), NOTHING)

    @property
    def open(self) -> Decimal:
        """What is still to be paid; below nought where something is to be given back."""
        return sum((total_of(each) for each in self.documents if not is_settled(each)), NOTHING)


def number_text(document: Invoice) -> str:
    """How a document is called: 2026-003."""
    return f"{document.year}-{document.number:03}"


def number_after(documents: Iterable[Invoice], year: int) -> int:
    """The next number of a year: one more than its highest, 1 where it has none."""
    return max((each.number for each in documents if each.year == year), default=0) + 1


@lru_cache(maxsize=4096)
def line_total(line: InvoiceLine, currency: str) -> Decimal:
    """What one line comes to, in the currency's coins."""
    return worth(amount_of(times(worth(line.quantity), worth(line.price)), currency))


def total_of(document: Invoice) -> Decimal:
    """What a document comes to: the sum of its lines."""
    return sum((line_total(each, document.currency) for each in document.lines), NOTHING)


def is_settled(document: Invoice) -> bool:
    """Whether it was marked as paid."""
    return day_of(document.settled_on) is not None


def is_acknowledgement(document: Invoice) -> bool:
    """Whether it only says that what an invoice asks for was received, so that it adds nothing."""
    return document.kind is InvoiceKind.RECEIPT and bool(document.corrects)


def accounts(documents: Sequence[Invoice]) -> tuple[Account, ...]:
    """Every account; receipts of money that no invoice asked for are accounts of their own."""
    known = {each.id: each for each in documents}
    below: dict[str, list[Invoice]] = {}
    roots = []
    for each in sorted(documents, key=lambda each: (each.year, each.number)):
        if is_acknowledgement(each):
            continue
        root = _root(each, known)
        if root is each:
            roots.append(each)
        else:
            below.setdefault(root.id, []).append(each)
    return tuple(Account(invoice=each, corrections=tuple(below.get(each.id, ()))) for each in roots)


def _root(document: Invoice, known: Mapping[str, Invoice]) -> Invoice:
    """The document a correction goes back to; itself where that is gone, or goes in a circle."""
    seen, found = {document.id}, document
    while found.kind is InvoiceKind.CORRECTION and found.corrects in known:
        found = known[found.corrects]
        if found.id in seen:
            return document
        seen.add(found.id)
    return found


def state_of(document: Invoice, account: Account | None) -> State:
    """How a document stands within its account; ``None`` for one that adds nothing."""
    if document.kind is InvoiceKind.RECEIPT:
        return State.RECEIVED
    if is_settled(document):
        return State.PAID
    undone = account is not None and account.corrections and not account.total
    if account is not None and undone and not account.open:  # else what was paid is to go back
        return State.TAKEN_BACK
    return State.OPEN


def standing_on(documents: Sequence[Invoice]) -> dict[str, str]:
    """By id of a session, or of an engagement for its package, the document it stands on.

    What a correction took back stands on none any more.
    """
    counted: dict[str, Decimal] = {}
    where: dict[str, str] = {}
    for each in sorted(documents, key=lambda each: (each.year, each.number)):
        if is_acknowledgement(each):
            continue
        for line in each.lines:
            of = line.session_id or line.engagement_id
            if of:
                counted[of] = counted.get(of, NOTHING) + worth(line.quantity)
                if worth(line.quantity) > 0:
                    where[of] = each.id
    return {of: where[of] for of, number in counted.items() if number > 0 and of in where}


def paid_documents(documents: Sequence[Invoice]) -> frozenset[str]:
    """The ids of the documents that were paid, with corrections that left nothing more to pay."""
    settled = {each.id for each in documents if is_settled(each)}
    for account in accounts(documents):
        if account.invoice.id in settled and not account.open:
            settled |= {each.id for each in account.documents}
    return frozenset(settled)


def account_of(documents: Sequence[Invoice], document_id: str) -> Account | None:
    """The account a document belongs to; ``None`` where there is none."""
    for account in accounts(documents):
        if any(each.id == document_id for each in account.documents):
            return account
    return None


def taken_back(account: Account) -> tuple[InvoiceLine, ...]:
    """The lines that take back what still stands of an account, a line that was replaced once."""
    left: dict[InvoiceLine, Decimal] = {}
    for document in account.documents:
        for line in document.lines:
            same = replace(line, quantity=ONE)
            left[same] = left.get(same, NOTHING) + worth(line.quantity)
    return tuple(
        replace(line, quantity=Amount(format(-number, "f"))) for line, number in left.items()
        if number
    )  # fmt: skip
