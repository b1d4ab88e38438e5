"""A practice of thousands at a glance: Today, from client to client, and the list while typing."""

import random
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from coachdesk.system.settings import SettingsFile
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.theme import Look, new_application
from coachdesk.words import Words
from tests.bench.beats import OwnTime
from tests.bench.figures import Figure, middle, percentile
from tests.bench.generated import SIZES, Practices, texts_of, vocabulary
from tests.bench.practice import open_desk_on
from tests.bench.screen import painted, settle

ROUNDS, SWITCHES = 9, 25


def measure(practices: Practices) -> list[Figure]:
    """One window after the other, each over one practice."""
    figures: list[Figure] = []
    for size in practices.sizes:
        app, desk = new_application(), open_desk_on(practices.of(size))
        settings = SettingsFile(practices.folder / "today.json")
        window = MainWindow(desk, Look(app, "light"), Words(), settings)
        window.resize(1440, 868)
        window.begin()
        window.show()
        QTest.qWaitForWindowExposed(window)
        of = f"{size} clients, {texts_of(size)} texts"
        figures.append(Figure(f"Today of {of}", middle(_today(window)), "ms", 150))
        taken = percentile(_switches(window, size), 0.95)
        figures.append(Figure(f"from client to client among {size}, p95", taken, "ms", 100))
        taken = percentile(_filter_keys(window), 0.95)
        figures.append(Figure(f"filtering {size} clients, a key, p95", taken, "ms", 16))
        window.setProperty("leaving", True)
        window.close()
        desk.vault.close()
        window.deleteLater()
    return figures


def _today(window: MainWindow) -> list[float]:
    """From asking for Today to the end of what it does for it."""
    times, clock = [], OwnTime()
    for _ in range(ROUNDS):
        begun = clock.now()
        window.show_today()
        window.today.grab()
        times.append(clock.now() - begun)
    return times


def _switches(window: MainWindow, size: str) -> list[float]:
    """From asking for another client to the painted page; each client is new to the window."""
    dice = random.Random(6)
    numbers = dice.sample(range(SIZES[size][0]), SWITCHES + 1)
    window.open_client(f"c{numbers[0]:07}")  # makes the page
    settle()
    times = []
    for number in numbers[1:]:
        times.append(
            painted(window.client_page.pages, partial(window.open_client, f"c{number:07}"))
        )
        settle()
    return times


def _filter_keys(window: MainWindow) -> list[float]:
    """Names typed sign by sign, each to the painted rows, and taken back sign by sign."""
    clients, words = window.sidebar.clients, vocabulary()
    clients.show_filter()
    field = clients.filter_row.findChild(QWidget, "filter") or QApplication.focusWidget()
    assert field is not None
    view, times = clients.view.viewport(), []
    for typed in (words[0], words[30], f"{words[700][:3]} {words[9]}"):
        for sign in (*typed, *(Qt.Key.Key_Backspace for _ in typed)):
            times.append(painted(view, partial(QTest.keyClick, field, sign)))  # noqa: PERF401
        settle()
    clients.close_filter()
    return times
