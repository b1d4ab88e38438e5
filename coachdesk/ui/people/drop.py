"""A file of people dropped on the client list is brought in; loaded by the first drop."""

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from coachdesk.ui.room import Room

ENDINGS = (".csv", ".tsv", ".xlsx", ".vcf", ".vcard")


class PeopleDrop(QObject):
    """Lets one file of people at a time be dropped on the list."""

    def __init__(self, room: Room, page: QWidget) -> None:
        super().__init__(page)
        self._room, self._page = room, page
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent):  # entering and moving are drops to be, for Qt
            return False
        path = _file_in(event.mimeData())
        if not path:
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            from coachdesk.ui.people.ways import PeopleFiles, notices

            PeopleFiles(self._room, self._page, notices(self._room)).read(path)
        return True


def _file_in(carried: QMimeData) -> str:
    """The one file of people on this machine that is carried, empty for anything else."""
    files = [each.toLocalFile() for each in carried.urls() if each.isLocalFile()]
    sound = len(files) == len(carried.urls()) == 1 and files[0].lower().endswith(ENDINGS)
    return files[0] if sound else ""
