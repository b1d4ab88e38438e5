"""The guide on its way onto paper: into a file the coach names, or to a printer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from coachdesk.domain.handout import PaperSize
from coachdesk.domain.handout.guide import Chapter
from coachdesk.system.paths import documents
from coachdesk.system.settings import write_file
from coachdesk.ui.handouts import printing
from coachdesk.ui.handouts.pdf_pages import Document, read_document
from coachdesk.ui.work import Work
from coachdesk.words import Words


class GuideOut(QObject):
    """Makes the pages on a worker when they are wanted.

    Signals:
        printers_known: whether there is a printer.
        said: how it went, in a sentence.
    """

    printers_known = Signal(bool)
    said = Signal(str)

    def __init__(
        self, words: Words, chapters: tuple[Chapter, ...], paper: PaperSize, owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._words, self._chapters, self._paper, self._owner = words, chapters, paper, owner
        self._work, self._look = Work(self), Work(self)
        self._run: printing.PrintRun | None = None

    def look_for_printer(self) -> None:
        """Ask whether there is a printer; a slow print server holds up nothing."""
        self._look.run(printing.has_printer, self.printers_known.emit, _raise)

    def save(self) -> None:
        """Ask where to save the guide, and save it."""
        words = self._words
        name = f"CoachDesk {words('User guide')}.pdf"
        dialog = QFileDialog(
            self._owner, words("Save PDF"), str(documents() / name), words("PDF (*.pdf)")
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda path: self.save_as(Path(path)))
        self._come_back_from(dialog)
        dialog.open()

    def save_as(self, path: Path) -> None:
        """Save the guide under a name."""
        self._make(lambda document: self._write(document, path))

    def print_pages(self) -> None:
        """Ask which printer, and print the guide."""
        self._make(self._ask_printer)

    def run(self, document: Document, printer: QPrinter) -> None:
        """Print to a printer that was chosen."""
        run = self._run = printing.PrintRun([document], printer, self)
        run.ended.connect(self._on_ended)
        run.start()

    def _make(self, then: Callable[[Document], None]) -> None:
        from coachdesk.handouts.render import user_guide

        chapters, paper, words = self._chapters, self._paper, self._words
        self.said.emit(words("Making the pages…"))
        self._work.run(lambda: read_document(user_guide(chapters, paper, words)), then, _raise)

    def _write(self, document: Document, path: Path) -> None:
        words = self._words
        try:
            write_file(path, document.pdf)
        except OSError:
            self.said.emit(words("It could not be saved there. Please choose another folder."))
            return
        self.said.emit(words("Saved as {name}", name=path.name))

    def _ask_printer(self, document: Document) -> None:
        self.said.emit("")
        printer = printing.printer_for(document.sizes[0])
        printer.setDocName(self._words("User guide"))
        dialog = QPrintDialog(printer, self._owner)
        dialog.setWindowTitle(self._words("Print"))
        dialog.setMinMax(1, len(document.sizes))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.accepted.connect(lambda: self.run(document, printer))
        self._come_back_from(dialog)
        QDialog.open(dialog)  # the print dialog's own open() wants a slot by its name

    def _come_back_from(self, dialog: QDialog) -> None:
        dialog.finished.connect(self._owner.window().activateWindow)
        dialog.finished.connect(dialog.deleteLater)

    def _on_ended(self, whole: bool) -> None:
        words = self._words
        if self._run is not None:
            self._run.deleteLater()
            self._run = None
        self.said.emit(words("Sent to the printer") if whole else words("It was not printed."))


def _raise(error: Exception) -> None:
    raise error
