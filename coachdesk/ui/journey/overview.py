"""The overview: in sixty seconds, where this client stands."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from coachdesk.domain.journey import Journey
from coachdesk.ui.room import Room


class Overview(QScrollArea):
    """Next session, wheel, priorities and the journey so far.

    Signals:
        stage_wanted: open a stage; carries stage and section keys.
        start_wanted: start the next session.
    """

    stage_wanted = Signal(str, str)
    start_wanted = Signal()

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def show_journey(self, journey: Journey) -> None:
        """Show a journey."""

    def set_narrow(self, narrow: bool) -> None:
        """Fit a narrower window."""
