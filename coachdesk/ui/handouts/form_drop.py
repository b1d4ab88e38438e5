"""A PDF dropped on a page is read as a filled form; what does it is loaded by the first drop."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from coachdesk.ui.frame import Frame


class FormDrop(QObject):
    """Lets one PDF at a time be dropped on a page of the window."""

    def __init__(self, page: QWidget, window: "Frame") -> None:
        super().__init__(page)
        self._window = window
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent):  # entering and moving are drops to be, for Qt
            return False
        file = _pdf_in(event.mimeData())
        if file is None:
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            from coachdesk.ui.handouts.read_form import read_form

            read_form(self._window, file)
        return True


def _pdf_in(carried: QMimeData) -> Path | None:
    """The one PDF on this machine that is carried, ``None`` where it is anything else."""
    files = [each.toLocalFile() for each in carried.urls() if each.isLocalFile()]
    if len(files) != 1 or len(carried.urls()) != 1 or not files[0].lower().endswith(".pdf"):
        return None
    return Path(files[0])
