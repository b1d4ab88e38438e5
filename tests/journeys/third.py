"""What the tests of the third session share: four goals, and the ways to its parts."""

from PySide6.QtWidgets import QApplication

from coachdesk.desk.desk import Desk
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement
from coachdesk.ui.journey.priorities.pairs_view import PairsView
from coachdesk.ui.journey.sections.priorities import Priorities
from coachdesk.ui.journey.sections.strategy import StrategySection
from coachdesk.ui.journey.strategy.editor import StrategyEditor
from coachdesk.ui.main_window import MainWindow
from tests.conftest import journey_of, let_events_run

SLEEP, LEAD, EVENING, DINNER = (
    "Wake rested five mornings a week",
    "Lead the planning team, not the fire drills",
    "Keep one evening a week that is only mine",
    "Be fully there at dinner",
)


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
