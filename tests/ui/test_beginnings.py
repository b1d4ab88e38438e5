"""A client with nothing recorded, an engagement that is over, and what cannot be read."""

from datetime import timedelta

from coachdesk.desk.agenda import next_appointment
from coachdesk.desk.clients import add_client, complete_engagement, engagements
from coachdesk.desk.desk import Desk
from coachdesk.desk.goals import add_goal
from coachdesk.desk.listing import lines
from coachdesk.desk.portability import export_archive, import_archive
from coachdesk.desk.sessions import Place, plan_session
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.widgets.toast import Toast
from tests.conftest import let_events_run


def newest(window: MainWindow) -> Toast:
    found = window.undoing.toasts.newest()
    assert found is not None
    return found


def test_a_client_who_came_without_an_engagement_is_offered_one(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    archive = export_archive(desk, "1")
    archive["clients"][0]["engagements"] = []
    import_archive(desk, archive)
    before = export_archive(desk, "1")
    window.open_client(client.id)
    assert "Nothing is recorded" in newest(window).accessibleName()
    assert not window.shows_client()
    assert export_archive(desk, "1")["clients"] == before["clients"]
    button = newest(window).button
    assert button is not None
    button.click()
    let_events_run()
    assert window.client_id() == client.id
    assert len(engagements(desk, client.id)) == 1


def test_what_was_planned_in_an_engagement_that_is_over_no_longer_counts(
    desk: Desk, client: Client, engagement: Engagement
) -> None:
    at = desk.now() + timedelta(days=2)
    plan_session(desk, Place(engagement.id, "closing"), at)
    assert next_appointment(desk, desk.now()) is not None
    assert lines(desk)[0].next_at
    complete_engagement(desk, engagement.id, completed=True)
    assert next_appointment(desk, desk.now()) is None
    assert not lines(desk)[0].next_at
    complete_engagement(desk, engagement.id, completed=False)
    assert next_appointment(desk, desk.now()) is not None


def test_damage_met_on_opening_a_client_is_told_and_others_open(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement
) -> None:
    other = add_client(desk, "Daniel Okoro")
    add_goal(desk, engagement.id, "Wake rested")
    desk.vault._database.execute_sql("UPDATE goal SET status = 'spoilt'")
    desk.journey(engagements(desk, other.id)[0].id)  # another is in memory
    window.open_client(client.id)
    assert newest(window).accessibleName().startswith("The file is damaged.")
    window.open_client(other.id)
    assert window.client_id() == other.id
