"""What happens when the coach double-clicks a practice's file on macOS.

Elsewhere the system starts the program again and names the file, and the second start sees to it.
macOS starts it once and sends each file to the one that runs; what the coach sees is the same.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject

from coachdesk.ui.application import Application

if TYPE_CHECKING:
    from coachdesk.ui.main_window import MainWindow
    from coachdesk.words import Words


class Opening(Protocol):
    """The running program, as far as files from outside have to do with it."""

    vault_path: Path
    has_begun: bool
    words: "Words"
    window: "MainWindow"

    def take_up(self, path: Path) -> None:
        """Have to do with another vault from now on."""


class OpenedFiles(QObject):
    """Opens for one running program what the system wants opened."""

    def __init__(self, program: Opening, come_forward: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._program, self._come_forward = program, come_forward
        app = QCoreApplication.instance()
        self._app = app if isinstance(app, Application) else None
        if self._app is not None:
            self._app.file_wanted.connect(self.open)

    def close(self) -> None:
        """Listen no more: the program is closed."""
        if self._app is not None:
            self._app.file_wanted.disconnect(self.open)

    def open(self, name: str) -> None:
        """Show a practice: here if it is this one or none is shown yet, else in its own program."""
        program, path = self._program, Path(name)
        if not path.is_file():
            self._come_forward()
            program.window.say(program.words("That file cannot be read."))
        elif path.resolve() == program.vault_path.resolve():
            self._come_forward()
        elif not program.has_begun:
            program.take_up(path)  # started for this very file: the start opens it in a moment
        else:
            from coachdesk.another_program import start_another

            start_another(str(path))
