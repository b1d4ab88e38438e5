"""A sheet of a workbook (XLSX) as a table: texts, numbers as they are read, days as days.

The first sheet in sight that holds something is taken unless another is named. Formulas are not
worked out; what the spreadsheet saved as their outcome is taken.
"""

import re
from typing import Final, NamedTuple

from coachdesk.exchange.people_table import (
    MOST_COLUMNS,
    MOST_ROWS,
    Kind,
    Table,
    TableRefused,
    Why,
    has_headings,
    widened,
)
from coachdesk.exchange.xlsx_cells import Cells, number, signs
from coachdesk.exchange.xlsx_parts import (
    Attributes,
    Parts,
    local_attribute,
    part_named,
    walk,
)

MOST_BYTES: Final = 16 * 1024 * 1024
MOST_SHEETS: Final = 100
MOST_TEXTS: Final = MOST_ROWS * MOST_COLUMNS
PACKED: Final = b"PK\x03\x04"
OLD_OR_LOCKED: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # XLS, and XLSX with a password

_DAY_FORMATS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_ASIDE = re.compile(r'"[^"]*"|\\.|_.|\[[^\]]*\]')


class Sheet(NamedTuple):
    """A sheet in sight: its name and its part."""

    name: str
    part: str


def read_sheet(content: bytes, sheet: str = "") -> Table:
    """Read a sheet of a workbook, by its name, or the first that holds something.

    Raises:
        TableRefused: it is no workbook, is locked, holds nothing, or is past the limits.
    """
    if len(content) > MOST_BYTES:
        raise TableRefused(Why.TOO_LARGE)
    if content.startswith(OLD_OR_LOCKED):
        raise TableRefused(Why.LOCKED)
    parts = Parts(content)
    book = _Book(parts)
    texts = _shared_texts(parts.read(book.texts))
    days = _day_styles(parts.read(book.styles))
    filled: list[str] = []
    rows: list[tuple[str, ...]] = []
    numbers: list[int] = []
    for each in book.sheets[:MOST_SHEETS]:
        wanted = not rows and sheet in ("", each.name)
        reader = Cells(texts, days, from_1904=book.from_1904, only_first=not wanted)
        walk(parts.read(each.part), reader.begun, reader.ended, reader.said)
        if reader.rows:
            filled.append(each.name)
            if wanted:
                rows, numbers, sheet = reader.rows, reader.numbers, each.name
    if not rows:
        raise TableRefused(Why.EMPTY)
    whole = widened(rows)
    return Table(
        whole, numbers, has_headings(whole), kind=Kind.XLSX, sheet=sheet, sheets=tuple(filled)
    )


class _Book:
    """What the workbook says of its parts."""

    def __init__(self, parts: Parts) -> None:
        self.sheets: list[Sheet] = []
        self.texts = self.styles = ""
        self.from_1904 = False
        self._links: dict[str, tuple[str, str]] = {}
        where = self._read_links(parts, "_rels/.rels", beside="")
        book = next((part for kind, part in where if kind == "officeDocument"), "xl/workbook.xml")
        if not parts.has(book):
            raise TableRefused(Why.NO_WORKBOOK)
        folder, _, name = book.rpartition("/")
        for kind, part in self._read_links(parts, f"{folder}/_rels/{name}.rels", beside=book):
            if kind == "sharedStrings":
                self.texts = part
            elif kind == "styles":
                self.styles = part
        walk(parts.read(book), self._on_book, _nothing, _nothing)

    def _read_links(self, parts: Parts, name: str, *, beside: str) -> list[tuple[str, str]]:
        self._links = {}

        def begun(element: str, attributes: Attributes) -> None:
            if element == "Relationship" and attributes.get("TargetMode") != "External":
                kind = attributes.get("Type", "").rpartition("/")[2]
                part = part_named(attributes.get("Target", ""), beside=beside)
                self._links[attributes.get("Id", "")] = (kind, part)

        walk(parts.read(name), begun, _nothing, _nothing)
        return list(self._links.values())

    def _on_book(self, element: str, attributes: Attributes) -> None:
        if element == "workbookPr":
            self.from_1904 = attributes.get("date1904", "") in ("1", "true")
        elif element == "sheet" and attributes.get("state", "visible") == "visible":
            kind, part = self._links.get(local_attribute(attributes, "id"), ("", ""))
            if kind == "worksheet":
                self.sheets.append(Sheet(attributes.get("name", ""), part))


def _shared_texts(content: bytes) -> list[str]:
    texts: list[str] = []
    said: list[str] = []
    state = {"in_text": False, "aside": False}

    def begun(element: str, _attributes: Attributes) -> None:
        if element == "si":
            said.clear()
        elif element == "rPh":  # how a word is spoken
            state["aside"] = True
        state["in_text"] = element == "t" and not state["aside"]

    def ended(element: str) -> None:
        state["in_text"] = False
        if element == "si":
            texts.append(signs("".join(said)))
            if len(texts) > MOST_TEXTS:
                raise TableRefused(Why.UNPACKED)
        elif element == "rPh":
            state["aside"] = False

    def text(part: str) -> None:
        if state["in_text"]:
            said.append(part)

    walk(content, begun, ended, text)
    return texts


def _day_styles(content: bytes) -> dict[int, bool]:
    """The styles of cells that are days or times, and whether the time is told."""
    formats: dict[int, str] = {}
    styles: list[int] = []
    inside = {"cellXfs": False}

    def begun(element: str, attributes: Attributes) -> None:
        if element == "numFmt":
            formats[number(attributes.get("numFmtId"))] = attributes.get("formatCode", "")
        elif element == "cellXfs":
            inside["cellXfs"] = True
        elif element == "xf" and inside["cellXfs"]:
            styles.append(number(attributes.get("numFmtId")))

    def ended(element: str) -> None:
        if element == "cellXfs":
            inside["cellXfs"] = False

    walk(content, begun, ended, _nothing)
    found = {}
    for at, style in enumerate(styles):
        code = _ASIDE.sub("", formats.get(style, "")).lower()
        if style in _DAY_FORMATS and style not in formats:
            found[at] = 18 <= style <= 22 or 45 <= style <= 47
        elif re.search("[dy]|h|s|m{3,}", code.replace("general", "")):
            found[at] = bool(re.search("[hs]", code))
    return found


def _nothing(*_said: object) -> None:
    """Passes over what is of no matter here."""
