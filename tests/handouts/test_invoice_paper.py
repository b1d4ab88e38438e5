"""Invoices, receipts and corrections on paper."""

import json
from dataclasses import replace

import pytest

from coachdesk.domain.handout import PaperSize
from coachdesk.handouts.render import invoice, invoice_file, invoice_letter
from coachdesk.words import Words
from tests.handouts.goldens import INVOICES, WORDS, invoice_golden, invoice_papers
from tests.handouts.invoice_samples import CORRECTION, INVOICE, LONG, RECEIPT
from tests.handouts.reading import TEXT, sizes, texts, things

MM = 72 / 25.4
KNOWN = json.loads(INVOICES.read_text(encoding="utf-8"))


def said(content: object, paper: PaperSize = PaperSize.A4) -> str:
    return " ".join(" ".join(texts(invoice(content, paper, WORDS))).split())  # type: ignore[arg-type]


def test_an_invoice_says_what_is_asked_for_and_how_to_pay() -> None:
    found = said(INVOICE)
    for part in (
        "Stillwater Coaching · Ines Solberg · 4 Weir Lane · Hexley HX2 6QT",
        "Number 2026-003",
        "Due on 28 April 2026",
        "25 Mar 2026 Coaching session 1 1,095.00 1,095.00",
        "Room, half of it 0.5 40.00 20.00",
        "Total GBP\N{NO-BREAK SPACE}1,115.00".replace("\N{NO-BREAK SPACE}", " "),
        "Not registered for VAT.",
        "Account 12345678",
        "Please give the number 2026-003 with it.",
    ):
        assert part in found


def test_a_correction_and_a_receipt_name_the_invoice_in_their_language() -> None:
    correction, receipt = said(CORRECTION), said(RECEIPT)
    assert "Rectifie la facture 2026-003" in correction
    assert "−1 095,00 EUR" in correction.replace("\u202f", " ")
    assert "Account" not in correction  # nobody pays what is given back
    assert "Por la factura 2026-003, recibido con gracias el 20 de abril de 2026" in receipt
    assert "12.000 JPY" in receipt
    assert invoice_file(RECEIPT, WORDS) == "Recibo 2026-005.pdf"
    subject, text = invoice_letter(INVOICE, WORDS, name="Mara", coach="Ines")
    assert (subject, "Invoice 2026-003" in text) == ("Invoice 2026-003", True)


def test_a_preview_has_no_number_and_says_so() -> None:
    found = said(replace(INVOICE, number=""))
    assert "Preview, not issued yet" in found
    assert "Number" not in found


def test_figures_too_long_for_their_columns_are_broken_and_none_is_lost() -> None:
    nines = "9" * 40
    line = replace(INVOICE.lines[0], quantity=nines, price=nines, total=nines)
    assert "Coaching" in said(replace(INVOICE, lines=(line,), total=nines))


@pytest.mark.parametrize("paper", list(PaperSize))
def test_long_ones_go_on_over_pages_within_their_margins(paper: PaperSize) -> None:
    pdf = invoice(LONG, paper, WORDS)
    found = texts(pdf)
    assert len(found) > 2
    whole = " ".join(" ".join(found).split())
    assert all(f"Sitzung {n}: " in whole for n in range(34))
    for (wide, _), inside in zip(sizes(pdf), things(pdf), strict=True):
        edge = 17 * MM
        assert all(each.left > edge and each.right < wide - edge for each in inside)
        assert all(each.bottom > 20 for each in inside if each.kind == TEXT)


@pytest.mark.parametrize("paper", list(PaperSize))
def test_the_address_stands_in_the_window_of_an_envelope(paper: PaperSize) -> None:
    pdf = invoice(INVOICE, paper, WORDS)
    (wide, high), inside = sizes(pdf)[0], things(pdf)[0]
    window = [
        each
        for each in inside
        if each.kind == TEXT and each.left < wide / 2 and 45 * MM < high - each.top < 85 * MM
    ]
    assert len(window) >= 4  # the sender's line and three of the address
    assert all(each.left >= 24.5 * MM for each in window)
    assert all(high - each.bottom < 88 * MM for each in window)


@pytest.mark.parametrize("language", ["en", "de", "es", "fr"])
def test_amounts_are_said_as_the_language_does(language: str) -> None:
    amount = Words(language).money("-1234567.50", "EUR").replace("\u202f", "\N{NO-BREAK SPACE}")
    assert (
        amount.replace("\N{NO-BREAK SPACE}", " ")
        == {
            "en": "EUR −1,234,567.50",
            "de": "−1.234.567,50 EUR",
            "es": "−1.234.567,50 EUR",
            "fr": "−1 234 567,50 EUR",
        }[language]
    )


@pytest.mark.parametrize("name", sorted(invoice_papers()))
def test_the_page_is_as_it_was_approved(name: str) -> None:
    assert set(KNOWN) == set(invoice_papers())
    assert invoice_golden(name) == KNOWN[name], "look at the page, then renew the goldens"
