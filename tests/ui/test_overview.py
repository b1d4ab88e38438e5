"""The overview: the sponsor under the journey, lines over time, any two days of the wheel."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from coachdesk.desk.areas import rate
from coachdesk.desk.clients import change_engagement
from coachdesk.desk.desk import Desk
from coachdesk.desk.sessions import Place, change_session, plan_session, repeat_stage, set_answer
from coachdesk.domain.area import Area
from coachdesk.domain.engagement import Approach, Engagement
from coachdesk.domain.session import Attendance, Mode
from coachdesk.ui.journey.overview import Overview
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.widgets.charts import Chart
from tests.conftest import HandClock, focused, journey_of, let_events_run, press

K = Qt.Key


def overview(window: MainWindow, engagement: Engagement) -> Overview:
    window.open_client(engagement.client_id)
    let_events_run()
    return window.client_page.overview


def held(desk: Desk, engagement: Engagement, clock: HandClock, stage: str = "check_in") -> Place:
    session = repeat_stage(desk, engagement.id, stage)
    place = Place(engagement.id, stage, session.id)
    plan_session(desk, place, clock())
    change_session(desk, place, attendance=Attendance.HELD)
    return place


def test_the_sponsor_stands_under_the_journey_in_the_workplace_only(
    window: MainWindow, desk: Desk, engagement: Engagement
) -> None:
    card = overview(window, engagement).sponsor
    assert not card.isVisible()
    change_engagement(desk, engagement.id, approach=Approach.WORKPLACE)
    let_events_run()
    assert card.isVisible()
    assert card.empty.isVisible(), "an empty part says what fills it"
    change_engagement(
        desk, engagement.id, sponsor_name="Ines Brandt", sponsor_may_know="Dates <b>only</b>."
    )
    let_events_run()
    assert card.who.text() == "Ines Brandt"
    assert card.may.text() == "Dates <b>only</b>."
    assert card.shared.text() == "No goal is marked for the sponsor."
    assert not card.never.isVisible()
    card.open.setFocus()
    press(K.Key_Return)
    assert (window.client_page.stage, window.client_page.section) == ("opening", "approach")


def test_the_journey_so_far_is_narrowed_to_what_is_looked_for(
    window: MainWindow, desk: Desk, engagement: Engagement, clock: HandClock
) -> None:
    timeline = overview(window, engagement).timeline
    assert not timeline.head.button.isVisible(), "nothing to narrow yet"
    for stage in ("introductory", "check_in", "check_in"):
        held(desk, engagement, clock, stage)
        clock.turn(days=7)
    let_events_run()
    assert len(timeline.list.buttons()) == 3
    timeline.head.button.setFocus()
    press(K.Key_Return)
    menu = timeline.head.findChild(QMenu)
    assert menu is not None
    choices = {each.text(): each for each in menu.actions()}
    assert not choices["Only with documents"].isEnabled(), "there are none"
    choices["Check-ins only"].trigger()
    let_events_run()
    assert [each.accessibleName()[:8] for each in timeline.list.buttons()] == ["Check-in"] * 2
    timeline.head.only.setFocus()
    assert focused().accessibleName() == "Show everything, not Check-ins only"
    press(K.Key_Return)
    assert len(timeline.list.buttons()) == 3
    assert focused() is timeline.head.button


def test_lines_over_time_say_what_fills_them_and_then_show(
    window: MainWindow, desk: Desk, engagement: Engagement, clock: HandClock
) -> None:
    card = overview(window, engagement).trends
    assert card.empty.isVisible()
    for value in (8, 10):
        set_answer(desk, held(desk, engagement, clock), "check.heard", value)
        clock.turn(days=21)
    let_events_run()
    assert not card.empty.isVisible()
    charts = [each for each in card.findChildren(Chart) if each.isVisible()]
    assert [(each.accessibleName(), each.accessibleDescription()) for each in charts] == [
        ("I felt heard", "8 on 14 April, 10 on 5 May")
    ]


def test_the_wheels_of_any_two_days_are_laid_over_each_other(
    window: MainWindow, desk: Desk, engagement: Engagement, clock: HandClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    area = journey_of(desk, engagement).areas()[0]
    assert isinstance(area, Area)
    for stage, now in (("opening", 3), ("check_in", 5), ("check_in", 9)):
        rate(desk, held(desk, engagement, clock, stage), area.id, now=now)
        clock.turn(days=21)
    card = overview(window, engagement).wheel
    assert card.days.isVisible()
    offered: list[QMenu] = []
    # Offscreen a menu cannot take the keyboard for itself.
    monkeypatch.setattr(QMenu, "popup", lambda menu, _at: offered.append(menu))
    card.days.setFocus()
    press(K.Key_Return)
    assert focused() is card.days
    actions = {each.text(): each for each in offered[0].actions() if not each.isSeparator()}
    assert list(actions) == ["14 Apr 2026", "5 May 2026", "26 May 2026"]
    start = [each for each in offered[0].actions() if each.data() == (0, 1)]
    start[0].trigger()
    let_events_run()
    assert card.facts.pair[0] != card.facts.rated[0][0]
    spoke = next(each for each in card.facts.spokes if each.area.id == area.id)
    assert (spoke.start, spoke.now) == (5, 9)
    change_session(desk, Place(engagement.id, "opening"), shared_notes="A word.")
    let_events_run()
    spoke = next(each for each in card.facts.spokes if each.area.id == area.id)
    assert spoke.start == 5, "what is compared stays while the client stays"


def test_a_session_begins_as_it_was_planned_unless_another_way_is_chosen(
    window: MainWindow, desk: Desk, engagement: Engagement, clock: HandClock
) -> None:
    place = Place(engagement.id, "introductory")
    plan_session(desk, place, clock())
    change_session(desk, place, mode=Mode.VIDEO)
    overview(window, engagement)
    menu = window.client_page.header.mode_menu()
    assert menu.activeAction().text() == "By video"
