"""Narrowing the client list by more than a name, putting it in order, and several at once."""

from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog, QMenu

from coachdesk.desk.clients import add_client, change_client, engagements, set_status
from coachdesk.desk.desk import Desk
from coachdesk.desk.listing import last_held, lines, lines_told
from coachdesk.desk.sessions import Place, plan_next, start_next
from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.exchange.clients_csv import read_table
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.models.client_list import ClientListModel
from coachdesk.ui.models.client_order import Order, Wanted
from coachdesk.ui.people.out import PeopleOutSheet
from coachdesk.words import Words
from tests.conftest import HandClock, focused, let_events_run, press, type_text

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def four(desk: Desk, clock: HandClock) -> dict[str, str]:
    """Ada held long ago, Ben held today, Cem only planned, Dora never; ids by name."""
    ids = {name: add_client(desk, name).id for name in ("Dora", "Cem", "Ben", "Ada")}
    change_client(desk, ids["Ada"], tags=("leaders", "Spring & co"))
    change_client(desk, ids["Ben"], tags=("leaders",))
    place = {
        name: Place(engagements(desk, each)[0].id, "introductory") for name, each in ids.items()
    }
    start_next(desk, place["Ada"], None)
    clock.turn(days=40)
    start_next(desk, place["Ben"], None)
    plan_next(desk, place["Cem"], desk.now() + timedelta(days=9))
    return ids


@pytest.fixture
def model(desk: Desk, words: Words, four: dict[str, str]) -> ClientListModel:
    made = ClientListModel(
        words, lambda line: line.name, partial(lines_told, desk), held=partial(last_held, desk)
    )
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning, made)
    made.show_lines(lines(desk), desk.today())
    return made


def names(model: ClientListModel) -> list[str]:
    return [each.name for each in model.shown_clients()]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(tags=frozenset(("leaders",))), {"Ada", "Ben"}),
        (Wanted(tags=frozenset(("leaders", "Spring & co"))), {"Ada"}),
        (Wanted(tags=frozenset(("lead",))), set()),
        (Wanted(stalled=True), {"Ada"}),
        (Wanted("b", tags=frozenset(("leaders",))), {"Ben"}),
        (Wanted("enquiry"), {"Ada", "Ben", "Cem", "Dora"}),
        (Wanted("spring"), {"Ada"}),
        (Wanted(status=ClientStatus.ARCHIVED), set()),
    ],
)
def test_only_those_wanted_are_shown(
    model: ClientListModel, wanted: Wanted, found: set[str]
) -> None:
    model.show_wanted(wanted)
    assert set(names(model)) == found
    model.show_wanted(Wanted())
    assert len(names(model)) == 4


def test_who_is_archived_or_has_a_date_does_not_stand_still(
    desk: Desk, model: ClientListModel, four: dict[str, str]
) -> None:
    set_status(desk, four["Ada"], ClientStatus.ARCHIVED)
    model.show_lines(lines(desk), desk.today())
    model.show_wanted(Wanted(stalled=True))
    assert names(model) == []
    set_status(desk, four["Ada"], ClientStatus.ACTIVE)
    place = Place(engagements(desk, four["Ada"])[0].id, "introductory")
    model.show_lines(lines(desk), desk.today())
    assert names(model) == ["Ada"]
    plan_next(desk, place, desk.now() + timedelta(days=3))
    model.show_lines(lines(desk), desk.today())
    assert names(model) == []


def test_the_order_is_by_next_session_name_or_last_session(model: ClientListModel) -> None:
    assert names(model) == ["Cem", "Ada", "Ben", "Dora"]
    model.show_order(Order.NAME)
    assert names(model) == ["Ada", "Ben", "Cem", "Dora"]
    model.show_order(Order.LAST)
    assert names(model) == ["Ben", "Ada", "Cem", "Dora"]


def test_the_word_of_a_status_is_found_in_the_coach_s_language(
    desk: Desk, four: dict[str, str]
) -> None:
    class German(Words):
        def __call__(self, text: str, /, **parts: object) -> str:
            return {"Enquiry": "Anfrage"}.get(text) or super().__call__(text, **parts)

    model = ClientListModel(German("de"), lambda line: line.name, partial(lines_told, desk))
    model.show_lines(lines(desk), desk.today())
    model.show_filter("anfr")
    assert len(names(model)) == 4


def chosen_in(menu: QMenu, text: str) -> None:
    """Choose in a menu or below it."""
    for action in menu.actions():
        if action.menu() is not None:
            below = action.menu()
            assert isinstance(below, QMenu)
            for each in below.actions():
                if each.text() == text:
                    each.trigger()
                    return
        if action.text() == text:
            action.trigger()
            return
    raise AssertionError(text)


