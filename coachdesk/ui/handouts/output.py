"""Where pages go: into a file the coach names, or to a printer. Both ask without blocking."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from coachdesk.system.paths import documents
from coachdesk.system.settings import write_file
from coachdesk.ui.handouts import printing
from coachdesk.ui.handouts.bars import Foot
from coachdesk.ui.handouts.making import Made
from coachdesk.ui.room import Room


class Output(QObject):
    """Saves and prints for a sheet, and says in its foot how that went.

    Signals:
        handed_over: a document was saved or went to the printer whole; carries ``Made``.
    """

    handed_over = Signal(object)

    def __init__(self, room: Room, foot: Foot, sheet: QWidget) -> None:
        super().__init__(sheet)
        self._room, self._foot, self._sheet = room, foot, sheet
        self._run: printing.PrintRun | None = None
        self._looked = False

    def look_for_printer(self) -> None:
        """Offer to print only where there is a printer; asked once, after the page is seen."""
        if not self._looked:
            self._looked = True
            self._foot.set_printer(there=printing.has_printer())

    # A file

    def save(self, made: Made) -> None:
        """Ask where to save the pages, and save them."""
        words = self._room.words
        name = file_name(self._room, made)
        dialog = QFileDialog(
            self._sheet, words("Save PDF"), str(documents() / name), words("PDF (*.pdf)")
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda path: self.write(made, Path(path)))
        self._come_back_from(dialog)
        dialog.open()

    def write(self, made: Made, path: Path) -> None:
        """Save the pages under a name."""
        words = self._room.words
        try:
            write_file(path, made.document.pdf)
        except OSError:
            self._foot.say(words("It could not be saved there. Please choose another folder."))
            return
        self._foot.say(words("Saved as {name}", name=path.name))
        self.handed_over.emit(made)

    # Paper

    def print_pages(self, made: Made) -> None:
        """Ask which printer, and print the pages at their true size."""
        printer = printing.printer_for(made.document)
        printer.setDocName(file_name(self._room, made))
        dialog = QPrintDialog(printer, self._sheet)
        dialog.setWindowTitle(self._room.words("Print"))
        dialog.setMinMax(1, len(made.document.sizes))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.accepted.connect(lambda: self.run(made, printer))
        self._come_back_from(dialog)
        QDialog.open(dialog)  # the print dialog's own open() wants a slot by its name

    def run(self, made: Made, printer: QPrinter) -> None:
        """Print to a printer that was chosen."""
        run = self._run = printing.PrintRun(made.document, printer, self)
        run.printing.connect(self._on_printing)
        run.ended.connect(lambda whole: self._on_ended(made, whole=whole))
        self._foot.set_printing(printing=True)
        run.start()

    def stop(self) -> None:
        """Give up what is not printed yet."""
        if self._run is not None:
            self._run.stop()

    def _come_back_from(self, dialog: QDialog) -> None:
        dialog.finished.connect(self._sheet.activateWindow)
        dialog.finished.connect(dialog.deleteLater)

    def _on_printing(self, page: int, of: int) -> None:
        words = self._room.words
        said = words("Printing page {n} of {m}", n=page, m=of) if of > 1 else words("Printing")
        self._foot.say(said)

    def _on_ended(self, made: Made, *, whole: bool) -> None:
        words = self._room.words
        if self._run is not None:
            self._run.deleteLater()
            self._run = None
        self._foot.set_printing(printing=False)
        if whole:
            self._foot.say(words("Sent to the printer"))
            self.handed_over.emit(made)
        else:
            self._foot.say(words("It was not printed."))


def file_name(room: Room, made: Made) -> str:
    """The discreet name a document is saved under: its kind, the client's code and its day."""
    from coachdesk.handouts import render

    return render.file_name(made.sheets.content, room.words)
