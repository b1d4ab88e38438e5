"""A power cut while a whole vault changes: the old one or the new one, with everything in it.

The model of the disk is ``recording``'s: not even a name is certain before its folder was synced.
"""

import random
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from coachdesk.domain.client import Client
from coachdesk.domain.errors import StorageError
from coachdesk.storage import database as db
from coachdesk.storage.key import Key
from coachdesk.storage.migration import SCHEMA
from coachdesk.storage.vault import open_vault
from tests.reliability.keys import KEYS
from tests.reliability.recording import State, power_cuts
from tests.reliability.test_kill_changes import WORDS, fill_old
from tests.reliability.test_power_cut import (
    NAME,
    acked_in,
    begin,
    lay_out,
    quick_folder,  # noqa: F401 - a fixture
    recorded,
)

STATES, ENOUGH = 150, 100  # what is asked for, and what must come of it at least
CLIENTS = 10
CHANGES = 3

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="the disk is stood in for on Linux only"
)


def cut_while_changing_keys(folder: Path, states: int, seed: int) -> int:
    """Cut the power while passphrases change; returns how many states there were."""
    before, log = recorded(begin(folder / "run", None), "rekey", 0, CHANGES)
    tried = 0
    for state in power_cuts(before, log, states, random.Random(seed)):
        tried += 1
        path = lay_out(state, folder / "state")
        done = acked_in(state) + 1
        opened = []
        for number in (done, done + 1):
            try:
                vault = open_vault(path, key=KEYS[number % 3])
            except StorageError:
                continue
            assert vault.check() == ()
            assert [each.name for each in vault.all(Client)] == ["Mara Lindell"]
            if vault.key == KEYS[number % 3]:  # a plain vault is opened by any key
                opened.append(number)
            vault.close()
        assert len(opened) == 1, f"{state.how} after {state.noted!r}: opened by {opened}"
    return tried


def see_updated(state: State, folder: Path, version: int, key: Key | None) -> int:
    """A state is of one schema, whole, and the copy from before is there; returns the schema."""
    path = lay_out(state, folder)
    database = db.connect(path, read_only=False, key=key)
    found = int(db.pragma(database, "user_version"))
    db.close(database)
    where = f"{state.how} after {state.noted!r}"
    assert version <= found <= SCHEMA, where
    assert found == SCHEMA or not state.noted, f"{where}: updated, and not there"
    if found > version:
        kept = path.with_name(f"{path.stem} before schema {SCHEMA} (was {version}){path.suffix}")
        assert kept.exists(), f"{where}: changed, and no copy from before"
        see_whole(kept, key)
    see_whole(path, key)
    return found


def see_whole(path: Path, key: Key | None) -> None:
    vault = open_vault(path, key=key)
    assert vault.check() == ()
    assert sum(each.name.endswith(WORDS) for each in vault.all(Client)) == CLIENTS
    vault.close()


def updates() -> Iterator[ParameterSet]:
    """Every version, plain and encrypted in turn and the newest both; the rest on request."""
    for version in range(1, SCHEMA):
        for key_number, name in enumerate(("plain", "encrypted")):
            usual = version == SCHEMA - 1 or version % 2 == key_number
            marks = () if usual else (pytest.mark.release,)
            yield pytest.param(version, key_number, marks=marks, id=f"{version}-{name}")


@pytest.mark.parametrize(("version", "key_number"), list(updates()))
def test_a_power_cut_while_brought_up_to_date_leaves_a_whole_vault_and_its_copy(
    quick_folder: Path,  # noqa: F811
    version: int,
    key_number: int,
) -> None:
    folder = quick_folder / "run"
    folder.mkdir()
    fill_old(folder / NAME, version, KEYS[key_number], CLIENTS)
    # As an earlier run leaves it.
    (folder / f"{NAME}-journal").touch()
    before, log = recorded(folder / NAME, "update", key_number, 1)
    found = [
        see_updated(state, quick_folder / "state", version, KEYS[key_number])
        for state in power_cuts(before, log, STATES, random.Random(version))
    ]
    assert len(found) >= ENOUGH
    assert {version, SCHEMA} <= set(found), "the power was never cut before, or never after"


def test_a_power_cut_while_the_passphrase_changes_leaves_the_old_or_the_new(
    quick_folder: Path,  # noqa: F811
) -> None:
    # Many of the states asked for are alike: a third more are asked for than of an update.
    assert cut_while_changing_keys(quick_folder, STATES * 4 // 3, seed=7) >= ENOUGH
