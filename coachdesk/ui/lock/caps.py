"""Whether Caps Lock is on. Qt does not tell, but every letter typed does; Windows can be asked."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_CAPITAL = 0x14


def caps_lock(event: QKeyEvent, known: bool | None) -> bool | None:
    """Whether Caps Lock is on after a key was pressed; ``None`` while nothing told yet."""
    asked = _asked()
    if asked is not None:
        return asked
    if event.key() == Qt.Key.Key_CapsLock:
        return None if known is None else not known
    text = event.text()
    if len(text) != 1 or text.lower() == text.upper():
        return known  # no letter, or of a script that has one case
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    if event.modifiers() & held:
        return known
    return text.isupper() is not bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


def _asked() -> bool | None:
    """What the system says (not tested: only Windows answers); ``None`` where it does not."""
    import ctypes

    library: Any = getattr(ctypes, "windll", None)
    return None if library is None else bool(library.user32.GetKeyState(_CAPITAL) & 1)
