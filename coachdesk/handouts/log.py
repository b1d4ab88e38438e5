"""The coaching log on paper: what the hours come to, then a table in the columns ICF asks for.

The sheet lies on its side, because the table has eight columns.
"""

from dataclasses import replace
from typing import Final

from coachdesk.domain.handout import PaperSize
from coachdesk.domain.handout.log import LogContent, LogLine
from coachdesk.domain.scales import DayText, day_of
from coachdesk.handouts.blocks import Align, Block, Cell, Gap, Row, Stack, Text
from coachdesk.handouts.catalogue import log_name
from coachdesk.handouts.page import Page, accompanied
from coachdesk.handouts.paper import Style
from coachdesk.handouts.parts import heading, title
from coachdesk.handouts.single import single
from coachdesk.words import Words

_SHARES: Final = (128, 146, 84, 68, 62, 62, 54, 66)  # how wide the columns are, one to another
_BETWEEN: Final = 11.0
_NUMBERS: Final = frozenset((3, 6, 7))
_BELOW: Final = 4.0
_NOTHING: Final = "–"


def log_pdf(content: LogContent, paper: PaperSize, words: Words) -> bytes:
    """The PDF of the log. The caller holds the lock on drawing."""
    name, header = log_name(words), content.header
    return single(header, name, lambda page: _blocks(page, content), paper, words, lying=True)


def _blocks(page: Page, content: LogContent) -> list[Block]:
    words = page.words
    said = words("Counted from sessions held live, one row for each client or group")
    blocks: list[Block] = [title(page, log_name(words), said), _facts(page, content).above(14)]
    blocks += _table(page, content)
    if content.left_out:
        blocks.append(_left_out(page, content))
    return accompanied(blocks, page.paper.body_height)


# What it comes to


def _facts(page: Page, content: LogContent) -> Block:
    """Four figures side by side, each beside what the credential asks for."""
    words, totals, needs = page.words, content.totals, content.needs
    began = day_of(content.training_from)
    toward = words("Toward {credential}", credential=content.credential.upper())
    whole = _hours(words, totals.minutes)
    if needs:
        whole = words("{n} of {m}", n=whole, m=_hours(words, needs.minutes))
    since = words("hours that count")
    if began:
        since = words("hours since training began, {day}", day=words.paper_day(began))
    paid = _hours(words, totals.paid)
    if needs:
        paid = words("{n} of {m}", n=paid, m=_hours(words, needs.paid))
    recent = _needed(words, _hours(words, needs.recent)) if needs and needs.recent else ""
    clients = _needed(words, words.number(needs.clients)) if needs else ""
    facts = [
        (toward if needs else words("In all"), whole, since),
        (words("Paid"), paid, words("hours")),
        (words("Last 18 months"), _hours(words, totals.recent), recent or words("hours")),
        (words("Clients"), words.number(totals.clients), clients),
    ]
    edges = [page.width * each for each in (0, 0.36, 0.58, 0.8, 1)]
    cells = []
    for fact, left, right in zip(facts, edges, edges[1:], strict=False):
        cells.append(Cell(left, _fact(page, fact, right - left - 12)))
    return Row(cells, page.width)


def _fact(page: Page, fact: tuple[str, str, str], width: float) -> Block:
    kinds, pen = page.type, page.pen
    name, figure, below = fact
    large = replace(kinds.strong, size=15, leading=19)
    return Stack(
        [
            Text(name, kinds.column, width, pen),
            Text(figure, large, width, pen).above(1),
            Text(below, kinds.caption, width, pen),
        ]
    )


def _needed(words: Words, figure: str) -> str:
    return words("{n} needed", n=figure)


# The table


def _table(page: Page, content: LogContent) -> list[Block]:
    words, since = page.words, day_of(content.since)
    name = words("Sessions since {day}", day=words.paper_day(since)) if since else ""
    rows = words.count("{n} row", "{n} rows", len(content.lines))
    opening = heading(page, name or words("All sessions that count"), page.width, rows)
    names = (
        words("Client name"),
        words("Contact"),
        words("Individual or group"),
        words("Number in group"),
        words("Start"),
        words("End"),
        words("Paid hours"),
        words("Pro bono hours"),
    )
    head = Stack([_row(page, names, page.type.column, below=2.5, rule="ink"), Gap(_BELOW)])
    blocks: list[Block] = [opening.above(16, keep=True), head.above(8, keep=True)]
    for n, line in enumerate(content.lines):
        row = _row(page, _cells(words, line), page.type.cell, below=_BELOW)
        row.head = head
        blocks.append(row.above(_BELOW if n else 0))
    paid = sum(each.paid for each in content.lines)
    pro_bono = sum(each.pro_bono for each in content.lines)
    sums = ("", "", "", "", "", _hours_or_none(words, paid), _hours_or_none(words, pro_bono))
    total = _row(page, (words("Total"), *sums), page.type.strong, below=_BELOW, rule="ink")
    total.head = head
    blocks[-1].keep = True
    blocks.append(total.above(_BELOW if content.lines else 0))
    return blocks


def _cells(words: Words, line: LogLine) -> tuple[str, ...]:
    group = line.people > 1
    return (
        line.name or words("Client {code}", code=line.code),
        line.contact or _NOTHING,
        words("Group") if group else words("Individual"),
        words.number(line.people),
        _day(words, line.start),
        _day(words, line.end),
        _hours_or_none(words, line.paid),
        _hours_or_none(words, line.pro_bono),
    )


def _row(
    page: Page, texts: tuple[str, ...], style: Style, *, below: float, rule: str = "hair"
) -> Row:
    """One line of the table; numbers stand at the right of their columns."""
    room = page.width - _BETWEEN * (len(_SHARES) - 1)
    x, cells = 0.0, []
    for at, (text, share) in enumerate(zip(texts, _SHARES, strict=True)):
        wide = room * share / sum(_SHARES)
        align: Align = "right" if at in _NUMBERS else "left"
        if text:
            cells.append(Cell(x, Text(text, style, wide, page.pen, align)))
        x += wide + _BETWEEN
    weight = 0.75 if rule == "ink" else 0.5
    return Row(cells, page.width, below=below, rule=rule, weight=weight)


def _left_out(page: Page, content: LogContent) -> Block:
    words = page.words
    reasons = " · ".join(
        f"{words.number(count)} {_reason(words, key)}" for key, count in content.left_out
    )
    said = words("Sessions left out: {reasons}", reasons=reasons)
    return Text(said, page.type.caption, page.width, page.pen).above(10)


def _reason(words: Words, key: str) -> str:
    return {
        "running": words("not finished"),
        "not_held": words("not held"),
        "not_live": words("in writing, not live"),
        "no_length": words("no length noted"),
        "before_training": words("before training began"),
        "no_consent": words("no consent to be listed"),
        "no_payment": words("neither paid nor pro bono noted"),
    }[key]


def _day(words: Words, text: DayText) -> str:
    day = day_of(text)
    return words.short_day_with_year(day) if day else text


def _hours(words: Words, minutes: int) -> str:
    return words.number(minutes / 60)


def _hours_or_none(words: Words, minutes: int) -> str:
    """Minutes as hours to the hundredth, so that they line up; a dash for none."""
    if not minutes:
        return _NOTHING
    point = words.number(0.5)[1]
    return f"{minutes / 60:.2f}".replace(".", point)
