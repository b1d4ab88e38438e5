"""The window at work: a long list, typing in a long text, going from stage to stage."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from coachdesk.desk.clients import engagements
from coachdesk.domain.stage import STAGE_KEYS
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.theme import Look, new_application
from coachdesk.words import Words
from tests.bench.figures import Figure, middle, percentile
from tests.bench.practice import open_desk_on

LETTERS = 5000


def measure(folder: Path, practice: Path) -> list[Figure]:
    """Everything on one window over ten thousand clients."""
    app = new_application()
    desk = open_desk_on(practice)
    window = MainWindow(desk, Look(app, "light"), Words(), SettingsFile(folder / "s.json"))
    window.resize(1440, 868)
    window.begin()
    window.show()
    QTest.qWaitForWindowExposed(window)
    figures = [*_list(window), *_stages(window), *_typing(window)]
    window.setProperty("leaving", True)
    window.close()
    desk.vault.close()
    return figures


def _list(window: MainWindow) -> list[Figure]:
    clients = window.sidebar.clients
    view = clients.view.viewport()
    refreshed = [_painted(view, clients.refresh) for _ in range(7)]
    clients.show_filter()
    field = clients.filter_row.findChild(QWidget, "filter") or QApplication.focusWidget()
    assert field is not None
    keys = []
    for word in ("lindell 9", "ruth 77", "tom", "amina s"):
        keys += [_painted(view, partial(QTest.keyClick, field, letter)) for letter in word]
        field.clear()
        QApplication.processEvents()
    clients.close_filter()
    return [
        Figure("list of 10,000 clients ready", middle(refreshed), "ms", 50),
        Figure("filtering 10,000 clients, a key", percentile(keys, 0.95), "ms", 16),
    ]


def _stages(window: MainWindow) -> list[Figure]:
    client = window.room.desk.vault.rows("SELECT id FROM client LIMIT 1")[0][0]
    window.open_client(str(client))
    _settle()
    page = window.client_page
    first, again = [], []
    for times in (first, again, again):
        for stage in STAGE_KEYS:
            times.append(_painted(page.pages, partial(page.open_stage, stage)))
            _settle()
    return [
        Figure("stage opened for the first time", max(first), "ms", 100),
        Figure("stage switched, built before", max(again), "ms", 100),
    ]


def _typing(window: MainWindow) -> list[Figure]:
    engagement = engagements(window.room.desk, window.client_id())[-1]
    page = window.client_page
    page.show_engagement(engagement.id, "introductory", "story")
    _settle()
    field = QApplication.focusWidget()
    assert field is not None
    field.insertPlainText(("words " * LETTERS)[:LETTERS])
    window.room.autosave.flush()
    _settle()
    keys = []
    for n in range(300):
        letter = " " if n % 6 == 5 else "abcdefghij"[n % 10]
        keys.append(_painted(field.viewport(), partial(QTest.keyClick, field, letter)))
    window.room.autosave.flush()
    return [Figure("key to glyph, 5,000 characters, p95", percentile(keys, 0.95), "ms", 16)]


class _Painted(QObject):
    """Notes that a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen = self.seen or event.type() is QEvent.Type.Paint
        return False


def _painted(widget: QWidget, act: Callable[[], object]) -> float:
    """Milliseconds from an act to the end of the next painting of a widget."""
    watch = _Painted(widget)
    begun = time.perf_counter()
    act()
    while not watch.seen:
        QApplication.processEvents()
    took = (time.perf_counter() - begun) * 1000
    widget.removeEventFilter(watch)
    watch.deleteLater()
    return took


def _settle() -> None:
    for _ in range(50):
        QApplication.processEvents()
