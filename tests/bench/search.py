"""Finding words in practices of thousands of session texts, and whether a key ever waits for it.

``python -m tests.bench.search`` measures 2,000 clients with 20,000 texts of 300 words;
``--large`` adds 10,000 clients with 200,000 texts, which takes some minutes.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.ids import ClientId, EngagementId, SessionId
from coachdesk.domain.session import Attendance, Session, Span
from tests.bench.figures import Figure, middle, percentile

SIZES = {"20,000": (2_000, 10), "200,000": (10_000, 20)}
BARS_MS = {"20,000": 60.0, "200,000": 120.0}
WORDS_IN_A_TEXT, VOCABULARY, PER_UNIT = 300, 20_000, 2_000
SYLLABLES = tuple(first + second for first in "bcdfghklmnprstvw" for second in "aeiou")
WIDE, KEYS_MS, ROUNDS = 1_440, 90, 9


def vocabulary() -> list[str]:
    """Words, the frequent ones first, the same in every run."""
    dice = random.Random(3)
    found: dict[str, None] = {}
    while len(found) < VOCABULARY:
        found["".join(dice.choices(SYLLABLES, k=dice.choice((1, 2, 2, 3, 3, 4))))] = None
    return list(found)


def make(path: Path, clients: int, texts_each: int) -> Path:
    """A practice in which every session of every client has a text, read into the index."""
    from coachdesk.desk.practice import change_practice, read_starter_set, take_over
    from coachdesk.storage.vault import create_vault
    from coachdesk.system.resources import starter_files
    from tests.conftest import HandClock, made_desk

    vault = create_vault(path, None)
    now = datetime.now(UTC)
    desk = made_desk(vault, HandClock(now))
    take_over(desk, read_starter_set(starter_files()))
    change_practice(desk, coach="Ada North", name="North Coaching")
    words, dice = vocabulary(), random.Random(4)
    # As in any language: a few words make up most of a text.
    weights = [1 / (rank + 3) for rank in range(len(words))]
    cumulated = [0.0]
    for each in weights:
        cumulated.append(cumulated[-1] + each)
    cumulated = cumulated[1:]
    made = 0
    for start in range(0, clients, PER_UNIT // texts_each):
        with vault.unit() as unit:
            for number in range(start, min(clients, start + PER_UNIT // texts_each)):
                unit.insert(
                    Client(
                        id=ClientId(f"c{number:07}"), code=f"{number % 10_000:04}",
                        name=f"{dice.choice(words).title()} {dice.choice(words).title()}",
                        status=ClientStatus.ACTIVE, created_at=now,
                    )
                )  # fmt: skip
                unit.insert(
                    Engagement(
                        id=EngagementId(f"e{number:07}"), client_id=ClientId(f"c{number:07}"),
                        number=1, started_at=now,
                    )
                )  # fmt: skip
                for at in range(texts_each):
                    begun = now - timedelta(days=7 * (texts_each - at))
                    text = " ".join(dice.choices(words, cum_weights=cumulated, k=WORDS_IN_A_TEXT))
                    unit.insert(
                        Session(
                            id=SessionId(f"s{number:07}{at:02}"),
                            engagement_id=EngagementId(f"e{number:07}"), stage="check_in",
                            created_at=begun, clock=(Span(begun, begun + timedelta(minutes=50)),),
                            finished_at=begun + timedelta(minutes=50),
                            attendance=Attendance.HELD, shared_notes=text,
                        )
                    )  # fmt: skip
                    made += 1
        waiting = 1
        while waiting:
            with vault.unit() as unit:
                waiting = unit.settle_words(4_000)
    vault.close()
    return path


def typed_words() -> list[str]:
    """What is searched for: from the most frequent word to one that hardly occurs, and pairs."""
    words = vocabulary()
    single = [words[rank] for rank in (0, 5, 20, 80, 300, 1_000, 3_000, 8_000, 15_000, 19_000)]
    pairs = [
        f"{words[10]} {words[500]}",
        f"{words[100]} {words[2_000]}",
        f'"{words[1]} {words[2]}"',
    ]
    beginnings = [each[:2] for each in single[4:8]] + [each[:3] for each in single[6:]]
    return [*single, *pairs, *beginnings]


def measure(folder: Path, sizes: Sequence[str] = ("20,000",)) -> list[Figure]:
    """First results, against a raw query of the index, and the window's heartbeat meanwhile."""
    figures: list[Figure] = []
    for size in sizes:
        path = make(folder / f"search-{size.replace(',', '')}.coachdesk", *SIZES[size])
        figures += [*_queries(path, size), *_window(folder, path, size)]
    return figures


