"""Gives the practice a passphrase, another one or none, without holding up the window.

Deriving keys and writing the file anew take a worker; the desk has no vault while the file is
written, so everything typed is kept first, and nothing can be typed behind the sheet.
"""

from PySide6.QtCore import QObject, Signal

from coachdesk.desk import protection
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.ui.protect.remembered import Remembered
from coachdesk.ui.room import Room
from coachdesk.ui.work import Work


class Changing(QObject):
    """One change of the passphrase at a time.

    Signals:
        done: the practice is written anew and open again.
        wrong: the present passphrase given does not open the practice; nothing was done.
        failed: it could not be written, and is as it was; carries a ``Fault``.
    """

    done = Signal()
    wrong = Signal()
    failed = Signal(object)

    def __init__(self, room: Room, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._work = Work(self)
        self.under_way = False
        self._mark = ""

    def change(self, known: str, wanted: str) -> None:
        """Change to ``wanted``, or to none when empty; ``known`` opens it now."""
        if self.under_way:
            return
        self.under_way = True
        self._mark = protection.salt_and_key(self._room.desk)[0]
        rewriting = protection.Rewriting(self._room.desk, known, wanted)
        self._work.run(
            rewriting.prepare,
            lambda _: self._write(rewriting),
            self._on_not_prepared,
        )

    def _on_not_prepared(self, error: Exception) -> None:
        self.under_way = False
        if isinstance(error, StorageError) and error.fault is Fault.WRONG_KEY:
            self.wrong.emit()
            return
        raise error

    def _write(self, rewriting: protection.Rewriting) -> None:
        if not self._room.autosave.flush():
            self._end(self._room.autosave.state.fault or Fault.UNREACHABLE)
            return
        try:
            rewriting.begin()
        except StorageError as error:
            self._end(error.fault)
            return
        self._work.run(
            rewriting.run,
            lambda _: self._on_written(rewriting),
            lambda error: self._on_not_written(rewriting, error),
        )

    def _on_written(self, rewriting: protection.Rewriting) -> None:
        self._come_back(rewriting, written=True)
        desk = self._room.desk
        there = protection.is_protected(desk)
        self._room.settings.change_of_key(
            protection.mark_of(desk),
            passphrase_changed=desk.today().isoformat() if there else "",
            recovery_printed="",
            recovery_checked="",
        )
        if self._mark and self._room.settings.value.remembered == self._mark:
            # Outlives the sheet that asked for the change.
            Remembered(self._room, self._room.autosave).forget()
        self.under_way = False
        self.done.emit()

    def _on_not_written(self, rewriting: protection.Rewriting, error: Exception) -> None:
        self._come_back(rewriting, written=False)
        if not isinstance(error, StorageError):
            self.under_way = False
            raise error
        self._end(error.fault)

    def _come_back(self, rewriting: protection.Rewriting, *, written: bool) -> None:
        try:
            rewriting.come_back(written=written)
        except StorageError as error:
            self._end(error.fault)
            raise  # the program has a page for a practice that does not open

    def _end(self, fault: Fault) -> None:
        self.under_way = False
        self.failed.emit(fault)
