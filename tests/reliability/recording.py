"""What a disk may hold after a power cut: every state that a recorded run allows for.

The model is the strictest that POSIX allows: what was written, cut or named is only certain once
the file, or for names its folder, was synced. Until then each change may be there or not, in any
combination, and a write may be there in some of its 512-byte sectors only.
"""

import os
import random
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

SECTOR: Final = 512
OPEN, WRITE, SYNC, TRUNCATE, UNLINK, RENAME, NOTE = range(1, 8)
_HEAD: Final = struct.Struct("=iiqqii")
_SHARED_MEMORY: Final = "-shm"  # of WAL: made anew after a crash, and mapped, so not recorded


@dataclass(frozen=True, slots=True)
class Record:
    """One line of the shim's log."""

    what: int
    file: int
    at: int
    flags: int
    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class State:
    """A folder after a power cut, and the last thing the program had said before it."""

    files: dict[str, bytes]
    noted: str
    how: str


def read_log(path: Path) -> list[Record]:
    """All records of a log, in order."""
    raw, place, found = path.read_bytes(), 0, []
    while place < len(raw):
        what, file, at, size, named, flags = _HEAD.unpack_from(raw, place)
        place += _HEAD.size
        name = raw[place : place + named].decode()
        place += named
        data = raw[place : place + size]
        place += size
        found.append(Record(what, file, at, flags, name, data))
    return found


@dataclass(slots=True, eq=False)
class _File:
    """A file's certain bytes, and the writes and cuts that are not certain yet."""

    certain: bytes = b""
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)

    def sync(self) -> None:
        self.certain = _applied(self.certain, self.waiting)
        self.waiting = []


class Disk:
    """A folder as the disk below it may hold it, brought forward record by record."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.noted = ""
        self._certain = {name: _File(data) for name, data in files.items()}
        self._now = dict(self._certain)
        self._waiting: list[tuple[str, _File | None]] = []  # names given and taken away
        self._open: dict[int, _File | None] = {}  # None is the folder itself

    def play(self, record: Record) -> None:
        """Let one more thing happen."""
        if record.what == NOTE:
            self.noted = record.name
        elif record.what == OPEN:
            self._opened(record)
        elif record.what == RENAME:
            old, new = record.name.split("\n")
            self._name(new, self._now[old])
            self._name(old, None)
        elif record.what == UNLINK:
            self._name(record.name, None)
        else:
            self._changed(self._open[record.file], record)

    def uncertain(self) -> bool:
        """Whether a power cut now could leave more than one state."""
        return bool(self._waiting) or any(each.waiting for each in self._now.values())

    def states(self, chance: random.Random) -> Iterator[State]:
        """What a power cut now may leave: nothing uncertain, all of it, parts of it, torn parts."""
        yield State(
            {name: each.certain for name, each in self._certain.items()}, self.noted, "lost"
        )
        yield self._state("kept", lambda: True, torn=False)
        for share in (chance.uniform(0.1, 0.5), chance.uniform(0.5, 0.9)):
            yield self._state("parts", partial(_happens, chance, share), torn=False)
        yield self._state("torn", partial(_happens, chance, 0.8), torn=True)

    def _state(self, how: str, keeps: Callable[[], bool], *, torn: bool) -> State:
        names = dict(self._certain)
        for name, file in self._waiting:
            if keeps():
                if file is None:
                    names.pop(name, None)
                else:
                    names[name] = file
        files = {}
        for name, file in names.items():
            parts = _sectors(file.waiting) if torn else file.waiting
            waiting = [each for each in parts if keeps()]
            files[name] = _applied(file.certain, waiting)
        return State(files, self.noted, how)

    def _opened(self, record: Record) -> None:
        if not record.name:
            self._open[record.file] = None
            return
        if record.name not in self._now:
            self._name(record.name, _File())
        file = self._now[record.name]
        if record.flags & os.O_TRUNC:
            file.waiting.append((0, None))
        self._open[record.file] = file

    def _changed(self, file: _File | None, record: Record) -> None:
        if record.what == SYNC:
            if file is not None:
                file.sync()
            else:
                self._certain, self._waiting = dict(self._now), []
        elif file is not None:
            data = record.data if record.what == WRITE else None
            file.waiting.append((record.at, data))

    def _name(self, name: str, file: _File | None) -> None:
        if name.endswith(_SHARED_MEMORY):
            file = _File()
            self._now[name] = file
            return
        if file is None:
            self._now.pop(name, None)
        else:
            self._now[name] = file
        self._waiting.append((name, file))


def _happens(chance: random.Random, share: float) -> bool:
    return chance.random() < share


def _sectors(waiting: list[tuple[int, bytes | None]]) -> list[tuple[int, bytes | None]]:
    """The changes, each write parted at the ends of sectors."""
    parts: list[tuple[int, bytes | None]] = []
    for at, data in waiting:
        if data is None:
            parts.append((at, None))
            continue
        begin = 0
        while begin < len(data):
            end = min(len(data), begin + SECTOR - (at + begin) % SECTOR)
            parts.append((at + begin, data[begin:end]))
            begin = end
    return parts


def _applied(data: bytes, changes: list[tuple[int, bytes | None]]) -> bytes:
    if not changes:
        return data
    made = bytearray(data)
    for at, new in changes:
        size = at if new is None else at + len(new)
        if len(made) < size:
            made.extend(bytes(size - len(made)))
        if new is None:
            del made[at:]
        else:
            made[at:size] = new
    return bytes(made)


def power_cuts(
    files: dict[str, bytes], log: list[Record], count: int, chance: random.Random
) -> Iterator[State]:
    """States a power cut somewhere in a recorded run may leave, no two of them the same.

    At most about ``count``; fewer when the run allows for fewer.
    """
    disk = Disk(files)
    worth = [n for n, each in enumerate(log) if each.what != NOTE]
    # Few enough that the whole run is reached before the states are enough.
    chosen = set(chance.sample(worth, min(len(worth), count // 4)))
    seen: set[int] = set()
    given = 0
    for n, record in enumerate(log):
        disk.play(record)
        # After a note as well: what was just said must be there whatever happens.
        if not (n in chosen or record.what == NOTE):
            continue
        for state in disk.states(chance):
            known = hash((state.noted, *sorted(state.files.items())))
            if known not in seen:
                seen.add(known)
                given += 1
                yield state
            if given == count:
                return
