"""The third session from the keyboard: goals put in order, and the whole way to one of them."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coachdesk.desk.clients import choose_approach, set_status
from coachdesk.desk.desk import Desk
from coachdesk.desk.goals import add_goal
from coachdesk.desk.priorities import arrange
from coachdesk.domain.area import Area, AreaSet
from coachdesk.domain.client import Client, ClientStatus
from coachdesk.domain.engagement import Approach, Engagement
from coachdesk.domain.goal import Goal, GoalChange, GoalStatus
from coachdesk.domain.marks import StageState, state_of
from coachdesk.domain.plan import compared_goals
from coachdesk.domain.priority import PairChoice, Placement
from coachdesk.domain.stage import stage_of
from coachdesk.domain.step import Effort, Step
from coachdesk.domain.strategy import Barrier, Milestone, Resource, Supporter
from coachdesk.ui.journey.priorities.cards import goal_menu
from coachdesk.ui.journey.priorities.pairs_view import PairsView
from coachdesk.ui.journey.sections.priorities import Priorities
from coachdesk.ui.journey.sections.strategy import StrategySection
from coachdesk.ui.journey.strategy.editor import StrategyEditor
from coachdesk.ui.journey.strategy.steps import StepRow
from coachdesk.ui.main_window import MainWindow
from tests.conftest import focused, journey_of, let_events_run, press, type_text
from tests.journeys.keys import ALT, CTRL, SHIFT, K, enter_lines, tab_to, write

SLEEP, LEAD, EVENING, DINNER = (
    "Wake rested five mornings a week",
    "Lead the planning team, not the fire drills",
    "Keep one evening a week that is only mine",
    "Be fully there at dinner",
)


@pytest.fixture
def goals(desk: Desk, engagement: Engagement) -> dict[str, str]:
    return {text: add_goal(desk, engagement.id, text).id for text in (SLEEP, LEAD, EVENING, DINNER)}


def order(desk: Desk, engagement: Engagement) -> tuple[list[str], list[str]]:
    journey = journey_of(desk, engagement)
    return (
        [goal.statement for goal in journey.priorities()],
        [goal.statement for goal in journey.parked()],
    )


def open_third(window: MainWindow, client: Client, section: str) -> None:
    window.open_client(client.id)
    window.client_page.open_stage("third", section)
    let_events_run()


def open_priorities(window: MainWindow, client: Client) -> Priorities:
    open_third(window, client, "priorities")
    view = window.client_page.view("priorities")
    assert isinstance(view, Priorities)
    return view


def open_strategy(window: MainWindow, client: Client) -> StrategyEditor:
    """The strategy of the first priority, open to be written."""
    open_third(window, client, "strategy")
    view = window.client_page.view("strategy")
    assert isinstance(view, StrategySection)
    editor = view.editor()
    assert editor is not None
    return editor


def pairs_view() -> PairsView:
    let_events_run()
    found = QApplication.activeModalWidget()
    assert isinstance(found, PairsView)
    return found


def test_the_whole_session_is_written_by_keyboard(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement, goals: dict[str, str]
) -> None:
    window.open_client(client.id)
    QTest.keyClick(focused(), K.Key_G, CTRL)
    press(K.Key_4)
    assert window.client_page.stage == "third"

    # Order by hand: the focus is on the first goal.
    assert focused().accessibleName().startswith(SLEEP)
    press(K.Key_Space)
    assert order(desk, engagement) == ([SLEEP], [LEAD, EVENING, DINNER])
    assert focused().accessibleName().startswith(SLEEP)
    press(K.Key_Down, times=3)
    assert focused().accessibleName().startswith(DINNER)
    press(K.Key_Up, ALT, times=3)
    assert order(desk, engagement) == ([SLEEP, DINNER], [LEAD, EVENING])
    press(K.Key_Down, ALT)
    assert order(desk, engagement) == ([SLEEP], [DINNER, LEAD, EVENING])

    # Compare in pairs to the end, with a tie.
    tab_to("How to weigh them")
    press(K.Key_Right)
    tab_to("Compare in pairs")
    press(K.Key_Return)
    compare(pairs_view(), {SLEEP: 3, EVENING: 2, LEAD: 1, DINNER: 1})
    let_events_run()
    assert order(desk, engagement) == ([SLEEP, EVENING], [LEAD, DINNER])

    tab_to("Why this order")
    type_text("Sleep first, the rest gets easier")
    press(K.Key_PageDown, CTRL)
    assert window.client_page.section == "strategy"
    write_strategy()
    let_events_run()
    read_strategy(desk, engagement, goals[SLEEP])

    # The second priority, by the footer's way on.
    window.client_page.footer.next.setFocus()
    assert window.client_page.footer.next.text() == "Goal 2"
    press(K.Key_Space)
    assert focused().accessibleName() == "I will know it worked when"
    type_text("Thursdays are free")
    write("By", "+6w")
    enter_lines("Add a step, Enter for the next one", "Tell the family")
    press(K.Key_Backspace)  # back up into the step
    tab_to("First step")
    press(K.Key_Space)
    write("By when", "tomorrow")
    press(K.Key_PageDown, CTRL)
    assert window.client_page.section == "wrap_up"

    journey = journey_of(desk, engagement)
    assert stage_of("third").open_items(journey) == ()
    assert state_of(stage_of("third"), journey) is StageState.DONE
    session = journey.session("third")
    assert journey.answer(session, "order_reason") == "Sleep first, the rest gets easier"
    assert journey.answer(session, "order_method") == "pairs"
    assert window.saved()


def compare(view: PairsView, worth: dict[str, int]) -> None:
    """Answer every pair by what the goals are worth; level ones are the same, then the first."""
    asked = 0
    while view.stack.currentIndex() == 0:
        asked += 1
        assert asked < 20
        left, right = view.left.statement.text(), view.right.statement.text()
        if "came out level" in view.question.text():
            press(K.Key_Left)
        elif worth[left] == worth[right]:
            press(K.Key_Equal)
        else:
            press(K.Key_Left if worth[left] > worth[right] else K.Key_Right)
        if asked == 2:
            press(K.Key_Up, times=2)
            press(K.Key_Down, times=2)
    assert asked == 7  # six pairs, and one direct question
    assert focused().accessibleName() == "Take this order"
    press(K.Key_Tab, SHIFT)
    press(K.Key_Right)  # there was one priority; now two
    press(K.Key_Tab)
    press(K.Key_Return)


def write_strategy() -> None:
    assert focused().accessibleName() == "I will know it worked when"
    type_text("Rested mornings go from 2 to 5 a week")
    write("By", "29 May\n")
    tab_to("Confidence in this plan")
    press(K.Key_6)
    write("What would raise it by one?", "A smaller first step")
    write("The way there, in one sentence", "I protect the evening")
    enter_lines("Add what might get in the way", "Late messages", "Travel weeks")
    for _ in range(5):  # back over the second barrier's scales and move to the first row's end
        press(K.Key_Tab, SHIFT)
    assert focused().accessibleName() == "How heavy"
    press(K.Key_3)
    press(K.Key_Tab, SHIFT)
    press(K.Key_4)
    press(K.Key_Tab, SHIFT)
    type_text("If it is after nine, then it waits")
    enter_lines("Add a skill", "Planning ahead")
    enter_lines("Add a tool", "Alarm clock")
    press(K.Key_Tab, SHIFT, times=2)
    assert focused().accessibleName() == "Alarm clock: has"
    press(K.Key_Space)
    assert focused().accessibleName() == "Alarm clock: wants"
    enter_lines("Add a person who helps", "Sam, at home")
    enter_lines("Add something practical", "Late bus")
    enter_lines("Add a step, Enter for the next one", "Buy an alarm clock", "Agree the early desk")
    step_details()
    write("What we count", "Rested mornings")
    write("Unit", "a week")
    write("From", "2")
    write("To", "5")
    write("We look again", "+3w")
    enter_lines("Add a milestone", "Four mornings in one week")
    press(K.Key_Backspace)
    write("How it is known", "my tick sheet")
    write("By when", "1 May")
    enter_lines("Add someone who helps", "Sam")
    press(K.Key_Backspace)
    write("What to ask", "the early desk")
    write("Options considered", "A sleep course")
    write("What to stop", "Answering after nine")
    write("An early sign it slips", "Two short nights")
    write("Who hears how it goes", "Sam, on Sundays")
    press(K.Key_Tab)


def step_details() -> None:
    """From the line at the end of the steps, up to the first one: it is the first step."""
    while focused().accessibleName() != "First step":
        press(K.Key_Tab, SHIFT)
    press(K.Key_Tab, SHIFT)
    while focused().accessibleName() != "First step":
        press(K.Key_Tab, SHIFT)
    press(K.Key_Space)
    write("By when", "tomorrow 18:00")
    write("Who", "Mara")
    write("Where", "Shop by the station")
    write("Needs", "half an hour")
    tab_to("Effort: small, medium or large")
    press(K.Key_Right)


def read_strategy(desk: Desk, engagement: Engagement, goal_id: str) -> None:
    journey = journey_of(desk, engagement)
    goal = journey.find(Goal, goal_id)
    assert goal is not None
    assert goal.evidence == "Rested mornings go from 2 to 5 a week"
    assert (goal.target_on, goal.measure, goal.unit) == ("2026-05-29", "Rested mornings", "a week")
    assert (goal.baseline, goal.target) == (2.0, 5.0)
    strategy = journey.strategy(goal_id)
    assert strategy is not None
    assert (strategy.confidence, strategy.raise_by_one) == (6, "A smaller first step")
    assert strategy.approach == "I protect the evening"
    assert strategy.options == "A sleep course"
    assert strategy.stop_doing == "Answering after nine"
    assert strategy.early_warning == "Two short nights"
    assert strategy.accountability == "Sam, on Sundays"
    assert strategy.review_on == "2026-05-05"
    barriers = journey.of_goal(Barrier, goal_id)
    assert [each.what for each in barriers] == ["Late messages", "Travel weeks"]
    assert {(each.likelihood, each.impact, each.move) for each in barriers} == {
        (None, None, ""),
        (4, 3, "If it is after nine, then it waits"),
    }
    resources = [
        (each.kind.value, each.what, each.has) for each in journey.of_goal(Resource, goal_id)
    ]
    assert resources == [
        ("skills", "Planning ahead", True),
        ("tools", "Alarm clock", False),
        ("people", "Sam, at home", True),
        ("logistics", "Late bus", True),
    ]
    first, second = journey.of_goal(Step, goal_id)
    assert (first.what, first.by, first.who) == ("Buy an alarm clock", "2026-04-15T18:00", "Mara")
    assert (first.where, first.needs, first.effort) == (
        "Shop by the station",
        "half an hour",
        Effort.SMALL,
    )
    assert first.is_first
    assert (second.what, second.is_first) == ("Agree the early desk", False)
    (milestone,) = journey.of_goal(Milestone, goal_id)
    assert (milestone.title, milestone.measure, milestone.on) == (
        "Four mornings in one week",
        "my tick sheet",
        "2026-05-01",
    )
    (supporter,) = journey.of_goal(Supporter, goal_id)
    assert (supporter.who, supporter.ask) == ("Sam", "the early desk")


def test_leaving_the_comparison_half_way_keeps_what_was_chosen(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement, goals: dict[str, str]
) -> None:
    view = open_priorities(window, client)
    view.way.setFocus()
    press(K.Key_Right)
    tab_to("Compare in pairs")
    press(K.Key_Return)
    shown = pairs_view()
    assert shown.head.count.full_text() == "1 of 6"
    press(K.Key_Left)
    press(K.Key_Right)
    press(K.Key_Escape)
    let_events_run()
    assert len(journey_of(desk, engagement).all(PairChoice)) == 2
    assert order(desk, engagement)[0] == []
    assert focused().accessibleName() == "Go on comparing"
    press(K.Key_Return)
    assert pairs_view().head.count.full_text() == "3 of 6"
    press(K.Key_Escape)


def test_a_priority_ends_with_its_reason_from_the_menu(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement, goals: dict[str, str]
) -> None:
    arrange(desk, [goals[SLEEP], goals[LEAD]], [goals[EVENING], goals[DINNER]])
    view = open_priorities(window, client)
    sleep = journey_of(desk, engagement).find(Goal, goals[SLEEP])
    assert sleep is not None
    menu = goal_menu(view.context, view, sleep)
    next(each for each in menu.actions() if each.text().startswith("Pause")).trigger()
    let_events_run()
    type_text("The project ends in June\n")
    let_events_run()
    goal = journey_of(desk, engagement).find(Goal, goals[SLEEP])
    assert goal is not None
    assert goal.status is GoalStatus.PAUSED
    last = journey_of(desk, engagement).of_goal(GoalChange, goals[SLEEP])[-1]
    assert last.reason == "The project ends in June"
    assert not view.ended.isHidden()


def test_more_than_three_priorities_get_a_gentle_note(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement, goals: dict[str, str]
) -> None:
    arrange(desk, list(goals.values())[:3], [goals[DINNER]])
    view = open_priorities(window, client)
    assert view.goals.gentle.isHidden()
    view.goals.take_keyboard(goals[DINNER])
    press(K.Key_Space)
    assert len(order(desk, engagement)[0]) == 4
    assert not view.goals.gentle.isHidden()


def test_goals_are_placed_on_a_grid_with_digits(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement, goals: dict[str, str]
) -> None:
    view = open_priorities(window, client)
    view.way.setFocus()
    press(K.Key_Right, times=2)
    for impact, effort in ((K.Key_2, K.Key_4), (K.Key_5, K.Key_1)):
        press(K.Key_Tab)
        press(impact)
        press(K.Key_Tab)
        press(effort)
    kept = {
        str(each.goal_id): (each.impact, each.effort)
        for each in journey_of(desk, engagement).all(Placement)
    }
    assert kept == {goals[SLEEP]: (2, 4), goals[LEAD]: (5, 1)}
    tab_to("How many become priorities")
    press(K.Key_Left, times=2)
    press(K.Key_Tab)
    press(K.Key_Return)
    assert order(desk, engagement) == ([LEAD], [SLEEP, EVENING, DINNER])


def test_pasted_lines_become_steps_and_an_empty_step_goes(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement, goals: dict[str, str]
) -> None:
    arrange(desk, [goals[SLEEP]], [])
    editor = open_strategy(window, client)
    editor.steps.list.write()
    QGuiApplication.clipboard().setText("Buy a clock\r\n\r\nHang the blind\n")
    press(K.Key_V, CTRL)
    let_events_run()
    steps = journey_of(desk, engagement).of_goal(Step, goals[SLEEP])
    assert [each.what for each in steps] == ["Buy a clock", "Hang the blind"]
    press(K.Key_Backspace)
    press(K.Key_Up, ALT)
    steps = journey_of(desk, engagement).of_goal(Step, goals[SLEEP])
    assert [each.what for each in steps] == ["Hang the blind", "Buy a clock"]
    press(K.Key_A, CTRL)
    press(K.Key_Backspace, times=2)
    let_events_run()
    steps = journey_of(desk, engagement).of_goal(Step, goals[SLEEP])
    assert [each.what for each in steps] == ["Buy a clock"]
    press(K.Key_Return)
    assert focused() is editor.steps.list.add_field


def test_a_first_step_too_far_away_gets_a_quiet_sentence(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement, goals: dict[str, str]
) -> None:
    arrange(desk, [goals[SLEEP]], [])
    editor = open_strategy(window, client)
    editor.steps.list.write()
    type_text("Buy a clock\n")
    assert "first" in editor.steps.note.text()
    (step,) = journey_of(desk, engagement).of_goal(Step, goals[SLEEP])
    row = editor.steps.list.row(step.id)
    assert isinstance(row, StepRow)
    row.first_chip.setFocus()
    press(K.Key_Space)
    write("By when", "+1w\n")
    window.client_page.refresh()
    assert "more than 48 hours away" in editor.steps.note.text()
    row.by.setFocus()
    press(K.Key_A, CTRL)
    type_text("tomorrow\n")
    window.client_page.refresh()
    assert editor.steps.note.isHidden()


def test_life_goals_fold_away_at_work_and_may_become_priorities(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement
) -> None:
    choose_approach(desk, engagement.id, Approach.WORKPLACE)
    areas = {each.set: each.id for each in reversed(journey_of(desk, engagement).all(Area))}
    work = add_goal(desk, engagement.id, LEAD, areas[AreaSet.WORK])
    life = add_goal(desk, engagement.id, SLEEP, areas[AreaSet.LIFE])
    view = open_priorities(window, client)
    assert focused() is view.goals.row(work.id)
    assert not view.rest.isHidden()
    assert not view.rest_goals.isVisible()
    view.rest.button.setFocus()
    press(K.Key_Space)
    press(K.Key_Tab)
    assert focused() is view.rest_goals.row(life.id)
    press(K.Key_Space)
    assert order(desk, engagement) == ([SLEEP], [LEAD])
    assert view.rest.isHidden()


def test_nothing_can_be_changed_for_an_archived_client(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement, goals: dict[str, str]
) -> None:
    arrange(desk, [goals[SLEEP]], [goals[LEAD], goals[EVENING], goals[DINNER]])
    set_status(desk, client.id, ClientStatus.ARCHIVED)
    view = open_priorities(window, client)
    view.goals.take_keyboard(goals[SLEEP])
    press(K.Key_Space)
    press(K.Key_Down, ALT)
    assert order(desk, engagement)[0] == [SLEEP]
    window.client_page.show_section("strategy")
    let_events_run()
    section = window.client_page.view("strategy")
    assert isinstance(section, StrategySection)
    editor = section.editor()
    assert editor is not None
    assert editor.head.evidence.isReadOnly()
    assert not editor.steps.list.add_field.isVisible()  # type: ignore[union-attr]


def test_goals_can_be_left_out_of_the_comparison(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement, goals: dict[str, str]
) -> None:
    view = open_priorities(window, client)
    view.way.setFocus()
    press(K.Key_Right)
    tab_to("Which goals")
    press(K.Key_Space)
    tab_to(LEAD)
    press(K.Key_Space)
    assert len(compared_goals(journey_of(desk, engagement), view.context.session())) == 3
    press(K.Key_Space)
    assert len(compared_goals(journey_of(desk, engagement), view.context.session())) == 4
    press(K.Key_Space)
    view.ways.pairs.go.setFocus()
    press(K.Key_Return)
    shown = pairs_view()
    assert shown.head.count.full_text() == "1 of 3"
    press(K.Key_Right, times=4)
    press(K.Key_Escape)
    let_events_run()
    assert order(desk, engagement) == ([], [SLEEP, LEAD, EVENING, DINNER])
