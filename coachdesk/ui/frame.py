"""What the parts around the window may ask of it, without knowing how it is made.

Commands, Today's ways and the tour by F6 work on the window; it makes them, so they must not
import it.
"""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QStackedWidget

from coachdesk.domain.errors import StorageError
from coachdesk.ui.clients.sidebar import Sidebar
from coachdesk.ui.room import Room

if TYPE_CHECKING:
    from coachdesk.ui.actions import Actions
    from coachdesk.ui.clients.fold import SidebarFold
    from coachdesk.ui.journey.client_page import ClientPage
    from coachdesk.ui.machine import Machine
    from coachdesk.ui.undoing import Undoing


class Frame(Protocol):
    """The window as its own parts see it."""

    room: Room
    sidebar: Sidebar
    stack: QStackedWidget
    undoing: "Undoing"
    fold: "SidebarFold"
    rebuild_wanted: SignalInstance

    @property
    def client_page(self) -> "ClientPage":
        """The page of a client."""
        ...

    @property
    def actions_table(self) -> "Actions":
        """Every command and its keys."""
        ...

    @property
    def machine(self) -> "Machine":
        """Changes the settings of this machine."""
        ...

    def shows_client(self) -> bool:
        """Whether a client's page is shown."""
        ...

    def client_id(self) -> str:
        """The client shown, empty on other pages."""
        ...

    def is_covered(self) -> bool:
        """Whether a page is shown over the practice."""
        ...

    def place(self) -> tuple[str, str, str]:
        """Where the coach is: client, stage and section; else a page and its part."""
        ...

    def show_today(self) -> None:
        """Show the first page."""
        ...

    def open_client(self, client_id: str, stage: str = ..., section: str = "") -> None:
        """Show a client at a place."""
        ...

    def new_client(self, name: str) -> None:
        """Ask for a new client's name."""
        ...

    def show_settings(self, part: str = "") -> None:
        """Show the settings."""
        ...

    def show_handouts(self) -> None:
        """Show what was given to whom."""
        ...

    def open_handouts(self, engagement_id: str, kind: str) -> None:
        """Open the handout sheet on a kind of handout."""
        ...

    def open_given(self, given_id: str) -> None:
        """Show a document just as it was given."""
        ...

    def tell_of(self, error: StorageError) -> None:
        """Say in a sentence that something could not be read or kept."""
        ...

    def show_shortcuts(self) -> None:
        """Show all shortcuts."""
        ...