def test_the_menu_narrows_says_so_and_lets_go(
    window: MainWindow, desk: Desk, four: dict[str, str]
) -> None:
    clients = window.sidebar.clients
    clients.refresh()
    clients.view.setFocus()
    type_text("/")
    row = clients.filter_row
    assert focused() is row.field
    assert not row.empty.isVisible()
    type_text("zz")
    assert row.empty.isVisible()
    assert names(clients.model) == []
    row.empty.click()
    assert len(names(clients.model)) == 4
    assert not row.empty.isVisible()
    chosen_in(row.menu(), "Spring && co")
    assert names(clients.model) == ["Ada"]
    assert row.only.text() == "Spring & co"
    chosen_in(row.menu(), "Paused")
    assert names(clients.model) == []
    assert clients._nobody is not None
    assert clients._nobody.said.text() == "Nobody is like that."
    assert not clients._nobody.button.isVisible()
    clients._nobody.show_search("zell", 1, 0)
    assert clients._nobody.said.text().endswith(" 1 paused client was searched too.")
    row.only.setFocus()
    press(Qt.Key.Key_Return)
    assert len(names(clients.model)) == 4
    chosen_in(row.menu(), "Name")
    assert names(clients.model)[0] == "Ada"


def test_several_are_picked_and_archived_with_one_way_back(
    window: MainWindow, desk: Desk, four: dict[str, str]
) -> None:
    clients = window.sidebar.clients
    clients.refresh()
    clients.view.setFocus()
    clients.stand_on(four["Ada"])
    press(Qt.Key.Key_Down, SHIFT)
    assert clients.view.picked_ids() == [four["Ada"], four["Ben"]]
    press(Qt.Key.Key_Space, CONTROL)
    assert clients.view.picked_ids() == [four["Ada"]]
    press(Qt.Key.Key_A, CONTROL)
    assert len(clients.view.picked_ids()) == 4
    press(Qt.Key.Key_Escape)
    assert clients.view.picked_ids() == []
    press(Qt.Key.Key_Up, SHIFT)
    assert clients._picks is not None
    assert clients._picks.said.text() == "2 picked"
    press(Qt.Key.Key_Tab, SHIFT)
    press(Qt.Key.Key_Tab, SHIFT)
    assert focused() is clients._picks.export
    press(Qt.Key.Key_Return)
    (sheet,) = window.findChildren(PeopleOutSheet)
    assert sheet.said.text() == "2 clients go into the file."
    press(Qt.Key.Key_Escape)
    assert focused() is clients._picks.export
    press(Qt.Key.Key_Tab, SHIFT)
    assert focused() is clients._picks.archive
    assert not window.shows_client(), "picking opens nobody"
    press(Qt.Key.Key_Return)
    states = {each.name: each.status for each in desk.vault.all(Client)}
    assert [name for name, at in states.items() if at is ClientStatus.ARCHIVED] == ["Ben", "Ada"]
    assert not clients._picks.isVisible()
    window.undoing.undo()
    assert {each.status for each in desk.vault.all(Client)} == {ClientStatus.ENQUIRY}


def test_clicks_with_keys_pick_and_those_filtered_away_are_let_go(
    window: MainWindow, desk: Desk, four: dict[str, str]
) -> None:
    clients = window.sidebar.clients
    clients.refresh()
    view, model = clients.view, clients.model

    def click(name: str, held: Qt.KeyboardModifier) -> None:
        at = view.visualRect(model.index_of(four[name])).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, at)
        let_events_run()

    click("Cem", CONTROL)
    click("Ben", CONTROL)
    assert view.picked_ids() == [four["Cem"], four["Ben"]]
    assert not window.shows_client()
    view.setCurrentIndex(model.index_of(four["Cem"]))
    click("Dora", SHIFT)
    assert len(view.picked_ids()) == 4
    model.show_filter("ben")
    assert view.picked_ids() == [four["Ben"]]
    model.show_filter("")
    assert view.picked_ids() == [four["Ben"]], "what was not seen is not picked again"
    click("Ada", Qt.KeyboardModifier.NoModifier)
    assert window.client_id() == four["Ada"]


def test_those_shown_go_out_as_a_table(
    window: MainWindow, desk: Desk, four: dict[str, str], tmp_path: Path
) -> None:
    clients = window.sidebar.clients
    clients.refresh()
    clients.show_filter()
    chosen_in(clients.filter_row.menu(), "leaders")
    chosen_in(clients.filter_row.menu(), "Export those shown…")
    (sheet,) = window.findChildren(PeopleOutSheet)
    sheet.ok.click()
    dialog = sheet.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "few.csv"))
    dialog.close()
    rows = read_table((tmp_path / "few.csv").read_bytes()).rows
    assert [row[0] for row in rows] == ["Name", "Ada", "Ben"]
