"""Whether the system asks for less movement on screen.

On Linux the desktop portal tells, over D-Bus, and tells again when it changes. What Windows and
macOS say is read as their documentation has it and was not tried on a machine. Where nobody tells,
nothing was asked for.
"""

import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher

SERVICE: Final = "org.freedesktop.portal.Desktop"
PATH: Final = "/org/freedesktop/portal/desktop"
SETTINGS: Final = "org.freedesktop.portal.Settings"
# What is asked for, by namespace and key; the first is GNOME's, the second everybody's.
ANIMATIONS: Final = ("org.gnome.desktop.interface", "enable-animations")
REDUCED: Final = ("org.freedesktop.appearance", "reduced-motion")
_CLIENT_AREA_ANIMATION: Final = 0x1042


class SystemMotion(QObject):
    """Asks the system.

    Signals:
        told: whether movement is welcome.
    """

    told = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._against: set[tuple[str, str]] = set()  # the keys that ask for less

    def ask(self) -> None:
        """Ask in the way of this system; the answer may come later."""
        if sys.platform in ("win32", "darwin"):
            welcome = True
            with suppress(OSError, AttributeError):
                welcome = _windows() if sys.platform == "win32" else _mac()
            self.told.emit(welcome)
            return
        with suppress(ImportError):
            from PySide6.QtDBus import QDBusConnection

            if self.ask_on(QDBusConnection.sessionBus()):
                return
        self.told.emit(True)

    def ask_on(self, bus: "QDBusConnection", service: str = SERVICE) -> bool:
        """Ask the portal on a bus, and listen to it; ``False`` where there is no bus."""
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        if not bus.isConnected():
            return False
        made: Any = SLOT("on_changed(QString,QString,QDBusVariant)")
        bus.connect(service, PATH, SETTINGS, "SettingChanged", self, made)
        for key in (ANIMATIONS, REDUCED):
            call = QDBusMessage.createMethodCall(service, PATH, SETTINGS, "Read")
            call.setArguments(list(key))
            waiting = QDBusPendingCallWatcher(bus.asyncCall(call), self)
            waiting.setProperty("key", list(key))
            waiting.finished.connect(self._on_answer)
        return True

    @Slot(str, str, "QDBusVariant")
    def on_changed(self, space: str, key: str, value: object) -> None:
        """The portal says that a setting is another one now."""
        self._learn((space, key), value)

    def _on_answer(self, waiting: "QDBusPendingCallWatcher") -> None:
        answer: list[Any] = [] if waiting.isError() else waiting.reply().arguments()
        space, key = waiting.property("key")
        waiting.deleteLater()
        self._learn((space, key), answer[0] if answer else None)

    def _learn(self, key: tuple[str, str], value: object) -> None:
        while hasattr(value, "variant"):
            value = value.variant()
        against = {ANIMATIONS: value is False, REDUCED: value == 1 and value is not True}
        if key not in against:
            return
        (self._against.add if against[key] else self._against.discard)(key)
        self.told.emit(not self._against)


def _windows() -> bool:
    import ctypes

    library: Any = getattr(ctypes, "windll")  # noqa: B009  only Windows has it
    shown = ctypes.c_int(1)
    library.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(shown), 0)
    return bool(shown.value)


def _mac() -> bool:
    import ctypes

    from coachdesk.system.sleep_mac import FRAMEWORK

    core: Any = ctypes.CDLL(FRAMEWORK)
    core.CFStringCreateWithCString.restype = ctypes.c_void_p
    core.CFStringCreateWithCString.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32]
    core.CFPreferencesGetAppBooleanValue.restype = ctypes.c_bool
    core.CFPreferencesGetAppBooleanValue.argtypes = [ctypes.c_void_p] * 3
    utf8 = 0x08000100
    key = core.CFStringCreateWithCString(None, b"reduceMotion", utf8)
    domain = core.CFStringCreateWithCString(None, b"com.apple.universalaccess", utf8)
    return not core.CFPreferencesGetAppBooleanValue(key, domain, None)
