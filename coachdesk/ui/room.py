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
    """The parts a page works with.

    ``say`` shows a short notice at the bottom of the window, ``say_done`` one of the last step,
    with its way back.

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
    say_done: Callable[[str], None]
    notices: "Notices"
    copies: "Copies | None" = None

    @property
    def hides_names(self) -> bool:
        """Whether clients are called by their codes now."""
        return self.settings.value.hide_names

    def name_of(self, client: "Client") -> str:
        """A client's name as it may be shown now; no view formats names itself."""
        return self._code(client.code) if self.hides_names else client.name

    def name_of_line(self, line: "ClientLine") -> str:
        """The same for a line of the client list."""
        return self._code(line.code) if self.hides_names else line.name

    def name_or_code(self, name: str, code: str) -> str:
        """The same where a client's name and code are known, and no more of them."""
        return self._code(code) if self.hides_names else name

    def first_name_of(self, client: "Client") -> str:
        """What the coach calls the client, as it may be shown now."""
        from coachdesk.domain.client import first_name

        return self._code(client.code) if self.hides_names else first_name(client)

    def without_name(self, text: str, client: "Client") -> str:
        """A text about a client as it may be shown now: with the code where the name stands."""
        from coachdesk.desk.paper.own_texts import without_name

        return without_name(text, client) if self.hides_names else text

    def _code(self, code: str) -> str:
        return self.words("Client {code}", code=code)
