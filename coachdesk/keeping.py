"""When copies of the practice are made by themselves: now and then, and when it is closed.

A lock makes none: a copy is checked before it counts, which takes the key, and a lock lets go of
the key at once. What changed before it is copied as soon as the practice is open again.

How they are made is ``storage.backup``'s; before an import, an erasure or a restore the window asks
``ui.copies`` itself, and before its tables change ``storage.migration`` makes one.
"""

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from coachdesk.domain.errors import StorageError
from coachdesk.ui.copies import Copies

if TYPE_CHECKING:
    from coachdesk.desk.desk import Desk
    from coachdesk.storage.vault import Vault
    from coachdesk.system.paths import Places
    from coachdesk.system.settings import SettingsFile

EVERY_MS: Final = 30 * 60 * 1000
FOLDER: Final = "Backups"


class Keeping(QObject):
    """Has copies made while the program runs. ``copies`` is what the window shows of them."""

    def __init__(
        self, desk: "Desk", settings: "SettingsFile", places: "Places", parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.copies = Copies(desk, settings, places.data / FOLDER, places.vault, self)
        self._begun: Vault | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.copies.copy_quietly)

    def begin(self) -> None:
        """A practice was opened and the coach has had a first look: see what copies there are.

        What an interrupted copy left is removed. A practice without a copy of its last state,
        because the machine failed, gets one now. Called again for the same vault, it does nothing.
        """
        if not self._desk.is_open or self._desk.vault is self._begun:
            return
        self._begun = self._desk.vault
        if not self._desk.reading_only:
            from coachdesk.desk.backups import tidy

            tidy(self.copies.homes)
        self._timer.start()
        self.copies.look()
        self.copies.copy_quietly()

    def close(self) -> None:
        """Make the last copy, if the practice changed. Call it when no window is left to wait.

        Trouble is passed over: the practice itself is kept, and the next start says how old the
        newest copy is.
        """
        self._timer.stop()
        if not self._desk.is_open or self._desk.reading_only:
            return
        from coachdesk.desk.backups import carry_outside, copy_job, standing

        with suppress(StorageError):
            homes = self.copies.homes
            found = standing(homes)
            if found.changed:
                copy_job(self._desk, homes, paced=False)()
            else:
                carry_outside(homes, found.newest, self._desk.now(), self._desk.zone)
