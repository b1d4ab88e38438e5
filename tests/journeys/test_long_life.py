"""A window that stays open all day does not grow: what a client's pages were made of goes."""

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from coachdesk.desk.portability import import_archive, read_json
from coachdesk.domain.client import Client
from coachdesk.domain.stage import STAGES
from coachdesk.system import resources
from coachdesk.ui.main_window import MainWindow

NOISE = 60  # objects the garbage collector and Qt keep or drop by themselves


@pytest.fixture
def full(window: MainWindow) -> MainWindow:
    """The window on the sample practice."""
    import_archive(window.room.desk, read_json(resources.text("sample", "practice.json")))
    return window


def test_opening_clients_all_day_leaves_nothing_behind(full: MainWindow) -> None:
    round_of(full, 2)
    before = objects()
    round_of(full, 7)
    after = objects()
    assert after[0] <= before[0], after
    assert after[1] < before[1] + NOISE, after


@pytest.mark.release
@pytest.mark.timeout(900)
def test_opening_two_hundred_clients_leaves_nothing_behind(full: MainWindow) -> None:
    round_of(full, 12)
    before = objects()
    round_of(full, 200)
    after = objects()
    assert after[0] <= before[0], after
    assert after[1] < before[1] + NOISE, after


def round_of(window: MainWindow, clients: int) -> None:
    """Open so many clients in a row, each on every stage, and come back to Today."""
    ids = [client.id for client in window.room.desk.vault.all(Client)]
    for number in range(clients):
        window.open_client(ids[number % len(ids)])
        for stage in STAGES:
            window.client_page.open_stage(stage.key)
            page = window.client_page.page()
            assert page is not None
            page.build_all()
            QApplication.processEvents()
    for stage in ("closing", "overview"):  # so that what is shown last is the same each time
        window.open_client(ids[0], stage)
        QApplication.processEvents()
    window.show_today()


def objects() -> tuple[int, int]:
    """How many widgets there are, and how many objects Python holds for Qt's."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    held = sum(isinstance(each, QObject) for each in gc.get_objects())
    return len(QApplication.allWidgets()), held
