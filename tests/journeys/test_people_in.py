"""People come in from an address book and a spreadsheet and go out again, by keyboard alone."""

import io
from pathlib import Path

import openpyxl
import pytest
import vobject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from coachdesk.desk.clients import add_client
from coachdesk.desk.desk import Desk
from coachdesk.domain.client import Client
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.people.out import PeopleOutSheet
from coachdesk.ui.people.sheet import PeopleSheet
from tests.conftest import focused, let_events_run, press
from tests.journeys.keys import ALT, CTRL, SHIFT, K, back_to, name, tab_to

CARDS = Path(__file__).parents[1] / "_files" / "vcards"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A workbook of two sheets that calls itself a text."""
    made, out = openpyxl.Workbook(), io.BytesIO()
    sheet = made.active
    assert sheet is not None
    sheet.append(["Newsletter"])
    people = made.create_sheet("People")
    people.append(["Full name", "Post", "Since"])
    people.append(["Ada Lovelace", "12 Engine Row\nHexley", 46126])
    made.save(out)
    path = tmp_path / "list.txt"
    path.write_bytes(out.getvalue())
    return path


def chosen_file(over: QWidget, path: Path) -> None:
    """The file is chosen in the system's own dialog."""
    dialog = over.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.close()


def opened(qtbot: QtBot, window: MainWindow, path: Path) -> PeopleSheet:
    """Go to “Bring in” in the settings and choose a file."""
    QTest.keyClick(focused(), K.Key_Comma, CTRL)
    let_events_run()
    window.show_settings("keep")
    tab_to("Bring in clients")
    press(K.Key_Return)
    part = window.beside.settings.part("keep")
    assert part is not None
    chosen_file(part, path)
    qtbot.waitUntil(lambda: sheet_over(window) is not None)
    sheet = sheet_over(window)
    assert sheet is not None
    return sheet


def sheet_over(window: MainWindow) -> PeopleSheet | None:
    return next((each for each in window.findChildren(PeopleSheet) if each.isVisible()), None)


def choose(window: MainWindow, text: str) -> None:
    """Choose in the list of choices that has the keyboard."""
    press(K.Key_Down, ALT)
    let_events_run()
    for _ in range(30):
        if text in choice_text():
            break
        press(K.Key_Down)
    press(K.Key_Return)
    let_events_run()


def choice_text() -> str:
    view = focused()
    index = getattr(view, "currentIndex", lambda: None)()
    return str(index.data()) if index is not None and hasattr(index, "data") else ""


def people(desk: Desk) -> dict[str, Client]:
    return {each.name: each for each in desk.vault.all(Client)}


def test_people_come_in_from_cards_and_a_workbook_and_go_out_as_cards(
    qtbot: QtBot, window: MainWindow, desk: Desk, book: Path, tmp_path: Path
) -> None:
    add_client(desk, "Quayside Bakery")
    before = desk.vault.all(Client)
    sheet = opened(qtbot, window, CARDS / "apple.vcf")
    assert name() == "“Notes” holds", "what a card says itself is not asked"
    assert sheet.said.text() == "1 new client, 1 card skipped."
    assert sheet.why.text() == "Name known already: card 3."
    choose(window, "How they heard of you")
    tab_to("Clients known already")
    press(K.Key_Right)
    assert sheet.said.text() == "1 new client, 1 client filled in."
    assert desk.vault.all(Client) == before, "told, and nothing changed"
    tab_to("Bring in")
    press(K.Key_Return)
    qtbot.waitUntil(sheet.undo.isVisible)
    ngozi = people(desk)["Dr. Ngozi Okafor"]
    assert ngozi.heard_from.startswith("Met at the fair; likes early hours")
    assert ngozi.address.splitlines()[0] == "4 Quay Street"
    assert people(desk)["Quayside Bakery"].phone == "01947 496 0199"
    back_to("Undo")
    press(K.Key_Return)
    assert desk.vault.all(Client) == before
    press(K.Key_Escape)

    sheet = opened(qtbot, window, book)
    assert sheet.said.text() == "1 new client.", "the first sheet has no headings"
    back_to("Sheet")
    choose(window, "People")
    qtbot.waitUntil(lambda: "“People”" in sheet.asking.found.full_text())
    tab_to("“Post” holds")
    choose(window, "Address")
    assert sheet.said.text() == "1 new client."
    tab_to("Bring in")
    press(K.Key_Return)
    qtbot.waitUntil(sheet.undo.isVisible)
    press(K.Key_Return)
    ada = people(desk)["Ada Lovelace"]
    assert ada.address == "12 Engine Row\nHexley"

    clients = window.sidebar.clients
    qtbot.waitUntil(lambda: len(clients.model.shown_clients()) == 2)
    clients.view.setFocus()
    press(K.Key_A, CTRL)
    press(K.Key_Tab, SHIFT)
    press(K.Key_Tab, SHIFT)
    assert name() == "Export those picked…"
    press(K.Key_Return)
    (out,) = (each for each in window.findChildren(PeopleOutSheet) if each.isVisible())
    press(K.Key_Right)
    tab_to("Export…")
    press(K.Key_Return)
    chosen_file(out, tmp_path / "out.vcf")
    cards = list(vobject.readComponents((tmp_path / "out.vcf").read_text("utf-8")))
    assert {each.fn.value for each in cards} == {"Ada Lovelace", "Quayside Bakery"}
    window.open_client(ada.id, "introductory", "welcome")
    tab_to("Address")
    press(K.Key_End, CTRL)
    QTest.keyClicks(focused(), " HX1")
    assert window.room.autosave.flush()
    assert people(desk)["Ada Lovelace"].address == "12 Engine Row\nHexley HX1"
