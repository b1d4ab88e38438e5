"""Clients in from a table and out into one, by keyboard, with real files."""

import csv
import io
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from coachdesk.desk.client_import import PART
from coachdesk.desk.clients import add_client, archive_clients, change_client
from coachdesk.desk.desk import Desk
from coachdesk.domain.client import Client
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.exchange.clients_csv import read_table
from coachdesk.storage.unit import Unit
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.people.columns import remembered
from coachdesk.ui.people.out import PeopleOutSheet
from coachdesk.ui.people.sheet import PeopleSheet
from coachdesk.ui.people.ways import found_in
from coachdesk.ui.settings.keep import Keep
from tests.conftest import focused, let_events_run, press

TABLE = "Who;Courriel;Shoe size\r\nAda;ada@x;38\r\nBen;ben@x;39\r\n;c@x;\r\nAda;;\r\n"


def keep_of(window: MainWindow) -> Keep:
    window.show_settings("keep")
    part = window.beside.settings.part("keep")
    assert isinstance(part, Keep)
    return part


def sheet_over(window: MainWindow) -> PeopleSheet | None:
    found = [each for each in window.findChildren(PeopleSheet) if each.isVisible()]
    return found[0] if found else None


def out_sheet(window: MainWindow) -> PeopleOutSheet:
    (found,) = (each for each in window.findChildren(PeopleOutSheet) if each.isVisible())
    return found


def opened(window: MainWindow, text: str, name: str = "list.csv") -> PeopleSheet:
    sheet = PeopleSheet(window.room, window, name, read_table(text.encode()))
    sheet.open()
    let_events_run()
    return sheet


def names(desk: Desk) -> list[str]:
    return sorted(each.name for each in desk.vault.all(Client))


def test_a_table_is_brought_in_by_keyboard_and_taken_back(
    qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(TABLE.encode("cp1252"))
    keep = keep_of(window)
    keep.people_in.setFocus()
    press(Qt.Key.Key_Return)
    dialog = keep.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.close()
    qtbot.waitUntil(lambda: sheet_over(window) is not None)
    sheet = sheet_over(window)
    assert sheet is not None
    assert not sheet.ok.isEnabled(), "nobody knows yet which column holds the name"
    assert sheet.said.text() == "Choose which column holds the name."
    assert focused() is sheet.asking.columns.choices[0]
    press(Qt.Key.Key_Down)
    sheet.asking.columns.choices[0].activated.emit(sheet.asking.columns.choices[0].currentIndex())
    assert sheet.asking.columns.choices[0].value() == "name"
    assert sheet.said.text() == "2 new clients, 2 rows skipped."
    assert sheet.why.text() == "No name: line 4. Name known already: line 5."
    assert names(desk) == []
    sheet.ok.setFocus()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.undo.isVisible())
    assert names(desk) == ["Ada", "Ben"]
    assert desk.vault.all(Client)[0].email == "ada@x"
    assert remembered(window.room) == {"who": "name"}
    press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert focused() is sheet.undo
    press(Qt.Key.Key_Return)
    assert names(desk) == []
    assert sheet.said.text() == "Taken back. Everything is as it was."
    press(Qt.Key.Key_Escape)
    assert sheet_over(window) is None
    again = opened(window, TABLE)
    assert again.asking.columns.choices[0].value() == "name", "remembered"


def test_a_meaning_is_given_once_and_headings_can_be_clients(
    window: MainWindow, desk: Desk
) -> None:
    sheet = opened(window, "Name,Phone\nAda,1\n")
    first, second = sheet.asking.columns.choices
    second.show_value("name")
    second.chosen.emit("name")
    assert (first.value(), second.value()) == ("", "name")
    sheet.asking.headed.click()
    assert len(sheet.asking.columns.rows()) == 2
    assert sheet.asking.columns.heading(0) == "Column 1"
    sheet.asking.columns.remember()
    assert window.room.settings.value.csv_columns == "", "nothing of rows is remembered"


def test_a_client_taken_for_a_heading_is_not_remembered(window: MainWindow) -> None:
    sheet = opened(window, "Name,mara@example.org,0171 5\nAda,ben@x,2\n")
    sheet.asking.columns.show_headed(headed=True)
    for each in sheet.asking.columns.choices:
        each.show_value("tags")
    sheet.asking.columns.remember()
    assert window.room.settings.value.csv_columns == "name=tags"


