"""Every command with its key, in one table, so that the list of shortcuts cannot lie."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from coachdesk.words import Words


@dataclass(frozen=True, slots=True)
class Command:
    """A command: a stable key, its words, its keys, what it does."""

    key: str
    text: str
    keys: tuple[str, ...]
    act: Callable[[], object]


class Actions:
    """The commands of a window as Qt actions."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._commands: list[Command] = []
        self._actions: dict[str, QAction] = {}

    def add(
        self, key: str, text: str, keys: str | tuple[str, ...], act: Callable[[], object]
    ) -> None:
        """Add a command. Keys are written as in "Ctrl+Shift+P"; Ctrl is Cmd on a Mac."""
        shortcuts = (keys,) if isinstance(keys, str) else keys
        action = QAction(text, self._window)
        action.setShortcuts([QKeySequence(each) for each in shortcuts])
        action.triggered.connect(lambda: act())
        self._window.addAction(action)
        self._commands.append(Command(key, text, shortcuts, act))
        self._actions[key] = action

    def action(self, key: str) -> QAction:
        """The Qt action of a command."""
        return self._actions[key]

    def commands(self) -> list[Command]:
        """Every command, in the order they were added."""
        return list(self._commands)


def keys_words(words: Words, command: Command) -> str:
    """A command's keys as they are written for people."""
    shown = (
        QKeySequence(each).toString(QKeySequence.SequenceFormat.NativeText) for each in command.keys
    )
    return words(" or ").join(shown)
