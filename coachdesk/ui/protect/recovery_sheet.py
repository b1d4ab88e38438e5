"""The sheet over the window in which the recovery sheet is printed and proven."""

from PySide6.QtWidgets import QWidget

from coachdesk.ui.protect.proof import Proof
from coachdesk.ui.room import Room
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.sheet import Sheet


class RecoverySheet(Sheet):
    """Prints or saves the recovery sheet, and has two of its groups typed back."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        words = room.words
        super().__init__(room.look, parent, words("Recovery sheet"), width=500)
        self.say(words("The key to your notes on paper, for the day the passphrase is forgotten. "
                       "Nobody else can open them for you."))  # fmt: skip
        self.proof = Proof(room)
        self.proof.proven.connect(self._on_proven)
        self.body.addWidget(self.proof)
        self._room = room
        self.ok = Button(room.look, words("Check the groups"), "primary")
        self.ok.clicked.connect(self.proof.check)
        cancel = Button(room.look, words("Later"), "quiet")
        cancel.clicked.connect(self.reject)
        self.add_buttons(cancel, self.ok)
        self.proof.first_stop().setFocus()

    def _on_proven(self) -> None:
        self._room.say(self._room.words("The sheet is right. Keep it in a safe place."))
        self.accept()
