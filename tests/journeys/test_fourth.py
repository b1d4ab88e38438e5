"""The Fourth session from the keyboard: progress, the check-in agreement, skills, wrap-up."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coachdesk.desk.clients import choose_approach
from coachdesk.desk.desk import Desk
from coachdesk.desk.goals import add_goal, change_goal
from coachdesk.desk.sessions import Place, finish, set_answer, start
from coachdesk.desk.steps import add_step
from coachdesk.desk.thinking import add_habit
from coachdesk.domain.area import AreaSet
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Approach, Engagement, Skill
from coachdesk.domain.exits import is_agreement_recorded
from coachdesk.domain.goal import Direction, Goal, GoalStatus
from coachdesk.domain.habit import DayState
from coachdesk.domain.scales import day_text
from coachdesk.domain.session import Mode
from coachdesk.domain.step import Outcome
from coachdesk.ui.journey.sections.agreement import Agreement
from coachdesk.ui.journey.sections.goal_standing import shown_goals
from coachdesk.ui.journey.sections.progress import Progress
from coachdesk.ui.main_window import MainWindow
from tests.conftest import HandClock, focused, journey_of, let_events_run, press, type_text
from tests.journeys.keys import CTRL, K, tab_to, write


def prepared(desk: Desk, clock: HandClock, engagement: Engagement) -> Goal:
    place = Place(engagement.id, "third")
    start(desk, place, Mode.VIDEO)
    goal = add_goal(desk, engagement.id, "Wake rested five mornings a week")
    change_goal(
        desk, goal.id, measure="Rested mornings", baseline=2.0, target=5.0,
        direction=Direction.UP, status=GoalStatus.ACTIVE,
    )  # fmt: skip
    add_step(desk, place, "Buy a clock", goal.id)
    add_habit(desk, place, "Phone in the hall", start_on="2026-04-14", cue="the door")
    clock.turn(minutes=60)
    finish(desk, place)
    clock.turn(days=14)
    start(desk, Place(engagement.id, "fourth"), Mode.VIDEO)
    return goal


def test_the_whole_session_is_written_by_keyboard(
    window: MainWindow, desk: Desk, clock: HandClock, client: Client, engagement: Engagement
) -> None:
    goal = prepared(desk, clock, engagement)
    window.open_client(client.id)
    QTest.keyClick(focused(), K.Key_G, CTRL)
    press(K.Key_5)
    page = window.client_page
    assert (page.stage, page.section) == ("fourth", "progress")

    assert focused().accessibleName() == "Rested mornings, now"
    type_text("3.5")
    press(K.Key_Tab)
    press(K.Key_D)
    tab_to("Buy a clock: how did it go?")
    press(K.Key_Right, times=2)
    write("What works", "Phone in the hall")
    write("What does not, yet", "Mondays")
    write("What has shifted in the thinking", "I may rest")

    press(K.Key_PageDown, CTRL)
    assert page.section == "agreement"
    while focused().accessibleName() != "We meet every":
        press(K.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    press(K.Key_Right, times=3)
    press(K.Key_Tab)
    type_text("45")
    press(K.Key_Tab)
    press(K.Key_Right)
    for look in ("Priority goals", "Steps since last time", "Some areas"):
        tab_to(look)
        press(K.Key_Space)
    press(K.Key_Tab)
    press(K.Key_Space)
    write("Add a measure", "Nights with seven hours\n")
    type_text("Calls after nine\n")
    write("Look at the whole at mid-point", "29 May\n")
    write("Ask me", "What was in the way?")
    write("Support me by", "Making it smaller")
    write("Please do not", "Tell me it is nothing")
    write("After a miss", "We halve it")
    write("How Mara will do this alone one day", "Sunday evening")

    press(K.Key_PageDown, CTRL)
    assert page.section == "skills"
    assert focused().accessibleName() == "Add a skill"
    type_text("Saying no early\n")
    while focused().accessibleName() != "Saying no early, now":
        press(K.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    press(K.Key_4)
    press(K.Key_Tab)
    press(K.Key_8)
    press(K.Key_Tab)
    assert focused().accessibleName() == "Practise by"
    type_text("one no a week")

    press(K.Key_PageDown, CTRL)
    assert page.section == "wrap_up"
    window.room.autosave.flush()

    journey = journey_of(desk, engagement)
    session = journey.session("fourth")
    assert [each.value for each in journey.values(goal.id)] == [3.5]
    assert [each.outcome for each in journey.reviews()] == [Outcome.PARTLY]
    marked = journey.log(journey.habits()[0].id)
    assert list(marked.values()) == [DayState.DONE]
    areas = [each.id for each in journey.areas()]
    told = {
        "what_works": "Phone in the hall",
        "what_does_not": "Mondays",
        "thinking_shifts": "I may rest",
        "agree.weeks": "3",
        "agree.minutes": 45,
        "agree.mode": "in_room",
        "agree.looks": ("goals", "steps", "some_areas"),
        "agree.areas": (areas[0],),
        "agree.measures": ("Nights with seven hours", "Calls after nine"),
        "agree.mid_point_on": "2026-05-29",
        "agree.ask_me": "What was in the way?",
        "agree.support_me": "Making it smaller",
        "agree.please_do_not": "Tell me it is nothing",
        "agree.after_miss": "We halve it",
        "agree.alone": "Sunday evening",
    }
    assert {key: journey.answer(session, key) for key in told} == told
    assert is_agreement_recorded(journey)
    skill = journey.all(Skill)[0]
    assert (skill.name, skill.now, skill.desired) == ("Saying no early", 4, 8)
    assert skill.practise_by == "one no a week"


def test_the_first_check_in_is_planned_from_the_agreement(
    window: MainWindow, desk: Desk, clock: HandClock, client: Client, engagement: Engagement
) -> None:
    prepared(desk, clock, engagement)
    place = Place(engagement.id, "fourth")
    set_answer(desk, place, "agree.weeks", "2")
    set_answer(desk, place, "agree.minutes", 45)
    window.open_client(client.id)
    window.client_page.open_stage("fourth", "agreement")
    let_events_run()
    view = window.client_page.view("agreement")
    assert isinstance(view, Agreement)
    days = [each.text() for each in view.pills]
    view.plan.setFocus()
    press(K.Key_Return)
    let_events_run()
    planned = journey_of(desk, engagement).held("check_in")
    assert len(planned) == 1
    assert planned[0].planned_minutes == 45
    assert planned[0].planned_at is not None
    assert (planned[0].planned_at - clock.at).days in (13, 14)
    assert [each.text() for each in view.pills] == days
    assert view.plan.isHidden()


def test_no_more_than_six_measures_are_agreed(
    window: MainWindow, desk: Desk, clock: HandClock, client: Client, engagement: Engagement
) -> None:
    prepared(desk, clock, engagement)
    window.open_client(client.id)
    window.client_page.open_stage("fourth", "agreement")
    let_events_run()
    tab_to("Add a measure")
    for name in "abcdefg":
        type_text(f"measure {name}\n")
    journey = journey_of(desk, engagement)
    kept = journey.answer(journey.session("fourth"), "agree.measures")
    assert kept == tuple(f"measure {name}" for name in "abcdef")


def test_a_number_cleared_shows_the_one_before_again(
    window: MainWindow, desk: Desk, clock: HandClock, client: Client, engagement: Engagement
) -> None:
    goal = prepared(desk, clock, engagement)
    window.open_client(client.id)
    window.client_page.open_stage("fourth", "progress")
    let_events_run()
    type_text("4")
    window.room.autosave.flush()
    assert [each.on for each in journey_of(desk, engagement).values(goal.id)] == [
        day_text(desk.today())
    ]
    press(K.Key_A, CTRL)
    press(K.Key_Delete)
    press(K.Key_Tab)
    let_events_run()
    assert not journey_of(desk, engagement).values(goal.id)
    view = window.client_page.view("progress")
    assert isinstance(view, Progress)
    card = view.goals.card(goal.id)
    assert card is not None
    window.client_page.refresh()
    assert card.value.number() == 2.0


def test_work_goals_come_first_in_the_workplace(desk: Desk, engagement: Engagement) -> None:
    choose_approach(desk, engagement.id, Approach.WORKPLACE)
    journey = journey_of(desk, engagement)
    work, life = journey.areas(AreaSet.WORK), journey.areas(AreaSet.LIFE)
    home = add_goal(desk, engagement.id, "Home by six", life[0].id)
    role = add_goal(desk, engagement.id, "A clear role", work[0].id)
    for goal in (home, role):
        change_goal(desk, goal.id, status=GoalStatus.ACTIVE)
    ids = [goal.id for goal in shown_goals(journey_of(desk, engagement))]
    assert ids == [role.id, home.id]
