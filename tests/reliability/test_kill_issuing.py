"""Killed while invoices are issued: no number is missing, none is there twice, none that was told
is lost; and every document has its page. Plain and encrypted vaults take turns.
"""

import random
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from coachdesk.domain.given import Given
from coachdesk.domain.invoice import Invoice
from coachdesk.storage.vault import open_vault
from tests.reliability.keys import KEYS

# The module's own vaults, with a client, are those that are typed into as well.
from tests.reliability.test_kill_typing import begun as begun

KILLS, KILLS_FOR_RELEASE = 25, 1_000
LATEST = 0.12  # seconds after the child is ready

pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed in this way there"),
]


def issue_and_die(vault: Path, key_number: int, after: float) -> list[int]:
    """Have a program issue and kill it; returns the numbers it told of."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.reliability.issuing_child", vault, str(key_number)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    end = threading.Timer(after, child.kill)
    end.start()
    told = [line.split() for line in child.stdout.read().splitlines()]
    end.join()
    _, trouble = child.communicate()
    assert child.returncode == -9, trouble
    return [int(line[1]) for line in told if len(line) == 2]


def issued_in(path: Path, key_number: int) -> int:
    """How many documents a vault holds; those of an earlier round are among them."""
    vault = open_vault(path, key=KEYS[key_number])
    try:
        return len(vault.all(Invoice))
    finally:
        vault.close()


def kill_issuing(begun: tuple[Path, Path], kills: int, seed: int) -> int:
    """Kill again and again, two vaults in turn; returns how many documents there are."""
    chance, known = random.Random(seed), {at: issued_in(path, at) for at, path in enumerate(begun)}
    for number in range(kills):
        at = number % 2
        told = issue_and_die(begun[at], at, chance.uniform(0, LATEST))
        vault = open_vault(begun[at], key=KEYS[at])
        try:
            assert vault.check() == ()
            found = sorted(each.number for each in vault.all(Invoice))
            pages = {each.document_id for each in vault.all(Given)}
        finally:
            vault.close()
        assert found == list(range(1, len(found) + 1)), f"kill {number}"
        assert told == list(range(known[at] + 1, known[at] + 1 + len(told)))
        assert len(found) - known[at] in (len(told), len(told) + 1), "told before it was kept"
        assert pages == {f"2026-{each:03}" for each in found}
        known[at] = len(found)
    return sum(known.values())


def test_killed_while_invoices_are_issued(begun: tuple[Path, Path]) -> None:
    assert kill_issuing(begun, KILLS, seed=8) > KILLS


@pytest.mark.release
@pytest.mark.timeout(7200)
def test_killed_a_thousand_times_while_invoices_are_issued(begun: tuple[Path, Path]) -> None:
    assert kill_issuing(begun, KILLS_FOR_RELEASE, seed=9) > KILLS_FOR_RELEASE
