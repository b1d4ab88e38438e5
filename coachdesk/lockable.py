"""What locking asks of the running program, without knowing how it is made."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from coachdesk.desk.desk import Desk
from coachdesk.domain.errors import StorageError
from coachdesk.storage.key import Key
from coachdesk.storage.vault import Vault
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.theme import Look
from coachdesk.words import Words


class Lockable(Protocol):
    """The running program, as far as locking has to do with it."""

    vault_path: Path
    settings: SettingsFile
    look: Look
    words: Words
    desk: Desk
    window: MainWindow

    def opened(self, key: Key | None) -> Vault:
        """Open the file.

        Raises:
            StorageError: it cannot be opened.
        """

    def use(self, vault: Vault, key: Key | None) -> None:
        """Show an opened practice, or say why it cannot be shown."""

    def tell(self, error: StorageError, key: Key | None) -> None:
        """Say why the practice cannot be opened."""

    def tell_forgotten(self) -> None:
        """Say what helps when neither passphrase nor recovery sheet is there."""

    def be_ready(self) -> None:
        """Be what a program is while its practice is locked: found by a second start."""

    def rest(self) -> None:
        """Do nothing by itself until ``begin_again``."""

    def begin_again(self) -> None:
        """Do once more what waits for quiet after a practice was opened."""

    def renew(self, fill: Callable[[MainWindow, MainWindow], None]) -> None:
        """Build the window anew in the place of the old one."""
