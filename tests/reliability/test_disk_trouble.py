"""A disk that is full or breaks under the coach's hands: told in the right sentence, nothing lost.

The real program in a process of its own, with the shim between it and the disk.
"""

import json
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from coachdesk.desk.clients import add_client
from coachdesk.domain.answer import Answer
from coachdesk.storage.key import Key
from coachdesk.storage.vault import create_vault, open_vault
from tests.conftest import HandClock, made_desk
from tests.reliability.keys import KEYS
from tests.reliability.shim import environment

TROUBLES, TROUBLES_FOR_RELEASE, OF_A_LIFE = 20, 1_000, 10

pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.skipif(sys.platform != "linux", reason="the disk is stood in for on Linux only"),
]


def begin(folder: Path, key: Key | None = None) -> Path:
    """A vault with one client, in a folder of its own."""
    folder.mkdir(parents=True)
    vault = create_vault(folder / "Practice.coachdesk", key)
    add_client(made_desk(vault, HandClock()), "Mara Lindell")
    vault.close()
    return folder / "Practice.coachdesk"


def live_in_trouble(folder: Path, troubles: int, seed: str, key_number: int) -> Counter[str]:
    """One life of the program; returns how its troubles ended."""
    key = KEYS[key_number]
    path = begin(folder / "vault", key)
    child = subprocess.run(
        [sys.executable, "-m", "tests.reliability.trouble_child",
         path, folder / "home", str(troubles), seed, str(key_number)],
        env=environment(path.parent), capture_output=True, text=True, check=False,
    )  # fmt: skip
    told = [line.partition(" ")[::2] for line in child.stdout.splitlines()]
    wrong = [" ".join(each) for each in told if each[0] in ("wrong", "uncaught")]
    assert not wrong, (seed, wrong, child.stderr)
    assert child.returncode == -signal.SIGKILL, child.stderr
    assert told[-1][0] == "typed"
    acked = [json.loads(text) for what, text in told if what == "ack"]
    vault = open_vault(path, key=key)
    assert vault.check() == ()
    kept = sorted(str(each.value) for each in vault.all(Answer))
    vault.close()
    # What was typed after the last acknowledgement may be there or not, but only as a whole.
    assert kept in (acked[-1], json.loads(told[-1][1])), "acknowledged words are lost"
    return Counter(text.split()[0] for what, text in told if what == "trouble")


def trouble(folder: Path, troubles: int, seed: int) -> Counter[str]:
    """Life after life, plain and encrypted by turns, until there were so many troubles."""
    found = Counter[str]()
    for life in range(-(-troubles // OF_A_LIFE)):
        wanted = min(OF_A_LIFE, troubles - found.total())
        found += live_in_trouble(folder / str(life), wanted, f"{seed} {life}", life % 2)
    return found


def test_a_full_or_broken_disk_is_told_and_loses_nothing(tmp_path: Path) -> None:
    found = trouble(tmp_path, TROUBLES, seed=20260414)
    assert found["told"] > TROUBLES // 2, found


@pytest.mark.release
@pytest.mark.timeout(7200)
def test_a_thousand_troubles_are_told_and_lose_nothing(tmp_path: Path) -> None:
    found = trouble(tmp_path, TROUBLES_FOR_RELEASE, seed=20260415)
    assert found["told"] > TROUBLES_FOR_RELEASE // 2, found


FIRST_SAVE = """
import errno, sys
from pathlib import Path
from coachdesk.domain.errors import StorageError
from coachdesk.storage.vault import open_vault
from tests.reliability.keys import KEYS
from tests.reliability.shim import FOREVER, Shim
from tests.storage.keeping import a_client, keep

vault = open_vault(Path(sys.argv[1]))
Shim().arm(0, FOREVER, getattr(errno, sys.argv[2]))
try:
    keep(vault, a_client(1))
except StorageError as error:
    sys.stdout.write(str(error.fault))
"""


@pytest.mark.parametrize(
    ("error", "fault"), [("ENOSPC", "full"), ("EROFS", "read_only"), ("EIO", "unreachable")]
)
def test_a_journal_that_cannot_be_made_is_told_by_its_cause(
    tmp_path: Path, error: str, fault: str
) -> None:
    """SQLite says of all three that it cannot open a file."""
    path = begin(tmp_path / "vault")
    child = subprocess.run(
        [sys.executable, "-c", FIRST_SAVE, path, error],
        env=environment(path.parent), capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert child.stdout == fault
