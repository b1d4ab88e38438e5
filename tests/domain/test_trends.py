"""Lines over time: each measure, confidence and session check by itself, never added up."""

from dataclasses import fields
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coachdesk.desk.desk import Desk
from coachdesk.desk.goals import add_goal, change_goal, measure
from coachdesk.desk.sessions import Place, change_session, plan_session, repeat_stage, set_answer
from coachdesk.desk.strategy import begin_adjusting, change_strategy
from coachdesk.domain.area import Area, AreaSet, Spoke, overlaid
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.goal import GoalStatus
from coachdesk.domain.ids import AreaId, EngagementId
from coachdesk.domain.scales import DayText
from coachdesk.domain.session import Attendance
from coachdesk.domain.trends import Trend, TrendKind, places, trends
from tests.conftest import HandClock, journey_of


def lines(desk: Desk, engagement: Engagement) -> list[Trend]:
    found = journey_of(desk, engagement)
    return list(trends(found, lambda at: desk.local(at).date(), desk.today()))


def check_in(desk: Desk, engagement: Engagement, clock: HandClock, **said: int) -> None:
    session = repeat_stage(desk, engagement.id, "check_in")
    place = Place(engagement.id, "check_in", session.id)
    plan_session(desk, place, clock())
    change_session(desk, place, attendance=Attendance.HELD)
    for item, value in said.items():
        set_answer(desk, place, f"check.{item}", value)


def test_a_session_check_is_a_line_once_it_was_given_twice(
    desk: Desk, engagement: Engagement, clock: HandClock
) -> None:
    check_in(desk, engagement, clock, heard=8, use=0)
    assert lines(desk, engagement) == []
    clock.turn(days=21)
    check_in(desk, engagement, clock, heard=10)
    assert lines(desk, engagement) == [
        Trend(TrendKind.CHECK, "heard", "", ((date(2026, 4, 14), 8.0), (date(2026, 5, 5), 10.0)))
    ]


def test_a_measure_is_a_line_from_its_baseline_on(
    desk: Desk, engagement: Engagement, clock: HandClock
) -> None:
    goal = add_goal(desk, engagement.id, "Wake rested")
    change_goal(desk, goal.id, status=GoalStatus.ACTIVE, measure="Mornings", baseline=1.0, target=5)
    place = Place(engagement.id, "check_in")
    assert lines(desk, engagement) == []
    clock.turn(days=10)
    measure(desk, place, goal.id, DayText("2026-04-24"), 4.0)
    assert lines(desk, engagement) == [
        Trend(TrendKind.MEASURE, goal.id, "Mornings",
              ((date(2026, 4, 14), 1.0), (date(2026, 4, 24), 4.0)), 5)
    ]  # fmt: skip
    change_goal(desk, goal.id, status=GoalStatus.RELEASED)
    assert lines(desk, engagement) == [], "what was let go is no line of today"


def test_confidence_is_told_by_the_versions_kept_and_by_today(
    desk: Desk, engagement: Engagement, clock: HandClock
) -> None:
    goal = add_goal(desk, engagement.id, "Wake rested")
    change_goal(desk, goal.id, status=GoalStatus.ACTIVE)
    change_strategy(desk, goal.id, confidence=5)
    begin_adjusting(desk, goal.id, repeat_stage(desk, engagement.id, "check_in").id)
    assert [each.points for each in lines(desk, engagement)] == [
        ((date(2026, 4, 14), 5.0), (date(2026, 4, 14), 5.0))
    ]
    clock.turn(days=21)
    change_strategy(desk, goal.id, confidence=8)
    assert [each.points for each in lines(desk, engagement)] == [
        ((date(2026, 4, 14), 5.0), (date(2026, 5, 5), 8.0))
    ]


DAYS = st.integers(0, 4000).map(lambda n: date(2020, 1, 1) + timedelta(days=n))


@given(st.lists(st.tuples(DAYS, st.floats(-9, 9)), min_size=2, max_size=8))
def test_places_run_from_the_first_day_to_the_last(points: list[tuple[date, float]]) -> None:
    points.sort(key=lambda each: each[0])
    found = places(tuple(points))
    across = [place for place, _ in found]
    assert across == sorted(across)
    assert across[0] == 0
    assert across[-1] == (1 if points[-1][0] > points[0][0] else 0)
    assert [value for _, value in found] == [value for _, value in points]


def area(number: int) -> Area:
    return Area(id=AreaId(f"a{number}"), engagement_id=EngagementId("e"), set=AreaSet.LIFE,
                name=f"Area {number}")  # fmt: skip


RATED = st.none() | st.integers(1, 10)
WHEELS = st.lists(st.tuples(RATED, RATED, RATED), max_size=12).map(
    lambda rated: [Spoke(area(n), *each) for n, each in enumerate(rated)]
)


@given(first=WHEELS, last=WHEELS)
def test_two_wheels_laid_over_each_other_start_where_the_first_one_was(
    first: list[Spoke], last: list[Spoke]
) -> None:
    found = overlaid(first, last)
    then = {each.area.id: each.now for each in first}
    assert [each.start for each in found] == [then.get(each.area.id) for each in last]
    assert [(each.now, each.desired) for each in found] == [
        (each.now, each.desired) for each in last
    ]


@pytest.mark.parametrize("word", ["score", "total", "average", "index"])
def test_no_line_adds_things_up(word: str) -> None:
    names = [each.name for each in fields(Trend)] + [each.value for each in TrendKind]
    assert not any(word in name for name in names)
