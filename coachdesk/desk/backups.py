"""Copies of the practice as the window and the command line use them.

What touches the open vault is begun on its own thread and handed over as a frozen job; the rest may
run on any thread. When copies are made is not decided here.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Final

from coachdesk.domain.backup import Contents, Copy
from coachdesk.domain.errors import Fault, StorageError

if TYPE_CHECKING:
    from coachdesk.desk.desk import Desk
    from coachdesk.storage.backup import Source
    from coachdesk.storage.key import Key
    from coachdesk.storage.vault import Vault

FOLDER_OUTSIDE: Final = "CoachDesk backups"


@dataclass(frozen=True, slots=True)
class Homes:
    """Where the copies of one vault go.

    ``place`` is the second place as the coach chose it and ``outside`` our folder in it; both are
    ``None`` until one is chosen.
    """

    vault: Path
    here: Path
    place: Path | None = None
    outside: Path | None = None

    @property
    def outside_is_there(self) -> bool:
        """Whether the second place can be reached now."""
        return self.place is not None and self.place.is_dir()


@dataclass(frozen=True, slots=True)
class Standing:
    """The copies there are, the newest first.

    ``outside`` is ``None`` where there is no second place, or it is not plugged in. ``changed`` is
    whether the vault holds something that its newest copy does not.
    """

    here: tuple[Copy, ...]
    outside: tuple[Copy, ...] | None
    changed: bool

    @property
    def newest(self) -> Copy | None:
        """The newest copy on this machine, else the newest outside."""
        return next(iter(self.here or self.outside or ()), None)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a copy went. ``trouble`` is what kept it from the second place, if anything."""

    copy: Copy
    standing: Standing
    trouble: Fault | None


def homes(vault: Path, usual: Path, below: Path, outside: str) -> Homes:
    """Where a vault's copies go: ``below`` for the ``usual`` vault, others in a folder each.

    ``outside`` is the second place as the coach chose it; empty for none.
    """
    here = below if vault == usual else below / _own_name(vault)
    if not outside:
        return Homes(vault, here)
    place = Path(outside)
    second = place / FOLDER_OUTSIDE
    return Homes(vault, here, place, second if vault == usual else second / _own_name(vault))


def standing(homes: Homes) -> Standing:
    """The copies there are now. May wait for a slow stick: run it on a worker."""
    from coachdesk.storage.backup import copies, has_changed_since

    here = copies(homes.vault, homes.here)
    outside = None
    if homes.outside is not None and homes.outside_is_there:
        outside = copies(homes.vault, homes.outside)
    return Standing(here, outside, has_changed_since(homes.vault, next(iter(here), None)))


@dataclass(frozen=True, slots=True)
class CopyJob:
    """A copy to be made, on a worker or here. Made on the vault's own thread."""

    source: "Source"
    homes: Homes
    now: datetime
    zone: tzinfo | None
    paced: bool

    def __call__(self) -> Outcome:
        """Make the copy, carry it to the second place, and let old ones go.

        Raises:
            StorageError: no copy could be made on this machine; none was let go.
            Stopped: the vault was closed meanwhile.
        """
        from coachdesk.storage.backup import make_copy, thin

        made = make_copy(self.source, self.homes.here, self.now, paced=self.paced)
        thin(self.homes.vault, self.homes.here, self.now, self.zone)
        trouble = carry_outside(self.homes, made, self.now, self.zone)
        return Outcome(made, standing(self.homes), trouble)


def copy_job(desk: "Desk", homes: Homes, *, paced: bool) -> CopyJob:
    """A copy of the open practice as it is now.

    ``paced`` is for a worker: it leaves the vault to the window between any two steps.
    """
    from coachdesk.storage.backup import source_of

    return CopyJob(source_of(desk.vault), homes, desk.now(), desk.zone, paced)


def carry_outside(
    homes: Homes, copy: Copy | None, now: datetime, zone: tzinfo | None
) -> Fault | None:
    """Bring the newest copy to the second place, if it is there and has it not.

    Returns what kept it from there; ``None`` also where there is no such place.
    """
    from coachdesk.storage.backup import carry, copies, discard_leftovers, thin

    outside = homes.outside
    if outside is None or copy is None or not homes.outside_is_there:
        return None
    try:
        if copy.path.name not in {each.path.name for each in copies(homes.vault, outside)}:
            discard_leftovers(homes.vault, outside)
            carry(copy, outside)
            thin(homes.vault, outside, now, zone)
    except StorageError as error:
        return error.fault
    return None


def was_stopped(error: Exception) -> bool:
    """Whether a copy was given up only because its vault was closed."""
    from coachdesk.storage.backup import Stopped

    return isinstance(error, Stopped)


def tidy(homes: Homes) -> None:
    """Remove what interrupted copies left; only for the program that holds the vault's lock."""
    from coachdesk.storage.backup import discard_leftovers

    discard_leftovers(homes.vault, homes.here)


def look(
    copy: Path, key: "Key | None" = None, passphrase: str = ""
) -> "tuple[Contents, Key | None]":
    """What is in a copy, and the key that opened it. Takes a while: run it on a worker.

    The key is tried first, then the passphrase.

    Raises:
        StorageError: locked or wrong key, when neither opens it; damaged and the like.
    """
    from coachdesk.storage.backup import look_into
    from coachdesk.storage.key import derive, salt_of

    if not passphrase:
        found = look_into(copy, key)
        return found, key if found.encrypted else None
    try:
        other = derive(passphrase, salt_of(copy))
    except OSError as error:
        raise StorageError(Fault.UNREACHABLE, error.strerror or "") from error
    return look_into(copy, other), other


def try_restore(copy: Path, key: "Key | None") -> Contents:
    """Restore a copy into a folder of its own, open it, count, and remove it again. On a worker.

    Raises:
        StorageError: it could not be restored.
    """
    from coachdesk.storage.restore import try_restoring

    return try_restoring(copy, key)


def bring_beside(copy: Path, vault: Path, key: "Key | None") -> Path:
    """First step of restoring: a checked file beside the vault. On a worker.

    Raises:
        StorageError: the copy is not whole, or there is no room.
    """
    from coachdesk.storage.restore import bring_beside

    return bring_beside(copy, vault, key)


def put_in_place(desk: "Desk", brought: Path, key: "Key | None") -> Path | None:
    """Second step of restoring: the open practice makes room for what was brought beside it.

    Every step that could be undone is forgotten. Returns where the vault that was there is kept.

    Raises:
        StorageError: it could not be done; the practice that was there is open again.
    """
    from coachdesk.storage.restore import put_in_place
    from coachdesk.storage.vault import discard, open_vault

    if not desk.is_open:  # locked meanwhile
        discard(brought)
    before, path = desk.vault.key, desk.vault.path
    desk.put_down()
    aside = None
    try:
        aside = put_in_place(brought, path, desk.now(), key, before)
        desk.receive(open_vault(path, key=key))
    except StorageError:
        if not desk.is_open:
            desk.receive(_back_again(path, aside, before))
        raise
    return aside


def _back_again(path: Path, aside: Path | None, key: "Key | None") -> "Vault":
    """The vault that was there before a restore that failed."""
    from coachdesk.storage.vault import open_vault

    if aside is not None:
        aside.replace(path)
    return open_vault(path, key=key)


def _own_name(vault: Path) -> str:
    """A folder's name for a vault that is not the usual one: its name and a mark of its place."""
    mark = hashlib.sha256(str(vault).encode("utf-8", "surrogateescape")).hexdigest()[:8]
    return f"{vault.stem} {mark}"
