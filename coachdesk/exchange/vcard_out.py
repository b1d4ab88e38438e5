"""Clients as address cards: what an address book needs, and nothing that says they are coached.

Written is vCard 3.0. Every address book since 1998 reads it; Outlook and older phones do not read
4.0, and nothing of what is written here needs it. Status and tags stay here, for address books go
on to phones and clouds. Each card has a number of its own, so that a second file updates the first.
"""

from collections.abc import Iterable
from typing import Final

from coachdesk.domain.client import Client
from coachdesk.domain.text import clean, clean_line

LONGEST_LINE: Final = 75  # bytes, its end not counted


def write_cards(clients: Iterable[Client]) -> bytes:
    """Clients as a vCard file, UTF-8."""
    lines = (line for client in clients for line in _card(client))
    return b"".join(_folded(line) for line in lines)


def _card(client: Client) -> list[str]:
    name = clean_line(client.name)
    given, _, family = name.rpartition(" ")
    if not given:
        given, family = family, ""
    street = _written(client.address)
    texts = (
        ("NICKNAME", client.preferred_name),
        ("EMAIL;TYPE=INTERNET", client.email),
        ("TEL;TYPE=VOICE", client.phone),
        ("ORG", client.organisation),
        ("TITLE", client.role),
        ("TZ;VALUE=TEXT", client.time_zone),
        ("X-PRONOUNS", client.pronouns),
    )
    return [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"UID:coachdesk-{_written(client.id)}",
        f"FN:{_written(name)}",
        f"N:{_written(family)};{_written(given)};;;",
        *(f"{key}:{_written(clean_line(text))}" for key, text in texts if clean_line(text)),
        *([f"ADR;TYPE=POSTAL:;;{street};;;;"] if street else []),
        "END:VCARD",
    ]


def _written(text: str) -> str:
    """A text as it stands in a card."""
    kept = clean(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return kept.replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """A line in parts no longer than allowed, never cut within a letter."""
    parts, left = [], line.encode("utf-8", "replace")
    most = LONGEST_LINE
    while len(left) > most:
        at = most
        while left[at] & 0xC0 == 0x80:
            at -= 1
        parts.append(left[:at])
        left, most = left[at:], LONGEST_LINE - 1
    return b"\r\n ".join((*parts, left)) + b"\r\n"
