"""Today by keyboard, in one window: steps ticked, every reason to look gone through and put off."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt

from coachdesk.desk.clients import add_client, engagements, set_status, sign_agreement
from coachdesk.desk.desk import Desk
from coachdesk.desk.sessions import Place, change_session, plan_session
from coachdesk.desk.steps import add_step
from coachdesk.desk.thinking import add_habit, add_thought
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.put_off import PutOff
from coachdesk.domain.scales import day_text
from coachdesk.domain.session import Attendance
from coachdesk.domain.step import StepReview
from coachdesk.ui.calendar.plan_sheet import PlanningSheet
from coachdesk.ui.main_window import MainWindow
from tests.conftest import focused, let_events_run, press
from tests.journeys.keys import CTRL, SHIFT, K, back_to, name, tab_to

TODAY = datetime(2026, 4, 14, 8, tzinfo=UTC)
ON = Qt.Key.Key_Return
SEEN = [
    "Tomás Vidal: write-up open, Introductory session · 12 April, Write up",
    "Ruth Calloway has stood still for 40 days, Last met on 5 March, nothing planned, Plan",
    "Ana Lee has no next session, Last met 10 days ago, Plan",
    "Joel has not signed the agreement, Not given yet, Print",
    "Priya’s 21-day thought ends today, 0 of 21 days kept, Open",
    "Priya’s 21-day habit ends tomorrow, 0 of 21 days kept, Open",
    "Priya’s 30-day habit ends Fri 17 Apr, 0 of 30 days kept, Open",
]


def met(desk: Desk, called: str, days: int, *, notes: str = "We met.", signed: bool = True) -> str:
    """An active client met so many days ago; returns the engagement's id."""
    client = add_client(desk, called)
    engagement = engagements(desk, client.id)[0]
    set_status(desk, client.id, ClientStatus.ACTIVE)
    place = Place(engagement.id, "introductory")
    plan_session(desk, place, TODAY - timedelta(days=days))
    change_session(desk, place, attendance=Attendance.HELD, shared_notes=notes)
    if signed:
        sign_agreement(desk, engagement.id, "We agree.", signed=True)
    return engagement.id


def a_practice_with_every_reason(desk: Desk) -> None:
    """One reason each for most, and three ends for one client."""
    met(desk, "Tomás Vidal", 2, notes="")
    met(desk, "Ruth Calloway", 40)
    met(desk, "Ana Lee", 10)
    met(desk, "Joel Marchetti", 3, signed=False)
    place = Place(met(desk, "Priya Raman", 3), "second")
    today = TODAY.date()
    add_thought(desk, place, chosen="Enough", start_on=day_text(today - timedelta(days=20)))
    for called, begun in (("Walk home", 19), ("Phone in the hall", 26)):
        add_habit(desk, place, called, start_on=day_text(today - timedelta(days=begun)))
    add_step(desk, place, "Draft the proposal", by="2026-04-17")
    add_step(desk, place, "Book the class", by="2026-04-12")


def seen(window: MainWindow) -> list[str]:
    return [cells[0].accessibleName() for cells in window.today.beside.signs.rows()]


def test_steps_and_every_reason_are_gone_through_by_keyboard(
    window: MainWindow, desk: Desk
) -> None:
    a_practice_with_every_reason(desk)
    window.show_today()
    let_events_run()
    tab_to("Done: Book the class")
    press(K.Key_Space)
    let_events_run()
    assert len(desk.vault.all(StepReview)) == 1
    assert name() == "Done: Draft the proposal", "the keyboard goes on to the next step"

    assert seen(window) == SEEN[:5]
    tab_to("2 more")
    press(ON)
    let_events_run()
    assert seen(window) == SEEN
    back_to(SEEN[0])
    press(K.Key_Down)
    press(ON)
    assert isinstance(focused().window(), PlanningSheet)
    press(K.Key_Escape)
    let_events_run()
    assert name() == SEEN[1], "closing comes back to the reason"

    press(K.Key_Home)
    press(K.Key_Right)
    for n, what in enumerate(SEEN, 1):
        assert name() == f"Put off for a week: {what.split(', ')[0]}"
        press(ON)
        let_events_run()
        assert len(desk.vault.all(PutOff)) == n
    assert {each.until for each in desk.vault.all(PutOff)} == {"2026-04-21"}
    assert not window.today.beside.signs.isVisible()
    assert window.today.beside.no_signs.text() == "Nothing is waiting for you."
    assert focused().isVisible(), "the keyboard is not lost with the last reason"

    press(K.Key_Z, CTRL)
    let_events_run()
    assert seen(window) == SEEN[-1:]
    press(K.Key_Z, CTRL, SHIFT)
    let_events_run()
    assert not window.today.beside.signs.isVisible()


def test_each_reason_leads_to_where_it_is_dealt_with(window: MainWindow, desk: Desk) -> None:
    a_practice_with_every_reason(desk)
    page = window.client_page
    for number, place in (
        (0, ("introductory", "wrap_up")),
        (5, ("second", "habits")),
    ):
        window.show_today()
        window.today.beside._on_more_signs()
        back_to(SEEN[0])
        press(K.Key_Down, times=number)
        press(ON)
        let_events_run()
        assert (page.stage, page.section) == place
