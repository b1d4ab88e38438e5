"""What to do when the window is closed while something cannot be kept."""

from PySide6.QtWidgets import QWidget

from coachdesk.ui.room import Room
from coachdesk.ui.trouble import not_saved
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.sheet import Sheet


class LeavingSheet(Sheet):
    """Says that closing now would lose words, and offers to stay."""

    def __init__(self, room: Room, window: QWidget) -> None:
        words = room.words
        super().__init__(room.look, window, words("Not saved yet"))
        self._room, self._window = room, window
        trouble = not_saved(words, room.autosave.state.fault)
        self.say(
            words(
                "{why} Closing now would lose what you typed since the last save.",
                why=trouble.happened,
            )
        )
        self.stay = Button(room.look, words("Stay and try again"), "primary")
        self.stay.clicked.connect(self._on_stay)
        self.leave = Button(room.look, words("Close without saving"), "danger")
        self.leave.clicked.connect(self._on_leave)
        self.add_buttons(self.leave, self.stay)
        self.stay.setFocus()

    def _on_stay(self) -> None:
        self.accept()
        self._room.autosave.flush()

    def _on_leave(self) -> None:
        self.accept()
        self._window.setProperty("leaving", True)
        self._window.close()
