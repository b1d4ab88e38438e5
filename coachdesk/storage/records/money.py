"""Sessions that cost something and were not paid: one narrow query, for there may be many."""

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from coachdesk.domain.accounts import Named
from coachdesk.domain.engagement import FeeBasis
from coachdesk.domain.invoice import Invoice, InvoiceKind, InvoiceLine
from coachdesk.domain.plain import hints_of
from coachdesk.domain.scales import day_of
from coachdesk.storage.records.session_sql import held

if TYPE_CHECKING:
    from coachdesk.storage.vault import Vault

# The same as ``domain.fees`` says, from the columns alone; a test holds them against each other.
_USED = f"""
    coalesce(session.payment, '') != 'pro_bono'
    AND coalesce(session.attendance, 'held') != 'rescheduled'
    AND CASE WHEN session.attendance IN ('late_cancel', 'no_show')
        THEN session.payment = 'paid' OR session.price != ''
        ELSE {held()} END
"""

_SESSIONS = f"""
SELECT session.id, engagement.client_id, engagement.id,
       CASE WHEN session.price != '' THEN session.price ELSE engagement.price END
FROM session JOIN engagement ON engagement.id = session.engagement_id
WHERE (session.price != ''
       OR (engagement.fee_basis IN ('per_session', 'sponsor') AND engagement.price != ''))
  AND {_USED}
"""

_PACKAGES = """
SELECT id, client_id, price FROM engagement
WHERE fee_basis = ? AND price != ''
"""

_CLIENTS = """
SELECT id, code, name FROM client
"""


_COLUMNS = tuple(hints_of(Invoice))
_KIND, _LINES = _COLUMNS.index("kind"), _COLUMNS.index("lines")
_DOCUMENTS = """
SELECT id, client_id, code, year, number, kind, issued_on, due_on, addressee, lines, currency,
       language, tax_line, bank, note, corrects, settled_on
FROM invoice ORDER BY rowid
"""


class Costing(NamedTuple):
    """Something with a price: a session, or a package where ``session_id`` is empty."""

    session_id: str
    client_id: str
    engagement_id: str
    price: str


def documents(vault: "Vault") -> tuple[Invoice, ...]:
    """Every numbered document, in the order they were issued.

    Their lines are read without the codec for any record, which takes ten times as long; a
    document that is not as the program writes it is left to the codec, which says what is wrong.
    """
    found = []
    for row in vault.rows(_DOCUMENTS):
        try:
            lines = tuple(InvoiceLine(**each) for each in json.loads(str(row[_LINES])))
            kind = InvoiceKind(str(row[_KIND]))
        except (ValueError, TypeError):
            return vault.all(Invoice)
        values: dict[str, Any] = dict(zip(_COLUMNS, row, strict=True))
        found.append(Invoice(**{**values, "lines": lines, "kind": kind}))
    return tuple(found)


def costing(vault: "Vault") -> list[Costing]:
    """Every session that was used and has a price, and every package with one."""
    found = [Costing(*map(str, row[:4])) for row in vault.rows(_SESSIONS)]
    packages = vault.rows(_PACKAGES, (FeeBasis.PACKAGE.value,))
    return found + [
        Costing("", str(client), str(eng), str(price)) for eng, client, price in packages
    ]


def settled_sessions(vault: "Vault") -> frozenset[str]:
    """The ids of the sessions marked as paid without a document."""
    rows = vault.rows("SELECT id, settled_on FROM session WHERE settled_on != ''")
    return frozenset(str(row[0]) for row in rows if day_of(str(row[1])) is not None)


def client_names(vault: "Vault") -> dict[str, Named]:
    """Every client by id."""
    return {str(row[0]): Named(*map(str, row)) for row in vault.rows(_CLIENTS)}
