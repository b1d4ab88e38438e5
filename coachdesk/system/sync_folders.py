"""Tells whether a folder is kept in step by another program, or lies on another computer.

A vault that is open in such a folder can be replaced under the program's feet, or become two. The
rules are pure; ``sharer`` alone looks at this machine. Windows and macOS rules follow what their
makers document and were not tried on those systems.
"""

import json
import os
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Final

from PySide6.QtCore import QStorageInfo

NETWORK: Final = ""
"""The name of what is no product: another computer's disk."""

ONEDRIVE_VARIABLES: Final = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")

# Folder names that programs give their folders and people do not; told in lower case.
_NAMED: Final = {
    "mobile documents": "iCloud Drive",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "googledrive": "Google Drive",
    "google drive": "Google Drive",
    "my drive": "Google Drive",
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pclouddrive": "pCloud",
}
# The same with something after it: "OneDrive - Practice Ltd", "GoogleDrive-elin@example.org".
_BEGINNINGS: Final = {
    "onedrive -": "OneDrive",
    "onedrive-": "OneDrive",
    "googledrive-": "Google Drive",
    "dropbox (": "Dropbox",
    "dropbox-": "Dropbox",
}
_MARKS: Final = {
    ".stfolder": "Syncthing",
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".owncloudsync.log": "ownCloud",
    ".nextcloudsync.log": "Nextcloud",
}

_NETWORKED: Final = frozenset(
    ("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "davfs2",
     "ncpfs", "9p", "afs", "ceph", "glusterfs", "sshfs")
)  # fmt: skip
# File systems in user space that lie on this machine's own disk.
_FUSE_AT_HOME: Final = frozenset(
    ("veracrypt", "gocryptfs", "encfs", "cryfs", "mergerfs", "ntfs-3g", "portal", "lxcfs",
     "bindfs", "exfat", "unionfs")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sharer:
    """Who else touches a folder. ``name`` is the product's, empty for another computer's disk."""

    name: str


def sharer(folder: Path) -> Sharer | None:
    """Who keeps a folder in step or lends it over the network; ``None`` for a folder of our own.

    Asks the file system: never call it for many folders at once.
    """
    try:
        real = folder.resolve()
    except (OSError, RuntimeError):
        real = folder.absolute()
    roots = known_roots(os.environ, dropbox_info(os.environ, Path.home()))
    found = by_place(real, roots)
    if found is not None:
        return found
    for each in (real, *real.parents):
        for mark, name in _MARKS.items():
            with suppress(OSError):
                if (each / mark).exists():
                    return Sharer(name)
    existing = next((each for each in (real, *real.parents) if each.exists()), real)
    kind = bytes(QStorageInfo(str(existing)).fileSystemType().data()).decode("ascii", "replace")
    return Sharer(NETWORK) if is_networked(kind, str(real)) else None


def by_place(folder: PurePath, roots: Mapping[PurePath, str]) -> Sharer | None:
    """Who keeps a folder in step, told by where it lies and what the folders above are called."""
    for root, name in roots.items():
        if folder == root or root in folder.parents:
            return Sharer(name)
    for part in folder.parts:
        low = part.casefold()
        if low in _NAMED:
            return Sharer(_NAMED[low])
        for beginning, name in _BEGINNINGS.items():
            if low.startswith(beginning):
                return Sharer(name)
    return None


def is_networked(file_system: str, folder: str) -> bool:
    """Whether a file system, or a Windows path, is another computer's."""
    kind = file_system.casefold()
    if folder.startswith(("\\\\", "//")) and not folder.startswith(("\\\\?\\", "\\\\.\\")):
        return True
    if kind in _NETWORKED:
        return True
    if kind.startswith("fuse."):
        return kind.removeprefix("fuse.") not in _FUSE_AT_HOME
    return False


def known_roots(environment: Mapping[str, str], dropbox: Iterable[str]) -> dict[PurePath, str]:
    """The folders that sync programs name themselves, and their programs."""
    found: dict[PurePath, str] = {}
    for variable in ONEDRIVE_VARIABLES:
        if environment.get(variable):
            found[Path(environment[variable])] = "OneDrive"
    for path in dropbox:
        found[Path(path)] = "Dropbox"
    return found


def dropbox_info(environment: Mapping[str, str], home: Path) -> tuple[str, ...]:
    """The folders Dropbox names in its ``info.json``; none where there is no such file."""
    below = [home / ".dropbox"]
    below += [
        Path(environment[each]) / "Dropbox"
        for each in ("APPDATA", "LOCALAPPDATA")
        if sys.platform == "win32" and environment.get(each)
    ]
    found: list[str] = []
    for folder in below:
        with suppress(OSError):
            found += read_dropbox((folder / "info.json").read_text(encoding="utf-8"))
    return tuple(found)


def read_dropbox(text: str) -> tuple[str, ...]:
    """The folders in the text of an ``info.json``; none when it is not understood."""
    try:
        accounts = json.loads(text)
    except (ValueError, RecursionError):
        return ()
    if not isinstance(accounts, dict):
        return ()
    paths = (each.get("path") for each in accounts.values() if isinstance(each, dict))
    return tuple(path for path in paths if isinstance(path, str) and path)
