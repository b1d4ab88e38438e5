"""Killed while a vault is brought up to date or gets another passphrase: old or new, not between.

A child process does it without end and is killed at a random moment; what it left is opened and
compared. Plain and encrypted vaults take turns.
"""

import random
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as driver

from coachdesk.domain.client import Client
from coachdesk.domain.errors import StorageError
from coachdesk.storage import database as db
from coachdesk.storage.examine import sweep_update
from coachdesk.storage.key import Key
from coachdesk.storage.migration import SCHEMA
from coachdesk.storage.vault import clear_leftovers, create_vault, open_vault
from tests.reliability.keys import KEYS
from tests.storage.keeping import a_client

OLD_VAULTS = Path(__file__).parent.parent / "_files"
CLIENTS, WORDS = 150, "x" * 3000
KILLS, KILLS_FOR_RELEASE = 15, 500
VAULTS = 5  # to be brought up to date in one life
LATEST = 0.25  # seconds after the child is ready

pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed in this way there"),
]


def kill_while(what: str, place: Path, key_number: int, after: float) -> int:
    """Run the child, kill it some time after it is ready; returns how many changes were done."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.reliability.changing_child", what, place, str(key_number)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    end = threading.Timer(after, child.kill)
    end.start()
    said = child.stdout.read().splitlines()
    end.join()
    _, trouble = child.communicate()
    assert child.returncode == -9, trouble
    return sum(line.startswith("done") for line in said)


def fill_old(path: Path, version: int, key: Key | None, clients: int = CLIENTS) -> None:
    """A vault as the program of an older schema left it, with many clients."""
    path.touch()
    connection: Any = db.connect_plainly(path, key)
    connection.executescript((OLD_VAULTS / f"schema_{version}.sql").read_text("utf-8"))
    columns = [row[1] for row in connection.execute("PRAGMA table_info(client)").fetchall()]
    own = {"id": "'more' || n.value", "code": "'M' || n.value", "name": f"n.value || '{WORDS}'"}
    values = ", ".join(own.get(name, f'c."{name}"') for name in columns)
    connection.execute(
        f"INSERT INTO client SELECT {values} FROM (SELECT * FROM client LIMIT 1) AS c, "
        f"(WITH RECURSIVE s(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM s "
        f"WHERE value < {clients}) SELECT value FROM s) AS n"
    )
    connection.close()


def shape_of(connection: Any) -> set[tuple[str, str, str]]:
    """Every table and index with all its columns; the history of steps is Peewee's own."""
    found = connection.execute(
        "SELECT m.type, m.name, c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c "
        "WHERE m.type IN ('table', 'index') AND m.name NOT LIKE 'sqlite_%' "
        "AND m.name != 'schema_history'"
    ).fetchall()
    return {tuple(map(str, row)) for row in found}  # type: ignore[misc]


@pytest.fixture(scope="module")
def shapes() -> dict[int, set[tuple[str, str, str]]]:
    """What a vault of each schema consists of, the present one as it is made new."""
    found = {}
    for version in range(1, SCHEMA):
        with driver.connect(":memory:") as made:  # not Python's own, for the index of words
            made.executescript((OLD_VAULTS / f"schema_{version}.sql").read_text("utf-8"))
            found[version] = shape_of(made)
        made.close()
    return found


def kill_updating(
    shapes: dict[int, set[tuple[str, str, str]]], folder: Path, kills: int, seed: int
) -> int:
    """Kill a child that updates old vaults; returns how many kills met one that was begun."""
    chance, begun = random.Random(seed), 0
    made: dict[tuple[int, int], Path] = {}
    for number in range(kills):
        version, key_number = chance.randrange(1, SCHEMA), number % 2
        old = made.setdefault((version, key_number), folder / f"old {version} {key_number}")
        if not old.exists():
            fill_old(old, version, KEYS[key_number])
        place = folder / str(number)
        place.mkdir()
        paths = [place / f"{n:02}.coachdesk" for n in range(VAULTS)]
        for path in paths:
            shutil.copy(old, path)
        done = kill_while("update", place, key_number, chance.uniform(0, LATEST))
        # Opening one that was left behind makes more copies.
        copies = sorted(place.glob("[0-9]* before schema *"))
        begun += done < VAULTS and len([*place.iterdir()]) > VAULTS + done
        for n, path in enumerate(paths[: done + 1]):  # those after it were not touched yet
            see_old_or_new(path, version, KEYS[key_number], shapes, updated=n < done)
            sweep_update(path)
        assert not any(place.glob(".*")), "something unfinished is left for ever"
        for kept in copies:
            see_old_or_new(kept, version, KEYS[key_number], shapes, updated=None)
        shutil.rmtree(place)
    return begun


