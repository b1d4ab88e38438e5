"""When the practice locks by itself."""

from PySide6.QtWidgets import QWidget

from coachdesk.desk.protection import is_protected
from coachdesk.system.settings import lock_minutes
from coachdesk.ui.room import Room
from coachdesk.ui.settings.parts import SettingRow
from coachdesk.ui.widgets.fields import Choice
from coachdesk.ui.widgets.layout import add_all, column, rule

OFFERED = (1, 2, 5, 10, 15, 20, 30, 45, 60)


class LockRow(QWidget):
    """A row of the passphrase card, there once there is one: nothing locks without."""

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        look, words = room.look, room.words
        offered = self._options(lock_minutes(room.settings.value))
        self.after = Choice(look, words("Lock by itself"), offered)
        self.after.chosen.connect(self._on_chosen)
        self.row = SettingRow(look, words("Lock by itself"), " ", self.after)
        add_all(column(self), rule(), self.row)

    def refresh(self) -> None:
        """Show what is chosen."""
        room, words = self._room, self._room.words
        there = is_protected(room.desk)
        self.setVisible(there)
        if not there:
            return
        chosen = lock_minutes(room.settings.value)
        self.after.set_options(self._options(chosen))
        self.after.show_value(str(chosen))
        self.row.say(
            words(
                "Also when the lid closes or the machine sleeps. A running session keeps its time."
            )
        )

    def _options(self, chosen: int) -> list[tuple[str, str]]:
        words = self._room.words
        said = [
            (str(each), words.count("after {n} minute", "after {n} minutes", each))
            for each in sorted({*OFFERED, chosen} - {0})
        ]
        return [*said, ("0", words("never"))]

    def _on_chosen(self, key: str) -> None:
        self._room.changes.setting_wanted.emit("lock_after", int(key))
