"""Finding the way through the window by keyboard, as every journey test does it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coachdesk.ui.main_window import MainWindow
from tests.conftest import HandClock, focused, let_events_run, press, type_text

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

MOST = 110  # stops on the longest page


def name() -> str:
    """What a screen reader calls the widget that has the keyboard."""
    return focused().accessibleName()


def tab_to(wanted: str) -> None:
    """Press Tab until what has the keyboard is called so; nothing is pressed if it is already."""
    _go_to(wanted)


def back_to(wanted: str) -> None:
    """Press Shift+Tab until what has the keyboard is called so."""
    _go_to(wanted, SHIFT)


def _go_to(wanted: str, *modifiers: Qt.KeyboardModifier) -> None:
    for _ in range(MOST):
        if name() == wanted:
            return
        press(K.Key_Tab, *modifiers)
    raise AssertionError(f"Tab never reaches “{wanted}”, only “{name()}”")


def write(field: str, text: str) -> None:
    """Go to a field by Tab and type into it."""
    tab_to(field)
    type_text(text)


def enter_lines(field: str, *lines: str) -> None:
    """Type lines one after the other into a field that keeps a line at Enter."""
    tab_to(field)
    for line in lines:
        type_text(line + "\n")


def next_section(window: MainWindow) -> None:
    """On to the next section of the page."""
    QTest.keyClick(window, K.Key_PageDown, CTRL)
    let_events_run()


def go_to_stage(number: int) -> None:
    """Ctrl+G and the number of a stage; 0 is the overview."""
    QTest.keyClick(focused(), K.Key_G, CTRL)
    press(K(K.Key_0.value + number))
    let_events_run()


def second(window: MainWindow) -> None:
    """The clock's next second, as its timer tells it."""
    window.client_page.runner._second.timeout.emit()


def pass_time(window: MainWindow, clock: HandClock, *, minutes: int) -> None:
    """Let minutes pass with the window awake: a heartbeat every fifteen seconds."""
    for _ in range(minutes * 4):
        clock.turn(seconds=15)
        second(window)
