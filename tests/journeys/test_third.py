"""The third session from the keyboard: goals put in order, and the whole way to one of them."""

from PySide6.QtTest import QTest

from coachdesk.desk.desk import Desk
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.goal import Goal
from coachdesk.domain.marks import StageState, state_of
from coachdesk.domain.stage import stage_of
from coachdesk.domain.step import Effort, Step
from coachdesk.domain.strategy import Barrier, Milestone, Resource, Supporter
from coachdesk.ui.journey.priorities.pairs_view import PairsView
from coachdesk.ui.main_window import MainWindow
from tests.conftest import focused, journey_of, let_events_run, press, type_text
from tests.journeys.keys import ALT, CTRL, SHIFT, K, enter_lines, tab_to, write
from tests.journeys.third import (
    DINNER,
    EVENING,
    LEAD,
    SLEEP,
    order,
    pairs_view,
)  # fmt: skip


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
