"""The door of the room: while the client can see the screen, leaving their page is asked first.

Everywhere else other clients' names stand: on Today, in the list, in what follows a new client.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from coachdesk.domain.session import Mode, Session, is_open
from coachdesk.ui.room import Room
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from coachdesk.ui.frame import Frame


class LeavingRoomSheet(Sheet):
    """Says what comes into view, and offers to stay; ``leave`` is done when the coach goes.

    ``ends`` says that the session is then not held in the room any more.
    """

    def __init__(
        self, room: Room, parent: QWidget, leave: Callable[[], object], *, ends: bool
    ) -> None:
        look, words = room.look, room.words
        title = words("Change how this session is held?") if ends else ""
        super().__init__(look, parent, title or words("Leave the client’s page?"))
        follows = (
            words("The session is then not held in the room.")
            if ends
            else words("The session goes on; opening this client again hides them.")
        )
        self.say(words("Other names can then be seen on this screen.") + " " + follows)
        self.leave = Button(look, words("Show other names"), "quiet")
        self.leave.clicked.connect(self.accept)
        self.stay = Button(look, words("Stay"), "primary")
        self.stay.clicked.connect(self.reject)
        self.accepted.connect(leave)
        self.add_buttons(self.leave, self.stay)
        self.stay.setFocus()


def leave_room(window: "Frame", go: Callable[[], object], *, ends: bool = False) -> None:
    """Go where other names stand; in the room, only once the coach said so.

    ``ends``: going ends the session, or how it is held, rather than leaving its page.
    """
    if not window.fold.hides_names:
        go()
        return

    def leave() -> None:
        window.fold.set_in_room(False)
        go()

    LeavingRoomSheet(window.room, window.sidebar.window(), leave, ends=ends).open()


def ends_room(records: Iterable[tuple[object, object]]) -> bool:
    """Whether putting records back ends a session in the room: pairs of now and then."""
    return any(_in_room(now) and not _in_room(then) for now, then in records)


def _in_room(record: object) -> bool:
    return isinstance(record, Session) and is_open(record) and record.mode is Mode.IN_ROOM
