"""Spreadsheet files as other programs read them: openpyxl always, LibreOffice on request.

python -m pytest -n 0 --release tests/exchange/test_other_readers.py
"""

import csv
import io
import shutil
import subprocess
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from coachdesk.exchange.clients_csv import guarded, write_table
from coachdesk.exchange.xlsx import write_sheet

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
HARD = (
    "=1+1", "+49 30 123", "-5", "@SUM(A1)", "'x", "007", "1e5", "TRUE", "2026-01-01", "  two  ",
    "_x000D_", "_x0041_x0042_", "_x005f_", "a_x0009_b", "_x000D", "<&>\"'", "Ελένη 👩‍👧", "a\nb\tc",
)  # fmt: skip
# What XML itself cannot hold is left out before; this reader undoes the escape by a cruder rule.
TEXTS = st.text(
    st.characters(blacklist_categories=["Cs", "Cc", "Cn"]) | st.sampled_from("_x0D5F\t\n"),
    min_size=1,
).filter(lambda text: "x005F_" not in text)


def opened(content: bytes) -> Worksheet:
    """The only sheet, as openpyxl reads it."""
    book = load_workbook(io.BytesIO(content))
    assert len(book.worksheets) == 1
    return book.worksheets[0]


def test_a_second_reader_finds_texts_days_numbers_and_what_is_set_in_bold() -> None:
    rows = [["=1+1", date(2026, 4, 14), 1.25, 6], ["", None, 0.5, 1]]
    sheet = opened(write_sheet("Log: 2026", ["A", "B", "C", "D"], rows, ["Sum", None, 1.75], [30]))
    assert sheet.title == "Log  2026"
    assert sheet.freeze_panes == "A2"
    assert sheet.print_title_rows == "$1:$1"
    assert (sheet.page_setup.orientation, sheet.sheet_properties.pageSetUpPr.fitToPage) == (
        "landscape", True,
    )  # fmt: skip
    assert sheet.column_dimensions["A"].width == 30
    assert [list(row) for row in sheet.iter_rows(values_only=True)] == [
        ["A", "B", "C", "D"],
        ["=1+1", datetime(2026, 4, 14), 1.25, 6],  # noqa: DTZ001 - a day has no zone
        [None, None, 0.5, 1],
        ["Sum", None, 1.75, None],
    ]
    kinds = [(each.data_type, each.number_format, each.font.b) for each in sheet[2]]
    assert kinds == [("s", "General", False), ("d", "yyyy\\-mm\\-dd", False),
                     ("n", "0.00", False), ("n", "General", False)]  # fmt: skip
    assert [sheet["A1"].font.b, sheet["C4"].font.b, sheet["C4"].number_format] == [
        True, True, "0.00",
    ]  # fmt: skip


@given(st.lists(TEXTS, min_size=1, max_size=6))
@example(list(HARD))
def test_a_second_reader_finds_every_text_as_it_was_typed(texts: list[str]) -> None:
    sheet = opened(write_sheet("Log", ["Text"], [[text] for text in texts]))
    found = [row[0] for row in sheet.iter_rows(min_row=2, values_only=True)]
    assert found == texts
    assert {cell.data_type for (cell,) in sheet.iter_rows()} == {"s"}


@pytest.mark.release
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not there")
def test_libreoffice_reads_a_spreadsheet_and_a_guarded_table_as_they_were_written(
    tmp_path: Path,
) -> None:
    hard = [*HARD, "_x005F_x000D_"]
    rows = [[text, date(2026, 4, 14), 0.75, 1] for text in hard]
    heads = ["Text", "Day", "Hours", "Number"]
    (tmp_path / "sheet.xlsx").write_bytes(write_sheet("Log", heads, rows, ["Sum", None, 2.5]))
    (tmp_path / "table.csv").write_bytes(write_table(heads, [[text, "", "", ""] for text in hard]))
    for name in ("sheet.xlsx", "table.csv"):
        subprocess.run(
            [str(OFFICE), f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
             "--headless", "--convert-to", CSV, "--outdir", str(tmp_path / "read"),
             str(tmp_path / name)],
            check=True, capture_output=True, timeout=100,
        )  # fmt: skip
    sheet, table = (
        list(csv.reader(io.StringIO(file.read_bytes().decode(), newline="")))
        for file in sorted((tmp_path / "read").iterdir())
    )
    assert sheet == [heads, *([text, "2026-04-14", "0.75", "1"] for text in hard),
                     ["Sum", "", "2.5", ""]]  # fmt: skip
    for text, row in zip(hard, table[1:], strict=True):
        if text[0] in "=+-@":
            assert row[0] == guarded(text) == f"'{text}"  # nothing was reckoned
