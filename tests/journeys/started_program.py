"""A child of the second-start tests: the real program on a vault, saying what became of it.

It prints ``shown`` with its window, ``open …`` with the vault, and ``raised …`` when another start
rings. It ends when its input ends.
"""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QSocketNotifier, QTimer

from coachdesk.program import Program
from coachdesk.system.paths import Places
from coachdesk.window import run_window


class Told:
    """Watches a program and tells the parent."""

    def __init__(self, program: object) -> None:
        assert isinstance(program, Program)
        self.program = program
        self.input = QSocketNotifier(0, QSocketNotifier.Type.Read, program)
        self.input.activated.connect(QCoreApplication.quit)
        self.timer = QTimer(program)
        self.timer.setInterval(20)
        self.timer.timeout.connect(self.on_time)
        self.timer.start()
        come_forward = program.window.come_forward

        def told() -> None:
            come_forward()
            window = program.window
            say(f"raised visible={window.isVisible()} minimised={window.isMinimized()}")

        program.window.come_forward = told  # type: ignore[method-assign]
        program.window.showMinimized()
        say("shown")

    def on_time(self) -> None:
        program = self.program
        if program.desk.is_open and program.window.stack.currentWidget() is not None:
            self.timer.stop()
            banner = program.window.today.banner
            say(f"open reading_only={program.desk.reading_only} banner={not banner.isHidden()}")


def say(line: str) -> None:
    """Tell the parent, at once and in one piece."""
    os.write(1, f"{line}\n".encode())


def main() -> None:
    """Run the program on the vault named, with a home of its own."""
    home = Path(sys.argv[2])
    watched: list[Told] = []
    places = Places(home / "data", home / "config")
    code = run_window(
        Path(sys.argv[1]), places, opened=lambda program: watched.append(Told(program))
    )
    say(f"ended {code}")


if __name__ == "__main__":
    main()
