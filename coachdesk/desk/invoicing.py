"""Issuing numbered documents: what is put on one, the number it gets, and its page.

A number is given in the transaction that keeps the document, and the act makes no step to undo, so
a year's numbers have no gap and none is given twice. What is wrong with a document that was issued
is put right by another one.
"""

from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal

from coachdesk.desk.desk import BY_ITSELF, Desk
from coachdesk.desk.invoice_page import content_of, given_page
from coachdesk.desk.money import documents_of
from coachdesk.desk.practice import practice
from coachdesk.domain.accounts import (
    account_of,
    line_total,
    number_after,
    standing_on,
    taken_back,
)
from coachdesk.domain.amounts import NOTHING, amount_of, decimal_of, worth
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement, FeeBasis
from coachdesk.domain.errors import RuleBroken
from coachdesk.domain.fees import package_is_open, prices, used_sessions
from coachdesk.domain.handout.invoice import InvoiceContent
from coachdesk.domain.ids import ClientId
from coachdesk.domain.invoice import Invoice, InvoiceKind, InvoiceLine
from coachdesk.domain.money import NO_AMOUNT, ONE, Amount
from coachdesk.domain.scales import NO_DAY, DayText, day_of, day_text
from coachdesk.domain.session import Session
from coachdesk.domain.text import clean, clean_line
from coachdesk.storage.unit import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A document before it has a number. ``engagement_id`` is where its page is kept as given."""

    engagement_id: str
    kind: InvoiceKind = InvoiceKind.INVOICE
    lines: tuple[InvoiceLine, ...] = ()
    addressee: str = ""
    currency: str = ""
    language: str = "en"
    due_on: DayText = NO_DAY
    note: str = ""
    corrects: str = ""
    settled_on: DayText = NO_DAY


@dataclass(frozen=True, slots=True, kw_only=True)
class Chargeable:
    """Something that can be put on a document: a session of a day, or the package."""

    session: Session | None
    engagement_id: str
    price: Decimal

    @property
    def is_package(self) -> bool:
        """Whether it is the package."""
        return self.session is None


# Beginning


def chargeable(desk: Desk, engagement_id: str, besides: str = "") -> tuple[Chargeable, ...]:
    """What has a price, is on no document and was not paid: the package first, then sessions.

    ``besides`` is the id of a document that is to be taken back: what is on it counts as on none.
    """
    journey = desk.journey(engagement_id)
    if journey is None:
        return ()
    engagement, currency = journey.engagement, practice(desk).currency
    documents = documents_of(desk, journey.client.id)
    whole = account_of(documents, besides) if besides else None
    gone = {each.id for each in whole.documents} if whole is not None else set()
    on = standing_on([each for each in documents if each.id not in gone])
    found: list[Chargeable] = []
    if package_is_open(engagement, on):
        price_of_all = worth(engagement.price)
        found.append(Chargeable(session=None, engagement_id=engagement.id, price=price_of_all))
    used = used_sessions(journey.all(Session))
    for session, price in zip(used, prices(engagement, used, currency), strict=True):
        in_package = engagement.fee_basis is FeeBasis.PACKAGE and not session.price
        paid = day_of(session.settled_on) is not None
        if price and not in_package and session.id not in on and not paid:
            made = Chargeable(session=session, engagement_id=engagement.id, price=price)
            found.append(made)
    return tuple(found)


def begin(desk: Desk, engagement_id: str, kind: InvoiceKind = InvoiceKind.INVOICE) -> Draft:
    """A document for an engagement with what is known: whom it is to, currency, language, days.

    Raises:
        LookupError: the engagement is gone.
    """
    journey = desk.journey(engagement_id)
    if journey is None:
        raise LookupError(engagement_id)
    profile, client, today = practice(desk), journey.client, desk.today()
    invoice = kind is InvoiceKind.INVOICE
    return Draft(
        engagement_id=engagement_id,
        kind=kind,
        addressee=addressee_of(client, journey.engagement),
        currency=profile.currency,
        language=client.language or profile.language,
        due_on=day_text(today + timedelta(days=profile.payment_days)) if invoice else NO_DAY,
        settled_on=day_text(today) if kind is InvoiceKind.RECEIPT else NO_DAY,
    )


def correction_of(desk: Desk, document: Invoice, engagement_id: str) -> Draft:
    """A correction that takes back all that stands of a document; lines can be added to it."""
    whole = account_of(documents_of(desk, document.client_id), document.id)
    return replace(
        begin(desk, engagement_id, InvoiceKind.CORRECTION),
        lines=taken_back(whole) if whole is not None else (),
        addressee=document.addressee,
        currency=document.currency,
        language=document.language,
        corrects=document.id,
    )


def receipt_for(desk: Desk, document: Invoice, engagement_id: str) -> Draft:
    """A receipt for a document that was paid."""
    return replace(
        begin(desk, engagement_id, InvoiceKind.RECEIPT),
        lines=document.lines,
        addressee=document.addressee,
        currency=document.currency,
        language=document.language,
        corrects=document.id,
        settled_on=document.settled_on or day_text(desk.today()),
    )


def addressee_of(client: Client, engagement: Engagement) -> str:
    """Whom a document is to: the sponsor where one pays, else the client; with the address."""
    if engagement.fee_basis is FeeBasis.SPONSOR:
        named = (engagement.sponsor_name, engagement.sponsor_address)
        if any(each.strip() for each in named):
            return "\n".join(each.strip() for each in named if each.strip())
    return "\n".join(each for each in (client.name, client.address.strip()) if each)


def line_of(thing: Chargeable, text: str, currency: str) -> InvoiceLine:
    """The line for a session or a package, with the words that name it."""
    return InvoiceLine(
        text=text,
        quantity=ONE,
        price=amount_of(thing.price, currency),
        session_id=thing.session.id if thing.session is not None else "",
        engagement_id=thing.engagement_id if thing.is_package else "",
    )


# Issuing


def checked(draft: Draft) -> Draft:
    """The draft as it may be issued.

    Raises:
        RuleBroken: ``invoice.no_currency``, ``invoice.no_lines``, ``invoice.no_text`` for a line
            without words, ``invoice.no_price`` for one without a price.
    """
    if not draft.currency:
        raise RuleBroken("invoice.no_currency")
    lines = []
    for line in draft.lines:
        text, price = clean_line(line.text), decimal_of(line.price)
        if not text and price is None:
            continue
        if not text:
            raise RuleBroken("invoice.no_text")
        if price is None or decimal_of(line.quantity) is None:
            raise RuleBroken("invoice.no_price")
        lines.append(replace(line, text=text))
    if not lines:
        raise RuleBroken("invoice.no_lines")
    return replace(
        draft, lines=tuple(lines), addressee=clean(draft.addressee).strip(),
        note=clean(draft.note).strip(),
    )  # fmt: skip


def issue(desk: Desk, draft: Draft) -> Invoice:
    """Give a document the next number of the year and keep it, with its page as given.

    Raises:
        RuleBroken: see ``checked``; ``invoice.twice`` when something on it is on another already.
        LookupError: the engagement is gone.
        StorageError: it could not be kept, and no number was given.
    """
    kept, profile, today = checked(draft), practice(desk), desk.today()

    def work(unit: Unit) -> Invoice:
        engagement = unit.get(Engagement, kept.engagement_id)
        client = unit.get(Client, engagement.client_id) if engagement else None
        if client is None:
            raise LookupError(kept.engagement_id)
        _refuse_twice(unit, client, kept)
        document = Invoice(
            id=desk.new_id(),
            client_id=client.id,
            code=client.code,
            year=today.year,
            number=number_after(unit.where(Invoice, year=today.year), today.year),
            kind=kept.kind,
            issued_on=day_text(today),
            due_on=kept.due_on,
            addressee=kept.addressee,
            lines=kept.lines,
            currency=kept.currency,
            language=kept.language,
            tax_line=profile.tax_line.strip(),
            bank=profile.bank.strip() if kept.kind is not InvoiceKind.RECEIPT else "",
            note=kept.note,
            corrects=kept.corrects,
            settled_on=kept.settled_on,
        )
        unit.insert(document)
        about = unit.get(Invoice, kept.corrects) if kept.corrects else None
        page = content_of(desk, document, about)
        unit.insert(given_page(desk, document, page, kept.engagement_id))
        return document

    document = desk.do("invoice.issued", work, BY_ITSELF)
    # The act before it may be that the client was added: taken back, a number would be nobody's.
    desk.keep(document.client_id, kept.engagement_id)
    return document


def _refuse_twice(unit: Unit, client: Client, draft: Draft) -> None:
    """A session or a package is asked for once; a correction begins from what stands."""
    if draft.kind is InvoiceKind.RECEIPT and draft.corrects:
        return
    documents = unit.where(Invoice, client_id=client.id)
    already, more = standing_on(documents), dict[str, Decimal]()
    for line in draft.lines:
        of = line.session_id or line.engagement_id
        if of:
            more[of] = more.get(of, NOTHING) + worth(line.quantity)
    if any(of in already and quantity > 0 for of, quantity in more.items()):
        raise RuleBroken("invoice.twice")


def preview(desk: Desk, draft: Draft) -> InvoiceContent:
    """The page a draft would have, with no number yet."""
    profile, today = practice(desk), desk.today()
    document = Invoice(
        id="",
        client_id=ClientId(""),
        code="",
        year=today.year,
        number=0,
        kind=draft.kind,
        issued_on=day_text(today),
        due_on=draft.due_on,
        addressee=clean(draft.addressee).strip(),
        lines=tuple(each for each in draft.lines if each.text.strip() or each.price != NO_AMOUNT),
        currency=draft.currency,
        language=draft.language,
        tax_line=profile.tax_line.strip(),
        bank=profile.bank.strip() if draft.kind is not InvoiceKind.RECEIPT else "",
        note=draft.note,
        settled_on=draft.settled_on,
    )
    about = desk.vault.get(Invoice, draft.corrects) if draft.corrects else None
    return replace(content_of(desk, document, about), number="")


def own_line(text: str, quantity: str, price: str) -> InvoiceLine:
    """A line of the coach's own, for no session."""
    return InvoiceLine(text=text, quantity=Amount(quantity), price=Amount(price))


def draft_total(draft: Draft) -> Decimal:
    """What a draft comes to so far."""
    return sum((line_total(each, draft.currency) for each in draft.lines), NOTHING)
