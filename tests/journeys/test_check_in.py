"""Check-ins from the keyboard: two in a row, steps that come back, and an earlier one reread."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from coachdesk.desk.clients import set_status
from coachdesk.desk.desk import Desk
from coachdesk.desk.goals import add_goal, change_goal
from coachdesk.desk.sessions import Place, finish, plan_next, set_answer, start, start_next
from coachdesk.desk.steps import add_step
from coachdesk.desk.thinking import add_habit
from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.goal import Direction, Goal, GoalStatus
from coachdesk.domain.session import Mode
from coachdesk.domain.step import Outcome, Step
from coachdesk.domain.strategy import Strategy, StrategyVersion
from coachdesk.ui.journey.menus import stage_menu
from coachdesk.ui.journey.sections.adjust import AdjustSheet
from coachdesk.ui.journey.sections.progress import Progress
from coachdesk.ui.journey.sections.steps_since import StepRow
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.fields import LineField
from tests.conftest import HandClock, focused, journey_of, let_events_run, press, type_text
from tests.journeys.keys import CTRL, K, tab_to, write


def prepared(desk: Desk, clock: HandClock, engagement: Engagement) -> Goal:
    """Mara with a priority, a habit and three steps from the third session."""
    place = Place(engagement.id, "third")
    start(desk, place, Mode.VIDEO)
    goal = add_goal(desk, engagement.id, "Wake rested five mornings a week")
    change_goal(
        desk, goal.id, measure="Rested mornings", baseline=2.0, target=5.0,
        direction=Direction.UP, status=GoalStatus.ACTIVE,
    )  # fmt: skip
    for what in ("Buy a clock", "Ask Karin", "Walk home"):
        add_step(desk, place, what, goal.id)
    add_habit(desk, place, "Phone in the hall", start_on="2026-04-01", cue="the door")
    clock.turn(minutes=60)
    finish(desk, place)
    clock.turn(days=7)
    return goal


def begin_check_in(window: MainWindow, desk: Desk, engagement: Engagement, section: str) -> None:
    """A check-in held by video, with its page open on a section."""
    start_next(desk, Place(engagement.id, "check_in"), Mode.VIDEO)
    window.open_client(journey_of(desk, engagement).client.id)
    window.client_page.open_stage("check_in", section)
    let_events_run()


def shown_steps(window: MainWindow) -> list[str]:
    rows = window.client_page.view("progress").findChildren(StepRow)
    return [each.what.text() for each in rows if not each.isHidden()]


def test_two_check_ins_in_a_row_are_written_by_keyboard(
    window: MainWindow, desk: Desk, clock: HandClock, client: Client, engagement: Engagement
) -> None:
    goal = prepared(desk, clock, engagement)
    start_next(desk, Place(engagement.id, "check_in"), Mode.VIDEO)
    window.open_client(client.id)
    QTest.keyClick(focused(), K.Key_G, CTRL)
    press(K.Key_6)
    page = window.client_page
    assert (page.stage, page.section) == ("check_in", "arriving")

    assert focused().accessibleName() == "Energy on arriving"
    press(K.Key_6)
    press(K.Key_Tab)
    press(K.Key_8)
    press(K.Key_Tab)
    type_text("A plan for Thursday")

    press(K.Key_PageDown, CTRL)
    assert page.section == "progress"
    assert focused().accessibleName() == "Rested mornings, now"
    type_text("3")
    tab_to("Buy a clock: how did it go?")
    press(K.Key_Right)
    press(K.Key_Tab)
    assert focused().accessibleName() == "Buy a clock: what was learned"
    type_text("The cheap one is fine")
    tab_to("Ask Karin: how did it go?")
    press(K.Key_Right, times=3)
    write("What went well", "Three good mornings, да")

    press(K.Key_PageDown, CTRL)
    assert focused().accessibleName() == "What works"
    type_text("Phone in the hall")
    write("What does not, yet", "Waiting")
    write("What was hard", "Launch week")
    write("What has shifted in the thinking", "I may ask")
    write("What became clear", "The evening begins at the door")

    press(K.Key_PageDown, CTRL)
    type_text("The talk with Karin")
    press(K.Key_Tab)
    type_text("I know my first sentence")

    press(K.Key_PageDown, CTRL)
    assert page.section == "next_steps"
    type_text("Write the first sentence\n")
    press(K.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    if focused().accessibleName() == "For which goal":
        press(K.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert focused().accessibleName() == "Confidence"
    press(K.Key_5)
    press(K.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert focused().accessibleName() == "First move"
    type_text("Open the notebook")
    while focused().accessibleName() != "By when":
        press(K.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    type_text("fri\n")
    write("Support wanted", "A message on Thursday")

    press(K.Key_PageDown, CTRL)
    assert page.section == "wrap_up"
    while focused().accessibleName() != "I felt heard":
        press(K.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    for digit in (K.Key_9, K.Key_8, K.Key_7, K.Key_0):
        press(digit)
        press(K.Key_Tab)
    assert focused().accessibleName() == "One word to close"
    type_text("Lighter")
    window.room.autosave.flush()

    journey = journey_of(desk, engagement)
    first = journey.held("check_in")[0]
    assert (first.energy_arriving, first.clarity_arriving) == (6, 8)
    assert first.wants_today == "A plan for Thursday"
    assert [each.value for each in journey.values(goal.id)] == [3.0]
    said = {each.step_id: each for each in journey.reviews()}
    by_name = {each.what: each for each in journey.all(Step)}
    assert said[by_name["Buy a clock"].id].outcome is Outcome.DONE
    assert said[by_name["Buy a clock"].id].learned == "The cheap one is fine"
    assert said[by_name["Ask Karin"].id].outcome is Outcome.NOT_YET
    assert by_name["Walk home"].id not in said
    told = {
        "wins": "Three good mornings, да",
        "what_works": "Phone in the hall",
        "what_does_not": "Waiting",
        "challenges": "Launch week",
        "thinking_shifts": "I may ask",
        "insight": "The evening begins at the door",
        "focus_today": "The talk with Karin",
        "focus_know": "I know my first sentence",
        "support_wanted": "A message on Thursday",
        "one_word": "Lighter",
        "check.heard": 9,
        "check.mattered": 8,
        "check.suited": 7,
        "check.use": 0,
    }
    assert {key: journey.answer(first, key) for key in told} == told
    agreed = by_name["Write the first sentence"]
    assert (agreed.by, agreed.confidence) == ("2026-04-24", 5)
    assert (agreed.first_move, agreed.session_id) == ("Open the notebook", first.id)

    # The next one: the done step is gone, the open ones are back, and the new one with them.
    press(K.Key_Return, CTRL)
    assert journey_of(desk, engagement).open_session() is None
    clock.turn(days=21)
    start_next(desk, Place(engagement.id, "check_in"), Mode.VIDEO)
    page.open_stage("check_in", "progress")
    let_events_run()
    assert shown_steps(window) == ["Ask Karin", "Walk home", "Write the first sentence"]
    tab_to("Walk home: how did it go?")
    press(K.Key_Left)
    press(K.Key_Right, times=3)
    window.room.autosave.flush()
    journey = journey_of(desk, engagement)
    second = journey.held("check_in")[1]
    assert second.id != first.id
    let_go = next(each for each in journey.reviews() if each.session_id == second.id)
    assert let_go.outcome is Outcome.LET_GO

    # The first one can be read again from the node's menu.
    menu = stage_menu(window.room, page, "check_in")
    assert isinstance(menu, QMenu)
    earlier = next(each for each in menu.actions() if each.text().startswith("Check-in 1"))
    earlier.trigger()
    let_events_run()
    context = page.context()
    assert context is not None
    assert context.session_key() == first.id
    page.show_section("progress")
    assert shown_steps(window) == ["Buy a clock", "Ask Karin", "Walk home"]
    row = page.view("progress").findChildren(StepRow)[0]
    assert row.findChildren(Segments)[0].value() == Outcome.DONE
    assert row.learned.value() == "The cheap one is fine"
    menu.close()


def test_the_check_in_at_hand_stays_when_the_next_is_planned(
    window: MainWindow, desk: Desk, clock: HandClock, client: Client, engagement: Engagement
) -> None:
    prepared(desk, clock, engagement)
    place = Place(engagement.id, "check_in")
    first = start_next(desk, place, Mode.VIDEO)
    finish(desk, place)
    window.open_client(client.id)
    page = window.client_page
    page.open_stage("check_in", "wrap_up")
    for stage in ("introductory", "opening", "second", "fourth"):
        set_answer(desk, Place(engagement.id, stage), "kept", "so that check-ins are next")
    plan_next(desk, Place(engagement.id, "check_in", first.id), clock.at.replace(month=5))
    let_events_run()
    context = page.context()
    assert context is not None
    assert context.session_key() == first.id
    clock.at = clock.at.replace(month=5)
    page.refresh()
    assert context.session_key() != first.id
    started = start_next(desk, place, Mode.VIDEO)
    assert started.planned_at is not None
    assert len(journey_of(desk, engagement).held("check_in")) == 2


def test_adjusting_a_strategy_keeps_the_old_one_with_the_reason(
    window: MainWindow, desk: Desk, clock: HandClock, client: Client, engagement: Engagement
) -> None:
    goal = prepared(desk, clock, engagement)
    begin_check_in(window, desk, engagement, "what_works")
    tab_to("Adjust strategy")
    press(K.Key_Return)
    sheet = window.findChildren(AdjustSheet)[0]
    assert focused().accessibleName() == "Why it changes"
    type_text("The mornings are too full")
    tab_to("The way there, in one sentence")
    type_text("Evenings first")
    sheet.accept()
    let_events_run()
    journey = journey_of(desk, engagement)
    versions = journey.of_goal(StrategyVersion, goal.id)
    assert [each.reason for each in versions] == ["The mornings are too full"]
    assert "Evenings first" not in versions[0].content
    strategy = journey.find(Strategy, goal.id)
    assert strategy is not None
    assert strategy.approach == "Evenings first"


def test_a_drawer_opened_and_closed_keeps_no_version(
    window: MainWindow, desk: Desk, clock: HandClock, client: Client, engagement: Engagement
) -> None:
    prepared(desk, clock, engagement)
    begin_check_in(window, desk, engagement, "what_works")
    tab_to("Adjust strategy")
    press(K.Key_Return)
    assert focused().accessibleName() == "Why it changes"
    press(K.Key_Escape)
    let_events_run()
    assert not desk.vault.all(StrategyVersion)


def test_the_areas_agreed_on_are_offered_for_rating_and_all_of_them_a_key_away(
    window: MainWindow, desk: Desk, clock: HandClock, client: Client, engagement: Engagement
) -> None:
    prepared(desk, clock, engagement)
    areas = journey_of(desk, engagement).areas()
    fourth = Place(engagement.id, "fourth")
    set_answer(desk, fourth, "agree.looks", ("some_areas",))
    set_answer(desk, fourth, "agree.areas", (areas[0].id, areas[2].id))
    begin_check_in(window, desk, engagement, "progress")
    tab_to(f"{areas[0].name}, now")
    press(K.Key_7)
    press(K.Key_Tab)
    assert focused().accessibleName() == f"{areas[2].name}, now"
    journey = journey_of(desk, engagement)
    rating = journey.rating(journey.session("check_in"), areas[0].id)
    assert rating is not None
    assert rating.now == 7
    view = window.client_page.view("progress")
    assert isinstance(view, Progress)
    assert view.areas.wheel.isHidden()
    view.areas.all.click()
    assert not view.areas.wheel.isHidden()
    view.areas.fold.click()
    assert view.areas.rating.isHidden()


def test_a_step_is_removed_with_backspace_and_comes_back_with_undo(
    window: MainWindow, desk: Desk, clock: HandClock, client: Client, engagement: Engagement
) -> None:
    prepared(desk, clock, engagement)
    begin_check_in(window, desk, engagement, "next_steps")
    type_text("Ring Sam\n")
    while focused().accessibleName() != "Step":
        press(K.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    press(K.Key_A, CTRL)
    press(K.Key_Backspace)
    press(K.Key_Backspace)
    let_events_run()
    names = {each.what for each in journey_of(desk, engagement).all(Step)}
    assert "Ring Sam" not in names
    desk.undo()
    assert "Ring Sam" in {each.what for each in journey_of(desk, engagement).all(Step)}


def test_an_archived_clients_check_in_can_only_be_read(
    window: MainWindow, desk: Desk, clock: HandClock, client: Client, engagement: Engagement
) -> None:
    prepared(desk, clock, engagement)
    start_next(desk, Place(engagement.id, "check_in"), Mode.VIDEO)
    add_step(desk, Place(engagement.id, "check_in"), "Ring Sam")
    finish(desk, Place(engagement.id, "check_in"))
    set_status(desk, client.id, ClientStatus.ARCHIVED)
    window.open_client(client.id)
    page = window.client_page
    page.open_stage("check_in", "progress")
    shown = page.page()
    assert shown is not None
    shown.build_all()
    let_events_run()
    assert all(not each.isEnabled() for each in shown.findChildren(Segments))
    fields = [each for each in shown.findChildren(LineField) if each.isVisibleTo(shown)]
    assert fields
    assert all(each.isReadOnly() or not each.isEnabled() for each in fields)
