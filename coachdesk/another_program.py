"""Starts one more CoachDesk: another practice has a window, and a process, of its own."""

import sys


def start_another(*arguments: str) -> None:
    """Start the program once more with these arguments; it outlives this one."""
    from PySide6.QtCore import QProcess

    frozen = getattr(sys, "frozen", False)
    QProcess.startDetached(sys.executable, [*(() if frozen else ("-m", "coachdesk")), *arguments])
