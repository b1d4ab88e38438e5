"""Finding words in practices of thousands of session texts, and whether a key ever waits for it."""

import time
from pathlib import Path

from tests.bench.beats import Beats
from tests.bench.figures import Figure, middle, percentile
from tests.bench.generated import Practices, texts_of, vocabulary

BARS_MS = {"2,000": 60.0, "10,000": 120.0}
WIDE, KEYS_MS, ROUNDS, WINDOWS = 1_440, 90, 9, 3


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


def measure(practices: Practices) -> list[Figure]:
    """First results, against a raw query of the index, and the window's heartbeat meanwhile."""
    figures: list[Figure] = []
    for size in practices.sizes:
        path = practices.of(size)
        figures += [*_queries(path, size), *_windows(practices.folder, path, texts_of(size))]
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
        Figure(f"first results in {texts_of(size)} texts, p95", p95, "ms", BARS_MS[size]),
        Figure(f"the same, medians of {ROUNDS}, p95", of_ours, "ms", 1.5, of_raw, "raw queries"),
    ]


def _windows(folder: Path, path: Path, texts: str) -> list[Figure]:
    """Keys typed one by one into the palette: from a key to its results, and the heartbeat.

    Of the longest beats of several windows the middle one counts: a single one may be the disk's.
    """
    shown: list[float] = []
    runs = [_window(folder, path, shown) for _ in range(WINDOWS)]
    own = [each for beats in runs for each in beats.own]
    longest, whole = middle([max(each.own) for each in runs]), [max(each.whole) for each in runs]
    return [
        Figure(f"results shown in {texts} texts, p95", percentile(shown, 0.95), "ms", 200),
        Figure(f"heartbeat while searching {texts}, p99.9", percentile(own, 0.999), "ms", 16),
        Figure(f"heartbeat while searching {texts}, longest", longest, "ms", 16),
        Figure("the same, with waits for a processor", middle(whole), "ms", 50),
    ]


def _window(folder: Path, path: Path, shown: list[float]) -> Beats:
    from PySide6.QtCore import Qt
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
    beats = Beats(window)
    beats.start()
    for typed in typed_words():
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
    beats.stop()
    palette.reject()
    window.setProperty("leaving", True)
    window.close()
    desk.vault.close()
    return beats


def _wait(milliseconds: int) -> None:
    """Let events run, without the pauses of ``QTest.qWait``: a beat would wait for them."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
