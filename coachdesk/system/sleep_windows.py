"""Windows tells of sleep and of a locked screen by messages. Not tried on a machine."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication

POWER_BROADCAST: Final = 0x0218
SUSPEND: Final = 4
SESSION_CHANGE: Final = 0x02B1
SESSION_LOCK: Final = 7
_THIS_SESSION: Final = 0


class WindowsHook(QAbstractNativeEventFilter):
    """Watches the messages of the program's windows.

    Power messages come by themselves; those of the session are asked for with the first window
    that any message comes to.
    """

    def __init__(self, going: Callable[[], None], screen_locked: Callable[[], None]) -> None:
        super().__init__()
        self._going, self._screen_locked = going, screen_locked
        self._asked = False
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self)

    def nativeEventFilter(self, kind: Any, message: int) -> Any:
        """Look at a message on its way; it goes on in any case."""
        if bytes(kind) == b"windows_generic_MSG":
            window, number, detail = _read(int(message))
            if window and not self._asked:
                self._asked = True
                _ask_for_session(window)
            self.heard(number, detail)
        return False, 0

    def heard(self, number: int, detail: int) -> None:
        """Take one message: its number and its first parameter."""
        if number == POWER_BROADCAST and detail == SUSPEND:
            self._going()
        elif number == SESSION_CHANGE and detail == SESSION_LOCK:
            self._screen_locked()


def _read(address: int) -> tuple[int, int, int]:
    """Window, number and first parameter of a Windows message."""
    from ctypes import wintypes

    message = wintypes.MSG.from_address(address)
    return int(message.hWnd or 0), int(message.message), int(message.wParam)


def _ask_for_session(window: int) -> None:
    import ctypes

    library: Any = getattr(ctypes, "windll", None)
    if library is not None:
        library.wtsapi32.WTSRegisterSessionNotification(ctypes.c_void_p(window), _THIS_SESSION)
