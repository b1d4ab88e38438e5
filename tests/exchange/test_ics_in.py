"""Calendar files of several programs, their repeats, and files that mean harm.

Two thousand broken files: ``python -m pytest -n 0 tests/exchange/test_ics_in.py --release``.
"""

import random
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from coachdesk.domain.zones import zone_named
from coachdesk.exchange.ics_in import CalendarFile, read_calendar
from coachdesk.exchange.ics_lines import MOST_BYTES, IcsRefused, Why
from coachdesk.exchange.ics_repeat import Budget, days_of, rule_of

VIENNA = ZoneInfo("Europe/Vienna")
FIRST, LAST = date(2026, 11, 1), date(2027, 11, 1)


def calendar(*lines: str, name: str = "") -> bytes:
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", *([f"X-WR-CALNAME:{name}"] if name else [])]
    return "\r\n".join([*head, *lines, "END:VCALENDAR", ""]).encode()


def event(*lines: str, uid: str = "a") -> tuple[str, ...]:
    return ("BEGIN:VEVENT", f"UID:{uid}", *lines, "END:VEVENT")


def read(content: bytes) -> CalendarFile:
    return read_calendar(content, FIRST, LAST, VIENNA, zone_named)


def starts(content: bytes) -> list[str]:
    local = (each.start.astimezone(VIENNA) for each in read(content).entries)
    return [f"{at:%m-%d %H:%M}" for at in local]


GOOGLE = calendar(
    *event(
        "DTSTART;TZID=Europe/Vienna:20261202T100000", "DTEND;TZID=Europe/Vienna:20261202T110000",
        "SUMMARY:Lunch\\, long\\; and", " \\nloud", "RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=WE",
        "EXDATE;TZID=Europe/Vienna:20261209T100000",
    ),
    *event("RECURRENCE-ID;TZID=Europe/Vienna:20261216T100000",
           "DTSTART;TZID=Europe/Vienna:20261217T080000", "DURATION:PT30M", "SUMMARY:Moved"),
    *event("DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227", "SUMMARY:Away", uid="b"),
    *event("DTSTART:20261201T090000Z", "SUMMARY:Free", "TRANSP:TRANSPARENT", uid="c"),
    *event("DTSTART:20261201T090000Z", "STATUS:CANCELLED", uid="d"),
    name="Mine",
)  # fmt: skip
OUTLOOK = calendar(
    "BEGIN:VTIMEZONE", "TZID:(UTC+01:00) Somewhere",
    "BEGIN:STANDARD", "DTSTART:16011028T030000", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "END:STANDARD",
    "BEGIN:DAYLIGHT", "DTSTART:16010325T020000", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
    "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "END:DAYLIGHT", "END:VTIMEZONE",
    *event('DTSTART;TZID="(UTC+01:00) Somewhere":20261202T100000',
           'DTEND;TZID="(UTC+01:00) Somewhere":20261202T113000', "SUMMARY;LANGUAGE=de:Jour fixe",
           "BEGIN:VALARM", "TRIGGER:-PT15M", "DESCRIPTION:Reminder", "END:VALARM"),
    *event('DTSTART;TZID="(UTC+01:00) Somewhere":20270702T100000', "DURATION:PT1H", uid="b"),
)  # fmt: skip


def test_a_calendar_as_google_writes_it() -> None:
    found = read(GOOGLE)
    assert found.name == "Mine"
    assert [(each.uid, each.title) for each in found.entries] == [
        ("a", "Lunch, long; and loud"), ("a", "Moved"), ("b", "Away"),
    ]  # fmt: skip
    assert starts(GOOGLE) == ["12-02 10:00", "12-17 08:00", "12-24 00:00"]
    assert found.entries[1].end - found.entries[1].start == timedelta(minutes=30)
    assert found.entries[2].all_day
    assert found.entries[2].end == datetime(2026, 12, 26, 23, tzinfo=UTC)
    assert (found.free, found.called_off, found.in_part) == (1, {"d"}, 0)


