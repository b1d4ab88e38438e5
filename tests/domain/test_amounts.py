"""Money: what a coach types, what is kept, and how a sum is shared out."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coachdesk.domain.accounts import line_total
from coachdesk.domain.amounts import (
    amount_of,
    checked_currency,
    decimal_of,
    minor_digits,
    read_amount,
    shared,
)
from coachdesk.domain.errors import RuleBroken
from coachdesk.domain.invoice import InvoiceLine
from coachdesk.domain.money import Amount

CURRENCIES = st.sampled_from(["EUR", "CHF", "JPY", "KWD", "USD", ""])


@pytest.mark.parametrize(
    ("typed", "currency", "point", "meant"),
    [
        ("120", "EUR", ",", ["120.00"]),
        ("120,00", "EUR", ",", ["120.00"]),
        ("120,5", "EUR", ".", ["120.50"]),
        ("1.200,50", "EUR", ",", ["1200.50"]),
        ("1,200.50", "EUR", ",", ["1200.50"]),
        ("1’200.50", "CHF", ".", ["1200.50"]),
        ("1\u202f200,50 €", "EUR", ",", ["1200.50"]),
        ("CHF 120.–", "CHF", ".", ["120.00"]),
        ("Fr. 120", "CHF", ".", ["120.00"]),
        ("$95", "CAD", ".", ["95.00"]),
        ("R$ 95", "BRL", ",", ["95.00"]),
        ("120 kr", "NOK", ",", ["120.00"]),
        ("120 zł", "PLN", ",", ["120.00"]),
        ("1.200", "EUR", ",", ["1200.00"]),
        ("1.200", "EUR", ".", ["1200.00", "1.20"]),
        ("1,200", "EUR", ",", ["1200.00", "1.20"]),
        ("0,200", "EUR", ",", ["0.20"]),
        ("1.200.000", "EUR", ".", ["1200000.00"]),
        ("1,200", "JPY", ",", ["1200"]),
        ("1.200", "KWD", ".", ["1.200"]),
        ("12.345", "KWD", ",", ["12345.000"]),
        ("٣", "EUR", ",", None),
        ("", "EUR", ",", [""]),
    ],
)  # fmt: skip
def test_amounts_are_read_as_coaches_type_them(
    typed: str, currency: str, point: str, meant: list[str] | None
) -> None:
    if meant is None:
        with pytest.raises(RuleBroken):
            read_amount(typed, currency, point)
        return
    assert list(read_amount(typed, currency, point).amounts) == meant


@pytest.mark.parametrize(
    ("typed", "rule"),
    [
        ("about 100", "amount.unreadable"),
        ("1.2.3", "amount.unreadable"),
        ("120 30", "amount.unreadable"),
        ("12,34.567,8", "amount.unreadable"),
        ("-5", "amount.unreadable"),
        ("1e5", "amount.unreadable"),
        ("9999999999999", "amount.unreadable"),
        ("12.345,678", "amount.too_fine"),
        ("$ 95", "amount.other_currency"),
        ("USD 95", "amount.other_currency"),
    ],
)
def test_what_is_no_amount_is_refused(typed: str, rule: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        read_amount(typed, "EUR", ",")
    assert refused.value.rule == rule


@given(st.text(max_size=20), CURRENCIES, st.sampled_from(",."))
def test_whatever_is_typed_is_read_or_refused(typed: str, currency: str, point: str) -> None:
    try:
        reading = read_amount(typed, currency, point)
    except RuleBroken:
        return
    for amount in reading.amounts:
        number = decimal_of(amount)
        assert amount == "" or (number is not None and amount_of(number, currency) == amount)


@given(st.decimals(0, 10**9, places=3), CURRENCIES, st.sampled_from(",."))
def test_an_amount_written_out_is_read_again(number: Decimal, currency: str, point: str) -> None:
    kept = amount_of(number, currency)
    typed = kept.replace(".", point)
    assert kept in read_amount(typed, currency, point).amounts


@given(st.decimals(-(10**9), 10**9, places=3), st.integers(1, 60), CURRENCIES)
def test_shares_add_up_to_the_whole(total: Decimal, parts: int, currency: str) -> None:
    shares = shared(total, parts, currency)
    assert sum(shares) == Decimal(amount_of(total, currency))
    assert max(shares) - min(shares) <= Decimal(1).scaleb(-minor_digits(currency))
    assert all(Decimal(amount_of(each, currency)) == each for each in shares)


def test_a_line_of_an_archive_that_means_harm_is_worth_every_digit() -> None:
    nines = "9" * 15
    line = InvoiceLine(quantity=Amount(f"-{nines}.999999"), price=Amount(nines))
    exact = Fraction(line.quantity) * Fraction(line.price)
    assert abs(Fraction(line_total(line, "EUR")) - exact) <= Fraction(1, 200)


def test_a_currency_is_three_letters() -> None:
    assert checked_currency(" chf ") == "CHF"
    assert checked_currency("") == ""
    with pytest.raises(RuleBroken):
        checked_currency("euro")
