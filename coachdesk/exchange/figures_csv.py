"""A table of texts, days and amounts as a CSV file.

Texts are guarded against being run as formulas. An amount is written as the program reckoned it,
with a point and perhaps a minus, so that a spreadsheet takes it for the number it is.
"""

import codecs
import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from coachdesk.exchange.clients_csv import guarded

Figure = str | Decimal | date | None


def write_figures(headings: Sequence[str], rows: Iterable[Sequence[Figure]]) -> bytes:
    """The table in UTF-8 with its mark, commas between the cells."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([guarded(each) for each in headings])
    writer.writerows([_text(each) for each in row] for row in rows)
    return codecs.BOM_UTF8 + out.getvalue().encode("utf-8", "replace")


def _text(cell: Figure) -> str:
    if isinstance(cell, Decimal):
        return format(cell, "f")
    if isinstance(cell, date):
        return cell.isoformat()
    return guarded(cell) if cell else ""
