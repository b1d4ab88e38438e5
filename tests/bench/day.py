"""Whether a window that stays open for a working day grows: eight hours, turned by hand.

Every quarter of an hour has what a coach does in one: opens a client, goes through the stages,
types notes, previews a handout, goes to every page of the sidebar, searches and filters; every hour
the practice is put down and taken up again, as the lock does. The first hour is the warm-up.
"""

import ctypes
import gc
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from coachdesk.desk.clients import engagements
from coachdesk.domain.handout import HandoutKind
from coachdesk.domain.stage import STAGE_KEYS
from coachdesk.storage.vault import open_vault
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.clients.sidebar import CALENDAR, HANDOUTS, LOG, MONEY, SETTINGS, TODAY
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.theme import Look, new_application
from coachdesk.words import Words
from tests.bench.figures import Figure
from tests.bench.generated import Practices
from tests.conftest import HandClock, made_desk

HOURS, QUARTERS = 8, 4
CLIENTS_A_QUARTER = 1
MOST_MB, MOST_OBJECTS = 20, 500
Counts = tuple[float, int, int]
"""MB in use, widgets, and objects Python holds for Qt's."""


def measure(practices: Practices) -> list[Figure]:
    """The growth after the first hour until the last."""
    app, clock = new_application(), HandClock(datetime.now(UTC))
    path = practices.of("2,000")
    desk = made_desk(open_vault(path), clock)
    settings = SettingsFile(practices.folder / "day.json")
    window = MainWindow(desk, Look(app, "light"), Words(), settings)
    window.resize(1440, 868)
    window.begin()
    window.show()
    QTest.qWaitForWindowExposed(window)
    told: list[Counts] = []
    for hour in range(HOURS):
        for quarter in range(QUARTERS):
            _quarter(window, hour * QUARTERS + quarter)
            clock.turn(minutes=60 / QUARTERS)
        _lock_and_open(window, path)
        told.append(_counts())
        print(f"hour {hour + 1}: %.1f MB, %d widgets, %d objects" % told[-1], flush=True)
    window.setProperty("leaving", True)
    window.close()
    desk.put_down()
    window.deleteLater()
    first, last = told[0], told[-1]
    return [
        Figure("memory grown from hour 1 to hour 8", last[0] - first[0], "MB", MOST_MB),
        Figure("widgets grown meanwhile", last[1] - first[1], "", MOST_OBJECTS),
        Figure("objects of Qt held by Python grown", last[2] - first[2], "", MOST_OBJECTS),
    ]


def _quarter(window: MainWindow, number: int) -> None:
    for at in range(CLIENTS_A_QUARTER):
        _with_client(window, f"c{(number * CLIENTS_A_QUARTER + at) * 7 % 2_000:07}")
    for place in (TODAY, HANDOUTS, LOG, CALENDAR, MONEY, SETTINGS, TODAY):
        window.sidebar.went.emit(place)
        _settle()
    _search(window)
    _filter(window)


def _with_client(window: MainWindow, client_id: str) -> None:
    window.open_client(client_id)
    _settle()
    page = window.client_page
    for stage in STAGE_KEYS:
        page.open_stage(stage)
        _settle()
    window.open_client(client_id, "introductory", "story")
    _settle()
    field = QApplication.focusWidget()
    if isinstance(field, QTextEdit):
        QTest.keyClicks(field, "What was said today, and what comes of it. ")
        window.room.autosave.flush()
    found = engagements(window.room.desk, client_id)[-1]
    window.open_handouts(found.id, HandoutKind.GOALS)
    _settle(200)
    _close_sheets()
    window.undoing.toasts.clear()


def _search(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    _settle()
    palette = QApplication.activeModalWidget()
    if palette is not None:
        for sign in "bade ki":
            QTest.keyClick(QApplication.focusWidget() or palette, sign)
            _settle(40)
    _close_sheets()


def _filter(window: MainWindow) -> None:
    clients = window.sidebar.clients
    clients.show_filter()
    field = QApplication.focusWidget()
    if field is not None:
        QTest.keyClicks(field, "bak")
    _settle()
    clients.close_filter()


def _lock_and_open(window: MainWindow, path: Path) -> None:
    """Put the practice down and take it up again, as the lock does."""
    desk = window.room.desk
    window.room.autosave.flush()
    desk.put_down()
    desk.receive(open_vault(path))
    window.show_practice()
    _settle()


def _close_sheets() -> None:
    while (sheet := QApplication.activeModalWidget()) is not None:
        _rejecting(sheet)()
        _settle()


def _rejecting(sheet: object) -> Callable[[], None]:
    found: Callable[[], None] = getattr(sheet, "reject", getattr(sheet, "close", None))
    return found


def _settle(times: int = 20) -> None:
    for _ in range(times):
        QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _counts() -> Counts:
    _settle()
    gc.collect()
    _give_back()
    held = sum(isinstance(each, QObject) for each in gc.get_objects())
    return _rss_mb(), len(QApplication.allWidgets()), held


def _give_back() -> None:
    """Have the C library return what it holds free, so that only what is in use is counted."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


def _rss_mb() -> float:
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0
