"""An invoice, a receipt or a correction: address, lines, what they come to, and how to pay.

The address stands where both DIN 5008 and the windows of American envelopes show it: from 25 mm
from the left and 50 mm from the top of the sheet.
"""

from dataclasses import replace
from typing import Final

from coachdesk.domain.handout import PaperSize
from coachdesk.domain.handout.invoice import InvoiceContent, PaperLine
from coachdesk.domain.scales import day_of
from coachdesk.handouts import fonts
from coachdesk.handouts.blocks import Align, Block, Box, Cell, Gap, Row, Rule, Stack, Text
from coachdesk.handouts.catalogue import invoice_name
from coachdesk.handouts.page import Page, accompanied
from coachdesk.handouts.paper import BODY_TOP, MM, Style
from coachdesk.handouts.parts import title
from coachdesk.handouts.single import single
from coachdesk.words import Words

_WINDOW: Final = (25 * MM, 48 * MM)  # from the left and from the top of the sheet
_WINDOW_WIDTH: Final = 82 * MM
_BELOW_WINDOW: Final = 92 * MM  # from the top: the letter begins
_FACTS: Final = 62 * MM
_RETURN: Final = Style("sans", 7.6, 9.6, "grey")
_BETWEEN: Final = 10.0
_BELOW: Final = 4.5
_LEAST_ROOM: Final = 46.0  # a price in a narrow column
_LEAST_TEXT: Final = 0.2  # of the width, for the description


def invoice_pdf(content: InvoiceContent, paper: PaperSize, words: Words) -> bytes:
    """The PDF of one document. The caller holds the lock on drawing."""
    name = invoice_name(words, content.kind, content.number)
    return single(content.header, name, lambda page: _blocks(page, content), paper, words)


def _blocks(page: Page, content: InvoiceContent) -> list[Block]:
    words = page.words
    name = invoice_name(words, content.kind, content.number)
    aside = "" if content.number else words("Preview, not issued yet")
    blocks = [
        _letter(page, content),
        title(page, name, _sentence(words, content), aside),
        *_table(page, content),
        *_below(page, content),
    ]
    return accompanied(blocks, page.paper.body_height)


def _sentence(words: Words, content: InvoiceContent) -> str:
    """What the document is for, or what it asks for."""
    about, paid, due = content.about, day_of(content.paid_on), day_of(content.due_on)
    if content.kind == "correction":
        return words("Corrects invoice {number}", number=about) if about else ""
    if content.kind == "receipt":
        if about and paid:
            return words("For invoice {number}, received with thanks on {day}", number=about,
                         day=words.paper_day(paid))  # fmt: skip
        return words("Received with thanks on {day}", day=words.paper_day(paid)) if paid else ""
    return words("Please pay by {day}", day=words.paper_day(due)) if due else ""


# The letter's head


def _letter(page: Page, content: InvoiceContent) -> Block:
    """Sender and addressee in the window; beside them the number and the days."""
    left, top = _WINDOW[0] - page.paper.left, _WINDOW[1] - BODY_TOP
    width = _WINDOW_WIDTH
    back = Text(" · ".join(content.sender), _RETURN, width, page.pen)
    window = Stack(
        [
            Gap(max(0.0, top - back.height)),
            back,
            Rule(width, "hair").above(1.5),
            Text(content.addressee, page.type.body, width, page.pen).above(6),
        ]
    )
    facts = Stack([Gap(top - 2), *_facts(page, content)])
    cells = [Cell(left, window, lined=False), Cell(page.width - _FACTS, facts, lined=False)]
    return Row(cells, page.width, least=_BELOW_WINDOW - BODY_TOP)


def _facts(page: Page, content: InvoiceContent) -> list[Block]:
    words = page.words
    days = ((words("Date"), content.issued_on), (words("Due on"), content.due_on))
    facts = [(words("Number"), content.number)]
    facts += [(name, words.paper_day(day)) for name, text in days if (day := day_of(text))]
    if content.about:
        name = words("Corrects") if content.kind == "correction" else words("For invoice")
        facts.append((name, content.about))
    return [
        Row(
            (
                Cell(0, Text(name, page.type.caption, _FACTS * 0.42, page.pen)),
                Cell(_FACTS * 0.44, Text(said, page.type.body, _FACTS * 0.56, page.pen)),
            ),
            _FACTS,
        ).above(2)
        for name, said in facts
        if said
    ]


# The lines


