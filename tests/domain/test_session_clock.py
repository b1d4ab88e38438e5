"""The session clock: nothing but stored instants, so no time is lost and none is made up."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from coachdesk.domain.ids import EngagementId, SessionId
from coachdesk.domain.session import (
    AWAY_AFTER,
    Attendance,
    Mode,
    Session,
    Span,
    away,
    elapsed,
    finished,
    is_held,
    is_open,
    is_running,
    length_minutes,
    paused,
    started,
    without_absence,
)

BEGIN = datetime(2026, 4, 14, 9, 0, tzinfo=UTC)
NOTHING = timedelta()


def new_session() -> Session:
    return Session(
        id=SessionId("s"), engagement_id=EngagementId("e"), stage="opening", created_at=BEGIN
    )


def after(**passed: float) -> datetime:
    return BEGIN + timedelta(**passed)


gaps = st.timedeltas(min_value=NOTHING, max_value=timedelta(hours=30))
acts = st.lists(st.tuples(st.sampled_from(("start", "pause", "seen", "finish")), gaps), max_size=12)


def lived(moves: list[tuple[str, timedelta]]) -> tuple[Session, datetime, timedelta]:
    """A session lived through: as it is kept, the time now, and the time it ran."""
    session, now, ran = new_session(), BEGIN, NOTHING
    for move, gap in moves:
        ran += gap if is_running(session) else NOTHING
        now += gap
        if move == "start":
            session = started(session, now, None)
        elif move == "pause":
            session = paused(session, now)
        elif move == "finish" and is_open(session):
            session = finished(session, now)
        elif move == "seen" and is_running(session):
            session = started(session, now, Mode.PHONE)
    return session, now, ran


@given(acts, gaps)
def test_elapsed_is_the_time_it_ran_whatever_was_done(
    moves: list[tuple[str, timedelta]], later: timedelta
) -> None:
    session, now, ran = lived(moves)
    assert elapsed(session, now) == ran
    grown = later if is_running(session) else NOTHING
    assert elapsed(session, now + later) == ran + grown


@given(acts, st.timedeltas(min_value=timedelta(days=-2), max_value=timedelta(days=2)))
def test_elapsed_is_never_negative_even_when_the_clock_on_the_wall_goes_back(
    moves: list[tuple[str, timedelta]], shift: timedelta
) -> None:
    session, now, _ = lived(moves)
    assert elapsed(session, now + shift) >= NOTHING
    assert elapsed(paused(session, now + shift), now + shift) >= NOTHING
    assert elapsed(finished(session, now + shift), now) >= NOTHING


@given(acts, gaps)
def test_pausing_stands_still_and_finishing_keeps_what_ran(
    moves: list[tuple[str, timedelta]], later: timedelta
) -> None:
    session, now, ran = lived(moves)
    assert elapsed(paused(session, now), now + later) == ran
    closed = finished(session, now)
    assert elapsed(closed, now + later) == ran
    assert not is_running(closed)
    assert not is_open(closed)


@given(acts, gaps)
def test_starting_a_running_clock_again_changes_nothing(
    moves: list[tuple[str, timedelta]], later: timedelta
) -> None:
    session, now, _ = lived(moves)
    running = started(session, now, Mode.VIDEO)
    assert started(running, now + later, Mode.PHONE) == running


@given(gaps, gaps)
def test_leaving_an_absence_out_takes_away_just_the_absence(
    attended: timedelta, gone: timedelta
) -> None:
    running = started(new_session(), BEGIN, None)
    seen = started(paused(running, BEGIN), BEGIN, None)
    beating = Session(
        **{name: getattr(seen, name) for name in Session.__slots__} | {
            "seen_at": BEGIN + attended, "clock": (Span(BEGIN),)
        }
    )  # fmt: skip
    now = BEGIN + attended + gone
    left_out = without_absence(beating, now)
    assert elapsed(left_out, now) == attended
    assert is_running(left_out)
    assert away(left_out, now) == NOTHING
    assert elapsed(beating, now) == attended + gone
    assert away(beating, now) == (gone if gone >= AWAY_AFTER else NOTHING)


@given(acts, gaps)
def test_nobody_is_away_from_a_clock_that_stands(
    moves: list[tuple[str, timedelta]], later: timedelta
) -> None:
    session, now, _ = lived(moves)
    still = paused(session, now)
    assert away(still, now + later) == NOTHING
    assert without_absence(still, now + later) == still


@given(acts)
def test_length_follows_the_clock_until_the_coach_writes_another(
    moves: list[tuple[str, timedelta]],
) -> None:
    session, now, ran = lived(moves)
    assert length_minutes(session, now) == round(ran / timedelta(minutes=1))


def test_written_minutes_win_over_the_clock() -> None:
    session = finished(started(new_session(), BEGIN, None), after(minutes=40))
    written = Session(
        **{name: getattr(session, name) for name in Session.__slots__} | {"minutes": 55}
    )
    assert length_minutes(written, after(hours=3)) == 55
    assert elapsed(written, after(hours=3)) == timedelta(minutes=40)


def test_under_two_minutes_is_no_absence() -> None:
    running = started(new_session(), BEGIN, None)
    assert away(running, after(minutes=1, seconds=59)) == NOTHING
    assert away(running, after(minutes=2)) == timedelta(minutes=2)


def test_finishing_means_held_unless_marked_otherwise() -> None:
    running = started(new_session(), BEGIN, Mode.IN_ROOM)
    assert finished(running, after(minutes=1)).attendance is Attendance.HELD
    assert not is_held(new_session())
    assert is_held(running)


def test_resuming_a_finished_session_counts_on_from_what_ran() -> None:
    closed = finished(started(new_session(), BEGIN, None), after(minutes=20))
    again = started(closed, after(hours=2), None)
    assert is_open(again)
    assert elapsed(again, after(hours=2, minutes=5)) == timedelta(minutes=25)
