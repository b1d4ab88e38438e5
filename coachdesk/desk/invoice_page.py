"""The page of a numbered document: what it says, kept as given and found again."""

import json
from dataclasses import replace

from coachdesk.desk.desk import Desk
from coachdesk.desk.paper.letterhead import letterhead
from coachdesk.desk.practice import practice
from coachdesk.domain.accounts import line_total, number_text, total_of
from coachdesk.domain.amounts import amount_of, worth
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.errors import ArchiveRefused
from coachdesk.domain.given import Given
from coachdesk.domain.handout import LAYOUT, Variant
from coachdesk.domain.handout.invoice import InvoiceContent, PaperLine
from coachdesk.domain.ids import EngagementId
from coachdesk.domain.invoice import Invoice, InvoiceKind, InvoiceLine
from coachdesk.domain.plain import from_plain, to_plain
from coachdesk.domain.scales import NO_DAY, day_text
from coachdesk.domain.session import Session, held_at

PAGE = "page"
KINDS = frozenset(each.value for each in InvoiceKind)


def given_page(desk: Desk, document: Invoice, page: InvoiceContent, engagement_id: str) -> Given:
    """The record of a document's page as given."""
    return Given(
        id=desk.new_id(),
        engagement_id=EngagementId(engagement_id),
        kind=document.kind.value,
        document_id=number_text(document),
        content=json.dumps({PAGE: to_plain(page)}, ensure_ascii=False),
        layout=LAYOUT,
        paper=practice(desk).paper.value,
        variant=Variant.FILLED.value,
        at=desk.now(),
    )


def content_of(desk: Desk, document: Invoice, about: Invoice | None = None) -> InvoiceContent:
    """What a document says on paper, from the practice's own lines as they are now."""
    profile, currency = practice(desk), document.currency
    header = replace(
        letterhead(profile), on=document.issued_on, confidentiality="", code=document.code,
        language=document.language,
    )  # fmt: skip
    address = [each.strip() for each in profile.address.split("\n") if each.strip()]
    sender = [each for each in (header.practice, header.coach, *address) if each]
    return InvoiceContent(
        header=header,
        kind=document.kind.value,
        number=number_text(document),
        issued_on=document.issued_on,
        due_on=document.due_on,
        paid_on=document.settled_on if document.kind is InvoiceKind.RECEIPT else NO_DAY,
        sender=tuple(sender),
        addressee=document.addressee,
        lines=tuple(_line(desk, each, currency) for each in document.lines),
        total=amount_of(total_of(document), currency),
        currency=currency,
        tax_line=document.tax_line,
        bank=document.bank,
        note=document.note,
        about=number_text(about) if about is not None else "",
    )


def _line(desk: Desk, line: InvoiceLine, currency: str) -> PaperLine:
    session = desk.vault.get(Session, line.session_id) if line.session_id else None
    day = day_text(desk.local(held_at(session)).date()) if session is not None else NO_DAY
    return PaperLine(
        text=line.text,
        quantity=line.quantity,
        price=amount_of(worth(line.price), currency),
        total=amount_of(line_total(line, currency), currency),
        day=day,
    )


def page_of(desk: Desk, document: Invoice) -> InvoiceContent:
    """The page of a document as it was given; made from the document itself where it was lost.

    A document carried over into an older copy has no page of its own any more.
    """
    for each in desk.vault.where(Given, document_id=number_text(document)):
        if each.kind in KINDS:
            kept = kept_page(each)
            if kept is not None:
                return kept
    about = desk.vault.get(Invoice, document.corrects) if document.corrects else None
    return content_of(desk, document, about)


def engagement_of(desk: Desk, document: Invoice) -> str:
    """The id of the engagement a document is kept with; empty once the client is gone."""
    for each in desk.vault.where(Given, document_id=number_text(document)):
        if each.kind in KINDS:
            return each.engagement_id
    found = desk.vault.where(Engagement, client_id=document.client_id)
    return found[-1].id if found else ""


def kept_page(record: Given) -> InvoiceContent | None:
    """The page kept as given; ``None`` where it cannot be read."""
    try:
        kept = json.loads(record.content)
        found: InvoiceContent = from_plain(InvoiceContent, kept[PAGE])
    except (ValueError, KeyError, TypeError, ArchiveRefused):
        return None
    return found


def document_of(desk: Desk, record: Given) -> Invoice | None:
    """The numbered document whose page was given; ``None`` where there is none."""
    if record.kind not in KINDS:
        return None
    year, _, number = record.document_id.partition("-")
    if not (year.isdecimal() and number.isdecimal()):
        return None
    found = desk.vault.where(Invoice, year=int(year), number=int(number))
    return next(iter(found), None)
