"""A page of its own on its way out: to a printer or into a file the coach names."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from coachdesk.system.paths import documents
from coachdesk.system.settings import write_file
from coachdesk.ui.handouts import printing
from coachdesk.ui.handouts.pdf_pages import Document, read_document
from coachdesk.ui.work import Work
from coachdesk.words import Words


class PageOut(QObject):
    """Makes the pages on a worker when they are wanted; they are not kept.

    ``gather`` is called on the window's thread and returns what makes the PDF on any thread.
    ``name`` is what the print is called and the file without its ending; ``saved`` says that it
    was saved under a name.

    Signals:
        printers_known: whether there is a printer.
        said: how it went, in a sentence.
        out: it was saved or went to the printer whole.
    """

    printers_known = Signal(bool)
    said = Signal(str)
    out = Signal()

    def __init__(
        self,
        words: Words,
        owner: QWidget,
        gather: Callable[[], Callable[[], bytes]],
        name: Callable[[], str],
        saved: Callable[[str], str],
    ) -> None:
        super().__init__(owner)
        self._words, self._owner = words, owner
        self._gather, self._name, self._saved = gather, name, saved
        self._work, self._look = Work(self), Work(self)
        self._run: printing.PrintRun | None = None

    def look_for_printer(self) -> None:
        """Ask whether there is a printer; a slow print server holds up nothing."""
        self._look.run(printing.has_printer, self.printers_known.emit, _raise)

    def save(self) -> None:
        """Ask where to save the pages, and save them."""
        words = self._words
        dialog = QFileDialog(
            self._owner,
            words("Save PDF"),
            str(documents() / f"{self._name()}.pdf"),
            words("PDF (*.pdf)"),
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda path: self.save_as(Path(path)))
        self._come_back_from(dialog)
        dialog.open()

    def save_as(self, path: Path) -> None:
        """Save the pages under a name."""
        self._make(lambda document: self._write(document, path))

    def print_page(self) -> None:
        """Ask which printer, and print the pages."""
        self._make(self._ask_printer)

    def run(self, document: Document, printer: QPrinter) -> None:
        """Print to a printer that was chosen."""
        run = self._run = printing.PrintRun([document], printer, self)
        run.ended.connect(self._on_ended)
        run.start()

    def _make(self, then: Callable[[Document], None]) -> None:
        make = self._gather()
        self._work.run(lambda: read_document(make()), then, _raise)

    def _write(self, document: Document, path: Path) -> None:
        try:
            write_file(path, document.pdf)
        except OSError:
            words = self._words
            self.said.emit(words("It could not be saved there. Please choose another folder."))
            return
        self.said.emit(self._saved(path.name))
        self.out.emit()

    def _ask_printer(self, document: Document) -> None:
        printer = printing.printer_for(document.sizes[0])
        printer.setDocName(self._name())
        dialog = QPrintDialog(printer, self._owner)
        dialog.setWindowTitle(self._words("Print"))
        if len(document.sizes) > 1:
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
        if not whole:
            self.said.emit(words("It was not printed."))
            return
        self.said.emit(words("Sent to the printer"))
        self.out.emit()


def _raise(error: Exception) -> None:
    raise error
