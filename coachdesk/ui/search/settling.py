"""Reads what was changed into the index of words when nobody is typing, a little at a time.

A step is kept to some milliseconds, as far as the disk allows: how many records fit one is found
out by measuring. Between two steps the window does whatever it has to.
"""

from collections.abc import Callable
from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from coachdesk.desk.searching import AT_ONCE, settle
from coachdesk.domain.errors import StorageError
from coachdesk.domain.search import SEARCHED
from coachdesk.ui.room import Room

if TYPE_CHECKING:
    from coachdesk.desk.changes import Changes

QUIET_MS: Final = 1500
BETWEEN_MS, HASTY_MS = 30, 1
STEP_S: Final = 0.010
FEWEST: Final = 10
"""Records of a step, however slow the disk is: it takes as long to keep one as to keep ten."""


class Settling(QObject):
    """Keeps the index of one window's practice true.

    Signals:
        settled: nothing waits any more.
    """

    settled = Signal()

    def __init__(self, room: Room, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._most = FEWEST
        self._is_free: Callable[[], bool] = _always
        self._hasty = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)
        room.changes.happened.connect(self._on_changes)
        room.autosave.changed.connect(self._on_typing)
        self._timer.start(QUIET_MS)

    @property
    def is_at_work(self) -> bool:
        """Whether something may still wait to be read in."""
        return self._timer.isActive()

    def hurry(self, is_free: Callable[[], bool]) -> None:
        """Read in at once what waits, whenever ``is_free``: somebody is about to search."""
        self._hasty, self._is_free = True, is_free
        self._timer.start(HASTY_MS)

    def take_time(self) -> None:
        """Be in no hurry any more."""
        self._hasty, self._is_free = False, _always
        if self._timer.isActive():
            self._timer.start(QUIET_MS)

    def _step(self) -> None:
        room = self._room
        if not room.desk.is_open or room.desk.reading_only:
            return
        if not self._is_free():
            self._timer.start(HASTY_MS)
            return
        if room.autosave.waiting:
            self._timer.start(QUIET_MS)
            return
        begun = perf_counter()
        try:
            waiting = settle(room.desk, self._most)
        except StorageError:
            return  # the next change tries again
        self._fit(perf_counter() - begun)
        if waiting:
            self._timer.start(HASTY_MS if self._hasty else BETWEEN_MS)
        else:
            self.settled.emit()

    def _fit(self, took: float) -> None:
        """Take more records in the next step, or fewer."""
        if took > STEP_S:
            self._most = max(FEWEST, self._most // 2)
        elif took < STEP_S / 2:
            self._most = min(AT_ONCE, self._most + 5)

    def _on_changes(self, changes: "Changes") -> None:
        if changes.everything or changes.kinds & SEARCHED.keys():
            self._timer.start(HASTY_MS if self._hasty else QUIET_MS)

    def _on_typing(self) -> None:
        if self._timer.isActive() and not self._hasty:
            self._timer.start(QUIET_MS)


def _always() -> bool:
    return True
