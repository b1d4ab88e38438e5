"""Every key of the Now-Desired track, and of the digits behind it."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coachdesk.ui.theme import Look
from coachdesk.ui.widgets.digits import digit_of, shift_gives_digits
from coachdesk.ui.widgets.rating_track import RatingTrack

SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def track(qtbot: QtBot, look: Look) -> RatingTrack:
    made = RatingTrack(look, "Money, now", "Money, desired")
    qtbot.addWidget(made)
    made.show()
    return made


def told(track: RatingTrack) -> list[tuple[str, int | None]]:
    heard: list[tuple[str, int | None]] = []
    track.now_rated.connect(lambda value: heard.append(("now", value)))
    track.desired_rated.connect(lambda value: heard.append(("desired", value)))
    return heard


@pytest.mark.parametrize(
    ("key", "value"), [(Qt.Key.Key_1, 1), (Qt.Key.Key_9, 9), (Qt.Key.Key_0, 10)]
)
def test_a_digit_rates_and_zero_is_ten(track: RatingTrack, key: Qt.Key, value: int) -> None:
    heard = told(track)
    QTest.keyClick(track.now_stop, key)
    QTest.keyClick(track.desired_stop, key)
    assert heard == [("now", value), ("desired", value)]
    assert track.now_stop.accessibleDescription() == f"{value} of 10"


def test_shift_and_a_digit_rates_desired_from_the_now_stop(track: RatingTrack) -> None:
    heard = told(track)
    QTest.keyClick(track.now_stop, Qt.Key.Key_8, SHIFT)
    QTest.keyClick(track.now_stop, Qt.Key.Key_Asterisk, SHIFT)
    QTest.keyClick(track.now_stop, Qt.Key.Key_ParenRight, SHIFT)
    assert heard == [("desired", 8), ("desired", 8), ("desired", 10)]


def test_arrows_nudge_within_the_scale_and_with_shift_nudge_desired(track: RatingTrack) -> None:
    track.show_values(9, 2)
    heard = told(track)
    for _ in range(2):
        QTest.keyClick(track.now_stop, Qt.Key.Key_Right)
    for _ in range(2):
        QTest.keyClick(track.desired_stop, Qt.Key.Key_Left)
    QTest.keyClick(track.now_stop, Qt.Key.Key_Right, SHIFT)
    assert heard == [("now", 10), ("now", 10), ("desired", 1), ("desired", 1), ("desired", 2)]


def test_a_first_nudge_begins_in_the_middle_and_desired_begins_at_now(track: RatingTrack) -> None:
    heard = told(track)
    QTest.keyClick(track.now_stop, Qt.Key.Key_Left)
    QTest.keyClick(track.desired_stop, Qt.Key.Key_Right)
    assert heard == [("now", 5), ("desired", 5)]


def test_delete_clears_the_stop_it_is_pressed_on(track: RatingTrack) -> None:
    track.show_values(4, 8)
    heard = told(track)
    QTest.keyClick(track.now_stop, Qt.Key.Key_Delete)
    QTest.keyClick(track.desired_stop, Qt.Key.Key_Backspace)
    assert heard == [("now", None), ("desired", None)]
    assert track.now_stop.rating is None


def test_a_track_for_reading_only_takes_no_rating(track: RatingTrack) -> None:
    track.show_values(4, 8)
    track.set_reading(True)
    heard = told(track)
    for key in (Qt.Key.Key_5, Qt.Key.Key_Right, Qt.Key.Key_Delete):
        QTest.keyClick(track.now_stop, key)
    QTest.mouseClick(track, Qt.MouseButton.LeftButton, NONE, QPoint(10, 16))
    assert heard == []
    assert track.now_stop.rating == 4


def test_the_pointer_sets_now_and_with_shift_desired(track: RatingTrack) -> None:
    heard = told(track)
    left, right = QPoint(4, 16), QPoint(track.width() - 4, 16)
    QTest.mouseClick(track, Qt.MouseButton.LeftButton, NONE, left)
    QTest.mouseClick(track, Qt.MouseButton.LeftButton, SHIFT, right)
    assert heard == [("now", 1), ("desired", 10)]
    assert track.desired_stop.hasFocus() or track.focusProxy() is None


def key_at(key: int, modifiers: Qt.KeyboardModifier, code: int) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, code, code, 0, "")


def test_the_digit_row_counts_by_its_place_under_any_layout(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    # AZERTY: the key of 1 gives "&", and "1" with Shift; a German Shift+2 gives a quote.
    assert digit_of(key_at(Qt.Key.Key_Ampersand, NONE, 10)) == (1, False)
    assert shift_gives_digits(key_at(Qt.Key.Key_Ampersand, NONE, 10))
    assert digit_of(key_at(Qt.Key.Key_1, SHIFT, 10)) == (1, True)
    assert digit_of(key_at(Qt.Key.Key_QuoteDbl, SHIFT, 11)) == (2, True)
    assert digit_of(key_at(Qt.Key.Key_0, NONE, 19)) == (10, False)
    assert not shift_gives_digits(key_at(Qt.Key.Key_0, NONE, 19))
    assert digit_of(key_at(Qt.Key.Key_A, NONE, 38)) is None


@pytest.mark.parametrize(("platform", "code"), [("windows", 4), ("cocoa", 20), ("wayland", 12)])
def test_each_system_numbers_its_keys_in_its_own_way(
    monkeypatch: pytest.MonkeyPatch, platform: str, code: int
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    assert digit_of(key_at(Qt.Key.Key_QuoteDbl, NONE, code)) == (3, False)


def test_keys_held_with_control_and_those_of_the_keypad_are_told_apart() -> None:
    control, keypad = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.KeypadModifier
    assert digit_of(key_at(Qt.Key.Key_5, control, 0)) is None
    assert digit_of(key_at(Qt.Key.Key_5, keypad, 0)) == (5, False)
    assert digit_of(key_at(Qt.Key.Key_Plus, keypad, 0)) is None
