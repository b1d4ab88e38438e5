"""A coach at work without a window, recorded by the shim; see ``test_power_cut``.

It notes ``ack N`` in the shim's log after the N-th act, when the desk has returned: from then on
the act must be there whatever happens.
"""

import random
import sys
from pathlib import Path

from coachdesk.desk.clients import add_client
from coachdesk.desk.desk import Desk
from coachdesk.desk.sessions import Place, set_answer
from coachdesk.domain.answer import Answer
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement
from coachdesk.storage import database as db
from coachdesk.storage.key import Key
from coachdesk.storage.rekey import rekey
from coachdesk.storage.vault import Vault, open_vault
from tests.conftest import HandClock, made_desk
from tests.reliability.keys import KEYS
from tests.reliability.shim import Shim

FIELDS = ("why_now", "best_hopes", "last_time", "strengths", "around_you", "decision_note")


def text_of(number: int) -> str:
    """What is written by the N-th act: a page at times, to make the file grow and shrink."""
    chance = random.Random(number)
    return f"{number} " + "word " * chance.choice((1, 10, 100, 1500))


def act(desk: Desk, engagement: str, number: int) -> None:
    """Do the N-th act."""
    if number % 10 == 9:
        add_client(desk, f"Client {number}")
    else:
        field = FIELDS[number % len(FIELDS)]
        set_answer(desk, Place(engagement, "introductory"), field, text_of(number).strip())


def lost_acts(vault: Vault, acked: int) -> list[str]:
    """Which of the acts up to ``acked`` are not in a vault; nothing else than acts may be there."""
    problems = []
    names = {each.name for each in vault.all(Client)}
    problems += [
        f"client of act {n} is lost" for n in range(9, acked + 1, 10) if f"Client {n}" not in names
    ]
    answers = {each.key: str(each.value) for each in vault.all(Answer)}
    for place, field in enumerate(FIELDS):
        done = [n for n in range(acked + 1) if n % len(FIELDS) == place and n % 10 != 9]
        found = answers.get(field)
        if done and found is None:
            problems.append(f"{field} of act {done[-1]} is lost")
        elif found is not None:
            number = int(found.split()[0])
            if found != text_of(number).strip():
                problems.append(f"{field} of act {number} is not what was written")
            elif done and number < done[-1]:
                problems.append(f"{field} is of act {number}, act {done[-1]} is lost")
            elif number > acked + 1:
                problems.append(f"{field} is of act {number}, which had not begun")
    return problems


def write(path: Path, key: Key | None, count: int, shim: Shim) -> None:
    """Do so many acts."""
    vault = open_vault(path, key=key)
    desk = made_desk(vault, HandClock())
    engagement = vault.all(Engagement)[0].id
    for number in range(count):
        act(desk, engagement, number)
        shim.note(f"ack {number}")
    vault.close()


def change_keys(path: Path, count: int, shim: Shim) -> None:
    """Give the vault one passphrase after the other, and none."""
    for number in range(count):
        rekey(path, KEYS[number % 3], KEYS[(number + 1) % 3])
        shim.note(f"ack {number}")


def update(path: Path, key: Key | None, shim: Shim) -> None:
    """Bring an old vault up to date, by opening it."""
    open_vault(path, key=key).close()
    shim.note("ack 0")


def weaken(how: str) -> None:
    """Open vaults in a way that is known to lose words: the harness must see it."""
    mode, synchronous = how.split("/")
    weak = {**dict(db._PRAGMAS), "journal_mode": mode, "synchronous": synchronous}
    setattr(db, "_PRAGMAS", tuple(weak.items()))  # noqa: B010 - it is Final to everybody else


if __name__ == "__main__":
    what, vault_path, key_number, acts, weakened = sys.argv[1:]
    if weakened:
        weaken(weakened)
    if what == "write":
        write(Path(vault_path), KEYS[int(key_number)], int(acts), Shim())
    elif what == "update":
        update(Path(vault_path), KEYS[int(key_number)], Shim())
    else:
        change_keys(Path(vault_path), int(acts), Shim())
