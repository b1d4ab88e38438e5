"""A table as a spreadsheet file: one sheet, headings that stay in sight, texts and numbers.

Texts are kept as texts, so no program ever takes one for a formula.
"""

import html
import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

Cell = str | int | float | date | None

_PLAIN, _BOLD, _DAY, _HOURS, _BOLD_HOURS = range(5)
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")  # what readers take for a sign by its number
_FIRST_DAY = date(1899, 12, 30)  # day 0 of every spreadsheet
_MADE: Final = (1980, 1, 1, 0, 0, 0)  # files of the same content are the same
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"

_TYPES = f"""{_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>\
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/>\
<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/>\
<Override PartName="/xl/sharedStrings.xml" ContentType="{_TYPE}.sharedStrings+xml"/></Types>"""
_TOP = f"""{_HEAD}<Relationships xmlns="{_LINKS}"><Relationship Id="rId1" \
Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
_BOOK_LINKS = f"""{_HEAD}<Relationships xmlns="{_LINKS}"><Relationship Id="rId1" \
Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" \
Type="{_OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" \
Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>"""
_STYLES = f"""{_HEAD}<styleSheet xmlns="{_MAIN}">\
<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>\
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
<fills count="2"><fill><patternFill patternType="none"/></fill>\
<fill><patternFill patternType="gray125"/></fill></fills>\
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>\
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="2" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>\
</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
</styleSheet>"""


def write_sheet(
    title: str,
    headings: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    totals: Sequence[Cell] = (),
    widths: Sequence[int] = (),
) -> bytes:
    """A workbook of one sheet; ``widths`` are in characters, ``totals`` a last row in bold.

    Printed, it is as wide as the paper on its side, with the headings on every page.
    """
    texts: dict[str, int] = {}  # each once, and its number; not all programs take them elsewhere
    lines = [_row(texts, 1, headings, bold=True)]
    lines += [_row(texts, number, row) for number, row in enumerate(rows, 2)]
    if totals:
        lines.append(_row(texts, len(lines) + 1, totals, bold=True))
    columns = "".join(
        f'<col min="{at}" max="{at}" width="{width}" customWidth="1"/>'
        for at, width in enumerate(widths, 1)
    )
    sheet = (
        f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        '<sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        "</sheetView></sheetViews>"
        + (f"<cols>{columns}</cols>" if columns else "")
        + f"<sheetData>{''.join(lines)}</sheetData>"
        '<pageSetup orientation="landscape" fitToHeight="0"/></worksheet>'
    )
    name = _sheet_name(title)
    quoted = html.escape(name.replace("'", "''"))
    book = (
        f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        f'<sheet name="{html.escape(name)}" sheetId="1" r:id="rId1"/></sheets><definedNames>'
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">'
        f"'{quoted}'!$1:$1</definedName></definedNames></workbook>"
    )
    items = "".join(f'<si><t xml:space="preserve">{_written(text)}</t></si>' for text in texts)
    shared = f'{_HEAD}<sst xmlns="{_MAIN}" uniqueCount="{len(texts)}">{items}</sst>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in (
            ("[Content_Types].xml", _TYPES),
            ("_rels/.rels", _TOP),
            ("xl/workbook.xml", book),
            ("xl/_rels/workbook.xml.rels", _BOOK_LINKS),
            ("xl/styles.xml", _STYLES),
            ("xl/sharedStrings.xml", shared),
            ("xl/worksheets/sheet1.xml", sheet),
        ):
            file.writestr(zipfile.ZipInfo(name, _MADE), text.encode(), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _row(texts: dict[str, int], number: int, cells: Sequence[Cell], *, bold: bool = False) -> str:
    made = "".join(
        _cell(texts, f"{_letters(at)}{number}", cell, bold) for at, cell in enumerate(cells)
    )
    return f'<row r="{number}">{made}</row>'


def _cell(texts: dict[str, int], place: str, cell: Cell, bold: bool) -> str:
    if cell is None or cell == "":
        return ""
    if isinstance(cell, str):
        style = _BOLD if bold else _PLAIN
        number = texts.setdefault(cell, len(texts))
        return f'<c r="{place}" s="{style}" t="s"><v>{number}</v></c>'
    if isinstance(cell, date):
        return f'<c r="{place}" s="{_DAY}"><v>{(cell - _FIRST_DAY).days}</v></c>'
    style = _PLAIN if isinstance(cell, int) else _HOURS
    if bold:
        style = _BOLD if isinstance(cell, int) else _BOLD_HOURS
    return f'<c r="{place}" s="{style}"><v>{cell}</v></c>'


def _written(text: str) -> str:
    """A text as it stands in the file, so that it comes back sign by sign."""
    kept = _ESCAPE.sub("_x005F_", _NO_XML.sub("", text))
    return html.escape(kept).replace("\r", "&#13;")


def _letters(column: int) -> str:
    """A, B … Z, AA: how spreadsheets name columns."""
    text, column = "", column + 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


def _sheet_name(title: str) -> str:
    """A name every spreadsheet takes: at most 31 characters, none of those it forbids."""
    return re.sub(r"[\[\]:*?/\\]", " ", _NO_XML.sub("", title))[:31].strip("' ") or "1"
