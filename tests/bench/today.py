"""Today of a large practice: 2,000 clients with ten sessions each, with steps, thoughts, habits."""

import random
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtTest import QTest

from coachdesk.domain.habit import DayMark, DayState, Habit
from coachdesk.domain.ids import EngagementId, HabitId, SessionId, StepId
from coachdesk.domain.scales import day_text
from coachdesk.domain.session import Attendance, Session, Span
from coachdesk.domain.step import Outcome, Step, StepReview, review_id
from coachdesk.storage.unit import Unit
from coachdesk.storage.vault import open_vault
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.theme import Look, new_application
from coachdesk.words import Words
from tests.bench.figures import Figure, middle
from tests.bench.practice import make_practice, open_desk_on

CLIENTS, MORE = 2_000, 7  # sessions beside the three that every client has


def measure(folder: Path) -> list[Figure]:
    """From asking for Today to the end of what it does for it."""
    practice = make_practice(folder / "today.coachdesk", CLIENTS)
    vault = open_vault(practice)
    with vault.unit() as unit:
        for number in range(CLIENTS):
            _fill(unit, number, random.Random(number))
    vault.close()
    app = new_application()
    desk = open_desk_on(practice)
    window = MainWindow(desk, Look(app, "light"), Words(), SettingsFile(folder / "today.json"))
    window.resize(1440, 868)
    window.begin()
    window.show()
    QTest.qWaitForWindowExposed(window)
    times = []
    for _ in range(9):
        begun = time.perf_counter()
        window.show_today()
        window.today.grab()
        times.append((time.perf_counter() - begun) * 1000)
    window.setProperty("leaving", True)
    window.close()
    desk.vault.close()
    return [Figure("Today of 2,000 clients, 20,000 sessions", middle(times), "ms", 150)]


def _fill(unit: Unit, number: int, dice: random.Random) -> None:
    """More sessions of one client, one of them ahead for most, with what is agreed and kept."""
    now, engagement = datetime.now(UTC), EngagementId(f"e{number:07}")
    for at in range(MORE):
        ahead = at == MORE - 1 and dice.random() < 0.7
        begun = now + timedelta(days=dice.randrange(1, 40) * (1 if ahead else -1), minutes=at)
        session = Session(
            id=SessionId(f"m{number:07}{at}"), engagement_id=engagement, stage="check_in",
            created_at=begun, planned_at=begun,
            clock=() if ahead else (Span(begun, begun + timedelta(minutes=50)),),
            finished_at=None if ahead else begun + timedelta(minutes=50),
            attendance=None if ahead else Attendance.HELD,
            shared_notes="" if dice.random() < 0.05 else "What we agreed.",
        )  # fmt: skip
        unit.insert(session)
        step = Step(
            id=StepId(f"p{number:07}{at}"), engagement_id=engagement, session_id=session.id,
            what="Ask about the planning role", who="Mara",
            by=day_text((begun + timedelta(days=9)).date()),
        )  # fmt: skip
        unit.insert(step)
        if not ahead and dice.random() < 0.9:
            unit.insert(
                StepReview(
                    id=review_id(session.id, step.id), engagement_id=engagement,
                    session_id=session.id, step_id=step.id, outcome=Outcome.DONE, at=begun,
                )
            )  # fmt: skip
    start = now.date() - timedelta(days=dice.randrange(60))
    habit = Habit(
        id=HabitId(f"h{number:07}"), engagement_id=engagement, session_id=SessionId(""),
        name="Close the laptop", start_on=day_text(start),
    )  # fmt: skip
    unit.insert(habit)
    for n in range(10):
        day = day_text(start + timedelta(days=n))
        unit.insert(
            DayMark(id=f"{habit.id}/{day}", engagement_id=engagement, subject_id=habit.id, on=day,
                    state=DayState.DONE)
        )  # fmt: skip
