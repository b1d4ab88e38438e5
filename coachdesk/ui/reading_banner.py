"""The message on pages of no client while the whole practice can only be read."""

from PySide6.QtWidgets import QWidget

from coachdesk.ui.room import Room
from coachdesk.ui.widgets.banner import Banner
from coachdesk.ui.widgets.layout import column


class ReadingBanner(QWidget):
    """Says that nothing can be written, and why; on a client's page its own banner says it."""

    def __init__(self, room: Room, *, gap: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        around = column(self)
        around.setContentsMargins(0, 0, 0, room.look.px(gap))
        self.banner = Banner(room.look)
        around.addWidget(self.banner)
        self.hide()

    def refresh(self) -> None:
        """Show the message, or hide it once the practice can be written."""
        words, desk = self._room.words, self._room.desk
        reading = desk.is_open and desk.reading_only
        rest = words("This practice is open elsewhere, or its file cannot be written.")
        self.banner.show_message("info", words("Reading only.") if reading else "", rest)
        self.setVisible(reading)
