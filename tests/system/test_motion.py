"""Whether the system asks for less movement, as the desktop portal tells it."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from coachdesk.system.motion import ANIMATIONS, PATH, REDUCED, SETTINGS, SystemMotion


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the portal is Linux’s")
def test_the_portal_tells_of_less_movement_and_of_more(qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusServer, QDBusVariant

    server = QDBusServer(f"unix:tmpdir={tmp_path}")
    ends: list[QDBusConnection] = []
    server.newConnection.connect(lambda end: ends.append(QDBusConnection(end)))
    name = f"portal-{tmp_path.name}"
    bus = QDBusConnection.connectToPeer(server.address(), name)
    qtbot.waitUntil(lambda: bool(ends), timeout=5000)
    owner, told = QObject(), list[bool]()
    motion = SystemMotion(owner)
    motion.told.connect(told.append)
    assert motion.ask_on(bus, "")

    def tell(key: tuple[str, str], value: object) -> None:
        message = QDBusMessage.createSignal(PATH, SETTINGS, "SettingChanged")
        variant = QDBusVariant()
        variant.setVariant(value)
        message.setArguments([*key, variant])
        assert ends[0].send(message)
        count = len(told)
        qtbot.waitUntil(lambda: len(told) > count, timeout=5000)

    qtbot.waitUntil(lambda: len(told) == 2, timeout=5000)
    assert told == [True, True], "where nobody answers, nothing is asked for"
    tell(ANIMATIONS, False)
    tell(REDUCED, 0)
    assert told[-2:] == [False, False]
    tell(ANIMATIONS, True)
    tell(REDUCED, 1)
    assert told[-2:] == [True, False]
    QDBusConnection.disconnectFromPeer(name)
