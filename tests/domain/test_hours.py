"""What counts in the coaching log, why the rest does not, and that nothing is lost between."""

from calendar import isleap, monthrange
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from coachdesk.domain.credential import Credential
from coachdesk.domain.hours import (
    NEEDS,
    LeftOut,
    LogClient,
    LogSession,
    Need,
    Standing,
    Totals,
    gap,
    log_of,
    months_before,
    reason_of,
    rows_of,
    totals_of,
)
from coachdesk.domain.session import Payment

TODAY = date(2026, 4, 14)
CLIENTS = (
    LogClient(id="a", code="AAAA", name="Amina"),
    LogClient(id="b", code="BBBB", name="Ben"),
    LogClient(id="", code="K7RW"),
    LogClient(id="", code="AAAA"),
)
DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))
SESSIONS = st.builds(
    LogSession,
    id=st.uuids().map(str),
    client=st.sampled_from(CLIENTS),
    day=st.dates(date(2023, 12, 1), date(2026, 4, 14)),
    minutes=st.integers(0, 1440),
    standing=st.sampled_from(Standing),
    payment=st.sampled_from([None, *Payment]),
    consents=st.booleans(),
    people=st.sampled_from((1, 1, 2, 6)),
    live=st.booleans(),
)


def session(**changes: object) -> LogSession:
    whole: dict[str, object] = {
        "id": "1", "client": CLIENTS[0], "day": TODAY, "minutes": 60,
        "standing": Standing.HELD, "payment": Payment.PAID, "consents": True,
    }  # fmt: skip
    return LogSession(**whole | changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({}, None),
        ({"payment": Payment.PRO_BONO}, None),
        ({"standing": Standing.AHEAD}, LeftOut.AHEAD),
        ({"standing": Standing.RUNNING}, LeftOut.RUNNING),
        ({"standing": Standing.NOT_HELD, "payment": None}, LeftOut.NOT_HELD),
        ({"standing": Standing.NOT_HELD, "live": False}, LeftOut.NOT_HELD),
        ({"live": False, "minutes": 0, "consents": False}, LeftOut.NOT_LIVE),
        ({"people": 6}, None),
        ({"minutes": 0, "consents": False}, LeftOut.NO_LENGTH),
        ({"day": date(2025, 12, 31), "consents": False}, LeftOut.BEFORE_TRAINING),
        ({"day": date(2026, 1, 1)}, None),
        ({"consents": False, "payment": None}, LeftOut.NO_CONSENT),
        ({"payment": None}, LeftOut.NO_PAYMENT),
    ],
)
def test_the_first_reason_that_holds_is_told(
    changes: dict[str, object], reason: LeftOut | None
) -> None:
    assert reason_of(session(**changes), date(2026, 1, 1)) is reason


@given(st.lists(SESSIONS, max_size=40), st.none() | st.dates(date(2024, 1, 1), TODAY))
def test_each_session_is_in_a_row_or_left_out_once(
    sessions: list[LogSession], training: date | None
) -> None:
    log = log_of(sessions, training)
    in_rows = [each for row in rows_of(log.counted) for each in row.sessions]
    out = [each for each, _ in log.left_out]
    assert sorted(each.id for each in [*in_rows, *out]) == sorted(each.id for each in sessions)
    assert all(reason is reason_of(each, training) for each, reason in log.left_out)


@given(st.lists(SESSIONS, max_size=40), st.none() | st.dates(date(2024, 1, 1), TODAY))
def test_the_hours_of_a_client_alone_and_in_a_group_are_two_rows(
    sessions: list[LogSession], since: date | None
) -> None:
    counted = log_of(sessions, None).counted
    rows = rows_of(counted, since)
    assert len({row.key for row in rows}) == len(rows)
    for row in rows:
        assert row.people == max(each.people for each in row.sessions)
        assert {each.people > 1 for each in row.sessions} == {row.people > 1}
        assert {each.client.id or each.client.code for each in row.sessions} == {
            row.client.id or row.client.code
        }
        assert all(each.live for each in row.sessions)
        assert since is None or row.start >= since
    of_each = [(row.client.id, row.client.name, row.client.code) for row in rows]
    for at in range(1, len(rows)):  # a client's own row comes first, and the group's right after
        if of_each[at] == of_each[at - 1]:
            assert (rows[at - 1].people, rows[at].people > 1) == (1, True)


@given(st.lists(SESSIONS, max_size=40))
def test_the_totals_are_the_sum_of_the_rows(sessions: list[LogSession]) -> None:
    counted = log_of(sessions, None).counted
    rows, totals = rows_of(counted), totals_of(counted, TODAY)
    assert totals.paid == sum(row.paid for row in rows)
    assert totals.minutes == sum(row.paid + row.pro_bono for row in rows)
    assert totals.clients == len({row.key[:2] for row in rows})
    recent = rows_of(counted, months_before(TODAY, 18))
    assert totals.recent == sum(row.paid + row.pro_bono for row in recent)
    assert all(row.start <= row.end for row in rows)


@given(DAYS, st.integers(0, 240))
@example(date(2024, 2, 29), 12)
@example(date(2025, 8, 31), 18)
@example(date(2026, 1, 31), 1)
def test_months_earlier_is_the_same_day_or_the_last_of_its_month(day: date, months: int) -> None:
    found = months_before(day, months)
    assert (day.year - found.year) * 12 + day.month - found.month == months
    assert found.day == min(day.day, monthrange(found.year, found.month)[1])


@given(st.integers(1950, 2100))
def test_eighteen_months_before_the_end_of_august_is_the_end_of_february(year: int) -> None:
    assert months_before(date(year, 8, 31), 18) == date(year - 1, 2, 29 if isleap(year - 1) else 28)


def test_the_calendar_begins_where_it_begins() -> None:
    assert months_before(date(1, 3, 1), 18) == date.min


@given(DAYS)
def test_the_window_holds_its_first_day_and_not_the_one_before(today: date) -> None:
    first = months_before(today, 18)
    inside = session(day=first)
    before = session(day=first - timedelta(days=1), people=3)
    later = session(day=today + timedelta(days=1))
    assert totals_of([inside, before, later], today) == Totals(180, 180, 1, 60)
    assert [row.sessions for row in rows_of([inside, before], first)] == [(inside,)]


def test_what_is_missing_is_never_less_than_nothing() -> None:
    enough = Totals(200 * 60, 70 * 60, 9, 10 * 60)
    assert gap(enough, Credential.ACC) == Need(0, 5 * 60, 0, 15 * 60)
    assert gap(enough, Credential.NONE) is None
    assert set(NEEDS) == set(Credential) - {Credential.NONE}


def test_a_client_erased_stands_last_and_apart_from_a_client_of_the_same_code() -> None:
    rows = rows_of([session(client=CLIENTS[3]), session(client=CLIENTS[0])])
    assert [row.client.name for row in rows] == ["Amina", ""]
