"""Documents on a warm program: one against a plain page of its words, each by the page."""

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from io import BytesIO
from pathlib import Path

from coachdesk.desk.clients import engagements, find
from coachdesk.desk.desk import Desk
from coachdesk.desk.handout_content import gather
from coachdesk.domain.handout import BookContent, Content, HandoutKind, PaperSize, Sheets, Variant
from coachdesk.handouts.render import render, render_all
from coachdesk.startup import fill_with_sample, new_practice, open_desk
from coachdesk.words import Words
from tests.bench.figures import Figure, middle

ROUNDS = 15
FULLEST = "Zoë Amadi"
BOOK_PAGES = 30
WORDS = Words()


def measure(folder: Path) -> list[Figure]:
    """On the sample practice's fullest client."""
    vault = new_practice(folder / "sample.coachdesk")
    desk = open_desk(vault)
    fill_with_sample(desk)
    figures = [_against_plain(desk), *(_by_the_page(desk, kind) for kind in HandoutKind)]
    figures.append(_book(desk))
    vault.close()
    return figures


def _content(desk: Desk, kind: HandoutKind) -> Content:
    found = find(desk, FULLEST)[0]
    contents = [gather(desk, each.id, kind) for each in engagements(desk, found.id)]
    return max(contents, key=lambda each: len(str(each)))


def _against_plain(desk: Desk) -> Figure:
    content = _content(desk, HandoutKind.GOALS)

    def ours() -> bytes:
        return render(content, paper=PaperSize.A4, variant=Variant.FILLED, words=WORDS)

    lines = "\n".join(_texts(ours())).splitlines()
    _plain(lines)
    pairs = [(_took(ours), _took(lambda: _plain(lines))) for _ in range(ROUNDS)]
    mine, plain = (middle([pair[n] for pair in pairs]) for n in (0, 1))
    return Figure(
        "Goals handout, warm", mine, "ms", 100, plain, "plain page of its words", absolute=True
    )


def _by_the_page(desk: Desk, kind: HandoutKind) -> Figure:
    """The slowest of the variants, in milliseconds a page."""
    content = _content(desk, kind)
    slowest = 0.0
    for variant in Variant:
        sheets = [Sheets(content=content, variant=variant)]
        pages = len(_texts(render_all(sheets, WORDS)))
        took = middle([_took(partial(render_all, sheets, WORDS)) for _ in range(3)])
        slowest = max(slowest, took / pages)
    return Figure(f"{kind}, a page of the slowest variant", slowest, "ms", 100)


def _book(desk: Desk) -> Figure:
    """A book of thirty pages and more: one with many goals, thoughts and a long letter."""
    book = _content(desk, HandoutKind.BOOK)
    assert isinstance(book, BookContent)
    times = 1
    while True:
        long = replace(
            book,
            story=f"{book.story}\n\n" * 4 * times,
            goals=book.goals * 2 * times,
            thoughts=book.thoughts * 3 * times,
            letter=f"{book.letter}\n\n" * 12 * times,
        )
        sheets = [Sheets(content=long)]
        pages = len(_texts(render_all(sheets, WORDS)))
        if pages >= BOOK_PAGES:
            break
        times += 1
    took = middle([_took(lambda: render_all(sheets, WORDS)) for _ in range(3)])
    return Figure(f"a book of {pages} pages", took, "ms", 2000)


def _texts(pdf: bytes) -> list[str]:
    from pypdfium2 import PdfDocument

    return [page.get_textpage().get_text_range() for page in PdfDocument(pdf)]


def _plain(lines: list[str]) -> bytes:
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    style = getSampleStyleSheet()["Normal"]
    sheet = BytesIO()
    escaped = (line.replace("&", "&amp;").replace("<", "&lt;") for line in lines)
    SimpleDocTemplate(sheet).build([Paragraph(line, style) for line in escaped])
    return sheet.getvalue()


def _took(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000
