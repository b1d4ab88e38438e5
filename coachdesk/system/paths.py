"""Where this machine keeps what belongs to the user: the vault's default place, and settings."""

import os
from pathlib import Path
from typing import NamedTuple

APP = "CoachDesk"
VAULT_NAME = "Practice.coachdesk"


class Places(NamedTuple):
    """The folders in use. Nothing in them is made before it is needed."""

    data: Path
    config: Path

    @property
    def vault(self) -> Path:
        """The vault opened when no other is named."""
        return self.data / VAULT_NAME

    @property
    def settings(self) -> Path:
        """This machine's settings."""
        return self.config / "settings.json"

    @property
    def logs(self) -> Path:
        """The log, and what is left of a run that was struck down. Nothing about a client."""
        return self.data / "logs"


def places() -> Places:
    """The user's folders; ``COACHDESK_HOME`` moves them all below one folder, for tests."""
    home = os.environ.get("COACHDESK_HOME")
    if home:
        return Places(Path(home) / "data", Path(home) / "config")
    from platformdirs import user_config_path, user_data_path

    return Places(
        user_data_path(APP, appauthor=False, roaming=False),
        user_config_path(APP, appauthor=False, roaming=False),
    )


def documents() -> Path:
    """The folder a PDF is offered to be saved in."""
    from platformdirs import user_documents_path

    folder = user_documents_path()
    return folder if folder.is_dir() else Path.home()
