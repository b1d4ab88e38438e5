"""No part of a page flashes up as a window of its own before it finds its place."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from coachdesk.domain.client import Client
from coachdesk.domain.stage import STAGES
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.welcome.page import Welcome
from tests.conftest import let_events_run


class Watcher(QObject):
    """Notes every widget that is shown as a window, other than the window itself."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Show or isinstance(watched, MainWindow):
            return False
        if isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


@pytest.fixture
def watcher(qapp: QApplication) -> Iterator[Watcher]:
    """Watches while a test runs."""
    made = Watcher(qapp)
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)
    made.deleteLater()


def test_the_first_pages_and_the_settings(watcher: Watcher, window: MainWindow) -> None:
    window.cover(Welcome(window.room, window))
    let_events_run()
    window.uncover()
    for part in ("profile", "paper", "appearance", "keep", "about"):
        window.show_settings(part)
    window.show_handouts()
    window.show_today()
    let_events_run()
    assert watcher.seen == []


@pytest.mark.parametrize("stage", ["overview", *(stage.key for stage in STAGES)])
def test_every_stage(watcher: Watcher, window: MainWindow, client: Client, stage: str) -> None:
    window.open_client(client.id, stage)
    page = window.client_page.page()
    if page is not None:
        page.build_all()
    let_events_run()
    assert watcher.seen == []
