"""Lets this computer's keyring remember the key of the open practice, and forget it again.

A keyring may ask the coach something and wait, so that everything is asked of it apart from the
window. The settings say whose key it holds, never the key.
"""

from PySide6.QtCore import QObject, Signal

from coachdesk.desk.protection import salt_and_key
from coachdesk.system import keyring_store
from coachdesk.ui.room import Room
from coachdesk.ui.work import Work


class Remembered(QObject):
    """What the keyring holds of one practice.

    Signals:
        looked: whether the keyring works is known now; carries it.
        done: the key is remembered, or forgotten.
        failed: the keyring did not do it.
    """

    looked = Signal(bool)
    done = Signal()
    failed = Signal()

    def __init__(self, room: Room, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._work = Work(self)

    @property
    def is_on(self) -> bool:
        """Whether the settings say that the open practice is remembered."""
        mark, _raw = salt_and_key(self._room.desk)
        return bool(mark) and self._room.settings.value.remembered == mark

    def look(self) -> None:
        """See whether the keyring works, and whether it still holds what it is said to hold."""
        mark = salt_and_key(self._room.desk)[0] if self.is_on else ""

        def asked() -> tuple[bool, bool]:
            works = keyring_store.works()
            return works, works and bool(mark) and keyring_store.recall(mark) is None

        def known(found: tuple[bool, bool]) -> None:
            works, lost = found
            if lost and self._room.settings.value.remembered == mark:
                self._room.settings.change(remembered="")
            self.looked.emit(works)

        self._work.run_apart(asked, known, self._on_trouble)

    def remember(self) -> None:
        """Have the keyring remember the open practice, and no other one."""
        settings = self._room.settings
        mark, raw = salt_and_key(self._room.desk)
        before = settings.value.remembered

        def asked() -> bool:
            if before not in ("", mark):
                keyring_store.forget(before)
            return keyring_store.remember(mark, raw)

        def known(kept: bool) -> None:
            if salt_and_key(self._room.desk)[0] != mark:
                # Another passphrase meanwhile: nobody else would come to forget this key.
                self._work.run_apart(lambda: keyring_store.forget(mark), _pass, self._on_trouble)
            elif not kept:
                settings.change(remembered="")
            (self.done if kept else self.failed).emit()

        # Said first: whatever happens meanwhile, it is known what there may be to forget.
        settings.change(remembered=mark, remembered_locked=False)
        self._work.run_apart(asked, known, self._on_trouble)

    def forget(self) -> None:
        """Have the keyring forget the practice that is remembered."""
        settings = self._room.settings
        mark = settings.value.remembered

        def known(gone: bool) -> None:
            if gone and settings.value.remembered == mark:
                settings.change(remembered="")
            (self.done if gone else self.failed).emit()

        self._work.run_apart(lambda: keyring_store.forget(mark), known, self._on_trouble)

    def _on_trouble(self, error: Exception) -> None:
        raise error  # the store raises nothing: a fault of ours


def _pass(_answer: object) -> None:
    """Nobody waits for it."""
