"""Money by keyboard: a fee agreed, an invoice issued and paid, a receipt, a correction, a file."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from email import message_from_bytes
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coachdesk.desk.clients import change_client
from coachdesk.desk.invoicing import begin, issue, own_line
from coachdesk.desk.money import money, set_fee
from coachdesk.desk.practice import choose_for_practice, practice
from coachdesk.desk.sessions import Place, start
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement, FeeBasis
from coachdesk.domain.given import Given
from coachdesk.domain.ids import SessionId
from coachdesk.domain.invoice import Invoice, InvoiceKind
from coachdesk.domain.session import Attendance, Mode, Session, Span
from coachdesk.exchange.clients_csv import read_table
from coachdesk.storage.vault import Vault
from coachdesk.ui.leaving_room import LeavingRoomSheet
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.models.money_list import Role
from coachdesk.ui.money.document_sheet import DocumentSheet
from coachdesk.ui.money.export import CSV, XLSX, content, write
from coachdesk.ui.money.fee_sheet import FeeSheet
from coachdesk.ui.money.issue_sheet import IssueSheet
from coachdesk.ui.money.opening import open_document, open_fee, open_issue
from coachdesk.ui.money.page import MoneyPage
from tests.conftest import focused, let_events_run, press, type_text
from tests.exchange.test_xlsx import cells
from tests.journeys.keys import CTRL, K, back_to, name, tab_to

NB = "\N{NO-BREAK SPACE}"
AT = datetime(2026, 3, 10, 10, tzinfo=UTC)


@pytest.fixture
def held(window: MainWindow, engagement: Engagement) -> Session:
    """One session held on 10 March."""
    session = Session(
        id=SessionId("held"), engagement_id=engagement.id, stage="opening", created_at=AT,
        clock=(Span(AT, AT + timedelta(hours=1)),), finished_at=AT + timedelta(hours=1),
        attendance=Attendance.HELD,
    )  # fmt: skip
    window.room.desk.do("test", lambda unit: unit.insert(session))
    return session


def sheet(kind: type[QWidget]) -> QWidget:
    """The sheet that is open, of this kind."""
    let_events_run()
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind), found
    return found


def page(window: MainWindow) -> MoneyPage:
    """The Money page, opened by its key."""
    QTest.keyClick(focused(), K.Key_5, CTRL)
    let_events_run()
    found = window.stack.currentWidget()
    assert isinstance(found, MoneyPage)
    return found


def told(found: MoneyPage) -> list[tuple[str, ...]]:
    """The cells of each row."""
    rows = found.model.rowCount()
    return [found.model.index(at).data(Role.CELLS) for at in range(rows)]


def test_a_fee_becomes_an_invoice_is_paid_and_put_right(
    window: MainWindow, client: Client, engagement: Engagement, held: Session, qtbot: QtBot
) -> None:
    desk = window.room.desk
    window.show_settings("money")
    let_events_run()
    tab_to("Currency")
    type_text("eur")
    tab_to("How to pay")
    type_text("Account 7")
    window.open_client(client.id)
    let_events_run()
    assert practice(desk).currency == "EUR"
    assert practice(desk).bank == "Account 7"
    back_to("Change how the coaching is paid for")
    press(K.Key_Space)
    fee = sheet(FeeSheet)
    assert isinstance(fee, FeeSheet)
    press(K.Key_Down)  # by the session
    let_events_run()
    tab_to("Price")
    type_text("1.200")
    assert fee.price.complaint == "Is it 1200.00 or 1.20? Please write the cents."
    press(K.Key_Backspace, times=5)
    type_text("95")
    assert fee.price.complaint == ""
    tab_to("Sessions agreed")
    type_text("6")
    press(K.Key_Escape)
    let_events_run()
    overview = window.client_page.overview
    used = "1 of 6 sessions used"
    qtbot.waitUntil(lambda: used in overview.strip.caption.accessibleName())
    assert overview.fee.open.accessibleName() == "1 session not invoiced"

    found = page(window)
    assert told(found) == [
        (client.name, "1 session, not invoiced yet", "–", "95.00\N{NO-BREAK SPACE}EUR")
    ]
    press(K.Key_Return)
    draft = sheet(IssueSheet)
    assert isinstance(draft, IssueSheet)
    qtbot.waitUntil(lambda: draft.view.is_drawn(), timeout=10_000)
    assert name() == f"Session 10 Mar 2026 · 95.00{NB}EUR"
    window.resize(960, 640)
    back_to("A note on it")
    assert not focused().visibleRegion().isEmpty()  # brought into view from outside the form
    tab_to("Add a line")
    press(K.Key_Space)
    type_text("Book")
    tab_to("Issue it")
    press(K.Key_Return)
    assert draft.complaint.full_text() == "Every line needs a price."
    assert desk.vault.all(Invoice) == ()
    back_to("Price")
    type_text("20,50")
    tab_to("Issue it")
    press(K.Key_Return)
    shown = sheet(DocumentSheet)
    assert isinstance(shown, DocumentSheet)
    (made,) = desk.vault.all(Invoice)
    assert [each.price for each in made.lines] == ["95.00", "20.50"]
    last = desk.last_step()
    assert last is not None
    assert last.act != "invoice.issued"  # what was issued cannot be taken back
    assert [each.document_id for each in desk.vault.all(Given)] == ["2026-001"]

    tab_to("Mark as paid")
    press(K.Key_Space)
    let_events_run()
    assert desk.vault.all(Invoice)[0].settled_on == "2026-04-14"
    tab_to("Receipt…")
    press(K.Key_Space)
    receipt = sheet(IssueSheet)
    assert isinstance(receipt, IssueSheet)
    tab_to("Issue it")
    press(K.Key_Return)
    sheet(DocumentSheet)
    press(K.Key_Escape)
    let_events_run()
    assert told(found) == []
    assert found.foot.full_text() == "Nobody owes you anything."
    window.beside.money.begin()
    tab_to("What is shown")
    press(K.Key_Right)
    let_events_run()
    rows = told(found)
    assert [row[0] for row in rows] == ["2026-002", "2026-001"]
    assert [row[3] for row in rows] == ["Receipt · Received", "Invoice · Paid 14 Apr 2026"]
    assert "Open 0.00" in found.totals.accessibleName()  # the receipt adds nothing
    assert name() == "Documents"
    press(K.Key_Down)
    press(K.Key_Return)
    sheet(DocumentSheet)
    tab_to("Correct…")
    press(K.Key_Space)
    right = sheet(IssueSheet)
    assert isinstance(right, IssueSheet)
    tab_to("Issue it")
    press(K.Key_Return)
    sheet(DocumentSheet)
    assert [each.kind for each in desk.vault.all(Invoice)][-1] is InvoiceKind.CORRECTION
    press(K.Key_Escape)
    let_events_run()
    assert money(desk).owed[0].open[0].open == Decimal("-115.50")  # to be given back


def test_a_document_is_found_again_mailed_and_listed_in_a_file(
    window: MainWindow, client: Client, engagement: Engagement, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = window.room.desk
    change_client(desk, client.id, name="=Mara()", email="mara@post.example")
    issued(window, engagement, "-12.50")
    given = desk.vault.all(Given)[0]
    window.open_given(given.id)
    shown = sheet(DocumentSheet)
    assert isinstance(shown, DocumentSheet)
    qtbot.waitUntil(lambda: shown.mail.isEnabled(), timeout=10_000)
    mail = message_from_bytes(shown.letter())
    assert (mail["To"], mail["Subject"]) == ("mara@post.example", "Invoice 2026-001")
    names = [part.get_filename() for part in mail.walk() if part.get_filename()]
    assert names == ["Invoice 2026-001.pdf"]
    shown.out.save_as(tmp_path / "it.pdf")
    qtbot.waitUntil(lambda: bool(shown.said.full_text()), timeout=10_000)
    assert (tmp_path / "it.pdf").read_bytes().startswith(b"%PDF")
    press(K.Key_Escape)
    window.show_handouts()
    let_events_run()
    listed = window.beside.handouts.model
    said = [listed.index(at).data(Qt.ItemDataRole.AccessibleTextRole) for at in (0, 1)]
    assert any("Invoice" in text for text in said if text)

    found = page(window)
    rows = found.rows()
    table = read_table(content(window.room, rows, CSV)).rows
    assert table[1][:3] == ("2026-001", "Invoice", "=Mara()")  # guarded, and read back without
    assert b"'=Mara()" in content(window.room, rows, CSV)
    assert b",-12.50,EUR," in content(window.room, rows, CSV)
    sheet_cells = cells(content(window.room, rows, XLSX))
    assert (sheet_cells["A2"], sheet_cells["F2"]) == ("2026-001", "-12.5")
    assert write(window.room, str(tmp_path / "year.xlsx"), rows, XLSX)


def issued(window: MainWindow, engagement: Engagement, price: str) -> Invoice:
    """An invoice of one line."""
    choose_for_practice(window.room.desk, currency="EUR")
    draft = begin(window.room.desk, engagement.id)
    return issue(window.room.desk, replace(draft, lines=(own_line("Coaching", "1", price),)))


def test_hidden_names_stay_hidden_and_the_room_is_asked_first(
    window: MainWindow, client: Client, engagement: Engagement, held: Session,
    quiet: Callable[[], None],
) -> None:  # fmt: skip
    desk = window.room.desk
    set_fee(desk, engagement.id, fee_basis=FeeBasis.PER_SESSION, price="95.00")
    document = issued(window, engagement, "95.00")
    window.room.settings.change(hide_names=True)
    found = page(window)
    assert told(found)[0][0] == f"Client {client.code}"
    for opened in (
        lambda: open_document(window.room, window, document.id),
        lambda: open_issue(window.room, window, client.id),
    ):
        opened()
        let_events_run()
        assert QApplication.activeModalWidget() is None
    window.room.settings.change(hide_names=False)
    start(desk, Place(engagement.id, "second"), Mode.IN_ROOM)
    window.open_client(client.id)
    let_events_run()
    assert not window.client_page.overview.fee.isVisible()
    QTest.keyClick(focused(), K.Key_5, CTRL)
    assert isinstance(sheet(LeavingRoomSheet), LeavingRoomSheet)
    press(K.Key_Escape)
    let_events_run()
    assert window.client_id() == client.id
    quiet()


@pytest.fixture
def quiet() -> Callable[[], None]:
    """Nothing is left open."""

    def check() -> None:
        assert QApplication.activeModalWidget() is None

    return check


def test_the_list_is_a_sound_model(window: MainWindow, engagement: Engagement) -> None:
    issued(window, engagement, "95.00")
    found = page(window)
    model: QAbstractItemModel = found.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    found.refresh()
    found.part.show_value("documents")
    found.refresh()
    assert model.rowCount(QModelIndex()) == 1


def test_while_it_can_only_be_read_nothing_is_offered_that_writes(
    window: MainWindow, client: Client, engagement: Engagement, held: Session, vault: Vault
) -> None:
    document = issued(window, engagement, "95.00")
    vault.read_only = True
    open_issue(window.room, window, client.id)
    let_events_run()
    assert QApplication.activeModalWidget() is None
    open_document(window.room, window, document.id)
    shown = sheet(DocumentSheet)
    assert isinstance(shown, DocumentSheet)
    assert not any(each.isEnabled() for each in (shown.settle, shown.receipt, shown.correct))
    press(K.Key_Escape)
    open_fee(window.room, window, engagement.id)
    fee = sheet(FeeSheet)
    assert isinstance(fee, FeeSheet)
    assert not any(each.isEnabled() for each in (fee.basis, fee.invoice))
    row = fee.sessions.rows["held"]
    assert all(each.isReadOnly() for each in (fee.price, fee.agreed, fee.address, row.price))
    assert not row.paid.isEnabled()
    press(K.Key_Escape)
    vault.read_only = False
