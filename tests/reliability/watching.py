"""Sees every file that appears below a folder, also one that is gone a moment later. Linux only."""

import ctypes
import os
import select
import struct
import threading
from contextlib import suppress
from pathlib import Path
from typing import Final, Self

_CREATE: Final = 0x100
_MOVED_HERE: Final = 0x80
_CLOSED_AFTER_WRITING: Final = 0x8
_IS_FOLDER: Final = 0x40000000
_OVERFLOW: Final = 0x4000
_HEAD: Final = struct.Struct("iIII")


class Watching:
    """Watches a folder and all below it; ``seen`` are the files that appeared or were written."""

    def __init__(self, folder: Path) -> None:
        self.seen: set[Path] = set()
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._notes = self._libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        assert self._notes >= 0, os.strerror(ctypes.get_errno())
        self._folders: dict[int, Path] = {}
        self._over = threading.Event()
        self._reader = threading.Thread(target=self._read_on, daemon=True)
        self._watch(folder)

    def __enter__(self) -> Self:
        self._reader.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._reader.join()
        self._read()
        os.close(self._notes)

    def _watch(self, folder: Path) -> None:
        wanted = _CREATE | _MOVED_HERE | _CLOSED_AFTER_WRITING
        number = self._libc.inotify_add_watch(self._notes, os.fsencode(folder), wanted)
        if number < 0:
            return  # gone already
        self._folders[number] = folder
        with suppress(FileNotFoundError):  # gone meanwhile
            for each in folder.iterdir():  # made before it was watched
                self._note(each, is_folder=each.is_dir() and not each.is_symlink())

    def _note(self, path: Path, *, is_folder: bool) -> None:
        if not is_folder:
            self.seen.add(path)
        elif path not in self._folders.values():
            self._watch(path)

    def _read_on(self) -> None:
        while not self._over.is_set():
            if select.select([self._notes], [], [], 0.1)[0]:
                self._read()

    def _read(self) -> None:
        while True:
            try:
                notes = os.read(self._notes, 1 << 16)
            except BlockingIOError:
                return
            at = 0
            while at < len(notes):
                number, mask, _, length = _HEAD.unpack_from(notes, at)
                name = notes[at + _HEAD.size : at + _HEAD.size + length].rstrip(b"\0")
                at += _HEAD.size + length
                assert not mask & _OVERFLOW, "too much happened to see it all"
                if name and number in self._folders:
                    path = self._folders[number] / os.fsdecode(name)
                    self._note(path, is_folder=bool(mask & _IS_FOLDER))
