"""A spreadsheet file holds just what it was given, as texts, days and numbers."""

import io
import re
import zipfile
from datetime import date
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from coachdesk.exchange.xlsx import write_sheet

NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
NUMBERED = re.compile("_x([0-9A-Fa-f]{4})_")


def sign_of(found: re.Match[str]) -> str:
    """The sign a text tells by its number."""
    return chr(int(found[1], 16))


def cells(content: bytes) -> dict[str, str]:
    """What each cell holds, by its place."""
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        assert file.testzip() is None
        for name in file.namelist():
            ElementTree.fromstring(file.read(name))
        sheet = ElementTree.fromstring(file.read("xl/worksheets/sheet1.xml"))
        shared = ElementTree.fromstring(file.read("xl/sharedStrings.xml"))
    assert not list(sheet.iter(f"{NS}f"))
    texts = [NUMBERED.sub(sign_of, "".join(each.itertext())) for each in shared]
    found = {}
    for cell in sheet.iter(f"{NS}c"):
        value = "".join(cell.itertext())
        found[cell.attrib["r"]] = texts[int(value)] if cell.get("t") == "s" else value
    return found


def test_texts_days_and_numbers_come_out_as_such() -> None:
    content = write_sheet(
        "Log", ["Name", "Day", "Hours"], [["=1+1", date(2026, 4, 14), 1.5]], ["Total", None, 1.5]
    )
    assert cells(content) == {
        "A1": "Name", "B1": "Day", "C1": "Hours",
        "A2": "=1+1", "B2": "46126", "C2": "1.5",
        "A3": "Total", "C3": "1.5",
    }  # fmt: skip


def test_the_same_table_is_the_same_file() -> None:
    assert write_sheet("Log", ["A"], [["x"]]) == write_sheet("Log", ["A"], [["x"]])


@given(st.text(st.characters(blacklist_categories=["Cs", "Cc", "Cn"]), min_size=1))
def test_any_text_comes_out_as_it_went_in(text: str) -> None:
    kept = "".join(sign for sign in text if sign not in "\ufffe\uffff")
    assert cells(write_sheet(text, [text], [])).get("A1", "") == kept


def test_signs_no_file_may_hold_are_left_out() -> None:
    assert cells(write_sheet("a\x00/b", ["a\x00\x0bb\ttab\nline"], [])) == {"A1": "ab\ttab\nline"}


def test_columns_past_z_go_on_with_two_letters() -> None:
    assert "AB1" in cells(write_sheet("Log", ["x"] * 28, []))
