"""Planning words, cadences and what stands in the way."""

import calendar
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coachdesk.domain.planning import (
    MOST_REPEATS,
    Cadence,
    DayNames,
    Taken,
    When,
    in_the_way,
    read_when,
    repeated,
)

WEEKDAYS = tuple((name.lower(),) for name in calendar.day_name)
MONTHS = tuple((name.lower(),) for name in calendar.month_name[1:])
ENGLISH = DayNames(WEEKDAYS, MONTHS, ("today",), ("tomorrow",))
AMERICAN = DayNames(WEEKDAYS, MONTHS, ("today",), ("tomorrow",), month_first=True)
TODAY = date(2026, 11, 25)  # a Wednesday
DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))


@pytest.mark.parametrize(
    ("said", "day", "at"),
    [
        ("fri 10", date(2026, 11, 27), time(10)),
        ("fri 10:30", date(2026, 11, 27), time(10, 30)),
        ("Friday at 10", date(2026, 11, 27), time(10)),
        ("wed", date(2026, 12, 2), None),
        ("+2w", date(2026, 12, 9), None),
        ("+10d 9", date(2026, 12, 5), time(9)),
        ("in 3 weeks 14h", date(2026, 12, 16), time(14)),
        ("+1m 8:15", date(2026, 12, 25), time(8, 15)),
        ("tomorrow 14", date(2026, 11, 26), time(14)),
        ("today noon", TODAY, time(12)),
        ("10:30", TODAY, time(10, 30)),
        ("3 dec 10", date(2026, 12, 3), time(10)),
        ("3 dec 2027 10:00", date(2027, 12, 3), time(10)),
        ("Dec 3rd 2 pm", date(2026, 12, 3), time(14)),
        ("thu, 3 Dec, 12am", date(2026, 12, 3), time(0)),
        ("3.12. 10.30", date(2026, 12, 3), time(10, 30)),
        ("3/12 10", date(2026, 12, 3), time(10)),
        ("3 nov", date(2027, 11, 3), None),
        ("29 feb 10", date(2028, 2, 29), time(10)),
        ("2026-12-03 10:00", date(2026, 12, 3), time(10)),
        ("2026-12-03T10:00", date(2026, 12, 3), time(10)),
    ],
)
def test_planning_words_are_understood(said: str, day: date, at: time | None) -> None:
    assert read_when(said, TODAY, ENGLISH) == When(day, at)


@pytest.mark.parametrize(
    "said",
    [
        "",
        "10",
        "31 feb 10",
        "fri 25",
        "mon 4 dec",
        "soon",
        "13pm",
        "t",
        "ju 10",
        "fri 10:75",
        "9999-12-31",
        "1 jan 0001",
    ],
)
def test_words_that_are_no_time_are_not_guessed(said: str) -> None:
    assert read_when(said, TODAY, ENGLISH) is None


def test_two_numbers_are_read_in_the_order_of_the_place() -> None:
    assert read_when("3/12 10", TODAY, AMERICAN) == When(date(2027, 3, 12), time(10))
    assert read_when("12/3 10", TODAY, AMERICAN) == When(date(2026, 12, 3), time(10))


@given(DAYS, st.times(), st.sampled_from([ENGLISH, AMERICAN]), DAYS)
def test_a_day_written_in_full_means_itself(
    day: date, at: time, names: DayNames, today: date
) -> None:
    clock = f"{at:%H:%M}"
    month = calendar.month_name[day.month]
    for said in (f"{day.isoformat()} {clock}", f"{day.day} {month} {day.year} {clock}"):
        assert read_when(said, today, names) == When(day, at.replace(second=0, microsecond=0))


@given(st.text(), DAYS)
def test_no_words_are_too_odd_to_read(said: str, today: date) -> None:
    found = read_when(said, today, ENGLISH)
    assert found is None or isinstance(found.day, date)


@given(DAYS, st.sampled_from(Cadence), st.integers(-3, 200))
def test_a_cadence_goes_on_in_even_steps(first: date, cadence: Cadence, number: int) -> None:
    dates = repeated(first, cadence, number)
    days = [each.day for each in dates]
    assert days[0] == first
    assert days == sorted(set(days))
    wanted = 1 if cadence is Cadence.ONCE else max(1, min(number, MOST_REPEATS))
    assert len(days) == wanted
    if cadence in (Cadence.WEEKLY, Cadence.TWO_WEEKS, Cadence.THREE_WEEKS):
        steps = {after - before for before, after in pairwise(days)}
        assert len(steps) < 2
    if cadence is not Cadence.MONTH_DAY:
        assert {each.weekday() for each in days} == {first.weekday()}
    else:
        assert all(each.moved == (each.day.day != first.day) for each in dates)
    if cadence in (Cadence.MONTH_DAY, Cadence.MONTH_WEEKDAY):
        months = [each.year * 12 + each.month for each in days]
        assert months == list(range(months[0], months[0] + len(days)))


NOON = datetime(2026, 12, 3, 12, tzinfo=UTC)


@given(st.integers(-300, 300), st.integers(1, 300), st.integers(1, 300))
def test_two_times_are_in_each_others_way_exactly_when_a_minute_is_in_both(
    shift: int, first: int, second: int
) -> None:
    later = NOON + timedelta(minutes=shift)
    taken = Taken(later, later + timedelta(minutes=second), "x")
    both = set(range(first)) & set(range(shift, shift + second))
    assert bool(in_the_way(NOON, first, [taken])) == bool(both)
