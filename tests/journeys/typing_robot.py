"""A child of the kill test: the real window, typed into without pause, telling each key sent.

It prints ``key N`` after the N-th key and ``saved N`` whenever the footer says that everything up
to the N-th key is kept. It never ends by itself: its parent kills it.
"""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coachdesk.desk.clients import find
from coachdesk.startup import open_desk
from coachdesk.storage.vault import open_vault
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.autosave import SaveState, Saving
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.theme import Look
from coachdesk.ui.widgets.fields import GrowingField
from coachdesk.words import Words

EVERY_MS = 4
IDLE_MS = 60  # shorter than the coach's, so that many saves fall into a short life
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def letter(number: int) -> str:
    """The letter typed as the N-th key, so that what was typed follows from how many keys."""
    return LETTERS[number % len(LETTERS)]


class Robot:
    """Types into one story field after the other and says what it did."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._sent = 0
        self._fields = window.client_page.view("story").findChildren(GrowingField)
        window.room.autosave.changed.connect(self._on_state)
        self._timer = QTimer(window)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._on_time)
        self._timer.start()

    def _on_time(self) -> None:
        # A new field every 40 keys: leaving one saves it at once.
        field = self._fields[self._sent // 40 % len(self._fields)]
        if not field.hasFocus():
            field.setFocus()
        QTest.keyClick(field, letter(self._sent))
        self._sent += 1
        say(f"key {self._sent}")

    def _on_state(self, state: SaveState) -> None:
        if state.saving is Saving.KEPT:
            say(f"saved {self._sent}")


def say(line: str) -> None:
    """Tell the parent, at once and in one piece."""
    os.write(1, f"{line}\n".encode())


def main() -> None:
    """Open the vault named and type."""
    app = QApplication(sys.argv[:1])
    vault = open_vault(Path(sys.argv[1]))
    desk = open_desk(vault)
    look = Look(app, "light", 100)
    settings = SettingsFile(Path(sys.argv[2]) / "settings.json")
    window = MainWindow(desk, look, Words("en"), settings)
    window.room.autosave._idle.setInterval(IDLE_MS)
    window.room.autosave._longest.setInterval(2 * IDLE_MS)
    window.begin()
    window.show()
    client = find(desk, "Mara")[0]
    window.open_client(client.id, "introductory", "story")
    window.activateWindow()
    robot = Robot(window)
    say("ready")
    app.exec()
    del robot


if __name__ == "__main__":
    main()
