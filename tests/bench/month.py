"""A month with 2,000 sessions, in a practice of 10,000 clients: read, laid out and painted."""

import random
from datetime import UTC, datetime, time, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtTest import QTest

from coachdesk.domain.busy import Busy
from coachdesk.domain.habit import add_months
from coachdesk.domain.ids import EngagementId, SessionId
from coachdesk.domain.session import Session
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.calendar.page import MONTH, WEEK, CalendarPage
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.theme import Look, new_application
from coachdesk.words import Words
from tests.bench.figures import Figure, middle
from tests.bench.practice import open_desk_on
from tests.bench.screen import painted, settle

SESSIONS, BUSY, ROUNDS = 2_000, 300, 9


def measure(folder: Path, practice: Path) -> list[Figure]:
    """The calendar over one crowded month."""
    app, desk = new_application(), open_desk_on(practice)
    dice = random.Random(8)
    month = add_months(desk.today().replace(day=1), 3)  # nothing else is there
    first = datetime.combine(month, time(), UTC)
    with desk.vault.unit() as unit:
        for number in range(SESSIONS):
            at = first + timedelta(days=dice.randrange(28), minutes=15 * dice.randrange(28, 76))
            unit.insert(
                Session(
                    id=SessionId(f"m{number:07}"), engagement_id=EngagementId(f"e{number:07}"),
                    stage="check_in", created_at=first, planned_at=at, planned_minutes=60,
                )
            )  # fmt: skip
        unit.insert_all(
            [
                Busy(id=f"b{n}", uid=f"b{n}", title="Taken", starts_at=at,
                     ends_at=at + timedelta(hours=1))
                for n, at in enumerate(first + timedelta(hours=2 * n) for n in range(BUSY))
            ]
        )  # fmt: skip
    window = MainWindow(desk, Look(app, "light"), Words(), SettingsFile(folder / "month.json"))
    window.resize(1440, 868)
    window.begin()
    window.show()
    QTest.qWaitForWindowExposed(window)
    figures = []
    settle()
    window.beside.show("calendar")
    page = window.beside.calendar
    page.show_day(month.replace(day=10))
    for view, said in ((MONTH, "month"), (WEEK, "week")):
        page.view.show_value(view)
        times = [_turned(page, by) for by in (-1, 1) * ROUNDS][1::2]
        figures.append(Figure(f"{said} of a month with 2,000 sessions", middle(times), "ms", 100))
    window.setProperty("leaving", True)
    window.close()
    desk.vault.close()
    window.deleteLater()
    return figures


def _turned(page: CalendarPage, by: int) -> float:
    """From turning the page to the painted one."""
    taken = painted(page.grid, partial(page.turn, by))
    settle()
    return taken
