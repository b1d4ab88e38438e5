"""A program that copies or restores without end until it is killed; see ``test_kill_backup``."""

import os
import signal
import sys
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from coachdesk.domain.client import Client
from coachdesk.storage.backup import make_copy, source_of, thin
from coachdesk.storage.key import Key
from coachdesk.storage.restore import restore
from coachdesk.storage.vault import open_vault
from tests.storage.keeping import a_client, keep

BEGIN = datetime(2026, 4, 14, 8, 35, tzinfo=UTC)
ACTS = ("open", "os.link", "os.rename", "os.remove", "os.chmod", "os.utime")


def tell(line: str) -> None:
    """Say a line to the parent at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def copying(path: Path, folder: Path, key: Key | None) -> None:
    """Write, copy, thin; tell each client kept and each copy finished."""
    vault = open_vault(path, key=key)
    begun = len(vault.all(Client))
    for n in count():
        keep(vault, a_client(begun + n, f"client {begun + n} " + "x" * 3000))
        made = make_copy(source_of(vault), folder, BEGIN + timedelta(hours=7 * n))
        tell(f"copied {begun + n + 1} {made.path.name}")
        thin(path, folder, made.moment, UTC)


def restoring(path: Path, folder: Path, key: Key | None) -> None:
    """Restore one copy after the other, in turn."""
    found = sorted(folder.glob("*.coachdesk"))
    for n in count():
        restore(found[n % len(found)], path, key, BEGIN + timedelta(seconds=n))
        tell(f"restored {n}")


def restoring_until(step: int, path: Path, folder: Path, key: Key | None) -> None:
    """Restore once, and be killed just before the so-manieth act on a file beside the vault."""
    acts = count(1)

    def watch(event: str, args: tuple[object, ...]) -> None:
        if event in ACTS and str(path.parent) in str(args[0]) and next(acts) == step:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)
    restore(min(folder.glob("*.coachdesk")), path, key, BEGIN)
    tell("done")


if __name__ == "__main__":
    what, vault_path, copies_folder, raw = sys.argv[1:]
    given = Key(bytes.fromhex(raw)[16:], bytes.fromhex(raw)[:16]) if raw else None
    tell("ready")
    if what.isdigit():
        restoring_until(int(what), Path(vault_path), Path(copies_folder), given)
    else:
        job = {"copy": copying, "restore": restoring}[what]
        job(Path(vault_path), Path(copies_folder), given)
