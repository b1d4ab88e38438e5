"""Opens a remembered practice at the start, with the key this computer's keyring holds.

Once for each practice and run, and never after a lock: what was locked asks for the passphrase.
A keyring may take its time, or ask the coach something; then the lock page is there meanwhile.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from coachdesk.ui.work import Work

if TYPE_CHECKING:
    from coachdesk.storage.key import Key
    from coachdesk.system.settings import SettingsFile

PATIENCE_MS = 1500


class Rememberer(Protocol):
    """The running program, as far as remembering has to do with it."""

    vault_path: Path
    settings: "SettingsFile"


class Remembering(QObject):
    """Fetches a key, and says by ``show`` that the lock page is wanted, or gives it to ``use``.

    ``show`` is called at most once for each practice; a key may still follow it.
    """

    def __init__(
        self, program: Rememberer, show: Callable[[], None], use: "Callable[[Key], None]",
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._program, self._show, self._use = program, show, use
        self._work = Work(self)
        self._asked: set[Path] = set()
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(PATIENCE_MS)
        self._late.timeout.connect(show)

    def begin(self) -> bool:
        """Ask the keyring for the practice's key; tells whether an answer is waited for."""
        path = self._program.vault_path
        if path in self._asked:
            return self._late.isActive()
        self._asked.add(path)
        self._late.stop()
        self._work.drop()
        salt = self._remembered_salt(path)
        if not salt:
            return False

        def asked() -> bytes | None:
            from coachdesk.system.keyring_store import recall

            return recall(salt.hex())

        def known(raw: bytes | None) -> None:
            from coachdesk.storage.key import Key

            waited = self._late.isActive()
            self._late.stop()
            if raw is not None and self._program.vault_path == path:
                self._use(Key(raw, salt))
            elif waited:
                self._show()

        self._late.start()
        self._work.run_apart(asked, known, self._on_trouble)
        return True

    def on_locked(self, key: "Key | None") -> None:
        """The practice was locked: no start opens it by itself before it was opened again."""
        if self._is_remembered(key):
            self._program.settings.change(remembered_locked=True)

    def on_opened(self, key: "Key") -> None:
        """The practice was opened by its passphrase or recovery sheet; no answer is wanted now."""
        self._work.drop()
        if self._is_remembered(key):
            self._program.settings.change(remembered_locked=False)

    def _is_remembered(self, key: "Key | None") -> bool:
        return key is not None and self._program.settings.value.remembered == key.salt.hex()

    def _remembered_salt(self, path: Path) -> bytes:
        from coachdesk.storage.key import salt_of

        settings = self._program.settings.value
        if not settings.remembered or settings.remembered_locked:
            return b""
        try:
            salt = salt_of(path)
        except OSError:
            return b""
        return salt if salt.hex() == settings.remembered else b""

    def _on_trouble(self, error: Exception) -> None:
        raise error  # the store raises nothing: a fault of ours
