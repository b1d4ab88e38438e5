"""Keeps Qt from writing down where the coach's files lie.

Qt's file dialog remembers the folders it was in, in a file that all programs made with Qt share;
a folder may bear a client's name. On Linux and other Unix that file is put where none can be made.
Windows and macOS show dialogs of their own and remember for themselves what was opened last.
"""

import os
from typing import Final

from PySide6.QtCore import QSettings

NOWHERE: Final = os.path.join(os.devnull, "nowhere")  # noqa: PTH118 - no path to be walked


def remember_no_folders() -> None:
    """Let Qt's own settings of this user go nowhere. Call it before the first dialog."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, NOWHERE)
