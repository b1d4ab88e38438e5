"""A second start on a vault: raised where it is open, for reading only where nobody answers."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PROGRAM = Path(__file__).with_name("started_program.py")
ROOT = Path(__file__).parents[2]
HOLD = """
import sys
from pathlib import Path
from coachdesk.system.one_instance import VaultLock
lock = VaultLock(Path(sys.argv[1]))
print(lock.take(), flush=True)
sys.stdin.read()
"""

Child = subprocess.Popen[str]


class Children:
    """Programs started by a test; none outlives it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._all: list[Child] = []

    def program(self, vault: Path) -> Child:
        home = self._folder / f"home-{len(self._all)}"
        return self.start(str(PROGRAM), str(vault), str(home))

    def start(self, *arguments: str) -> Child:
        child = subprocess.Popen(
            [sys.executable, *arguments],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )  # fmt: skip
        self._all.append(child)
        return child

    def end(self) -> None:
        for child in self._all:
            if child.poll() is None:
                child.kill()
            child.communicate()


@pytest.fixture
def children(tmp_path: Path) -> Iterator[Children]:
    made = Children(tmp_path)
    yield made
    made.end()


def heard(child: Child, what: str) -> str:
    """The next line that begins with a word; fails when the program ends without it."""
    assert child.stdout is not None
    for line in child.stdout:
        if line.startswith(what):
            return line.strip()
    pytest.fail(f"never said {what!r}: {child.stderr.read() if child.stderr else ''}")


def test_a_second_start_raises_the_first_window_and_ends_well(
    children: Children, vault_path: Path, tmp_path: Path
) -> None:
    first = children.program(vault_path)
    heard(first, "shown")
    second = children.program(vault_path)
    assert second.stdout is not None
    assert second.stdout.read() == "ended 0\n"
    assert second.wait() == 0
    assert heard(first, "raised") == "raised visible=True minimised=False"


def test_a_vault_held_by_a_program_that_does_not_answer_opens_for_reading_and_says_so(
    children: Children, vault_path: Path
) -> None:
    holder = children.start("-c", HOLD, str(vault_path))
    heard(holder, "True")
    reader = children.program(vault_path)
    assert heard(reader, "open") == "open reading_only=True banner=True"


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed in this way there")
def test_after_a_crash_the_vault_opens_for_writing_again(
    children: Children, vault_path: Path
) -> None:
    crashed = children.program(vault_path)
    assert heard(crashed, "open") == "open reading_only=False banner=False"
    crashed.send_signal(signal.SIGKILL)
    crashed.communicate()
    again = children.program(vault_path)
    assert heard(again, "open") == "open reading_only=False banner=False"


def test_closing_gives_the_vault_back_to_the_next_start(
    children: Children, vault_path: Path
) -> None:
    first = children.program(vault_path)
    heard(first, "open")
    said, _ = first.communicate()
    assert said.endswith("ended 0\n")
    second = children.program(vault_path)
    assert heard(second, "open") == "open reading_only=False banner=False"


def test_another_practice_opens_in_a_window_of_its_own(
    children: Children, vault_path: Path, tmp_path: Path
) -> None:
    first = children.program(vault_path)
    heard(first, "open")
    other = children.program(tmp_path / "other" / vault_path.name)
    assert heard(other, "open") == "open reading_only=False banner=False"
    assert first.poll() is None


def test_a_copy_opens_for_reading_and_says_so_and_is_no_practice_to_come_back_to(
    children: Children, vault_path: Path, tmp_path: Path
) -> None:
    first = children.program(vault_path)
    heard(first, "open")
    first.communicate()
    copy = tmp_path / "Practice 2026-05-04 101112Z.coachdesk"
    shutil.copyfile(vault_path, copy)
    whole = copy.read_bytes()
    reader = children.program(copy)
    assert heard(reader, "open") == "open reading_only=True banner=True"
    reader.communicate()
    settings = json.loads((tmp_path / "home-1" / "config" / "settings.json").read_text("utf-8"))
    assert settings["last_vault"] == ""
    assert copy.read_bytes() == whole
