"""People out of a file, whatever it is: told by what is in it, never by what it is called."""

from typing import Final

from coachdesk.exchange import clients_csv, vcard_in, xlsx_in
from coachdesk.exchange.people_table import Kind, Table, TableRefused

MOST_BYTES: Final = {
    Kind.CSV: clients_csv.MOST_BYTES,
    Kind.XLSX: xlsx_in.MOST_BYTES,
    Kind.VCARD: vcard_in.MOST_BYTES,
}
MOST_READ: Final = max(MOST_BYTES.values()) + 1


def kind_of(content: bytes) -> Kind:
    """What kind of file it is; whatever is no other is a table of text, or is refused as one."""
    if content.startswith((xlsx_in.PACKED, xlsx_in.OLD_OR_LOCKED)):
        return Kind.XLSX
    return Kind.VCARD if vcard_in.is_cards(content) else Kind.CSV


def read_people(content: bytes, sheet: str = "") -> Table:
    """Read a CSV, XLSX or vCard file. ``sheet`` names one of a workbook's, empty for the first.

    Raises:
        TableRefused: it is none of them, holds nobody, or is past the limits.
    """
    kind = kind_of(content)
    try:
        if kind is Kind.XLSX:
            return xlsx_in.read_sheet(content, sheet)
        if kind is Kind.VCARD:
            return vcard_in.read_cards(content)
        return clients_csv.read_table(content)
    except TableRefused as refused:
        refused.kind = kind
        raise
