"""Names hidden by F8: codes in place of every client's name, on every page and for every reader."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coachdesk.desk.clients import add_client, change_client, engagements
from coachdesk.desk.desk import Source
from coachdesk.desk.practice import change_practice
from coachdesk.domain.client import Client
from coachdesk.domain.stage import STAGES
from coachdesk.program import Program
from coachdesk.ui.models.client_list import Role
from coachdesk.ui.widgets.controls import Button
from tests.conftest import let_events_run, press
from tests.journeys.locked import delete_deferred, plain
from tests.journeys.test_in_the_room import on_screen

__all__ = ["plain"]

NAME, CALLED, OTHER = "Zoraida Quillfeather", "Zozo", "Bartholomew Yttrium"
SECRETS = (*NAME.split(), CALLED, *OTHER.split())


@pytest.fixture
def hidden(plain: Program) -> Program:
    """A practice of two clients, one opened, with names hidden by the key."""
    desk = plain.desk
    add_client(desk, OTHER)
    zoraida = add_client(desk, NAME)
    change_client(desk, zoraida.id, Source("test"), preferred_name=CALLED, email="z@q.example")
    change_practice(desk, name="Northlight Coaching", coach="Nora Bell")
    plain.window.show_practice()
    plain.window.open_client(zoraida.id)
    let_events_run()
    assert NAME in on_screen()
    press_f8(plain)
    return plain


def press_f8(program: Program) -> None:
    """Press F8 and let the window be built anew."""
    press(Qt.Key.Key_F8)
    let_events_run()
    delete_deferred()


def client(program: Program, name: str = NAME) -> Client:
    return next(each for each in program.desk.vault.all(Client) if each.name == name)


def check(where: str) -> None:
    said = on_screen()
    assert not [each for each in SECRETS if each.casefold() in said.casefold()], where


def test_the_key_hides_every_name_and_shows_them_again(hidden: Program) -> None:
    assert hidden.window.client_id() == client(hidden).id
    check("overview")
    said = on_screen()
    assert f"Client {client(hidden).code}" in said
    assert f"Client {client(hidden, OTHER).code}" in said
    assert "Names hidden" in said
    model = hidden.window.sidebar.clients.model
    shown = [model.index(n).data(Role.INITIALS) for n in range(model.rowCount())]
    assert not any(shown), "a dot stands in the ring, not letters of the code"
    press_f8(hidden)
    said = on_screen()
    assert NAME in said
    assert OTHER in said
    assert "Names hidden" not in said


def test_no_page_says_a_name(hidden: Program) -> None:
    window = hidden.window
    window.show_today()
    let_events_run()
    check("today")
    for stage in STAGES:
        window.open_client(client(hidden).id, stage.key)
        page = window.client_page.page()
        assert page is not None
        page.build_all()
        let_events_run()
        check(stage.key)
    window.show_handouts()
    let_events_run()
    check("handouts")
    for part in window.beside.settings.ways:
        window.show_settings(part)
        let_events_run()
        check(part)


def test_no_sheet_about_a_client_says_a_name(hidden: Program) -> None:
    from coachdesk.ui.access.sheet import offer_access
    from coachdesk.ui.erasing.sheet import EraseSheet

    window = hidden.window
    engagement = engagements(hidden.desk, client(hidden).id)[-1].id
    ways: tuple[Callable[[], object], ...] = (
        lambda: window.open_handouts(engagement, "goals"),
        lambda: offer_access(window.room, window, client(hidden).id),
        lambda: EraseSheet(window.room, window, client(hidden).id).open(),
    )
    for open_one in ways:
        open_one()
        let_events_run()
        sheet = QApplication.activeModalWidget()
        assert sheet is not None
        check(type(sheet).__name__)
        sheet.close()
        let_events_run()


def test_hidden_names_stay_hidden_at_the_next_start(hidden: Program) -> None:
    assert hidden.settings.value.hide_names
    assert type(hidden.settings)(hidden.places.settings).value.hide_names


def test_the_mouse_shows_names_by_the_chip(hidden: Program) -> None:
    found = hidden.window.sidebar.findChildren(Button)
    chip = next(each for each in found if each.accessibleName() == "Names hidden. Show names")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    let_events_run()
    delete_deferred()
    assert NAME in on_screen()
