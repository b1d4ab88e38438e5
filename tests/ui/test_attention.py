"""Beside the sessions of Today: steps due, what is worth a look, the copies; and preparing."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMenu
from pytestqt.qtbot import QtBot

from coachdesk.desk.clients import add_client, engagements, set_status
from coachdesk.desk.desk import Desk
from coachdesk.desk.goals import add_goal
from coachdesk.desk.practice import change_practice
from coachdesk.desk.sessions import Place, change_note, change_session, plan_session, set_answer
from coachdesk.desk.steps import add_step
from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.put_off import PutOff
from coachdesk.domain.session import Attendance
from coachdesk.domain.step import StepReview
from coachdesk.storage.vault import open_vault
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.calendar.plan_sheet import PlanningSheet
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.prepare.sheet import PrepareSheet
from coachdesk.ui.theme import Look
from coachdesk.words import Words
from tests.conftest import HandClock, focused, let_events_run, made_desk, press, type_text

K = Qt.Key
TODAY = datetime(2026, 4, 14, tzinfo=UTC)


def met(desk: Desk, clock: HandClock, name: str, days: int, notes: str = "We met.") -> str:
    """An active client met so many days ago; returns the engagement's id."""
    client = add_client(desk, name)
    engagement = engagements(desk, client.id)[0]
    set_status(desk, client.id, ClientStatus.ACTIVE)
    place = Place(engagement.id, "introductory")
    plan_session(desk, place, clock() - timedelta(days=days))
    change_session(desk, place, attendance=Attendance.HELD, shared_notes=notes)
    return engagement.id


def said(rows: list[list[QAbstractButton]]) -> list[list[str]]:
    return [[each.accessibleName() for each in cells] for cells in rows]


def step_rows(window: MainWindow) -> list[list[str]]:
    return said([list(each) for each in window.today.beside.steps.rows()])


def sign_rows(window: MainWindow) -> list[str]:
    return [cells[0].accessibleName() for cells in window.today.beside.signs.rows()]


def test_steps_due_are_ticked_by_keyboard_in_one_act_that_can_be_taken_back(
    window: MainWindow, desk: Desk, clock: HandClock
) -> None:
    change_practice(desk, coach="Elin Sandmark")
    engagement = met(desk, clock, "Mara Lindell", 3)
    place = Place(engagement, "introductory")
    goal = add_goal(desk, engagement, "Lead the planning team")
    add_step(desk, place, "Ask Karin", goal.id, by="2026-04-12", who="Mara")
    add_step(desk, place, "Send the values sheet", by="2026-04-14", who="Elin")
    add_step(desk, place, "Next month", by="2026-05-20")
    window.show_today()
    assert step_rows(window) == [
        ["Done: Ask Karin", "Ask Karin, Mara Lindell · Lead the planning team, Sun 12 Apr"],
        ["Done: Send the values sheet", "Send the values sheet, For you · Mara Lindell, today"],
    ]
    steps = window.today.beside.steps
    steps.rows()[0][0].setFocus()
    press(K.Key_Down)
    assert focused().accessibleName() == "Done: Send the values sheet"
    press(K.Key_Up)
    press(K.Key_Space)
    let_events_run()
    assert [cells[1] for cells in step_rows(window)] == [
        "Send the values sheet, For you · Mara Lindell, today"
    ]
    assert len(desk.vault.all(StepReview)) == 1
    last = desk.last_step()
    assert last is not None
    assert last.act == "step.done"
    window.undoing.undo()
    let_events_run()
    assert desk.vault.all(StepReview) == ()
    assert len(step_rows(window)) == 2


def test_a_step_ticked_today_is_not_asked_about_again(desk: Desk, clock: HandClock) -> None:
    from coachdesk.desk.attention import due_steps, tick_due

    engagement = met(desk, clock, "Mara Lindell", 3)
    add_step(desk, Place(engagement, "introductory"), "Ask Karin", by="2026-04-12")
    plan_session(desk, Place(engagement, "check_in"), clock() + timedelta(hours=2))
    tick_due(desk, due_steps(desk, TODAY.date())[0])
    journey = desk.journey(engagement)
    assert journey is not None
    assert journey.steps_to_ask(None) == ()
    ahead = journey.next_planned()
    assert ahead is not None
    assert desk.vault.all(StepReview)[0].session_id != ahead.id, "nothing was said there yet"


def test_what_is_worth_a_look_can_be_put_off_for_a_week(
    window: MainWindow, desk: Desk, clock: HandClock
) -> None:
    met(desk, clock, "Ruth Calloway", 40)
    met(desk, clock, "Tomás Vidal", 2, notes="")
    window.show_today()
    found = sign_rows(window)
    assert found == [
        "Tomás Vidal: write-up open, Introductory session · 12 April, Write up",
        "Ruth Calloway has stood still for 40 days, Last met on 5 March, nothing planned, Plan",
        "Ruth has not signed the agreement, Not given yet, Print",
        "Tomás has not signed the agreement, Not given yet, Print",
    ]
    window.today.beside.signs.rows()[1][0].setFocus()
    press(K.Key_Right)
    assert focused().accessibleName() == (
        "Put off for a week: Ruth Calloway has stood still for 40 days"
    )
    press(K.Key_Return)
    let_events_run()
    assert sign_rows(window) == [found[0], *found[2:]]
    assert [each.until for each in desk.vault.all(PutOff)] == ["2026-04-21"]
    window.undoing.undo()
    let_events_run()
    assert sign_rows(window) == found
    window.undoing.redo()
    clock.turn(days=7)
    window.show_today()
    assert any("Ruth Calloway has stood still for" in each for each in sign_rows(window))


