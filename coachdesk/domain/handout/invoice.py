"""What an invoice, a receipt or a correction says on paper.

It is no handout of the journey: it has no variants and no parts, and says what the numbered
document says, with sums already made.
"""

from dataclasses import dataclass

from coachdesk.domain.handout.common import Header
from coachdesk.domain.scales import NO_DAY, DayText


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLine:
    """One line; quantity, price and total are exact decimals, ``day`` is the session's or empty."""

    text: str
    quantity: str
    price: str
    total: str
    day: DayText = NO_DAY


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceContent:
    """The document. ``kind`` is ``invoice``, ``receipt`` or ``correction``.

    ``sender`` is who it is from, line by line. ``number`` is empty in a preview, before one was
    given. ``about`` is the number of the document it corrects or acknowledges, else empty.
    ``due_on`` and ``paid_on`` are empty where there is no such day.
    """

    header: Header
    kind: str
    number: str
    issued_on: DayText
    due_on: DayText = NO_DAY
    paid_on: DayText = NO_DAY
    sender: tuple[str, ...] = ()
    addressee: str = ""
    lines: tuple[PaperLine, ...] = ()
    total: str = ""
    currency: str = ""
    tax_line: str = ""
    bank: str = ""
    note: str = ""
    about: str = ""
