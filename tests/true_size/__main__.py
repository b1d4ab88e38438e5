"""``python -m tests.true_size``: prints the rules to a file and, where there is one, to CUPS-PDF.

For CUPS-PDF on Debian or Ubuntu, as root: ``bash tests/true_size/cups_pdf.sh`` sets the printer up
and runs this. Its files are looked for in the folders that its configuration names by default.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from coachdesk.domain.handout import PaperSize
from coachdesk.ui.handouts.pdf_pages import read_document
from coachdesk.ui.handouts.printing import PrintRun, printer_for
from coachdesk.ui.theme import new_application
from tests.true_size.rule import LENGTH_MM, MOST_OFF_MM, measured, ruled

CUPS_PDF, WAIT_MS, LOOK_MS = "PDF", 60_000, 200
FOLDERS = (Path("/var/spool/cups-pdf/ANONYMOUS"), Path.home() / "PDF", Path("/var/spool/cups-pdf"))


def run(paper: PaperSize, printer: QPrinter, owner: QObject) -> None:
    """Print the rules the way handouts are printed, until everything is handed over."""
    loop, ended = QEventLoop(), list[bool]()
    job = PrintRun([ruled(paper)], printer, owner)
    job.ended.connect(lambda whole: (ended.append(whole), loop.quit()))
    QTimer.singleShot(0, job.start)
    QTimer.singleShot(WAIT_MS, loop.quit)
    loop.exec()
    if ended != [True]:
        sys.exit("It was not printed.")


def printed_to_file(paper: PaperSize, folder: Path, owner: QObject) -> bytes:
    """What a printer that writes a file makes of it."""
    printer = printer_for(ruled(paper).sizes[0])
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(600)
    printer.setOutputFileName(str(folder / f"{paper}.pdf"))
    run(paper, printer, owner)
    return (folder / f"{paper}.pdf").read_bytes()


def printed_by_cups(paper: PaperSize, owner: QObject) -> bytes:
    """What CUPS-PDF makes of it."""
    before = _files()
    printer = printer_for(ruled(paper).sizes[0])
    printer.setPrinterName(CUPS_PDF)
    printer.setDocName(f"rule-{paper}")
    run(paper, printer, owner)
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if _written(before) else None)
    timer.start(LOOK_MS)
    QTimer.singleShot(WAIT_MS, loop.quit)
    loop.exec()
    written = _written(before)
    if not written:
        sys.exit("CUPS-PDF wrote no file.")
    return written[0].read_bytes()


def _written(before: set[Path]) -> list[Path]:
    """The files that came and are written to their end."""
    return [path for path in _files() - before if b"%%EOF" in path.read_bytes()[-32:]]


def _files() -> set[Path]:
    return {path for folder in FOLDERS if folder.is_dir() for path in folder.glob("*.pdf")}


def main() -> None:
    """Print, measure and tell; the exit code is 1 when a rule is not true."""
    app = new_application()
    ways = ["file"]
    if CUPS_PDF in QPrinterInfo.availablePrinterNames():
        ways.append("CUPS-PDF")
    true = True
    with tempfile.TemporaryDirectory() as folder:
        for way in ways:
            for paper in PaperSize:
                pdf = (
                    printed_to_file(paper, Path(folder), app)
                    if way == "file"
                    else printed_by_cups(paper, app)
                )
                page = read_document(pdf)
                across, down, left, top = measured(page)
                wide, high = (side / 72 * 25.4 for side in page.sizes[0])
                print(  # noqa: T201 - this is what the tool is for
                    f"{way:9} {paper.upper():7} page {wide:.1f} x {high:.1f} mm"
                    f"  across {across:.2f} mm  down {down:.2f} mm"
                    f"  from the left {left:.2f} mm  from the top {top:.2f} mm"
                )
                true &= all(abs(each - LENGTH_MM) <= MOST_OFF_MM for each in (across, down))
    sys.exit(0 if true else 1)


if __name__ == "__main__":
    main()
