"""The real program of a child: started on a vault, brought to the first stage of its one client."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer

from coachdesk.desk.clients import find
from coachdesk.program import Program
from coachdesk.storage.key import Key
from coachdesk.system.paths import Places
from coachdesk.ui.autosave import Autosave
from coachdesk.ui.widgets.fields import GrowingField
from coachdesk.window import run_window

LOOK_EVERY_MS = 5


class Opened:
    """The program once its vault is open, with a client's story on screen.

    ``idle_ms`` takes the place of the pause after which typed words are kept, so that many saves
    fall into a short life.
    """

    def __init__(self, program: Program, idle_ms: int) -> None:
        self.program, self.window = program, program.window
        client = find(program.desk, "Mara")[0]
        self.window.open_client(client.id, "introductory", "story")
        self.window.activateWindow()
        self.fields = self.window.client_page.view("story").findChildren(GrowingField)
        self.autosave: Autosave = self.window.room.autosave
        self.autosave._idle.setInterval(idle_ms)
        self.autosave._longest.setInterval(2 * idle_ms)


def say(line: str) -> None:
    """Tell the parent, at once and in one piece."""
    os.write(1, f"{line}\n".encode())


def run(idle_ms: int, begin: Callable[[Opened], object], key: Key | None) -> None:
    """Run the program on the vault and home named on the command line, and begin when it is open.

    Any error nobody caught is told and ends the child.
    """
    kept: list[object] = []
    timer = QTimer()

    def look(program: Program) -> None:
        if program.desk.is_open and not program.window.is_covered() and program._ring is not None:
            timer.stop()
            kept.append(begin(Opened(program, idle_ms)))

    def opened(program: object) -> None:
        assert isinstance(program, Program)
        setattr(sys, "__excepthook__", tell_and_end)  # noqa: B010 - it is Final
        if key is not None:  # as it is opened once the passphrase was typed
            program.open_vault(key)
        timer.timeout.connect(lambda: look(program))
        timer.start(LOOK_EVERY_MS)

    path, home = map(Path, sys.argv[1:3])
    run_window(path, Places(home / "data", home / "config"), opened=opened)


def tell_and_end(kind: type[BaseException], error: BaseException, trace: object) -> None:
    """What takes the place of Python's last resort: the parent must hear of it."""
    say(f"uncaught {kind.__name__} {error!r}")
    os._exit(3)
