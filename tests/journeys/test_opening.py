"""The opening session, held with the keyboard alone, then read back from the vault."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coachdesk.domain.area import Area, AreaSet, Rating
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Approach, Engagement, PersonalValue
from coachdesk.domain.goal import Goal
from coachdesk.domain.journey import Journey
from coachdesk.domain.marks import StageState, state_of
from coachdesk.domain.stage import stage_of
from coachdesk.ui.main_window import MainWindow
from tests.conftest import focused, let_events_run, press, type_text
from tests.journeys.keys import SHIFT, name, next_section, tab_to


def journey_of(window: MainWindow) -> Journey:
    found = window.client_page.journey()
    assert found is not None
    return found


def test_the_opening_session_is_held_by_keyboard_alone(window: MainWindow, client: Client) -> None:
    window.open_client(client.id, "opening", "approach")
    let_events_run()
    assert name() == "Whole person"
    press(Qt.Key.Key_Space)
    assert journey_of(window).engagement.approach is Approach.WHOLE_PERSON

    # Eight areas by one digit each; the fourth is skipped.
    next_section(window)
    assert name() == "Work & career, now"
    for at, digit in enumerate("56463507"):
        if at == 3:
            press(Qt.Key.Key_Delete)
        else:
            type_text(digit)
        if at == 0:
            QTest.keyClick(focused(), Qt.Key.Key_8, SHIFT)
        if at == 1:
            press(Qt.Key.Key_Tab)
            assert name() == "Money, desired"
            type_text("7")
        press(Qt.Key.Key_Down)
        if at == 1:
            press(Qt.Key.Key_Backtab, SHIFT)
    assert name() == "Home & surroundings, now"
    journey = journey_of(window)
    kept = [(each.now, each.desired, each.skipped) for each in journey.spokes()]
    assert kept == [
        (5, 8, False),
        (6, 7, False),
        (4, None, False),
        (None, None, True),
        (3, None, False),
        (5, None, False),
        (10, None, False),
        (7, None, False),
    ]

    # Goals with their whys: two in the first area, then one each, "nothing now" in the last.
    press(Qt.Key.Key_Up, times=7)
    press(Qt.Key.Key_Return)
    assert name() == "Goal, Work & career"
    type_text("Lead the planning team")
    press(Qt.Key.Key_Tab)
    assert name() == "Why it matters, Work & career"
    type_text("I am good at it. Ж")
    press(Qt.Key.Key_Backtab, SHIFT)
    press(Qt.Key.Key_Return)
    assert name() == "Goal 2, Work & career"
    type_text("Leave on time on Fridays")
    press(Qt.Key.Key_Return)
    assert name() == "Goal 3, Work & career"
    for area, goal in (
        ("Money", "Six months of costs"),
        ("Health & energy", "Wake rested"),
        ("Family & friends", "Dinner without phones"),
        ("Partner & romance", "Two weekends away"),
        ("Personal growth", "Finish the certificate"),
        ("Fun & leisure", "One evening only mine"),
    ):
        press(Qt.Key.Key_Return)  # in a blank line: on to the next area
        assert name() == f"Goal, {area}"
        type_text(goal)
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert name() == "Goal, Home & surroundings"
    press(Qt.Key.Key_Tab)
    assert name() == "Nothing now, no goal here"
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Escape)
    assert name() == "Home & surroundings, now"

    # What influences this.
    next_section(window)
    assert name() == "People, how"
    press(Qt.Key.Key_Backtab, SHIFT)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Tab)
    type_text("My sister backs it")
    tab_to("Values, strengths and people")
    press(Qt.Key.Key_Return)
    for value in ("Honesty", "Freedom"):
        type_text(value)
        press(Qt.Key.Key_Return)

    # A year from now, and the story drafted from all of it.
    next_section(window)
    assert name() == "A year from now"
    type_text("I wake rested.")
    tab_to("Draft it from the goals")
    press(Qt.Key.Key_Return)
    window.room.autosave.flush()

    desk = window.room.desk
    goals = {goal.statement: goal for goal in desk.vault.all(Goal)}
    assert len(goals) == 8
    work = goals["Lead the planning team"]
    assert work.why == "I am good at it. Ж"
    assert goals["Leave on time on Fridays"].area_id == work.area_id
    home = next(each for each in desk.vault.all(Area) if each.key == "home")
    assert home.nothing_now
    journey = journey_of(window)
    session = journey.session("opening")
    assert journey.answer_text(session, "influence.people.effect") == "helps"
    assert journey.answer_text(session, "influence.people.line") == "My sister backs it"
    assert {each.name for each in journey.all(PersonalValue)} == {"Honesty", "Freedom"}
    assert journey.answer_text(session, "year_from_now") == "I wake rested."
    assert "I wake rested" in journey.engagement.story
    assert stage_of("opening").open_items(journey) == ()
    assert state_of(stage_of("opening"), journey) is StageState.DONE
    assert window.saved()


def test_workplace_rates_work_asks_goals_for_life_and_switching_loses_nothing(
    window: MainWindow, client: Client, engagement: Engagement
) -> None:
    window.open_client(client.id, "opening", "approach")
    let_events_run()
    press(Qt.Key.Key_Space)
    next_section(window)
    type_text("6")
    press(Qt.Key.Key_Return)
    type_text("Lead the team")
    press(Qt.Key.Key_Escape)

    # The switch in the row of tabs, reached by Shift+F6 from the page.
    QTest.keyClick(window, Qt.Key.Key_F6, SHIFT)
    tab_to("Approach")
    press(Qt.Key.Key_Right)
    let_events_run()
    journey = journey_of(window)
    assert journey.engagement.approach is Approach.WORKPLACE
    page = window.client_page.view("areas")
    assert [row.name.text() for row in page.grid.all_rows()][:2] == [  # type: ignore[attr-defined]
        "Role clarity",
        "Workload & energy",
    ]
    rest = page.rest.all_rows()  # type: ignore[attr-defined]
    assert len(rest) == 8
    assert all(row.track is None for row in rest)
    window.client_page.show_section("areas")
    let_events_run()
    assert name() == "Role clarity, now"
    type_text("4")
    rest[1].stop().setFocus()
    assert name() == "Money"
    press(Qt.Key.Key_Return)
    type_text("Six months of costs")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert name() == "Goal, Health & energy"

    window.client_page.page().corner.chosen.emit("whole_person")  # type: ignore[union-attr]
    let_events_run()
    journey = journey_of(window)
    assert journey.engagement.approach is Approach.WHOLE_PERSON
    assert [each.now for each in journey.spokes(AreaSet.LIFE)][:1] == [6]
    assert [each.now for each in journey.spokes(AreaSet.WORK)][:1] == [4]
    assert {goal.statement for goal in journey.goals()} == {"Lead the team", "Six months of costs"}
    ratings = window.room.desk.vault.where(Rating, engagement_id=engagement.id)
    assert sorted(each.now or 0 for each in ratings) == [4, 6]


def test_areas_are_named_anew_moved_added_and_removed_and_can_be_taken_back(
    window: MainWindow, client: Client
) -> None:
    window.open_client(client.id, "opening", "areas")
    let_events_run()
    first = name()
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    let_events_run()
    assert name() == first
    assert [area.key for area in journey_of(window).areas()][:2] == ["money", "work"]
    press(Qt.Key.Key_F2)
    focused().clear()  # type: ignore[attr-defined]
    type_text("Vocation")
    press(Qt.Key.Key_Escape)
    window.room.autosave.flush()
    assert journey_of(window).areas()[1].name == "Vocation"
    page = window.client_page.view("areas")
    page._ask_name()  # type: ignore[attr-defined]
    type_text("Garden")
    press(Qt.Key.Key_Return)
    let_events_run()
    assert name() == "Garden, now"
    assert [area.name for area in journey_of(window).areas()][-1] == "Garden"
    window.undoing.undo()
    assert [area.name for area in journey_of(window).areas()][-1] != "Garden"


def test_words_of_a_goal_are_kept_while_it_is_still_being_typed(
    window: MainWindow, client: Client
) -> None:
    window.open_client(client.id, "opening", "areas")
    let_events_run()
    press(Qt.Key.Key_Return)
    type_text("Half a goal ")
    window.room.autosave.flush()
    window.client_page.refresh()
    type_text("and the rest")
    assert focused().value() == "Half a goal and the rest"  # type: ignore[attr-defined]
    window.room.autosave.flush()
    assert [goal.statement for goal in window.room.desk.vault.all(Goal)] == [
        "Half a goal and the rest"
    ]
