"""A table as a CSV file, from whatever spreadsheet it comes, and back out for any of them.

What a file does not say about itself, its encoding, its delimiter and whether it has headings, is
found out by looking. A file past the limits, or one that is no text, is refused as a whole.

A spreadsheet runs a cell that begins like a formula. Such cells leave with an apostrophe before
them, and it is taken off when they come back.
"""

import codecs
import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import Final

from coachdesk.exchange.people_table import (
    LONGEST_CELL,
    MOST_COLUMNS,
    MOST_ROWS,
    Table,
    TableRefused,
    Why,
    has_headings,
    widened,
)

MOST_BYTES: Final = 8 * 1024 * 1024
DELIMITERS: Final = (",", ";", "\t")
LOOKED_AT = 60  # lines that decide on the delimiter

# Some programs run what begins with the wide forms too.
_LIKE_A_FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")
_GUARDED = re.compile("'+[=+\\-@\t\r\n＝＋－＠]")
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_table(content: bytes) -> Table:
    """Read a CSV file.

    Raises:
        TableRefused: it is no text, its quotes do not close, or it is past the limits.
    """
    if len(content) > MOST_BYTES:
        raise TableRefused(Why.TOO_LARGE)
    text, encoding = _decoded(content)
    delimiter, text, skipped = _delimiter(text)
    rows, numbers = _rows(text, delimiter)
    if not rows:
        raise TableRefused(Why.EMPTY)
    whole = widened(rows)
    numbers = [number + skipped for number in numbers]
    return Table(whole, numbers, has_headings(whole), encoding, delimiter)


def write_table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A table as a CSV file that every spreadsheet reads: UTF-8 with its mark, commas, guarded."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([guarded(each) for each in headings])
    writer.writerows([guarded(each) for each in row] for row in rows)
    return codecs.BOM_UTF8 + out.getvalue().encode("utf-8", "replace")


def guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if _LIKE_A_FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """A cell as it was before it was guarded."""
    return cell[1:] if _GUARDED.match(cell) else cell


def _decoded(content: bytes) -> tuple[str, str]:
    """The text and what it was written in."""
    for encoding in _candidates(content):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _NO_TEXT.search(text) or any("\ud800" <= sign <= "\udfff" for sign in text):
            continue
        return text, encoding
    raise TableRefused(Why.NO_TEXT)


def _candidates(content: bytes) -> tuple[str, ...]:
    marked = next((name for mark, name in _MARKS if content.startswith(mark)), "")
    if marked:
        return (marked,)
    head = content[:400]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd > len(head) / 6 and odd > even:
        return ("utf-16-le",)
    if even > len(head) / 6:
        return ("utf-16-be",)
    return ("utf-8", "cp1252")


def _delimiter(text: str) -> tuple[str, str, int]:
    """The delimiter, the text without a line that only names it, and how many lines that took."""
    named = re.match(r"sep=([,;\t])\r?\n", text, re.IGNORECASE)
    if named:
        return named[1], text[named.end() :], 1
    head = "".join(text.splitlines(keepends=True)[:LOOKED_AT])
    return max(DELIMITERS, key=lambda each: _fitness(head, each)), text, 0


def _fitness(head: str, delimiter: str) -> tuple[float, int]:
    """How well a delimiter fits: the share of rows as wide as most, then how wide those are."""
    reader = csv.reader(io.StringIO(head, newline=""), delimiter=delimiter)
    try:
        widths = [len(row) for row in reader if any(row)]
    except csv.Error:
        return (0.0, 0)
    usual = max(set(widths), key=widths.count, default=0)
    if usual < 2:
        return (0.0, usual)
    return (widths.count(usual) / len(widths), usual)


def _rows(text: str, delimiter: str) -> tuple[list[tuple[str, ...]], list[int]]:
    rows: list[tuple[str, ...]] = []
    numbers: list[int] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    while True:
        try:
            row = next(reader, None)
        except csv.Error as error:
            why = Why.CELL if "field larger" in str(error) else Why.QUOTES
            raise TableRefused(why, reader.line_num) from error
        if row is None:
            return rows, numbers
        if not any(cell.strip() for cell in row):
            continue
        if len(row) > MOST_COLUMNS:
            raise TableRefused(Why.COLUMNS, reader.line_num)
        if any(len(cell) > LONGEST_CELL for cell in row):
            raise TableRefused(Why.CELL, reader.line_num)
        if len(rows) > MOST_ROWS:  # one more than rows of clients: the headings
            raise TableRefused(Why.ROWS, reader.line_num)
        rows.append(tuple(unguarded(cell) for cell in row))
        numbers.append(reader.line_num)
