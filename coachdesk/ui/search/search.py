"""The search of one window: the clients opened last, the index kept true, and the palette.

All of it is of this run and in memory only; it goes with the window when the practice is locked.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from coachdesk.ui.search.settling import Settling

if TYPE_CHECKING:
    from coachdesk.ui.frame import Frame

MOST_RECENT: Final = 6


class Search(QObject):
    """What lasts while palettes come and go."""

    def __init__(self, window: "Frame") -> None:
        super().__init__(window.sidebar.window())
        self._window = window
        self.recent: list[str] = []
        self.settling = Settling(window.room, self)
        window.sidebar.client_shown.connect(self._on_client)
        window.sidebar.search_wanted.connect(self.open)

    def open(self) -> None:
        """Open the palette, wherever a practice is shown."""
        from coachdesk.ui.search.palette import Palette

        window = self._window
        if not window.room.desk.is_open or window.is_covered():
            return
        window.room.autosave.flush()
        Palette(window, self.settling, tuple(self.recent)).open()

    def _on_client(self, client_id: str) -> None:
        self.recent = [client_id, *(each for each in self.recent if each != client_id)]
        del self.recent[MOST_RECENT:]
