"""Invoices and receipts: numbered documents that are never changed once they were given out."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from coachdesk.domain.ids import ClientId
from coachdesk.domain.money import NO_AMOUNT, ONE, Amount
from coachdesk.domain.scales import NO_DAY, Bounds, Count, DayText


class InvoiceKind(StrEnum):
    """What a numbered document is."""

    INVOICE = "invoice"
    RECEIPT = "receipt"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceLine:
    """One line: ``quantity`` times ``price``; ``session_id`` is empty where it is for no session.

    ``engagement_id`` is that of the engagement whose package it is for, else empty. Of a client
    since erased the quantity and the price are left, and neither text nor session.
    """

    text: str = ""
    quantity: Amount = ONE
    price: Amount = NO_AMOUNT
    session_id: str = ""
    engagement_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoice:
    """One document. ``number`` counts from 1 in its ``year``, with no gap and none twice.

    ``client_id`` is empty and so is ``addressee`` once the client was erased; the ``code`` stays.
    ``corrects`` is the id of the document a correction puts right, or a receipt acknowledges.
    ``tax_line`` and ``bank`` are the coach's own texts as they were that day. Only
    ``settled_on`` is ever changed.
    """

    id: str
    client_id: ClientId
    code: str
    year: Annotated[int, Bounds(1, 9999)]
    number: Count
    kind: InvoiceKind = InvoiceKind.INVOICE
    issued_on: DayText
    due_on: DayText = NO_DAY
    addressee: str = ""
    lines: tuple[InvoiceLine, ...] = ()
    currency: str = ""
    language: str = "en"
    tax_line: str = ""
    bank: str = ""
    note: str = ""
    corrects: str = ""
    settled_on: DayText = NO_DAY
