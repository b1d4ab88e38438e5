"""What every page is handed: the desk, the look, the words, autosave and the notices."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from coachdesk.desk.desk import Desk
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.autosave import Autosave
from coachdesk.ui.signals import ChangeSignals
from coachdesk.ui.theme import Look
from coachdesk.words import Words

if TYPE_CHECKING:
    from coachdesk.domain.client import Client
    from coachdesk.domain.client_line import ClientLine
    from coachdesk.ui.copies import Copies
    from coachdesk.ui.standing import Notices


class Room(NamedTuple):
    """The parts a page works with. ``say`` shows a short notice at the bottom of the window.

    ``notices`` holds what stays at the top of pages until it is handled.
    ``copies`` is ``None`` where none are kept: the sample practice is thrown away.
    """

    desk: Desk
    look: Look
    words: Words
    autosave: Autosave
    changes: ChangeSignals
    settings: SettingsFile
    say: Callable[[str], None]
    notices: "Notices"
    copies: "Copies | None" = None

    def name_of(self, client: "Client") -> str:
        """A client's name as it may be shown now; no view formats names itself."""
        from coachdesk.domain.privacy import ShownAs, shown_name

        return shown_name(client, ShownAs.FULL)

    def name_of_line(self, line: "ClientLine") -> str:
        """The same for a line of the client list."""
        return line.name

    def first_name_of(self, client: "Client") -> str:
        """What the coach calls the client, as it may be shown now."""
        from coachdesk.domain.client import first_name

        return first_name(client)
