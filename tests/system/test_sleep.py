"""Sleep and a locked screen, as the system tells of them."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from coachdesk.system.sleep import MANAGER, MANAGER_PATH, SESSION, Sleep
from coachdesk.system.sleep_windows import (
    POWER_BROADCAST,
    SESSION_CHANGE,
    SESSION_LOCK,
    SUSPEND,
    WindowsHook,
)

OURS, OTHERS = "/org/freedesktop/login1/session/_31", "/org/freedesktop/login1/session/_32"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="logind is Linux’s")
def test_logind_tells_of_sleep_and_of_a_lock_of_ones_own_session_only(
    qtbot: QtBot, tmp_path: Path
) -> None:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusServer

    server = QDBusServer(f"unix:tmpdir={tmp_path}")
    ends: list[QDBusConnection] = []
    server.newConnection.connect(lambda end: ends.append(QDBusConnection(end)))
    bus = QDBusConnection.connectToPeer(server.address(), f"logind-{tmp_path.name}")
    qtbot.waitUntil(lambda: bool(ends), timeout=5000)
    owner, told = QObject(), list[str]()
    sleep = Sleep(owner)
    sleep.going.connect(lambda: told.append("going"))
    sleep.screen_locked.connect(lambda: told.append("locked"))
    assert sleep.listen_to(bus, "")
    assert sleep.listen_to_session(OURS)

    def tell(path: str, interface: str, name: str, *arguments: object) -> None:
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(arguments))
        assert ends[0].send(message)

    tell(MANAGER_PATH, MANAGER, "PrepareForSleep", False)
    tell(OTHERS, SESSION, "Lock")
    tell(OURS, SESSION, "Unlock")
    tell(OURS, SESSION, "Lock")
    qtbot.waitUntil(lambda: told == ["locked"], timeout=5000)
    tell(MANAGER_PATH, MANAGER, "PrepareForSleep", True)
    qtbot.waitUntil(lambda: told == ["locked", "going"], timeout=5000)
    QDBusConnection.disconnectFromPeer(f"logind-{tmp_path.name}")


def test_listening_where_nobody_tells_fails_nothing(qtbot: QtBot) -> None:
    owner = QObject()
    Sleep(owner).listen()


def test_messages_of_windows_mean_sleep_or_a_locked_screen(qtbot: QtBot) -> None:
    told: list[str] = []
    hook = WindowsHook(lambda: told.append("going"), lambda: told.append("locked"))
    hook.heard(POWER_BROADCAST, SUSPEND)
    hook.heard(POWER_BROADCAST, 18)  # it woke up
    hook.heard(SESSION_CHANGE, 8)  # unlocked
    hook.heard(SESSION_CHANGE, SESSION_LOCK)
    assert told == ["going", "locked"]