def test_a_zone_only_the_file_knows_is_read_from_the_file() -> None:
    found = read(OUTLOOK)
    assert starts(OUTLOOK) == ["12-02 10:00", "07-02 10:00"], "in winter and in summer"
    assert not found.unknown_zones
    assert found.entries[0].end - found.entries[0].start == timedelta(minutes=90)


def test_times_on_no_clock_and_in_no_known_zone_are_the_coachs_and_it_is_said() -> None:
    content = calendar(
        *event("DTSTART:20261202T100000"), *event("DTSTART;TZID=Mars:20261203T100000", uid="b")
    )
    assert starts(content) == ["12-02 10:00", "12-03 10:00"]
    assert read(content).unknown_zones == ["Mars"]


def test_a_repeat_keeps_its_wall_time_over_the_change_of_clocks() -> None:
    begins = "DTSTART;TZID=Europe/Vienna:20200106T100000"
    content = calendar(*event(begins, "RRULE:FREQ=MONTHLY;BYDAY=1MO;UNTIL=20270430T220000Z"))
    assert starts(content) == [
        "11-02 10:00", "12-07 10:00", "01-04 10:00", "02-01 10:00", "03-01 10:00", "04-05 10:00",
    ]  # fmt: skip


def test_repeats_of_a_kind_that_is_not_read_give_their_first_time_and_are_counted() -> None:
    content = calendar(*event("DTSTART:20261202T090000Z", "RRULE:FREQ=HOURLY"))
    assert (starts(content), read(content).in_part) == (["12-02 10:00"], 1)


def test_other_line_ends_encodings_and_parts_left_open_are_read() -> None:
    text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261202T090000Z\nSUMMARY:Zoë\nEND:VCALENDAR"
    for content in (text.encode("cp1252"), b"\xef\xbb\xbf" + text.encode(), text.encode("utf-16")):
        assert [each.title for each in read(content).entries] == ["Zoë"]


def test_times_of_a_row_that_change_places_are_all_there() -> None:
    row = event("DTSTART:20261203T090000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3")
    first = event("RECURRENCE-ID:20261203T090000Z", "DTSTART:20261210T090000Z")
    second = event("RECURRENCE-ID:20261210T090000Z", "DTSTART:20261211T090000Z")
    assert starts(calendar(*row, *first, *second)) == ["12-10 10:00", "12-11 10:00", "12-17 10:00"]


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        (";TZID=Europe/Vienna:20270328T010000", ";TZID=Europe/Vienna:20270328T050000", 180),
        (";TZID=Europe/Vienna:20270328T023000", ";TZID=Europe/Vienna:20270328T033000", 60),
        (":20261203T100000", ":20261203T100000Z", 60),
        (";TZID=Eastern:20261203T100000", ";TZID=Europe/Vienna:20261203T180000", 120),
    ],
    ids=["over a night of change", "begun in what is skipped", "on no clock", "two clocks"],
)
def test_an_entry_ends_when_its_own_clocks_say(start: str, end: str, minutes: int) -> None:
    def find(name: str) -> ZoneInfo | None:  # Windows' names are known to the screens alone
        return ZoneInfo("America/New_York") if name == "Eastern" else zone_named(name)

    content = calendar(*event(f"DTSTART{start}", f"DTEND{end}"))
    found = read_calendar(content, FIRST, LAST, VIENNA, find).entries[0]
    assert found.end - found.start == timedelta(minutes=minutes)


def test_a_file_that_calls_off_needs_no_more_words() -> None:
    content = calendar("METHOD:CANCEL", *event("DTSTART:20261202T090000Z", uid="off"))
    assert (read(content).entries, read(content).called_off) == ([], {"off"})


