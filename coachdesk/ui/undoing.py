"""Short notices at the bottom of the window, and taking back what they tell of."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from coachdesk.ui.room import Room

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QTextEdit

    from coachdesk.desk.changes import Changes
    from coachdesk.desk.undo import UndoStep
    from coachdesk.ui.widgets.toast import Toasts

MANY = 500  # changes in one step from which replaying it can be felt


class Undoing(QObject):
    """Undo and redo of one window, with a notice for each structural act."""

    def __init__(self, room: Room, window: QWidget) -> None:
        super().__init__(window)
        self._room, self._window = room, window
        self._toasts: Toasts | None = None
        # Takes back what is newer than the practice's last step and no part of it, if there is any.
        self.before_practice: Callable[[], bool] = bool

    @property
    def toasts(self) -> "Toasts":
        """The notices, made when the first is shown."""
        if self._toasts is None:
            from coachdesk.ui.widgets.toast import Toasts

            words = self._room.words
            close = words("Close this notice")
            self._toasts = Toasts(self._room.look, self._window, close, self._stays)
        return self._toasts

    def say(self, text: str) -> None:
        """Show a short notice."""
        self.toasts.show_toast(text)

    def shows(self, text: str) -> bool:
        """Whether the newest notice is this one."""
        newest = self._toasts.newest() if self._toasts is not None else None
        return newest is not None and newest.accessibleName() == text

    def _stays(self) -> int:
        return self._room.settings.value.notices_stay

    def undo(self) -> None:
        """Take back the last step, or what was typed last in a text field."""
        if _in_text("undo"):
            return
        if self.before_practice():
            self.toasts.clear()
            self.say(self._room.words("Taken back"))
        else:
            with _patience(self._room.desk.last_step()):
                self._replay(self._room.desk.undo, self._room.words("Taken back"))

    def redo(self) -> None:
        """Do again what was taken back."""
        if not _in_text("redo"):
            with _patience(self._room.desk.next_step()):
                self._replay(self._room.desk.redo, self._room.words("Done again"))

    def tell(self, changes: "Changes") -> None:
        """Show the notice of an act, if it has one, with a way back."""
        if changes.act.startswith(("undo.", "redo.")):
            return
        from coachdesk.ui.notices import notice_for

        self.say_done(notice_for(self._room.words, changes.act))

    def say_done(self, text: str) -> None:
        """Show a short notice of the last step, with a way back."""
        step = self._room.desk.last_step()
        if text and step is not None:
            self.toasts.show_toast(text, self._room.words("Undo"), lambda: self._take_back(step))

    def _take_back(self, step: "UndoStep") -> None:
        with _patience(step):
            self._room.autosave.run(lambda: self._room.desk.undo(step))

    def _replay(self, act: Callable[[], object], said: str) -> None:
        found: list[object] = []
        if self._room.autosave.run(lambda: found.append(act())):
            self.toasts.clear()
            self.say(said if found[0] is not None else self._room.words("Nothing to take back"))


@contextmanager
def _patience(step: "UndoStep | None") -> Iterator[None]:
    """Show the pointer of a busy program while a step of very many changes is replayed."""
    if step is None or len(step.changes) < MANY:
        yield
        return
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QApplication.restoreOverrideCursor()


def text_field() -> "QLineEdit | QTextEdit | None":
    """The text field that has the keyboard and can be written in; it has its own undo."""
    from PySide6.QtWidgets import QLineEdit, QTextEdit

    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit | QTextEdit) and not field.isReadOnly():
        return field
    return None


def _in_text(act: str) -> bool:
    """Undo or redo in the text field that has the keyboard, if one has."""
    field = text_field()
    if field is not None:
        getattr(field, act)()
    return field is not None
