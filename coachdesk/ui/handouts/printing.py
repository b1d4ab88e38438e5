"""Prints a finished PDF at its true size: the same pages, at the printer's own resolution.

Nothing is fitted or scaled: a millimetre of the page is a millimetre on paper, measured from the
paper's own corner. Each strip is drawn on a worker, so the window stays usable.
"""

from collections.abc import Iterator

from PySide6.QtCore import QMarginsF, QObject, QPointF, QRectF, QSizeF, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from coachdesk.ui.handouts.pdf_pages import POINTS_PER_INCH, Document, draw_strip
from coachdesk.ui.work import Work

FINEST = 600  # dots to the inch; finer is not seen, and costs four times the time
STRIP = 1200  # rows drawn at once


def has_printer() -> bool:
    """Whether any printer is set up on this machine."""
    return bool(QPrinterInfo.availablePrinterNames())


def printer_for(document: Document) -> QPrinter:
    """A printer set to the document's own paper, its pages reaching to the paper's edges."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    wide, high = document.sizes[0]
    size = QPageSize(
        QSizeF(wide, high), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    printer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    printer.setFullPage(True)
    return printer


class PrintRun(QObject):
    """One document on its way to a printer.

    Signals:
        printing: a page is being printed; carries its number from 1, and how many there are.
        ended: the run is over; carries whether everything was handed to the printer.
    """

    printing = Signal(int, int)
    ended = Signal(bool)

    def __init__(self, document: Document, printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._printer = document, printer
        self._work = Work(self)
        self._painter = QPainter()
        self._pages = list(_pages(printer, len(document.sizes)))
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
        """What is drawn at once: a page's place in the run, a strip's top and its height."""
        for at, number in enumerate(self._pages):
            whole = round(self._document.sizes[number][1] * self._scale)
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
        if top == 0:
            self.printing.emit(at + 1, len(self._pages))
        document, number, scale = self._document, self._pages[at], self._scale
        self._work.run(
            lambda: draw_strip(document, number, scale, top, height),
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


def _pages(printer: QPrinter, count: int) -> Iterator[int]:
    """The pages wanted, from 0, as often as the printer cannot repeat them by itself."""
    first, last = 1, count
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        first, last = printer.fromPage(), min(printer.toPage() or count, count)
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    for _ in range(copies):
        yield from range(first - 1, last)
