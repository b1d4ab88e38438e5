"""The calendar by keyboard: planning, moving, files out and in, a reminder, an e-mail."""

from datetime import UTC, date, datetime, timedelta
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

import icalendar
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coachdesk.desk.calendar import plan_row
from coachdesk.desk.clients import add_client, change_client, engagements
from coachdesk.domain.busy import Busy
from coachdesk.domain.client import Client
from coachdesk.domain.session import Session, is_planned
from coachdesk.exchange.ics_out import uid_of
from coachdesk.ui.calendar import mailing
from coachdesk.ui.calendar.files import read_file
from coachdesk.ui.calendar.mailing import MailSheet
from coachdesk.ui.calendar.page import CalendarPage
from coachdesk.ui.calendar.plan_sheet import PlanningSheet
from coachdesk.ui.calendar.reminder import Reminder
from coachdesk.ui.calendar.taking import TakingSheet
from coachdesk.ui.calendar.writing import CODE, INITIALS, NAME, WritingSheet
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.widgets.days import DayField
from coachdesk.ui.widgets.text import Label
from tests.conftest import MORNING, HandClock, focused, let_events_run, press, type_text
from tests.journeys.keys import CTRL, K, name, tab_to

T = TypeVar("T")
FRIDAY = datetime(2026, 4, 17, 10, tzinfo=UTC)
HOUR, WEEK = timedelta(hours=1), timedelta(days=7)


@pytest.fixture
def page(window: MainWindow, client: Client) -> CalendarPage:
    """The calendar, opened by its key, with one client."""
    window.sidebar.clients.refresh()
    press(K.Key_4, CTRL)
    let_events_run()
    found = window.stack.currentWidget()
    assert isinstance(found, CalendarPage)
    return found


def sheet(kind: type[T]) -> T:
    """The sheet that is open."""
    let_events_run()
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def planned(window: MainWindow) -> list[datetime]:
    every = filter(is_planned, window.room.desk.vault.all(Session))
    return sorted(each.planned_at for each in every if each.planned_at is not None)


def test_a_row_is_planned_in_typed_words_moved_and_taken_back(
    window: MainWindow, page: CalendarPage
) -> None:
    press(K.Key_Right)
    assert name().endswith("Wednesday 15 April, no session")
    press(K.Key_N)
    made = sheet(PlanningSheet)
    tab_to("When")
    type_text("fri 1")
    assert made.understood.accessibleName() == "Friday 17 April 2026, 01:00 to 01:25"
    type_text("0:30")
    assert "10:30 to 10:55" in made.understood.accessibleName()
    tab_to("Length in minutes")
    type_text("60")
    tab_to("Repeat")
    press(K.Key_Down)
    press(K.Key_Down)
    assert made.ok.text() == "Plan 6 sessions"
    tab_to("Fri 15 May 2026 10:30")
    press(K.Key_Space)
    tab_to("Plan 5 sessions")
    press(K.Key_Return)
    let_events_run()
    first = FRIDAY + HOUR / 2
    row = [first + n * 2 * WEEK for n in (0, 1, 3, 4, 5)]
    assert planned(window) == row
    assert page.grid.day == date(2026, 4, 17), "the page goes where the row begins"
    assert focused() is page.grid

    press(K.Key_Down)
    assert name().endswith("10:30, Mara Lindell, Introductory session, planned")
    press(K.Key_Tab)
    tab_to("Move…")
    press(K.Key_Return)
    sheet(PlanningSheet)
    type_text("mon 9")
    press(K.Key_Return)
    let_events_run()
    assert planned(window)[0] == datetime(2026, 4, 20, 9, tzinfo=UTC)
    page.begin()
    press(K.Key_Z, CTRL)
    assert planned(window) == row, "moving is one step"
    press(K.Key_Z, CTRL)
    assert planned(window) == [], "the whole row is one step"


def test_week_and_month_are_gone_through_by_keys_and_a_session_opened(
    window: MainWindow, page: CalendarPage
) -> None:
    desk = window.room.desk
    engagement = engagements(desk, desk.vault.all(Client)[0].id)[0].id
    plan_row(desk, engagement, [FRIDAY, FRIDAY + 2 * HOUR], 60)
    let_events_run()
    press(K.Key_M)
    assert page.title.full_text() == "April 2026"
    press(K.Key_Right)
    press(K.Key_Right)
    press(K.Key_Right)
    assert name().endswith("Friday 17 April, 2 sessions")
    press(K.Key_Return)
    assert name().startswith("10:00, Mara Lindell"), "several: the day's list has the keyboard"
    press(K.Key_Down)
    assert name().startswith("12:00")
    chosen = page.panel.chosen()
    assert chosen is not None
    assert chosen.at == FRIDAY + 2 * HOUR, "what the buttons do is done with this one"
    assert page.grid.session_id == chosen.session_id
    press(K.Key_Escape)
    assert focused() is page.grid
    press(K.Key_PageDown)
    assert page.title.full_text() == "May 2026"
    for end in (date.min, date.max):  # where a session of an odd archive may be
        page.show_day(end)
        press(K.Key_PageUp if end is date.min else K.Key_PageDown)
    assert page.title.full_text() == "November 9999"
    press(K.Key_T)
    press(K.Key_W)
    assert page.title.full_text() == "13 to 19 April 2026"
    for _ in range(3):
        press(K.Key_Right)
    assert window.place() == ("", "calendar", "2026-04-17")
    window.show_today()
    window.go_to(("", "calendar", "2026-04-10"))
    assert page.title.full_text() == "6 to 12 April 2026", "as after F8, which builds all anew"
    press(K.Key_F8)
    let_events_run()
    page = window.beside.calendar
    page.show_day(FRIDAY.date())
    page.begin()
    press(K.Key_Down)
    assert "Mara" not in name()
    press(K.Key_Return)
    let_events_run()
    assert window.shows_client()
    assert window.place()[1] == "introductory"


