"""macOS tells of a locked screen by a notification to everyone. Not tried on a machine.

Going to sleep locks the screen in the usual settings; where it does not, the gap between two
clocks shows it.
"""

import ctypes
from collections.abc import Callable
from typing import Any, Final

FRAMEWORK: Final = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
LOCKED: Final = b"com.apple.screenIsLocked"
_UTF8: Final = 0x08000100
_AT_ONCE: Final = 4


class MacHook:
    """Listens for the notification; what it is made of must live as long as the program.

    Raises:
        OSError: there is no such framework here.
    """

    def __init__(self, screen_locked: Callable[[], None]) -> None:
        pointer = ctypes.c_void_p
        core: Any = ctypes.CDLL(FRAMEWORK)
        core.CFNotificationCenterGetDistributedCenter.restype = pointer
        core.CFStringCreateWithCString.restype = pointer
        core.CFStringCreateWithCString.argtypes = [pointer, ctypes.c_char_p, ctypes.c_uint32]
        called = ctypes.CFUNCTYPE(None, pointer, pointer, pointer, pointer, pointer)
        core.CFNotificationCenterAddObserver.restype = None
        core.CFNotificationCenterAddObserver.argtypes = [
            pointer, pointer, called, pointer, pointer, ctypes.c_long,
        ]  # fmt: skip
        self._called = called(lambda *_: screen_locked())
        self._name = core.CFStringCreateWithCString(None, LOCKED, _UTF8)
        center = core.CFNotificationCenterGetDistributedCenter()
        core.CFNotificationCenterAddObserver(center, None, self._called, self._name, None, _AT_ONCE)
