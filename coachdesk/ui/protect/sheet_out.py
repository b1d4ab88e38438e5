"""The recovery sheet on its way out: to a printer or into a file the coach names."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from coachdesk.desk.practice import practice
from coachdesk.desk.protection import mark_of, recovery_content
from coachdesk.system.paths import documents
from coachdesk.system.settings import write_file
from coachdesk.ui.handouts import printing
from coachdesk.ui.handouts.pdf_pages import Document, read_document
from coachdesk.ui.room import Room
from coachdesk.ui.work import Work


class SheetOut(QObject):
    """Makes the page on a worker when it is wanted; it is not kept.

    Signals:
        printers_known: whether there is a printer.
        said: how it went, in a sentence.
        out: it was saved or went to the printer whole.
    """

    printers_known = Signal(bool)
    said = Signal(str)
    out = Signal()

    def __init__(self, room: Room, owner: QWidget) -> None:
        super().__init__(owner)
        self._room, self._owner = room, owner
        self._work, self._look = Work(self), Work(self)
        self._run: printing.PrintRun | None = None

    def look_for_printer(self) -> None:
        """Ask whether there is a printer; a slow print server holds up nothing."""
        self._look.run(printing.has_printer, self.printers_known.emit, _raise)

    def save(self) -> None:
        """Ask where to save the sheet, and save it."""
        words = self._room.words
        name = f"{words('Recovery sheet')} {mark_of(self._room.desk)}.pdf"
        dialog = QFileDialog(
            self._owner, words("Save PDF"), str(documents() / name), words("PDF (*.pdf)")
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda path: self.save_as(Path(path)))
        self._come_back_from(dialog)
        dialog.open()

    def save_as(self, path: Path) -> None:
        """Save the sheet under a name."""
        self._make(lambda document: self._write(document, path))

    def print_page(self) -> None:
        """Ask which printer, and print the sheet."""
        self._make(self._ask_printer)

    def run(self, document: Document, printer: QPrinter) -> None:
        """Print to a printer that was chosen."""
        run = self._run = printing.PrintRun([document], printer, self)
        run.ended.connect(self._on_ended)
        run.start()

    def _make(self, then: Callable[[Document], None]) -> None:
        from coachdesk.handouts.render import recovery_sheet

        room = self._room
        content, paper = recovery_content(room.desk), practice(room.desk).paper
        words = room.words
        self._work.run(lambda: read_document(recovery_sheet(content, paper, words)), then, _raise)

    def _write(self, document: Document, path: Path) -> None:
        words = self._room.words
        try:
            write_file(path, document.pdf)
        except OSError:
            self.said.emit(words("It could not be saved there. Please choose another folder."))
            return
        self.said.emit(
            words("Saved as {name}. Whoever has this file can open your notes: print it, or move "
                  "it off this laptop.", name=path.name)
        )  # fmt: skip
        self.out.emit()

    def _ask_printer(self, document: Document) -> None:
        printer = printing.printer_for(document.sizes[0])
        printer.setDocName(self._room.words("Recovery sheet"))
        dialog = QPrintDialog(printer, self._owner)
        dialog.setWindowTitle(self._room.words("Print"))
        dialog.accepted.connect(lambda: self.run(document, printer))
        self._come_back_from(dialog)
        QDialog.open(dialog)  # the print dialog's own open() wants a slot by its name

    def _come_back_from(self, dialog: QDialog) -> None:
        dialog.finished.connect(self._owner.window().activateWindow)
        dialog.finished.connect(dialog.deleteLater)

    def _on_ended(self, whole: bool) -> None:
        words = self._room.words
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
