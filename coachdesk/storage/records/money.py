"""Sessions that cost something and were not paid: one narrow query, for there may be many."""

from typing import TYPE_CHECKING, NamedTuple

from coachdesk.domain.accounts import Named
from coachdesk.domain.engagement import FeeBasis
from coachdesk.domain.scales import day_of

if TYPE_CHECKING:
    from coachdesk.storage.vault import Vault

# The same as ``domain.fees`` says, from the columns alone; a test holds them against each other.
_USED = """
    coalesce(session.payment, '') != 'pro_bono'
    AND coalesce(session.attendance, 'held') != 'rescheduled'
    AND CASE WHEN session.attendance IN ('late_cancel', 'no_show')
        THEN session.payment = 'paid' OR session.price != ''
        ELSE session.attendance = 'held' OR session.clock != '[]'
             OR session.finished_at IS NOT NULL END
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


class Costing(NamedTuple):
    """Something with a price: a session, or a package where ``session_id`` is empty."""

    session_id: str
    client_id: str
    engagement_id: str
    price: str


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
