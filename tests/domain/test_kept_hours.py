"""What stays of a session whose client was erased."""

from datetime import UTC, datetime, timedelta
from itertools import count

from coachdesk.domain.ids import EngagementId, SessionId
from coachdesk.domain.kept_hours import MOST_MINUTES, hours_of
from coachdesk.domain.session import Attendance, Mode, Payment, Session, Span

NOON = datetime(2026, 4, 14, 12, tzinfo=UTC)


def a_session(number: int, minutes: int | None = 60, **more: object) -> Session:
    start = NOON - timedelta(days=number)
    made: dict[str, object] = {
        "id": SessionId(f"s{number}"),
        "engagement_id": EngagementId("e1"),
        "stage": "checkin",
        "created_at": start,
        "clock": (Span(start, start + timedelta(hours=1)),),
        "finished_at": start + timedelta(hours=1),
        "minutes": minutes,
        **more,
    }
    return Session(**made)  # type: ignore[arg-type]


def test_held_sessions_leave_a_day_minutes_and_how_they_were_paid_oldest_first() -> None:
    numbers = count(1)
    kept = hours_of(
        [
            a_session(0, 45, payment=Payment.PRO_BONO, people=4),
            a_session(7, None, payment=Payment.PAID),
            a_session(14, 60, attendance=Attendance.NO_SHOW),
            a_session(21, 0),
            a_session(28, 60, attendance=Attendance.HELD, mode=Mode.WRITING),
        ],
        "7F3K",
        NOON,
        lambda: f"k{next(numbers)}",
        lambda moment: moment + timedelta(hours=13),
    )
    assert [(each.code, each.day, each.minutes, each.payment, each.people) for each in kept] == [
        ("7F3K", "2026-04-08", 60, Payment.PAID, 1),
        ("7F3K", "2026-04-15", 45, Payment.PRO_BONO, 4),
    ]


def test_a_clock_forgotten_for_days_counts_as_one_day() -> None:
    long = a_session(3, None, clock=(Span(NOON - timedelta(days=3), NOON),))
    kept = hours_of([long], "7F3K", NOON, lambda: "k", lambda moment: moment)
    assert [each.minutes for each in kept] == [MOST_MINUTES]
