"""One program to a vault: the lock, and the bell a second start rings."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coachdesk.system.one_instance import Doorbell, VaultLock, raise_the_other, socket_name

_HOLD = """
import sys
from pathlib import Path
from coachdesk.system.one_instance import VaultLock
lock = VaultLock(Path(sys.argv[1]))
print(lock.take(), flush=True)
sys.stdin.read()
"""
_RING = """
import sys
from pathlib import Path
from coachdesk.system.one_instance import raise_the_other
print(raise_the_other(Path(sys.argv[1])))
"""


def holder(vault: Path) -> "subprocess.Popen[str]":
    """Another program that holds the lock until its input ends."""
    started = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(vault)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert started.stdout is not None
    assert started.stdout.readline() == "True\n"
    return started


def test_a_lock_is_had_once_and_given_back(tmp_path: Path) -> None:
    vault = tmp_path / "Practice.coachdesk"
    lock = VaultLock(vault)
    assert lock.take()
    assert lock.take()
    assert not lock.held_elsewhere()
    lock.release()
    assert list(tmp_path.iterdir()) == []


def test_a_vault_in_use_elsewhere_is_known_to_be(tmp_path: Path) -> None:
    vault = tmp_path / "Practice.coachdesk"
    other = holder(vault)
    lock = VaultLock(vault)
    assert not lock.take()
    assert lock.held_elsewhere()
    other.communicate()
    assert lock.take()
    lock.release()


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed in this way there")
def test_a_crash_locks_nobody_out(tmp_path: Path) -> None:
    vault = tmp_path / "Practice.coachdesk"
    other = holder(vault)
    other.send_signal(signal.SIGKILL)
    other.communicate()
    lock = VaultLock(vault)
    assert lock.take()
    lock.release()


def test_where_nothing_can_be_written_no_lock_is_taken_and_none_is_held(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    lock = VaultLock(tmp_path / "Practice.coachdesk")
    assert not lock.take()
    assert not lock.held_elsewhere()
    assert list(tmp_path.iterdir()) == []


def test_a_second_start_rings_the_first(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    vault = tmp_path / "Practice.coachdesk"
    rung: list[bool] = []
    house = QObject()
    bell = Doorbell(vault, lambda: rung.append(True), house)
    second = subprocess.Popen(
        [sys.executable, "-c", _RING, str(vault)], stdout=subprocess.PIPE, text=True
    )
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    said, _ = second.communicate()
    assert said == "True\n"
    assert rung == [True]
    bell.close()
    house.deleteLater()


def test_nobody_answers_where_nobody_is(qapp: QApplication, tmp_path: Path) -> None:
    assert not raise_the_other(tmp_path / "Practice.coachdesk")


def test_every_vault_has_a_bell_of_its_own(tmp_path: Path) -> None:
    first, second = (socket_name(tmp_path / name) for name in ("a", "b"))
    assert first != second
    assert first == socket_name(tmp_path / "x" / ".." / "a")
