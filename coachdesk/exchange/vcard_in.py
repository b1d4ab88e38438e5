"""People out of address cards (vCard 2.1, 3.0 and 4.0), several in one file.

A card says itself what is what, so its columns need no headings to be read. Notes, further
addresses and further numbers are columns of their own that hold nothing until the coach says so.
Pictures and birthdays are not taken; groups, which address books write as cards too, neither.
"""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Final

from coachdesk.domain.client_table import Column
from coachdesk.exchange.people_table import LONGEST_CELL, MOST_ROWS, Kind, Table, TableRefused, Why
from coachdesk.exchange.vcard_lines import Property, as_bytes, parted, plain, properties

MOST_BYTES: Final = 128 * 1024 * 1024  # most of it pictures
MOST_LINES: Final = 400  # of one card that are read

KNOWN: Final = (
    Column.NAME, Column.PREFERRED_NAME, Column.PRONOUNS, Column.EMAIL, Column.PHONE,
    Column.ORGANISATION, Column.ROLE, Column.ADDRESS, Column.TIME_ZONE, Column.TAGS,
)  # fmt: skip


class Further(StrEnum):
    """Columns that hold nothing until the coach says so."""

    NOTE = "note"
    EMAILS = "further_emails"
    PHONES = "further_phones"


_READ = frozenset((
    "BEGIN", "END", "FN", "N", "NICKNAME", "EMAIL", "TEL", "ORG", "TITLE", "ROLE", "ADR", "LABEL",
    "TZ", "CATEGORIES", "NOTE", "AGENT", "KIND", "PRONOUNS", "X-PRONOUNS", "X-ABLABEL",
    "X-ADDRESSBOOKSERVER-KIND",
))  # fmt: skip
_ZONE = re.compile(r"[A-Za-z_]+(?:/[A-Za-z_+\-0-9]+)+$")
_NO_TAGS = frozenset(("mycontacts", "starred"))  # what Google calls everybody
_NO_PHONE = frozenset(("fax", "pager", "modem", "bbs"))
_PREFERRED_PHONE = frozenset(("cell", "iphone"))


def is_cards(content: bytes) -> bool:
    """Whether a file begins like a vCard file."""
    return as_bytes(content[:400]).lstrip()[:12].upper().startswith(b"BEGIN:VCARD")


def read_cards(content: bytes) -> Table:
    """Read a vCard file.

    Raises:
        TableRefused: there is no card in it, or it is past the limits.
    """
    if len(content) > MOST_BYTES:
        raise TableRefused(Why.TOO_LARGE)
    found: list[tuple[int, dict[str, str]]] = []
    for number, card in enumerate(_cards(properties(content, _READ)), 1):
        if number > MOST_ROWS:
            raise TableRefused(Why.ROWS, number)
        cells = {} if _is_group(card) else _cells(card)
        if not cells:
            continue
        if any(len(cell) > LONGEST_CELL for cell in cells.values()):
            raise TableRefused(Why.CELL, number)
        found.append((number, cells))
    if not found:
        raise TableRefused(Why.NO_CARDS)
    there = {key for _, cells in found for key in cells}
    known = [each for each in KNOWN if each is Column.NAME or each.value in there]
    further = [each for each in Further if each.value in there]
    keys = [*(each.value for each in known), *(each.value for each in further)]
    rows = [tuple(cells.get(key, "") for key in keys) for _, cells in found]
    return Table(
        [tuple(keys), *rows],
        [0, *(number for number, _ in found)],
        headed=True,
        kind=Kind.VCARD,
        known=(*known, *(None for _ in further)),
    )


def _cards(lines: Iterable[Property]) -> Iterator[list[Property]]:
    """The cards of a file; one inside another, as an agent of somebody, is passed over."""
    card: list[Property] | None = None
    inside, agent = 0, False
    for line in lines:
        marks = line.name in ("BEGIN", "END") and line.value.strip().upper() == "VCARD"
        if marks and line.name == "BEGIN":
            if card is not None and agent:
                inside += 1
            else:
                if card is not None:  # the one before has no end
                    yield card
                card = []
        elif marks and inside:
            inside -= 1
        elif marks and card is not None:
            yield card
            card = None
        elif card is not None and not inside and len(card) < MOST_LINES:
            card.append(line)
        agent = line.name == "AGENT" and not line.value.strip()
    if card is not None:
        yield card


def _is_group(card: list[Property]) -> bool:
    kinds = ("KIND", "X-ADDRESSBOOKSERVER-KIND")
    return any(line.name in kinds and line.text().casefold() == "group" for line in card)


