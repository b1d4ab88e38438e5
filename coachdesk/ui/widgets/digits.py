"""Which value a digit key means, on any keyboard: 1 to 9, and 0 for 10."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

# What Shift and a digit give on a US keyboard, for systems that tell no key's place.
_SHIFTED = "!@#$%^&*()"
# Where the keys of the digit row stand, 1 to 9 and 0, as each system numbers its keys.
_ROWS: dict[str, tuple[int, ...]] = {
    "xcb": tuple(range(10, 20)),
    "wayland": tuple(range(10, 20)),
    "windows": tuple(range(2, 12)),
    "cocoa": (18, 19, 20, 21, 23, 22, 26, 28, 25, 29),
}
# Languages whose usual keyboards give digits only with Shift.
_DIGITS_BY_SHIFT = ("fr_FR", "fr_BE", "cs_CZ", "sk_SK", "lt_LT")


def digit_of(event: QKeyEvent) -> tuple[int, bool] | None:
    """The value of a digit key (0 means 10) and whether Shift was held; ``None`` for others.

    A key of the digit row counts by its place where the layout puts another sign there, so that
    AZERTY needs no Shift for a digit, and Shift and a digit are known under any layout.
    """
    held = event.modifiers()
    keypad = bool(held & Qt.KeyboardModifier.KeypadModifier)
    shifted = bool(held & Qt.KeyboardModifier.ShiftModifier)
    if held & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
        return None
    key = event.key()
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return (key - Qt.Key.Key_0) or 10, shifted
    if keypad:
        return None
    place = _place_in_row(event)
    if place is not None:
        return place, shifted
    place = _SHIFTED.find(chr(key)) if 0 < key < 128 else -1
    return (place + 1, True) if place >= 0 and shifted else None


def shift_gives_digits(event: QKeyEvent | None = None) -> bool:
    """Whether digits need Shift here: by the layout's language, or as a key press shows."""
    if event is not None:
        plain = not event.modifiers()
        digit = Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9
        return plain and not digit and _place_in_row(event) is not None
    layout: QLocale = QGuiApplication.inputMethod().locale()
    return layout.name() in _DIGITS_BY_SHIFT


def _place_in_row(event: QKeyEvent) -> int | None:
    platform = QGuiApplication.platformName()
    code = event.nativeVirtualKey() if platform == "cocoa" else event.nativeScanCode()
    row = _ROWS.get(platform, ())
    return row.index(code) + 1 if code and code in row else None
