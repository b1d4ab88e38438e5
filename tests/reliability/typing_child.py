"""The real program, typed into without pause, until it is killed; see ``test_kill_typing``.

It prints ``key N`` before the N-th key and ``ack N`` whenever the footer has been told that
everything up to the N-th key is kept.
"""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from coachdesk.ui.autosave import SaveState, Saving
from tests.reliability.in_window import Opened, run, say
from tests.reliability.keys import KEYS

EVERY_MS = 2
IDLE_MS = 12
KEYS_OF_A_VISIT = 8  # then the next field: leaving one keeps it at once
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def letter(number: int) -> str:
    """The letter typed as the N-th key, so that what was typed follows from how many keys."""
    return LETTERS[number % len(LETTERS)]


class Robot:
    """Types into one field after the other and says what it did."""

    def __init__(self, opened: Opened) -> None:
        self._fields, self._sent = opened.fields, 0
        opened.autosave.changed.connect(self._on_state)
        self._timer = QTimer(opened.window)
        self._timer.timeout.connect(self._on_time)
        self._timer.start(EVERY_MS)
        say("ready")

    def _on_time(self) -> None:
        field = self._fields[self._sent // KEYS_OF_A_VISIT % len(self._fields)]
        if not field.hasFocus():
            field.setFocus()
        say(f"key {self._sent + 1}")
        QTest.keyClick(field, letter(self._sent))
        self._sent += 1
        if self._sent % (2 * KEYS_OF_A_VISIT) == 0:  # now and then a pause, for the save after it
            self._timer.start(3 * IDLE_MS)
        else:
            self._timer.start(EVERY_MS)

    def _on_state(self, state: SaveState) -> None:
        if state.saving is Saving.KEPT:
            say(f"ack {self._sent}")


if __name__ == "__main__":
    run(IDLE_MS, Robot, KEYS[int(sys.argv[3])])
