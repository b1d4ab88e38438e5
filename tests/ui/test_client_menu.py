"""The client's menu: details, pausing, archiving and back, engagements, and undo of each."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from coachdesk.desk.clients import add_client, complete_engagement, engagements, set_status
from coachdesk.desk.desk import Desk
from coachdesk.desk.sessions import Place, set_answer
from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.engagement import Engagement
from coachdesk.storage.vault import open_vault
from coachdesk.ui.journey.menus import client_menu
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.widgets.fields import GrowingField, LineField
from tests.conftest import let_events_run, type_text

K = Qt.Key


def entries(window: MainWindow) -> dict[str, QAction]:
    menu = client_menu(window.room, window.client_page)
    found = {each.text(): each for each in menu.actions() if each.text()}
    # Kept until the test is over: an action goes with its menu.
    for each in found.values():
        assert each.receivers("2triggered(bool)") > 0, f"“{each.text()}” does nothing"
    return found


def choose(window: MainWindow, text: str) -> None:
    entries(window)[text].trigger()
    let_events_run()


def status(desk: Desk, client: Client) -> ClientStatus:
    found = desk.vault.get(Client, client.id)
    assert found is not None
    return found.status


@pytest.fixture
def shown(window: MainWindow, client: Client) -> MainWindow:
    """The window on the client's overview."""
    window.open_client(client.id)
    let_events_run()
    return window


def test_details_open_where_they_are_written(shown: MainWindow) -> None:
    choose(shown, "Client details")
    assert (shown.client_page.stage, shown.client_page.section) == ("introductory", "welcome")


def test_a_client_is_paused_and_made_active_with_undo(
    shown: MainWindow, desk: Desk, client: Client
) -> None:
    choose(shown, "Pause")
    assert status(desk, client) is ClientStatus.PAUSED
    shown.undoing.undo()
    assert status(desk, client) is ClientStatus.ENQUIRY
    choose(shown, "Make active")
    assert status(desk, client) is ClientStatus.ACTIVE


def test_an_archived_client_can_only_be_read_until_brought_back(
    shown: MainWindow, desk: Desk, client: Client
) -> None:
    shown.client_page.open_stage("introductory", "story")
    choose(shown, "Archive")
    assert status(desk, client) is ClientStatus.ARCHIVED
    assert shown.client_page.banner.isVisible()
    story = shown.client_page.view("story")
    lines, texts = story.findChildren(LineField), story.findChildren(GrowingField)
    assert texts
    assert all(each.isReadOnly() for each in lines)
    assert all(each.isReadOnly() for each in texts)
    choose(shown, "Bring back")
    assert status(desk, client) is ClientStatus.ACTIVE
    assert not shown.client_page.banner.isVisible()


def test_a_new_engagement_leaves_the_old_one_readable(
    shown: MainWindow, desk: Desk, client: Client, engagement: Engagement
) -> None:
    set_answer(desk, Place(engagement.id, "introductory"), "why_now", "The first time round")
    choose(shown, "New engagement")
    second = engagements(desk, client.id)[-1]
    assert shown.client_page.engagement_id == second.id != engagement.id
    shown.client_page.open_stage("introductory", "story")
    type_text("Again")
    shown.room.autosave.flush()
    choose(shown, "Engagement 1, since 14 April 2026")
    assert shown.client_page.engagement_id == engagement.id
    first = desk.journey(engagement.id)
    assert first is not None
    assert first.answer(first.session("introductory"), "why_now") == "The first time round"
    assert "Engagement 2, since 14 April 2026" in entries(shown)


def test_taking_a_new_engagement_back_returns_to_the_one_before(
    shown: MainWindow, desk: Desk, client: Client, engagement: Engagement
) -> None:
    choose(shown, "New engagement")
    shown.client_page.open_stage("introductory", "story")
    let_events_run()
    shown.room.autosave.run(desk.undo)
    let_events_run()
    assert len(engagements(desk, client.id)) == 1
    assert shown.shows_client()
    assert shown.client_page.engagement_id == engagement.id


def test_taking_a_new_client_back_returns_to_today(window: MainWindow, desk: Desk) -> None:
    client = add_client(desk, "Zoë Łuczak")
    window.open_client(client.id, "introductory", "story")
    let_events_run()
    window.room.autosave.run(desk.undo)
    let_events_run()
    assert window.stack.currentWidget() is window.today
    again = add_client(desk, "Ana Lee")
    window.open_client(again.id)
    assert window.client_id() == again.id


def test_a_completed_engagement_is_reopened_from_the_menu(
    shown: MainWindow, desk: Desk, client: Client, engagement: Engagement
) -> None:
    assert "Reopen this engagement" not in entries(shown)
    complete_engagement(desk, engagement.id, completed=True)
    choose(shown, "Reopen this engagement")
    assert engagements(desk, client.id)[0].completed_at is None
    assert status(desk, client) is ClientStatus.ACTIVE


def test_a_new_engagement_brings_an_archived_client_back(
    shown: MainWindow, desk: Desk, client: Client
) -> None:
    set_status(desk, client.id, ClientStatus.ARCHIVED)
    choose(shown, "New engagement")
    assert status(desk, client) is ClientStatus.ACTIVE


def test_a_refresh_that_comes_late_finds_a_locked_practice_and_shows_nothing(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    window.open_client(client.id)
    path = desk.vault.path
    desk.put_down()
    window.client_page.refresh()
    desk.receive(open_vault(path))
    assert window.client_page.header.name.full_text() == client.name
