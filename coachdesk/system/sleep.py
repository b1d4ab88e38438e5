"""The system says that it goes to sleep or locks its screen.

On Linux logind tells, over D-Bus. The hooks for Windows and macOS are written after their
documentation and have not been tried on a machine; what they miss, the gap between two clocks
shows (``ui.lock.watch``). Where nobody tells, nothing here fails.
"""

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher

SERVICE: Final = "org.freedesktop.login1"
MANAGER_PATH: Final = "/org/freedesktop/login1"
MANAGER: Final = "org.freedesktop.login1.Manager"
SESSION: Final = "org.freedesktop.login1.Session"


class Sleep(QObject):
    """Listens to the system.

    Signals:
        going: the machine goes to sleep.
        screen_locked: the screen is locked.
    """

    going = Signal()
    screen_locked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hook: object = None

    def listen(self) -> None:
        """Begin to listen in the way of this system; does nothing where there is none."""
        if sys.platform == "win32":
            from coachdesk.system.sleep_windows import WindowsHook

            self._hook = WindowsHook(self.going.emit, self.screen_locked.emit)
        elif sys.platform == "darwin":
            from coachdesk.system.sleep_mac import MacHook

            with suppress(OSError, AttributeError):
                self._hook = MacHook(self.screen_locked.emit)
        else:
            with suppress(ImportError):
                from PySide6.QtDBus import QDBusConnection

                self.listen_to(QDBusConnection.systemBus())

    def listen_to(self, bus: "QDBusConnection", service: str = SERVICE) -> bool:
        """Listen to logind on a bus; ``False`` where there is none."""
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        if not bus.isConnected():
            return False
        self._bus, self._service = bus, service
        heard = self._hear(MANAGER_PATH, MANAGER, "PrepareForSleep", "on_sleep(bool)")
        # Which session is ours is asked without waiting; other people's are none of our business.
        ask = QDBusMessage.createMethodCall(service, MANAGER_PATH, MANAGER, "GetSession")
        ask.setArguments([os.environ.get("XDG_SESSION_ID") or "auto"])
        waiting = QDBusPendingCallWatcher(bus.asyncCall(ask), self)
        waiting.finished.connect(self._on_session)
        return bool(heard)

    def listen_to_session(self, path: str) -> bool:
        """Listen to one session's own signals."""
        return self._hear(path, SESSION, "Lock", "on_lock()")

    def _hear(self, path: str, interface: str, name: str, slot: str) -> bool:
        made: Any = SLOT(slot)  # said to be bytes; only the text it is passes
        return bool(self._bus.connect(self._service, path, interface, name, self, made))

    @Slot(bool)
    def on_sleep(self, before: bool) -> None:
        """The machine goes to sleep (``True``), or woke up."""
        if before:
            self.going.emit()

    @Slot()
    def on_lock(self) -> None:
        """The session is locked."""
        self.screen_locked.emit()

    def _on_session(self, waiting: "QDBusPendingCallWatcher") -> None:
        answer: list[Any] = [] if waiting.isError() else waiting.reply().arguments()
        waiting.deleteLater()
        if not answer:
            return  # no logind, or no session: a server, a container
        path = answer[0]
        self.listen_to_session(path.path() if hasattr(path, "path") else str(path))
