"""The one place that knows all parts: makes them in order and hands them to each other."""

import secrets
import sys
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from coachdesk.system.paths import Places

if TYPE_CHECKING:
    from coachdesk.desk.desk import Desk
    from coachdesk.storage.vault import Vault


def new_id() -> str:
    """A fresh id: sixteen hexadecimal digits."""
    return secrets.token_hex(8)


def new_code() -> str:
    """A fresh client code."""
    from coachdesk.domain.privacy import CODE_ALPHABET, CODE_LENGTH

    return "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))


def now() -> datetime:
    """The present instant."""
    return datetime.now(UTC)


def open_desk(vault: "Vault", zone: tzinfo | None = None) -> "Desk":
    """A desk on an open vault."""
    from coachdesk.desk.desk import Desk

    return Desk(vault, now, new_id, new_code, zone)


def run_window(vault_path: Path, places: Places) -> int:
    """Open the window on a vault and run until it is closed; returns the exit code."""
    from PySide6.QtWidgets import QApplication

    from coachdesk.system.settings import SettingsFile
    from coachdesk.ui.theme import Look

    app = QApplication(sys.argv[:1])
    settings = SettingsFile(places.settings)
    look = Look(app, settings.value.theme, settings.value.text_size)
    from coachdesk.desk.practice import read_starter_set, take_over
    from coachdesk.storage.vault import create_vault, open_vault
    from coachdesk.system.resources import starter_files
    from coachdesk.ui.main_window import MainWindow
    from coachdesk.ui.widgets.focus_ring import FocusRing
    from coachdesk.words import Words

    vault = open_vault(vault_path) if vault_path.exists() else create_vault(vault_path)
    desk = open_desk(vault)
    take_over(desk, read_starter_set(starter_files()))
    FocusRing(app, look)
    window = MainWindow(desk, look, Words(), settings)
    window.restore()
    window.begin()
    window.show()
    return int(app.exec())
