"""A power cut at any moment: what the desk said was kept is kept, and the file is whole.

A coach at work is recorded down to each write and sync; then every state the disk may hold after
a power cut is built and opened as the program opens it. See ``recording`` for the model, and the
last test here for the proof that it would notice.
"""

import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from coachdesk.desk.clients import add_client
from coachdesk.domain.errors import StorageError
from coachdesk.storage.key import Key
from coachdesk.storage.vault import create_vault, open_vault
from tests.conftest import HandClock, made_desk
from tests.reliability.keys import KEYS
from tests.reliability.recording import Record, State, power_cuts, read_log
from tests.reliability.shim import environment
from tests.reliability.writing_child import lost_acts

STATES, STATES_FOR_RELEASE = 3_000, 100_000
ACTS, STATES_OF_A_RUN = 60, 1_000
NAME = "Practice.coachdesk"

pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.skipif(sys.platform != "linux", reason="the disk is stood in for on Linux only"),
]


@pytest.fixture
def quick_folder() -> Iterator[Path]:
    """A folder in memory where there is one: states are only read, never cut off again."""
    memory = Path("/dev/shm")
    where = memory if memory.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="coachdesk-", dir=where) as name:
        yield Path(name)


def begin(folder: Path, key: Key | None) -> Path:
    """A vault with one client, in a folder of its own."""
    folder.mkdir(parents=True)
    vault = create_vault(folder / NAME, key)
    add_client(made_desk(vault, HandClock()), "Mara Lindell")
    vault.close()
    return folder / NAME


def recorded(
    path: Path, what: str, key_number: int, acts: int, weakened: str = ""
) -> tuple[dict[str, bytes], list[Record]]:
    """Let a child work on a vault; returns the folder before, and all that happened in it."""
    before = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    log = path.parent.with_name(f"{path.parent.name} log")
    subprocess.run(
        [sys.executable, "-m", "tests.reliability.writing_child",
         what, path, str(key_number), str(acts), weakened],
        env=environment(path.parent, log), check=True,
    )  # fmt: skip
    happened = read_log(log)
    log.unlink()
    return before, happened


def lay_out(state: State, folder: Path) -> Path:
    """Put a state's files into an empty folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, data in state.files.items():
        (folder / name).write_bytes(data)
    return folder / NAME


def acked_in(state: State) -> int:
    """The last act a coach had been told was kept, -1 before the first."""
    return int(state.noted.split()[1]) if state.noted else -1


def problems_after(state: State, folder: Path, key: Key | None) -> list[str]:
    """What is lost or damaged after a power cut in the middle of writing."""
    path = lay_out(state, folder)
    try:
        vault = open_vault(path, key=key)
    except StorageError as error:
        return [f"damaged: {error}"]
    try:
        damage = vault.check()
        return [f"damaged: {damage[0]}"] if damage else lost_acts(vault, acked_in(state))
    except StorageError as error:
        return [f"damaged: {error}"]
    finally:
        vault.close()


def cut_while_writing(folder: Path, states: int, seed: int, key_number: int, weakened: str = "",
                      ) -> tuple[int, Counter[str]]:  # fmt: skip
    """Cut the power in many ways; returns how many states there were, and the troubles found."""
    tried, found, run = 0, Counter[str](), 0
    while tried < states:
        chance = random.Random(f"{seed} {run}")
        path = begin(folder / str(run), KEYS[key_number])
        before, log = recorded(path, "write", key_number, ACTS, weakened)
        wanted = min(STATES_OF_A_RUN, states - tried)
        for state in power_cuts(before, log, wanted, chance):
            tried += 1
            problems = problems_after(state, folder / "state", KEYS[key_number])
            found.update(
                "damaged" if each.startswith("damaged") else "lost" for each in problems[:1]
            )
            if problems and not weakened:
                raise AssertionError(f"run {run}, {state.how} after {state.noted!r}: {problems}")
        shutil.rmtree(folder / str(run))
        run += 1
    return tried, found


@pytest.mark.parametrize("key_number", [0, 1], ids=["plain", "encrypted"])
def test_a_power_cut_loses_nothing_that_was_kept(quick_folder: Path, key_number: int) -> None:
    tried, found = cut_while_writing(quick_folder, STATES // 2, 20260414, key_number)
    assert tried == STATES // 2
    assert not found


@pytest.mark.parametrize("weakened", ["WAL/NORMAL", "DELETE/FULL"])
def test_the_harness_sees_what_weaker_ways_of_writing_lose(
    quick_folder: Path, weakened: str
) -> None:
    _, found = cut_while_writing(quick_folder, 200, 3, 0, weakened)
    assert found["lost"] >= 10, found


@pytest.mark.release
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("key_number", [0, 1], ids=["plain", "encrypted"])
def test_a_hundred_thousand_power_cuts_lose_nothing(quick_folder: Path, key_number: int) -> None:
    half = STATES_FOR_RELEASE // 2
    assert cut_while_writing(quick_folder, half, 20260415, key_number) == (half, Counter())
