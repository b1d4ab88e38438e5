"""The third session part by part: comparing, placing, ending priorities, steps of a strategy."""

from PySide6.QtGui import QGuiApplication

from coachdesk.desk.clients import choose_approach, set_status
from coachdesk.desk.desk import Desk
from coachdesk.desk.goals import add_goal
from coachdesk.desk.priorities import arrange
from coachdesk.domain.area import Area, AreaSet
from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.engagement import Approach, Engagement
from coachdesk.domain.goal import Goal, GoalChange, GoalStatus
from coachdesk.domain.plan import compared_goals
from coachdesk.domain.priority import PairChoice, Placement
from coachdesk.domain.step import Step
from coachdesk.ui.journey.priorities.cards import goal_menu
from coachdesk.ui.journey.sections.strategy import StrategySection
from coachdesk.ui.journey.strategy.steps import StepRow
from coachdesk.ui.main_window import MainWindow
from tests.conftest import focused, journey_of, let_events_run, press, type_text
from tests.journeys.keys import ALT, CTRL, K, tab_to, write
from tests.journeys.third import (
    DINNER,
    EVENING,
    LEAD,
    SLEEP,
    open_priorities,
    open_strategy,
    order,
    pairs_view,
)  # fmt: skip


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
