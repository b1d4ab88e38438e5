"""Sessions as a calendar file (.ics, RFC 5545) that any calendar program takes in.

Every session keeps its name (UID) from file to file, and each file counts as newer than those made
before it, so a calendar that takes in the next one moves what moved. Times are instants in UTC: no
list of clock changes has to travel along, and none can be wrong.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from coachdesk.domain.text import clean

MEDIA_TYPE: Final = "text/calendar"
UID_START: Final = "coachdesk-session-"
_MAKER = "-//CoachDesk//Calendar//EN"
_WIDEST = 75  # octets of a line, its end not counted
_COUNTED_FROM = datetime(2020, 1, 1, tzinfo=UTC)
_LONGEST = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One entry. ``summary`` and ``description`` say only what the coach chose to say.

    ``at`` is its start; ``called_off`` tells calendars to cross it out. ``remind`` is how many
    minutes before it calendars shall remind; ``None``: as they like.
    """

    uid: str
    at: datetime
    minutes: int
    summary: str
    description: str = ""
    called_off: bool = False
    remind: int | None = None


def uid_of(session_id: str, kept: str = "") -> str:
    """What a session is called in calendars: the name it came with, else one made of its id."""
    return kept or f"{UID_START}{session_id}"


def session_of(uid: str) -> str:
    """The id of the session a calendar's entry was made from; empty when it is no session's."""
    return uid.removeprefix(UID_START) if uid.startswith(UID_START) else ""


def calendar_bytes(events: Iterable[Event], now: datetime, name: str = "") -> bytes:
    """The entries as a file, newer than any made before ``now``; ``name`` is the calendar's."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_MAKER}", "CALSCALE:GREGORIAN",
             "METHOD:PUBLISH"]  # fmt: skip
    if name:
        lines.append(f"X-WR-CALNAME:{_text(name)}")
    for each in events:
        lines += _event(each, now)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _event(event: Event, now: datetime) -> list[str]:
    lines = [
        "BEGIN:VEVENT",
        f"UID:{_text(event.uid)}",
        f"DTSTAMP:{_instant(now)}",
        f"LAST-MODIFIED:{_instant(now)}",
        f"SEQUENCE:{max(0, int((now - _COUNTED_FROM).total_seconds()))}",
        f"DTSTART:{_instant(event.at)}",
        f"DTEND:{_instant(event.at + timedelta(minutes=max(1, event.minutes)))}",
        f"SUMMARY:{_text(event.summary)}",
        f"STATUS:{'CANCELLED' if event.called_off else 'CONFIRMED'}",
        "CLASS:PRIVATE",
    ]
    if event.description:
        lines.append(f"DESCRIPTION:{_text(event.description)}")
    if event.remind is not None and not event.called_off:
        lines += ["BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{_text(event.summary)}",
                  f"TRIGGER:-PT{max(0, event.remind)}M", "END:VALARM"]  # fmt: skip
    lines.append("END:VEVENT")
    return lines


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ").rjust(16, "0")


def _text(text: str) -> str:
    """A text's value: nothing in it can end its line or begin another."""
    plain = clean(text).replace("\t", " ").strip()[:_LONGEST]
    for sign in "\\;,":
        plain = plain.replace(sign, f"\\{sign}")
    return plain.replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """A line of the file, broken so that no part is over the limit and no character is cut."""
    parts, room, part = [], _WIDEST, b""
    for sign in line:
        octets = sign.encode("utf-8")
        if len(part) + len(octets) > room:
            parts.append(part)
            part, room = b"", _WIDEST - 1  # the blank that continues a line counts too
        part += octets
    return b"\r\n ".join([*parts, part]) + b"\r\n"
