"""A monkey at the desk: anything a coach can press or click, in any order, from a seed.

It touches only what a person could: what is seen, enabled and in the window that has the word. It
opens no dialog of the system and never quits.
"""

import random
import sys
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QPoint, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from coachdesk.program import Program
from tests.conftest import HandClock

K = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier

QUIET = (  # what the platform without a screen cannot do
    "propagateSizeHints", "does not support raise", "does not support grabbing",
    "does not support QPlatformServices",
)  # fmt: skip
KEYS: tuple[tuple[Qt.Key, Qt.KeyboardModifier], ...] = (
    *((key, NONE) for key in (K.Key_Up, K.Key_Down, K.Key_Left, K.Key_Right, K.Key_Home)),
    *((key, NONE) for key in (K.Key_End, K.Key_PageUp, K.Key_PageDown, K.Key_Backspace)),
    *((key, NONE) for key in (K.Key_Return, K.Key_Enter, K.Key_Space, K.Key_Delete)),
    *((key, ALT) for key in (K.Key_Up, K.Key_Down)),
    *((key, SHIFT) for key in (K.Key_Tab, K.Key_Return, K.Key_F10)),
    *((key, CTRL) for key in (K.Key_A, K.Key_C, K.Key_V, K.Key_X, K.Key_Backspace)),
    (K.Key_Escape, NONE),
    (K.Key_Menu, NONE),
)
WORDS = (
    "7",
    "0",
    "5",
    "a",
    "Mara",
    "/",
    "2026-05-01",
    "<b>",
    "ж",
    "عربي",
    "👩🏽‍🌾",
    "e\u0301",
    "\n",
)
TRAIL = 40  # what was done last, told when something goes wrong


