"""Looks at a vault that did not open, without opening or changing it, and at what lies beside it.

SQLite says "damaged" or "no database"; the coach needs to know whether the file was cut short, is
another program's, or was left behind in the middle of an update. Only the first bytes, the size and
names are read, so it takes no time.
"""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

from coachdesk.domain.ailment import USUAL, Ailment, Finding, is_conflict_name
from coachdesk.domain.backup import is_named_as_copy
from coachdesk.domain.errors import Fault
from coachdesk.storage.database import APPLICATION_ID
from coachdesk.storage.key import PLAIN_HEADER, SALT_BYTES, SUFFIX, looks_encrypted
from coachdesk.storage.migration import HISTORY, SCHEMA

# Where SQLite keeps things in the first hundred bytes of a file.
_HEAD: Final = 100
_BEGINNING: Final = 256 * 1024
_PAGE_SIZE, _PAGES, _VERSION, _APPLICATION = (16, 18), (28, 32), (60, 64), (68, 72)


def examine(path: Path, fault: Fault) -> Finding:
    """What is wrong with a file whose opening ended in ``fault``. The file stays as it is."""
    ailment, aside = USUAL.get(fault, Ailment.UNREACHABLE), ""
    with suppress(OSError):
        if fault in (Fault.DAMAGED, Fault.NOT_A_VAULT):
            ailment = _finer(path, ailment)
        kept = copy_before_update(path)
        unfinished = fault in (Fault.FULL, Fault.UNREACHABLE) or (
            ailment is Ailment.DAMAGED and kept is not None
        )
        if unfinished and is_older(path):
            ailment, aside = Ailment.UPDATE, "" if kept is None else kept.name
    if ailment is Ailment.READ_ONLY and is_named_as_copy(path):
        ailment = Ailment.COPY
    cause = fault if ailment is Ailment.UPDATE and fault is not Fault.DAMAGED else None
    return Finding(ailment, str(path), cause, aside=aside)


def is_older(path: Path) -> bool:
    """Whether a vault without a passphrase is of an older form than this program's.

    Raises:
        OSError: the file cannot be read.
    """
    head = _head(path)
    ours = head.startswith(PLAIN_HEADER) and _number(head, _APPLICATION) == APPLICATION_ID
    return ours and 0 < _number(head, _VERSION) < SCHEMA


def copy_before_update(path: Path) -> Path | None:
    """The copy made before a vault was brought to this program's form; ``None`` for none.

    Raises:
        OSError: the folder cannot be read.
    """
    beginning = f"{path.stem} before schema {SCHEMA} (was "
    found = [each for each in path.parent.iterdir() if each.name.startswith(beginning)]
    return max(found, key=lambda each: each.stat().st_mtime_ns, default=None)


def conflict_copies(path: Path, hosts: Iterable[str] = ()) -> tuple[Path, ...]:
    """Files beside a vault that a sync program made of it when two computers wrote at once.

    They bear such a name and are vaults: encrypted ones of the same salt, as long as the vault can
    be read. None where the folder cannot be read. They are never opened here.
    """
    found: list[Path] = []
    known = tuple(hosts)
    with suppress(OSError):
        mine = _salt(path)
        for each in path.parent.iterdir():
            if each.suffix != path.suffix or not is_conflict_name(path.stem, each.stem, known):
                continue
            with suppress(OSError):
                if each.is_file() and _is_twin(each, mine):
                    found.append(each)
    return tuple(sorted(found))


def _finer(path: Path, ailment: Ailment) -> Ailment:
    head, size = _head(path), path.stat().st_size
    if path.suffix == SUFFIX and size == 0:
        return Ailment.TRUNCATED
    if head and not any(head):
        # A file system that lost power leaves the length and no content.
        return Ailment.DAMAGED if path.suffix == SUFFIX else ailment
    if head.startswith(PLAIN_HEADER):
        ours = len(head) < _HEAD or _number(head, _APPLICATION) == APPLICATION_ID
        if ours and size < max(_expected(head), _HEAD):
            return Ailment.TRUNCATED
        return Ailment.DAMAGED if ours or _names_our_tables(path) else ailment
    if len(head) == _HEAD and _number(head, _APPLICATION) == APPLICATION_ID:
        return Ailment.DAMAGED  # ours, with a spoilt beginning
    if path.suffix == SUFFIX and PLAIN_HEADER.startswith(head):
        return Ailment.TRUNCATED
    if ailment is Ailment.FOREIGN and path.suffix == SUFFIX and _is_cut_cipher(path, size):
        return Ailment.TRUNCATED
    if ailment is Ailment.DAMAGED and size % 4096:
        return Ailment.TRUNCATED
    return ailment


def _names_our_tables(path: Path) -> bool:
    """Whether the beginning of a database speaks of a vault's tables, whatever its head says."""
    with path.open("rb") as file:
        return HISTORY.encode("ascii") in file.read(_BEGINNING)


def _is_cut_cipher(path: Path, size: int) -> bool:
    """Whether what is left of a file can be the beginning of an encrypted vault's first page."""
    if size >= 4096:
        return False
    with path.open("rb") as file:
        content = file.read(4096)
    letters = sum(32 <= each < 127 or each in (9, 10, 13) for each in content)
    return letters < size * 0.7 and len(set(content)) > min(size, 256) * 0.5


def _expected(head: bytes) -> int:
    """How long a file without a passphrase says that it is, in bytes."""
    if len(head) < _HEAD:
        return _HEAD
    size = _number(head, _PAGE_SIZE)
    return (65536 if size == 1 else size) * _number(head, _PAGES)


def _is_twin(path: Path, salt: bytes | None) -> bool:
    head = _head(path)
    if head.startswith(PLAIN_HEADER):
        return len(head) == _HEAD and _number(head, _APPLICATION) == APPLICATION_ID
    if salt is not None and salt != PLAIN_HEADER:
        return head[:SALT_BYTES] == salt
    return looks_encrypted(path)


def _salt(path: Path) -> bytes | None:
    with suppress(OSError):
        return _head(path)[:SALT_BYTES] or None
    return None


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEAD)


def _number(head: bytes, place: tuple[int, int]) -> int:
    return int.from_bytes(head[place[0] : place[1]], "big")


def sweep_update(path: Path) -> None:
    """Remove what an update left under a temporary name when it was interrupted.

    Only for the program that holds the vault's lock.
    """
    beginning = f".{path.stem} before schema "
    with suppress(OSError):
        for each in path.parent.iterdir():
            temporary = each.name.endswith((".new", ".new-journal"))
            if each.name.startswith(beginning) and temporary:
                with suppress(OSError):
                    each.unlink()
