"""The areas grid: its keys, its words for screen readers, and the wheel beside it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from coachdesk.desk.areas import rate, remove_area
from coachdesk.desk.clients import set_status
from coachdesk.desk.sessions import Place
from coachdesk.domain.area import Area, AreaSet
from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.goal import Goal
from coachdesk.drawing.shapes import point
from coachdesk.ui.journey.sections.areas import Areas
from coachdesk.ui.main_window import MainWindow
from tests.conftest import focused, let_events_run, press, type_text

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def areas(window: MainWindow, client: Client) -> Areas:
    window.open_client(client.id, "opening", "areas")
    let_events_run()
    found = window.client_page.view("areas")
    assert isinstance(found, Areas)
    return found


def now_of(areas: Areas) -> list[int | None]:
    return [each.now for each in areas.context.journey().spokes()]


def test_arrows_walk_the_rows_and_stay_on_the_same_stop(areas: Areas) -> None:
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Down, times=2)
    assert focused().accessibleName() == "Health & energy, desired"
    press(Qt.Key.Key_Up, times=9)
    assert focused().accessibleName() == "Work & career, desired"


def test_tab_walks_goal_why_value_and_the_next_row(areas: Areas) -> None:
    press(Qt.Key.Key_Return)
    type_text("Lead the team")
    walked = []
    for _ in range(8):
        press(Qt.Key.Key_Tab)
        walked.append(focused().accessibleName())
    wanted = [
        "Why it matters, Work & career",
        "Add a value behind this goal",
        "Money, now",
        "Money, desired",
    ]
    assert [each for each in walked if each in wanted] == wanted


def test_only_one_row_is_unfolded_at_a_time(areas: Areas) -> None:
    press(Qt.Key.Key_Return)
    areas.grid.all_rows()[4].name.click()
    assert [row.is_unfolded() for row in areas.grid.all_rows()].count(True) == 1
    assert areas.grid.all_rows()[4].is_unfolded()
    press(Qt.Key.Key_Escape)
    assert not any(row.is_unfolded() for row in areas.grid.all_rows())


def test_stops_say_name_and_value(areas: Areas) -> None:
    stop = areas.grid.all_rows()[2].track
    assert stop is not None
    assert stop.now_stop.accessibleName() == "Health & energy, now"
    assert stop.now_stop.accessibleDescription() == "not rated"
    stop.now_stop.setFocus()
    type_text("4")
    assert stop.now_stop.accessibleDescription() == "4 of 10"
    press(Qt.Key.Key_Delete)
    assert stop.now_stop.accessibleDescription() == "skipped"
    press(Qt.Key.Key_Delete)
    assert stop.now_stop.accessibleDescription() == "not rated"


def test_the_wheel_is_described_and_lives_with_the_grid(areas: Areas) -> None:
    wheel = areas.panel.wheel
    assert wheel.accessibleName() == "Wheel of life"
    type_text("5")
    assert wheel.accessibleDescription().startswith("Work & career 5.")
    QTest.keyClick(focused(), Qt.Key.Key_8, Qt.KeyboardModifier.ShiftModifier)
    assert wheel.accessibleDescription().startswith("Work & career 5, desired 8.")
    assert areas.panel.gaps.text() == "Work & career"
    assert areas.panel.rated.full_text() == "1 of 8 rated"


def test_all_rated_is_said_quietly(areas: Areas, engagement: Engagement) -> None:
    desk = areas.room.desk
    for area in areas.context.journey().areas():
        rate(desk, Place(engagement.id, "opening"), area.id, now=5)
    let_events_run()
    assert areas.panel.rated.full_text() == "All eight rated"


def wheel_point(areas: Areas, sector: int, value: int) -> QPoint:
    wheel = areas.panel.wheel
    shape = wheel._shape
    count = len(areas.grid.all_rows())
    x, y = point(shape.cx, shape.cy, shape.reach(value), sector * 6.283185307 / count)
    left = (wheel.width() - wheel._drawing.width) / 2
    top = (wheel.height() - wheel._drawing.height) / 2
    return QPoint(round(x + left), round(y + top))


def test_a_click_on_a_sector_selects_its_row_and_rates_nothing(areas: Areas) -> None:
    wheel = areas.panel.wheel
    QTest.mouseClick(wheel, Qt.MouseButton.LeftButton, NONE, wheel_point(areas, 3, 6))
    assert focused().accessibleName() == "Family & friends, now"
    assert now_of(areas) == [None] * 8


def test_dragging_a_wedge_sets_now_and_with_shift_desired(areas: Areas) -> None:
    wheel = areas.panel.wheel
    left = Qt.MouseButton.LeftButton
    for held, values in ((NONE, (3, 6)), (Qt.KeyboardModifier.ShiftModifier, (6, 9))):
        QTest.mousePress(wheel, left, held, wheel_point(areas, 2, values[0]))
        # The move is sent as an event: QTest's own carries no modifiers.
        from PySide6.QtCore import QEvent, QPointF
        from PySide6.QtGui import QMouseEvent
        from PySide6.QtWidgets import QApplication

        at = QPointF(wheel_point(areas, 2, values[1]))
        move = QMouseEvent(QEvent.Type.MouseMove, at, wheel.mapToGlobal(at), left, left, held)
        QApplication.sendEvent(wheel, move)
        QTest.mouseRelease(wheel, left, held, at.toPoint())
    spoke = areas.context.journey().spokes()[2]
    assert (spoke.now, spoke.desired) == (6, 9)


def test_a_row_dragged_by_its_head_takes_the_place_it_is_let_go_at(areas: Areas) -> None:
    first, fourth = areas.grid.all_rows()[0], areas.grid.all_rows()[3]
    left = Qt.MouseButton.LeftButton
    start = first.head.rect().center() + QPoint(200, 0)
    there = first.mapFromGlobal(fourth.mapToGlobal(fourth.rect().center() + QPoint(0, 5)))
    QTest.mousePress(first, left, NONE, start)
    QTest.mouseMove(first, there)
    QTest.mouseRelease(first, left, NONE, there)
    let_events_run()
    keys = [area.key for area in areas.context.journey().areas()]
    assert keys[:5] == ["money", "health", "family", "work", "partner"]
    assert not first.is_unfolded()
    QTest.mouseClick(first, left, NONE, start)
    assert first.is_unfolded()


def test_several_pasted_lines_become_several_goals(areas: Areas) -> None:
    from PySide6.QtGui import QGuiApplication

    press(Qt.Key.Key_Return)
    QGuiApplication.clipboard().setText("One goal here\n\nAnother one\n<b>bold</b>")
    press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    goals = [goal.statement for goal in areas.context.journey().goals()]
    assert goals == ["One goal here", "Another one", "<b>bold</b>"]


def test_backspace_in_an_emptied_goal_removes_it_and_undo_brings_it_back(
    window: MainWindow, areas: Areas
) -> None:
    press(Qt.Key.Key_Return)
    type_text("Lead")
    press(Qt.Key.Key_Return)
    type_text("No")
    window.room.autosave.flush()
    press(Qt.Key.Key_Backspace, times=3)
    assert [goal.statement for goal in areas.context.journey().goals()] == ["Lead"]
    assert focused().accessibleName() == "Goal, Work & career"
    window.room.desk.undo()
    let_events_run()
    assert {goal.statement for goal in window.room.desk.vault.all(Goal)} == {"Lead", "No"}


def test_an_archived_client_can_be_read_and_not_rated(window: MainWindow, client: Client) -> None:
    set_status(window.room.desk, client.id, ClientStatus.ARCHIVED)
    window.open_client(client.id, "opening", "areas")
    let_events_run()
    view = window.client_page.view("areas")
    assert isinstance(view, Areas)
    row = view.grid.all_rows()[0]
    row.stop().setFocus()
    type_text("7")
    press(Qt.Key.Key_Return)
    assert row.is_unfolded()
    assert now_of(view) == [None] * 8
    assert view.add.isHidden()


def test_the_keyboard_stays_in_the_grid_when_its_row_is_removed(
    window: MainWindow, areas: Areas
) -> None:
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert focused().accessibleName() == "Goal, Money"
    areas.context.act(lambda: remove_area(window.room.desk, areas.grid.all_rows()[1].area.id))
    let_events_run()
    assert focused().accessibleName() == "Health & energy, now"
    window.undoing.undo()
    let_events_run()
    assert [row.area.key for row in areas.grid.all_rows()][:3] == ["work", "money", "health"]


def test_twelve_areas_are_the_most_that_are_offered(areas: Areas) -> None:
    for extra in ("Rest", "Community", "Creativity", "Garden"):
        areas._add(extra)
    assert len(areas.context.journey().areas()) == 12
    assert not areas.add.isEnabled()
    life = [each for each in areas.room.desk.vault.all(Area) if each.set is AreaSet.LIFE]
    assert len(life) == 12
