"""Numbered documents to be printed: the usual ones, and one of very many and very long lines."""

from dataclasses import replace

from coachdesk.domain.handout import Header
from coachdesk.domain.handout.invoice import InvoiceContent, PaperLine
from coachdesk.domain.scales import NO_DAY, DayText

LINE = PaperLine(
    text="Coaching session", quantity="1", price="1095.00", total="1095.00",
    day=DayText("2026-03-25"),
)  # fmt: skip
INVOICE = InvoiceContent(
    header=Header(
        practice="Stillwater Coaching",
        coach="Ines Solberg",
        contact="ines@still.example · 01632 960 118",
        on=DayText("2026-04-14"),
        language="en",
    ),
    kind="invoice",
    number="2026-003",
    issued_on=DayText("2026-04-14"),
    due_on=DayText("2026-04-28"),
    sender=("Stillwater Coaching", "Ines Solberg", "4 Weir Lane", "Hexley HX2 6QT"),
    addressee="Mara Lindell\n17 Fenwick Street\nHexley HX1 4PB",
    lines=(
        LINE,
        replace(LINE, day=NO_DAY, text="Room, half of it", quantity="0.5", price="40.00",
                total="20.00"),
    ),
    total="1115.00",
    currency="GBP",
    tax_line="Not registered for VAT.",
    bank="Hexley Mutual\nSort code 00-00-00\nAccount 12345678",
    note="Thank you.",
)  # fmt: skip
CORRECTION = replace(
    INVOICE, header=replace(INVOICE.header, language="fr"), kind="correction", number="2026-004",
    about="2026-003", due_on=NO_DAY, currency="EUR", total="-1095.00",
    lines=(replace(LINE, quantity="-1", total="-1095.00"),),
)  # fmt: skip
RECEIPT = replace(
    INVOICE, header=replace(INVOICE.header, language="es"), kind="receipt", number="2026-005",
    about="2026-003", due_on=NO_DAY, paid_on=DayText("2026-04-20"), bank="", currency="JPY",
    total="12000", lines=(replace(LINE, price="12000", total="12000"),),
)  # fmt: skip
LONG = replace(
    INVOICE, header=replace(INVOICE.header, language="de"), currency="CHF", total="37230.00",
    addressee="Gesellschaft zur Förderung von allem Möglichen " * 3 + "\nHauptstraße 1",
    lines=tuple(
        replace(LINE, text=f"Sitzung {n}: " + "ein langer Text, der umbricht. " * (1 + n % 7))
        for n in range(34)
    ),
)  # fmt: skip
SAMPLES = {"invoice": INVOICE, "correction": CORRECTION, "receipt": RECEIPT, "long": LONG}
