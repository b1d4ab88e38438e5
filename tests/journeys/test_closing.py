"""The closing from the keyboard: looking back, the wheel again, endings, feedback, the end."""

from PySide6.QtTest import QTest

from coachdesk.desk.areas import rate
from coachdesk.desk.clients import engagements, set_status
from coachdesk.desk.desk import Desk
from coachdesk.desk.goals import add_goal, change_goal, set_goal_status
from coachdesk.desk.sessions import Place, change_session, set_answer
from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.goal import Goal, GoalChange, GoalStatus
from coachdesk.domain.marks import StageState, state_of
from coachdesk.domain.question import ended_key
from coachdesk.domain.session import Attendance, Mode, Payment
from coachdesk.domain.stage import stage_of
from coachdesk.ui.journey.sections.looking_back import LookingBack
from coachdesk.ui.journey.sections.then_now import ThenNow
from coachdesk.ui.main_window import MainWindow
from tests.conftest import focused, journey_of, let_events_run, press, type_text
from tests.journeys.keys import CTRL, K, tab_to, write


def a_year_of_coaching(desk: Desk, engagement: Engagement) -> tuple[Goal, Goal]:
    """The first words, rated areas and two priorities."""
    place = Place(engagement.id, "introductory")
    set_answer(desk, place, "want_different", "Evenings that belong to me.")
    change_session(desk, place, attendance=Attendance.HELD)
    for area in journey_of(desk, engagement).areas():
        rate(desk, Place(engagement.id, "opening"), area.id, now=4, desired=8)
    change_session(desk, Place(engagement.id, "opening"), attendance=Attendance.HELD)
    goals = [add_goal(desk, engagement.id, text) for text in ("Rest well", "Lead the team")]
    for goal in goals:
        set_goal_status(desk, goal.id, GoalStatus.ACTIVE)
    change_goal(desk, goals[0].id, baseline=1.0, target=5.0, measure="evenings")
    return goals[0], goals[1]


def test_the_whole_closing_is_written_by_keyboard(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement
) -> None:
    a_year_of_coaching(desk, engagement)
    window.open_client(client.id)
    QTest.keyClick(focused(), K.Key_G, CTRL)
    press(K.Key_7)
    assert window.client_page.stage == "closing"
    first = window.client_page.view("looking_back")
    assert isinstance(first, LookingBack)
    assert first.first_words.text() == "“Evenings that belong to me.”"

    write("What did you set out to do, and how far did you come?", "All of it, nearly. Да")
    write("What have you learned about yourself?", "Asking early is no weakness.")
    write("What can you do now that was hard when we began?", "Say no")

    press(K.Key_PageDown, CTRL)
    assert window.client_page.section == "then_now"
    write("Habits and ways to keep, stop or start: Keep", "Ten quiet minutes")
    write("Habits and ways to keep, stop or start: Stop", "Answering for others")
    write("Habits and ways to keep, stop or start: Start", "A monthly hour")
    write("What do you know now that you did not when we began?", "They were waiting for me.")

    press(K.Key_PageDown, CTRL)
    write("What could pull you back?", "A new quarter")
    write("What will you do then?", "If I skip two evenings, I call Ana")
    write("What comes first from here?", "The garden")
    write("A few lines from you to Mara", "I saw you draw the line.")

    press(K.Key_PageDown, CTRL)
    tab_to("What the coaching was worth to you")
    press(K.Key_9)
    write("What helped most?", "The quiet")
    tab_to("May it be shown?")
    press(K.Key_Right, times=2)
    write("Agreed on", "today")
    write("In Mara’s words", "Go and see.")

    press(K.Key_PageDown, CTRL)
    assert window.client_page.section == "records"
    write("Kept until", "29 May 2030")
    write("Copy given on", "today")
    write("Notes you share", "Coffee in autumn.")
    write("Minutes", "55")
    tab_to("What became of it")
    press(K.Key_Space)
    tab_to("How")
    press(K.Key_Space)
    tab_to("Payment")
    press(K.Key_Right)
    tab_to("Complete the engagement")
    press(K.Key_Return)
    assert window.saved()

    journey = journey_of(desk, engagement)
    session = journey.session("closing")
    assert session is not None
    said = {
        "goals_met": "All of it, nearly. Да",
        "learning": "Asking early is no weakness.",
        "skills_gained": "Say no",
        "keep": "Ten quiet minutes",
        "stop": "Answering for others",
        "start": "A monthly hour",
        "learned_most": "They were waiting for me.",
        "pull_back": "A new quarter",
        "pull_back_plan": "If I skip two evenings, I call Ana",
        "next_priorities": "The garden",
        "letter": "I saw you draw the line.",
        "coaching_value": 9,
        "what_helped": "The quiet",
        "consent": "anonymous",
        "testimonial": "Go and see.",
        "testimonial_on": "2026-04-14",
        "kept_until": "2030-05-29",
        "copy_given_on": "2026-04-14",
    }
    assert {key: journey.answer(session, key) for key in said} == said
    assert (session.shared_notes, session.minutes) == ("Coffee in autumn.", 55)
    assert (session.attendance, session.mode, session.payment) == (
        Attendance.HELD,
        Mode.IN_ROOM,
        Payment.PAID,
    )
    assert journey.engagement.completed_at is not None
    assert journey.client.status is ClientStatus.COMPLETED
    assert state_of(stage_of("closing"), journey) is StageState.DONE


