"""Keyrings of every temper, by the real interface of the library ``keyring``."""

from threading import Event

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, PasswordDeleteError

from coachdesk.system import keyring_store


class Faithful(KeyringBackend):
    """Keeps, gives back and forgets."""

    priority = 5.0

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not there")


class Refusing(Faithful):
    """Locked, and the coach did not open it."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringError("refused: " + password)

    def get_password(self, service: str, username: str) -> str | None:
        raise OSError("no bus")


class Forgetful(Faithful):
    """Says it keeps, and does not."""

    def set_password(self, service: str, username: str, password: str) -> None:
        return


class Clinging(Faithful):
    """Keeps for ever."""

    def delete_password(self, service: str, username: str) -> None:
        raise PasswordDeleteError("no")


class Deaf(Faithful):
    """Says it forgets, and does not."""

    def delete_password(self, service: str, username: str) -> None:
        return


class Altering(Faithful):
    """Gives back something else."""

    def get_password(self, service: str, username: str) -> str | None:
        found = super().get_password(service, username)
        return found and found[:-1]


class Asking(Faithful):
    """Asks its own question and waits, until ``answered``; then it refuses."""

    def __init__(self) -> None:
        super().__init__()
        self.answered, self.asked = Event(), Event()
        self.times = 0

    def set_password(self, service: str, username: str, password: str) -> None:
        self._ask()
        super().set_password(service, username, password)

    def get_password(self, service: str, username: str) -> str | None:
        self._ask()
        return super().get_password(service, username)

    def _ask(self) -> None:
        self.times += 1
        self.asked.set()
        if not self.answered.wait(60):
            raise KeyringError("nobody answered")


class PlainFile(Faithful):
    """Would keep it in a file anybody can read; one like it is in the package keyrings.alt."""


PlainFile.__module__ = "keyrings.alt.file"


def use(monkeypatch: pytest.MonkeyPatch, used: KeyringBackend) -> None:
    """Have the library use a keyring, and have those of this module count as the system's."""
    before = keyring.get_keyring()
    trusted = (*keyring_store.TRUSTED, __name__)
    monkeypatch.setattr(keyring_store, "TRUSTED", trusted)
    monkeypatch.setattr(keyring.core, "_keyring_backend", before)  # goes back to it
    keyring.set_keyring(used)
