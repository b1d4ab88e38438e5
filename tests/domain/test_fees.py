"""Which sessions an engagement used, what each is worth, and what documents come to."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from coachdesk.domain.accounts import (
    Account,
    State,
    accounts,
    number_after,
    paid_documents,
    standing_on,
    state_of,
    taken_back,
    total_of,
)
from coachdesk.domain.engagement import Engagement, FeeBasis
from coachdesk.domain.fees import Standing, fees_of, package_is_open, uses_one
from coachdesk.domain.ids import ClientId, EngagementId, SessionId
from coachdesk.domain.invoice import Invoice, InvoiceKind, InvoiceLine
from coachdesk.domain.money import Amount
from coachdesk.domain.scales import DayText
from coachdesk.domain.session import Attendance, Payment, Session, Span

BEGUN = datetime(2026, 3, 2, 9, tzinfo=UTC)
ENGAGEMENT = Engagement(
    id=EngagementId("e"),
    client_id=ClientId("c"),
    started_at=BEGUN,
    fee_basis=FeeBasis.PACKAGE,
    agreed_sessions=3,
    price=Amount("100.00"),
)
DAY = DayText("2026-03-02")


def session(number: int, **changes: object) -> Session:
    at = BEGUN + timedelta(days=7 * number)
    made = Session(
        id=SessionId(f"s{number}"),
        engagement_id=ENGAGEMENT.id,
        stage="second",
        created_at=at,
        planned_at=at,
        clock=(Span(at, at + timedelta(hours=1)),),
        finished_at=at + timedelta(hours=1),
        attendance=Attendance.HELD,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def document(number: int, *lines: InvoiceLine, **changes: object) -> Invoice:
    made = Invoice(
        id=f"i{number}", client_id=ClientId("c"), code="7F3K", year=2026, number=number,
        issued_on=DAY, lines=lines, currency="EUR",
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "used"),
    [
        ({}, True),
        ({"payment": Payment.PRO_BONO}, False),
        ({"attendance": Attendance.NO_SHOW, "clock": ()}, False),
        ({"attendance": Attendance.NO_SHOW, "clock": (), "payment": Payment.PAID}, True),
        ({"attendance": Attendance.LATE_CANCEL, "clock": (), "price": Amount("50.00")}, True),
        ({"attendance": Attendance.RESCHEDULED, "clock": (), "payment": Payment.PAID}, False),
        ({"attendance": None, "clock": (), "finished_at": None}, False),
    ],
)
def test_a_session_uses_one_only_when_it_was_held_or_is_charged(
    changes: dict[str, object], used: bool
) -> None:
    assert uses_one(session(1, **changes)) is used


def test_shares_of_a_package_add_up_and_what_is_beyond_it_has_no_price() -> None:
    fees = fees_of(ENGAGEMENT, [session(n) for n in (4, 2, 1, 3)], "EUR", {}, ())
    assert [each.session.id for each in fees.sessions] == ["s1", "s2", "s3", "s4"]
    assert [each.price for each in fees.sessions] == [
        Decimal("33.34"), Decimal("33.33"), Decimal("33.33"), None,
    ]  # fmt: skip
    assert (fees.agreed, fees.used, fees.left) == (3, 4, 0)
    assert fees.sessions[-1].standing is Standing.UNPRICED


def test_a_package_on_a_paid_document_pays_for_the_agreed_sessions() -> None:
    bill = document(1, InvoiceLine(price=Amount("100.00"), engagement_id="e"))
    sessions = [session(1), session(2), session(3), session(4, price=Amount("40.00"))]
    on = standing_on([bill])
    assert not package_is_open(ENGAGEMENT, on)
    fees = fees_of(ENGAGEMENT, sessions, "EUR", on, paid_documents([bill]))
    assert [each.standing for each in fees.sessions] == [
        Standing.INVOICED, Standing.INVOICED, Standing.INVOICED, Standing.OPEN,
    ]  # fmt: skip
    settled = [replace(bill, settled_on=DAY)]
    fees = fees_of(ENGAGEMENT, sessions, "EUR", standing_on(settled), paid_documents(settled))
    assert [each.standing for each in fees.sessions][2:] == [Standing.PAID, Standing.OPEN]


def test_a_package_of_more_sessions_than_fit_in_memory_is_shared_out_as_far_as_used() -> None:
    endless = replace(ENGAGEMENT, agreed_sessions=2**53, price=Amount("9" * 40))
    fees = fees_of(endless, [session(1), session(2)], "EUR", {}, [])
    share = Decimal("1110223024625156540423631.67")
    assert [each.price for each in fees.sessions] == [share, share]


def test_what_is_pro_bono_or_barter_owes_nothing() -> None:
    for basis in (FeeBasis.PRO_BONO, FeeBasis.BARTER):
        fees = fees_of(replace(ENGAGEMENT, fee_basis=basis), [session(1)], "EUR", {}, ())
        assert [each.standing for each in fees.sessions] == [Standing.FREE]


def test_a_session_paid_without_a_document_is_paid() -> None:
    basis = replace(ENGAGEMENT, fee_basis=FeeBasis.PER_SESSION)
    fees = fees_of(basis, [session(1, settled_on=DAY), session(2)], "EUR", {}, ())
    assert [each.standing for each in fees.sessions] == [Standing.PAID, Standing.OPEN]


def test_a_correction_that_takes_everything_back_leaves_nothing_owed() -> None:
    bill = document(1, InvoiceLine(price=Amount("95.00"), session_id="s1"))
    back = document(
        2, *taken_back(Account(invoice=bill)), kind=InvoiceKind.CORRECTION, corrects="i1"
    )
    (account,) = accounts([back, bill])
    assert (account.total, account.open) == (0, 0)
    assert state_of(bill, account) is State.TAKEN_BACK
    (paid,) = accounts([back, replace(bill, settled_on=DAY)])
    assert (paid.open, state_of(back, paid)) == (-total_of(bill), State.OPEN), "to be given back"
    assert total_of(back) == Decimal("-95.00")
    assert standing_on([bill, back]) == {}


def test_a_correction_that_replaces_lines_leaves_the_difference() -> None:
    bill = document(
        1, InvoiceLine(price=Amount("95.00"), session_id="s1"), settled_on=DayText("2026-03-09")
    )
    right = InvoiceLine(price=Amount("110.00"), session_id="s1")
    better = document(
        2, *taken_back(Account(invoice=bill)), right, kind=InvoiceKind.CORRECTION, corrects="i1"
    )
    (account,) = accounts([bill, better])
    assert (account.total, account.open) == (Decimal("110.00"), Decimal("15.00"))
    assert standing_on([bill, better]) == {"s1": "i2"}
    assert paid_documents([bill, better]) == {"i1"}


def test_a_receipt_for_an_invoice_adds_nothing() -> None:
    bill = document(1, InvoiceLine(price=Amount("95.00")), settled_on=DAY)
    receipt = replace(bill, id="i2", number=2, kind=InvoiceKind.RECEIPT, corrects="i1")
    assert [each.invoice.id for each in accounts([bill, receipt])] == ["i1"]
    assert number_after([bill, receipt], 2026) == 3
    assert number_after([bill, receipt], 2027) == 1


def test_corrections_in_a_circle_end() -> None:
    first = document(1, kind=InvoiceKind.CORRECTION, corrects="i2")
    second = document(2, kind=InvoiceKind.CORRECTION, corrects="i1")
    assert len(accounts([first, second])) == 2
