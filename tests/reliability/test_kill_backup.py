"""Killed while copying or restoring: the vault is the old one or the new one, copies are whole.

A child process does it without end and is killed at a random moment; what it left is opened and
compared. Plain and encrypted vaults take turns.
"""

import random
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from coachdesk.domain.client import Client
from coachdesk.storage.backup import copies, discard_leftovers, look_into, make_copy, source_of
from coachdesk.storage.key import Key
from coachdesk.storage.vault import clear_leftovers, create_vault, open_vault
from tests.reliability.copying_child import BEGIN
from tests.storage.keeping import a_client, keep

KEY = Key(bytes(range(32)), b"salt of the test")
CLIENTS = 400  # of some 3 KB each
KILLS = 15
KILLS_FOR_RELEASE = 500
LATEST = 0.25  # seconds after the child is ready


def kill_while(what: str, vault: Path, folder: Path, key: Key | None, after: float) -> list[str]:
    """Run the child, kill it some time after it is ready, and return what it said."""
    raw = (key.salt + key.raw).hex() if key else ""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.reliability.copying_child", what, vault, folder, raw],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    end = threading.Timer(after, child.kill)
    end.start()
    said = child.stdout.read().splitlines()
    end.join()
    child.stdout.close()
    assert child.wait() == -9, "it must not end by itself"
    return said


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> dict[Key | None, Path]:
    """A vault of some megabytes without a passphrase, and one with."""
    made = {}
    for key in (None, KEY):
        path = tmp_path_factory.mktemp("filled") / "Practice.coachdesk"
        vault = create_vault(path, key)
        with vault.unit() as unit:
            for n in range(CLIENTS):
                unit.insert(a_client(n, f"client {n} " + "x" * 3000))
        vault.close()
        made[key] = path
    return made


def clients_in(path: Path, key: Key | None) -> int:
    """How many clients a vault holds; it must be whole."""
    vault = open_vault(path, key=key)
    try:
        assert vault.check() == ()
        return len(vault.all(Client))
    finally:
        vault.close()


def kill_copying(filled: dict[Key | None, Path], folder: Path, kills: int, seed: int) -> int:
    """Kill a child that copies, again and again; returns how many kills met a copy half made."""
    chance, halfway = random.Random(seed), 0
    for n in range(kills):
        key = (None, KEY)[n % 2]
        place = folder / str(n)
        vault, kept = place / "Practice.coachdesk", place / "Backups"
        kept.mkdir(parents=True)
        shutil.copy(filled[key], vault)
        said = kill_while("copy", vault, kept, key, chance.uniform(0, LATEST))
        halfway += any(kept.glob(".*.new"))
        told = [int(line.split()[1]) for line in said if line.startswith("copied")]
        assert clients_in(vault, key) in {max(told, default=CLIENTS) + late for late in (0, 1)}
        for each in copies(vault, kept):
            assert look_into(each.path, key).clients >= CLIENTS
        newest = copies(vault, kept)[:1]
        assert not told or look_into(newest[0].path, key).clients >= told[-1]
        discard_leftovers(vault, kept)
        assert {each.path for each in copies(vault, kept)} == set(kept.iterdir())
        shutil.rmtree(place)
    return halfway


def kill_restoring(filled: dict[Key | None, Path], folder: Path, kills: int, seed: int) -> int:
    """Kill a child that restores, again and again; returns how many kills met it halfway."""
    chance, halfway = random.Random(seed), 0
    for n in range(kills):
        key = (None, KEY)[n % 2]
        place = folder / str(n)
        vault, kept = place / "Practice.coachdesk", place / "Backups"
        kept.mkdir(parents=True)
        shutil.copy(filled[key], vault)
        opened = open_vault(vault, key=key)
        make_copy(source_of(opened), kept, BEGIN)
        keep(opened, a_client(CLIENTS, "one more"))
        make_copy(source_of(opened), kept, BEGIN.replace(hour=9))
        opened.close()
        said = kill_while("restore", vault, kept, key, chance.uniform(0, LATEST))
        halfway += any(place.glob(".*.new"))
        assert clients_in(vault, key) in (CLIENTS, CLIENTS + 1)
        finished = sum(line.startswith("restored") for line in said)
        aside = sorted(place.glob("* replaced *.coachdesk"))
        assert len(aside) >= finished, "every vault that was replaced is kept"
        for at in range(max(0, len(aside) - 2), len(aside)):
            assert clients_in(aside[at], key) == CLIENTS + 1 - at % 2, "as it was when replaced"
        clear_leftovers(vault)
        assert not any(place.glob(".*.new"))
        shutil.rmtree(place)
    return halfway


def test_killed_before_every_act_on_a_file(filled: dict[Key | None, Path], tmp_path: Path) -> None:
    """One restore, cut at each of its steps in turn until it gets to its end."""
    key, raw = KEY, (KEY.salt + KEY.raw).hex()
    old = new = 0
    for step in range(1, 100):
        place = tmp_path / str(step)
        vault, kept = place / "Practice.coachdesk", place / "Backups"
        kept.mkdir(parents=True)
        shutil.copy(filled[key], vault)
        opened = open_vault(vault, key=key)
        make_copy(source_of(opened), kept, BEGIN)
        keep(opened, a_client(CLIENTS, "one more"))
        opened.close()
        command = [sys.executable, "-m", "tests.reliability.copying_child", str(step)]
        said = subprocess.run([*command, vault, kept, raw], stdout=subprocess.PIPE, check=False)
        found = clients_in(vault, key)
        assert found in (CLIENTS, CLIENTS + 1)
        if found == CLIENTS:
            (aside,) = place.glob("* replaced *.coachdesk")
            assert clients_in(aside, key) == CLIENTS + 1
        old, new = old + (found > CLIENTS), new + (found == CLIENTS)
        shutil.rmtree(place)
        if b"done" in said.stdout:
            break
    assert old > 5, "it was cut before the vault took its place"
    assert new > 1, "and after"


def test_killed_while_copying(filled: dict[Key | None, Path], tmp_path: Path) -> None:
    assert kill_copying(filled, tmp_path, KILLS, seed=4) >= 2, "no kill met a copy half made"


def test_killed_while_restoring(filled: dict[Key | None, Path], tmp_path: Path) -> None:
    assert kill_restoring(filled, tmp_path, KILLS, seed=5) >= 2, "no kill met it halfway"


@pytest.mark.release
@pytest.mark.timeout(3600)
def test_killed_while_copying_five_hundred_times(
    filled: dict[Key | None, Path], tmp_path: Path
) -> None:
    assert kill_copying(filled, tmp_path, KILLS_FOR_RELEASE, seed=6) > KILLS


@pytest.mark.release
@pytest.mark.timeout(3600)
def test_killed_while_restoring_five_hundred_times(
    filled: dict[Key | None, Path], tmp_path: Path
) -> None:
    assert kill_restoring(filled, tmp_path, KILLS_FOR_RELEASE, seed=7) > KILLS
