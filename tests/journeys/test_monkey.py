"""Hammering the window does not break it: no error, a whole vault, every step back and forth.

What the monkey did last is told with what went wrong; the seed is in the name of the test.
"""

import json
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog

from coachdesk.desk.desk import Desk
from coachdesk.desk.portability import export_archive, import_archive, read_json
from coachdesk.program import Program
from coachdesk.system.paths import Places
from tests.conftest import HandClock, let_events_run
from tests.journeys.monkey import QUIET, Monkey, listening

FEW, MANY = 500, 5_000
UNREMEMBERED = "seen_at"  # a clock's heartbeat is no act of the coach, so no step of undo

pytestmark = pytest.mark.qt_log_ignore(*QUIET, extend=True)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> HandClock:
    made, ids = HandClock(), count(1 << 40)
    monkeypatch.setattr("coachdesk.startup.now", made)
    monkeypatch.setattr("coachdesk.startup.new_id", lambda: f"{next(ids):016x}")
    return made


@pytest.fixture
def program(
    qapp: object, tmp_path: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    """The program on the sample practice; dialogs of the system are turned away at once."""
    for dialog in (QFileDialog, QPrintDialog):
        monkeypatch.setattr(dialog, "open", lambda self, *_: QDialog.reject(self))
    data = tmp_path / "data"
    data.mkdir()
    places = Places(data, tmp_path / "config")
    made = Program(data / "Practice.coachdesk", places, demo=True)
    made.window.resize(1440, 868)
    made.window.show()
    QTest.qWaitForWindowExposed(made.window)
    made.window.activateWindow()
    made.open_vault()
    let_events_run()
    yield made
    made.window.setProperty("leaving", True)
    made.window.close()
    made.look.set_text_size(100)
    made.close()
    made.window.deleteLater()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_monkey_breaks_nothing(program: Program, clock: HandClock) -> None:
    play(program, clock, seed=1, events=FEW)


@pytest.mark.release
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", range(100, 110))
def test_many_monkeys_break_nothing(program: Program, clock: HandClock, seed: int) -> None:
    play(program, clock, seed=seed, events=MANY)


def play(program: Program, clock: HandClock, seed: int, events: int) -> None:
    monkey = Monkey(program, clock, seed)
    with listening(monkey):
        monkey.play(events)
        assert not monkey.faults, monkey.told()
        monkey.come_to_rest()
        let_events_run()
        every_step_back_and_forth(program.desk)
        travels(program.desk)
    assert not monkey.faults, monkey.told()


def every_step_back_and_forth(desk: Desk) -> None:
    while desk.redo():
        let_events_run()
    before = kept(desk)
    back = forth = 0
    while desk.undo():
        back += 1
        let_events_run()
    while desk.redo():
        forth += 1
        let_events_run()
    assert forth == back > 0
    assert kept(desk) == before
    assert desk.vault.check() == ()


def travels(desk: Desk) -> None:
    before = kept(desk)
    import_archive(desk, read_json(json.dumps(export_archive(desk, "test"))))
    let_events_run()
    assert kept(desk) == before
    assert desk.vault.check() == ()


def kept(desk: Desk) -> Any:
    return without_heartbeats({**export_archive(desk, "test"), "exported_at": ""})


def without_heartbeats(plain: Any) -> Any:
    if isinstance(plain, dict):
        return {
            key: without_heartbeats(value) for key, value in plain.items() if key != UNREMEMBERED
        }
    return [without_heartbeats(each) for each in plain] if isinstance(plain, list) else plain
