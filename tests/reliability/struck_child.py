"""A child of the crash tests: the real program, which is struck down, or says what it tells.

``strike``: dies of a fault in native code while a client's words stand on the screen.
``mistake``: an error nobody catches, that quotes a client's words. ``look``: a usual start.
"""

import ctypes
import os
import resource
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QTimer

from coachdesk.desk.clients import add_client
from coachdesk.program import Program
from coachdesk.system.paths import Places
from coachdesk.ui.crash_sheet import CrashSheet
from coachdesk.window import run_window

SECRET = "Mara Lindell cries at night"
MOST_LOOKS = 400


class Driver:
    """Waits for the vault, does what it is told, and says what is shown."""

    def __init__(self, program: object, what: str) -> None:
        assert isinstance(program, Program)
        self.program, self.what, self.looks = program, what, 0
        self.timer = QTimer(program)
        self.timer.timeout.connect(self.on_time)
        self.timer.start(20)

    def on_time(self) -> None:
        self.looks += 1
        if not self.program.desk.is_open or self.program._ring is None:
            return
        if self.what == "strike":
            add_client(self.program.desk, SECRET)
            self.fall(SECRET)
        if self.what == "mistake" and self.looks >= 0:
            self.looks = -MOST_LOOKS
            QTimer.singleShot(0, self.program, lambda: self.mistake(SECRET))
        sheets = self.program.window.findChildren(CrashSheet)
        if sheets or self.program.is_warm() or self.looks > MOST_LOOKS:
            self.timer.stop()
            for sheet in sheets:
                say(f"sheet {sheet.accessibleName()}")
                say("\n".join(f"detail {line}" for line in sheet.details.value().splitlines()))
                sheet.accept()
            self.program.window.close()
            QCoreApplication.quit()

    def fall(self, words: str) -> None:
        """Die, with words in a variable."""
        say(f"dumps {resource.getrlimit(resource.RLIMIT_CORE)[0]} bytes")
        assert words
        ctypes.string_at(0)

    def mistake(self, words: str) -> None:
        raise ValueError(f"no place for {words}")


def say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def main() -> None:
    """Run the program on a vault in a home of its own."""
    home, what = Path(sys.argv[1]), sys.argv[2]
    drivers: list[Driver] = []
    places = Places(home / "data", home / "config")
    run_window(
        home / "data" / "Practice.coachdesk",
        places,
        opened=lambda program: drivers.append(Driver(program, what)),
    )
    say("ended")


if __name__ == "__main__":
    main()
