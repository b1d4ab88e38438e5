"""Planning several sessions, moving them, and taking in a calendar file again and again."""

from dataclasses import replace
from datetime import datetime, timedelta

from coachdesk.desk.calendar import (
    BUSY,
    busy_between,
    move_session,
    plan_row,
    sessions_between,
    take_off,
    taken_between,
)
from coachdesk.desk.calendar_import import Incoming, Taking, incoming, take_in
from coachdesk.desk.desk import Desk
from coachdesk.desk.sessions import Place, finish, set_answer, start
from coachdesk.domain.busy import Busy
from coachdesk.domain.calendar import lanes
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.session import Attendance, Session
from coachdesk.exchange.ics_out import session_of, uid_of
from tests.conftest import MORNING

WEEK = timedelta(days=7)
FIRST = MORNING.replace(hour=10, minute=0) + WEEK
SPAN = (MORNING - WEEK, MORNING + 60 * WEEK)
HOUR = timedelta(hours=1)


def test_a_row_of_sessions_is_for_the_stages_that_come_next_and_one_step(
    desk: Desk, engagement: Engagement
) -> None:
    start(desk, Place(engagement.id, "introductory"), None)
    finish(desk, Place(engagement.id, "introductory"))
    set_answer(desk, Place(engagement.id, "second"), "note", "brought along")
    plan_row(desk, engagement.id, [FIRST + n * WEEK for n in range(6)], 45)
    planned = [each for each in sessions_between(desk, *SPAN) if each.state == "planned"]
    assert [each.stage for each in planned] == [
        "opening", "second", "third", "fourth", "check_in", "check_in",
    ]  # fmt: skip
    assert {each.minutes for each in planned} == {45}
    second = desk.vault.where(Session, stage="second")
    assert len(second) == 1, "the session that was written in before gets the date"
    desk.undo()
    assert [each.state for each in sessions_between(desk, *SPAN)] == ["held"]


def test_a_further_row_goes_on_where_the_first_ends(desk: Desk, engagement: Engagement) -> None:
    plan_row(desk, engagement.id, [FIRST], 60)
    plan_row(desk, engagement.id, [FIRST + WEEK], 60)
    assert [each.stage for each in sessions_between(desk, *SPAN)] == ["introductory", "opening"]


def test_a_session_is_moved_and_taken_off_but_not_once_it_has_begun(
    desk: Desk, engagement: Engagement
) -> None:
    (session,) = plan_row(desk, engagement.id, [FIRST], 60)
    move_session(desk, session.id, FIRST + HOUR, 30)
    assert [(each.at, each.minutes) for each in sessions_between(desk, *SPAN)] == [
        (FIRST + HOUR, 30)
    ]
    start(desk, Place(engagement.id, "introductory", session.id), None)
    move_session(desk, session.id, FIRST, 60)
    take_off(desk, session.id)
    (kept,) = desk.vault.all(Session)
    assert kept.planned_at == FIRST + HOUR
    desk.undo()  # the clock
    take_off(desk, session.id)
    assert desk.vault.all(Session) == ()


def busy(uid: str, start: datetime, title: str = "x", *, all_day: bool = False) -> Taking:
    return Taking(uid, title, start, start + HOUR, all_day)


def came(desk: Desk, *times: Taking, off: tuple[str, ...] = (), whole: bool = True) -> Incoming:
    return incoming(desk, times, off, SPAN, source="Mine", whole=whole, session_of=session_of)


def test_taking_in_the_same_file_again_changes_nothing_and_a_newer_one_what_changed(
    desk: Desk,
) -> None:
    times = [busy("a", FIRST), busy("a", FIRST + WEEK), busy("b", FIRST + 2 * WEEK)]
    take_in(desk, came(desk, *times), titles=False, moves=True)
    assert came(desk, *times).is_empty, "titles that were not kept make nothing new"
    found = came(desk, times[0], busy("a", FIRST + WEEK + HOUR), off=("b",), whole=False)
    assert [each.start for each in found.new] == [FIRST + WEEK + HOUR]
    assert {each.starts_at for each in found.gone} == {FIRST + WEEK, FIRST + 2 * WEEK}
    take_in(desk, found, titles=True, moves=True)
    assert [each.title for each in busy_between(desk, *SPAN)] == ["", "x"]
    assert len(came(desk, times[0]).gone) == 1, "what a whole calendar does not hold any more goes"
    assert came(desk, busy("c", FIRST), whole=False).gone == ()
    desk.undo()
    desk.undo()
    assert desk.vault.all(Busy) == ()


def test_an_entry_made_of_a_session_moves_it_and_never_is_a_busy_time(
    desk: Desk, engagement: Engagement
) -> None:
    (session,) = plan_row(desk, engagement.id, [FIRST], 60)
    here, gone = uid_of(session.id), uid_of("unknown")
    assert came(desk, busy(here, FIRST), busy(gone, FIRST)).is_empty
    found = came(desk, busy(here, FIRST + HOUR))
    assert [(each.at, each.minutes) for each in found.moved] == [(FIRST + HOUR, 60)]
    take_in(desk, found, titles=True, moves=False)
    assert sessions_between(desk, *SPAN)[0].at == FIRST
    take_in(desk, found, titles=True, moves=True)
    assert sessions_between(desk, *SPAN)[0].at == FIRST + HOUR


def test_what_takes_a_time_is_sessions_ahead_and_busy_times_but_no_whole_days(
    desk: Desk, engagement: Engagement
) -> None:
    session, off = plan_row(desk, engagement.id, [FIRST, FIRST + HOUR], 60)
    desk.do("x", lambda unit: unit.put(_called_off(off)))
    found = came(desk, busy("a", FIRST), busy("b", FIRST, all_day=True))
    take_in(desk, found, titles=True, moves=True)
    span = (FIRST - HOUR, FIRST + 3 * HOUR)
    assert [each.what for each in taken_between(desk, *span)] == [session.id, BUSY]
    assert [each.what for each in taken_between(desk, *span, but=session.id)] == [BUSY]
    states = [each.state for each in sessions_between(desk, *span)]
    assert states == ["planned", "off"]


def _called_off(session: Session) -> Session:
    return replace(session, attendance=Attendance.LATE_CANCEL)


def test_overlapping_times_stand_side_by_side_and_others_have_the_whole_width() -> None:
    at = [FIRST, FIRST, FIRST + HOUR / 2, FIRST + HOUR, FIRST + 9 * HOUR]
    found = lanes([(each, each + HOUR) for each in at])
    assert found == [(0, 3), (1, 3), (2, 3), (0, 3), (0, 1)]
    assert lanes([]) == []
