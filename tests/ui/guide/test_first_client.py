"""The guide's first chapter, done as it is written: the keys it names lead to a Goals page."""

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from coachdesk.desk.desk import Desk
from coachdesk.domain.client import Client
from coachdesk.domain.goal import Goal
from coachdesk.domain.session import Session
from coachdesk.ui.handouts.sheet import HandoutSheet
from coachdesk.ui.main_window import MainWindow
from tests.conftest import let_events_run, press, type_text
from tests.handouts.reading import texts
from tests.journeys.coach import choose
from tests.journeys.keys import CTRL, K, go_to_stage, name
from tests.ui.handout_keys import saved_bytes, settled

GOAL = "Lead the planning team"


def test_the_first_client_in_five_minutes(
    window: MainWindow, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    # 1. A name is enough.
    window.show_today()
    window.today.new.click()
    type_text("Ines Falk\n")
    let_events_run()
    client = desk.vault.all(Client)[0]
    assert (window.client_id(), window.place()[1]) == (client.id, "introductory")
    # 3. The second stage, and the clock.
    go_to_stage(2)
    press(K.Key_Return, CTRL)
    choose("In the room")
    assert [each.stage for each in desk.vault.all(Session) if each.clock] == ["opening"]
    # 4. Two digits.
    tabs = window.client_page.tabs.findChildren(QAbstractButton)
    next(each for each in tabs if each.text() == "Areas & goals").click()
    let_events_run()
    assert name() == "Work & career, now"
    type_text("5")
    press(K.Key_Tab)
    type_text("8")
    # 5. Enter, and the goal.
    press(K.Key_Return)
    type_text(GOAL)
    window.room.autosave.flush()
    assert [each.statement for each in desk.vault.all(Goal)] == [GOAL]
    # 6. The page.
    press(K.Key_P, CTRL)
    sheet = settled(window.findChildren(HandoutSheet)[-1], qtbot)
    page = " ".join(texts(saved_bytes(sheet, tmp_path / "Goals.pdf", qtbot)))
    assert GOAL in page
    assert "5" in page
    sheet.close()
    # 7. Finish.
    window.client_page.header.finish.click()
    let_events_run()
    held = [each for each in desk.vault.all(Session) if each.clock]
    assert [each.finished_at is not None for each in held] == [True]
