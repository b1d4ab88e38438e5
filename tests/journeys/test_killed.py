"""Killed in mid-typing: what the footer called saved is on the disk, and the file is whole."""

import random
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from coachdesk.desk.clients import add_client
from coachdesk.domain.answer import Answer
from coachdesk.storage.vault import open_vault
from tests.conftest import HandClock, made_desk
from tests.journeys.typing_robot import letter

ROBOT = Path(__file__).with_name("typing_robot.py")
CHECKED, ON_REQUEST = 25, 200
AT_MOST_KEYS = 150

pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed in this way there"),
]


@pytest.fixture(scope="module")
def begun(empty_vault: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault with one client, to be copied for every life of the robot."""
    path = Path(shutil.copy(empty_vault, tmp_path_factory.mktemp("begun") / "begun.coachdesk"))
    vault = open_vault(path)
    add_client(made_desk(vault, HandClock()), "Mara Lindell")
    vault.close()
    return path


def live_and_die(vault: Path, folder: Path, keys: int) -> tuple[int, int]:
    """Let the robot type ``keys`` keys and kill it; returns the keys sent and those saved.

    Lines that were on their way when it died are read to the end, so what it told is all there is.
    """
    robot = subprocess.Popen(
        [sys.executable, str(ROBOT), str(vault), str(folder)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert robot.stdout is not None
    sent = saved = 0
    for line in robot.stdout:
        what, _, number = line.partition(" ")
        if what == "key":
            sent = int(number)
        elif what == "saved":
            saved = int(number)
        if sent >= keys and robot.poll() is None:
            robot.send_signal(signal.SIGKILL)
    said = robot.stderr.read() if robot.stderr else ""
    assert robot.wait() == -signal.SIGKILL, said
    return sent, saved


def typed_on_disk(vault: Path) -> int:
    """How many of the keys typed are in the vault; it must be whole."""
    opened = open_vault(vault)
    assert opened.check() == ()
    letters = "".join(str(each.value) for each in opened.all(Answer))
    opened.close()
    assert sorted(letters) == sorted(letter(number) for number in range(len(letters)))
    return len(letters)


def lives(begun: Path, folder: Path, count: int, seed: int) -> None:
    chance = random.Random(seed)
    saves = 0
    for number in range(count):
        vault = Path(shutil.copy(begun, folder / f"{number}.coachdesk"))
        sent, saved = live_and_die(vault, folder, chance.randint(1, AT_MOST_KEYS))
        kept = typed_on_disk(vault)
        assert saved <= kept <= sent + 1, f"life {number}: {saved} saved, {kept} kept of {sent}"
        saves += saved > 0
    assert saves > count // 3, "hardly any life reached a save: nothing was put to the test"


def test_a_kill_in_mid_typing_loses_nothing_that_was_called_saved(
    begun: Path, tmp_path: Path
) -> None:
    lives(begun, tmp_path, CHECKED, seed=20260414)


@pytest.mark.release
def test_two_hundred_kills_lose_nothing_that_was_called_saved(begun: Path, tmp_path: Path) -> None:
    lives(begun, tmp_path, ON_REQUEST, seed=20260415)
