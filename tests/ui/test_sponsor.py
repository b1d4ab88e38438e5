"""The sponsor's marks: set by keyboard, told by sign and word, and taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from coachdesk.desk.clients import choose_approach, set_status
from coachdesk.desk.desk import Desk
from coachdesk.desk.goals import add_goal, share_goal
from coachdesk.desk.priorities import make_priority
from coachdesk.domain.area import AreaSet
from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.engagement import Approach, Engagement
from coachdesk.domain.goal import Goal
from coachdesk.domain.handout import HandoutKind, SponsorContent
from coachdesk.domain.sponsor import Shared, shared_of
from coachdesk.ui.handouts.sheet import HandoutSheet
from coachdesk.ui.journey.goal_record import open_goal_record
from coachdesk.ui.journey.goal_record.sponsor import SponsorButton, SponsorMark, SponsorRow
from coachdesk.ui.journey.priorities.goal_row import GoalRow
from coachdesk.ui.journey.sections.approach import ApproachSection
from coachdesk.ui.journey.sections.area_grid import AreaGrid
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import GrowingField
from tests.conftest import focused, journey_of, let_events_run, press

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def goal(desk: Desk, engagement: Engagement) -> Goal:
    """A priority of a client whose employer pays."""
    choose_approach(desk, engagement.id, Approach.WORKPLACE)
    area = journey_of(desk, engagement).areas(AreaSet.WORK)[0]
    made = add_goal(desk, engagement.id, "Lead the team", area.id)
    make_priority(desk, made.id)
    return made


def shared(desk: Desk, goal: Goal) -> Shared:
    found = desk.vault.get(Goal, goal.id)
    assert found is not None
    return shared_of(found)


def shown(window: MainWindow, client: Client, stage: str, section: str) -> None:
    window.open_client(client.id, stage, section)
    page = window.client_page.page()
    assert page is not None
    page.build_all()
    let_events_run()


def button_of(window: MainWindow) -> SponsorButton:
    found = [each for each in window.findChildren(SponsorButton) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def choose(button: SponsorButton, downs: int) -> None:
    """Open the button's menu with Enter, go down, and take what is there."""
    button.setFocus()
    press(K.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in range(downs):
        QTest.keyClick(menu, K.Key_Down)
    QTest.keyClick(menu, K.Key_Return)
    let_events_run()


def test_the_record_marks_a_goal_by_arrow_keys(
    window: MainWindow, client: Client, goal: Goal, desk: Desk
) -> None:
    window.open_client(client.id, "opening", "areas")
    context = window.client_page.context()
    assert context is not None
    sheet = open_goal_record(context, window, goal.id)
    row = sheet.findChild(SponsorRow)
    assert row is not None
    assert row.choice.value() == "nothing"
    row.choice.setFocus()
    press(K.Key_Right)
    assert shared(desk, goal) is Shared.GOAL
    press(K.Key_Right)
    let_events_run()
    assert shared(desk, goal) is Shared.PROGRESS
    said = " ".join(each.accessibleName() for each in sheet.findChildren(QWidget))
    assert "The sponsor sees: The goal → The goal and how it goes" in said
    window.undoing.undo()
    let_events_run()
    assert shared(desk, goal) is Shared.GOAL
    assert row.choice.value() == "goal"
    sheet.accept()


def test_the_opening_marks_a_goal_where_it_is_written(
    window: MainWindow, client: Client, goal: Goal, desk: Desk
) -> None:
    shown(window, client, "opening", "areas")
    grid = next(each for each in window.findChildren(AreaGrid) if each.row(goal.area_id))
    grid.unfold(goal.area_id)
    let_events_run()
    button = button_of(window)
    assert button.accessibleName() == "Not for the sponsor"
    choose(button, 1)
    assert shared(desk, goal) is Shared.GOAL
    assert button.accessibleName() == "Sponsor: the goal"
    assert focused() is button
    press(K.Key_Z, CTRL)
    let_events_run()
    assert shared(desk, goal) is Shared.NOTHING
    assert button.accessibleName() == "Not for the sponsor"


@pytest.mark.parametrize(("stage", "section"), [("fourth", "progress"), ("check_in", "progress")])
def test_the_cards_of_progress_mark_how_it_is_going(
    window: MainWindow, client: Client, goal: Goal, desk: Desk, stage: str, section: str
) -> None:
    share_goal(desk, goal.id, Shared.GOAL)
    shown(window, client, stage, section)
    button = button_of(window)
    assert button.text() == "Sponsor: the goal"
    choose(button, 1)
    assert shared(desk, goal) is Shared.PROGRESS
    assert button.text() == "Sponsor: goal and progress"


def test_the_list_of_priorities_tells_it(
    window: MainWindow, client: Client, goal: Goal, desk: Desk
) -> None:
    shown(window, client, "third", "priorities")
    row = next(each for each in window.findChildren(GoalRow) if each.isVisible())
    mark = row.findChild(SponsorMark)
    assert mark is not None
    assert not mark.isVisible()
    share_goal(desk, goal.id, Shared.PROGRESS)
    let_events_run()
    assert mark.isVisible()
    assert "Sponsor: goal and progress" in row.accessibleName()


def test_no_mark_outside_the_workplace(
    window: MainWindow, client: Client, goal: Goal, desk: Desk, engagement: Engagement
) -> None:
    share_goal(desk, goal.id, Shared.GOAL)
    choose_approach(desk, engagement.id, Approach.WHOLE_PERSON)
    shown(window, client, "fourth", "progress")
    marks = [*window.findChildren(SponsorButton), *window.findChildren(SponsorMark)]
    assert marks
    assert not any(each.isVisible() for each in marks)


def test_a_goal_of_the_rest_of_life_cannot_be_marked(
    window: MainWindow, client: Client, goal: Goal, desk: Desk, engagement: Engagement
) -> None:
    area = journey_of(desk, engagement).areas(AreaSet.LIFE)[0]
    life = add_goal(desk, engagement.id, "Be home by six", area.id)
    share_goal(desk, life.id, Shared.GOAL)
    window.open_client(client.id, "opening", "areas")
    context = window.client_page.context()
    assert context is not None
    sheet = open_goal_record(context, window, life.id)
    row = sheet.findChild(SponsorRow)
    assert row is not None
    assert not row.choice.isEnabled()
    assert row.choice.value() == "nothing"
    assert row.said.text() == "Goals of the rest of life never go to the sponsor."
    sheet.accept()


def test_the_approach_says_how_many_are_marked(
    window: MainWindow, client: Client, goal: Goal, desk: Desk
) -> None:
    shown(window, client, "opening", "approach")
    section = window.findChild(ApproachSection)
    assert section is not None
    assert section.marked.text().startswith("No goal is marked yet.")
    share_goal(desk, goal.id, Shared.PROGRESS)
    let_events_run()
    assert section.marked.text() == "1 goal is marked. How it is going may be told of 1."


def test_what_the_sponsor_said_is_kept_with_the_approach(
    window: MainWindow, client: Client, goal: Goal, desk: Desk, engagement: Engagement
) -> None:
    shown(window, client, "opening", "approach")
    section = window.findChild(ApproachSection)
    assert section is not None
    field = next(
        each
        for each in section.findChildren(GrowingField)
        if each.accessibleName() == "What the sponsor said"
    )
    assert field.isVisible()
    field.setFocus()
    QTest.keyClicks(field, "She is ready.")
    section.cards.setFocus()
    let_events_run()
    journey = journey_of(desk, engagement)
    assert journey.latest_text("opening", "sponsor_comment") == "She is ready."


def test_an_archived_client_shows_marks_that_cannot_be_changed(
    window: MainWindow, client: Client, goal: Goal, desk: Desk
) -> None:
    share_goal(desk, goal.id, Shared.GOAL)
    set_status(desk, client.id, ClientStatus.ARCHIVED)
    shown(window, client, "fourth", "progress")
    button = button_of(window)
    assert button.focusPolicy() == Qt.FocusPolicy.NoFocus
    button.click()
    assert QApplication.activePopupWidget() is None
    assert shared(desk, goal) is Shared.GOAL


@pytest.mark.parametrize(
    ("stage", "section"),
    [("opening", "approach"), ("fourth", "progress"), ("check_in", "progress")],
)
def test_what_the_sponsor_sees_is_previewed_from_where_it_is_marked(
    window: MainWindow, client: Client, goal: Goal, desk: Desk, stage: str, section: str
) -> None:
    share_goal(desk, goal.id, Shared.GOAL)
    shown(window, client, stage, section)
    name = "Preview what the sponsor sees"
    button = next(
        each
        for each in window.findChildren(Button)
        if each.accessibleName() == name and each.isVisible()
    )
    button.setFocus()
    press(K.Key_Return)
    let_events_run()
    sheet = window.findChild(HandoutSheet)
    assert sheet is not None
    assert sheet.job.current.options.kind is HandoutKind.SPONSOR
    content = sheet.maker.content(sheet.job.current)
    assert isinstance(content, SponsorContent)
    assert [each.statement for each in content.goals] == ["Lead the team"]
    sheet.reject()
    let_events_run()
    assert focused() is button


def test_there_is_no_preview_without_a_sponsor(
    window: MainWindow, client: Client, desk: Desk, engagement: Engagement
) -> None:
    choose_approach(desk, engagement.id, Approach.WHOLE_PERSON)
    for stage, section in (("opening", "approach"), ("fourth", "progress")):
        shown(window, client, stage, section)
        name = "Preview what the sponsor sees"
        found = [each for each in window.findChildren(Button) if each.accessibleName() == name]
        assert found
        assert not any(each.isVisible() for each in found)