def test_known_clients_are_skipped_filled_or_added(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    mara = add_client(desk, "Mara")
    sheet = opened(window, "Name,Phone\nMara,1\nAda,2\n")
    assert sheet.asking.preview._lines[0][2].full_text() == "Skipped: same name as Mara"
    sheet.asking.twins.setFocus()
    press(Qt.Key.Key_Right)
    assert sheet.said.text() == "1 new client, 1 client filled in."
    sheet._on_ok()
    qtbot.waitUntil(lambda: sheet.undo.isVisible())
    kept = desk.vault.get(Client, mara.id)
    assert kept is not None
    assert kept.phone == "1"
    press(Qt.Key.Key_Return)
    desk.undo()
    assert desk.vault.all(Client) == (mara,)


def test_stopping_half_way_leaves_nothing(window: MainWindow, desk: Desk) -> None:
    rows = "".join(f"Client {n},{n}@x\n" for n in range(PART * 3))
    sheet = opened(window, f"Name,E-mail\n{rows}")
    sheet._on_ok()
    sheet._next.stop()
    sheet._on_part()
    sheet._next.stop()
    assert len(desk.vault.all(Client)) == PART
    assert focused() is sheet.cancel
    press(Qt.Key.Key_Return)
    let_events_run()
    assert desk.vault.all(Client) == ()


def test_a_full_disk_leaves_nothing_and_says_so(
    window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = opened(window, "Name,E-mail\n" + "".join(f"C {n},{n}@x\n" for n in range(PART + 3)))
    sheet._on_ok()
    sheet._next.stop()
    sheet._on_part()
    sheet._next.stop()

    def full(unit: Unit, records: object) -> None:
        raise StorageError(Fault.FULL)

    monkeypatch.setattr(Unit, "insert_all", full)
    sheet._on_part()
    assert sheet.said.text().endswith("Nothing was changed.")
    assert desk.vault.all(Client) == ()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\x89PNG\x00\x00", "This file cannot be brought in. It is no table, spreadsheet or "
         "address card. In your spreadsheet, save it as XLSX or CSV. Nothing was changed."),
        (b'"Ada\n', "This file cannot be brought in. The quotation marks near line 1 do not "
         "close. Nothing was changed."),
        (None, "That file cannot be read."),
    ],
)  # fmt: skip
def test_what_is_no_table_is_refused_in_a_sentence(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, content: bytes | None, said: str
) -> None:
    path = tmp_path / "x.csv"
    if content is not None:
        path.write_bytes(content)
    keep = keep_of(window)
    keep.people.read(str(path))
    qtbot.waitUntil(lambda: bool(keep.said.text()))
    assert keep.said.text() == said
    assert sheet_over(window) is None


def test_a_table_dropped_on_the_list_is_shown(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "x.csv"
    path.write_text("Name,E-mail\nAda,a@x\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place, copy = QPoint(9, 9), Qt.DropAction.CopyAction
    enter = QDragEnterEvent(place, copy, data, button, none)
    QApplication.sendEvent(window.sidebar.clients, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(place), copy, data, button, none)
    QApplication.sendEvent(window.sidebar.clients, drop)
    qtbot.waitUntil(lambda: sheet_over(window) is not None)


def test_clients_go_out_guarded_readable_by_the_owner_alone_and_come_back(
    qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    mara = add_client(desk, "=Mara “Quote”; Ltd")
    change_client(
        desk, mara.id, phone="+49 1", tags=("a", "b"), email="m@x", address="Street 1\nHexley"
    )
    old = add_client(desk, "Old")
    archive_clients(desk, [old.id])
    path, cards = tmp_path / "out.csv", tmp_path / "out.vcf"
    keep = keep_of(window)
    keep.people_out.setFocus()
    press(Qt.Key.Key_Return)
    out = out_sheet(window)
    assert focused() is out.kind
    assert out.said.text() == "1 client goes into the file.", "the archived one is asked about"
    press(Qt.Key.Key_Tab)
    assert focused() is out.archived
    press(Qt.Key.Key_Space)
    assert out.said.text() == "2 clients go into the file."
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    dialog = out.findChild(QFileDialog)
    assert dialog is not None
    assert [Path(each).name for each in dialog.selectedFiles()] == ["CoachDesk 2026-04-14.csv"]
    assert not out.write(str(tmp_path / "no" / "such.csv"))
    assert out.said.text().startswith("That file cannot be written.")
    dialog.fileSelected.emit(str(path))
    dialog.close()
    assert not out.isVisible()
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
    assert rows[1][0].startswith("'=Mara")
    assert rows[1][4] == "'+49 1"
    assert rows[2][-1] == "Archived"

    keep.people.ask_how([mara.id, old.id, "gone"])
    out = out_sheet(window)
    press(Qt.Key.Key_Right)
    assert out.kind.value() == "vcard"
    out.ok.click()
    dialog = out.findChild(QFileDialog)
    assert dialog is not None
    assert [Path(each).name for each in dialog.selectedFiles()] == ["CoachDesk 2026-04-14.vcf"]
    dialog.fileSelected.emit(str(cards))
    dialog.close()

    def kept(with_tags: bool) -> list[object]:
        return [
            (each.name, each.phone, each.address, each.status, each.tags if with_tags else ())
            for each in desk.vault.all(Client)
        ]

    before = kept(with_tags=True)
    for file, back in ((path, before), (cards, [(*kept(with_tags=False)[0][:3], "enquiry", ())])):
        sheet = PeopleSheet(window.room, window, file.name, *found_in(file))
        sheet.open()
        sheet.asking.twins._choose("add")
        sheet._on_ok()
        qtbot.waitUntil(lambda shown=sheet: shown.undo.isVisible())
        assert kept(with_tags=True) == before + back
        sheet.undo.click()
        sheet.reject()


def test_a_practice_for_reading_takes_nothing_in_and_archives_nobody(
    window: MainWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_client(desk, "Ada")
    monkeypatch.setattr(type(desk), "reading_only", True)
    keep = keep_of(window)
    assert not keep.people_in.isEnabled()
    assert keep.people_out.isEnabled()
    (tmp_path / "x.csv").write_text("Name,E-mail\nBen,b@x\n")
    keep.people.read(str(tmp_path / "x.csv"))
    assert keep.said.text() == "This practice is open for reading only."
    clients = window.sidebar.clients
    clients.refresh()
    clients.view.pick_all()
    assert clients._picks is not None
    assert not clients._picks.archive.isEnabled()