def _table(page: Page, content: InvoiceContent) -> list[Block]:
    widths = _widths(page, content)
    head = Stack([_row(page, _heads(page, content), widths, page.type.column, 2.5, "ink"),
                  Gap(_BELOW)])  # fmt: skip
    blocks: list[Block] = [head.above(18, keep=True)]
    for n, line in enumerate(content.lines):
        row = _row(page, _cells(page.words, line), widths, page.type.body, _BELOW, "hair")
        row.head = head
        blocks.append(row.above(_BELOW if n else 0))
    total = _total(page, content)
    total.head = head
    if content.lines:
        blocks[-1].keep = True
    blocks.append(total.above(_BELOW + 1))
    return blocks


def _heads(page: Page, content: InvoiceContent) -> tuple[str, ...]:
    words = page.words
    dated = any(each.day for each in content.lines)
    return (
        words("Date") if dated else "",
        words("Description"),
        words("Quantity"),
        words("Price"),
        words("Amount"),
    )


def _cells(words: Words, line: PaperLine) -> tuple[str, ...]:
    day = day_of(line.day)
    return (
        words.short_day_with_year(day) if day else "",
        line.text,
        words.amount(line.quantity),
        words.amount(line.price),
        words.amount(line.total),
    )


def _widths(page: Page, content: InvoiceContent) -> list[float]:
    """Each column as wide as its widest needs, and the description the rest."""
    style, head = page.type.body, page.type.column
    heads = _heads(page, content)
    rows = [_cells(page.words, each) for each in content.lines]
    wide = []
    for at, name in enumerate(heads):
        needed = [fonts.width(each[at], style.font, style.size) for each in rows]
        wide.append(max([fonts.width(name, head.font, head.size), *needed]) + 1)
    for at in (2, 3, 4):
        wide[at] = max(wide[at], _LEAST_ROOM)
    dated = bool(heads[0])
    wide[0] = wide[0] if dated else 0.0
    gaps = _BETWEEN * (4 if dated else 3)
    wide[1] = 0.0
    # A figure too long for its column is broken: the description keeps its part whatever comes.
    most = page.width * (1 - _LEAST_TEXT) - gaps
    wide = [each * min(1.0, most / sum(wide)) for each in wide]
    wide[1] = page.width - gaps - sum(wide)
    return wide


def _row(
    page: Page, texts: tuple[str, ...], widths: list[float], style: Style, below: float, rule: str
) -> Row:
    x, cells = 0.0, []
    for at, (text, wide) in enumerate(zip(texts, widths, strict=True)):
        align: Align = "right" if at > 1 else "left"
        if text:
            cells.append(Cell(x, Text(text, style, wide, page.pen, align)))
        x += wide + (_BETWEEN if wide else 0.0)
    return Row(cells, page.width, below=below, rule=rule, weight=0.75 if rule == "ink" else 0.5)


def _total(page: Page, content: InvoiceContent) -> Block:
    large = replace(page.type.strong, size=13, leading=17)
    said = page.words.money(content.total, content.currency)
    name, style = _total_name(page.words, content), page.type.strong
    sum_wide = min(fonts.width(said, large.font, large.size) + 1, page.width - 90)
    left = page.width - sum_wide - 16
    cells = (
        Cell(0, Text(name, style, left, page.pen, "right")),
        Cell(page.width - sum_wide, Text(said, large, sum_wide, page.pen, "right")),
    )
    return Row(cells, page.width)


def _total_name(words: Words, content: InvoiceContent) -> str:
    return words("Received") if content.kind == "receipt" else words("Total")


# Below them


def _below(page: Page, content: InvoiceContent) -> list[Block]:
    words, kinds, pen = page.words, page.type, page.pen
    blocks: list[Block] = []
    if content.tax_line:
        blocks.append(Text(content.tax_line, kinds.caption, page.width, pen).above(12))
    if content.note:
        blocks.append(Text(content.note, kinds.body, page.width, pen).above(16))
    owed = content.kind != "receipt" and not content.total.startswith("-")
    if content.bank and owed:
        pad = 12.0
        inside = [
            Text(words("How to pay"), kinds.heading, page.width - 2 * pad, pen),
            Text(content.bank, kinds.body, page.width - 2 * pad, pen).above(3),
        ]
        if content.number:
            said = words("Please give the number {number} with it.", number=content.number)
            inside.append(Text(said, kinds.caption, page.width - 2 * pad, pen).above(4))
        blocks.append(Box(Stack(inside), page.width, pad=pad).above(18))
    return blocks
