"""Whether this computer remembers the key of the practice, so that a start asks for nothing."""

from PySide6.QtWidgets import QWidget

from coachdesk.desk.protection import is_protected
from coachdesk.ui.accessible import announce
from coachdesk.ui.protect.remembered import Remembered
from coachdesk.ui.room import Room
from coachdesk.ui.settings.parts import SettingRow
from coachdesk.ui.widgets.choices import Switch
from coachdesk.ui.widgets.layout import add_all, column, rule


class RememberRow(QWidget):
    """A row of the passphrase card, there once there is one and the computer's keyring works."""

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        look, words = room.look, room.words
        self._remembered = Remembered(room, self)
        self._remembered.looked.connect(self._on_looked)
        self._remembered.done.connect(lambda: self._on_answer(kept=True))
        self._remembered.failed.connect(lambda: self._on_answer(kept=False))
        self._works: bool | None = None
        self._looking = self._busy = False
        self.switch = Switch(look, words("Remember on this computer"))
        self.switch.switched.connect(self._on_switched)
        self.row = SettingRow(look, words("Remember on this computer"), " ", self.switch)
        add_all(column(self), rule(), self.row)
        self.hide()

    def refresh(self) -> None:
        """Show what is chosen; the first time, when it is known whether the keyring works."""
        there = is_protected(self._room.desk)
        # A practice that is thrown away needs no remembering.
        if there and self._works is None and not self._looking and self._room.copies is not None:
            self._looking = True
            self._remembered.look()
        self.setVisible(there and bool(self._works))
        self.switch.show_value(self._remembered.is_on)
        self._say_what_it_means()

    def _say_what_it_means(self) -> None:
        words = self._room.words
        self.row.say(
            words(
                "Whoever can use your account on this computer can then open your practice. After "
                "a lock, the passphrase is asked all the same."
            )
        )

    def _on_looked(self, works: bool) -> None:
        self._works, self._looking = works, False
        if self._room.desk.is_open:
            self.refresh()

    def _on_switched(self, on: bool) -> None:
        if self._busy:  # the keyring may be asking something; the switch keeps the keyboard
            self.switch.show_value(not on)
            return
        self._busy = True
        self._say_what_it_means()
        if on:
            self._remembered.remember()
        else:
            self._remembered.forget()

    def _on_answer(self, *, kept: bool) -> None:
        self._busy = False
        self.switch.show_value(self._remembered.is_on)
        if not kept:
            said = self._room.words("This computer’s keyring did not do it.")
            self.row.say(said, "danger")
            announce(self, said)
