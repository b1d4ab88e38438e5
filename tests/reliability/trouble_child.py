"""The real program on a disk that fails and heals, again and again; see ``test_disk_trouble``.

For each trouble it types, lets the n-th change from then on fail, and looks: the footer has the
sentence for it, the words are still on screen, and once the disk is well they are kept by
themselves. It prints ``trouble …`` for each, ``ack`` with all words kept so far, and ``wrong …``
for what is not as promised. In the end the disk fails for good, and the program prints ``typed``
with what is on screen and kills itself.
"""

import errno
import json
import os
import random
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest

from coachdesk.domain.answer import Answer
from coachdesk.domain.errors import Fault
from coachdesk.storage.vault import open_vault
from coachdesk.ui.autosave import SaveState, Saving
from coachdesk.ui.trouble import not_saved
from tests.reliability.in_window import Opened, run, say
from tests.reliability.keys import KEYS
from tests.reliability.shim import FOREVER, Shim

IDLE_MS, RETRY_MS, AT_MOST_MS = 5, 15, 5000
FAULTS = {errno.ENOSPC: Fault.FULL, errno.EIO: Fault.UNREACHABLE}
CHANGES_OF_A_SAVE = 16  # about as many writes and syncs make up one save
LONG = "said "


class Trouble:
    """Lets one save after the other fail."""

    def __init__(self, opened: Opened) -> None:
        self._opened, self._shim = opened, Shim()
        self._left, seed = int(sys.argv[3]), sys.argv[4]
        self._chance = random.Random(seed)
        self._typed = dict.fromkeys(range(len(opened.fields)), "")
        opened.autosave._retry.setInterval(RETRY_MS)
        opened.program._keeping.close()
        QTimer.singleShot(0, opened.window, self._begin)

    def _begin(self) -> None:
        while self._left:
            if self._one(self._chance.choice(tuple(FAULTS))):
                self._left -= 1
        self._shim.arm(self._chance.randrange(CHANGES_OF_A_SAVE), FOREVER, errno.EIO)
        self._type()
        self._wait_for(Saving.FAILED, Saving.KEPT)
        if self._opened.autosave.state.saving is Saving.KEPT:
            self._tell("ack")
        self._tell("typed")
        os.kill(os.getpid(), signal.SIGKILL)

    def _one(self, error: int) -> bool:
        """One trouble; ``False`` when the save was done before it came."""
        after = self._chance.randrange(CHANGES_OF_A_SAVE)
        # A full disk is full for longer than one call; a broken one may answer the next.
        times = self._chance.choice((1, 3, FOREVER) if error == errno.EIO else (5, FOREVER))
        self._shim.arm(after, times, error)
        self._type()
        states = self._wait_for(Saving.FAILED, Saving.KEPT)
        if self._shim.failed() == 0:
            self._shim.heal()
            self._wait_for(Saving.KEPT)
            self._tell("ack")
            return False
        said = self._opened.window.client_page.footer.saved.text()
        failed = [each for each in states if each.saving is Saving.FAILED]
        what = f"{errno.errorcode[error]} {after} {times}"
        if failed:
            self._see(self._sentence(error) == said, f"{what}: the footer says {said!r}")
        else:  # SQLite got over it by itself
            self._see(states[-1].saving is Saving.KEPT, f"{what}: neither failed nor kept")
        self._see_words(what)
        self._shim.heal()
        self._wait_for(Saving.KEPT)
        self._see(self._opened.autosave.waiting == 0, f"{what}: not saved by itself once healed")
        said = self._opened.window.client_page.footer.saved.text()
        self._see(said == "Saved just now", f"{what}: healed, the footer says {said!r}")
        self._see_words(what)
        self._see_kept(what)
        self._tell("ack")
        say(f"trouble {'told' if failed else 'overcome'} {what}")
        return True

    def _type(self) -> None:
        """Type a little, or paste a lot, into one of the fields."""
        number = self._chance.randrange(len(self._opened.fields))
        field = self._opened.fields[number]
        field.setFocus()
        text = self._chance.choice(("words ", LONG * 20, LONG * 1200))
        cursor = field.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        field.setTextCursor(cursor)
        if len(self._typed[number]) > 20_000:
            field.selectAll()
            self._typed[number] = ""
        field.insertPlainText(text)
        QTest.keyClick(field, "x")
        self._typed[number] += text + "x"

    def _wait_for(self, *wanted: Saving) -> list[SaveState]:
        """Run until the autosave is in one of the states; returns the states it went through."""
        autosave, loop, seen = self._opened.autosave, QEventLoop(), []

        def note(state: SaveState) -> None:
            seen.append(state)
            if state.saving in wanted:
                loop.quit()

        if autosave.state.saving in wanted:
            return [autosave.state]
        end = QTimer()
        end.setSingleShot(True)
        end.timeout.connect(loop.quit)
        end.start(AT_MOST_MS)
        autosave.changed.connect(note)
        loop.exec()
        autosave.changed.disconnect(note)
        self._see(bool(seen) and seen[-1].saving in wanted, f"never {wanted}, but {autosave.state}")
        return seen

    def _sentence(self, error: int) -> str:
        words = self._opened.window.room.words
        return words("Not saved yet. {why}", why=not_saved(words, FAULTS[error]).happened)

    def _see_words(self, what: str) -> None:
        for number, field in enumerate(self._opened.fields):
            self._see(field.value() == self._typed[number], f"{what}: words gone from the screen")

    def _see_kept(self, what: str) -> None:
        """What the footer calls saved is in the file, for whoever opens it."""
        other = open_vault(Path(sys.argv[1]), key=KEYS[int(sys.argv[5])], read_only=True)
        found = sorted(str(each.value) for each in other.all(Answer))
        other.close()
        self._see(found == self._words(), f"{what}: called saved, but not in the file")

    def _tell(self, what: str) -> None:
        say(f"{what} {json.dumps(self._words())}")

    def _words(self) -> list[str]:
        return sorted(text for text in self._typed.values() if text)

    def _see(self, holds: bool, otherwise: str) -> None:
        if not holds:
            say(f"wrong {otherwise}")


if __name__ == "__main__":
    run(IDLE_MS, Trouble, KEYS[int(sys.argv[5])])
