"""The lock page by itself: waits that grow, Caps Lock, the eye and the clock."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QClipboard, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coachdesk.domain.patience import LONGEST, Patience, delay_after
from coachdesk.ui.lock.caps import caps_lock
from coachdesk.ui.lock.closing import forget_copied
from coachdesk.ui.lock.page import LockPage
from coachdesk.ui.theme import Look
from coachdesk.words import Words
from tests.conftest import HandClock, let_events_run

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@dataclass
class Asked:
    """A page, and what it sent out."""

    page: LockPage
    patience: Patience
    given: list[str] = field(default_factory=list)
    time: str = ""


def on_page(page: LockPage, part: QWidget) -> QRect:
    """Where a part stands on the page."""
    return QRect(part.mapTo(page, QPoint(0, 0)), part.size())


@pytest.fixture
def asked(look: Look, words: Words, clock: HandClock, qtbot: QtBot) -> Asked:
    patience = Patience(clock)
    made: list[Asked] = []

    def time() -> str:
        return made[0].time if made else ""

    page = LockPage(look, words, "Northlight Coaching", patience, time)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    made.append(Asked(page, patience))
    page.passphrase_given.connect(made[0].given.append)
    return made[0]


def test_the_wait_doubles_from_a_second_to_a_minute_and_ends_with_the_right_one(
    clock: HandClock,
) -> None:
    assert [delay_after(n) for n in range(9)] == [0, 1, 2, 4, 8, 16, 32, LONGEST, LONGEST]
    patience = Patience(clock)
    for n in range(3):
        patience.wrong()
        assert patience.seconds() == delay_after(n + 1)
    clock.turn(seconds=1.5)
    assert patience.seconds() == 3
    clock.turn(hours=-5)
    assert patience.seconds() == 4, "a clock put back makes nobody wait for hours"
    patience.right()
    assert patience.seconds() == 0
    assert not patience.failed


def test_while_it_waits_nothing_is_sent_and_the_seconds_are_told(
    asked: Asked, clock: HandClock
) -> None:
    page = asked.page
    page.field.setText("wrong")
    page.unlock()
    assert asked.given == ["wrong"]
    asked.patience.wrong()
    asked.patience.wrong()
    page.refuse()
    assert page.said.text() == "That is not it. Please wait 2 seconds."
    page.unlock()
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert asked.given == ["wrong"]
    clock.turn(seconds=1)
    page.tick()
    assert page.said.text() == "That is not it. Please wait 1 second."
    clock.turn(seconds=1)
    page.tick()
    assert page.said.text() == "That is not it."
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert asked.given == ["wrong", "wrong"]


def test_a_refusal_goes_when_something_else_is_typed_or_the_other_way_is_taken(
    asked: Asked, clock: HandClock
) -> None:
    page = asked.page
    page.field.setText("wrong")
    asked.patience.wrong()
    page.refuse()
    page.show_way(recovery=True)
    assert page.code_said.text() == "Please wait 1 second."
    clock.turn(seconds=1)
    page.tick()
    assert page.code_said.text() == "0 of 13 groups"
    page.show_way(recovery=False)
    assert page.said.isHidden()
    page.refuse()
    assert page.said.text() == "That is not it."
    QTest.keyClick(page.field, Qt.Key.Key_A)
    assert page.said.isHidden()


def test_nothing_on_the_page_moves_when_there_is_something_to_say(
    asked: Asked, clock: HandClock
) -> None:
    page = asked.page
    let_events_run()
    before = [on_page(page, each) for each in (page.field, page.open, page.recover)]
    asked.patience.wrong()
    page.refuse()
    let_events_run()
    assert not page.said.isHidden()
    assert [on_page(page, each) for each in (page.field, page.open, page.recover)] == before


def test_an_empty_field_sends_nothing_and_opening_is_said_on_the_button(asked: Asked) -> None:
    asked.page.unlock()
    assert asked.given == []
    asked.page.set_opening(True)
    assert asked.page.open.text() == "Opening…"
    assert not asked.page.open.isEnabled()
    asked.page.field.setText("something")
    asked.page.unlock()
    assert asked.given == []


def test_the_eye_shows_the_passphrase_and_hides_it_again(asked: Asked) -> None:
    field = asked.page.field
    assert field.displayText() != "secret" or not field.text()
    field.setText("secret")
    assert field.displayText() == "•" * len("secret")
    field.eye.click()
    assert field.displayText() == "secret"
    assert field.eye.accessibleName() == "Hide the passphrase"
    field.eye.click()
    assert field.displayText() != "secret"


@pytest.mark.parametrize(
    ("key", "text", "held", "known", "found"),
    [
        (Qt.Key.Key_A, "a", PLAIN, None, False),
        (Qt.Key.Key_A, "A", PLAIN, None, True),
        (Qt.Key.Key_A, "A", SHIFT, None, False),
        (Qt.Key.Key_A, "a", SHIFT, None, True),
        (Qt.Key.Key_1, "1", PLAIN, None, None),
        (Qt.Key.Key_1, "1", PLAIN, True, True),
        (Qt.Key.Key_A, "\x01", CONTROL, None, None),
        (Qt.Key.Key_CapsLock, "", PLAIN, None, None),
        (Qt.Key.Key_CapsLock, "", PLAIN, True, False),
        (0, "あ", PLAIN, None, None),
    ],
)
def test_letters_tell_of_caps_lock(
    key: int, text: str, held: Qt.KeyboardModifier, known: bool | None, found: bool | None
) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, int(key), held, text)
    assert caps_lock(event, known) is found


def test_caps_lock_is_told_under_the_field_while_it_is_on(asked: Asked) -> None:
    QTest.keyClick(asked.page.field, "a")
    assert asked.page.caps.isHidden()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_B, PLAIN, "B")
    asked.page.field.keyPressEvent(event)
    assert not asked.page.caps.isHidden()
    asked.page.field.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_B, PLAIN, "b"))
    assert asked.page.caps.isHidden()


def test_the_session_clock_is_told_while_one_runs(asked: Asked) -> None:
    assert asked.page.running.isHidden()
    asked.time = "33:12"
    asked.page.tick()
    let_events_run()
    assert not asked.page.running.isHidden()
    assert asked.page.running.accessibleName() == "The session clock is still running, 33:12"
    box = asked.page.running.geometry()
    assert asked.page.rect().contains(box)
    assert not box.intersects(on_page(asked.page, asked.page.recover))


class Board:
    """A clipboard that says whose its text is."""

    def __init__(self, *, ours: bool) -> None:
        self.ours, self.emptied = ours, []  # type: ignore[var-annotated]

    def ownsClipboard(self) -> bool:
        return self.ours

    def supportsSelection(self) -> bool:
        return True

    def ownsSelection(self) -> bool:
        return self.ours

    def clear(self, mode: QClipboard.Mode) -> None:
        self.emptied.append(mode)


def test_only_what_was_copied_here_is_taken_from_the_clipboard() -> None:
    ours, others = Board(ours=True), Board(ours=False)
    forget_copied(ours)  # type: ignore[arg-type]
    forget_copied(others)  # type: ignore[arg-type]
    assert ours.emptied == [QClipboard.Mode.Clipboard, QClipboard.Mode.Selection]
    assert others.emptied == []
