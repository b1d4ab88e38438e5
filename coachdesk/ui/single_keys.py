"""Keys of one letter on a page: they work only there, and never while somebody is typing."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from coachdesk.ui.undoing import text_field


def add_key(page: QWidget, key: str, button: QAbstractButton) -> QShortcut:
    """Let a letter do what a button does, while the page is shown and the button offered."""
    made = QShortcut(QKeySequence(key), page)
    made.setContext(Qt.ShortcutContext.WindowShortcut)
    made.setAutoRepeat(False)
    made.activated.connect(lambda: _press(button))
    return made


def _press(button: QAbstractButton) -> None:
    if button.isVisible() and button.isEnabled() and text_field() is None:
        button.click()