def test_no_next_session_leads_to_planning_one_with_that_client(
    window: MainWindow, desk: Desk, clock: HandClock
) -> None:
    met(desk, clock, "Ana Lee", 2)
    engagement = met(desk, clock, "Ruth Calloway", 23)
    window.show_today()
    window.today.beside.signs.rows()[0][0].setFocus()
    press(K.Key_Return)
    assert isinstance(focused().window(), PlanningSheet)
    type_text("fri 14:00")
    press(K.Key_Return)
    let_events_run()
    journey = desk.journey(engagement)
    assert journey is not None
    assert journey.next_planned() is not None
    assert not any("no next session" in each for each in sign_rows(window))


def test_a_session_planned_for_an_hour_that_passed_today_is_still_the_next_one(
    window: MainWindow, desk: Desk, clock: HandClock
) -> None:
    engagement = met(desk, clock, "Mara Lindell", 20)
    plan_session(desk, Place(engagement, "opening"), TODAY.replace(hour=9))
    clock.turn(hours=4)
    window.show_today()
    assert not any("no next session" in each for each in sign_rows(window))
    clock.turn(days=1)
    window.show_today()
    assert any("write-up open" in each for each in sign_rows(window))


def test_p_prepares_and_s_starts_but_never_while_somebody_types(
    window: MainWindow, desk: Desk, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    engagement = met(desk, clock, "Mara Lindell", 20)
    plan_session(desk, Place(engagement, "opening"), TODAY.replace(hour=9))
    window.show_today()
    window.sidebar.clients.view.setFocus()
    press(K.Key_P)
    let_events_run()
    assert isinstance(focused().window(), PrepareSheet)
    press(K.Key_Escape)
    let_events_run()
    offered: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _at: offered.append(menu))
    window.open_client(desk.vault.all(Client)[0].id)
    press(K.Key_S)
    assert len(offered) == 1
    press(K.Key_P)
    let_events_run()
    assert isinstance(focused().window(), PrepareSheet)
    press(K.Key_Escape)
    let_events_run()
    window.client_page.open_stage("introductory", "story")
    press(K.Key_P)
    press(K.Key_S)
    assert len(offered) == 1
    assert not any(each.isVisible() for each in window.findChildren(PrepareSheet))
    window.show_today()
    window.sidebar.clients.show_filter()
    type_text("ps")
    let_events_run()
    assert len(offered) == 1
    assert not any(each.isVisible() for each in window.findChildren(PrepareSheet))


def test_the_page_to_prepare_with_holds_no_private_note(
    window: MainWindow, desk: Desk, clock: HandClock, qtbot: QtBot, tmp_path: Path
) -> None:
    from coachdesk.ui.handouts.pdf_pages import read_document

    engagement = met(desk, clock, "Mara Lindell", 20, notes="Said no to the audit project.")
    place = Place(engagement, "introductory")
    change_note(desk, place, text="ZINNOBER")
    set_answer(desk, place, "want_different", "A boat of my own.")
    set_answer(desk, place, "taste_takes_away", "Tuesdays are the test.")
    add_step(desk, place, "Ask Karin", by="2026-04-12", who="Mara")
    add_goal(desk, engagement, "Lead the planning team")
    window.show_today()
    window.client_page.show_engagement(engagement)
    window.client_page.prepare()
    sheet = next(each for each in window.findChildren(PrepareSheet) if each.isVisible())
    content = sheet.content
    assert content.story == "A boat of my own."
    assert content.said == "Tuesdays are the test."
    assert content.notes == "Said no to the audit project."
    assert [(each.what, each.who, each.late) for each in content.steps] == [("Ask Karin", "", True)]
    assert "ZINNOBER" not in repr(content)
    path = tmp_path / "page.pdf"
    with qtbot.waitSignal(sheet.out.out, timeout=20_000):
        sheet.out.save_as(path)
    assert sheet.said.text() == "Saved as page.pdf"
    import pypdf

    document = read_document(path.read_bytes())
    assert len(document.sizes) == 1
    text = "".join(each.extract_text() for each in pypdf.PdfReader(path).pages)
    for word in ("A boat of my own", "Ask Karin", "Lead the planning team", "audit project"):
        assert word in text
    assert "ZINNOBER" not in text


def test_reading_only_shows_what_is_due_and_offers_no_tick(
    desk: Desk, vault_path: Path, clock: HandClock, look: Look, words: Words,
    settings: SettingsFile,
) -> None:  # fmt: skip
    engagement = met(desk, clock, "Ruth Calloway", 40)
    add_step(desk, Place(engagement, "introductory"), "Ask Karin", by="2026-04-12")
    reading = open_vault(vault_path, read_only=True)
    made = MainWindow(made_desk(reading, HandClock()), look, words, settings)
    made.begin()
    made.show()
    let_events_run()
    try:
        beside = made.today.beside
        assert [len(cells) for cells in beside.steps.rows()] == [1]
        assert {len(cells) for cells in beside.signs.rows()} == {1}
    finally:
        made.setProperty("leaving", True)
        made.close()
        made.deleteLater()
        reading.close()
