"""The little that moves: a notice rises, a sheet fades in, a drawer slides out. Nothing loops.

Nothing waits for a movement either: the keyboard and every click work from its first moment, and
where the system or the coach wants none, things stand where they belong at once.
"""

from PySide6.QtCore import QEasingCurve, QObject, QPoint, QPropertyAnimation
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from coachdesk.ui.theme import Look

FADE_MS, DRAWER_MS = 120, 160
RISE = 12  # px a notice rises at 100 % text
SEE_THROUGH = ("windows", "cocoa", "xcb")


def follow_system(look: Look, *, wanted: bool, parent: QObject) -> None:
    """Let things move if the coach wants it, once the system is known to have nothing against."""
    from coachdesk.system.motion import SystemMotion

    look.wants_motion = wanted
    asked = SystemMotion(parent)
    asked.told.connect(look.set_system_moves)
    asked.ask()


def rise(look: Look, widget: QWidget) -> QPropertyAnimation | None:
    """Let a widget rise to where it stands; ``None`` where nothing moves."""
    if not look.moves():
        return None
    there = widget.pos()
    return _begun(widget, b"pos", there + QPoint(0, look.px(RISE)), there)


def slide_in(look: Look, drawer: QWidget) -> None:
    """Let a drawer come in from the right to where it lies."""
    if look.moves():
        there = drawer.pos()
        _begun(drawer, b"pos", there + QPoint(drawer.width(), 0), there, DRAWER_MS)


def fade_in(look: Look, widget: QWidget) -> None:
    """Let what a widget calls its ``strength``, 0 to 1, come in from nothing."""
    if look.moves():
        _begun(widget, b"strength", 0.0, 1.0)


def fade_in_window(look: Look, window: QWidget) -> None:
    """Let a window of its own come in from nothing, where the system can show one half."""
    if look.moves() and QGuiApplication.platformName() in SEE_THROUGH:
        _begun(window, b"windowOpacity", 0.0, 1.0)


def _begun(
    widget: QWidget, of: bytes, start: object, end: object, lasts: int = FADE_MS
) -> QPropertyAnimation:
    made = QPropertyAnimation(widget, of, widget)
    made.setDuration(lasts)
    made.setStartValue(start)
    made.setEndValue(end)
    made.setEasingCurve(QEasingCurve.Type.OutCubic)
    made.start(QPropertyAnimation.DeletionPolicy.KeepWhenStopped)
    return made
