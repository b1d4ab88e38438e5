"""Calendar files as a second parser reads them, and as we read them again."""

import unicodedata
from datetime import UTC, datetime, timedelta

import icalendar
from hypothesis import given
from hypothesis import strategies as st

from coachdesk.domain.zones import zone_named
from coachdesk.exchange.ics_in import read_calendar
from coachdesk.exchange.ics_out import Event, calendar_bytes, session_of, uid_of

NOW = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
AT = st.datetimes(
    datetime(2020, 1, 1),  # noqa: DTZ001 - hypothesis wants limits without a zone
    datetime(2035, 12, 31),  # noqa: DTZ001
    timezones=st.just(UTC),
).map(lambda at: at.replace(second=0, microsecond=0))
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
EVENTS = st.builds(
    Event,
    uid=st.uuids().map(lambda made: uid_of(made.hex)),
    at=AT,
    minutes=st.integers(0, 1440),
    summary=TEXTS,
    description=TEXTS,
    called_off=st.booleans(),
    remind=st.none() | st.integers(0, 600),
)


def kept(text: str) -> str:
    """What of a text a calendar can carry: lines, without control characters."""
    for end in ("\r\n", "\r", "\u0085", "\u2028", "\u2029"):
        text = text.replace(end, "\n")
    signs = text.replace("\t", " ")
    return "".join(
        each for each in signs if each == "\n" or unicodedata.category(each) != "Cc"
    ).strip()


@given(st.lists(EVENTS, max_size=5, unique_by=lambda each: each.uid), TEXTS)
def test_another_parser_reads_what_was_written(events: list[Event], name: str) -> None:
    content = calendar_bytes(events, NOW, name)
    lines = content.split(b"\r\n")
    assert lines.pop() == b""
    assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in lines)
    for line in lines:
        line.decode("utf-8")  # no character is cut in two
    assert len(content.decode("utf-8").splitlines()) == len(lines), "whatever ends a line"
    read = icalendar.Calendar.from_ical(content)
    found = list(read.walk("VEVENT"))
    assert len(found) == len(events)
    for event, part in zip(events, found, strict=True):
        assert part["UID"] == event.uid
        assert part.decoded("DTSTART") == event.at
        assert part.decoded("DTEND") == event.at + timedelta(minutes=max(1, event.minutes))
        assert str(part["SUMMARY"]) == kept(event.summary)
        assert str(part["STATUS"]) == ("CANCELLED" if event.called_off else "CONFIRMED")
        assert not part.errors


@given(st.lists(EVENTS, max_size=5, unique_by=lambda each: each.uid))
def test_what_was_written_is_read_again(events: list[Event]) -> None:
    first, last = datetime(2019, 12, 31).date(), datetime(2036, 1, 2).date()  # noqa: DTZ001
    read = read_calendar(calendar_bytes(events, NOW), first, last, UTC, zone_named)
    assert {each.uid: (each.start, each.end - each.start) for each in read.entries} == {
        each.uid: (each.at, timedelta(minutes=max(1, each.minutes)))
        for each in events
        if not each.called_off
    }
    assert read.called_off == {each.uid for each in events if each.called_off}


def test_a_session_keeps_its_name_and_every_file_is_newer() -> None:
    event = Event(uid=uid_of("0f3a"), at=NOW, minutes=60, summary="x")
    files = [calendar_bytes([event], NOW + timedelta(seconds=more)) for more in (0, 1)]
    parts = [icalendar.Calendar.from_ical(each).walk("VEVENT")[0] for each in files]
    assert parts[0]["UID"] == parts[1]["UID"]
    assert 0 < parts[0]["SEQUENCE"] < parts[1]["SEQUENCE"] < 2**31
    assert session_of(uid_of("0f3a")) == "0f3a"
    assert session_of("someone@else") == ""
    assert uid_of("0f3a", "someone@else") == "someone@else"
