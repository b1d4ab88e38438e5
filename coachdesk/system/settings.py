"""This machine's settings: window, theme, text size, last vault. Never anything of a client.

The file is JSON with one level; unknown keys of a newer version are kept. The practice's own
settings live in the vault, so that a copy of it carries them.
"""

import json
import os
import stat
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

VERSION = 1
USUAL_TEXT_SIZE = 100


@dataclass(frozen=True, slots=True)
class Settings:
    """What this machine remembers. ``theme`` is system, light or dark; ``text_size`` percent.

    ``key_mark`` tells of which key the days (ISO) after it speak; of a passphrase that is not
    strong it is kept nowhere how weak it is.
    """

    theme: str = "system"
    text_size: int = USUAL_TEXT_SIZE
    geometry: str = ""
    sidebar: str = "open"
    last_vault: str = ""
    # The practice to open when none is named; empty for the one in the data folder.
    vault: str = ""
    # Copies that a sync program made and the coach has seen, one path a line.
    conflicts_seen: str = ""
    last_client: str = ""
    closed_cleanly: bool = True
    hide_list_in_room: bool = True
    # Minutes until the practice locks by itself, 1 to 60; 0 for never. Only with a passphrase.
    lock_after: int = 10
    # The salt (hex) of the practice whose key this computer's keyring holds; empty for none. Once
    # locked, the passphrase is asked for all the same, also by the next start.
    remembered: str = ""
    remembered_locked: bool = False
    key_mark: str = ""
    passphrase_changed: str = ""
    passphrase_strong: bool = False
    recovery_printed: str = ""
    recovery_checked: str = ""
    # Copies of the practice: the second place, when it was last written to, the last test.
    copies_outside: str = ""
    copies_outside_at: str = ""
    restore_tested_at: str = ""


LONGEST_LOCK = 60


def lock_minutes(settings: Settings) -> int:
    """After how many minutes without use the practice locks, 0 for never."""
    return max(0, min(LONGEST_LOCK, settings.lock_after))


TEXT_SIZES = (90, 100, 110, 125, 150)


def text_size_after(now: int, step: int) -> int:
    """The next larger (1) or smaller (-1) text size in percent; the usual one for 0."""
    if step == 0:
        return USUAL_TEXT_SIZE
    at = min(range(len(TEXT_SIZES)), key=lambda n: abs(TEXT_SIZES[n] - now))
    return TEXT_SIZES[max(0, min(len(TEXT_SIZES) - 1, at + step))]


class SettingsFile:
    """The settings in their file. A missing or broken file means the defaults."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._unknown: dict[str, Any] = {}
        self.value = self._read()

    def usual_vault(self, in_data: Path) -> Path:
        """The practice to open when none is named: ``in_data``, unless it was moved."""
        return Path(self.value.vault) if self.value.vault else in_data

    def change(self, **changes: Any) -> Settings:
        """Change settings and write the file; trouble with it is passed over: it holds no notes."""
        changed = replace(self.value, **changes)
        if changed != self.value:
            self.value = changed
            with suppress(OSError):
                self._write()
        return self.value

    def _read(self) -> Settings:
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return Settings()
        if not isinstance(found, dict):
            return Settings()
        known: dict[str, Any] = {}
        for field in fields(Settings):
            value = found.pop(field.name, field.default)
            if type(value) is type(field.default):
                known[field.name] = value
        self._unknown = found
        return replace(Settings(), **known)

    def _write(self) -> None:
        text = json.dumps({**self._unknown, "version": VERSION, **asdict(self.value)}, indent=1)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_file(self._path, text.encode("utf-8"))


def write_file(path: Path, content: bytes) -> None:
    """Write a file the user owns: under a temporary name, synced, then renamed.

    A new file can be read by its owner alone: it may hold a client's words, or the key itself. One
    that was there keeps who may read it. A link stays a link: the file it leads to is replaced. A
    device or a pipe is written into.

    Raises:
        OSError: it could not be written; a file that was there is untouched.
    """
    if path.exists() and not path.is_file():
        path.write_bytes(content)
        return
    path = path.resolve()
    temporary = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        temporary.unlink(missing_ok=True)
        temporary.touch(mode=0o600)
        with temporary.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            temporary.chmod(stat.S_IMODE(path.stat().st_mode))
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
