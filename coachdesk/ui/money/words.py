"""What the money pages say: amounts as the coach's computer writes them, kinds, states, names."""

from decimal import Decimal

from PySide6.QtCore import QLocale

from coachdesk.domain.accounts import Named, State, number_text
from coachdesk.domain.amounts import amount_of
from coachdesk.domain.engagement import Engagement, FeeBasis
from coachdesk.domain.fees import Fees, SessionFee, Standing
from coachdesk.domain.invoice import Invoice, InvoiceKind
from coachdesk.domain.scales import day_of
from coachdesk.ui.room import Room
from coachdesk.words import Words

NOTHING = "–"


def point() -> str:
    """The sign before the cents where the coach is."""
    return QLocale().decimalPoint()


def number_words(number: Decimal, currency: str) -> str:
    """An exact amount as the coach's computer writes numbers, with the currency's digits."""
    sign, (whole, _, cents) = number < 0, amount_of(abs(number), currency).partition(".")
    said = QLocale().toString(int(whole)) + (point() + cents if cents else "")
    return f"\N{MINUS SIGN}{said}" if sign else said


def money_words(number: Decimal, currency: str) -> str:
    """The same with the currency's code, so that no two currencies look alike."""
    return "\N{NO-BREAK SPACE}".join(filter(None, (number_words(number, currency), currency)))


def kind_words(words: Words, kind: InvoiceKind) -> str:
    """What a document is called."""
    return {
        InvoiceKind.INVOICE: words("Invoice"),
        InvoiceKind.RECEIPT: words("Receipt"),
        InvoiceKind.CORRECTION: words("Correction"),
    }[kind]


def document_words(words: Words, document: Invoice) -> str:
    """A document with its number: Invoice 2026-003."""
    return f"{kind_words(words, document.kind)} {number_text(document)}"


def state_words(words: Words, document: Invoice, state: State) -> str:
    """How a document stands."""
    paid, due = day_of(document.settled_on), day_of(document.due_on)
    if state is State.PAID and paid:
        return words("Paid {day}", day=words.short_day_with_year(paid))
    if state is State.OPEN and due:
        return words("Open, due {day}", day=words.short_day_with_year(due))
    if state is State.TAKEN_BACK and document.kind is InvoiceKind.CORRECTION:
        return words("Takes an invoice back")
    return {
        State.OPEN: words("Open"),
        State.PAID: words("Paid"),
        State.TAKEN_BACK: words("Taken back"),
        State.RECEIVED: words("Received"),
    }[state]


def standing_words(words: Words, standing: Standing) -> str:
    """How a session stands with money."""
    return {
        Standing.FREE: words("Free"),
        Standing.UNPRICED: words("No price"),
        Standing.OPEN: words("Not invoiced yet"),
        Standing.INVOICED: words("Invoiced"),
        Standing.PAID: words("Paid"),
    }[standing]


def session_words(words: Words, fee: SessionFee) -> str:
    """How one session stands; one of a package stands with it."""
    if fee.in_package and fee.standing in (Standing.OPEN, Standing.INVOICED):
        return words("In the package")
    return standing_words(words, fee.standing)


def basis_words(words: Words) -> list[tuple[str, str]]:
    """How an engagement can be paid for, to choose from."""
    return [
        ("", words("Not said")),
        (FeeBasis.PER_SESSION, words("By the session")),
        (FeeBasis.PACKAGE, words("As a package")),
        (FeeBasis.SPONSOR, words("A sponsor pays, by the session")),
        (FeeBasis.PRO_BONO, words("Pro bono")),
        (FeeBasis.BARTER, words("Barter")),
    ]


def fee_words(words: Words, engagement: Engagement, price: Decimal | None, currency: str) -> str:
    """What was agreed, in a line: By the session, 95.00 EUR."""
    if engagement.fee_basis is None:
        return engagement.fee.strip() or words("No fee is noted yet.")
    basis = dict(basis_words(words))[engagement.fee_basis]
    if price is None or engagement.fee_basis in (FeeBasis.PRO_BONO, FeeBasis.BARTER):
        return basis
    return words("{basis}, {price}", basis=basis, price=money_words(price, currency))


def used_words(words: Words, fees: Fees) -> str:
    """How many of the agreed sessions are used, and how many are left."""
    if fees.agreed is None:
        return words.count("{n} session used", "{n} sessions used", fees.used)
    said = words("{n} of {m} sessions used", n=fees.used, m=fees.agreed)
    if fees.used > fees.agreed:
        return words("{used}, {n} more than agreed", used=said, n=fees.used - fees.agreed)
    return words("{used}, {n} left", used=said, n=fees.left)


def shown_client(room: Room, client: Named | None, code: str) -> str:
    """A client's name as it may be shown now; the code where no name is left."""
    if client is None or room.hides_names:
        return room.words("Client {code}", code=code or (client.code if client else ""))
    return client.name
