"""A table dropped on the client list is brought in; what does it is loaded by the first drop."""

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from coachdesk.ui.room import Room


class TableDrop(QObject):
    """Lets one CSV file at a time be dropped on the list."""

    def __init__(self, room: Room, page: QWidget) -> None:
        super().__init__(page)
        self._room, self._page = room, page
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent):  # entering and moving are drops to be, for Qt
            return False
        path = _table_in(event.mimeData())
        if not path:
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            from coachdesk.ui.people.ways import ClientTables, notices

            ClientTables(self._room, self._page, notices(self._room)).read(path)
        return True


def _table_in(carried: QMimeData) -> str:
    """The one CSV file on this machine that is carried, empty where it is anything else."""
    files = [each.toLocalFile() for each in carried.urls() if each.isLocalFile()]
    sound = len(files) == len(carried.urls()) == 1 and files[0].lower().endswith((".csv", ".tsv"))
    return files[0] if sound else ""
