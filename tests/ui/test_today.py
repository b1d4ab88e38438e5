"""Today: what is next, what was said last time, what still wants writing up, and the ways on."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMenu

from coachdesk.desk.clients import add_client, engagements
from coachdesk.desk.desk import Desk
from coachdesk.desk.practice import change_practice
from coachdesk.desk.sessions import Place, change_session, plan_session, set_answer, start
from coachdesk.domain.session import Attendance, Mode
from coachdesk.storage.vault import open_vault
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.calendar.plan_sheet import PlanningSheet
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.theme import Look
from coachdesk.ui.today.today_words import greeting
from coachdesk.words import Words
from tests.conftest import HandClock, focused, let_events_run, made_desk, press, type_text

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = datetime(2026, 4, 14, tzinfo=UTC)


def booked(desk: Desk, name: str, stage: str, at: datetime, **facts: Any) -> tuple[str, str]:
    """A client with a session at a time; returns the ids of client and engagement."""
    client = add_client(desk, name)
    engagement = engagements(desk, client.id)[0]
    plan_session(desk, Place(engagement.id, stage), at)
    if facts:
        change_session(desk, Place(engagement.id, stage), **facts)
    return client.id, engagement.id


def shown_rows(window: MainWindow) -> list[str]:
    return [each.accessibleName() for each in window.today.day.buttons()]


def test_the_first_day_asks_for_the_first_client(window: MainWindow) -> None:
    assert window.today.first_day.isVisible()
    window.today.first_day.new.setFocus()
    press(K.Key_Return)
    type_text("Mara Lindell")
    press(K.Key_Return)
    assert window.client_page.stage == "introductory"
    window.show_today()
    assert not window.today.first_day.isVisible()
    assert window.today.nothing.isVisible()


def test_the_first_day_leads_to_clients_in_a_file(window: MainWindow) -> None:
    window.today.first_day.people.setFocus()
    press(K.Key_Return)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "Bring in clients"
    dialog.reject()


def test_the_next_session_stands_first_with_the_clients_own_words(
    window: MainWindow, desk: Desk, clock: HandClock
) -> None:
    clock.turn(days=-21)
    _, engagement = booked(desk, "Mara Lindell", "introductory", clock())
    place = Place(engagement, "introductory")
    change_session(desk, place, attendance=Attendance.HELD)
    set_answer(desk, place, "taste_takes_away", "Tuesdays are the test <b>& more</b>.")
    clock.turn(days=21)
    plan_session(desk, Place(engagement, "opening"), TODAY.replace(hour=9))
    change_session(desk, Place(engagement, "opening"), mode=Mode.IN_ROOM)
    booked(desk, "Hanna Weiss", "opening", TODAY.replace(hour=14, minute=30))
    window.show_today()
    card = window.today.card
    assert card.name.full_text() == "Mara Lindell"
    assert card.caption.full_text() == "Opening session · 09:00–10:30 · in the room"
    assert card.soon.text() == "in 25 min"
    assert card.quote.caption.full_text() == "What Mara took away on 24 March"
    assert card.quote.spoken.text() == "“Tuesdays are the test <b>& more</b>.”"
    assert shown_rows(window) == ["14:30, Hanna Weiss, Opening session, 90 min, Prepare"]
    assert window.today.sessions_today() == 2
    clock.turn(hours=3)
    window.show_today()
    assert window.today.line.text() == ("Tuesday 14 April · one session to come, one not begun")
    assert (
        shown_rows(window)[0]
        == "09:00, Mara Lindell, Opening session · in the room, not begun, Prepare"
    )


def test_a_held_session_offers_its_own_wrap_up(window: MainWindow, desk: Desk) -> None:
    client, engagement = booked(
        desk, "Daniel Okoro", "check_in", TODAY.replace(hour=7),
        attendance=Attendance.HELD, minutes=24,
    )  # fmt: skip
    held = desk.journey(engagement)
    assert held is not None
    first = held.sessions[0].id
    plan_session(desk, Place(engagement, "check_in"), TODAY + timedelta(hours=15))
    window.show_today()
    assert (
        shown_rows(window)[0] == "07:00, Daniel Okoro, Check-in 1 · 24 min, held, Finish write-up"
    )
    window.today.day.buttons()[0].setFocus()
    press(K.Key_Return)
    assert window.client_id() == client
    page = window.client_page
    assert (page.stage, page.section) == ("check_in", "wrap_up")
    context = page.context()
    session = context.session() if context else None
    assert session is not None
    assert session.id == first


def test_start_session_asks_how_it_is_held(
    window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    booked(desk, "Mara Lindell", "introductory", TODAY.replace(hour=9))
    window.show_today()
    window.today.card.start.setFocus()
    offered: list[QMenu] = []
    # Offscreen a menu cannot take the keyboard for itself.
    monkeypatch.setattr(QMenu, "popup", lambda menu, _at: offered.append(menu))
    press(K.Key_Return)
    assert offered[0].actions()[0].text().startswith("In the room")
    offered[0].actions()[0].trigger()
    let_events_run()
    assert window.client_page.stage == "introductory"
    assert window.client_page.runner.running() is not None
    window.show_today()
    assert window.today.card.soon.text() == "under way"
    assert window.today.card.start.text() == "Back to the session"


def test_a_running_session_comes_before_a_planned_one(
    window: MainWindow, desk: Desk, clock: HandClock
) -> None:
    booked(desk, "Hanna Weiss", "opening", TODAY.replace(hour=8, minute=40))
    _, engagement = booked(desk, "Mara Lindell", "introductory", TODAY.replace(hour=8))
    start(desk, Place(engagement, "introductory"), Mode.PHONE)
    window.show_today()
    assert window.today.card.name.full_text() == "Mara Lindell"


def test_later_sessions_stand_under_their_week(window: MainWindow, desk: Desk) -> None:
    booked(desk, "Joel Marchetti", "second", TODAY + timedelta(days=2, hours=10))
    booked(desk, "Ruth Calloway", "fourth", TODAY + timedelta(days=8, hours=11))
    window.show_today()
    assert window.today.card.soon.text() == "in 2 days"
    assert [each.accessibleName() for each in window.today.week.buttons()] == [
        "Thu 16 Apr · 10:00, Joel Marchetti, Thinking & habits, 60 min"
    ]
    assert [each.accessibleName() for each in window.today.after.buttons()] == [
        "Wed 22 Apr · 11:00, Ruth Calloway, Check-in approach, 60 min"
    ]
    assert window.today.line.text() == "Tuesday 14 April · nothing booked today"
    window.today.week.buttons()[0].setFocus()
    press(K.Key_Return)
    assert window.client_page.stage == "overview"


def test_a_session_is_planned_by_keyboard(window: MainWindow, desk: Desk) -> None:
    add_client(desk, "Ana Lee")
    mara = add_client(desk, "Mara Lindell")
    window.show_today()
    window.today.nothing.plan.setFocus()
    press(K.Key_Return)
    assert isinstance(focused().window(), PlanningSheet)
    press(K.Key_Down)
    press(K.Key_Tab)
    type_text("sometime")
    press(K.Key_Return)
    assert isinstance(focused().window(), PlanningSheet), "words that are no day are asked again"
    press(K.Key_A, CTRL)
    type_text("fri 14:00")
    press(K.Key_Return)
    let_events_run()
    journey = desk.journey(engagements(desk, mara.id)[0].id)
    planned = journey.next_planned() if journey else None
    assert planned is not None
    assert (planned.stage, planned.planned_at) == (
        "introductory",
        TODAY + timedelta(days=3, hours=14),
    )
    assert window.today.card.name.full_text() == "Mara Lindell"


def test_the_count_in_the_sidebar_follows(window: MainWindow, desk: Desk) -> None:
    booked(desk, "Mara Lindell", "introductory", TODAY.replace(hour=9))
    booked(desk, "Daniel Okoro", "opening", TODAY.replace(hour=7), attendance=Attendance.HELD)
    window.show_today()
    assert window.today.sessions_today() == 1


def test_reading_only_says_so_and_offers_nothing_to_write(
    desk: Desk, vault_path: Path, look: Look, words: Words, settings: SettingsFile
) -> None:
    booked(desk, "Daniel Okoro", "introductory", TODAY.replace(hour=7), attendance=Attendance.HELD)
    booked(desk, "Mara Lindell", "introductory", TODAY.replace(hour=9))
    reading = open_vault(vault_path, read_only=True)
    made = MainWindow(made_desk(reading, HandClock()), look, words, settings)
    made.begin()
    made.show()
    let_events_run()
    try:
        today = made.today
        assert today.banner.isVisible()
        assert today.banner.banner.strong.full_text() == "Reading only."
        for offer in (today.new, today.plan, today.card.start):
            assert not offer.isVisible()
        assert today.day.buttons()[0].accessibleName().endswith("held, Open")
    finally:
        made.setProperty("leaving", True)
        made.close()
        made.deleteLater()
        reading.close()


@pytest.mark.parametrize(
    ("hour", "coach", "said"),
    [
        (8, "Elin Harrow", "Good morning, Elin"),
        (12, "", "Good afternoon"),
        (23, "Zoë", "Good evening, Zoë"),
    ],
)
def test_the_greeting_fits_the_hour(words: Words, hour: int, coach: str, said: str) -> None:
    assert greeting(words, hour, coach) == said


def test_the_greeting_knows_the_coach(window: MainWindow, desk: Desk) -> None:
    change_practice(desk, coach="Elin Harrow")
    window.show_today()
    assert window.today.title.full_text() == "Good morning, Elin"
