"""Tab follows the page as it is read, whatever was made first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from coachdesk.domain.client import Client
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.widgets.tab_order import move_focus, tab_stops
from tests.conftest import focused, let_events_run, press


def test_a_field_put_in_between_later_is_reached_in_between(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    lines = QVBoxLayout(page)
    first, last = QLineEdit(), QLineEdit()
    lines.addWidget(first)
    lines.addWidget(last)
    page.show()
    page.activateWindow()
    let_events_run()
    between = QLineEdit()
    lines.insertWidget(1, between)
    between.show()
    assert tab_stops(page) == [first, between, last]
    first.setFocus()
    assert move_focus(page, forward=True)
    assert page.focusWidget() is between
    move_focus(page, forward=False)
    move_focus(page, forward=False)
    assert page.focusWidget() is last


def test_hidden_and_disabled_fields_are_passed_over(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    lines = QVBoxLayout(page)
    fields = [QLineEdit() for _ in range(4)]
    for field in fields:
        lines.addWidget(field)
    page.show()
    assert tab_stops(page) == fields
    fields[1].hide()
    fields[2].setEnabled(False)
    assert tab_stops(page) == [fields[0], fields[3]]


def test_tab_leaves_the_last_field_of_a_stage_for_the_guide_and_the_footer(
    window: MainWindow, client: Client
) -> None:
    window.open_client(client.id, "introductory", "wrap_up")
    page = window.client_page
    stage = page.page()
    assert stage is not None
    stage.build_all()
    tab_stops(stage)[-1].setFocus()
    press(Qt.Key.Key_Tab)
    assert page.guide.isAncestorOf(focused())
    tab_stops(page.guide)[-1].setFocus()
    press(Qt.Key.Key_Tab)
    assert page.footer.isAncestorOf(focused())