def test_times_that_clocks_skip_or_show_twice_are_asked_about(
    window: MainWindow, page: CalendarPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = window.room.desk
    monkeypatch.setattr(desk, "zone", ZoneInfo("Europe/Vienna"))
    press(K.Key_N)
    made = sheet(PlanningSheet)
    tab_to("When")
    type_text("2027-03-28 2:30\n")
    assert planned(window) == []
    assert made.complaint.full_text() == "Please say which time is meant."
    assert name() == "Which time is meant?", "the keyboard is at the question"
    press(K.Key_Down)
    press(K.Key_Down)
    tab_to("Plan it")
    press(K.Key_Return)
    let_events_run()
    assert planned(window) == [datetime(2027, 3, 28, 1, 30, tzinfo=UTC)], "03:30 in Vienna"
    page.begin()
    press(K.Key_N)
    made = sheet(PlanningSheet)
    tab_to("When")
    type_text("25 oct 2:30")
    assert made.rows.unclear() is not None
    tab_to("Which time is meant?")
    press(K.Key_Down)
    assert made.rows.times() == [datetime(2026, 10, 25, 0, 30, tzinfo=UTC)]
    made.reject()
    field = DayField(window.room.look, window.room.words, "When", desk.today,
                     planned=lambda: desk.zone, parent=window)  # fmt: skip
    field.show_day("2026-10-25T02:30")
    assert field.accessibleDescription().startswith("Clocks show this time twice")
    field.decided = lambda: "2026-10-25T02:30"
    field.show_day("2026-10-25T02:30")
    assert not field.accessibleDescription(), "which one is meant was said"


def test_without_a_client_the_sheet_says_what_comes_first(window: MainWindow) -> None:
    press(K.Key_4, CTRL)
    let_events_run()
    press(K.Key_N)
    made = sheet(PlanningSheet)
    assert made.told.full_text() == "There is no client to plan for yet. Ctrl+N adds one."
    assert not made.ok.isEnabled()
    press(K.Key_Escape)


def test_every_field_for_a_next_session_reads_the_same_words_and_shifts_no_time(
    window: MainWindow, page: CalendarPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = window.room.desk
    monkeypatch.setattr(desk, "zone", ZoneInfo("Europe/Vienna"))
    window.open_client(desk.vault.all(Client)[0].id)
    let_events_run()
    tab_to("When the first session is")
    type_text("28 mar 2027 2:30\n")
    field = focused()
    assert isinstance(field, DayField)
    assert field.accessibleDescription() == "Clocks skip this time that day. Please choose another."
    assert planned(window) == []
    field.selectAll()
    type_text("fri 10\n")
    let_events_run()
    assert planned(window) == [FRIDAY - 2 * HOUR], "summer in Vienna"


def test_a_conflict_and_the_clients_own_clock_are_shown(
    window: MainWindow, page: CalendarPage
) -> None:
    desk = window.room.desk
    client = desk.vault.all(Client)[0]
    change_client(desk, client.id, time_zone="Kolkata")
    ben = add_client(desk, "Ben Okafor")
    plan_row(desk, engagements(desk, ben.id)[0].id, [FRIDAY], 60)
    press(K.Key_N)
    made = sheet(PlanningSheet)
    made.client.show_value(client.id)
    made.client.chosen.emit(client.id)
    tab_to("When")
    type_text("fri 10:15")
    assert made.meets.accessibleName() == "Overlaps Ben Okafor 10:00 to 11:00"
    assert "15:45 for them" in made.understood.accessibleName()
    made.reject()


def test_sessions_go_out_as_a_file_that_says_only_what_was_chosen_and_move_when_it_comes_back(
    window: MainWindow, page: CalendarPage, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = window.room.desk
    engagement = engagements(desk, desk.vault.all(Client)[0].id)[0].id
    (session,) = plan_row(desk, engagement, [FRIDAY], 60)
    made = WritingSheet(window.room, page)
    said = {}
    for key in (INITIALS, CODE, NAME):
        made.says.show_value(key)
        content = made.content()
        (event,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
        said[key] = str(event["SUMMARY"])
        assert event["UID"] == uid_of(session.id)
        assert (b"Mara" in content) == (key == NAME)
    assert said == {
        INITIALS: "Coaching · ML",
        CODE: "Coaching · 7F00",
        NAME: "Coaching · Mara Lindell",
    }
    made.close()

    moved = content.replace(b"20260417T10", b"20260417T14").replace(b"20260417T11", b"20260417T15")
    other = (b"BEGIN:VEVENT\r\nUID:x\r\nDTSTART:20260416T090000Z\r\nDURATION:PT1H\r\n"
             b"SUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR")  # fmt: skip
    file = tmp_path / "mine.ics"
    file.write_bytes(moved.replace(b"END:VCALENDAR", other))
    read_file(window.room, page, str(file))
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), TakingSheet))
    assert planned(window) == [FRIDAY], "nothing is kept before the coach says so"
    shown = [each.full_text() for each in sheet(TakingSheet).findChildren(Label)]
    assert "Thu 16 Apr 2026 09:00: Dentist" in shown
    tab_to("Bring in")
    press(K.Key_Return)
    let_events_run()
    assert planned(window) == [FRIDAY + 4 * HOUR]
    assert [each.title for each in desk.vault.all(Busy)] == ["Dentist"]
    page.begin()
    press(K.Key_Z, CTRL)
    assert (planned(window), desk.vault.all(Busy)) == ([FRIDAY], ())

    file.write_bytes(b"no calendar")
    read_file(window.room, page, str(file))
    qtbot.waitUntil(lambda: "Nothing was changed" in said_last(window))
    assert (planned(window), desk.vault.all(Busy)) == ([FRIDAY], ())


def said_last(window: MainWindow) -> str:
    newest = window.undoing.toasts.newest()
    return newest.accessibleName() if newest is not None else ""


def test_the_program_reminds_once_and_names_nobody_while_names_are_hidden(
    window: MainWindow,
    page: CalendarPage,
    clock: HandClock,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk, settings = window.room.desk, window.room.settings
    engagement = engagements(desk, desk.vault.all(Client)[0].id)[0].id
    plan_row(desk, engagement, [MORNING + HOUR, MORNING + 3 * HOUR], 60)
    told: list[str] = []
    reminder = Reminder(window, window)
    reminder.reminded.connect(told.append)
    clock.turn(minutes=55)
    reminder.tick()
    assert told == [], "off unless the coach wants it"
    settings.change(remind_before=10)
    monkeypatch.setattr(window, "isActiveWindow", lambda: False)
    reminder.tick()
    reminder.tick()
    assert said_last(window) == "Sessions planned", "it waits until somebody looks"
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert len(told) == 1, "once for each session"
    assert said_last(window) == "Mara Lindell in 5 minutes, at 09:35"
    monkeypatch.setattr(window, "isActiveWindow", lambda: True)
    settings.change(hide_names=True)
    clock.turn(minutes=115)
    reminder.tick()
    assert said_last(window) == "Client 7F00 in 10 minutes, at 11:35"
    assert len(told) == 2
    anew = Reminder(window, window)  # as where the window is built anew
    anew.reminded.connect(told.append)
    anew.tick()
    assert len(told) == 2
    plan_row(desk, engagement, [MORNING + 5 * HOUR], 60)
    monkeypatch.setattr(window, "isActiveWindow", lambda: False)
    clock.turn(minutes=125)
    anew.tick()
    assert "13:35" not in said_last(window), "a sheet is over the window"
    monkeypatch.setattr(window, "isActiveWindow", lambda: True)
    clock.turn(minutes=1)
    anew.tick()
    assert (said_last(window), len(told)) == ("Client 7F00 in 4 minutes, at 13:35", 3)


def test_the_date_goes_to_the_client_as_a_draft_with_the_calendar_file(
    window: MainWindow, page: CalendarPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, drafts = window.room.desk, []
    client = desk.vault.all(Client)[0]
    change_client(desk, client.id, email="mara@example.org", language="de")
    plan_row(desk, engagements(desk, client.id)[0].id, [FRIDAY], 60)
    let_events_run()
    monkeypatch.setattr(mailing, "open_draft", lambda _, content: not drafts.append(content))
    page.show_day(FRIDAY.date())
    page.begin()
    tab_to("E-mail…")
    press(K.Key_Return)
    sheet(MailSheet)
    press(K.Key_Return)
    qtbot.waitUntil(lambda: bool(drafts))
    (content,) = drafts
    found = BytesParser(policy=policy.default).parsebytes(content)
    assert isinstance(found, EmailMessage)
    assert (found["To"], found["Subject"]) == ("mara@example.org", "Unsere nächste Sitzung")
    body = found.get_body()
    assert body is not None
    assert "Freitag, 17. April 2026 um 10:00" in body.get_content()
    (file,) = found.iter_attachments()
    assert file.get_content_type() == "text/calendar"
    assert file.get_filename() == "2026-04-17.ics"
    inside = file.get_payload(decode=True)
    assert isinstance(inside, bytes)
    assert b"Mara" not in inside
    (event,) = icalendar.Calendar.from_ical(inside).walk("VEVENT")
    assert event.decoded("DTSTART") == FRIDAY
    assert QApplication.activeModalWidget() is None
