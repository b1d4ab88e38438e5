"""Where pages go: a file the coach names, a printer, an e-mail. All ask without blocking."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from coachdesk.domain.client import Client
from coachdesk.system.paths import documents
from coachdesk.system.settings import write_file
from coachdesk.ui.handouts import mail, printing
from coachdesk.ui.handouts.bars import Foot
from coachdesk.ui.handouts.making import Made
from coachdesk.ui.room import Room
from coachdesk.ui.work import Work


class Output(QObject):
    """Saves, prints and drafts for a sheet, and says in its foot how that went.

    Signals:
        handed_over: a print was saved, drafted or went to the printer whole; carries ``Made``.
    """

    handed_over = Signal(object)

    def __init__(self, room: Room, foot: Foot, client: Client, sheet: QWidget) -> None:
        super().__init__(sheet)
        self._room, self._foot, self._client, self._sheet = room, foot, client, sheet
        self._run: printing.PrintRun | None = None
        self._looked = False
        self._look = Work(self)
        self._draft: tuple[Made, bytes] | None = None

    def look_for_printer(self) -> None:
        """Offer to print only where there is a printer; asked once, after the page is seen."""
        if not self._looked:
            self._looked = True
            # A print server that is slow to answer must not hold up the window.
            self._look.run(printing.has_printer, self._on_printer, self._on_failed)

    def forget_draft(self) -> None:
        """Other pages are made: what was drafted is not theirs."""
        self._draft = None
        self._foot.offer_draft(offered=False)

    # A file

    def save(self, made: Made) -> None:
        """Ask where to save the pages, and save them."""
        words = self._room.words
        self._ask(
            words("Save PDF"), file_name(self._room, made), words("PDF (*.pdf)"), "pdf",
            lambda path: self.write(made, path),
        )  # fmt: skip

    def write(self, made: Made, path: Path) -> None:
        """Save the pages under a name."""
        self._write(made, made.pdf, path)

    def _write(self, made: Made, content: bytes, path: Path) -> None:
        words = self._room.words
        try:
            write_file(path, content)
        except OSError:
            self._foot.say(words("It could not be saved there. Please choose another folder."))
            return
        self._foot.say(words("Saved as {name}", name=path.name))
        self.handed_over.emit(made)

    def _ask(
        self, title: str, name: str, files: str, suffix: str, then: Callable[[Path], None]
    ) -> None:
        dialog = QFileDialog(self._sheet, title, str(documents() / name), files)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.fileSelected.connect(lambda path: then(Path(path)))
        self._come_back_from(dialog)
        dialog.open()

    # E-mail

    def mail(self, made: Made) -> None:
        """Open a new e-mail with the pages in the system's mail program."""
        words, name = self._room.words, file_name(self._room, made)
        language = made.sheets[0].content.header.language
        content = mail.draft_of(
            self._room, self._client, made.pdf, name, language=language, handouts=len(made.pieces)
        )
        try:
            opened = mail.open_draft(mail.draft_name(name), content)
        except OSError:
            opened = False
        if opened:
            self._foot.say(words("The draft is in your mail program. It is sent from there."))
            self.handed_over.emit(made)
            return
        self._draft = made, content
        self._foot.offer_draft(offered=True)
        self._foot.say(words("No mail program opened. You can save the draft instead."))

    def save_draft(self) -> None:
        """Ask where to save the draft that no program opened."""
        if self._draft is None:
            return
        words, (made, content) = self._room.words, self._draft
        name = mail.draft_name(file_name(self._room, made))
        self._ask(
            words("Save the draft"), name, words("E-mail (*.eml)"), "eml",
            lambda path: self._write(made, content, path),
        )  # fmt: skip

    # Paper

    def print_pages(self, made: Made) -> None:
        """Ask which printer, and print the pages at their true size."""
        pages = sum(len(each.sizes) for each in made.documents)
        printer = printing.printer_for(made.documents[0].sizes[0])
        printer.setDocName(file_name(self._room, made))
        dialog = QPrintDialog(printer, self._sheet)
        dialog.setWindowTitle(self._room.words("Print"))
        dialog.setMinMax(1, pages)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.accepted.connect(lambda: self.run(made, printer))
        self._come_back_from(dialog)
        QDialog.open(dialog)  # the print dialog's own open() wants a slot by its name

    def run(self, made: Made, printer: QPrinter) -> None:
        """Print to a printer that was chosen."""
        run = self._run = printing.PrintRun(made.documents, printer, self)
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

    # Slots

    def _on_printer(self, there: bool) -> None:
        self._foot.set_printer(there=there)

    def _on_printing(self, page: int, of: int) -> None:
        words = self._room.words
        said = words("Printing page {n} of {m}", n=page, m=of) if of > 1 else words("Printing")
        self._foot.say(said, aloud=False)  # page after page would be too much

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

    def _on_failed(self, error: Exception) -> None:
        raise error


def file_name(room: Room, made: Made) -> str:
    """The discreet name a print is saved under: its kind, the client's code and its day."""
    from coachdesk.handouts import render

    return render.file_name_of(made.sheets, room.words)
