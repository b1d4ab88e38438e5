"""A program that changes whole vaults until it is killed; see ``test_kill_changes``.

It prints ``done N`` after the N-th change.
"""

import sys
from itertools import count
from pathlib import Path

from coachdesk.storage.rekey import rekey
from coachdesk.storage.vault import open_vault
from tests.reliability.keys import KEYS


def tell(line: str) -> None:
    """Say a line to the parent at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def update(folder: Path, key_number: int) -> None:
    """Bring one old vault after the other up to date, by opening it."""
    for number, path in enumerate(sorted(folder.glob("*.coachdesk"))):
        open_vault(path, key=KEYS[key_number]).close()
        tell(f"done {number}")


def change_keys(path: Path) -> None:
    """Give a vault one passphrase after the other, and none."""
    for number in count():
        rekey(path, KEYS[number % 3], KEYS[(number + 1) % 3])
        tell(f"done {number}")


if __name__ == "__main__":
    what, place, key = sys.argv[1:]
    tell("ready")
    if what == "update":
        update(Path(place), int(key))
        tell("all done")
        sys.stdin.read()  # killed here, if it was too quick
    else:
        change_keys(Path(place))
