"""Notices when nobody uses the program, when the machine slept, and the key that locks.

Keys and the pointer are watched at the windows of the system, where each of them passes once, not
at the application, where every painting would pass too. Behind a sheet the window's own keys do
not work; here the lock's key is seen before any of them.
"""

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

TICK_MS: Final = 5000
GAP: Final = 60.0  # seconds the clocks may part before the machine counts as having slept

_USE: Final = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TabletMove,
    QEvent.Type.TabletPress, QEvent.Type.NativeGesture,
})  # fmt: skip


class Watch(QObject):
    """Watches an application while a practice is open.

    ``minutes`` says after how many minutes nobody is there, 0 for never. ``now`` is the clock on
    the wall, ``steady`` one that nobody sets, in seconds.

    Signals:
        idle: nobody has used the program for that long.
        slept: the machine slept, or its clock was put forward.
        lock_pressed: the lock's key was pressed over a dialog or a menu.
    """

    idle = Signal()
    slept = Signal()
    lock_pressed = Signal()

    def __init__(
        self,
        now: Callable[[], datetime],
        minutes: Callable[[], int],
        parent: QObject,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._now, self._minutes, self._steady = now, minutes, steady
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.tick)
        self._used = self._ticked = 0.0
        self._wall = now()

    def begin(self) -> None:
        """Watch from now on."""
        app = QGuiApplication.instance()
        if self._timer.isActive() or not isinstance(app, QGuiApplication):
            return
        self._used = self._ticked = self._steady()
        self._wall = self._now()
        app.focusWindowChanged.connect(self._on_window)
        # What an input method types passes no window.
        app.inputMethod().cursorRectangleChanged.connect(self._on_use)
        self._on_window(app.focusWindow())
        self._timer.start()

    def end(self) -> None:
        """Watch no more until ``begin``."""
        app = QGuiApplication.instance()
        if not self._timer.isActive() or not isinstance(app, QGuiApplication):
            return
        self._timer.stop()
        app.focusWindowChanged.disconnect(self._on_window)
        app.inputMethod().cursorRectangleChanged.disconnect(self._on_use)

    def tick(self) -> None:
        """Look at the clocks; every few seconds."""
        steady, wall = self._steady(), self._now()
        passed, said = steady - self._ticked, (wall - self._wall) / timedelta(seconds=1)
        self._ticked, self._wall = steady, wall
        # Where the steady clock goes on in sleep, this look comes late instead.
        if said - passed > GAP or passed > TICK_MS / 1000 + GAP:
            self._used = steady
            self.slept.emit()
            return
        minutes = self._minutes()
        if minutes and steady - self._used >= minutes * 60:
            self._used = steady
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _USE:
            self._used = self._steady()
            if isinstance(event, QKeyEvent) and self._locks(event):
                self.lock_pressed.emit()
                return True
        return False

    def _locks(self, event: QKeyEvent) -> bool:
        """Whether a key is the lock's, pressed where the window's own keys are not heard."""
        if event.type() is not QEvent.Type.KeyPress or event.key() != Qt.Key.Key_L:
            return False
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            return False
        modal, popup = QApplication.activeModalWidget(), QApplication.activePopupWidget()
        return modal is not None or popup is not None

    def _on_use(self) -> None:
        self._used = self._steady()

    def _on_window(self, window: QWindow | None) -> None:
        self._used = self._steady()
        if window is not None:
            window.removeEventFilter(self)  # asked for twice, it would be called twice
            window.installEventFilter(self)
