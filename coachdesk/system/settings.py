"""This machine's settings: window, theme, text size, last vault. Never anything of a client.

The file is JSON with one level. What another version wrote and this one cannot use, unknown keys
or values that do not fit, is passed over and stays in the file. The practice's own settings live in
the vault, so that a copy of it carries them.
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
THEMES = ("system", "light", "dark")
MOTIONS = ("system", "off")
STAYS = (8, 30, 0)
# Settings of earlier versions that are to go from the file: this one told of a weak passphrase.
RETIRED = ("passphrase_strong",)


@dataclass(frozen=True, slots=True)
class Settings:
    """What this machine remembers. ``theme`` is system, light or dark; ``text_size`` percent.

    ``key_mark`` tells of which key the days (ISO) after it speak. How strong a passphrase is, is
    kept nowhere: it would tell a thief where guessing pays.
    """

    theme: str = "system"
    text_size: int = USUAL_TEXT_SIZE
    # Whether notices and sheets glide into place: as the system says, or never.
    motion: str = "system"
    # For how many seconds a notice stays; 0 until it is closed.
    notices_stay: int = STAYS[0]
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
    # Codes in place of clients’ names, until the coach shows them again.
    hide_names: bool = False
    # Whether the window’s title names the client who is shown: taskbars and screen shares bear it.
    names_in_title: bool = False
    # Minutes until the practice locks by itself, 1 to 60; 0 for never. Only with a passphrase.
    lock_after: int = 10
    # The salt (hex) of the practice whose key this computer's keyring holds; empty for none. Once
    # locked, the passphrase is asked for all the same, also by the next start.
    remembered: str = ""
    remembered_locked: bool = False
    key_mark: str = ""
    passphrase_changed: str = ""
    recovery_printed: str = ""
    recovery_checked: str = ""
    # Copies of the practice: the second place, when it was last written to, the last test.
    copies_outside: str = ""
    copies_outside_at: str = ""
    restore_tested_at: str = ""
    # What columns of a table of clients hold: a heading, "=" and the column's key, one a line.
    csv_columns: str = ""
    # The calendar: week or month; what entries in calendar files say of the client.
    calendar_view: str = "week"
    calendar_says: str = "initials"
    # How many minutes before a session the program reminds of it; 0 for never.
    remind_before: int = 0


LONGEST_LOCK = 60
OF_KEY = ("passphrase_changed", "recovery_printed", "recovery_checked")


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


def _fits(name: str, value: Any, usual: Any) -> bool:
    """Whether this version can use a value found for a setting."""
    if type(value) is not type(usual):
        return False
    if name == "theme":
        return value in THEMES
    if name == "motion":
        return value in MOTIONS
    if name in ("text_size", "notices_stay"):
        return value in (TEXT_SIZES if name == "text_size" else STAYS)
    return not isinstance(value, str) or _can_be_path(value)


def _can_be_path(text: str) -> bool:
    """Whether the system can be asked for a file of that name, which few of the texts are."""
    try:
        return b"\0" not in text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return False


class SettingsFile:
    """The settings in their file. A missing or broken file means the defaults."""

    def __init__(self, path: Path) -> None:
        self._path = path
        # What another version wrote and this one cannot use: it goes back into the file as it was.
        self._others: dict[str, Any] = {}
        self._version = VERSION
        self._seen = ""
        self.value = self._read() or Settings()

    def usual_vault(self, in_data: Path) -> Path:
        """The practice to open when none is named: ``in_data``, unless it was moved."""
        return Path(self.value.vault) if self.value.vault else in_data

    def change(self, **changes: Any) -> Settings:
        """Change settings and write the file; trouble with it is passed over: it holds no notes.

        What another CoachDesk, open on another practice, wrote meanwhile stays: they share a file.
        """
        self.value = self._read() or self.value
        for name in changes:
            self._others.pop(name, None)
        changed = replace(self.value, **changes)
        if changed != self.value:
            self.value = changed
            with suppress(OSError):
                self._write()
        return self.value

    def of_key(self, mark: str) -> Settings:
        """The settings if they speak of the key of that mark; else nothing is known of it."""
        return self.value if self.value.key_mark == mark else Settings()

    def change_of_key(self, mark: str, **changes: Any) -> Settings:
        """Note days of the key of that mark; those of another key, kept so far, are forgotten."""
        known = self.of_key(mark)
        days = {name: getattr(known, name) for name in OF_KEY}
        return self.change(key_mark=mark, **{**days, **changes})

    def _read(self) -> Settings | None:
        """What the file says; ``None`` when that is known already, or nothing can be read."""
        try:
            text = self._path.read_text(encoding="utf-8-sig")
            if text == self._seen:
                return None
            found = json.loads(text)
        except (OSError, ValueError, RecursionError):
            return None
        if not isinstance(found, dict):
            return None
        self._seen = text
        version = found.pop("version", VERSION)
        if isinstance(version, int) and version > VERSION:
            self._version = version
        for name in RETIRED:
            found.pop(name, None)
        known: dict[str, Any] = {}
        for field in fields(Settings):
            if field.name in found and _fits(field.name, found[field.name], field.default):
                known[field.name] = found.pop(field.name)
        self._others = found
        return replace(Settings(), **known)

    def _write(self) -> None:
        whole = {**asdict(self.value), **self._others, "version": self._version}
        text = json.dumps(whole, indent=1)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_file(self._path, text.encode("utf-8"))
        self._seen = text


def free_name(path: Path, *other_suffixes: str) -> Path:
    """The path, or the first numbered one, "Name (2).pdf", that is there with none of the suffixes.

    For files that are written without the coach naming each: nothing is ever written over.
    """
    suffixes, stem, number = (path.suffix, *other_suffixes), path.stem, 1
    while any(os.path.lexists(path.with_suffix(each)) for each in suffixes):
        number += 1
        path = path.with_stem(f"{stem} ({number})")
    return path


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
