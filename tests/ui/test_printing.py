"""Printing: the true size, and the order of sides on paper."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from coachdesk.domain.handout import PaperSize
from coachdesk.ui.handouts.pdf_pages import Document, leaves, read_document
from coachdesk.ui.handouts.printing import PrintRun, Wish, printer_for, sides, wish_of
from tests.true_size.rule import AT_X, AT_Y, LENGTH_MM, MOST_OFF_MM, measured, ruled

A4 = (595.28, 841.89)


def document(pages: int) -> Document:
    return Document(b"", (A4,) * pages)


GOALS, STRATEGY, HABITS = document(1), document(3), document(2)
PAGES = leaves([GOALS, STRATEGY, HABITS])
NAMES = {GOALS: "g", STRATEGY: "s", HABITS: "h"}


def said(wish: Wish) -> str:
    """The sides in short: ``g1 - s1`` is a side left blank between two."""
    found = sides(PAGES, wish)
    return " ".join("-" if side is None else f"{NAMES[side.document]}{side.number + 1}"
                    for side in found)  # fmt: skip


@pytest.mark.parametrize(
    ("wish", "order"),
    [
        (Wish(1, 6), "g1 s1 s2 s3 h1 h2"),
        (Wish(2, 3), "s1 s2"),
        (Wish(1, 6, both_sides=True), "g1 - s1 s2 s3 - h1 h2"),
        (Wish(1, 4, both_sides=True), "g1 - s1 s2 s3"),
        (Wish(3, 5, both_sides=True), "s2 s3 h1"),
        (Wish(1, 2, copies=2), "g1 s1 g1 s1"),
        (Wish(1, 2, copies=2, collated=False), "g1 g1 s1 s1"),
        (Wish(2, 4, copies=2, both_sides=True), "s1 s2 s3 - s1 s2 s3"),
        (Wish(2, 4, copies=2, both_sides=True, collated=False), "s1 s2 s1 s2 s3 - s3"),
        (Wish(1, 2, last_first=True), "s1 g1"),
        (Wish(1, 4, last_first=True, both_sides=True), "s3 - s1 s2 g1"),
        (Wish(7, 6), ""),
    ],
)
def test_sides_come_in_the_order_that_was_asked_for(wish: Wish, order: str) -> None:
    assert said(wish) == order


def test_the_dialogs_choices_are_kept(qtbot: QtBot) -> None:
    printer = printer_for(A4)
    assert wish_of(printer, 6) == Wish(1, 6)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 9)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    asked = wish_of(printer, 6)
    assert (asked.first, asked.last, asked.last_first) == (2, 6, True)


@pytest.mark.parametrize("paper", list(PaperSize))
def test_a_rule_of_100_mm_is_100_mm_on_paper(
    paper: PaperSize, tmp_path: Path, qtbot: QtBot
) -> None:
    page = ruled(paper)
    printer = printer_for(page.sizes[0])
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(600)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    owner = QObject()
    job = PrintRun([page], printer, owner)
    with qtbot.waitSignal(job.ended, timeout=60_000) as ended:
        job.start()
    assert ended.args == [True]
    across, down, left, top = measured(read_document((tmp_path / "printed.pdf").read_bytes()))
    assert across == pytest.approx(LENGTH_MM, abs=MOST_OFF_MM)
    assert down == pytest.approx(LENGTH_MM, abs=MOST_OFF_MM)
    assert left == pytest.approx(AT_X, abs=MOST_OFF_MM)
    assert top == pytest.approx(AT_Y, abs=MOST_OFF_MM)


def test_a_blank_side_is_a_page_of_its_own(tmp_path: Path, qtbot: QtBot) -> None:
    printer = printer_for(A4)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(72)
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    owner = QObject()
    job = PrintRun([ruled(PaperSize.A4), ruled(PaperSize.A4)], printer, owner)
    with qtbot.waitSignal(job.ended, timeout=60_000):
        job.start()
    printed = read_document((tmp_path / "printed.pdf").read_bytes())
    both = printer.duplex() is QPrinter.DuplexMode.DuplexLongSide
    assert len(printed.sizes) == (3 if both else 2)
    assert printer.pageLayout().orientation() is QPageLayout.Orientation.Portrait
