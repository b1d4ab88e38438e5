"""Carries ``Changes`` from the desk to widgets, which come and go."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coachdesk.desk.desk import Desk

if TYPE_CHECKING:
    from coachdesk.desk.changes import Changes


class ChangeSignals(QObject):
    """The desk's changes as a signal.

    Signals:
        happened: an act, an undo or a redo changed something; carries ``Changes``.
        closed: the window was closed; its practice closes next.
        names_wanted: clients' names are to be hidden or shown.
        focus_wanted: the section is to stand alone on the window, or no longer.
        setting_wanted: a setting of this machine is to change; carries its name and value.
        setting_changed: one did.
    """

    happened = Signal(object)
    closed = Signal()
    names_wanted = Signal()
    focus_wanted = Signal()
    setting_wanted = Signal(str, object)
    setting_changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        desk.watch(self._on_changes)

    def close(self) -> None:
        """Stop listening to the desk."""
        self._desk.unwatch(self._on_changes)
        self.closed.emit()

    def _on_changes(self, changes: "Changes") -> None:
        self.happened.emit(changes)
