"""The frame: a client is added, opened and written about by keyboard."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coachdesk.domain.answer import Answer
from coachdesk.domain.client import Client
from coachdesk.ui.main_window import MainWindow
from tests.conftest import focused, press, type_text

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_new_client_is_added_and_written_about_by_keyboard(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    type_text("Zoë Łuczak")
    press(Qt.Key.Key_Return)
    assert [client.name for client in window.room.desk.vault.all(Client)] == ["Zoë Łuczak"]
    assert window.client_page.stage == "introductory"
    window.client_page.show_section("story")
    type_text("A new manager in February. Ж")
    press(Qt.Key.Key_Tab)
    kept = window.room.desk.vault.all(Answer)
    assert [(answer.key, answer.value) for answer in kept] == [
        ("why_now", "A new manager in February. Ж")
    ]
    assert window.saved()
    assert focused().accessibleName().startswith("If this went brilliantly")


def test_a_window_that_would_hang_out_of_the_screen_comes_in_once(window: MainWindow) -> None:
    screen = window.screen().availableVirtualGeometry()
    window.restore()
    window.setGeometry(0, screen.bottom() - 300, 960, 640)
    activate = QEvent(QEvent.Type.WindowActivate)
    QApplication.sendEvent(window, activate)
    assert window.frameGeometry().bottom() == screen.bottom()
    assert window.height() == 640
    window.move(0, screen.bottom() - 300)
    QApplication.sendEvent(window, activate)
    assert window.y() == screen.bottom() - 300, "later on it is where the coach puts it"
