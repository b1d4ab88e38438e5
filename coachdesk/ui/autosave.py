"""Autosave: what is typed is kept soon, at once on leaving, and again and again while it fails.

A field that was typed in leaves a *commit* here under a key of its own; the newest one counts.
Commits run 0.8 s after the last key, at the latest every 2 s, and at once on ``flush``. When the
vault cannot be written they stay, the text stays on screen, and saving is tried again by itself.
"""

import sys
from collections.abc import Callable
from datetime import datetime
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from coachdesk.domain.errors import Fault, RuleBroken, StorageError

IDLE_MS = 800
LONGEST_MS = 2000
RETRY_MS = 3000

Commit = Callable[[], object]


class Saving(Enum):
    """Where the words on screen are."""

    KEPT = "kept"
    PENDING = "pending"
    FAILED = "failed"


class SaveState(NamedTuple):
    """The footer's news.

    ``at`` is the last successful save, ``fault`` why the last one failed; ``None`` with a failure
    means a mistake of the program.
    """

    saving: Saving
    at: datetime | None = None
    fault: Fault | None = None


class Autosave(QObject):
    """The commits that are waiting.

    Signals:
        changed: the state changed; carries a ``SaveState``.
        refused: a rule refused a commit; carries the commit's key and the rule.
    """

    changed = Signal(object)
    refused = Signal(str, str)

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._waiting: dict[str, Commit] = {}
        self.state = SaveState(Saving.KEPT)
        self._idle = self._timer(IDLE_MS)
        self._longest = self._timer(LONGEST_MS)
        self._retry = self._timer(RETRY_MS)

    def pend(self, key: str, commit: Commit) -> None:
        """Keep something soon; a later commit under the same key takes its place."""
        self._waiting[key] = commit
        self._idle.start()
        if not self._longest.isActive():
            self._longest.start()
        if self.state.saving is Saving.KEPT:
            self._tell(SaveState(Saving.PENDING, self.state.at))

    def flush(self) -> bool:
        """Keep everything that waits, now; ``False`` when some of it could not be kept.

        What a mistake of the program keeps from being saved stays waiting, and stops nothing else.
        """
        self._idle.stop()
        self._longest.stop()
        self._retry.stop()
        mistaken: dict[str, Commit] = {}
        while left := [key for key, each in self._waiting.items() if mistaken.get(key) is not each]:
            key = left[0]
            commit = self._waiting[key]
            try:
                commit()
            except StorageError as error:
                self._failed(error.fault)
                return False
            except RuleBroken as broken:
                self.refused.emit(key, broken.rule)
            except Exception as error:  # noqa: BLE001 - told like any mistake nobody caught
                mistaken[key] = commit
                sys.excepthook(type(error), error, error.__traceback__)
                continue
            if self._waiting.get(key) is commit:
                del self._waiting[key]
        if mistaken:  # not tried again by itself: the same words would meet the same mistake
            self._tell(SaveState(Saving.FAILED, self.state.at))
            return False
        if self.state.saving is not Saving.KEPT:
            self._tell(SaveState(Saving.KEPT, self._now()))
        return True

    def run(self, act: Commit) -> bool:
        """Do an act at once, after everything typed before it; report failure in the footer.

        An act that fails is not repeated by itself: the screen shows what is kept.
        """
        if not self.flush():
            return False
        try:
            act()
        except StorageError as error:
            self._tell(SaveState(Saving.FAILED, self.state.at, error.fault))
            return False
        except RuleBroken as broken:
            self.refused.emit("", broken.rule)
            return False
        self._tell(SaveState(Saving.KEPT, self._now()))
        return True

    def said_now(self) -> None:
        """Save now and say so, whether or not anything waited."""
        if self.flush():
            self._tell(SaveState(Saving.KEPT, self._now()))

    def take_over(self, other: "Autosave") -> None:
        """Keep trying to keep what another could not: its window was built anew, or locked."""
        other.blockSignals(True)  # who listens to it is going
        self._waiting.update(other.let_go())
        if self._waiting:
            self._failed(other.state.fault or Fault.UNREACHABLE)

    def let_go(self) -> dict[str, Commit]:
        """Give away what waits, and try no more to keep it."""
        waiting, self._waiting = self._waiting, {}
        for timer in (self._idle, self._longest, self._retry):
            timer.stop()
        return waiting

    def forget(self, key: str) -> None:
        """Drop a commit whose subject is gone."""
        self._waiting.pop(key, None)

    @property
    def waiting(self) -> int:
        """How many fields are not kept yet."""
        return len(self._waiting)

    def is_waiting(self, key: str) -> bool:
        """Whether a field's words are not kept yet."""
        return key in self._waiting

    def _failed(self, fault: Fault) -> None:
        self._tell(SaveState(Saving.FAILED, self.state.at, fault))
        self._retry.start()

    def _tell(self, state: SaveState) -> None:
        self.state = state
        self.changed.emit(state)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.flush)
        return timer
