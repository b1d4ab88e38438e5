"""Tells whether a file was opened, by whatever part of the process, Qt's own included."""

import ctypes
import os
import struct
import sys
from pathlib import Path

OPENED = 0x20  # IN_OPEN
NOT_BLOCKING = 0x800  # IN_NONBLOCK
LONG_AGO = 946_684_800


class Watched:
    """A file that nobody has a reason to open.

    Linux tells of every opening; elsewhere the moment of the last reading does, where it is kept.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._told = -1
        if sys.platform == "linux":
            system = ctypes.CDLL(None, use_errno=True)
            self._told = system.inotify_init1(NOT_BLOCKING)
            watched = system.inotify_add_watch(self._told, os.fsencode(path), OPENED)
            assert watched >= 0, os.strerror(ctypes.get_errno())
        else:
            os.utime(path, (LONG_AGO, LONG_AGO))

    def times(self) -> int:
        """How often it was opened since this was last asked."""
        if self._told < 0:
            seen = int(self._path.stat().st_atime != LONG_AGO)
            os.utime(self._path, (LONG_AGO, LONG_AGO))
            return seen
        count = 0
        while True:
            try:
                events = os.read(self._told, 65536)
            except BlockingIOError:
                return count
            while events:
                length = struct.unpack_from("iIII", events)[3]
                events = events[16 + length :]
                count += 1

    def close(self) -> None:
        """Watch no longer."""
        if self._told >= 0:
            os.close(self._told)
