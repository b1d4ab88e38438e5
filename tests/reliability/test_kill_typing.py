"""Killed while it is typed into: what the footer called saved is on the disk, the file is whole.

The real program in a process of its own, killed at a random moment of a quarter of a second; plain
and encrypted vaults take turns.
"""

import random
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from coachdesk.desk.clients import add_client
from coachdesk.domain.answer import Answer
from coachdesk.storage.key import Key
from coachdesk.storage.rekey import rekey
from coachdesk.storage.vault import open_vault
from tests.conftest import HandClock, made_desk
from tests.reliability.keys import KEYS
from tests.reliability.typing_child import letter

KILLS, KILLS_FOR_RELEASE = 25, 1_000
LATEST = 0.25  # seconds after the first save: every life has something to lose

pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed in this way there"),
]


@pytest.fixture(scope="module")
def begun(empty_vault: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A vault with one client, without and with a passphrase, to be copied for every life."""
    path = Path(shutil.copy(empty_vault, tmp_path_factory.mktemp("begun") / "begun.coachdesk"))
    vault = open_vault(path)
    add_client(made_desk(vault, HandClock()), "Mara Lindell")
    vault.close()
    encrypted = Path(shutil.copy(path, path.with_name("encrypted.coachdesk")))
    rekey(encrypted, None, KEYS[1])
    return path, encrypted


def live_and_die(vault: Path, home: Path, key_number: int, after: float) -> tuple[int, int]:
    """Let the program be typed into and kill it; returns the keys sent and those acknowledged.

    Lines that were on their way when it died are read to the end, so what it told is all there is.
    """
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.reliability.typing_child", vault, home, str(key_number)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert child.stdout is not None
    assert child.stderr is not None
    assert child.stdout.readline() == "ready\n", child.stderr.read()
    lines = []
    for line in child.stdout:
        lines.append(line)
        if line.startswith("ack"):
            break
    end = threading.Timer(after, child.kill)
    end.start()
    told = [line.split() for line in (*lines, *child.stdout)]
    end.join()
    assert child.wait() == -9, (told[-1:], child.stderr.read())
    child.stdout.close()
    child.stderr.close()
    sent = [int(number) for what, number in told if what == "key"]
    acked = [int(number) for what, number in told if what == "ack"]
    return max(sent, default=0), max(acked, default=0)


def typed_on_disk(vault: Path, key: Key | None) -> int:
    """How many of the keys typed are in the vault; it must be whole."""
    opened = open_vault(vault, key=key)
    assert opened.check() == ()
    letters = "".join(str(each.value) for each in opened.all(Answer))
    opened.close()
    assert sorted(letters) == sorted(letter(number) for number in range(len(letters)))
    return len(letters)


def kill_typing(begun: tuple[Path, Path], folder: Path, kills: int, seed: int) -> int:
    """Kill the program again and again; returns how many kills came between a key and its save."""
    chance, between = random.Random(seed), 0
    for number in range(kills):
        place = folder / str(number)
        place.mkdir()
        vault = Path(shutil.copy(begun[number % 2], place / "Practice.coachdesk"))
        sent, acked = live_and_die(vault, place, number % 2, chance.uniform(0, LATEST))
        kept = typed_on_disk(vault, KEYS[number % 2])
        assert acked, "it was killed before its first save"
        assert acked <= kept <= sent, f"life {number}: {acked} acknowledged, {kept} of {sent} kept"
        between += acked < sent
        shutil.rmtree(place)
    return between


def test_a_kill_in_mid_typing_loses_nothing_that_was_called_saved(
    begun: tuple[Path, Path], tmp_path: Path
) -> None:
    assert kill_typing(begun, tmp_path, KILLS, seed=20260414) > KILLS // 5, "too calm"


@pytest.mark.release
@pytest.mark.timeout(7200)
def test_a_thousand_kills_lose_nothing_that_was_called_saved(
    begun: tuple[Path, Path], tmp_path: Path
) -> None:
    found = kill_typing(begun, tmp_path, KILLS_FOR_RELEASE, seed=20260415)
    assert found > KILLS_FOR_RELEASE // 5, "too calm"