class Monkey:
    """One monkey at one program; ``faults`` is what went wrong so far."""

    def __init__(self, program: Program, clock: HandClock, seed: int) -> None:
        self.program, self.clock = program, clock
        self.dice = random.Random(seed)
        self.trail: deque[str] = deque(maxlen=TRAIL)
        self.faults: list[str] = []
        self.done = 0

    def play(self, events: int) -> None:
        """Do so many things, until something goes wrong."""
        for _ in range(events):
            self.clock.turn(seconds=self.dice.choice((0, 0, 1, 7, 90)))
            self._one()
            for _ in range(3):
                QApplication.processEvents()
            self.done += 1
            if self.faults:
                return

    def told(self) -> str:
        """What went wrong, and what was done before it."""
        return "\n".join([*self.faults, f"after {self.done} events:", *self.trail])

    def come_to_rest(self) -> None:
        """Close whatever stands open and let every word be kept."""
        for _ in range(12):
            QApplication.processEvents()
            open_now = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if open_now is None:
                break
            QTest.keyClick(open_now, K.Key_Escape)
        assert QApplication.activeModalWidget() is None, "a sheet does not close by Esc"
        assert self.program.window.room.autosave.flush()

    # What it does

    def _one(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            self._in_popup(popup)
            return
        window = QApplication.activeModalWidget() or self.program.window
        if QApplication.activeWindow() is None:
            window.activateWindow()
        modal = window is not self.program.window
        acts: tuple[tuple[Callable[[QWidget], None], int], ...] = (
            (self._tab, 25),
            (self._key, 20),
            (self._type, 18),
            (self._click_anywhere, 14),
            (self._click_a_stop, 18),
            (self._command, 2 if modal else 12),
            (self._escape, 6 if modal else 1),
            (self._context_menu, 1),
            (self._wait, 2),
            (self._resize, 0 if modal else 1),
        )
        act = self.dice.choices([each for each, _ in acts], [weight for _, weight in acts])[0]
        act(window)

    def _in_popup(self, popup: QWidget) -> None:
        key = self.dice.choices(
            (K.Key_Down, K.Key_Up, K.Key_Return, K.Key_Escape, K.Key_Right), (8, 2, 4, 4, 1)
        )[0]
        chosen = popup.activeAction().text() if _has_active(popup) else ""  # type: ignore[attr-defined]
        self._tell(f"in {_told(popup)}: {key.name} on “{chosen}”")
        QTest.keyClick(popup, key)

    def _tab(self, window: QWidget) -> None:
        self._press(window, K.Key_Tab, NONE)

    def _key(self, window: QWidget) -> None:
        self._press(window, *self.dice.choice(KEYS))

    def _escape(self, window: QWidget) -> None:
        self._press(window, K.Key_Escape, NONE)

    def _type(self, window: QWidget) -> None:
        target, text = window.focusWidget() or window, self.dice.choice(WORDS)
        self._tell(f"type {text!r} into {_told(target)}")
        for sign in text:
            if sign == "\n":
                QTest.keyClick(target, K.Key_Return)
            elif ord(sign) < 127:
                QTest.keyClick(target, sign)
            else:
                event = QInputMethodEvent()
                event.setCommitString(sign)
                QApplication.sendEvent(target, event)
            target = window.focusWidget() or window

    def _press(self, window: QWidget, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        target = window.focusWidget() or window
        self._tell(f"press {held.name} {key.name} in {_told(target)}")
        QTest.keyClick(target, key, held)

    def _click_anywhere(self, window: QWidget) -> None:
        at = QPoint(self.dice.randrange(window.width()), self.dice.randrange(window.height()))
        self._click(window.childAt(at), window, at)

    def _click_a_stop(self, window: QWidget) -> None:
        """Click something the keyboard can stop at, where it is seen."""
        stops = [
            each
            for each in window.findChildren(QWidget)
            if each.isVisible()
            and each.isEnabled()
            and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        if not stops:
            return
        target = self.dice.choice(stops)
        seen = target.visibleRegion().boundingRect()
        if not seen.isEmpty():
            self._click(target, target, seen.center())

    def _click(self, hit: QWidget | None, base: QWidget, at: QPoint) -> None:
        if hit is None or not hit.isEnabled():
            return
        place = hit.mapFrom(base, at) if hit is not base else at
        how = self.dice.choices((QTest.mouseClick, QTest.mouseDClick), (9, 1))[0]
        self._tell(f"{how.__name__} {_told(hit)} at {place.toTuple()}")
        how(hit, Qt.MouseButton.LeftButton, NONE, place)

    def _command(self, window: QWidget) -> None:
        command = self.dice.choice(self.program.window.actions_table.commands())
        written = self.dice.choice(command.keys)
        self._tell(f"command {written}")
        for each in QKeySequence(written):  # type: ignore[attr-defined]
            target = window.focusWidget() or window
            QTest.keyClick(target, each.key(), each.keyboardModifiers())

    def _context_menu(self, window: QWidget) -> None:
        self._press(window, K.Key_Menu, NONE)

    def _wait(self, window: QWidget) -> None:
        """Let what waits for a quiet moment happen now."""
        self._tell("wait")
        self.program.window.room.autosave.flush()

    def _resize(self, window: QWidget) -> None:
        size = self.dice.choice(((1440, 868), (1280, 800), (1024, 640), (1100, 700)))
        self._tell(f"resize {size}")
        window.resize(*size)

    def _tell(self, line: str) -> None:
        self.trail.append(line)


@contextmanager
def listening(monkey: Monkey) -> Iterator[None]:
    """While this lasts, whatever goes wrong anywhere is told to the monkey, and printed."""

    def on_error(
        kind: type[BaseException], error: BaseException, where: TracebackType | None
    ) -> None:
        text = "".join(traceback.format_exception(kind, error, where))
        monkey.faults.append(text)
        sys.stderr.write(text)

    def on_message(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
        if not any(each in text for each in QUIET):
            monkey.faults.append(f"Qt says: {text}")

    hooks = sys.excepthook, sys.unraisablehook
    sys.excepthook = on_error
    sys.unraisablehook = lambda told: on_error(
        told.exc_type, told.exc_value or told.exc_type(), told.exc_traceback
    )
    before = qInstallMessageHandler(on_message)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        sys.excepthook, sys.unraisablehook = hooks


def _has_active(popup: QWidget) -> bool:
    return isinstance(popup, QMenu) and popup.activeAction() is not None


def _told(widget: QWidget) -> str:
    name = widget.accessibleName()
    return f"{type(widget).__name__}({name})" if name else type(widget).__name__
