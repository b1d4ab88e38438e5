"""The window at work: a long list, typing in a long text, going from stage to stage."""

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
from tests.bench.beats import OwnTime
from tests.bench.figures import Figure, middle, percentile
from tests.bench.practice import open_desk_on

LETTERS = 5000
NOTHING_MS = 200


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
    refreshed = [painted(view, clients.refresh) for _ in range(7)]
    clients.show_filter()
    field = clients.filter_row.findChild(QWidget, "filter") or QApplication.focusWidget()
    assert field is not None
    keys = []
    for word in ("lindell 9", "ruth 77", "tom", "amina s"):
        keys += [painted(view, partial(QTest.keyClick, field, letter)) for letter in word]
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
    settle()
    page = window.client_page
    first, again = [], []
    for times in (first, again, again):
        for stage in STAGE_KEYS:
            times.append(painted(page.pages, partial(page.open_stage, stage)))
            settle()
    return [
        Figure("stage opened for the first time", max(first), "ms", 100),
        Figure("stage switched, built before", max(again), "ms", 100),
    ]


def _typing(window: MainWindow) -> list[Figure]:
    engagement = engagements(window.room.desk, window.client_id())[-1]
    page = window.client_page
    page.show_engagement(engagement.id, "introductory", "story")
    settle()
    field = QApplication.focusWidget()
    assert field is not None
    field.insertPlainText(("words " * LETTERS)[:LETTERS])
    window.room.autosave.flush()
    settle()
    keys = []
    for n in range(300):
        letter = " " if n % 6 == 5 else "abcdefghij"[n % 10]
        keys.append(painted(field.viewport(), partial(QTest.keyClick, field, letter)))
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


def painted(widget: QWidget, act: Callable[[], object]) -> float:
    """Milliseconds from an act to the end of the next painting of a widget, waits for a
    processor left out.

    Where there is nothing to paint anew, to the end of what the act does at once.
    """
    watch = _Painted(widget)
    clock = OwnTime()
    begun = clock.now()
    act()
    QApplication.processEvents()
    took = at_once = clock.now() - begun
    while not watch.seen and took < NOTHING_MS:
        QApplication.processEvents()
        took = clock.now() - begun
    took = took if watch.seen else at_once
    widget.removeEventFilter(watch)
    watch.deleteLater()
    return took


def settle() -> None:
    for _ in range(50):
        QApplication.processEvents()