def see_old_or_new(
    path: Path,
    version: int,
    key: Key | None,
    shapes: dict[int, set[tuple[str, str, str]]],
    *,
    updated: bool | None,
) -> None:
    """A vault is whole, of one schema or another, and opens with everything in it.

    ``updated`` says that the child had finished it; ``None`` is a copy kept from before.
    """
    database = db.connect(path, read_only=False, key=key)
    found = db.pragma(database, "user_version")
    shape = shape_of(database.connection())
    db.close(database)
    if updated is None:
        assert found == version
    else:
        assert (found == SCHEMA) if updated else (version <= found <= SCHEMA)
    assert shape == shapes.setdefault(found, shape), f"between two schemas: {path.name}"
    opened = open_vault(path, key=key)
    assert opened.check() == ()
    assert sum(each.name.endswith(WORDS) for each in opened.all(Client)) == CLIENTS
    opened.close()


def kill_changing_keys(folder: Path, kills: int, seed: int) -> int:
    """Kill a child that changes passphrases; returns how many kills met a change half made."""
    chance, halfway = random.Random(seed), 0
    filled = folder / "filled.coachdesk"
    vault = create_vault(filled)
    with vault.unit() as unit:
        for n in range(CLIENTS):
            unit.insert(a_client(n, f"{n}{WORDS}"))
    vault.close()
    for number in range(kills):
        place = folder / str(number)
        place.mkdir()
        path = Path(shutil.copy(filled, place / "Practice.coachdesk"))
        done = kill_while("keys", path, 0, chance.uniform(0, LATEST))
        halfway += any(place.glob(".*.new"))
        keys = [key for key in (KEYS[done % 3], KEYS[(done + 1) % 3]) if opens(path, key)]
        assert len(keys) == 1, f"kill {number}: neither the old nor the new one opens it"
        clear_leftovers(path)
        assert {each.name for each in place.iterdir()} <= {path.name, f"{path.name}-journal"}
        shutil.rmtree(place)
    return halfway


def opens(path: Path, key: Key | None) -> bool:
    """Whether a vault is one of this key, and then whole with everything in it."""
    try:
        vault = open_vault(path, key=key)
    except StorageError:
        return False
    try:
        assert vault.check() == ()
        assert len(vault.all(Client)) == CLIENTS
        return vault.key == key
    finally:
        vault.close()


def test_killed_while_brought_up_to_date(
    shapes: dict[int, set[tuple[str, str, str]]], tmp_path: Path
) -> None:
    assert kill_updating(shapes, tmp_path, KILLS, seed=4) >= 3, "hardly any kill met an update"


def test_killed_while_the_passphrase_changes(tmp_path: Path) -> None:
    assert kill_changing_keys(tmp_path, KILLS, seed=5) >= 3, "hardly any kill met a change"


@pytest.mark.release
@pytest.mark.timeout(7200)
def test_killed_five_hundred_times_while_brought_up_to_date(
    shapes: dict[int, set[tuple[str, str, str]]], tmp_path: Path
) -> None:
    assert kill_updating(shapes, tmp_path, KILLS_FOR_RELEASE, seed=6) > KILLS


@pytest.mark.release
@pytest.mark.timeout(7200)
def test_killed_five_hundred_times_while_the_passphrase_changes(tmp_path: Path) -> None:
    assert kill_changing_keys(tmp_path, KILLS_FOR_RELEASE, seed=7) > KILLS