def _queries(path: Path, size: str) -> list[Figure]:
    from coachdesk.desk.searching import Finder
    from coachdesk.domain.search import COUNTED_UP_TO, OPEN_GROUPS
    from coachdesk.domain.search_words import with_beginnings
    from coachdesk.storage import database as db
    from tests.bench.practice import open_desk_on

    desk = open_desk_on(path)
    finder, raw = Finder(desk), db.connect(path, read_only=True)
    finder.find("warm up")
    asked = typed_words()
    ours: dict[str, list[float]] = {each: [] for each in asked}
    theirs: dict[str, list[float]] = {each: [] for each in asked}
    for _ in range(ROUNDS):
        for typed in asked:
            begun = time.perf_counter()
            finder.find(typed)
            ours[typed].append((time.perf_counter() - begun) * 1000)
            match = with_beginnings(typed)
            begun = time.perf_counter()
            for group in OPEN_GROUPS:
                table = f"search_{group.value}"
                sql = f"SELECT count(*) FROM (SELECT 1 FROM {table} WHERE {table} MATCH ? LIMIT ?)"
                many = raw.execute_sql(sql, (match, COUNTED_UP_TO + 1)).fetchone()[0]
                order = "rowid DESC" if many > COUNTED_UP_TO else "rank"
                sql = f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY {order} LIMIT 6"
                raw.execute_sql(sql, (match,)).fetchall()
            theirs[typed].append((time.perf_counter() - begun) * 1000)
    raw.close()
    desk.vault.close()
    p95 = percentile([each for times in ours.values() for each in times], 0.95)
    # Both are a few milliseconds: medians of each question, or other programs would decide.
    of_ours, of_raw = (
        percentile([middle(times) for times in told.values()], 0.95) for told in (ours, theirs)
    )
    return [
        Figure(f"first results in {size} texts, p95", p95, "ms", BARS_MS[size]),
        Figure(f"the same, medians of {ROUNDS}, p95", of_ours, "ms", 1.5, of_raw, "raw queries"),
    ]


def _window(folder: Path, path: Path, size: str) -> list[Figure]:
    """Keys typed one by one into the palette: what is between a key and its results, and beats."""
    from PySide6.QtCore import QElapsedTimer, Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from coachdesk.system.settings import SettingsFile
    from coachdesk.ui.main_window import MainWindow
    from coachdesk.ui.search.palette import Palette
    from coachdesk.ui.theme import Look, new_application
    from coachdesk.words import Words
    from tests.bench.practice import open_desk_on

    app = new_application()
    desk = open_desk_on(path)
    window = MainWindow(desk, Look(app, "light"), Words(), SettingsFile(folder / "s.json"))
    window.resize(WIDE, 868)
    window.begin()
    window.show()
    QTest.qWaitForWindowExposed(window)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    _wait(300)
    palette = QApplication.activeModalWidget()
    assert isinstance(palette, Palette)
    asked, beats = typed_words(), list[float]()
    since = QElapsedTimer()
    since.start()

    def beat() -> None:
        beats.append(since.nsecsElapsed() / 1e6)
        since.restart()

    heart = QTimer(window)
    heart.setTimerType(Qt.TimerType.PreciseTimer)
    heart.timeout.connect(beat)
    heart.start(1)
    shown: list[float] = []
    for typed in asked:
        for sign in typed:
            QTest.keyClick(palette.head.field, sign)
            _wait(KEYS_MS)
        begun = time.perf_counter()
        QTest.keyClick(palette.head.field, Qt.Key.Key_Space)
        while palette._asking.is_busy:
            QApplication.processEvents()
        shown.append((time.perf_counter() - begun) * 1000)
        palette.head.field.clear()
        _wait(30)
    heart.stop()
    palette.reject()
    window.setProperty("leaving", True)
    window.close()
    desk.vault.close()
    return [
        Figure(f"results shown in {size} texts, p95", percentile(shown, 0.95), "ms", 200),
        Figure(f"heartbeat while searching {size}, p99", percentile(beats, 0.99), "ms", 16),
        Figure(f"heartbeat while searching {size}, longest", max(beats), "ms", 50),
    ]


def _wait(milliseconds: int) -> None:
    """Let events run, without the pauses of ``QTest.qWait``: a beat would wait for them."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main() -> int:
    from tests.bench.figures import table

    parser = argparse.ArgumentParser(prog="python -m tests.bench.search", description=__doc__)
    parser.add_argument("--large", action="store_true", help="200,000 texts as well")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        figures = measure(Path(name), tuple(SIZES) if given.large else ("20,000",))
    print(table(figures))
    return 0 if all(each.holds for each in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
