"""One field kept, against the same UPDATE and COMMIT written by hand on the same kind of file."""

import shutil
import time
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from coachdesk.desk.sessions import Place, set_answer
from coachdesk.domain.answer import Answer
from tests.bench.figures import Figure, percentile
from tests.bench.practice import open_desk_on

SAVES = 400
PRAGMAS = ("foreign_keys=1", "journal_mode=TRUNCATE", "synchronous=FULL", "secure_delete=1")


def measure(folder: Path, practice: Path) -> list[Figure]:
    """Saves by turns, ours and by hand."""
    twin = Path(shutil.copy(practice, folder / "twin.coachdesk"))
    desk = open_desk_on(practice)
    place = Place("e0000001", "introductory")
    set_answer(desk, place, "why_now", "before")
    answer = desk.vault.all(Answer)[0]
    raw = sqlcipher.connect(str(twin), isolation_level=None)
    for pragma in PRAGMAS:
        raw.execute(f"PRAGMA {pragma}")
    raw.execute(
        "INSERT INTO answer (id, engagement_id, session_id, key, value) VALUES (?, ?, ?, ?, ?)",
        (answer.id, answer.engagement_id, answer.session_id, answer.key, '"before"'),
    )
    ours, by_hand = [], []
    for n in range(SAVES):
        text = f"A new manager in February, and word number {n}."
        begun = time.perf_counter()
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("UPDATE answer SET value = ? WHERE id = ?", (f'"{text}"', answer.id))
        raw.execute("COMMIT")
        by_hand.append((time.perf_counter() - begun) * 1000)
        begun = time.perf_counter()
        set_answer(desk, place, "why_now", text)
        ours.append((time.perf_counter() - begun) * 1000)
    raw.close()
    desk.vault.close()
    return [
        Figure(
            "one field saved, p95",
            percentile(ours, 0.95), "ms", 2, percentile(by_hand, 0.95), "UPDATE and COMMIT",
        ),
        Figure("one field saved, p99", percentile(ours, 0.99), "ms", 10),
    ]  # fmt: skip
