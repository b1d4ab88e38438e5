"""Which copies stay: the same ladder for everyone, and no jump of the clock that costs a copy."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coachdesk.domain.backup import DAYS, MONTHS, WEEKS, is_named_as_copy, thinned

NOW = datetime(2026, 4, 14, 18, 0, tzinfo=UTC)  # a Tuesday
MOST_OLDER = DAYS + WEEKS + MONTHS
START = datetime(2024, 1, 1, tzinfo=UTC)
# Half hours: often enough several a day.
ANY_MOMENT = st.integers(0, 3 * 365 * 48).map(lambda n: START + timedelta(minutes=30 * n))
MOMENTS = st.lists(ANY_MOMENT, max_size=80)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def daily(days: int, until: datetime = NOW) -> list[datetime]:
    return [until - timedelta(days=n) for n in range(days)]


@pytest.mark.parametrize(
    ("made", "gone"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param(["2026-04-14 08:00", "2026-04-14 08:30", "2026-04-13 23:59"], [],
                     id="today and yesterday stay whole"),
        pytest.param(["2026-04-14 08:00", "2026-04-13 09:00", "2026-04-10 09:00",
                      "2026-04-10 17:00"], ["2026-04-10 09:00"], id="the last of an older day"),
        pytest.param(["2026-01-05 09:00", "2026-01-05 17:00", "2025-06-01 10:00"], [],
                     id="the newest two days stay whole however old"),
        pytest.param(["2026-04-14 08:00", "2031-01-01 08:00", "2031-01-01 09:00"], [],
                     id="what claims to come from the future stays"),
    ],
)  # fmt: skip
def test_what_goes(made: list[str], gone: list[str]) -> None:
    moments = {at(each) for each in made}
    assert moments - thinned(moments, NOW) == {at(each) for each in gone}


def test_a_year_of_days_becomes_days_weeks_and_months() -> None:
    kept = sorted(thinned(daily(400), NOW), reverse=True)
    older = kept[2:]
    assert older[:DAYS] == daily(400)[2 : 2 + DAYS]
    weeks = older[DAYS : DAYS + WEEKS]
    assert [each.weekday() for each in weeks] == [6] * WEEKS, "the last day of each week"
    assert len({each.isocalendar()[:2] for each in weeks}) == WEEKS
    months = older[DAYS + WEEKS :]
    assert len(months) == MONTHS
    assert len({(each.year, each.month) for each in months}) == MONTHS
    assert NOW - kept[-1] > timedelta(days=330)


def test_thinning_day_by_day_reaches_as_far_back_as_thinning_at_once() -> None:
    kept: frozenset[datetime] = frozenset()
    for today in reversed(daily(400)):
        kept = thinned({*kept, today}, today)
    assert len(kept) == 2 + MOST_OLDER
    assert NOW - min(kept) > timedelta(days=300)


def test_a_clock_that_jumps_ahead_and_back_costs_at_most_the_spares_of_a_day() -> None:
    real = daily(20)
    ahead = NOW + timedelta(days=3650)
    after = thinned({*real, ahead}, ahead)
    assert {each.date() for each in real[: DAYS + 1]} <= {each.date() for each in after}
    assert thinned(after, NOW) == after


@given(MOMENTS, ANY_MOMENT)
def test_however_copies_lie_the_promises_hold(moments: list[datetime], now: datetime) -> None:
    kept = thinned(moments, now)
    assert kept <= set(moments)
    assert thinned(kept, now) == kept, "thinning twice takes no more"
    assert thinned(list(reversed(moments)) + moments, now) == kept
    if moments:
        assert max(moments) in kept
    assert all(each in kept for each in moments if each > now)
    today = now.date()
    assert all(each in kept for each in moments if each.date() >= today - timedelta(days=1))
    newest = sorted({each.date() for each in moments if each <= now}, reverse=True)[:2]
    older = [
        each
        for each in kept
        if each <= now and each.date() < today - timedelta(days=1) and each.date() not in newest
    ]
    assert len(older) <= MOST_OLDER


@given(MOMENTS, st.timedeltas(timedelta(0), timedelta(days=4000)))
def test_time_alone_never_takes_more_than_the_spares_of_a_day(
    moments: list[datetime], jump: timedelta
) -> None:
    """A later clock without a new copy may take spares of a day, never the day itself."""
    now = max(moments, default=NOW)
    kept = thinned(moments, now)
    later = thinned(kept, now + jump)
    assert {each.date() for each in later} == {each.date() for each in kept}


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("Practice 2026-04-01 080000Z.coachdesk", True),
        ("Practice replaced 2026-04-01 080000Z (2).coachdesk", True),
        ("Practice moved 2026-04-01 080000Z.coachdesk", True),
        ("Practice before schema 3 (was 1).coachdesk", True),
        ("Practice before schema 12 (was 10) (2).coachdesk", True),
        ("Practice.coachdesk", False),
        ("Practice 2026-04-01.coachdesk", False),
        ("Practice (2).coachdesk", False),
        ("Notes before schema changes.coachdesk", False),
    ],
)
def test_a_copy_is_known_by_its_name(name: str, is_one: bool) -> None:
    assert is_named_as_copy(Path(name)) is is_one
