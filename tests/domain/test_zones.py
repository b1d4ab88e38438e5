"""Wall times and instants: against a count minute by minute around every change of the clocks.

Whole: ``python -m pytest -n 0 tests/domain/test_zones.py --release`` reads every zone there is.
"""

# ruff: noqa: DTZ001, DTZ901 - wall times have no zone
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest

from coachdesk.domain.planning import Cadence, repeated
from coachdesk.domain.zones import around, instants_of, zone_named

FIRST, LAST = datetime(2020, 1, 1, tzinfo=UTC), datetime(2036, 1, 1, tzinfo=UTC)
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
# Half-hour changes, changes at midnight, a whole day left out, Ramadan, no change at all.
TELLING = (
    "Europe/Vienna", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca",
    "Asia/Beirut", "America/Havana", "America/Santiago", "Asia/Kathmandu", "Pacific/Chatham",
    "America/Scoresbysund", "Africa/Juba", "Antarctica/Troll", "Asia/Almaty", "UTC",
)  # fmt: skip


def changes(zone: ZoneInfo) -> Iterator[datetime]:
    """The first instants under a new offset, to the minute, found by halving days."""
    day = FIRST
    while day < LAST:
        low, high = day, day + DAY
        before, after = (each.astimezone(zone).utcoffset() for each in (low, high))
        while before != after and high - low > MINUTE:
            middle = low + (high - low) // MINUTE // 2 * MINUTE
            same = middle.astimezone(zone).utcoffset() == before
            low, high = (middle, high) if same else (low, middle)
        if before != after:
            yield high
        day += DAY


def told_by_the_clock(zone: ZoneInfo, around_it: datetime) -> dict[datetime, list[datetime]]:
    """What a clock shows minute by minute for a while on both sides of an instant."""
    shown: dict[datetime, list[datetime]] = {}
    for minute in range(-300, 300):
        at = around_it + minute * MINUTE
        shown.setdefault(at.astimezone(zone).replace(tzinfo=None, fold=0), []).append(at)
    return shown


def check_zone(name: str, every: int) -> tuple[int, int]:
    """Compare each change of a zone with the clock; how many gaps and double times there were."""
    zone, gaps, doubles = ZoneInfo(name), 0, 0
    for change in changes(zone):
        shown = told_by_the_clock(zone, change)
        turned = change.astimezone(zone).replace(tzinfo=None, fold=0)
        for minute in range(-120, 120, every):
            wall = turned + minute * MINUTE
            found = instants_of(wall, zone)
            assert found == tuple(shown.get(wall, [])), (name, wall)
            beside = around(wall, zone)
            assert (beside is None) == bool(found), (name, wall)
            if beside is not None:
                gaps += 1
                assert beside.earlier < wall < beside.later
                assert len(instants_of(beside.earlier, zone)) == 1
                assert len(instants_of(beside.later, zone)) == 1
            doubles += len(found) == 2
    return gaps, doubles


@pytest.mark.parametrize("name", TELLING)
def test_a_wall_time_means_the_instants_at_which_the_clock_shows_it(name: str) -> None:
    check_zone(name, 15)


@pytest.mark.release
def test_so_it_is_in_every_zone_at_every_minute() -> None:
    gaps = doubles = 0
    for name in sorted(available_timezones()):
        more = check_zone(name, 1)
        gaps, doubles = gaps + more[0], doubles + more[1]
    assert gaps > 10_000
    assert doubles > 10_000


@pytest.mark.parametrize(
    "name", [*TELLING, *(pytest.param("", marks=pytest.mark.release),)], ids=lambda each: each
)
def test_a_cadence_keeps_its_wall_time_through_every_change(name: str) -> None:
    names = [name] if name else sorted(available_timezones())
    for each in names:
        zone = ZoneInfo(each)
        for year in range(2020, 2036, 1 if name else 4):
            first = datetime(year, 1, 7, 2, 30)
            for repeat in repeated(first.date(), Cadence.WEEKLY, 53):
                wall = datetime.combine(repeat.day, first.time())
                found = instants_of(wall, zone)
                for at in found:
                    assert at.astimezone(zone).replace(tzinfo=None, fold=0) == wall
                if not found:
                    assert around(wall, zone) is not None


def test_the_two_readings_of_a_missing_time_are_an_hour_apart() -> None:
    wall = datetime(2026, 3, 29, 2, 30)
    beside = around(wall, ZoneInfo("Europe/Vienna"))
    assert beside is not None
    assert beside.earlier == datetime(2026, 3, 29, 1, 30)
    assert beside.later == datetime(2026, 3, 29, 3, 30)


def test_the_ends_of_the_calendar_are_no_times() -> None:
    assert instants_of(datetime.min, ZoneInfo("Asia/Tokyo")) == ()
    assert instants_of(datetime.max, ZoneInfo("America/New_York")) == ()
    assert around(datetime.max, ZoneInfo("America/New_York")) is None


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("Europe/Vienna", "Europe/Vienna"), ("europe/vienna", "Europe/Vienna"),
        ("Vienna", "Europe/Vienna"), ("new york", "America/New_York"), ("UTC", "UTC"),
    ],
)  # fmt: skip
def test_a_zone_is_found_by_its_name_or_its_city(said: str, key: str) -> None:
    found = zone_named(said)
    assert found is not None
    assert found.key == key


@pytest.mark.parametrize("said", ["", "Mars/Olympus", "../../etc/passwd", "Louisville", "a" * 9999])
def test_what_is_no_zone_or_several_is_none(said: str) -> None:
    assert zone_named(said) is None
