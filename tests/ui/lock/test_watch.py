"""When nobody is there: no key and no pointer for a while, or a machine that slept."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow
from pytestqt.qtbot import QtBot

from coachdesk.system.settings import Settings, lock_minutes
from coachdesk.ui.lock.watch import Watch
from tests.conftest import HandClock

NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class Watched:
    """A watch with two clocks turned by hand, and what it told."""

    watch: Watch
    wall: HandClock
    window: QWindow
    steady: list[float]
    told: list[str]
    minutes: list[int]

    def pass_time(self, seconds: float, *, awake: float | None = None) -> None:
        """Let time pass in steps of the watch; ``awake``: how much of it the machine ran."""
        ran = seconds if awake is None else awake
        if awake is not None:
            self.wall.turn(seconds=seconds)
            self.steady[0] += ran
            self.watch.tick()
            return
        for _ in range(round(seconds / 5)):
            self.wall.turn(seconds=5)
            self.steady[0] += 5
            self.watch.tick()


@pytest.fixture
def watched(qtbot: QtBot, clock: HandClock) -> Watched:
    owner = QObject()
    steady, told, minutes = [1000.0], [], [10]  # type: ignore[var-annotated]
    watch = Watch(clock, lambda: minutes[0], owner, lambda: steady[0])
    watch.idle.connect(lambda: told.append("idle"))
    watch.slept.connect(lambda: told.append("slept"))
    watch.lock_pressed.connect(lambda: told.append("key"))
    watch.begin()
    window = QWindow()
    watch._on_window(window)
    made = Watched(watch, clock, window, steady, told, minutes)
    made.owner = owner  # type: ignore[attr-defined]
    return made


def test_it_tells_after_the_minutes_chosen_and_not_before(watched: Watched) -> None:
    watched.pass_time(595)
    assert watched.told == []
    watched.pass_time(5)
    assert watched.told == ["idle"]


def test_a_key_or_the_pointer_begins_the_time_anew(watched: Watched) -> None:
    watched.pass_time(400)
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, NONE, "a")
    QCoreApplication.sendEvent(watched.window, key)
    watched.pass_time(400)
    at, none = QPointF(5, 5), Qt.MouseButton.NoButton
    QCoreApplication.sendEvent(
        watched.window, QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, NONE)
    )
    watched.pass_time(400)
    assert watched.told == []
    QCoreApplication.sendEvent(watched.window, QEvent(QEvent.Type.UpdateRequest))
    watched.pass_time(200)
    assert watched.told == ["idle"], "what the program does by itself is no use of it"


def test_never_means_never(watched: Watched) -> None:
    watched.minutes[0] = 0
    watched.pass_time(100_000)
    assert watched.told == []


@pytest.mark.parametrize(
    ("seconds", "awake", "told"),
    [
        (3600, 5, ["slept"]),  # the steady clock stood still: Linux, a Mac
        (3600, 3600, ["slept"]),  # it went on, and the look came late: Windows
        (64, 5, []),
        (66, 5, ["slept"]),
        (5, 5, []),
        (-7200, 5, []),  # the clock was put back
    ],
)
def test_a_gap_between_the_clocks_means_the_machine_slept(
    watched: Watched, seconds: float, awake: float, told: list[str]
) -> None:
    watched.minutes[0] = 0
    watched.pass_time(seconds, awake=awake)
    assert watched.told == told
    watched.pass_time(60)
    assert watched.told == told, "one sleep is told once"


def test_nothing_is_watched_after_the_end(watched: Watched) -> None:
    watched.watch.end()
    watched.watch.end()
    assert not watched.watch._timer.isActive()
    watched.watch.begin()
    watched.pass_time(600)
    assert watched.told == ["idle"]


@pytest.mark.parametrize(
    ("kept", "minutes"), [(10, 10), (0, 0), (-3, 0), (1, 1), (60, 60), (90, 60)]
)
def test_the_minutes_kept_stay_within_an_hour(kept: int, minutes: int) -> None:
    assert lock_minutes(Settings(lock_after=kept)) == minutes
