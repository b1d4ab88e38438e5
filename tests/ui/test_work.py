"""Jobs on a worker: the newest result reaches its owner; one that is gone is no trouble."""

from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QThreadPool
from pytestqt.qtbot import QtBot

from coachdesk.ui.work import Work
from tests.conftest import let_events_run


def failed(error: Exception) -> None:
    pytest.fail(str(error))


def destroy(owner: QObject) -> None:
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_newest_result_arrives_on_the_main_thread(qtbot: QtBot) -> None:
    heard: list[object] = []
    owner, gate = QObject(), Event()
    work = Work(owner)
    work.run(lambda: gate.wait(10), lambda _: heard.append("old"), failed)
    work.run(
        lambda: "new",
        lambda result: heard.append((result, QThread.isMainThread())),
        failed,
    )
    gate.set()
    qtbot.waitUntil(lambda: bool(heard))
    QThreadPool.globalInstance().waitForDone()
    let_events_run()
    assert heard == [("new", True)]
    destroy(owner)


def test_what_goes_wrong_is_told_to_the_owner(qtbot: QtBot) -> None:
    told: list[Exception] = []
    owner = QObject()
    Work(owner).run(lambda: 1 / 0, lambda _: None, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], ZeroDivisionError)
    destroy(owner)


def test_an_owner_destroyed_while_its_job_ends_hears_nothing(qapp: QCoreApplication) -> None:
    heard: list[object] = []
    for _ in range(200):
        owner = QObject()
        Work(owner).run(lambda: 1, heard.append, failed)
        destroy(owner)
    QThreadPool.globalInstance().waitForDone()
    let_events_run()
    assert heard == []
