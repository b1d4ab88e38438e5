"""The coaching log by keyboard: hours counted, a remark kept, what is left out told, a file."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from coachdesk.desk.clients import add_client, begin_engagement, engagements
from coachdesk.desk.hours import coaching_log, log_content
from coachdesk.desk.practice import practice
from coachdesk.domain.answer import Answer
from coachdesk.domain.client import Client
from coachdesk.domain.credential import Credential
from coachdesk.domain.hours import LeftOut, Log
from coachdesk.domain.ids import SessionId
from coachdesk.domain.kept_hours import KeptHours
from coachdesk.domain.scales import DayText
from coachdesk.domain.session import Attendance, Mode, Payment, Session, Span
from coachdesk.exchange.clients_csv import read_table
from coachdesk.storage.unit import Unit
from coachdesk.ui.log.export import CSV, XLSX, content, write
from coachdesk.ui.log.going import go_to_session
from coachdesk.ui.log.page import LogPage
from coachdesk.ui.log.sheet import LogRowSheet
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.models.log_list import Role
from coachdesk.ui.widgets.text import Label
from tests.conftest import focused, let_events_run, press, type_text
from tests.exchange.test_xlsx import cells
from tests.handouts.reading import texts
from tests.journeys.keys import CTRL, K, name, tab_to

OTHER = "=Nadia"
AT = datetime(2026, 3, 10, 10, tzinfo=UTC)


def meet(window: MainWindow, client: Client, payment: Payment | None, *, agrees: bool) -> None:
    """Three quarters of an hour on 10 March."""
    desk = window.room.desk
    engagement = engagements(desk, client.id)[0].id
    session = SessionId(f"session of {client.id}")

    def work(unit: Unit) -> None:
        end = AT + timedelta(minutes=45)
        unit.put(
            Session(
                id=session, engagement_id=engagement, stage="opening", created_at=AT,
                clock=(Span(AT, end),), finished_at=end, attendance=Attendance.HELD,
                payment=payment,
            )
        )  # fmt: skip
        if agrees:
            unit.put(
                Answer(
                    id=f"{session}/choice.log", engagement_id=engagement, session_id=session,
                    key="choice.log", value=True,
                )
            )  # fmt: skip

    desk.do("test", work)


@pytest.fixture
def log(window: MainWindow, client: Client) -> LogPage:
    """A client listed, one who is not, one since erased, and the log opened by its key."""
    desk = window.room.desk
    meet(window, client, Payment.PAID, agrees=True)
    meet(window, add_client(desk, OTHER), Payment.PAID, agrees=False)
    kept = KeptHours(id="kept", code="K7RW", day=DayText("2025-06-01"), minutes=75,
                     payment=Payment.PRO_BONO)  # fmt: skip
    desk.do("test", lambda unit: unit.put(kept))
    QTest.keyClick(focused(), K.Key_3, CTRL)
    let_events_run()
    found = window.stack.currentWidget()
    assert isinstance(found, LogPage)
    return found


def told(log: LogPage) -> list[list[str]]:
    """The cells of each row, or a heading alone."""
    made = []
    for at in range(log.model.rowCount()):
        index = log.model.index(at)
        made.append(list(index.data(Role.CELLS) or [index.data(Role.GROUP)]))
    return made


def test_each_client_is_a_row_in_the_order_icf_asks_for(log: LogPage, client: Client) -> None:
    days = ["10 Mar 2026", "10 Mar 2026"]
    assert told(log) == [
        [client.name, client.email or "–", "Individual", "1", *days, "0.75", "–"],
        ["Client K7RW", "–", "Individual", "1", "1 Jun 2025", "1 Jun 2025", "–", "1.25"],
    ]
    assert "In all 2 hours that count" in log.totals.accessibleName()
    assert "Paid 0.75" in log.totals.accessibleName()


def test_a_remark_is_kept_and_taken_back_and_the_way_leads_to_the_session(
    log: LogPage, window: MainWindow, client: Client
) -> None:
    press(K.Key_Return)
    let_events_run()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, LogRowSheet)
    heads = [each for each in sheet.findChildren(Label) if each.text() == "Note"]
    assert [each.isVisible() for each in heads] == [True], "the column of notes says what it is"
    tab_to("Note, 10 March 2026")
    type_text("Peer coaching")
    tab_to("Open the session, 10 March 2026")
    press(K.Key_Space)
    let_events_run()
    kept = window.room.desk.vault.get(Session, f"session of {client.id}")
    assert kept is not None
    assert kept.log_note == "Peer coaching"
    assert window.place() == (client.id, "opening", "wrap_up")
    window.room.desk.undo()
    kept = window.room.desk.vault.get(Session, f"session of {client.id}")
    assert kept is not None
    assert kept.log_note == ""


def test_what_is_left_out_is_told_with_its_reason_and_leads_to_where_it_is_put_right(
    log: LogPage, window: MainWindow
) -> None:
    tab_to("See why")
    press(K.Key_Space)
    let_events_run()
    heading = "No consent to be listed, in the agreement · 1"
    assert told(log) == [[heading], [OTHER, "10 Mar 2026", "0.75"]]
    assert name() == "Left out, and why"
    press(K.Key_Return)
    let_events_run()
    journey = window.client_page.journey()
    assert journey is not None
    assert journey.client.name == OTHER
    assert window.place()[1:] == ("introductory", "decision")  # where leave is noted


def test_with_how_many_it_was_and_that_it_was_in_writing_is_said_in_the_session(
    log: LogPage, window: MainWindow, client: Client
) -> None:
    window.open_client(client.id, "opening", "wrap_up")
    let_events_run()
    tab_to("People")
    type_text("6")
    press(K.Key_Tab)
    let_events_run()
    QTest.keyClick(focused(), K.Key_3, CTRL)
    let_events_run()
    assert told(log)[0][2:4] == ["Group", "6"]
    assert log_content(window.room.desk).lines[0].people == 6
    table = read_table(content(window.room.words, log._rows, CSV)).rows
    assert table[1][2:4] == ("Group", "6")
    log.begin()
    press(K.Key_Return)
    let_events_run()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, LogRowSheet)
    assert sheet.accessibleName() == f"{client.name}, in a group"
    press(K.Key_Escape)
    window.open_client(client.id, "opening", "wrap_up")
    let_events_run()
    tab_to("How")
    for _ in range(4):
        press(K.Key_Right)
    let_events_run()
    kept = window.room.desk.vault.get(Session, f"session of {client.id}")
    assert kept is not None
    assert (kept.mode, kept.people) == (Mode.WRITING, 6)
    QTest.keyClick(focused(), K.Key_3, CTRL)
    let_events_run()
    assert [row[0] for row in told(log)] == ["Client K7RW"]
    tab_to("See why")
    press(K.Key_Space)
    let_events_run()
    assert told(log)[:2] == [
        ["In writing, not live · 1"], [client.name, "10 Mar 2026", "0.75"],
    ]  # fmt: skip


def test_a_session_of_an_earlier_engagement_is_gone_to_itself(
    log: LogPage, window: MainWindow, client: Client
) -> None:
    desk = window.room.desk
    first = desk.vault.get(Session, f"session of {client.id}")
    assert first is not None
    checked = [
        replace(first, id=SessionId(f"check {n}"), stage="check_in", payment=payment,
                finished_at=AT + timedelta(days=n), clock=(Span(AT + timedelta(days=n)),))
        for n, payment in ((7, None), (14, Payment.PAID))
    ]  # fmt: skip
    desk.do("test", lambda unit: [unit.put(each) for each in checked])
    begin_engagement(desk, client.id)
    log.refresh()
    go_to_session(window, next(s for s, _ in coaching_log(desk).left_out if s.id == "check 7"),
                  LeftOut.NO_PAYMENT)  # fmt: skip
    let_events_run()
    page = window.client_page
    assert page.engagement_id == first.engagement_id
    assert window.place()[1:] == ("check_in", "wrap_up")
    context = page.context()
    assert context is not None
    shown = context.session()
    assert shown is not None
    assert shown.id == "check 7"


def test_the_credential_and_the_training_are_chosen_and_one_step_takes_each_back(
    log: LogPage, window: MainWindow
) -> None:
    tab_to("Credential")
    press(K.Key_Down)
    assert practice(window.room.desk).credential is Credential.ACC
    assert "Toward ACC 100 hours 2" in log.totals.accessibleName()
    tab_to("Training began")
    type_text("2026-01-01")
    press(K.Key_Tab)
    let_events_run()
    assert [row[0] for row in told(log)] == ["Mara Lindell"]
    window.room.desk.undo()
    assert len(told(log)) == 2
    window.room.desk.undo()
    let_events_run()
    assert practice(window.room.desk).credential is Credential.NONE


def test_the_files_hold_the_rows_and_their_sum_and_no_formula(
    log: LogPage, window: MainWindow, client: Client
) -> None:
    meet(window, add_client(window.room.desk, "=1+1"), Payment.PRO_BONO, agrees=True)
    log.refresh()
    words, rows = window.room.words, log._rows
    table = read_table(content(words, rows, CSV)).rows
    assert table[0] == (
        "Client", "Contact", "Individual or group", "Number", "Start", "End", "Paid hours",
        "Pro bono hours",
    )  # fmt: skip
    assert table[1][0] == "=1+1"
    assert b"\r\n'=1+1," in content(words, rows, CSV)
    assert table[2][4:] == ("2026-03-10", "2026-03-10", "0.75", "0.00")
    assert table[-1] == ("Total", "", "", "", "", "", "0.75", "2.00")
    found = cells(content(words, rows, XLSX))
    assert (found["A2"], found["G3"], found["H5"]) == ("=1+1", "0.75", "2.0")


def test_exporting_asks_where_under_a_name_that_tells_nobody(
    log: LogPage, window: MainWindow, tmp_path_factory: pytest.TempPathFactory
) -> None:
    from coachdesk.ui.log.export import ask_where

    ask_where(window.room, log, log._rows, XLSX)
    dialog = next(iter(log.findChildren(QFileDialog)))
    assert [each.rsplit("/", 1)[-1] for each in dialog.selectedFiles()] == [
        "CoachDesk 2026-04-14.xlsx"
    ]
    dialog.reject()
    path = tmp_path_factory.mktemp("out") / "log.csv"
    assert write(window.room, str(path), log._rows, CSV)
    assert path.read_bytes() == content(window.room.words, log._rows, CSV)
    assert not write(window.room, str(path / "not" / "there"), log._rows, CSV)


def test_the_pages_are_saved_from_the_menu_of_files_and_go_to_a_printer_where_there_is_one(
    log: LogPage, window: MainWindow, client: Client, tmp_path: Path, qtbot: QtBot
) -> None:
    tab_to("Export")
    press(K.Key_Space)
    let_events_run()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entry = menu.actions()[-1]
    assert entry.text() == "Pages (PDF)"
    entry.trigger()
    menu.close()
    dialog = next(iter(log.findChildren(QFileDialog)))
    assert dialog.selectedFiles()[0].endswith("CoachDesk 2026-04-14.pdf")
    file = tmp_path / "Log.pdf"
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    qtbot.waitUntil(file.exists)
    said = texts(file.read_bytes())[0]
    assert client.name in said
    assert OTHER not in said
    log.out_page.printers_known.emit(False)
    assert not log.print.isEnabled()
    log.out_page.printers_known.emit(True)
    assert log.print.isEnabled()
    tab_to("Print")


def test_nothing_is_said_before_there_is_anything(window: MainWindow) -> None:
    QTest.keyClick(focused(), K.Key_3, CTRL)
    let_events_run()
    page = window.stack.currentWidget()
    assert isinstance(page, LogPage)
    assert page.nothing.isVisible()
    assert not page.view.isVisible()
    assert coaching_log(window.room.desk) == Log((), ())
    assert not page.export.isEnabled()


def test_with_names_hidden_codes_stand_in_the_log_and_its_sheet(
    log: LogPage, window: MainWindow, client: Client
) -> None:
    window.stack.setCurrentIndex(0)
    press(K.Key_F8)
    let_events_run()
    QTest.keyClick(focused(), K.Key_3, CTRL)
    let_events_run()
    assert window.room.hides_names
    assert told(window.beside.log)[0][:2] == [f"Client {client.code}", "–"]
    press(K.Key_Return)
    let_events_run()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, LogRowSheet)
    assert client.name not in sheet.accessibleName() + sheet.windowTitle()
