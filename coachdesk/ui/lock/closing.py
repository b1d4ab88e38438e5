"""What locking does to everything that is open over the window: it all goes, unanswered.

A dialog that is closed in this way was answered with "No"; one that would rather ask is not heard.
"""

from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget

MOST_ROUNDS = 8


def leave_field() -> None:
    """Leave the field that has the keyboard, with what an input method was composing."""
    QGuiApplication.inputMethod().commit()
    field = QApplication.focusWidget()
    if field is not None:
        field.clearFocus()


def close_dialogs(window: QWidget) -> None:
    """Close every menu, list, sheet and dialog, and every window but ``window``."""
    QToolTip.hideText()
    for _ in range(MOST_ROUNDS):
        open_ones = _over(window)
        if not open_ones:
            return
        for each in open_ones:
            if isinstance(each, QDialog):
                each.reject()
            else:
                each.close()
        # What asks back, or opens another, goes without being asked.
        for each in _over(window):
            if isinstance(each, QDialog):
                QDialog.done(each, QDialog.DialogCode.Rejected.value)
            else:
                each.hide()


def forget_copied(board: QClipboard) -> None:
    """Empty the clipboard if what is in it was copied in this program."""
    if board.ownsClipboard():
        board.clear(QClipboard.Mode.Clipboard)
    if board.supportsSelection() and board.ownsSelection():
        board.clear(QClipboard.Mode.Selection)


def _over(window: QWidget) -> list[QWidget]:
    """What is open beside the window, the last opened first."""
    found = [each for each in QApplication.topLevelWidgets() if _is_open(each) and each != window]
    popup = QApplication.activePopupWidget()
    if popup is not None and popup not in found:
        found.append(popup)
    return found[::-1]


def _is_open(widget: QWidget) -> bool:
    return not widget.isHidden() and widget.isWindow()
