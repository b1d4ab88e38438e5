"""Keys while a sheet is open: nothing acts behind it, Tab stays in it, Esc gives way."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from coachdesk.domain.client import Client
from coachdesk.ui.guide.opening import open_guide
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.shortcuts import fixed_keys
from coachdesk.ui.widgets.sheet import SHADE, Sheet
from coachdesk.ui.widgets.text import Label
from coachdesk.ui.widgets.toast import Toast
from tests.conftest import focused, let_events_run, press
from tests.ui.test_keys import keys, modal

Key = Qt.Key


@pytest.fixture
def page(window: MainWindow, client: Client) -> MainWindow:
    """The window in the client's first stage, with the keyboard in a text field."""
    window.open_client(client.id, "introductory", "story")
    assert isinstance(focused(), QWidget)
    return window


OPENERS: dict[str, Callable[[MainWindow], object]] = {
    "new client": lambda window: window.new_client(""),
    "shortcuts": lambda window: window.show_shortcuts(),
    "guide": open_guide,
    "handout": lambda window: window.open_handouts(window.client_page.engagement_id, "goals"),
}


# The handout sheet saves and prints by the same keys.
OF_THE_SHEET = {("handout", "save"), ("handout", "handout")}


@pytest.mark.parametrize("sheet", list(OPENERS))
def test_no_command_acts_behind_a_sheet(page: MainWindow, sheet: str) -> None:
    before = focused()
    OPENERS[sheet](page)
    let_events_run()
    opened = modal()
    assert opened is not None
    place, size = page.place(), page.room.settings.value.text_size
    folded = page.sidebar.is_folded()
    strip = page.client_page.guide.is_strip()
    for command in page.actions_table.commands():
        for written in command.keys:
            if command.key == "start" or (sheet, command.key) in OF_THE_SHEET:
                continue
            keys(page, written)
    assert modal() is opened
    assert page.place() == place
    assert page.room.settings.value.text_size == size
    assert (page.sidebar.is_folded(), page.client_page.guide.is_strip()) == (folded, strip)
    assert not page.findChildren(Toast)
    press(Key.Key_Escape)
    let_events_run()
    assert modal() is None
    assert focused() is before


@pytest.mark.parametrize("sheet", list(OPENERS))
def test_tab_stays_in_a_sheet(page: MainWindow, sheet: str) -> None:
    OPENERS[sheet](page)
    let_events_run()
    opened = modal()
    assert opened is not None
    for _ in range(40):
        press(Key.Key_Tab)
        assert opened.isAncestorOf(focused())
    opened.close()


def test_the_sheet_of_shortcuts_lists_every_command_and_the_fixed_keys(
    window: MainWindow,
) -> None:
    window.show_shortcuts()
    sheet = modal()
    assert sheet is not None
    shown = [each.full_text() for each in sheet.findChildren(Label)]
    commands = window.actions_table.commands()
    listed = [command.text for command in commands]
    fixed = [text for text, _ in fixed_keys(window.room.words)]
    assert shown[1::2] == [*listed, *fixed]  # after the title: words and keys in turn
    assert len({key for command in commands for key in command.keys}) == sum(
        len(command.keys) for command in commands
    )
    assert all(window.actions_table.action(command.key).shortcuts() for command in commands)
    sheet.close()


def test_a_sheet_that_grows_is_placed_anew(page: MainWindow) -> None:
    sheet = Sheet(page.room.look, page, "Recovery sheet")
    sheet.say("Short.")
    wrong = sheet.say("Group 5 is not what the sheet says. Please look again. " * 8)
    wrong.hide()
    sheet.open()
    let_events_run()
    before = sheet.height()
    wrong.show()
    let_events_run()
    assert sheet.height() > before
    top = sheet.y() - page.mapToGlobal(QPoint(0, 0)).y()
    assert top == max(SHADE, (page.height() - sheet.height()) // 3)
    sheet.reject()


def test_the_round_corners_of_a_sheet_show_the_dimmed_window(page: MainWindow) -> None:
    page.show_shortcuts()
    let_events_run()
    opened = modal()
    assert isinstance(opened, Sheet)
    place = opened.geometry().topLeft() - page.mapToGlobal(QPoint(0, 0))
    behind = page.grab().toImage().pixelColor(place)
    corner = opened.grab().toImage().pixelColor(0, 0)
    assert corner.alpha() == 255
    assert max(abs(corner.red() - behind.red()), abs(corner.blue() - behind.blue())) <= 2