def _cells(card: list[Property]) -> dict[str, str]:
    """What a card says of somebody, by column, what is empty left out."""
    labels = {line.group: line.text().casefold() for line in card if line.name == "X-ABLABEL"}
    emails = [_bare(each.text(), "mailto:") for each in _best_first(card, "EMAIL")]
    phones = [
        _bare(each.text(), "tel:").partition(";")[0]
        for each in _best_first(card, "TEL", _PREFERRED_PHONE)
        if not (each.types() & _NO_PHONE or "fax" in labels.get(each.group, ""))
    ]
    emails, phones = (list(dict.fromkeys(filter(None, each))) for each in (emails, phones))
    found = {
        Column.NAME: _name(card),
        Column.PREFERRED_NAME: _nickname(card),
        Column.PRONOUNS: _first(card, "PRONOUNS") or _first(card, "X-PRONOUNS"),
        Column.EMAIL: "".join(emails[:1]),
        Column.PHONE: "".join(phones[:1]),
        Column.ORGANISATION: ", ".join(filter(None, _parts(card, "ORG"))),
        Column.ROLE: _first(card, "TITLE") or _first(card, "ROLE"),
        Column.ADDRESS: _address(card),
        Column.TIME_ZONE: _zone(card),
        Column.TAGS: ", ".join(
            each for each in _list(card, "CATEGORIES") if each.casefold() not in _NO_TAGS
        ),
        Further.NOTE: _note(card),
        Further.EMAILS: ", ".join(emails[1:]),
        Further.PHONES: ", ".join(phones[1:]),
    }
    return {key.value: text for key, text in found.items() if text}


def _best_first(
    card: list[Property], name: str, liked: frozenset[str] = frozenset()
) -> list[Property]:
    """The lines of a name that say something, the preferred ones first."""

    def rank(line: Property) -> tuple[int, bool]:
        said = line.params.get("PREF", [""])[0]
        if said.isdecimal():
            return (min(100, int(said[:4])), False)
        return (1 if "pref" in line.types() else 101, not line.types() & liked)

    lines = [line for line in card if line.name == name and line.text()]
    return sorted(lines, key=rank)


def _first(card: list[Property], name: str) -> str:
    return next((line.text() for line in _best_first(card, name)), "")


def _parts(card: list[Property], name: str) -> list[str]:
    return next((line.parts() for line in _best_first(card, name)), [])


def _list(card: list[Property], name: str) -> list[str]:
    """What all lines of a name list between commas."""
    lines = [line for line in card if line.name == name]
    each = (plain(part) for line in lines for part in parted(line.value, ","))
    return list(dict.fromkeys(" ".join(part.replace(",", " ").split()) for part in each if part))


def _nickname(card: list[Property]) -> str:
    """The first of the names somebody goes by; a comma within one is escaped."""
    lines = _best_first(card, "NICKNAME")
    return next((plain(part) for line in lines for part in parted(line.value, ",") if part), "")


def _name(card: list[Property]) -> str:
    whole = _first(card, "FN")
    if whole:
        return whole
    family, given, middle, *_ = [*_parts(card, "N"), "", "", ""]
    return " ".join(filter(None, (given, middle, family))) or ", ".join(_parts(card, "ORG")[:1])


def _address(card: list[Property]) -> str:
    """The address as lines: as the card has it written, else put together from its parts."""
    for line in _best_first(card, "ADR"):
        label = plain(", ".join(line.params.get("LABEL", ())))
        if label:
            return label
        box, further, street, town, region, code, country, *_ = [*line.parts(), *("",) * 7]
        place = f"{code} {town}".strip()
        if region:
            place = ", ".join(filter(None, (town, f"{region} {code}".strip())))
        return "\n".join(filter(None, (box, street, further, place, country)))
    return _first(card, "LABEL")


def _zone(card: list[Property]) -> str:
    """The time zone by its name; a mere distance from Greenwich is none."""
    said = (_bare(line.text(), "timezone:") for line in card if line.name == "TZ")
    return next((each for each in said if _ZONE.match(each)), "")


def _note(card: list[Property]) -> str:
    said = "\n\n".join(line.text() for line in card if line.name == "NOTE" and line.text())
    return said if len(said) <= LONGEST_CELL else f"{said[: LONGEST_CELL - 1]}…"


def _bare(text: str, scheme: str) -> str:
    return text[len(scheme) :] if text[: len(scheme)].casefold() == scheme else text
