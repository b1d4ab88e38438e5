"""Opening, unlocking and copying a vault; while it is copied the window must not stand still."""

import threading
import time
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from sqlcipher3 import dbapi2 as sqlcipher

from coachdesk.domain.answer import Answer
from coachdesk.domain.client import Client
from coachdesk.domain.session import Session
from coachdesk.storage.backup import make_copy, source_of
from coachdesk.storage.key import derive, new_key, salt_of
from coachdesk.storage.rekey import rekey
from coachdesk.storage.vault import Vault, open_vault
from tests.bench.figures import Figure, middle

ROUNDS = 9
LARGE_MB = 100
WORDS = "a word that was said and kept for a year or two, and then some more of them. " * 260
BEAT_MS = 5
PASSPHRASE = "four words nobody says"


def measure(folder: Path, practice: Path) -> list[Figure]:
    """Opening and unlocking by turns with a bare connection, then one large copy."""
    found = [_opening(practice)]
    _grow(practice)
    found += _copying(folder, practice, "without a passphrase")
    rekey(practice, None, new_key(PASSPHRASE))
    found.append(_unlocking(practice))
    found += _copying(folder, practice, "with a passphrase")
    return found


def _opening(practice: Path) -> Figure:
    ours, bare = [], []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        raw = sqlcipher.connect(str(practice))
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
        bare.append((time.perf_counter() - begun) * 1000)
        raw.close()
        begun = time.perf_counter()
        vault = open_vault(practice)
        ours.append((time.perf_counter() - begun) * 1000)
        vault.close()
    over = middle(ours) - middle(bare)
    return Figure("opening a vault, over a bare connection", over, "ms", 10)


def _unlocking(practice: Path) -> Figure:
    taken = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        vault = open_vault(practice, key=derive(PASSPHRASE, salt_of(practice)))
        taken.append((time.perf_counter() - begun) * 1000)
        vault.close()
    return Figure(f"unlocking a vault of {LARGE_MB} MB, key and all", middle(taken), "ms", 600)


def _grow(practice: Path) -> None:
    """Fill a vault with answers until it is large."""
    vault = open_vault(practice)
    session = vault.all(Session)[0]
    number = 0
    while practice.stat().st_size < LARGE_MB * 1_000_000:
        with vault.unit() as unit:
            for _ in range(200):
                number += 1
                unit.insert(
                    Answer(
                        id=f"large{number:08}",
                        engagement_id=session.engagement_id,
                        session_id=session.id,
                        key=f"large.{number}",
                        value=WORDS,
                    )
                )
    vault.close()


def _copying(folder: Path, practice: Path, how: str) -> list[Figure]:
    app = QCoreApplication.instance() or QCoreApplication([])
    key = derive(PASSPHRASE, salt_of(practice)) if how.startswith("with a") else None
    vault = open_vault(practice, key=key)
    beats = _Beats(vault)
    taken: list[float] = []
    source = source_of(vault)

    def copy() -> None:
        begun = time.perf_counter()
        made = make_copy(source, folder / "copies", datetime.now(UTC), paced=True)
        taken.append((time.perf_counter() - begun) * 1000)
        made.path.unlink()

    worker = threading.Thread(target=copy)
    done = QTimer()
    done.timeout.connect(lambda: None if worker.is_alive() else app.quit())
    done.start(BEAT_MS)
    beats.start()
    worker.start()
    app.exec()
    worker.join()
    vault.close()
    return [
        Figure(f"copy of {LARGE_MB} MB {how}, checked", taken[0], "ms", 4000),
        Figure(f"longest stand of the window, {how}", beats.longest, "ms", 50),
    ]


class _Beats:
    """A timer that reads from the vault at every beat, as the window does, and notes late ones."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._last = 0.0
        self.longest = 0.0

    def start(self) -> None:
        self._last = time.perf_counter()
        self._timer.start(BEAT_MS)

    def _beat(self) -> None:
        self._vault.all(Client)
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now
