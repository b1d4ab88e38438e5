"""This machine's settings: applied at once, told of, and put back by Undo.

They are no part of the practice, so its undo stack knows nothing of them. A change of the text
size builds the window anew; the new one takes over what can be put back.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject

from coachdesk.desk.undo import UndoStep
from coachdesk.system.settings import text_size_after
from coachdesk.ui.room import Room
from coachdesk.ui.undoing import Undoing
from coachdesk.words import Words


class MachineStep(NamedTuple):
    """A change made here. ``after`` is the practice's last step then; ``None`` before any."""

    said: str
    name: str
    before: Any
    after: UndoStep | None


class Machine(QObject):
    """Changes the settings of this machine for one window, and puts them back.

    ``rebuild`` has the window built anew, which another text size needs.
    """

    def __init__(self, room: Room, undoing: Undoing, rebuild: Callable[[], None]) -> None:
        super().__init__(undoing)
        self._room, self._undoing, self._build_anew = room, undoing, rebuild
        self._steps: list[MachineStep] = []
        undoing.before_practice = self.undo
        room.changes.setting_wanted.connect(self.change)

    def change(self, name: str, value: Any) -> None:
        """Change a setting and tell of it; nothing while something typed cannot be kept."""
        before = getattr(self._room.settings.value, name)
        if before == value or not self._room.autosave.flush():
            return
        said = said_of(self._room.words, name, value)
        step = MachineStep(said, name, before, self._room.desk.last_step())
        self._steps.append(step)
        self._apply(name, value)
        self._tell(step)

    def resize_text(self, by: int) -> None:
        """Make text larger (1), smaller (-1) or its usual size (0)."""
        now = self._room.settings.value.text_size
        self.change("text_size", text_size_after(now, by))

    def undo(self) -> bool:
        """Put back the newest change, unless the practice was changed since; whether it was."""
        return self.is_next() and self._put_back(self._steps[-1])

    def is_next(self) -> bool:
        """Whether Undo would put back a setting."""
        return bool(self._steps) and self._steps[-1].after is self._room.desk.last_step()

    def steps(self) -> tuple[MachineStep, ...]:
        """What can be put back, the newest last."""
        return tuple(self._steps)

    def told(self) -> MachineStep | None:
        """The newest change while its notice is shown, else ``None``."""
        step = self._steps[-1] if self._steps else None
        return step if step is not None and self._undoing.shows(step.said) else None

    def take_over(self, other: "Machine") -> None:
        """Be able to put back what was changed in a window built anew as this one."""
        self._steps, told = list(other.steps()), other.told()
        if told is not None:
            self._tell(told)

    def _tell(self, step: MachineStep) -> None:
        toasts, undo = self._undoing.toasts, self._room.words("Undo")
        toasts.show_toast(step.said, undo, partial(self._put_back, step))

    def _put_back(self, step: MachineStep) -> bool:
        if not self._room.autosave.flush():
            return False
        self._steps = [each for each in self._steps if each is not step]
        self._apply(step.name, step.before)
        return True

    def _apply(self, name: str, value: Any) -> None:
        look, copies = self._room.look, self._room.copies
        if name == "copies_outside" and copies is not None:
            copies.choose_outside(value)  # which also brings the newest there
        settings = self._room.settings.change(**{name: value})
        self._room.changes.setting_changed.emit()
        if name == "theme":
            look.set_theme(settings.theme)
        elif name == "motion":
            look.wants_motion = settings.motion != "off"
        elif name == "text_size":
            look.set_text_size(settings.text_size)
            self._build_anew()


def said_of(words: Words, name: str, value: Any) -> str:
    """What the notice of a changed setting says."""
    if name == "text_size":
        return words("Text is {n} % of its usual size", n=value)
    if name == "notices_stay" and value:
        return words.count("Notices stay {n} second", "Notices stay {n} seconds", value)
    if name == "lock_after" and value:
        return words.count("Locks after {n} minute", "Locks after {n} minutes", value)
    if name == "copies_outside" and value:
        return words("Copies also go to “{name}”", name=Path(value).name)
    if name == "remind_before" and value:
        return words("Reminds {n} minutes before sessions", n=value)
    return {
        ("remind_before", 0): words("No more reminders before sessions"),
        ("copies_outside", ""): words("No more copies are brought elsewhere"),
        ("theme", "light"): words("Light from now on"),
        ("theme", "dark"): words("Dark from now on"),
        ("theme", "system"): words("Light or dark as the system says"),
        ("motion", "system"): words("Movement as the system says"),
        ("motion", "off"): words("Nothing moves by itself"),
        ("notices_stay", 0): words("Notices stay until you close them"),
        ("lock_after", 0): words("CoachDesk no longer locks by itself"),
        ("hide_list_in_room", True): words("The client list folds in the room"),
        ("hide_list_in_room", False): words("The client list stays open in the room"),
        ("names_in_title", True): words("The window title names the client"),
        ("names_in_title", False): words("The window title names nobody"),
    }[name, value]
