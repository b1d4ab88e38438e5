"""The client list: groups, filter, keys, and Qt's own judge of models."""

import ast
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

import coachdesk
from coachdesk.desk.clients import add_client, change_client, engagements, set_status
from coachdesk.desk.desk import Desk
from coachdesk.desk.listing import lines, lines_told
from coachdesk.desk.sessions import Place, plan_next, start_next
from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.models.client_list import ClientListModel, Role
from coachdesk.ui.models.given_list import GivenListModel
from coachdesk.ui.models.grouped_list import GroupedList
from coachdesk.ui.models.log_list import LogListModel
from coachdesk.ui.models.money_list import MoneyListModel
from coachdesk.ui.search.results import Results
from coachdesk.words import Words
from tests.conftest import HandClock, focused, let_events_run, press, type_text


@pytest.fixture
def model(desk: Desk, words: Words) -> ClientListModel:
    """The model under Qt's own tester, which fails a test by a warning."""
    made = ClientListModel(words, lambda line: line.name, partial(lines_told, desk))
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning, made)
    return made


def names(model: ClientListModel) -> list[str]:
    """What the rows show, headings in brackets."""
    shown = []
    for at in range(model.rowCount()):
        index = model.index(at)
        text = index.data()
        shown.append(f"[{text}]" if index.data(Role.GROUP) else text)
    return shown


def test_every_model_of_the_house_is_under_the_tester() -> None:
    source = Path(coachdesk.__file__).parent
    found = {
        node.name
        for file in source.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
        for base in node.bases
        if isinstance(base, ast.Name)
        and ((base.id.startswith("QAbstract") and "Model" in base.id) or base.id == "GroupedList")
    }
    models = (ClientListModel, GivenListModel, LogListModel, MoneyListModel, Results)
    tested = {each.__name__ for each in models}
    assert found == tested | {GroupedList.__name__}, "a new model needs a fixture like those"


def test_clients_stand_in_groups_and_closed_groups_only_count(
    desk: Desk, model: ClientListModel
) -> None:
    for name in ("Zoë", "Ada", "Ben", "Cem"):
        add_client(desk, name)
    by_name = {each.name: each for each in desk.vault.all(Client)}
    set_status(desk, by_name["Ben"].id, ClientStatus.PAUSED)
    set_status(desk, by_name["Cem"].id, ClientStatus.ARCHIVED)
    place = Place(engagements(desk, by_name["Zoë"].id)[0].id, "introductory")
    plan_next(desk, place, desk.now() + timedelta(hours=2))
    model.show_lines(lines(desk), desk.today())
    assert names(model) == ["[Today]", "Zoë", "[Active]", "Ada", "[Paused]", "[Archived]"]
    model.toggle_group("paused")
    assert "Ben" in names(model)
    assert model.count_of_active() == 2


def test_the_filter_finds_names_tags_status_and_closed_groups(
    desk: Desk, model: ClientListModel
) -> None:
    first = add_client(desk, "Łukasz Nowak")
    second = add_client(desk, "Ελένη Δήμου")
    change_client(desk, first.id, tags=("leaders",))
    set_status(desk, second.id, ClientStatus.ARCHIVED)
    model.show_lines(lines(desk), desk.today())
    for typed, found in (
        ("łuk now", ["Łukasz Nowak"]),
        ("lukasz", ["Łukasz Nowak"]),
        ("LEADERS", ["Łukasz Nowak"]),
        ("δήμου", ["Ελένη Δήμου"]),
        ("ελενη δημου", ["Ελένη Δήμου"]),
        ("archived", ["Ελένη Δήμου"]),
        ("nobody", []),
    ):
        model.show_filter(typed)
        assert [line.name for line in model.shown_clients()] == found, typed


def test_a_month_without_a_next_session_is_worth_a_look(
    desk: Desk, clock: HandClock, model: ClientListModel
) -> None:
    client = add_client(desk, "Ilse Novak")
    set_status(desk, client.id, ClientStatus.ACTIVE)
    start_next(desk, Place(engagements(desk, client.id)[0].id, "introductory"), None)
    clock.turn(days=20)
    model.show_lines(lines(desk), desk.today())
    assert model.index(1).data(Role.WORTH_A_LOOK) == ""
    clock.turn(days=11)
    model.show_lines(lines(desk), desk.today())
    assert model.index(1).data(Role.WORTH_A_LOOK) == "A month without a next session"
    assert "worth a look" in model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_session_late_in_the_evening_counts_for_the_coachs_own_day(
    desk: Desk, model: ClientListModel
) -> None:
    client = add_client(desk, "Kenji Arata")
    place = Place(engagements(desk, client.id)[0].id, "introductory")
    plan_next(desk, place, desk.now().replace(hour=23, minute=30))
    model.show_lines(lines(desk), desk.today())
    assert names(model)[0] == "[Today]"
    model.show_lines(lines(desk), date.fromordinal(desk.today().toordinal() + 1))
    assert names(model)[0] == "[Active]"


def test_slash_filters_enter_opens_and_nobody_found_offers_a_new_client(
    window: MainWindow, desk: Desk
) -> None:
    add_client(desk, "Mara Lindell")
    wanted = add_client(desk, "Daniel Okoro")
    window.sidebar.clients.refresh()
    window.sidebar.clients.view.setFocus()
    QTest.keyClick(focused(), "/")
    type_text("okoro")
    press(Qt.Key.Key_Return)
    let_events_run()
    assert window.client_id() == wanted.id
    window.sidebar.clients.show_filter()
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text("Zell")
    press(Qt.Key.Key_Return)
    let_events_run()
    press(Qt.Key.Key_Return)
    assert "Zell" in {each.name for each in desk.vault.all(Client)}
