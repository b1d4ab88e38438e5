"""Prints a finished PDF at its true size: the same pages, at the printer's own resolution.

Nothing is fitted or scaled: a millimetre of the page is a millimetre on paper, measured from the
paper's own corner. Each strip is drawn on a worker, so the window stays usable. Range, copies and
order are the printer's where it sees to them, else they are made here; printed on both sides, each
document begins on a sheet of its own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QObject, QPointF, QRectF, QSizeF, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from coachdesk.ui.handouts.pdf_pages import POINTS_PER_INCH, Document, Leaf, draw_strip, leaves
from coachdesk.ui.work import Work

FINEST = 600  # dots to the inch; finer is not seen, and costs four times the time
STRIP = 1200  # rows drawn at once


def has_printer() -> bool:
    """Whether any printer is set up on this machine."""
    return bool(QPrinterInfo.availablePrinterNames())


def printer_for(size_in_points: tuple[float, float]) -> QPrinter:
    """A printer set to the print's own paper, its pages reaching to the paper's edges."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    short, long = sorted(size_in_points)  # paper is known by its upright size
    size = QPageSize(
        QSizeF(short, long), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    lies = size_in_points[0] > size_in_points[1]
    turn = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, turn, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)
    return printer


@dataclass(frozen=True, slots=True)
class Wish:
    """What the printer's dialog said: pages from 1, both included, and how often and how.

    ``copies`` is 1 where the printer repeats by itself. ``collated`` copies come one whole print
    after another.
    """

    first: int
    last: int
    copies: int = 1
    collated: bool = True
    both_sides: bool = False
    last_first: bool = False


def wish_of(printer: QPrinter, pages: int) -> Wish:
    """What was chosen for a print of so many pages."""
    first, last = 1, pages
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        first, last = printer.fromPage(), min(printer.toPage() or pages, pages)
    return Wish(
        first,
        last,
        copies=1 if printer.supportsMultipleCopies() else max(1, printer.copyCount()),
        collated=printer.collateCopies(),
        both_sides=printer.duplex() is not QPrinter.DuplexMode.DuplexNone,
        last_first=printer.pageOrder() is QPrinter.PageOrder.LastPageFirst,
    )


def sides(pages: Sequence[Leaf], wish: Wish) -> list[Leaf | None]:
    """The sides of paper in the order they are printed; ``None`` is one left blank."""
    sheets: list[list[Leaf | None]] = []
    a_sheet, before = (2 if wish.both_sides else 1), None
    for page in pages[wish.first - 1 : wish.last]:
        if not sheets or len(sheets[-1]) == a_sheet or page.document is not before:
            sheets.append([])
        sheets[-1].append(page)
        before = page.document
    if wish.last_first:
        sheets.reverse()
    if wish.collated:
        sheets *= wish.copies
    else:
        sheets = [sheet for sheet in sheets for _ in range(wish.copies)]
    # Every sheet but the last is printed on both sides, so that the next side is a new sheet's.
    full = [[*sheet, *[None] * (a_sheet - len(sheet))] for sheet in sheets[:-1]]
    return [side for sheet in (*full, *sheets[-1:]) for side in sheet]


class PrintRun(QObject):
    """A print on its way to a printer.

    Signals:
        printing: a page is being printed; carries its number from 1, and how many there are.
        ended: the run is over; carries whether everything was handed to the printer.
    """

    printing = Signal(int, int)
    ended = Signal(bool)

    def __init__(self, documents: Sequence[Document], printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._printer = printer
        self._work = Work(self)
        self._painter = QPainter()
        pages = leaves(documents)
        self._sides = sides(pages, wish_of(printer, len(pages)))
        self._waiting: Iterator[tuple[int, int, int]] = iter(())
        self._at = 0

    def start(self) -> None:
        """Begin; ``ended`` follows, at once when the printer takes nothing."""
        self._printer.setFullPage(True)
        if not self._painter.begin(self._printer):
            self.ended.emit(False)
            return
        self._dpi = float(self._printer.resolution())
        self._scale = min(self._dpi, FINEST) / POINTS_PER_INCH
        self._waiting = self._strips()
        self._next()

    def stop(self) -> None:
        """Give up what is not printed yet."""
        if self._painter.isActive():
            self._work.drop()
            self._printer.abort()
            self._end(done=False)

    def _strips(self) -> Iterator[tuple[int, int, int]]:
        """What is drawn at once: a side's place in the run, a strip's top and its height."""
        for at, page in enumerate(self._sides):
            if page is None:
                yield at, 0, 0
                continue
            whole = round(page.size[1] * self._scale)
            for top in range(0, whole, STRIP):
                yield at, top, min(STRIP, whole - top)

    def _next(self) -> None:
        strip = next(self._waiting, None)
        if strip is None:
            self._end(done=True)
            return
        at, top, height = strip
        if at != self._at and not self._printer.newPage():
            self._end(done=False)
            return
        self._at = at
        page, scale = self._sides[at], self._scale
        if page is None:
            self._next()
            return
        if top == 0:
            printed = [each for each in self._sides[: at + 1] if each is not None]
            self.printing.emit(len(printed), len(self._sides) - self._sides.count(None))
        self._work.run(
            lambda: draw_strip(page.document, page.number, scale, top, height),
            lambda image: self._on_drawn(image, top),
            self._on_failed,
        )

    def _on_drawn(self, image: QImage, top: int) -> None:
        enlarged = self._dpi / POINTS_PER_INCH / self._scale
        place = QPointF(0, top * enlarged)
        size = QSizeF(image.width() * enlarged, image.height() * enlarged)
        self._painter.drawImage(QRectF(place, size), image, QRectF(image.rect()))
        self._next()

    def _on_failed(self, error: Exception) -> None:
        self.stop()
        raise error

    def _end(self, *, done: bool) -> None:
        ended = self._painter.end()
        self.ended.emit(done and ended)
