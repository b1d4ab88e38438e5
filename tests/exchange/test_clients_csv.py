"""A table comes in whatever the spreadsheet made of it, and goes out so that none runs it."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coachdesk.exchange.clients_csv import MOST_BYTES, guarded, read_table, write_table
from coachdesk.exchange.people_table import (
    LONGEST_CELL,
    MOST_COLUMNS,
    MOST_ROWS,
    TableRefused,
    Why,
)

TEXT = "Vorname;Nachname;E-Mail\r\nZoë;Müller;zoe@example.org\r\nŁukasz;“Nowak”;\r\n"
ROWS = [("Vorname", "Nachname", "E-Mail"), ("Zoë", "Müller", "zoe@example.org")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_encoding_of_a_spreadsheet_is_read(encoding: str) -> None:
    table = read_table(TEXT.encode(encoding))
    assert table.rows == [*ROWS, ("Łukasz", "“Nowak”", "")]
    assert (table.delimiter, table.headed, table.numbers) == (";", True, [1, 2, 3])


def test_what_is_no_unicode_is_read_as_old_windows_wrote_it() -> None:
    table = read_table(TEXT.replace("Ł", "L").encode("cp1252"))
    assert (table.encoding, table.rows[1]) == ("cp1252", ROWS[1])
    assert table.rows[2] == ("Lukasz", "“Nowak”", "")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_found_even_where_others_stand_in_cells(delimiter: str) -> None:
    out = io.StringIO()
    rows = [["Name", "Tags"], ["Ada; Countess", "x, y; z"], ["Ben\nof two lines", 'the "b"']]
    csv.writer(out, delimiter=delimiter).writerows(rows)
    table = read_table(out.getvalue().encode())
    assert [list(row) for row in table.rows] == rows
    assert table.delimiter == delimiter
    assert table.numbers == [1, 2, 4], "lines of the file, for who looks there"


def test_a_line_that_only_names_the_delimiter_is_no_row() -> None:
    table = read_table(b"sep=;\r\nName;Phone\r\nAda;1,2\r\n")
    assert table.rows == [("Name", "Phone"), ("Ada", "1,2")]
    assert table.numbers == [2, 3]


def test_one_column_of_names_and_rows_of_unequal_width_are_taken() -> None:
    assert read_table(b"Ada\n\n  \nBen\n").rows == [("Ada",), ("Ben",)]
    assert read_table(b"Name,Tags\nAda\nBen,x,y\n").rows[1] == ("Ada", "", "")


@pytest.mark.parametrize(
    ("text", "headed"),
    [
        ("Name,Phone\nAda,1\n", True),
        ("Ada,ada@example.org\nBen,ben@example.org\n", False),
        ("Who,Where\nBen,ben@example.org\n", True),
        ("Ada,555 12 34\n", False),
        ("Ada\nBen\n", False),
        ("Klientin;Bemerkung\nAda;x\n", True),
    ],
)
def test_headings_are_told_from_clients(text: str, headed: bool) -> None:
    assert read_table(text.encode()).headed is headed


@pytest.mark.parametrize(
    ("content", "why", "line"),
    [
        (b"", Why.EMPTY, 0),
        (b"\n , \n", Why.EMPTY, 0),
        (b"\x89PNG\r\n\x1a\n\x00\x00", Why.NO_TEXT, 0),
        (b"PK\x03\x04\x14\x00\x06", Why.NO_TEXT, 0),
        (b'Name\n"Ada\nBen\n', Why.QUOTES, 3),
        (b"a" * (MOST_BYTES + 1), Why.TOO_LARGE, 0),
        (b"a\n" * (MOST_ROWS + 2), Why.ROWS, MOST_ROWS + 2),
        (b"a," * MOST_COLUMNS + b"a\n", Why.COLUMNS, 1),
        (b"Name\n" + b"a" * (LONGEST_CELL + 1), Why.CELL, 2),
        (b"Name\n" + b"a" * 200_000, Why.CELL, 2),
    ],
)
def test_what_is_no_table_or_too_much_is_refused_with_its_line(
    content: bytes, why: Why, line: int
) -> None:
    with pytest.raises(TableRefused) as refused:
        read_table(content)
    assert (refused.value.why, refused.value.line) == (why, line)


@pytest.mark.parametrize("cell", ["=1+1", "+49 30 1", "-x", "@sum", "\tx", "\rx", "'=x", "''@"])
def test_no_cell_that_goes_out_begins_like_a_formula(cell: str) -> None:
    out = write_table(["Name", "Phone"], [["Ada", cell]]).decode("utf-8-sig")
    (_, row) = csv.reader(io.StringIO(out, newline=""))
    assert row[1].startswith("'")
    assert row[1] == f"'{cell}"


@given(st.lists(st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"])),
                min_size=2, max_size=6))  # fmt: skip
def test_what_goes_out_comes_back_the_same(cells: list[str]) -> None:
    cells = ["x", *cells]
    table = read_table(write_table([f"h{n}" for n in range(len(cells))], [cells, cells]))
    assert table.rows[1:] == [tuple(cells)] * 2


def test_an_apostrophe_of_a_name_stays() -> None:
    assert guarded("O’Neil") == "O’Neil"
    assert read_table(b"Name,x\n'Aisha,'t Hart\n").rows[1] == ("'Aisha", "'t Hart")
