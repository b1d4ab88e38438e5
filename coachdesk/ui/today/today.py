"""Today: the next sessions, and a way to a new client."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from coachdesk.ui.room import Room


class Today(QScrollArea):
    """The first page.

    Signals:
        client_wanted: open a client; carries the id.
        new_wanted: a new client is wanted.
    """

    client_wanted = Signal(str)
    new_wanted = Signal()

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def refresh(self) -> None:
        """Show what is next."""

    def sessions_today(self) -> int:
        """How many sessions are left today."""
        return 0
