"""The cells of a sheet, put into rows of texts: numbers as they are read, days as days."""

import re
from datetime import UTC, datetime, timedelta

from coachdesk.exchange.people_table import (
    LONGEST_CELL,
    MOST_COLUMNS,
    MOST_ROWS,
    TableRefused,
    Why,
)
from coachdesk.exchange.xlsx_parts import Attributes, Enough

_NUMBERED = re.compile("_x([0-9A-Fa-f]{4})_")
_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})$")
_LATEST_DAY = 2_958_465  # 31 December 9999


class Cells:
    """Gathers the cells of a sheet. ``only_first`` stops at the first that holds something."""

    def __init__(
        self, texts: list[str], days: dict[int, bool], *, from_1904: bool, only_first: bool
    ) -> None:
        self.rows: list[tuple[str, ...]] = []
        self.numbers: list[int] = []
        self._texts, self._days = texts, days
        self._from_1904, self._only_first = from_1904, only_first
        self._row: dict[int, str] = {}
        self._number = self._column = 0
        self._kind, self._style = "", 0
        self._said: list[str] = []
        self._in_value = self._aside = False

    def begun(self, element: str, attributes: Attributes) -> None:
        """An element begins."""
        if element == "row":
            self._number = number(attributes.get("r")) or self._number + 1
            self._column, self._row = 0, {}
        elif element == "c":
            place = _PLACE.match(attributes.get("r", ""))
            self._column = _column(place[1]) if place else self._column + 1
            self._kind = attributes.get("t", "n")
            self._style = number(attributes.get("s"))
            self._said = []
        elif element == "rPh":
            self._aside = True
        self._in_value = element == "v" or (element == "t" and not self._aside)

    def said(self, text: str) -> None:
        """A text."""
        if self._in_value:
            self._said.append(text)

    def ended(self, element: str) -> None:
        """An element ends."""
        self._in_value = False
        if element == "rPh":
            self._aside = False
        elif element == "c":
            self._keep(self._value("".join(self._said)))
        elif element == "row" and self._row:
            if len(self.rows) > MOST_ROWS:  # one more than rows of people: the headings
                raise TableRefused(Why.ROWS, self._number)
            width = max(self._row)
            self.rows.append(tuple(self._row.get(at, "") for at in range(1, width + 1)))
            self.numbers.append(self._number)
            if self._only_first:
                raise Enough

    def _keep(self, text: str) -> None:
        if not text.strip():
            return
        if self._column > MOST_COLUMNS:
            raise TableRefused(Why.COLUMNS, self._number)
        if len(text) > LONGEST_CELL:
            raise TableRefused(Why.CELL, self._number)
        self._row[self._column] = text

    def _value(self, said: str) -> str:
        if self._kind == "s":
            at = int(said) if said.strip().isdecimal() and len(said) < 10 else len(self._texts)
            return self._texts[at] if at < len(self._texts) else ""
        if self._kind in ("inlineStr", "str"):
            return signs(said)
        if self._kind in ("e", "b"):  # what went wrong, and yes or no, say nothing of a person
            return ""
        if self._kind == "d":
            return said.replace("T", " ").removesuffix(" 00:00:00")
        return self._figure(said)

    def _figure(self, said: str) -> str:
        try:
            value = float(said)
        except ValueError:
            return said
        told = self._days.get(self._style)
        if told is not None and 0 <= value <= _LATEST_DAY:
            return _day(value, from_1904=self._from_1904, time=told)
        if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        return f"{value:.15g}"


def _day(value: float, *, from_1904: bool, time: bool) -> str:
    """A day or time as counted by spreadsheets, which hold 1900 for a leap year."""
    moment = timedelta(seconds=round(value * 86_400))
    before = 1904 if from_1904 else 1899
    month, day = (1, 1) if from_1904 else (12, 31 if value < 60 else 30)
    try:  # a day and time on paper, in no zone; UTC stands for none
        at = datetime(before, month, day, tzinfo=UTC) + moment
    except OverflowError:
        return ""
    if value < 1 and time:
        return f"{at:%H:%M}"
    return f"{at:%Y-%m-%d %H:%M}" if time and value % 1 else f"{at:%Y-%m-%d}"


def signs(text: str) -> str:
    """A text with the signs it tells by their numbers."""
    return _NUMBERED.sub(lambda found: chr(int(found[1], 16)), text)


def _column(letters: str) -> int:
    at = 0
    for letter in letters:
        at = at * 26 + ord(letter) - 64
    return at


def number(text: str | None) -> int:
    """A whole number, 0 for what is none."""
    return int(text) if text and len(text) < 10 and text.isascii() and text.isdecimal() else 0
