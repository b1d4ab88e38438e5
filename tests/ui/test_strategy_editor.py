"""The strategy editor wherever it stands: it follows the vault, undo and a goal that goes."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QScrollArea

from coachdesk.desk.desk import Desk
from coachdesk.desk.goals import add_goal, remove_goal
from coachdesk.desk.priorities import arrange
from coachdesk.desk.sessions import Place
from coachdesk.desk.steps import add_step, review
from coachdesk.desk.strategy import add_barrier, add_resource, begin_adjusting
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.step import Outcome, Step
from coachdesk.domain.strategy import Barrier, ResourceKind, StrategyVersion
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.strategy.editor import StrategyEditor
from coachdesk.ui.journey.strategy.steps import StepRow
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.widgets.fields import GrowingField
from tests.conftest import let_events_run, type_text


class Drawer:
    """An editor in a scroll area of a width, as a drawer would hold it."""

    def __init__(self, window: MainWindow, engagement_id: str, goal_id: str) -> None:
        self.context = StageContext(window.room, engagement_id, "check_in", "", window)
        self.editor = StrategyEditor(self.context, goal_id)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.editor)
        self.resize(800)
        self.area.show()
        let_events_run()

    def resize(self, width: int) -> None:
        self.area.resize(width, 700)
        let_events_run()

    def refresh(self) -> None:
        self.editor.refresh(self.context.journey())
        let_events_run()


@pytest.fixture
def goal_id(desk: Desk, engagement: Engagement) -> str:
    goal = add_goal(desk, engagement.id, "Wake rested five mornings a week")
    arrange(desk, [goal.id], [])
    return goal.id


@pytest.fixture
def drawer(window: MainWindow, engagement: Engagement, goal_id: str) -> Iterator[Drawer]:
    made = Drawer(window, engagement.id, goal_id)
    yield made
    made.area.close()
    made.area.deleteLater()


def test_what_is_removed_goes_and_undo_brings_it_back(
    drawer: Drawer, desk: Desk, goal_id: str
) -> None:
    barrier = add_barrier(desk, goal_id, "Late messages")
    assert barrier is not None
    drawer.refresh()
    row = drawer.editor.barriers.list.row(barrier.id)
    assert row is not None
    row.delete()  # type: ignore[attr-defined]
    drawer.refresh()
    assert drawer.editor.barriers.list.ids() == []
    desk.undo()
    drawer.refresh()
    assert drawer.editor.barriers.list.ids() == [barrier.id]


def test_words_being_typed_survive_a_refresh(
    drawer: Drawer, desk: Desk, goal_id: str, window: MainWindow
) -> None:
    barrier = add_barrier(desk, goal_id, "Late messages")
    assert barrier is not None
    drawer.refresh()
    row = drawer.editor.barriers.list.row(barrier.id)
    assert row is not None
    type_text(" at night", row.first)  # type: ignore[attr-defined]
    add_barrier(desk, goal_id, "Travel weeks")
    drawer.refresh()
    typed = row.first.value()  # type: ignore[attr-defined]
    assert "at night" in typed
    window.room.autosave.flush()
    kept = desk.vault.get(Barrier, barrier.id)
    assert kept is not None
    assert kept.what == typed


@pytest.mark.parametrize("width", [480, 560, 700, 900])
def test_nothing_needs_to_scroll_sideways(
    drawer: Drawer, desk: Desk, engagement: Engagement, goal_id: str, width: int
) -> None:
    add_barrier(desk, goal_id, "Late messages from the site", "If it is late, then it waits")
    for kind in ResourceKind:
        add_resource(desk, goal_id, kind, "Something rather long that is there")
    add_step(desk, Place(engagement.id, "third"), "Agree the early desk with Sam", goal_id)
    drawer.refresh()
    drawer.resize(width)
    drawer.resize(width + 1)
    assert drawer.area.horizontalScrollBar().maximum() == 0


def test_what_became_of_a_step_stands_beside_it(
    drawer: Drawer, desk: Desk, engagement: Engagement, goal_id: str
) -> None:
    place = Place(engagement.id, "check_in")
    steps = [add_step(desk, place, text, goal_id) for text in ("one", "two", "three")]
    ids = [step.id for step in steps if step is not None]
    review(desk, place, ids[0], outcome=Outcome.PARTLY)
    review(desk, place, ids[1], outcome=Outcome.DONE)
    drawer.refresh()
    rows = [drawer.editor.steps.list.row(each) for each in ids]
    assert all(isinstance(row, StepRow) for row in rows)
    assert [row.outcome.text() for row in rows if isinstance(row, StepRow)] == ["Partly", "", ""]
    assert [row.done.isChecked() for row in rows if isinstance(row, StepRow)] == [
        False,
        True,
        False,
    ]


def test_a_step_added_here_is_agreed_in_the_session_at_hand(
    drawer: Drawer, desk: Desk, engagement: Engagement
) -> None:
    field = drawer.editor.steps.list.add_field
    assert field is not None
    type_text("Hang the blind\n", field)
    (step,) = desk.vault.all(Step)
    journey = drawer.context.journey()
    assert step.session_id == journey.held("check_in")[-1].id


def test_adjusting_keeps_the_version_before(drawer: Drawer, desk: Desk, goal_id: str) -> None:
    begin_adjusting(desk, goal_id, "")
    type_text("Another way", drawer.editor.approach.findChild(GrowingField))
    drawer.context.room.autosave.flush()
    (version,) = desk.vault.all(StrategyVersion)
    assert "Another way" not in version.content


def test_a_goal_that_is_removed_meanwhile_is_no_trouble(
    drawer: Drawer, desk: Desk, goal_id: str
) -> None:
    drawer.refresh()
    remove_goal(desk, goal_id)
    drawer.refresh()
    field = drawer.editor.steps.list.add_field
    assert field is not None
    assert field.isVisible()
