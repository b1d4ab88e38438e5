"""Erasing a client from the window: seen before, typed to confirm, told afterwards."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from threading import Event, get_ident

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coachdesk.desk.clients import add_client
from coachdesk.desk.desk import Desk
from coachdesk.desk.erasing import Erasing
from coachdesk.desk.erasure import kept_hours
from coachdesk.desk.portability import import_archive, read_json
from coachdesk.domain.client import Client
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.storage.unit import Unit
from coachdesk.system import resources
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.copies import Copies
from coachdesk.ui.erasing.sheet import EraseSheet, ask_to_erase
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.settings.keep import Keep
from coachdesk.ui.theme import Look
from coachdesk.words import Words
from tests.conftest import let_events_run, type_text
from tests.ui.test_client_menu import choose, entries
from tests.ui.test_settings import opened as settings_opened

K = Qt.Key


@pytest.fixture
def practice(desk: Desk) -> Desk:
    """The sample practice."""
    import_archive(desk, read_json(resources.text("sample", "practice.json")))
    return desk


def named(desk: Desk, name: str) -> Client:
    return next(each for each in desk.vault.all(Client) if each.name == name)


def sheet_of(window: MainWindow) -> EraseSheet:
    found = [each for each in window.findChildren(EraseSheet) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def opened(window: MainWindow, client: Client) -> EraseSheet:
    sheet = ask_to_erase(window.room, window, client.id)
    assert sheet is not None
    let_events_run()
    return sheet


def go(sheet: EraseSheet, qtbot: QtBot) -> None:
    """Say yes, and wait until it is told how it went."""
    sheet.ok.click()
    qtbot.waitUntil(sheet.cancel.isEnabled, timeout=20_000)
    let_events_run()


def test_only_the_clients_name_lets_a_client_go(window: MainWindow, client: Client) -> None:
    sheet = opened(window, client)
    assert sheet.typed.hasFocus()
    for typed, may in (("Mara", False), (" mara lindell", True), ("Mara Lindel", False)):
        sheet.typed.clear()
        type_text(typed)
        assert sheet.ok.isEnabled() is may
    QTest.keyClick(sheet.typed, K.Key_Return)
    assert window.room.desk.vault.all(Client) == (client,)


def test_esc_leaves_everything_as_it_is(window: MainWindow, desk: Desk, client: Client) -> None:
    sheet = opened(window, client)
    type_text("Mara Lindell")
    QTest.keyClick(sheet, K.Key_Escape)
    let_events_run()
    assert desk.vault.all(Client) == (client,)
    assert desk.last_step() is not None


def test_the_menu_of_a_client_leads_to_the_end_of_it(
    window: MainWindow, practice: Desk, qtbot: QtBot
) -> None:
    client = named(practice, "Mara Lindell")
    window.open_client(client.id)
    let_events_run()
    choose(window, "Erase this client…")
    sheet = sheet_of(window)
    type_text("Mara Lindell")
    go(sheet, qtbot)
    assert "Mara Lindell" not in {each.name for each in practice.vault.all(Client)}
    assert sheet.said.text() == "Mara Lindell is erased."
    assert not window.shows_client()
    assert window.stack.currentWidget() is window.today
    assert window.undoing.toasts.newest() is None
    assert practice.last_step() is None
    sheet.cancel.click()
    let_events_run()


def test_hours_stay_where_the_coach_ticks_it(
    window: MainWindow, practice: Desk, qtbot: QtBot
) -> None:
    client, before = named(practice, "Mara Lindell"), len(kept_hours(practice))
    sheet = opened(window, client)
    assert not sheet.hours.isChecked()
    sheet.hours.click()
    sheet.typed.setFocus()
    type_text("Mara Lindell")
    go(sheet, qtbot)
    assert len(kept_hours(practice)) == before + 6
    assert "6 sessions stay as day, length and code." in sheet.said.text()


def test_the_certificate_is_saved_with_the_name_only_where_it_is_ticked(
    window: MainWindow, client: Client, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = opened(window, client)
    type_text("Mara Lindell")
    go(sheet, qtbot)
    for ticked in (False, True):
        path = tmp_path / f"{ticked}.pdf"
        assert sheet.save_to(str(path))
        text = pypdf.PdfReader(BytesIO(path.read_bytes())).pages[0].extract_text()
        assert ("Mara" in text) is ticked
        assert client.code in text
        sheet.named.click()
    assert not sheet.save_to(str(tmp_path / "nowhere" / "out.pdf"))
    assert sheet.said.text() == "It could not be saved there. Please choose another folder."


def test_settings_offer_every_client_to_be_erased(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    add_client(desk, "Mara Lindell")
    client = add_client(desk, "Zoë Łuczak")
    part = settings_opened(window, "keep").part("keep")
    assert isinstance(part, Keep)
    assert not part.erase.isEnabled()
    part.client.show_value(client.id)
    part.client.chosen.emit(client.id)
    part.erase.click()
    let_events_run()
    sheet = sheet_of(window)
    type_text("Zoë Łuczak")
    go(sheet, qtbot)
    assert [each.name for each in desk.vault.all(Client)] == ["Mara Lindell"]
    assert [part.client.itemText(n) for n in range(part.client.count())] == [
        "Choose a client",
        "Mara Lindell",
    ]
    assert not part.erase.isEnabled()


def test_the_window_is_free_while_a_worker_erases_and_the_sheet_stays(
    window: MainWindow, desk: Desk, client: Client, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    may, ran_on, run = Event(), [], Erasing.run

    def held(erasing: Erasing) -> None:
        ran_on.append(get_ident())
        assert may.wait(20)
        run(erasing)

    monkeypatch.setattr(Erasing, "run", held)
    sheet = opened(window, client)
    type_text("Mara Lindell")
    sheet.ok.click()
    qtbot.waitUntil(lambda: bool(ran_on))
    assert ran_on != [get_ident()]
    assert sheet.said.text() == "Erasing. This takes a moment."
    assert not desk.is_open
    QTest.keyClick(sheet, K.Key_Escape)
    sheet.reject()
    sheet.close()
    assert sheet.isVisible()
    may.set()
    qtbot.waitUntil(sheet.cancel.isEnabled, timeout=20_000)
    assert sheet.said.text() == "Mara Lindell is erased."
    assert desk.vault.all(Client) == ()
    sheet.cancel.click()
    assert not sheet.isVisible()


@pytest.mark.parametrize("fault", [Fault.FULL, Fault.BUSY])
def test_what_cannot_be_erased_is_all_there_and_can_be_tried_again(
    window: MainWindow, desk: Desk, client: Client, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
    fault: Fault,
) -> None:  # fmt: skip
    def failing(_unit: Unit, _client_id: str) -> None:
        raise StorageError(fault)

    sheet = opened(window, client)
    type_text("Mara Lindell")
    with monkeypatch.context() as broken:
        broken.setattr(Unit, "erase_client", failing)
        go(sheet, qtbot)
    assert sheet.said.text().endswith("Nothing was erased.")
    assert desk.vault.all(Client) == (client,)
    assert sheet.ok.isEnabled()
    go(sheet, qtbot)
    assert desk.vault.all(Client) == ()


# With copies


@pytest.fixture
def copying_window(
    practice: Desk, look: Look, words: Words, settings: SettingsFile, tmp_path: Path
) -> Iterator[MainWindow]:
    """A window on a practice of which copies are kept."""
    place = tmp_path / "Stick"
    place.mkdir()
    settings.change(copies_outside=str(place))
    copies = Copies(practice, settings, tmp_path / "Backups", practice.vault.path, look)
    made = MainWindow(practice, look, words, settings, copies)
    made.begin()
    made.show()
    yield made
    made.setProperty("leaving", True)
    made.close()
    made.deleteLater()


@pytest.mark.parametrize("purging", [True, False])
def test_a_copy_is_made_first_and_the_client_goes_from_all_copies_where_that_is_ticked(
    copying_window: MainWindow, practice: Desk, tmp_path: Path, qtbot: QtBot, purging: bool
) -> None:
    client = named(practice, "Mara Lindell")
    sheet = opened(copying_window, client)
    assert sheet.backups.isChecked()
    if not purging:
        sheet.backups.click()
    sheet.typed.setFocus()
    type_text("Mara Lindell")
    go(sheet, qtbot)
    copies = [
        *(tmp_path / "Backups").rglob("*.coachdesk"),
        *(tmp_path / "Stick").rglob("*.coachdesk"),
    ]
    assert len(copies) == 2
    for each in copies:
        assert (b"Mara Lindell" in each.read_bytes()) is not purging
    told = [each.text() for each in sheet.findChildren(type(sheet.said)) if each.isVisible()]
    assert ("Erased from 2 backups as well." in told) is purging


def test_reading_only_offers_no_erasure(window: MainWindow, practice: Desk) -> None:
    window.open_client(named(practice, "Mara Lindell").id)
    let_events_run()
    assert "Erase this client…" in entries(window)
    practice.vault.read_only = True
    assert "Erase this client…" not in entries(window)
    practice.vault.read_only = False
