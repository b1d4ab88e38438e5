"""Reminds of the next session while the program runs: by a notice, and by the taskbar's call.

The notice waits until the window is looked at. While others may look, it names nobody.
"""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from coachdesk.desk.calendar import sessions_between
from coachdesk.domain.errors import StorageError
from coachdesk.ui.calendar.days import name_in
from coachdesk.words import Words

if TYPE_CHECKING:
    from coachdesk.desk.desk import Desk
    from coachdesk.domain.calendar import Dated
    from coachdesk.ui.frame import Frame

TICK_MS = 20_000
CHOICES = (0, 5, 10, 15, 30, 60)
_AHEAD = timedelta(hours=12)


def remind_options(words: Words) -> list[tuple[str, str]]:
    """How long before a session can be reminded of it, to choose from; 0 is never."""
    return [
        (str(each), words("{n} minutes before", n=each) if each else words("No reminder"))
        for each in CHOICES
    ]


class _Due(NamedTuple):
    """A session that is to be reminded of, without whom it is with."""

    session_id: str
    at: datetime


_DONE: "Final[WeakKeyDictionary[Desk, set[_Due]]]" = WeakKeyDictionary()


class Reminder(QObject):
    """Looks now and then whether a session is near.

    Signals:
        reminded: a reminder was given; carries the session's id.
    """

    reminded = Signal(str)

    def __init__(self, window: "Frame", parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        # The desk stays where the window is built anew, for a larger text or hidden names.
        self._done = _DONE.setdefault(window.room.desk, set())
        # What is to come, for while the practice is locked: times, and no names.
        self._known: tuple[_Due, ...] = ()
        self._waiting: _Due | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state)

    def tick(self) -> None:
        """Remind of what is near and was not reminded of yet."""
        room = self._window.room
        if self._window.sidebar.window().isActiveWindow():
            self._say_waiting()  # a sheet over the window was closed meanwhile
        before = room.settings.value.remind_before
        if before <= 0:
            return
        now, found = room.desk.now(), self._ahead()
        for due in self._known:
            near = due.at - timedelta(minutes=before) <= now < due.at
            if near and due not in self._done:
                self._done.add(due)
                self._tell(due, found.get(due.session_id))

    def _ahead(self) -> dict[str, "Dated"]:
        """The sessions planned for the next hours; what was known of them while locked."""
        desk = self._window.room.desk
        if not desk.is_open:
            return {}
        now = desk.now()
        try:
            every = sessions_between(desk, now, now + _AHEAD)
        except StorageError:
            return {}  # what was known before is reminded of
        found = {each.session_id: each for each in every if each.state == "planned"}
        self._known = tuple(_Due(each.session_id, each.at) for each in found.values())
        return found

    def _tell(self, due: _Due, found: "Dated | None") -> None:
        window = self._window.sidebar.window()
        if window.isActiveWindow():
            self._say(due, found)
        else:
            # A notice that nobody sees would be gone: the taskbar calls, and it waits.
            self._waiting = due
            QApplication.alert(window)
        self.reminded.emit(due.session_id)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        """Say what waited once the coach comes to the window."""
        if state is Qt.ApplicationState.ApplicationActive:
            self._say_waiting()

    def _say_waiting(self) -> None:
        """Say what waited, unless its time has come by then or it was moved or called off."""
        due, self._waiting = self._waiting, None
        if due is None or self._window.room.desk.now() >= due.at:
            return
        found = self._ahead()
        if due in self._known:
            self._say(due, found.get(due.session_id))

    def _say(self, due: _Due, found: "Dated | None") -> None:
        room, words = self._window.room, self._window.room.words
        left = max(1, round((due.at - room.desk.now()) / timedelta(minutes=1)))
        at = words.time(due.at)
        if found is None or self._window.is_covered() or self._window.fold.hides_names:
            one = "A session begins in {n} minute, at {time}"
            many = "A session begins in {n} minutes, at {time}"
            room.say(words.count(one, many, left, time=at))
        else:
            one, many = "{name} in {n} minute, at {time}", "{name} in {n} minutes, at {time}"
            room.say(words.count(one, many, left, name=name_in(room, found), time=at))
