"""One program to a vault: an OS lock beside the file, and a local socket to raise the window.

The lock file stays behind after a crash; what counts is the lock on it, which dies with its
process, so a crash never locks anyone out.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QLockFile, QObject, QTimer

STARTING_MS = 2500  # how long a program may take from its lock to its bell
ASK_AGAIN_MS = 150


class VaultLock:
    """The lock on a vault. Without it the vault is opened for reading only."""

    def __init__(self, vault: Path) -> None:
        self._vault = vault
        self._lock = QLockFile(str(vault.with_name(f".{vault.name}.lock")))
        self._lock.setStaleLockTime(0)

    def take(self) -> bool:
        """Take the lock; ``False`` when another program holds it or the folder is read-only.

        A lock that was taken before stays taken.
        """
        if self._lock.isLocked():
            return True
        if not os.access(self._vault.parent, os.W_OK):
            return False
        return bool(self._lock.tryLock(0))

    def held_elsewhere(self) -> bool:
        """Whether the lock could not be had because another program holds it."""
        return self._lock.error() is QLockFile.LockError.LockFailedError

    def holder(self) -> tuple[str, str, datetime | None] | None:
        """The computer and the program that hold the lock, and since when; ``None`` when unknown.

        What the file says is only worth something while the lock is held elsewhere.
        """
        told = self._lock.getLockInfo()
        if not told or not told[0]:
            return None
        since = None
        with suppress(OSError):
            since = datetime.fromtimestamp(Path(self._lock.fileName()).stat().st_mtime, UTC)
        return str(told[1]), str(told[2]), since

    def release(self) -> None:
        """Give the lock back."""
        self._lock.unlock()


def socket_name(vault: Path) -> str:
    """The local socket's name for a user and a vault."""
    import getpass
    import hashlib

    try:
        user = getpass.getuser()
    except (OSError, KeyError):
        user = ""
    identity = f"{user}:{vault.resolve()}".encode()
    return f"coachdesk-{hashlib.sha256(identity).hexdigest()[:16]}"


def raise_the_other(vault: Path, patience_ms: int = 0) -> bool:
    """Ask the program that has a vault open to show its window; ``False`` if none answers.

    A program that is only just starting answers a moment later, so that a double click on the
    icon shows one window: until ``patience_ms`` have passed it is asked again.
    """
    while True:
        if _answers(vault):
            return True
        if patience_ms <= 0:
            return False
        patience_ms -= ASK_AGAIN_MS
        pause = QEventLoop()
        QTimer.singleShot(ASK_AGAIN_MS, pause.quit)
        pause.exec()


def _answers(vault: Path) -> bool:
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(socket_name(vault))
    if not socket.waitForConnected(500):
        return False
    socket.write(b"raise\n")
    socket.flush()
    # The answer may have come while the question was still being written.
    answered = socket.bytesAvailable() > 0 or socket.waitForReadyRead(2000)
    socket.disconnectFromServer()
    return bool(answered)


class Doorbell(QObject):
    """Listens for a second start on the same vault and raises the window for it."""

    def __init__(self, vault: Path, on_ring: Callable[[], None], parent: QObject) -> None:
        from PySide6.QtNetwork import QLocalServer

        super().__init__(parent)
        self._on_ring = on_ring
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        name = socket_name(vault)
        QLocalServer.removeServer(name)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.write(b"here\n")
        socket.flush()
        socket.disconnected.connect(socket.deleteLater)
        with suppress(RuntimeError):
            self._on_ring()
