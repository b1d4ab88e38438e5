"""The list of priorities: what a move does, by key and by mouse."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from coachdesk.ui.journey.priorities.goal_list import GoalList
from coachdesk.ui.journey.priorities.goal_row import GoalCard
from coachdesk.ui.journey.priorities.order import moved, stepped, turned
from coachdesk.ui.main_window import MainWindow
from tests.conftest import let_events_run

ids = st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=8, unique=True)


@st.composite
def orders(draw: st.DrawFn) -> tuple[list[str], list[str], str]:
    every = draw(ids)
    cut = draw(st.integers(0, len(every)))
    return every[:cut], every[cut:], draw(st.sampled_from(every))


@given(orders(), st.booleans(), st.integers(-2, 12))
def test_a_move_loses_no_goal_and_doubles_none(
    order: tuple[list[str], list[str], str], to_active: bool, at: int
) -> None:
    active, parked, goal = order
    first, second = moved(active, parked, goal, to_active=to_active, at=at)
    assert sorted([*first, *second]) == sorted([*active, *parked])
    assert (goal in first) is to_active
    others = [each for each in [*first, *second] if each != goal]
    assert others == [each for each in [*active, *parked] if each != goal]


@given(orders(), st.sampled_from([-1, 1]))
def test_a_step_and_a_step_back_leave_everything_where_it_was(
    order: tuple[list[str], list[str], str], step: int
) -> None:
    active, parked, goal = order
    once = stepped(active, parked, goal, step)
    if once != (active, parked):
        assert stepped(*once, goal, -step) == (active, parked)


@given(orders())
def test_a_step_moves_by_one_place_and_stops_at_the_ends(
    order: tuple[list[str], list[str], str],
) -> None:
    active, parked, goal = order
    for step in (-1, 1):
        first, second = stepped(active, parked, goal, step)
        line, before = [*first, "|", *second], [*active, "|", *parked]
        assert abs(line.index(goal) - before.index(goal)) <= 1


@given(orders())
def test_turning_makes_a_priority_last_or_parks_it_first(
    order: tuple[list[str], list[str], str],
) -> None:
    active, parked, goal = order
    first, second = turned(active, parked, goal)
    assert (second[0] if goal in active else first[-1]) == goal


class Shown:
    """A list in a window of its own, keeping what it is told."""

    def __init__(self, window: MainWindow) -> None:
        self.active, self.parked = ["a", "b"], ["c", "d"]
        self.list = GoalList(window.room, wide=False, still=False)
        self.list.resize(260, 500)
        self.list.arranged.connect(self.take)
        self.show()
        self.list.show()
        let_events_run()

    def take(self, active: list[str], parked: list[str]) -> None:
        self.active, self.parked = active, parked
        self.show()

    def show(self) -> None:
        self.list.show_goals(
            [GoalCard(each, n, f"Goal {each}") for n, each in enumerate(self.active, 1)],
            [GoalCard(each, 0, f"Goal {each}") for each in self.parked],
        )
        let_events_run()

    def drag(self, goal: str, y: int, *, escape: bool = False) -> None:
        row = self.list.row(goal)
        start = QPoint(40, 10)
        end = row.mapFromGlobal(self.list.mapToGlobal(QPoint(40, y)))
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(row, left, none, start)
        QTest.mouseMove(row, start + (end - start) / 2)
        QTest.mouseMove(row, end)
        if escape:
            QTest.keyClick(row, Qt.Key.Key_Escape)
        QTest.mouseRelease(row, left, none, end)
        let_events_run()


@pytest.fixture
def shown(window: MainWindow) -> Iterator[Shown]:
    made = Shown(window)
    yield made
    made.list.close()


def centre(shown: Shown, goal: str) -> int:
    return shown.list.row(goal).geometry().center().y()


def test_a_drag_reorders_the_priorities(shown: Shown) -> None:
    shown.drag("b", 1)
    assert (shown.active, shown.parked) == (["b", "a"], ["c", "d"])


def test_a_drag_down_parks_and_a_drag_up_makes_a_priority(shown: Shown) -> None:
    shown.drag("a", centre(shown, "d") - 3)
    assert (shown.active, shown.parked) == (["b"], ["c", "a", "d"])
    shown.drag("d", 1)
    assert (shown.active, shown.parked) == (["d", "b"], ["c", "a"])


def test_escape_ends_a_drag_where_it_began(shown: Shown) -> None:
    shown.drag("a", centre(shown, "d"), escape=True)
    assert (shown.active, shown.parked) == (["a", "b"], ["c", "d"])


def test_a_click_opens_and_moves_nothing(shown: Shown) -> None:
    opened: list[str] = []
    shown.list.opened.connect(opened.append)
    QTest.mouseClick(shown.list.row("c"), Qt.MouseButton.LeftButton)
    assert opened == ["c"]
    assert (shown.active, shown.parked) == (["a", "b"], ["c", "d"])


def test_only_one_goal_is_a_tab_stop(shown: Shown) -> None:
    shown.list.take_keyboard("c")
    stops = [
        each for each in "abcd" if shown.list.row(each).focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == ["c"]
