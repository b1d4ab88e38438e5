"""Where a page is: which engagement, stage and session, and how it reads and acts there."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from coachdesk.desk.sessions import Place
from coachdesk.domain.client import Client, is_reading_only
from coachdesk.domain.ids import SessionId
from coachdesk.domain.journey import Journey
from coachdesk.domain.session import Session
from coachdesk.ui.room import Room


class StageContext(QObject):
    """One stage of one engagement, as its page and the guide see it.

    Signals:
        jump_wanted: a part of the page asks for another section; carries its key.
        stage_wanted: a part of the page asks for another stage; carries stage and section keys.
        handout_wanted: a part of the page asks for a handout; carries its kind.
        rebuild_wanted: what the page is built of changed (approach, reading only …).
    """

    jump_wanted = Signal(str)
    stage_wanted = Signal(str, str)
    handout_wanted = Signal(str)
    rebuild_wanted = Signal()

    def __init__(
        self,
        room: Room,
        engagement_id: str,
        stage: str,
        session_id: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.room = room
        self.engagement_id = engagement_id
        self.stage = stage
        self.session_id = session_id
        self.own_section: Callable[[str], Any] = _no_own_section

    def journey(self) -> Journey:
        """The engagement as it now stands.

        Raises:
            LookupError: the engagement is gone; pages of it are closed before that shows.
        """
        found = self.room.desk.journey(self.engagement_id)
        if found is None:
            raise LookupError(self.engagement_id)
        return found

    def client(self) -> Client:
        """The client."""
        return self.journey().client

    def session(self) -> Session | None:
        """The session shown: the chosen one, else the stage's latest; ``None`` before any.

        A planned session comes to the front on its day, or when there is no other.
        """
        return self.journey().session(self.stage, self.session_id, self.room.desk.end_of_today())

    def place(self) -> Place:
        """Where acts of this page happen."""
        session = self.session()
        return Place(self.engagement_id, self.stage, session.id if session else "")

    def session_key(self) -> SessionId:
        """The shown session's id, empty before there is one."""
        session = self.session()
        return session.id if session else SessionId("")

    @property
    def reading_only(self) -> bool:
        """Whether nothing may be written here: archived client, or a vault that is read-only."""
        return self.room.desk.reading_only or is_reading_only(self.client())

    @property
    def first_name(self) -> str:
        """What the coach calls the client."""
        return self.room.first_name_of(self.client())

    def act(self, act: Callable[[], object]) -> bool:
        """Do something at once, after everything typed; ``False`` when it could not be kept."""
        return self.room.autosave.run(act)


def _no_own_section(key: str) -> Any:
    raise LookupError(key)  # a page is made by its catalogue, which knows what makes one
