"""The heartbeat of a window's thread: how long it is between two turns of its event loop.

On a busy machine most long beats are other programs': the kernel tells how long the thread was
ready to run and had no processor, and ``own`` leaves that out.
"""

import threading
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer


class OwnTime:
    """A clock of the thread it is made on that stands while the thread waits for a processor."""

    def __init__(self) -> None:
        self._told = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")

    def now(self) -> float:
        """Milliseconds since some moment."""
        return time.perf_counter() * 1000 - self.waited()

    def waited(self) -> float:
        """Milliseconds the thread waited for a processor so far; 0 where no kernel tells."""
        with suppress(OSError, ValueError, IndexError):
            return int(self._told.read_text("ascii").split()[1]) / 1e6
        return 0.0


class Beats:
    """A timer of a millisecond on the thread it is made on; all figures in milliseconds."""

    def __init__(self, parent: QObject) -> None:
        self.whole: list[float] = []
        self.own: list[float] = []
        self._clock = OwnTime()
        self._since = QElapsedTimer()
        self._waited = 0.0
        self._timer = QTimer(parent)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Count from now on."""
        self._waited = self._clock.waited()
        self._since.start()
        self._timer.start(1)

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()

    def _beat(self) -> None:
        taken, waited = self._since.nsecsElapsed() / 1e6, self._clock.waited()
        self.whole.append(taken)
        self.own.append(taken - (waited - self._waited))
        self._since.restart()
        self._waited = waited
