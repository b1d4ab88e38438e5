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


def test_a_window_kept_from_a_larger_screen_ends_within_this_one(window: MainWindow) -> None:
    window.restore()
    window.setGeometry(40, 60, 1000, 1400)
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    screen, frame = window.screen().availableVirtualGeometry(), window.frameGeometry()
    assert frame.height() == screen.height()
    assert frame.top() == screen.top()
    window.resize(1000, 700)
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    assert window.height() == 700, "later on it is as large as the coach makes it"