def test_how_a_priority_ended_is_chosen_and_told_with_the_keyboard(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement
) -> None:
    rest, lead = a_year_of_coaching(desk, engagement)
    window.open_client(client.id, "closing", "then_now")
    view = window.client_page.view("then_now")
    assert isinstance(view, ThenNow)
    tab_to("How “Rest well” ended")
    press(K.Key_Left)
    write("How it ended", "Five evenings, week after week")
    tab_to("How “Lead the team” ended")
    press(K.Key_Right, times=2)
    press(K.Key_Tab)
    type_text("No longer mine")
    press(K.Key_Tab)
    journey = journey_of(desk, engagement)
    session = journey.session("closing")
    ended = {goal.id: goal.status for goal in journey.goals()}
    assert ended == {rest.id: GoalStatus.ACHIEVED, lead.id: GoalStatus.RELEASED}
    assert journey.answer(session, ended_key(rest.id)) == "Five evenings, week after week"
    assert journey.answer(session, ended_key(lead.id)) == "No longer mine"
    assert session is not None
    last = journey.all(GoalChange)[-1]
    assert (last.what, last.after, last.session_id) == ("status", "released", session.id)
    desk.undo()
    let_events_run()
    assert window.saved()


def test_a_goal_that_is_gone_takes_its_row_with_it(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement
) -> None:
    rest, lead = a_year_of_coaching(desk, engagement)
    window.open_client(client.id, "closing", "then_now")
    let_events_run()
    set_goal_status(desk, lead.id, GoalStatus.LISTED)
    let_events_run()
    view = window.client_page.view("then_now")
    assert isinstance(view, ThenNow)
    assert list(view.endings._goals) == [rest.id]
    set_goal_status(desk, rest.id, GoalStatus.LISTED)
    let_events_run()
    assert view.endings.empty.isVisible()


def test_the_areas_are_rated_again_beside_the_wheel(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement
) -> None:
    a_year_of_coaching(desk, engagement)
    window.open_client(client.id, "closing", "then_now")
    tab_to("Rate again")
    press(K.Key_Return)
    press(K.Key_7)
    press(K.Key_Tab)
    press(K.Key_0)
    journey = journey_of(desk, engagement)
    assert [(each.start, each.now, each.desired) for each in journey.spokes()[:3]] == [
        (4, 7, 8),
        (4, 10, 8),
        (4, 4, 8),
    ]
    view = window.client_page.view("then_now")
    assert isinstance(view, ThenNow)
    assert view.wheel.title.full_text() == "Wheel of life, then and now"


def test_the_day_to_keep_records_until_is_offered(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement
) -> None:
    window.open_client(client.id, "closing", "records")
    tab_to("Use 14 April 2029")
    press(K.Key_Return)
    journey = journey_of(desk, engagement)
    assert journey.answer(journey.session("closing"), "kept_until") == "2029-04-14"


def test_a_completed_engagement_can_be_reopened(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement
) -> None:
    window.open_client(client.id, "closing", "records")
    tab_to("Complete the engagement")
    press(K.Key_Return)
    assert focused().accessibleName() == "Reopen"
    press(K.Key_Return)
    journey = journey_of(desk, engagement)
    assert journey.engagement.completed_at is None
    assert journey.client.status is ClientStatus.ACTIVE


def test_nothing_can_be_changed_for_an_archived_client(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement
) -> None:
    a_year_of_coaching(desk, engagement)
    set_answer(desk, Place(engagement.id, "closing"), "learning", "A lot")
    set_status(desk, client.id, ClientStatus.ARCHIVED)
    window.open_client(client.id, "closing", "then_now")
    page = window.client_page.page()
    assert page is not None
    page.build_all()
    let_events_run()
    before = len(desk.vault.all(GoalChange))
    view = window.client_page.view("then_now")
    assert isinstance(view, ThenNow)
    for row in view.endings._goals.values():
        assert not row.choice.isEnabled()
        assert row.how.isReadOnly()
    assert not window.client_page.view("records").complete.isVisible()  # type: ignore[attr-defined]
    assert len(desk.vault.all(GoalChange)) == before
    assert len(engagements(desk, client.id)) == 1
