"""A document's pages as they are printed, drawn on a worker; only the newest is shown."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coachdesk.desk.practice import practice
from coachdesk.domain.handout.invoice import InvoiceContent
from coachdesk.ui.handouts.page_view import PageView
from coachdesk.ui.handouts.pdf_pages import Document, read_document
from coachdesk.ui.room import Room
from coachdesk.ui.work import Work


class PaperView(PageView):
    """The pages of an invoice, a receipt or a correction.

    Signals:
        shown: the pages asked for last are there; carries their ``Document``.
    """

    shown = Signal(object)

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(room, parent=parent)
        self._room_of, self._paper_work = room, Work(self)

    def show_content(self, content: InvoiceContent) -> None:
        """Draw a content and show it."""
        self._paper_work.run(maker(self._room_of, content), self._on_made, _raise)

    def stop(self) -> None:
        """Let everything go that is not drawn yet."""
        self._paper_work.drop()

    def _on_made(self, document: Document) -> None:
        self.show_document(document)
        self.shown.emit(document)


def maker(room: Room, content: InvoiceContent) -> Callable[[], Document]:
    """What draws a content; it may run on any thread."""
    paper, words = practice(room.desk).paper, room.words

    def make() -> Document:
        from coachdesk.handouts.render import invoice

        return read_document(invoice(content, paper, words))

    return make


def _raise(error: Exception) -> None:
    raise error