@settings(max_examples=60)
@given(
    start=st.dates(date(2019, 1, 1), date(2023, 12, 31)),
    every=st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    interval=st.integers(1, 4),
    count=st.none() | st.integers(1, 40),
    days=st.lists(st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), unique=True),
    number=st.sampled_from(["", "1", "2", "-1"]),
    position=st.none() | st.sampled_from([1, 2, -1]),
    month_days=st.lists(st.sampled_from([1, 15, 31, -1]), unique=True),
    months=st.lists(st.integers(1, 12), unique=True, max_size=2),
    week=st.sampled_from(["MO", "SU"]),
)
def test_rules_mean_what_another_library_says(
    start: date, every: str, interval: int, count: int | None, days: list[str], number: str,
    position: int | None, month_days: list[int], months: list[int], week: str,
) -> None:  # fmt: skip
    monthly = every == "MONTHLY" or (every == "YEARLY" and bool(months))
    text = f"FREQ={every};INTERVAL={interval};WKST={week}"
    if days:
        mark = number if monthly and not month_days else ""
        text += ";BYDAY=" + ",".join(mark + day for day in days)
    if month_days and every != "WEEKLY":
        text += ";BYMONTHDAY=" + ",".join(map(str, month_days))
    if months:
        text += ";BYMONTH=" + ",".join(map(str, months))
    if position and every == "MONTHLY" and (days or month_days):
        text += f";BYSETPOS={position}"
    first, last = date(2024, 1, 1), date(2026, 6, 1)
    begun = datetime(start.year, start.month, start.day)  # noqa: DTZ001
    theirs_all = rrulestr(text, dtstart=begun).between(
        begun - timedelta(days=1),
        datetime(2026, 6, 2),  # noqa: DTZ001
        inc=True,
    )
    theirs = [each.date() for each in theirs_all]
    if start not in theirs:
        theirs.insert(0, start)  # ours counts the beginning as RFC 5545 does
    theirs = [each for each in (theirs[:count] if count else theirs) if first <= each <= last]
    rule = rule_of(text + (f";COUNT={count}" if count else ""))
    assert rule is not None
    assert list(days_of(rule, start, first, last, Budget())) == theirs


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", Why.NO_CALENDAR),
        (b"%PDF-1.7", Why.NO_CALENDAR),
        (b"\n" * (MOST_BYTES + 1), Why.TOO_LARGE),
        (b"\n" * 500_000, Why.TOO_LARGE),
        (b"BEGIN:VCALENDAR\n" * 100_000, Why.TOO_MANY),
        (
            calendar(*(line for n in range(1_200) for line in event(
                "DTSTART:20261201T090000Z", "RRULE:FREQ=DAILY", uid=str(n)))),
            Why.TOO_MANY,
        ),
        (
            calendar(*(line for n in range(4_000) for line in event(
                "DTSTART:19000101T090000Z", "RRULE:FREQ=YEARLY;COUNT=9999;INTERVAL=99",
                uid=str(n)))),
            Why.REPEATS,
        ),
    ],
    ids=["empty", "no calendar", "large", "lines", "deep", "times", "tries"],
)  # fmt: skip
def test_a_file_past_a_limit_is_refused(content: bytes, why: Why) -> None:
    with pytest.raises(IcsRefused) as refused:
        read(content)
    assert refused.value.why is why


def broken(dice: random.Random) -> bytes:
    """A calendar file with a few things in it broken by chance."""
    content = bytearray(dice.choice((GOOGLE, OUTLOOK)))
    for _ in range(dice.randint(1, 12)):
        at = dice.randrange(len(content))
        way = dice.randrange(5)
        if way == 0:
            content[at] = dice.randrange(256)
        elif way == 1:
            del content[at : at + dice.randint(1, 60)]
        elif way == 2:
            content[at:at] = content[: dice.randint(1, 400)]
        elif way == 3:
            content[at:at] = dice.choice((b"99999999999", b";", b"\r\n", b"BYDAY=-53SU;", b"-"))
        else:
            other = dice.randrange(len(content))
            content[at], content[other] = content[other], content[at]
        content = content or bytearray(b"B")
    return bytes(content)


@pytest.mark.parametrize("number", [200, pytest.param(2_000, marks=pytest.mark.release)])
def test_broken_files_are_read_or_refused(number: int) -> None:
    dice, refused = random.Random(7), 0
    for _ in range(number):
        content = broken(dice)
        try:
            found = read(content)
        except IcsRefused:
            refused += 1
            continue
        assert all(each.start <= each.end for each in found.entries)
    assert refused < number / 2
