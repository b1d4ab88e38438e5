"""A workbook is read as its spreadsheet shows it, whoever wrote it, and never unfolds in memory."""

import io
import zipfile
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from coachdesk.exchange import xlsx_parts
from coachdesk.exchange.people_file import kind_of, read_people
from coachdesk.exchange.people_table import MOST_COLUMNS, MOST_ROWS, Kind, Table, TableRefused, Why
from coachdesk.exchange.xlsx import write_sheet

FILES = Path(__file__).parents[1] / "_files"
ROWS = [
    ["Name", "E-mail", "Phone", "Since", "At", "Hours"],
    ["Zoë “Z” <Amadi>", "zoe@x", 493012345678, date(2026, 4, 14), time(9, 30), 1.5],
    [None, None, None, None, None, None],
    ["Łukasz", "_x0041_", "+48 600", datetime(1900, 1, 5, 10), None, 0.1],  # noqa: DTZ001
]


def saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def book_of(rows: list[list[object]], *, epoch: datetime | None = None) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    if epoch is not None:
        book.epoch = epoch
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    return book


def repacked(content: bytes, **changed: bytes | None) -> bytes:
    """A workbook with some of its parts replaced, by the ends of their names."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", 8) as new:
        for name in old.namelist():
            key = Path(name).name.partition(".")[0]
            part = changed.get(key, old.read(name))
            if part is not None:
                new.writestr(name, part)
    return out.getvalue()


def refusal(content: bytes) -> Why:
    with pytest.raises(TableRefused) as refused:
        read_people(content)
    return refused.value.why


@pytest.mark.parametrize("epoch", [None, CALENDAR_MAC_1904], ids=["1900", "1904"])
def test_texts_figures_and_days_are_read_as_shown(epoch: datetime | None) -> None:
    rows = ROWS if epoch is None else [*ROWS[:3], [*ROWS[3][:3], date(1905, 1, 5)]]
    content = saved(book_of(rows, epoch=epoch))
    table = read_people(content)
    assert (table.kind, table.headed, table.numbers) == (Kind.XLSX, True, [1, 2, 4])
    assert table.rows[1] == (
        "Zoë “Z” <Amadi>", "zoe@x", "493012345678", "2026-04-14", "09:30", "1.5",
    )  # fmt: skip
    assert table.rows[2][2] == "+48 600"
    assert table.rows[2][3] == ("1900-01-05 10:00" if epoch is None else "1905-01-05")


def test_what_we_write_ourselves_comes_back() -> None:
    rows = [["=1+1", date(2026, 4, 14), 2], ["_x0041_ & <b>", None, 1.25]]
    table = read_people(write_sheet("Log", ["Name", "Day", "Hours"], rows))
    assert table.rows == [
        ("Name", "Day", "Hours"), ("=1+1", "2026-04-14", "2"), ("_x0041_ & <b>", "", "1.25"),
    ]  # fmt: skip


def test_the_first_sheet_in_sight_that_holds_something_is_taken_unless_one_is_named() -> None:
    book = openpyxl.Workbook()
    for name, cell, state in (
        ("Secret", "Hidden", "hidden"), ("People", "Ada", "visible"), ("Old", "Ben", "visible"),
    ):  # fmt: skip
        sheet = book.create_sheet(name)
        sheet.append([cell])
        sheet.sheet_state = state
    content = saved(book)
    table = read_people(content)
    assert (table.rows, table.sheet, table.sheets) == ([("Ada",)], "People", ("People", "Old"))
    assert read_people(content, "Old").rows == [("Ben",)]


def test_a_file_libreoffice_wrote_is_read() -> None:
    table = read_people((FILES / "libreoffice.xlsx").read_bytes())
    assert table.rows == [
        ("Name", "Phone", "Since"), ("Zoë", "0049 30", "2026-04-14"), ("Ben", "12", ""),
    ]  # fmt: skip


def test_what_is_no_workbook_or_locked_is_refused() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("letter.txt", "Dear Zoë")
    assert refusal(packed.getvalue()) is Why.NO_WORKBOOK
    assert refusal(packed.getvalue()[:30]) is Why.DAMAGED
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500
    assert (kind_of(old), refusal(old)) == (Kind.XLSX, Why.LOCKED)
    assert refusal(saved(openpyxl.Workbook())) is Why.EMPTY


def test_what_unfolds_is_refused_before_it_does(monkeypatch: pytest.MonkeyPatch) -> None:
    sound = saved(book_of(ROWS))
    laughs = (
        b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
        b"<worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>"
    )
    assert refusal(repacked(sound, sheet1=laughs)) is Why.DAMAGED
    hidden = laughs.replace(b'"1.0"', b'"1.0" encoding="cp037"')
    assert refusal(repacked(sound, sheet1=hidden)) is Why.DAMAGED
    assert refusal(repacked(sound, sheet1=laughs.decode().encode("utf-16"))) is Why.DAMAGED
    monkeypatch.setattr(xlsx_parts, "MOST_UNPACKED", 1_000_000)
    bomb = repacked(sound, sheet1=b"<worksheet>" + b" " * 2_000_000 + b"</worksheet>")
    assert len(bomb) < 20_000
    assert refusal(bomb) is Why.UNPACKED


def test_too_much_is_refused_with_its_row() -> None:
    def sheet(rows: str) -> bytes:
        part = f"<worksheet><sheetData>{rows}</sheetData></worksheet>"
        return repacked(saved(book_of(ROWS)), sheet1=part.encode())

    one = '<row r="{}"><c t="inlineStr"><is><t>a</t></is></c></row>'
    many = "".join(one.format(n) for n in range(1, MOST_ROWS + 3))
    wide = f'<row r="3"><c r="{"CW"}3"><v>1</v></c></row>'
    assert MOST_COLUMNS == 100
    for rows, why, at in (
        (many, Why.ROWS, MOST_ROWS + 2),
        (wide, Why.COLUMNS, 3),
        ('<row r="7"><c t="str"><v>' + "a" * 10_001 + "</v></c></row>", Why.CELL, 7),
    ):
        with pytest.raises(TableRefused) as refused:
            read_people(sheet(rows))
        assert (refused.value.why, refused.value.line) == (why, at)
    far = '<row r="1"><c r="XFD1" s="0"/><c r="A1"><v>5</v></c></row>' + '<row r="9"/>' * 30_000
    assert rows_of(read_people(sheet(far))) == [("5",)], "empty cells and rows cost nothing"


def rows_of(table: Table) -> list[tuple[str, ...]]:
    return table.rows
