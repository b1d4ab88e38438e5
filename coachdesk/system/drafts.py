"""A private folder for drafts that another program opens, emptied when the program closes.

A program that ended otherwise leaves its folder behind: the next start removes it. A lock file in
each folder tells those still in use by another window.
"""

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

PREFIX, LOCK = "coachdesk-drafts-", "lock"


class Drafts:
    """The drafts of one program; its folder is made with the first."""

    def __init__(self, within: Path | None = None) -> None:
        """``within`` is the folder to make it in, ``None`` the system's one for such things."""
        self._within = within or Path(tempfile.gettempdir())
        self._folder: Path | None = None
        self._lock: QLockFile | None = None

    def write(self, name: str, content: bytes) -> Path:
        """Keep a draft under a name of its own, readable by this user only.

        Raises:
            OSError: it could not be written.
        """
        if self._folder is None or not self._folder.is_dir():
            self._folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=self._within))  # mode 0700
            self._lock = QLockFile(str(self._folder / LOCK))
            self._lock.setStaleLockTime(0)
            self._lock.tryLock(0)
        folder = Path(tempfile.mkdtemp(dir=self._folder))
        path = folder / name
        path.touch(mode=0o600)
        path.write_bytes(content)
        return path

    def clear(self) -> None:
        """Remove every draft. One that a mail program still holds goes at the next start."""
        folder, self._folder = self._folder, None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)


def clear_left_behind(within: Path | None = None) -> None:
    """Remove the drafts of programs that ended without doing so themselves."""
    with suppress(OSError):
        for folder in (within or Path(tempfile.gettempdir())).glob(f"{PREFIX}*"):
            if folder.is_symlink() or not folder.is_dir():
                continue
            lock = QLockFile(str(folder / LOCK))
            lock.setStaleLockTime(0)
            if lock.tryLock(0):
                lock.unlock()
                shutil.rmtree(folder, ignore_errors=True)
